#include "ui/dialogs/import_columns_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/import_report.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

enum SheetColumn { kLetter, kHeader, kSamples, kTarget, kNote, kColumnCount };
constexpr int kNarrowHeading = 170;
constexpr int kWideHeading = 330;
constexpr int kNarrowTarget = 290;
constexpr int kWideTarget = 330;
constexpr int kColumnRow = 32;

}  // namespace

ImportColumnsPage::ImportColumnsPage(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  m_hint = new QLabel;
  m_hint->setWordWrap(true);
  theme::setKind(*m_hint, QStringLiteral("secondary"));
  layout->addWidget(m_hint);
  m_place = new QWidget;
  auto* place = new QHBoxLayout(m_place);
  place->setContentsMargins(0, 0, 0, 0);
  place->setSpacing(12);
  m_ask = new QLabel;
  m_kelurahan = new CalmCombo;
  m_kelurahan->setObjectName(QStringLiteral("importKelurahan"));
  m_ask->setBuddy(m_kelurahan);
  place->addWidget(m_ask);
  place->addWidget(m_kelurahan);
  place->addStretch(1);
  m_place->hide();
  layout->addWidget(m_place);
  connect(m_kelurahan, &QComboBox::activated, this, &ImportColumnsPage::changed);
  m_table = new QTableWidget;
  m_table->setObjectName(QStringLiteral("importColumns"));
  m_table->setAccessibleName(tr("Columns of the file"));
  theme::setKind(*m_table, QStringLiteral("framed"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setColumnCount(kColumnCount);
  m_table->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Cells"), tr("Is taken as"), tr("How sure")});
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kColumnRow);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->setColumnWidth(kLetter, 76);
  m_table->horizontalHeader()->setSectionResizeMode(kSamples, QHeaderView::Stretch);
  m_table->setColumnWidth(kHeader, kNarrowHeading);
  m_table->setColumnWidth(kTarget, kNarrowTarget);
  m_table->setColumnWidth(kNote, 180);
  m_table->horizontalHeader()->setMinimumSectionSize(60);
  layout->addWidget(m_table, 1);
  m_choices = new QStandardItemModel(this);
}

void ImportColumnsPage::clear() {
  m_byHand.clear();
  m_proposed.clear();
  m_kelurahan->clear();
}

void ImportColumnsPage::showPlaces(const std::optional<PlaceSaid>& said, bool hasOthersBelow,
                                   const Snapshot& snapshot) {
  m_ask->setText(hasOthersBelow ? tr("No column names the &kelurahan; lines between the rows do. The first rows are of")
                                : tr("No column names the &kelurahan. All rows are of"));
  const QString proposed = said ? toQString(said->kelurahan) : QString();
  const QString chosen =
      m_kelurahan->currentIndex() > 0 && proposed == m_proposed ? m_kelurahan->currentData().toString() : proposed;
  m_proposed = proposed;
  const QSignalBlocker quiet(m_kelurahan);
  m_kelurahan->clear();
  if (said) {
    const QString where = said->cell.empty() ? tr("name of the sheet") : tr("cell %1").arg(toQString(said->cell));
    m_kelurahan->addItem(QStringLiteral("%1 (%2)").arg(proposed, where), proposed);
  }
  m_kelurahan->addItem(tr("– not said –"), QString());
  for (const AdminArea& area : snapshot.kelurahan) {
    if (toQString(area.name) != proposed) m_kelurahan->addItem(toQString(area.name), toQString(area.name));
  }
  m_kelurahan->setCurrentIndex(std::max(0, m_kelurahan->findData(chosen)));
  askForPlace();
}

/// Asked where the rows cannot say it.
void ImportColumnsPage::askForPlace() {
  const bool isNamed = std::ranges::any_of(
      m_targets, [](const auto& target) { return target && target->kind == ColumnKind::Kelurahan; });
  const bool isOnly = m_proposed.isEmpty() && m_kelurahan->count() <= 2;  // the project has one kelurahan
  m_place->setVisible(!isNamed && !isOnly);
}

std::optional<std::string> ImportColumnsPage::kelurahan() const {
  if (m_place->isHidden()) return std::nullopt;
  return m_kelurahan->currentData().toString().toStdString();
}

/// Codes of another edition are other choices; the boxes before may still look at theirs.
void ImportColumnsPage::fillChoices(const IndicatorCodes& codes) {
  if (!m_choosable.empty() && m_codes == codes) return;
  m_choices->deleteLater();
  m_choices = new QStandardItemModel(this);
  m_codes = codes;
  m_choosable = targetsToChoose(codes);
  const auto add = [this](const QString& text) {
    auto* item = new QStandardItem(text);
    item->setToolTip(text);
    m_choices->appendRow(item);
  };
  add(tr("– not used –"));
  for (const ColumnTarget& target : m_choosable) add(targetText(target, codes));
}

/// A form may hold figures that the edition does not count; they are stored all the same.
void ImportColumnsPage::addChoices(const Targets& targets) {
  for (const std::optional<ColumnTarget>& target : targets) {
    if (!target || std::ranges::find(m_choosable, *target) != m_choosable.end()) continue;
    m_choosable.push_back(*target);
    auto* item = new QStandardItem(targetText(*target, m_codes));
    item->setToolTip(item->text());
    m_choices->appendRow(item);
  }
}

void ImportColumnsPage::showColumns(const ImportState& state, const Targets& targets, bool isRemembered) {
  m_hint->setText(isRemembered
                      ? tr("A table with these headings was taken in before: the columns are the same as then. Change "
                           "what is wrong; it is remembered.")
                      : tr("Say what each column is. What you choose is remembered for the next table with these "
                           "headings."));
  for (QComboBox* box : m_boxes) box->disconnect(this);
  m_boxes.clear();
  m_table->setRowCount(0);
  fillChoices(state.options.header.codes);
  addChoices(targets);
  const bool isSame =
      std::ranges::equal(m_columns, state.columns, {}, &ProposedColumn::header, &ProposedColumn::header);
  if (!isSame) m_byHand.clear();
  m_columns = state.columns;
  m_targets = targets;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const auto chosen = m_byHand.find(m_columns[i].index);
    if (chosen == m_byHand.end()) continue;
    // What another edition does not have waits until this one is chosen again.
    const std::optional<ColumnTarget>& target = chosen->second;
    if (!target || std::ranges::find(m_choosable, *target) != m_choosable.end()) m_targets[i] = target;
  }
  m_table->setRowCount(static_cast<int>(m_columns.size()));
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const int row = static_cast<int>(i);
    const ProposedColumn& column = m_columns[i];
    QStringList samples;
    for (const std::string& sample : column.samples) samples << toQString(sample);
    const bool isOfForm = state.file->formOf(state.sheet) != nullptr;
    const QString texts[] = {toQString(columnLetter(column.index)),
                             headingText(column.header, isOfForm, state.options.header.codes),
                             samples.join(QStringLiteral("  ·  "))};
    for (int c = kLetter; c <= kSamples; ++c) {
      auto* item = new QTableWidgetItem(texts[c]);
      item->setToolTip(texts[c]);
      if (c == kSamples) item->setForeground(theme::colour(theme::Role::Secondary));
      m_table->setItem(row, c, item);
    }
    m_table->setItem(row, kNote, new QTableWidgetItem);
    auto* box = new CalmCombo;
    box->setModel(m_choices);
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setProperty("mayShorten", true);
    box->setAccessibleName(tr("What column %1 is").arg(texts[kLetter]));
    const auto at = m_targets[i] ? std::find(m_choosable.begin(), m_choosable.end(), *m_targets[i]) : m_choosable.end();
    box->setCurrentIndex(at == m_choosable.end() ? 0 : static_cast<int>(at - m_choosable.begin()) + 1);
    box->setToolTip(box->currentText());
    connect(box, &QComboBox::currentIndexChanged, this, [this, i, box](int index) {
      m_targets[i] = index <= 0 ? std::nullopt : std::optional(m_choosable[static_cast<std::size_t>(index) - 1]);
      m_byHand[m_columns[i].index] = m_targets[i];
      box->setToolTip(box->currentText());
      for (std::size_t note = 0; note < m_boxes.size(); ++note) showNote(note);
      markTwice();
      askForPlace();
      Q_EMIT changed();
    });
    m_table->setCellWidget(row, kTarget, box);
    m_boxes.push_back(box);
    showNote(i);
  }
  fitHeadings();
  markTwice();
}

/// What a column is called is read whole: in a wide column, and on several lines where that is not enough.
void ImportColumnsPage::fitHeadings() {
  constexpr int kPadding = 16;
  int widest = kNarrowHeading;
  const QFontMetrics metrics(m_table->font());
  for (int row = 0; row < m_table->rowCount(); ++row)
    widest = std::max(widest, metrics.horizontalAdvance(m_table->item(row, kHeader)->text()) + kPadding);
  const int width = std::min(widest, kWideHeading);
  m_table->setColumnWidth(kHeader, width);
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, width - kPadding, 1000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                             m_table->item(static_cast<int>(i), kHeader)->text());
    m_table->setRowHeight(static_cast<int>(i), std::max(kColumnRow, needed.height() + kPadding / 2));
  }
  constexpr int kBoxRoom = 48;  // its edges and its arrow
  int target = kNarrowTarget;
  for (const QComboBox* box : m_boxes)
    target = std::max(target, metrics.horizontalAdvance(box->currentText()) + kBoxRoom);
  m_table->setColumnWidth(kTarget, std::min(target, kWideTarget));
  constexpr int kNarrowNote = 180;
  constexpr int kWideNote = 300;
  m_table->setColumnWidth(kNote, std::clamp(static_cast<const QAbstractItemView*>(m_table)->sizeHintForColumn(kNote),
                                            kNarrowNote, kWideNote));
}

/// How sure what is chosen now is; what a person chose needs no remark.
void ImportColumnsPage::showNote(std::size_t row) {
  QTableWidgetItem* item = m_table->item(static_cast<int>(row), kNote);
  QString text;
  bool isSure = true;
  for (const ColumnProposal& proposal : m_columns[row].proposals) {
    if (!m_targets[row] || proposal.target != *m_targets[row]) continue;
    text = certaintyText(proposal.certainty);
    isSure = proposal.certainty <= Certainty::Alias;
  }
  if (m_targets[row] && isInSquareMetres({m_columns[row].index, m_columns[row].header, *m_targets[row]}))
    text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + tr("square metres, divided by 10,000");
  if (m_targets[row] && isInKilometres({m_columns[row].index, m_columns[row].header, *m_targets[row]}))
    text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + tr("kilometres, times 1,000");
  if (m_targets[row] && m_targets[row]->kind == ColumnKind::Percent) {
    const bool hasVolume =
        std::ranges::find(m_targets, ColumnTarget{ColumnKind::Figure, m_targets[row]->parameter}) != m_targets.end();
    text += (text.isEmpty() ? QString() : QStringLiteral("; ")) +
            (hasVolume ? tr("compared with volume and base, not taken") : tr("not taken without asking: no volume"));
  }
  item->setText(text);
  item->setToolTip(text);
  item->setForeground(theme::colour(isSure ? theme::Role::Secondary : theme::Role::Warning));
}

void ImportColumnsPage::markTwice() {
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    const bool isTwice = m_targets[i] && std::count(m_targets.begin(), m_targets.end(), m_targets[i]) > 1;
    theme::setWrong(*m_boxes[i], isTwice);
  }
}

QString ImportColumnsPage::problem() const {
  for (const std::optional<ColumnTarget>& target : m_targets) {
    if (target && std::count(m_targets.begin(), m_targets.end(), target) > 1) {
      return tr("Two columns are taken as “%1”.").arg(targetText(*target, m_codes));
    }
  }
  const auto has = [&](const auto& is) {
    return std::any_of(m_targets.begin(), m_targets.end(),
                       [&](const auto& target) { return target && is(target->kind); });
  };
  if (!has([](ColumnKind kind) { return kind == ColumnKind::RtRw || kind == ColumnKind::Rt; })) {
    return tr("No column says which RT a row is.");
  }
  if (!has([](ColumnKind kind) {
        return kind == ColumnKind::Figure || kind == ColumnKind::Value || kind == ColumnKind::Total ||
               kind == ColumnKind::Percent || kind == ColumnKind::Tingkat;
      })) {
    return tr("No column holds figures.");
  }
  return {};
}

}  // namespace kawasan
