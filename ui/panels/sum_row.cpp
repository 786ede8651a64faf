#include "ui/panels/sum_row.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <algorithm>

#include "core/rules/estimate_marks.h"
#include "ui/paint/project_scene.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/swatch.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

using SumKind = RtTableModel::ColumnKind;

constexpr int kSumPadding = 6;
constexpr QSize kSumSwatch{18, 12};

struct SumRowText {
  Q_DECLARE_TR_FUNCTIONS(SumRow)
};

void showAmount(SumCell& cell, const AreaScore& score, Parameter parameter) {
  const KnownSum sum = knownSum(score, parameter);
  cell.text = sumText(sum, shownAmount(sum.amount, unitOf(parameter)));
  cell.toolTip = sumNote(sum, score.rtCount);
}

SumCell cellOf(const RtTableModel::Column& column, const AreaScore& score, const EstimateMarks& marks,
               std::size_t complete) {
  SumCell cell;
  const Score& scored = score.score;
  switch (column.kind) {
    case SumKind::Rt:
      cell.isRight = false;
      cell.text = SumRowText::tr("%1 RT").arg(countText(score.rtCount));
      break;
    case SumKind::Kelurahan:
    case SumKind::Kawasan:
    case SumKind::Drawn:
      cell.isRight = false;
      break;
    case SumKind::Base:
    case SumKind::Volume:
      showAmount(cell, score, column.parameter);
      break;
    case SumKind::Percent: {
      const auto percent = scored.indicators[column.indicator].percent;
      cell.isQuiet = true;
      cell.text = percent && score.hasFigures()
                      ? estimatedText(marks.ofIndicator(column.indicator), formatNumber(*percent, 2, currentLanguage()))
                      : QStringLiteral("–");
      break;
    }
    case SumKind::Value: {
      const IndicatorScore& indicator = scored.indicators[column.indicator];
      cell.text = score.hasFigures() ? shownRange(indicator.valueMin, indicator.valueMax) : QStringLiteral("–");
      cell.shade = indicator.value.value_or(0);
      break;
    }
    case SumKind::Total:
      cell.text =
          score.hasFigures() ? partialText(score, shownRange(scored.totalMin, scored.totalMax)) : QStringLiteral("–");
      cell.toolTip = capitalised(partialNote(score));
      break;
    case SumKind::Class:
      cell.isRight = false;
      cell.fill = classFillOf(score);
      cell.text = score.hasFigures() ? estimatedText(score.restsOnEstimates(),
                                                     capitalised(classInColumn(scored.classMin, scored.classMax)))
                                     : missingText();
      break;
    case SumKind::Filled:
      cell.text = shareText(complete, score.rtCount);
      cell.toolTip = SumRowText::tr("RT with all figures");
      break;
    case SumKind::FiledTotal:
    case SumKind::FiledClass:
      cell.isQuiet = true;
      cell.toolTip = SumRowText::tr("What was filed is not added up.");
      break;
  }
  if (cell.toolTip.isEmpty()) cell.toolTip = cell.text;
  return cell;
}

void addTo(StoredSums& sums, const Regulation& regulation, const FigureRow& figures) {
  if (!hasAnyFigure(figures)) return;
  sums.sums.sums.add(figures);
  ++sums.sums.withFigures;
  if (isComplete(scoreOf(regulation, figures))) ++sums.complete;
}

void takeFrom(StoredSums& sums, const Regulation& regulation, const FigureRow& figures) {
  if (!hasAnyFigure(figures)) return;
  FigureSums part;
  part.add(figures);
  sums.sums.sums.subtract(part);
  --sums.sums.withFigures;
  if (isComplete(scoreOf(regulation, figures))) --sums.complete;
}

}  // namespace

StoredSums storedSums(const RtTableModel& model, std::vector<int> rows) {
  const Session& session = model.session();
  StoredSums stored;
  stored.snapshot = session.sharedSnapshot();
  stored.surveyId = session.scores().surveyId();
  stored.rows = std::move(rows);
  std::ranges::sort(stored.rows);
  std::vector<std::size_t> rts;
  for (const int row : stored.rows) {
    if (const auto place = stored.snapshot->indexOfRt(model.rtAt(row))) rts.push_back(*place);
  }
  stored.estimates = estimatedSums(*stored.snapshot, stored.surveyId, rts);
  const FigureTable& figures = stored.snapshot->figuresOf(stored.surveyId);
  for (const int row : stored.rows) {
    const FeatureId rtId = model.rtAt(row);
    const AreaScore* score = session.scores().scoreOf(Level::Rt, rtId);
    const bool isTyped = session.typed() && session.typed()->rtId == rtId;  // its score is not of what is stored
    if (score != nullptr && !isTyped) {
      if (isComplete(score->score)) ++stored.complete;
      if (!score->hasFigures()) continue;
      stored.sums.sums.add(score->sums);
      ++stored.sums.withFigures;
    } else if (const auto place = figures.indexOfRt(rtId)) {
      addTo(stored, session.regulation(), figures.row(*place));
    }
  }
  return stored;
}

std::vector<SumCell> sumCells(const RtTableModel& model, const StoredSums& stored) {
  const Session& session = model.session();
  StoredSums shown = stored;
  if (const auto& typed = session.typed()) {
    const auto row = model.rowOf(typed->rtId);
    if (row && std::ranges::binary_search(stored.rows, *row)) {
      const FigureTable& figures = stored.snapshot->figuresOf(stored.surveyId);
      if (const auto place = figures.indexOfRt(typed->rtId)) takeFrom(shown, session.regulation(), figures.row(*place));
      addTo(shown, session.regulation(), typed->figures);
    }
  }
  AreaScore score;
  score.level = Level::City;
  score.rtCount = shown.rows.size();
  score.rtWithFigures = shown.sums.withFigures;
  score.sums = shown.sums.sums;
  score.estimates = shown.estimates;
  scoreSums(session.regulation(), {}, score);
  std::vector<SumCell> cells;
  const EstimateMarks marks(session.regulation(), score);
  for (const RtTableModel::Column& column : model.columns())
    cells.push_back(cellOf(column, score, marks, shown.complete));
  return cells;
}

SumRow::SumRow(QTableView& view, QWidget* parent) : QWidget(parent), m_view(view) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SumRow::setCells(std::vector<SumCell> cells) {
  m_cells = std::move(cells);
  update();
}

QSize SumRow::sizeHint() const {
  return {100, fontMetrics().height() + 8};
}

void SumRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Header));
  QFont bold = font();
  bold.setBold(true);
  for (int column = 0; column < static_cast<int>(m_cells.size()); ++column) {
    if (m_view.isColumnHidden(column)) continue;
    const QRect cell(m_view.columnViewportPosition(column), 0, m_view.columnWidth(column), height());
    if (cell.right() < 0 || cell.left() > width()) continue;
    const SumCell& sum = m_cells[static_cast<std::size_t>(column)];
    QRect inside = cell.adjusted(kSumPadding, 0, -kSumPadding, 0);
    if (sum.shade) painter.fillRect(cell, valueShade(*sum.shade));
    if (sum.fill) {
      painter.drawPixmap(inside.left(), cell.center().y() - kSumSwatch.height() / 2,
                         classSwatch(*sum.fill, kSumSwatch, devicePixelRatioF()));
      inside.setLeft(inside.left() + kSumSwatch.width() + kSumPadding);
    }
    painter.setFont(sum.isQuiet ? font() : bold);
    painter.setPen(theme::colour(sum.isQuiet ? theme::Role::Secondary : theme::Role::Text));
    const Qt::Alignment alignment = sum.shade     ? Qt::AlignCenter
                                    : sum.isRight ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(sum.shade ? cell : inside, int(alignment),
                     painter.fontMetrics().elidedText(sum.text, Qt::ElideRight, (sum.shade ? cell : inside).width()));
    if (!sum.isQuiet && !sum.shade) {
      painter.setPen(theme::colour(theme::Role::Line));
      painter.drawLine(cell.topLeft(), cell.bottomLeft());
    }
  }
  painter.setPen(QPen(theme::colour(theme::Role::Secondary), 1));
  painter.drawLine(0, 0, width(), 0);
}

void SumRow::mouseReleaseEvent(QMouseEvent* event) {
  const QPoint place = event->position().toPoint();
  const int column = m_view.columnAt(place.x());
  if (event->button() == Qt::LeftButton && rect().contains(place) && column >= 0)
    Q_EMIT clicked(column, event->globalPosition().toPoint());
}

bool SumRow::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = m_view.columnAt(help->pos().x());
    const bool isKnown = column >= 0 && column < static_cast<int>(m_cells.size());
    QToolTip::showText(help->globalPos(), isKnown ? m_cells[static_cast<std::size_t>(column)].toolTip : QString(),
                       this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace kawasan
