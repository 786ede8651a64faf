#include "ui/dialogs/survey_comparison_window.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>
#include <utility>

#include "ui/dialogs/compared_figures_table.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

enum ComparisonColumn {
  kComparedName,
  kBefore,
  kAfter,
  kDifference,
  kClassBefore,
  kClassAfter,
  kContribution,
  kChanged,
  kComparedColumns
};

constexpr QSize kComparisonSize{1060, 580};
constexpr QSize kRoomyComparison{1300, 760};  // over a window: areas and, below, the figures of one
constexpr int kComparisonEdge = 40;           // of the window below that stays in sight

/// Only between two totals that are known.
QStandardItem* differenceItem(const AreaComparison& area) {
  const auto before = area.before.hasFigures() ? area.before.score.total() : std::nullopt;
  const auto after = area.after.hasFigures() ? area.after.score.total() : std::nullopt;
  if (!before || !after || !area.sameRts()) return missingItem();
  const int difference = *after - *before;
  return numberItem(signedText(difference, 0), difference);
}

QString changesText(const AreaComparison& area, const Regulation& regulation) {
  QStringList parts;
  for (const IndicatorChange& change : area.changed) {
    const auto shown = [](const IndicatorScore& score) {
      return score.value ? QString::number(*score.value) : shownRange(score.valueMin, score.valueMax);
    };
    parts << QStringLiteral("%1: %2 → %3")
                 .arg(fieldTitle(regulation, change.parameter), shown(change.before), shown(change.after));
  }
  return parts.join(QStringLiteral("\n"));
}

}  // namespace

SurveyComparisonWindow::SurveyComparisonWindow(Session& session, QWidget* parent)
    : ComparisonWindow(session, {"comparedBefore", "comparedAfter"}, "comparison", parent) {
  setObjectName(QStringLiteral("surveyComparison"));
  m_figures = new ComparedFiguresTable(session, [this](ComparedFiguresTable::Round round, Parameter parameter) {
    const Side of = round == ComparedFiguresTable::Round::Before ? kFirst : kSecond;
    return explainedIn(of, currentArea(), std::string(identifierOf(parameter)));
  });
  addBelow(*m_figures);
  resize(parent == nullptr ? kComparisonSize
                           : kRoomyComparison.boundedTo(parent->size() - QSize(kComparisonEdge, kComparisonEdge)));
  fillRounds();
  connect(&session, &Session::changed, this, [this] {
    fillRounds();
    compareLater();
  });
  retranslate();
}

/// The two latest rounds at first.
void SurveyComparisonWindow::fillRounds() {
  const std::vector<Survey>& surveys = session().snapshot().surveys;
  const auto fill = [&](QComboBox& box, int otherwise) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const Survey& survey : surveys) box.addItem(toQString(survey.name), QVariant::fromValue(survey.id));
    const int known = box.findData(chosen);
    box.setCurrentIndex(known >= 0 ? known : std::max(0, otherwise));
  };
  const int count = static_cast<int>(surveys.size());
  fill(side(kFirst), count - 2);
  fill(side(kSecond), count - 1);
}

void SurveyComparisonWindow::retranslate() {
  setWords(tr("Compare surveys"), {tr("Before"), tr("After")});
  model().setHorizontalHeaderLabels({tr("Area"), tr("Total\nbefore"), tr("Total\nafter"), tr("Difference"),
                                     tr("Class\nbefore"), tr("Class\nafter"), tr("Contribution\n%"),
                                     tr("Indicators\nchanged")});
  m_figures->retranslate();
  compare();
}

void SurveyComparisonWindow::compare() {
  if (side(kFirst).count() == 0) {
    cancelJob();
    return showAreas({}, session().sharedRegulation());
  }
  runJob([this, snapshot = session().sharedSnapshot(), regulation = session().sharedRegulation(),
          before = side(kFirst).currentData().value<FeatureId>(),
          after = side(kSecond).currentData().value<FeatureId>(),
          level = level()](const std::stop_token&, JobProgress&) {
    auto areas = compareSurveys(*snapshot, *regulation, before, after, level);
    return Jobs::Delivery(
        [this, areas = std::move(areas), regulation]() mutable { showAreas(std::move(areas), regulation); });
  });
}

void SurveyComparisonWindow::showAreas(std::vector<AreaComparison> areas, SharedRegulation regulation) {
  m_areas = std::move(areas);
  m_regulation = std::move(regulation);
  refill([this] {
    for (const AreaComparison& area : m_areas) addRow(area);
  });
  showSummary();
}

void SurveyComparisonWindow::showCurrent() {
  const AreaKey current = currentArea();
  const bool isChosen = table().currentIndex().isValid();
  const auto found =
      std::ranges::find_if(m_areas, [&](const AreaComparison& each) { return isChosen && each.area.id == current.id; });
  if (found == m_areas.end()) return m_figures->clear();
  const QString name =
      found->area.level == Level::City ? toQString(session().snapshot().info.city) : toQString(found->area.name);
  m_figures->showArea(*m_regulation, *found, name);
}

void SurveyComparisonWindow::addRow(const AreaComparison& area) {
  QList<QStandardItem*> row = startRow(area.area, kComparedColumns);
  row[kBefore] = comparedTotalItem(area.before);
  row[kAfter] = comparedTotalItem(area.after);
  row[kDifference] = differenceItem(area);
  row[kClassBefore] = comparedClassItem(area.before);
  row[kClassAfter] = comparedClassItem(area.after);
  row[kContribution] = area.contribution
                           ? numberItem(formatNumber(*area.contribution, 2, currentLanguage()), *area.contribution)
                           : missingItem();
  row[kChanged] = numberItem(QString::number(area.changed.size()), static_cast<double>(area.changed.size()));
  row[kChanged]->setToolTip(changesText(area, *m_regulation));
  model().appendRow(row);
}

void SurveyComparisonWindow::showSummary() {
  int better = 0;
  int worse = 0;
  int unknown = 0;
  for (const AreaComparison& area : m_areas) {
    const auto before = area.before.hasFigures() ? area.before.score.total() : std::nullopt;
    const auto after = area.after.hasFigures() ? area.after.score.total() : std::nullopt;
    if (!before || !after || !area.sameRts()) {
      ++unknown;
    } else {
      better += *after < *before ? 1 : 0;
      worse += *after > *before ? 1 : 0;
    }
  }
  const int same = static_cast<int>(m_areas.size()) - better - worse - unknown;
  summary().setText(tr("Total lower: %1 · higher: %2 · the same: %3 · not known: %4. Both rounds by %5.")
                        .arg(better)
                        .arg(worse)
                        .arg(same)
                        .arg(unknown)
                        .arg(localText(m_regulation->name)));
}

CellFigure SurveyComparisonWindow::explainedIn(Side round, const AreaKey& area, const std::string& figure) {
  return {FigureRef{area, figure, side(round).currentData().value<FeatureId>()}};
}

QString SurveyComparisonWindow::contributionHow(FeatureId areaId) const {
  const QString formula =
      tr("(Sectoral mean before less sectoral mean after) : sectoral mean before × 100, at most 100");
  const auto found = std::ranges::find(m_areas, areaId, [](const AreaComparison& each) { return each.area.id; });
  if (found == m_areas.end()) return formula;
  const auto meanOf = [](const AreaScore& score) {
    const auto mean = score.hasFigures() ? score.score.sectoralMean : std::nullopt;
    return mean ? formatPlain(*mean, 4, currentLanguage()) : missingText();
  };
  const QString before = meanOf(found->before);
  const QString after = meanOf(found->after);
  const QString result = found->contribution ? formatNumber(*found->contribution, 2, currentLanguage()) : missingText();
  return formula + u'\n' + QStringLiteral("(%1 − %2) : %1 × 100 = %3").arg(before, after, result);
}

CellFigure SurveyComparisonWindow::figureAt(const AreaKey& area, const QModelIndex& index) {
  const auto explained = [&](Side round, const char* figure) { return explainedIn(round, area, figure); };
  const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  switch (index.column()) {
    case kBefore:
      return explained(kFirst, "total");
    case kAfter:
      return explained(kSecond, "total");
    case kClassBefore:
      return explained(kFirst, "class");
    case kClassAfter:
      return explained(kSecond, "class");
    case kDifference:
      return {{},
              tr("Total after (%1) less total before (%2); only where both rest on as many RT with figures")
                  .arg(textOf(kAfter), textOf(kBefore))};
    case kContribution:
      return {{}, contributionHow(area.id)};
    case kChanged: {
      const QString changes = index.data(Qt::ToolTipRole).toString();
      return {{}, changes.isEmpty() ? tr("No indicator has changed") : changes};
    }
    default:
      return {};
  }
}

}  // namespace kawasan
