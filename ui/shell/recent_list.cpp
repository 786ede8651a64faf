#include "ui/shell/recent_list.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QStandardPaths>
#include <algorithm>

#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"

namespace kawasan {

using theme::colour;
using theme::Role;

namespace {

constexpr int kRecentRowHeight = 104;
constexpr QSize kPicture{152, 88};
constexpr int kRecentMargin = 12;
constexpr int kDateWidth = 120;
constexpr int kBarWidth = 96;
constexpr int kBarGap = 8;
constexpr int kNarrowList = 720;  // of the list

struct RecentText {
  Q_DECLARE_TR_FUNCTIONS(RecentText)
};

QString titleOf(const RecentFile& file) {
  return QFileInfo(file.path).fileName();
}

/// "Dokumen › RP2KPKP": below the documents or the home folder without what everybody knows.
QString folderOf(const QString& path) {
  const QString folder = QDir::fromNativeSeparators(QFileInfo(path).path());
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString shown = folder;
  for (const auto& [place, name] :
       {std::pair(documents, RecentText::tr("Documents")), std::pair(QDir::homePath(), RecentText::tr("Home"))}) {
    if (place.isEmpty() || (folder != place && !folder.startsWith(place + u'/'))) continue;
    shown = name + folder.mid(place.size());
    break;
  }
  if (shown.startsWith(u'/')) shown.remove(0, 1);
  return shown.replace(u'/', QStringLiteral(" › "));
}

QString contentOf(const RecentFile& file) {
  return RecentText::tr("%1 · %2 kawasan · %3 RT")
      .arg(file.city, countText(file.kawasanCount), countText(file.rtCount));
}

QString dateOf(const QDateTime& time) {
  if (!time.isValid()) return {};
  const QDate today = QDate::currentDate();
  const QString clock = clockText(time.time());
  if (time.date() == today) return RecentText::tr("Today, %1").arg(clock);
  if (time.date() == today.addDays(-1)) return RecentText::tr("Yesterday, %1").arg(clock);
  const QDate date = time.date();
  return formatDate(Date{date.year(), date.month(), date.day()}, currentLanguage());
}

QString stateOf(const RecentModel::Row& row) {
  if (row.presence == Presence::DriveMissing) return RecentText::tr("Drive not plugged in");
  if (row.presence == Presence::NotFound) return RecentText::tr("File not found");
  const int open = row.file.rtCount - row.file.rtComplete;
  if (row.file.rtCount == 0) return RecentText::tr("No RT yet");
  return open == 0 ? RecentText::tr("All complete") : RecentText::tr("%1 RT not complete").arg(countText(open));
}

bool isFull(const RecentModel::Row& row) {
  return row.presence == Presence::There && row.file.rtCount > 0 && row.file.rtComplete == row.file.rtCount;
}

void drawPicture(QPainter& painter, const QRect& frame, const RecentModel::Row& row) {
  if (row.picture.isNull()) {
    painter.fillRect(frame, colour(Role::Header));
    theme::icon(QStringLiteral("step-map"), Role::Disabled)
        .paint(&painter, QRect(frame.center() - QPoint(15, 15), QSize(32, 32)));
  } else {
    QSizeF size = QSizeF(row.picture.size());
    const QSizeF part = QSizeF(frame.size()).scaled(size, Qt::KeepAspectRatio);
    const QRectF source(QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(row.presence == Presence::There ? 1 : 0.45);
    painter.drawPixmap(QRectF(frame), row.picture, source);
    painter.setOpacity(1);
  }
  painter.setPen(colour(Role::InputLine));
  painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

/// One line of text that ends before the edge of `area`.
void drawLine(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& ink,
              Qt::Alignment side = Qt::AlignLeft) {
  painter.setFont(font);
  painter.setPen(ink);
  const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, area.width());
  painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter), shown);
}

}  // namespace

RecentModel::RecentModel(RecentFiles& files, QObject* parent) : QAbstractListModel(parent), m_files(files) {
  connect(&files, &RecentFiles::changed, this, &RecentModel::renew);
  renew();
}

void RecentModel::setSearch(const QString& text) {
  m_search = text.trimmed();
  renew();
}

void RecentModel::setOrder(Order order) {
  m_order = order;
  renew();
}

void RecentModel::renew() {
  beginResetModel();
  m_rows.clear();
  for (const RecentFile& file : m_files.files()) {
    const bool isWanted = file.path.contains(m_search, Qt::CaseInsensitive) ||
                          file.city.contains(m_search, Qt::CaseInsensitive) || m_search.isEmpty();
    if (isWanted)
      m_rows.push_back({file, RecentFiles::presenceOf(file.path), QPixmap::fromImage(m_files.thumbnail(file.path))});
  }
  if (m_order == Order::ByName) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(
        m_rows, [&](const Row& a, const Row& b) { return collator.compare(titleOf(a.file), titleOf(b.file)) < 0; });
  }
  endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& it = row(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return titleOf(it.file);
    case Qt::ToolTipRole:
      return QDir::toNativeSeparators(it.file.path);
    case Qt::AccessibleTextRole:
      return QStringList{titleOf(it.file), folderOf(it.file.path), contentOf(it.file), stateOf(it),
                         dateOf(it.file.opened)}
          .join(QStringLiteral(", "));
    case PathRole:
      return it.file.path;
    default:
      return {};
  }
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  return {320, std::max(kRecentRowHeight, 5 * option.fontMetrics.height())};
}

int RecentDelegate::barWidth(const QFontMetrics& metrics, const QString& share) {
  return std::clamp(kStateWidth - kBarGap - metrics.horizontalAdvance(share) - 1, 0, kBarWidth);
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = qobject_cast<const RecentModel*>(index.model());
  if (model == nullptr) return;
  const RecentModel::Row& row = model->row(index.row());
  painter->save();
  const QRect all = option.rect;
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
  painter->fillRect(all, colour(isSelected ? Role::SelectionRow : isHovered ? Role::Header : Role::Panel));
  if (isSelected) painter->fillRect(QRect(all.topLeft(), QSize(4, all.height())), colour(Role::Selection));
  painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), colour(Role::Line));

  const QRect picture(QPoint(all.left() + kRecentMargin, all.top() + (all.height() - kPicture.height()) / 2), kPicture);
  drawPicture(*painter, picture, row);

  QFont plain = option.font;
  QFont title = plain;
  title.setBold(true);
  title.setPointSizeF(plain.pointSizeF() * 1.08);
  const int line = option.fontMetrics.height() + 2;
  const int top = all.top() + 10;
  const int right = all.right() - kRecentMargin;
  // On a small screen the date stands below the state instead of beside it.
  const bool isNarrow = all.width() < kNarrowList;
  const int dateLeft = isNarrow ? right - kStateWidth : right - kDateWidth;
  const int stateLeft = isNarrow ? dateLeft : dateLeft - kStateWidth - kRecentMargin;
  const int left = picture.right() + 16;
  const int width = stateLeft - left - kRecentMargin;
  const QColor ink = colour(row.presence == Presence::There ? Role::Text : Role::Secondary);
  drawLine(*painter, {left, top, width, line + 2}, titleOf(row.file), title, ink);
  drawLine(*painter, {left, top + line + 2, width, line}, folderOf(row.file.path), plain, colour(Role::Secondary));
  drawLine(*painter, {left, top + 2 * line + 8, width, line}, contentOf(row.file), plain, ink);

  const bool full = isFull(row);
  if (row.file.rtCount > 0) {
    const bool isCounted = row.file.rtComplete == row.file.rtCount;
    const QString share = shareText(row.file.rtComplete, row.file.rtCount) + QStringLiteral(" RT");
    const QRect bar(stateLeft, top + line / 2 - 2, barWidth(option.fontMetrics, share), 6);
    painter->fillRect(bar, colour(Role::FaintLine));
    const int filledWidth = bar.width() * row.file.rtComplete / row.file.rtCount;
    painter->fillRect(QRect(bar.topLeft(), QSize(filledWidth, bar.height())),
                      colour(isCounted ? Role::Accent : Role::Warning));
    const int shareLeft = bar.left() + bar.width() + kBarGap;
    drawLine(*painter, {shareLeft, top, stateLeft + kStateWidth - shareLeft, line}, share, plain, ink);
  }
  drawLine(*painter, {stateLeft, top + line + 2, kStateWidth, line}, stateOf(row), plain,
           colour(full ? Role::Text : Role::Warning));
  const QRect date =
      isNarrow ? QRect(dateLeft, top + 2 * line + 8, kStateWidth, line) : QRect(dateLeft, top, kDateWidth, line);
  drawLine(*painter, date, dateOf(row.file.opened), plain, colour(Role::Text),
           isNarrow ? Qt::AlignLeft : Qt::AlignRight);
  if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
    painter->setPen(colour(Role::Accent));
    painter->drawRect(all.adjusted(0, 0, -1, -1));
  }
  painter->restore();
}

}  // namespace kawasan
