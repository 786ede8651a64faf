#include "ui/shell/command_palette.h"

#include <QAbstractListModel>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QVariant>
#include <algorithm>
#include <utility>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"

namespace kawasan {

using theme::colour;
using theme::Role;

namespace {

constexpr int kWidth = 560;
constexpr int kRow = 30;
constexpr int kMostRows = 12;
constexpr std::size_t kMostFound = 60;
constexpr int kHintRole = Qt::UserRole;

}  // namespace

class PaletteModel final : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  void setEntries(std::vector<PaletteEntry> entries) { m_index.setEntries(std::move(entries)); }
  void search(const QString& typed) {
    beginResetModel();
    m_found = m_index.find(typed, kMostFound);
    endResetModel();
  }
  [[nodiscard]] const PaletteEntry& entry(int row) const {
    return m_index.entries()[m_found[static_cast<std::size_t>(row)]];
  }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid()) return {};
    const PaletteEntry& it = entry(index.row());
    switch (role) {
      case Qt::DisplayRole:
        return it.text;
      case Qt::DecorationRole:
        return it.icon;
      case kHintRole:
        return it.hint;
      case Qt::AccessibleTextRole:
        return it.hint.isEmpty() ? it.text : it.text + QStringLiteral(", ") + it.hint;
      default:
        return {};
    }
  }

 private:
  PaletteIndex m_index;
  std::vector<std::size_t> m_found;
};

namespace {

class PaletteDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
    return {200, std::max(kRow, option.fontMetrics.height() + 10)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, colour(isSelected ? Role::AccentSoft : Role::Panel));
    if (isSelected)
      painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour(Role::Accent));
    const QRect line = option.rect.adjusted(12, 0, -12, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(line.left(), line.center().y() - 8, 18, 18));
    painter->setFont(option.font);
    const QString hint = index.data(kHintRole).toString();
    const int hintWidth = option.fontMetrics.horizontalAdvance(hint);
    painter->setPen(colour(Role::Secondary));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, hint);
    painter->setPen(colour(Role::Text));
    const QRect text = line.adjusted(28, 0, -hintWidth - 12, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
  }
};

}  // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window), m_window(window), m_model(new PaletteModel(this)) {
  setObjectName(QStringLiteral("commandPalette"));
  theme::setKind(*this, QStringLiteral("popup"));
  setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(8);
  m_line = new QLineEdit;
  m_line->setObjectName(QStringLiteral("paletteLine"));
  m_line->setClearButtonEnabled(true);
  m_line->addAction(theme::icon(QStringLiteral("search"), Role::Secondary), QLineEdit::LeadingPosition);
  m_line->installEventFilter(this);
  layout->addWidget(m_line);
  m_list = new QListView;
  m_list->setModel(m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setUniformItemSizes(true);
  layout->addWidget(m_list);
  m_nothing = new QLabel;
  m_nothing->setAlignment(Qt::AlignCenter);
  theme::setKind(*m_nothing, QStringLiteral("secondary"));
  layout->addWidget(m_nothing);
  connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(m_list, &QListView::clicked, this, &CommandPalette::run);
  window->installEventFilter(this);
  setTexts();
  hide();
}

void CommandPalette::setTexts() {
  m_line->setPlaceholderText(tr("Search commands, RT, kawasan, activities"));
  m_line->setAccessibleName(tr("Search commands, RT, kawasan, kelurahan, activities"));
  m_list->setAccessibleName(tr("Found"));
  m_nothing->setText(tr("Nothing found. Try fewer words, or a number alone."));
}

void CommandPalette::addProvider(PaletteProvider provider) {
  m_providers.push_back(std::move(provider));
}

void CommandPalette::open(const QString& text) {
  std::vector<PaletteEntry> entries;
  for (const PaletteProvider& provider : m_providers) {
    std::vector<PaletteEntry> more = provider();
    std::move(more.begin(), more.end(), std::back_inserter(entries));
  }
  m_model->setEntries(std::move(entries));
  m_line->setText(text);
  search();
  show();
  raise();
  place();
  m_line->setFocus(Qt::ShortcutFocusReason);
  m_line->selectAll();
}

int CommandPalette::shownCount() const {
  return m_model->rowCount();
}

QString CommandPalette::shownText(int row) const {
  return row >= 0 && row < shownCount() ? m_model->entry(row).text : QString();
}

void CommandPalette::place() {
  const int rows = std::min(m_model->rowCount(), kMostRows);
  m_list->setVisible(rows > 0);
  m_nothing->setVisible(rows == 0);
  const int row = rows > 0 ? m_list->sizeHintForRow(0) : m_nothing->sizeHint().height() + 16;
  const int height = m_line->sizeHint().height() + std::max(rows, 1) * row + 24 + 2 * frameWidth();
  const int width = std::min(kWidth, m_window->width() - 32);
  setGeometry((m_window->width() - width) / 2, 8, width, std::min(height, m_window->height() - 16));
}

void CommandPalette::search() {
  m_model->search(m_line->text());
  if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
  if (isVisible()) place();
}

void CommandPalette::moveBy(int rows) {
  const int count = m_model->rowCount();
  if (count == 0) return;
  const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
  m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run(const QModelIndex& index) {
  if (!index.isValid()) return;
  const std::function<void()> act = m_model->entry(index.row()).run;
  hide();
  m_window->setFocus();
  if (act) act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_window && event->type() == QEvent::Resize && isVisible()) place();
  if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
    const auto* focus = static_cast<QFocusEvent*>(event);
    if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason) hide();
  }
  if (watched == m_line && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Down:
        moveBy(1);
        return true;
      case Qt::Key_Up:
        moveBy(-1);
        return true;
      case Qt::Key_PageDown:
        moveBy(kMostRows);
        return true;
      case Qt::Key_PageUp:
        moveBy(-kMostRows);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
      case Qt::Key_Escape:
        hide();
        m_window->setFocus();
        return true;
      default:
        break;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setTexts();
  QFrame::changeEvent(event);
}

std::vector<PaletteEntry> actionEntries(const QList<QAction*>& actions) {
  std::vector<PaletteEntry> entries;
  for (QAction* action : actions) {
    if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || action->menu() != nullptr) continue;
    QString text = action->text();
    text.remove(u'&').remove(QStringLiteral("…"));
    if (text.isEmpty()) continue;
    // Also found by the menu it stands in: "cetak" leads to "Lembar peta".
    QString other = action->property("otherText").toString() + u' ' + text;
    other += u' ' + action->property("searchWords").toString();
    for (const QObject* place : action->associatedObjects()) {
      if (const auto* menu = qobject_cast<const QMenu*>(place)) other += u' ' + QString(menu->title()).remove(u'&');
    }
    entries.push_back({text, other, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                       [action] { action->trigger(); }, action->property("aboutText").toString()});
  }
  return entries;
}

std::vector<PaletteEntry> stepEntries(const std::function<void(Step)>& open) {
  std::vector<PaletteEntry> entries;
  for (std::size_t i = 0; i < kStepCount; ++i) {
    const auto step = static_cast<Step>(i);
    const QString hint = QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)).toString(QKeySequence::NativeText);
    entries.push_back(
        {CommandPalette::tr("Step %1").arg(nameOf(step)), {}, hint, iconOf(step), [open, step] { open(step); }});
  }
  // No action of its own: the card tells it once two rows of the ranking are chosen.
  entries.push_back({CommandPalette::tr("What would make two areas of the ranking swap"), QStringLiteral("swap tukar"),
                     CommandPalette::tr("choose two rows with Ctrl"), iconOf(Step::Priority),
                     [open] { open(Step::Priority); }});
  return entries;
}

std::vector<PaletteEntry> areaEntries(Session& session) {
  std::vector<PaletteEntry> entries;
  if (!session.isOpen()) return entries;
  const Snapshot& snapshot = session.snapshot();
  entries.reserve(snapshot.kawasan.size() + snapshot.kelurahan.size() + snapshot.rts.size());
  const auto add = [&](Level level, FeatureId id, QString text, QString other, const QIcon& icon) {
    const AreaKey area{level, id};
    entries.push_back({std::move(text), std::move(other), capitalised(nameOf(level)), icon, [&session, area] {
                         if (!session.exists(area)) return;
                         session.select(area);
                         session.zoomTo(area);
                       }});
  };
  const QIcon kawasanIcon = theme::icon(QStringLiteral("draw-kawasan"));
  const QIcon kelurahanIcon = theme::icon(QStringLiteral("step-map"));
  const QIcon rtIcon = theme::icon(QStringLiteral("draw-rt"));
  for (const Kawasan& area : snapshot.kawasan)
    add(Level::Kawasan, area.id, toQString(area.name), toQString(area.code + " kawasan " + area.name), kawasanIcon);
  for (const AdminArea& area : snapshot.kelurahan)
    add(Level::Kelurahan, area.id, toQString(area.name), toQString("kelurahan " + area.name + " " + area.code),
        kelurahanIcon);
  for (const Rt& rt : snapshot.rts)
    add(Level::Rt, rt.id, toQString(fullName(snapshot, rt)), toQString(rtName(rt) + " " + rt.label + " " + rt.kampung),
        rtIcon);
  return entries;
}

std::vector<PaletteEntry> activityEntries(const Session& session, const std::function<void(FeatureId)>& open) {
  std::vector<PaletteEntry> entries;
  if (!session.isOpen()) return entries;
  const Snapshot& snapshot = session.snapshot();
  entries.reserve(snapshot.activities.size());
  const QIcon icon = theme::icon(QStringLiteral("step-plan"));
  for (const Activity& activity : snapshot.activities) {
    const Kawasan* const kawasan = snapshot.kawasanById(activity.kawasanId);
    // Many activities bear the same name: the kawasan tells them apart.
    QString hint = CommandPalette::tr("Activity");
    if (kawasan != nullptr) hint = toQString(kawasan->name);
    entries.push_back({toQString(activity.name),
                       QStringLiteral("%1 %2 %3")
                           .arg(CommandPalette::tr("Activity"), toQString(activity.code + " " + activity.name), hint),
                       hint, icon, [&session, open, id = activity.id] {
                         if (session.snapshot().activityById(id) != nullptr) open(id);
                       }});
  }
  return entries;
}

}  // namespace kawasan
