#include "ui/panels/progress_row.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/shell/theme.h"
#include "ui/text/area_words.h"

namespace kawasan {

namespace {

constexpr int kProgressBar = 5;
constexpr int kProgressGap = 4;

}  // namespace

ProgressRow::ProgressRow(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressRow::show(const QString& caption, std::size_t done, std::size_t all) {
  m_caption = caption;
  m_count = QCoreApplication::translate("kawasan::ProgressRow", "%1 of %2").arg(countText(done), countText(all));
  m_share = all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
  setAccessibleName(text());
  updateGeometry();
  update();
}

QSize ProgressRow::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  return {metrics.horizontalAdvance(m_caption) + 12 + metrics.horizontalAdvance(m_count),
          metrics.height() + kProgressGap + kProgressBar};
}

void ProgressRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect line(0, 0, width(), fontMetrics().height());
  painter.setPen(theme::colour(theme::Role::Text));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_caption);
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_count);
  const QRect bar(0, line.bottom() + kProgressGap, width(), kProgressBar);
  painter.fillRect(bar, theme::colour(theme::Role::Line));
  painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * m_share, kProgressBar),
                   theme::colour(theme::Role::Accent));
}

}  // namespace kawasan
