#include "ui/panels/grouped_header.h"

#include <QPainter>
#include <QScrollBar>

#include "ui/models/rt_table_model.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kGroupPadding = 6;
constexpr int kFilterMark = 13;

/// "6b" of "6b Sistem pengolahan sampah"; a title without a code is its own.
QString codeOf(const QString& title) {
  const QString first = title.section(QLatin1Char(' '), 0, 0);
  return !first.isEmpty() && first.front().isDigit() ? first : title;
}

int idOf(const QAbstractItemModel& model, int section, int role) {
  return model.headerData(section, Qt::Horizontal, role).toInt();
}

}  // namespace

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  // A title lies over several columns, and over those that are in view.
  setProperty("mayShorten", true);
  setSectionsClickable(true);
  setHighlightSections(false);
  setSectionsMovable(false);
  setMinimumSectionSize(24);
}

void GroupedHeader::setAspectsShown(bool isShown) {
  if (m_showsAspects == isShown) return;
  m_showsAspects = isShown;
  updateGeometry();
  Q_EMIT geometriesChanged();
  viewport()->update();
}

int GroupedHeader::lineHeight() const {
  return fontMetrics().height() + 4;
}

QSize GroupedHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(), (m_showsAspects ? 3 : 2) * lineHeight()};
}

/// The next shown section to that side; -1 without one.
int GroupedHeader::neighbour(int section, int step) const {
  for (int next = section + step; next >= 0 && next < count(); next += step) {
    if (!isSectionHidden(next)) return next;
  }
  return -1;
}

bool GroupedHeader::isFirstOf(int section, int role) const {
  const int before = neighbour(section, -1);
  return before < 0 || idOf(*model(), before, role) != idOf(*model(), section, role);
}

QRect GroupedHeader::spanOf(int section, int role, int top, int height) const {
  const int id = idOf(*model(), section, role);
  int first = section;
  int last = section;
  for (int next = neighbour(first, -1); next >= 0 && idOf(*model(), next, role) == id; next = neighbour(next, -1))
    first = next;
  for (int next = neighbour(last, 1); next >= 0 && idOf(*model(), next, role) == id; next = neighbour(next, 1))
    last = next;
  const int left = sectionViewportPosition(first);
  return {left, top, sectionViewportPosition(last) + sectionSize(last) - left, height};
}

void GroupedHeader::paintSpan(QPainter& painter, const QRect& section, const QRect& span, const QString& text,
                              Qt::Alignment side) const {
  painter.save();
  painter.setClipRect(QRect(section.left(), span.top(), section.width(), span.height()), Qt::IntersectClip);
  // A title over several columns stays in view; that of one is cut with what stands below it.
  const bool isOverSeveral = span.width() > section.width();
  const QRect seen = isOverSeveral ? span.intersected(QRect(0, span.top(), viewport()->width(), span.height())) : span;
  const QRect inside = seen.adjusted(kGroupPadding, 0, side == Qt::AlignRight ? -kGroupPadding : -2, 0);
  const bool isPartly = seen.width() < span.width() && painter.fontMetrics().horizontalAdvance(text) > inside.width();
  const QString shown = isPartly ? codeOf(text) : text;
  painter.drawText(inside, int(side | Qt::AlignVCenter),
                   painter.fontMetrics().elidedText(shown, Qt::ElideRight, inside.width()));
  painter.restore();
}

/// How the column is sorted and that it is filtered: beside its unit, at the right where it has none.
void GroupedHeader::paintMarks(QPainter& painter, QRect place, int section, bool isAtRight) const {
  if (isSortIndicatorShown() && sortIndicatorSection() == section) {
    const QString sign = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("▲") : QStringLiteral("▼");
    painter.setPen(theme::colour(theme::Role::Accent));
    painter.drawText(place, int((isAtRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), sign);
    const int taken = painter.fontMetrics().horizontalAdvance(sign) + 1;
    isAtRight ? place.setRight(place.right() - taken) : place.setLeft(place.left() + taken);
  }
  if (!model()->headerData(section, Qt::Horizontal, RtTableModel::FilteredRole).toBool()) return;
  QRect mark(0, 0, kFilterMark, kFilterMark);
  mark.moveCenter(place.center());
  isAtRight ? mark.moveRight(place.right()) : mark.moveLeft(place.left());
  theme::icon(QStringLiteral("filter"), theme::Role::Accent).paint(&painter, mark);
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  if (!rect.isValid()) return;
  painter->save();
  painter->fillRect(rect, theme::colour(theme::Role::Header));
  const QColor line = theme::colour(theme::Role::Line);
  const int height = lineHeight();
  const int titleTop = m_showsAspects ? rect.top() + height : rect.top();
  const auto text = [&](int role) { return model()->headerData(section, Qt::Horizontal, role).toString(); };

  QFont bold = font();
  bold.setBold(true);
  painter->setFont(bold);
  painter->setPen(theme::colour(theme::Role::Text));
  if (m_showsAspects) {
    paintSpan(*painter, rect, spanOf(section, RtTableModel::AspectIdRole, rect.top(), height),
              text(RtTableModel::AspectRole));
  }
  const QString unit = text(RtTableModel::UnitRole);
  const bool isAlone = text(RtTableModel::TitleIdRole).toInt() < 1000;  // no neighbours below the same title
  const int titleHeight = unit.isEmpty() ? 2 * height : height;
  paintSpan(*painter, rect, spanOf(section, RtTableModel::TitleIdRole, titleTop, titleHeight),
            text(RtTableModel::TitleRole), isAlone && !unit.isEmpty() ? Qt::AlignRight : Qt::AlignLeft);

  QFont small = font();
  painter->setFont(small);
  painter->setPen(theme::colour(theme::Role::Secondary));
  const QRect unitRect(rect.left() + 4, titleTop + height, rect.width() - 4 - kGroupPadding, height);
  if (!unit.isEmpty()) painter->drawText(unitRect, Qt::AlignRight | Qt::AlignVCenter, unit);
  paintMarks(*painter, unitRect, section, unit.isEmpty());

  painter->setPen(line);
  if (m_showsAspects) painter->drawLine(rect.left(), titleTop - 1, rect.right(), titleTop - 1);
  if (!unit.isEmpty() && !isAlone)
    painter->drawLine(rect.left(), titleTop + height - 1, rect.right(), titleTop + height - 1);
  painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
  if (isFirstOf(section, RtTableModel::TitleIdRole))
    painter->drawLine(rect.left(), titleTop, rect.left(), rect.bottom());
  if (m_showsAspects && isFirstOf(section, RtTableModel::AspectIdRole))
    painter->drawLine(rect.left(), rect.top(), rect.left(), rect.bottom());
  painter->restore();
}

}  // namespace kawasan
