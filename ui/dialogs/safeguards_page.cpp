#include "ui/dialogs/safeguards_page.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <ranges>

#include "ui/dialogs/activity_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kSafeguardColumns = 2;  // fields beside each other, and kinds
/// The kinds after the land, two a row: those of as many fields beside each other.
constexpr SafeguardKind kOtherKinds[] = {SafeguardKind::Consolidation,   SafeguardKind::Resettlement,
                                         SafeguardKind::CustomaryPeople, SafeguardKind::Wood,
                                         SafeguardKind::UklUpl,          SafeguardKind::Sppl,
                                         SafeguardKind::Heritage,        SafeguardKind::DisasterArea};
static_assert(std::size(kOtherKinds) + 1 == kSafeguardKinds);
constexpr int kLandRows = static_cast<int>(kLandForms * kLandOwners);
constexpr int kLandNameWidth = 190;
constexpr int kLandNumberWidth = 120;

/// Every kind once, and of land every form with every owner.
std::vector<Safeguard> allSafeguards(const Snapshot& snapshot, FeatureId activityId) {
  std::vector<Safeguard> all;
  for (std::size_t form = 0; form < kLandForms; ++form) {
    for (std::size_t owner = 0; owner < kLandOwners; ++owner) {
      all.push_back({0, activityId, SafeguardKind::Land, static_cast<LandForm>(form), static_cast<LandOwner>(owner)});
    }
  }
  for (const SafeguardKind kind : kOtherKinds) all.push_back({0, activityId, kind});
  for (Safeguard& row : all) {
    for (const Safeguard& known : snapshot.safeguardsOf(activityId)) {
      if (known.kind == row.kind && known.form == row.form && known.owner == row.owner) row = known;
    }
  }
  return all;
}

/// Columns of the land behind its name.
SafeguardField landField(int column) {
  return safeguardFieldsOf(SafeguardKind::Land)[static_cast<std::size_t>(column - 1)];
}

}  // namespace

SafeguardsPage::SafeguardsPage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent)
    : QScrollArea(parent), m_known(allSafeguards(snapshot, activityId)), m_rows(m_known), m_land(new QTableWidget) {
  setObjectName(QStringLiteral("safeguardsPage"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);  // the table of the land has it
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  content->setBackgroundRole(QPalette::Base);
  content->setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 10, 0, 10);
  layout->setSpacing(8);
  auto* land = new QVBoxLayout;
  land->setContentsMargins(12, 0, 12, 0);
  land->setSpacing(8);
  auto* heading = new QLabel(tr("Land that is needed"));
  theme::setKind(*heading, QStringLiteral("heading"));
  auto* hint = new QLabel(tr("By form and owner. What is left empty nobody said; it is never taken as 0 or “no”."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  land->addWidget(heading);
  land->addWidget(hint);
  land->addWidget(m_land);
  layout->addLayout(land);
  auto* others = new QGridLayout;
  others->setSpacing(0);
  for (int column = 0; column < kSafeguardColumns; ++column) others->setColumnStretch(column, 1);
  layout->addLayout(others);
  layout->addStretch();
  setWidget(content);
  buildLand();
  for (std::size_t i = std::size_t{kLandRows}; i < m_rows.size(); ++i) {
    const int place = static_cast<int>(m_others.size());
    m_others.push_back(makeForm(i));
    others->addWidget(m_others.back(), place / kSafeguardColumns, place % kSafeguardColumns, Qt::AlignTop);
  }
}

void SafeguardsPage::buildLand() {
  m_land->setObjectName(QStringLiteral("land"));
  m_land->setAccessibleName(tr("Land that is needed"));
  const auto fields = safeguardFieldsOf(SafeguardKind::Land);
  const int columns = static_cast<int>(fields.size()) + 1;
  m_land->setColumnCount(columns);
  m_land->setRowCount(kLandRows);
  QStringList headers{tr("Form and owner")};
  for (const SafeguardField field : fields) headers << capitalised(nameOf(field, SafeguardKind::Land));
  m_land->setHorizontalHeaderLabels(headers);
  prepareTable(*m_land);
  m_land->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_land->setSelectionMode(QAbstractItemView::SingleSelection);
  m_land->setShowGrid(true);
  m_land->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
  clearCellsByKey(*m_land);
  QHeaderView* const header = m_land->horizontalHeader();
  header->setStretchLastSection(false);
  m_land->setColumnWidth(0, kLandNameWidth);
  for (int column = 1; column + 1 < columns; ++column) m_land->setColumnWidth(column, kLandNumberWidth);
  header->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
  theme::setKind(*m_land, QStringLiteral("framed"));
  m_isFilling = true;
  for (int row = 0; row < kLandRows; ++row) {
    const Safeguard& each = m_rows[static_cast<std::size_t>(row)];
    auto* name =
        new QTableWidgetItem(QStringLiteral("%1, %2").arg(capitalised(nameOf(*each.form)), nameOf(*each.owner)));
    name->setFlags(Qt::ItemIsEnabled);
    m_land->setItem(row, 0, name);
    for (int column = 1; column < columns; ++column) {
      const bool isVolume = landField(column) == SafeguardField::Area;
      auto* cell =
          isVolume ? new AmountItem(landText(each, column), volumeLeft) : new QTableWidgetItem(landText(each, column));
      if (column + 1 < columns) cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      m_land->setItem(row, column, cell);
    }
  }
  alignHeadings(*m_land);
  m_isFilling = false;
  m_land->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_land->setFixedHeight(header->sizeHint().height() + kLandRows * m_land->verticalHeader()->defaultSectionSize() +
                         2 * m_land->frameWidth());
  m_land->setCurrentCell(0, 1);
  connect(m_land, &QTableWidget::cellChanged, this, &SafeguardsPage::readCell);
}

ActivityForm* SafeguardsPage::makeForm(std::size_t row) {
  const SafeguardKind kind = m_rows[row].kind;
  auto* const form = new ActivityForm(kSafeguardColumns);
  form->addHeading(capitalised(nameOf(kind)));
  const QString prefix = toQString(keyOf(kind)) + u'_';
  int place = 0;
  for (const SafeguardField field : safeguardFieldsOf(kind)) {
    const QString key = prefix + toQString(keyOf(field));
    const QString label = capitalised(nameOf(field, kind));
    const int span = place++ % kSafeguardColumns == 0 ? kSafeguardColumns : 1;  // of a paper at the beginning of a line
    const auto add = [&](auto member) {
      const auto value = [ this, row, member ](Activity&) -> auto& {
        return m_rows[row].*member;
      };
      using Value = std::remove_reference_t<decltype(m_rows[row].*member)>;
      if constexpr (std::is_same_v<Value, std::optional<bool>>) form->addFlag(key, label, value);
      if constexpr (std::is_same_v<Value, std::optional<int>>) form->addCount(key, label, value);
      if constexpr (std::is_same_v<Value, std::optional<Rupiah>>) form->addMoney(key, label, value);
      if constexpr (std::is_same_v<Value, Micro>) form->addVolume(key, label, value);
      if constexpr (std::is_same_v<Value, std::string>) form->addText(key, label, value, span);
    };
    std::visit(add, memberOf(field));
  }
  form->show({});
  return form;
}

QString SafeguardsPage::landText(const Safeguard& row, int column) const {
  switch (landField(column)) {
    case SafeguardField::Area:
      return volumeEdit(row.area);
    case SafeguardField::Value:
      return rupiahEdit(row.value);
    case SafeguardField::Households:
      return row.households ? QString::number(*row.households) : QString();
    default:
      return toQString(row.document);
  }
}

QString SafeguardsPage::takeCell(int row, int column) {
  const QString text = m_land->item(row, column)->data(Qt::EditRole).toString().trimmed();
  Safeguard& typed = m_rows[static_cast<std::size_t>(row)];
  switch (landField(column)) {
    case SafeguardField::Area: {
      const TypedVolume area = readVolume(text);
      if (area.problem.isEmpty()) typed.area = area.amount;
      return area.problem;
    }
    case SafeguardField::Value: {
      const TypedWhole value = readRupiah(text);
      if (value.problem.isEmpty()) typed.value = value.value;
      return value.problem;
    }
    case SafeguardField::Households: {
      const TypedWhole count = readWhole(text, kLargestCount);
      if (count.problem.isEmpty())
        typed.households = count.value ? std::optional(static_cast<int>(*count.value)) : std::nullopt;
      return count.problem;
    }
    default:
      typed.document = text.toStdString();
      return {};
  }
}

void SafeguardsPage::readCell(int row, int column) {
  if (m_isFilling || column == 0) return;
  m_isFilling = true;
  QTableWidgetItem& cell = *m_land->item(row, column);
  const QString problem = takeCell(row, column);
  if (problem.isEmpty()) cell.setText(landText(m_rows[static_cast<std::size_t>(row)], column));
  cell.setForeground(problem.isEmpty() ? QBrush() : QBrush(theme::colour(theme::Role::Error)));
  cell.setToolTip(problem.isEmpty() ? cell.text() : problem);
  m_isFilling = false;
}

bool SafeguardsPage::take(std::vector<Safeguard>& safeguards) {
  for (int row = 0; row < kLandRows; ++row) {
    for (int column = 1; column < m_land->columnCount(); ++column) {
      if (takeCell(row, column).isEmpty()) continue;
      m_land->setCurrentCell(row, column);
      m_land->setFocus();
      ensureWidgetVisible(m_land);
      return false;
    }
  }
  // From the last: what is wrong is marked everywhere, and the first has the focus in the end.
  bool isRight = true;
  for (ActivityForm* const form : std::views::reverse(m_others)) {
    Activity none;
    isRight = form->take(none) && isRight;
  }
  if (!isRight) return false;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i] != m_known[i]) safeguards.push_back(m_rows[i]);
  }
  return true;
}

}  // namespace kawasan
