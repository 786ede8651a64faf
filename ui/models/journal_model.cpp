#include "ui/models/journal_model.h"

#include <QFont>
#include <QIcon>
#include <QPainter>
#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QIcon flagIcon() {
  QPixmap pixmap(QSize(20, 14) * 2);
  pixmap.setDevicePixelRatio(2);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = theme::colour(theme::Role::Accent);
  painter.setPen(QPen(colour, 1.6));
  painter.drawLine(QPointF(5, 1), QPointF(5, 13));
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(QPolygonF({{5.5, 1.5}, {15, 4.5}, {5.5, 7.5}}));
  QIcon icon;
  for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) icon.addPixmap(pixmap, mode);
  return icon;
}

}  // namespace

HistoryWay wayTo(const std::vector<HistoryEntry>& entries, std::int64_t number) {
  HistoryWay way;
  const auto target = std::ranges::find(entries, number, &HistoryEntry::number);
  if (target == entries.end() || target->state == HistoryState::Abandoned) return {false, 0, false};
  if (target->state == HistoryState::Undone) {
    way.isForward = true;
    way.steps = static_cast<int>(std::ranges::count_if(
        entries.begin(), target + 1, [](const HistoryEntry& entry) { return entry.state == HistoryState::Undone; }));
    return way;
  }
  for (auto entry = entries.end(); entry-- != target + 1;) {
    if (entry->state == HistoryState::Done) ++way.steps;
    if (entry->state == HistoryState::Barrier || entry->state == HistoryState::Cleared) {
      way.isWhole = false;
      return way;
    }
  }
  return way;
}

JournalModel::JournalModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&session, &Session::projectReplaced, this, &JournalModel::renew);
  connect(&session, &Session::changed, this, &JournalModel::renew);
  renew();
}

void JournalModel::renew() {
  beginResetModel();
  m_entries.clear();
  if (m_session.isOpen()) {
    if (auto entries = m_session.project().history()) m_entries = std::move(*entries);
  }
  endResetModel();
}

const HistoryEntry& JournalModel::entryAt(int row) const {
  return m_entries[m_entries.size() - 1 - static_cast<std::size_t>(row)];
}

int JournalModel::presentRow() const {
  for (int row = 0; row < rowCount(); ++row) {
    const HistoryState state = entryAt(row).state;
    if (state != HistoryState::Undone && state != HistoryState::Abandoned) return row;
  }
  return -1;
}

int JournalModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const HistoryEntry& entry = entryAt(index.row());
  const bool isPresent = index.row() == presentRow();
  if (role == Qt::ForegroundRole && entry.state != HistoryState::Done && !isPresent)
    return theme::colour(theme::Role::Secondary);
  if (role == Qt::FontRole) {
    QFont font;
    font.setBold(isPresent);
    font.setItalic(entry.state == HistoryState::Undone || entry.state == HistoryState::Abandoned);
    return font;
  }
  if (role == Qt::DecorationRole && index.column() == MarkColumn && !entry.marks.empty()) return flagIcon();
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  switch (index.column()) {
    case TimeColumn:
      return capitalised(localTimeText(entry.time));
    case PersonColumn:
      return toQString(entry.person);
    case TextColumn:
      return capitalised(describe(entry.label));
    case StateColumn:
      return isPresent && entry.state != HistoryState::Barrier ? tr("present state") : nameOf(entry.state);
    case MarkColumn: {
      QStringList marks;
      for (const std::string& mark : entry.marks) marks << toQString(mark);
      return marks.join(QStringLiteral(", "));
    }
    default:
      return {};
  }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case TimeColumn:
      return tr("Time");
    case PersonColumn:
      return tr("Person");
    case TextColumn:
      return tr("What was done");
    case StateColumn:
      return tr("State");
    case MarkColumn:
      return tr("Versions");
    default:
      return {};
  }
}

}  // namespace kawasan
