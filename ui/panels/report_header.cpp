#include "ui/panels/report_header.h"

#include <QPainter>

#include "ui/models/report_table_model.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kHeadingLines = 2;
constexpr int kReportRoom = 10;
constexpr int kReportPadding = 6;
constexpr int kWidestGroup = 240;
constexpr int kLastStroke = 4;  // painted letters reach further than they advance

}  // namespace

ReportHeader::ReportHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setHighlightSections(false);
  setSectionsMovable(false);
  setSectionsClickable(false);
  setMinimumSectionSize(36);
  setResizeContentsPrecision(60);
  adjustHeight();
}

void ReportHeader::setGroupsShown(bool isShown) {
  m_showsGroups = isShown;
  // A title lies over several columns, and over those that are in view; the tip of each column has it whole.
  setProperty("mayShorten", isShown);
  setToolTip(isShown ? tr("What the columns below are about") : QString());
  adjustHeight();
  viewport()->update();
}

void ReportHeader::fitGroups() {
  QFont bold = font();
  bold.setBold(true);
  const QFontMetrics metrics(bold, viewport());
  for (int first = 0, next = 0; m_showsGroups && first < count(); first = next) {
    const QString group = groupOf(first);
    int missing = metrics.horizontalAdvance(group) + 2 * kReportPadding + kLastStroke;
    const bool isShort = !group.isEmpty() && missing <= kWidestGroup;
    for (next = first; next < count() && groupOf(next) == group; ++next) missing -= sectionSize(next);
    const int columns = next - first;
    for (int section = first; isShort && missing > 0 && section < next; ++section)
      resizeSection(section, sectionSize(section) + (missing + columns - 1) / columns);
  }
}

int ReportHeader::lineHeight() const {
  return fontMetrics().height() + 4;
}

void ReportHeader::adjustHeight() {
  setFixedHeight(fontMetrics().height() * kHeadingLines + kReportRoom + (m_showsGroups ? lineHeight() : 0));
}

QString ReportHeader::groupOf(int section) const {
  return model()->headerData(section, Qt::Horizontal, ReportTableModel::GroupRole).toString();
}

void ReportHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  if (!rect.isValid()) return;
  if (!m_showsGroups) {
    QHeaderView::paintSection(painter, rect, section);
    return;
  }
  const QString group = groupOf(section);
  if (group.isEmpty()) {
    QHeaderView::paintSection(painter, rect, section);
    return;
  }
  painter->save();
  QHeaderView::paintSection(painter, rect.adjusted(0, lineHeight(), 0, 0), section);
  painter->restore();  // the style leaves a clip behind that nothing can be painted in
  int first = section;
  int last = section;
  while (first > 0 && groupOf(first - 1) == group) --first;
  while (last + 1 < count() && groupOf(last + 1) == group) ++last;
  const int left = sectionViewportPosition(first);
  const QRect band(left, rect.top(), sectionViewportPosition(last) + sectionSize(last) - left, lineHeight());
  painter->save();
  const QRect own(rect.left(), rect.top(), rect.width(), lineHeight());
  painter->setClipRect(own, Qt::IntersectClip);
  painter->fillRect(own, theme::colour(theme::Role::Header));
  QFont bold = font();
  bold.setBold(true);
  painter->setFont(bold);
  painter->setPen(theme::colour(theme::Role::Text));
  const QRect inside = band.intersected(QRect(0, rect.top(), viewport()->width(), lineHeight()))
                           .adjusted(kReportPadding, 0, -kReportPadding, 0);
  painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(group, Qt::ElideRight, inside.width()));
  painter->setPen(theme::colour(theme::Role::Line));
  painter->drawLine(own.bottomLeft(), own.bottomRight());
  if (section == last) painter->drawLine(own.topRight(), own.bottomRight());
  if (section == first) painter->drawLine(own.topLeft(), own.bottomLeft());
  painter->restore();
}

}  // namespace kawasan
