#include "ui/dialogs/survey_comparison_window.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
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
constexpr int kComparisonRole = Qt::UserRole + 1;

QStandardItem* totalItem(const AreaScore& area) {
  if (!area.hasFigures()) return missingItem();
  return numberItem(shownRange(area.score.totalMin, area.score.totalMax), area.score.totalMin);
}

QStandardItem* classItem(const AreaScore& area) {
  const auto slumClass = area.hasFigures() ? area.score.slumClass() : std::nullopt;
  QStandardItem* const item = textItem(slumClass ? nameOf(*slumClass) : missingText());
  item->setIcon(classIcon(classFillOf(area)));
  item->setData(slumClass ? static_cast<int>(*slumClass) : -1, kSortRole);
  return item;
}

/// Only between two totals that are known.
QStandardItem* differenceItem(const AreaComparison& area) {
  const auto before = area.before.hasFigures() ? area.before.score.total() : std::nullopt;
  const auto after = area.after.hasFigures() ? area.after.score.total() : std::nullopt;
  if (!before || !after || !area.sameRts()) return missingItem();
  const int difference = *after - *before;
  const QString sign = difference > 0 ? QStringLiteral("+") : difference < 0 ? QStringLiteral("−") : QString();
  return numberItem(sign + QString::number(std::abs(difference)), difference);
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

void addLevel(QComboBox& box, Level level) {
  box.addItem(QString(), static_cast<int>(level));
}

}  // namespace

SurveyComparisonWindow::SurveyComparisonWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_beforeLabel(new QLabel),
      m_before(new QComboBox),
      m_afterLabel(new QLabel),
      m_after(new QComboBox),
      m_levelLabel(new QLabel),
      m_level(new QComboBox),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)),
      m_summary(new QLabel) {
  setObjectName(QStringLiteral("surveyComparison"));
  m_before->setObjectName(QStringLiteral("comparedBefore"));
  m_after->setObjectName(QStringLiteral("comparedAfter"));
  m_level->setObjectName(QStringLiteral("comparedLevel"));
  m_beforeLabel->setBuddy(m_before);
  m_afterLabel->setBuddy(m_after);
  m_levelLabel->setBuddy(m_level);
  for (const Level level : {Level::Rt, Level::Kelurahan, Level::Kawasan, Level::City}) addLevel(*m_level, level);
  m_level->setCurrentIndex(m_session.snapshot().kawasan.empty() ? 0 : 2);

  auto* const sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(m_model);
  sorted->setSortRole(kSortRole);
  m_table->setModel(sorted);
  m_table->setObjectName(QStringLiteral("comparison"));
  prepareTable(*m_table, 2);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  m_summary->setWordWrap(true);
  theme::setKind(*m_summary, QStringLiteral("secondary"));

  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  auto* const bar = new QHBoxLayout;
  bar->setSpacing(8);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_beforeLabel, m_before, m_afterLabel, m_after, m_levelLabel, m_level}) {
    bar->addWidget(widget);
  }
  bar->addStretch();
  layout->addLayout(bar);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_summary);
  resize(1040, 460);

  fillRounds();
  for (QComboBox* box : {m_before, m_after, m_level}) {
    connect(box, &QComboBox::currentIndexChanged, this, &SurveyComparisonWindow::compare);
  }
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (!m_isFilling) select(index, false);
  });
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { select(index, true); });
  explainCells(*m_table, session, [this](const QModelIndex& index) { return figureAt(index); });
  constexpr int kPause = 400;  // milliseconds without an edit
  m_later.setSingleShot(true);
  m_later.setInterval(kPause);
  connect(&m_later, &QTimer::timeout, this, &SurveyComparisonWindow::compare);
  connect(&m_session, &Session::changed, this, [this] {
    fillRounds();
    m_later.start();
  });
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
}

/// The two latest rounds at first.
void SurveyComparisonWindow::fillRounds() {
  const std::vector<Survey>& surveys = m_session.snapshot().surveys;
  const auto fill = [&](QComboBox& box, int otherwise) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const Survey& survey : surveys) box.addItem(toQString(survey.name), QVariant::fromValue(survey.id));
    const int known = box.findData(chosen);
    box.setCurrentIndex(known >= 0 ? known : std::max(0, otherwise));
  };
  const int count = static_cast<int>(surveys.size());
  fill(*m_before, count - 2);
  fill(*m_after, count - 1);
}

void SurveyComparisonWindow::retranslate() {
  setWindowTitle(tr("Compare surveys"));
  m_table->setAccessibleName(tr("Compare surveys"));
  m_beforeLabel->setText(tr("Before"));
  m_afterLabel->setText(tr("After"));
  m_levelLabel->setText(tr("Level"));
  for (int i = 0; i < m_level->count(); ++i) {
    m_level->setItemText(i, nameOf(static_cast<Level>(m_level->itemData(i).toInt())));
  }
  m_model->setHorizontalHeaderLabels({tr("Area"), tr("Total\nbefore"), tr("Total\nafter"), tr("Difference"),
                                      tr("Class\nbefore"), tr("Class\nafter"), tr("Contribution\n%"),
                                      tr("Indicators\nchanged")});
  compare();
}

void SurveyComparisonWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void SurveyComparisonWindow::compare() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  if (m_before->count() == 0) return showAreas({});
  m_job = m_session.jobs().run(
      {}, this,
      [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(),
       before = m_before->currentData().value<FeatureId>(), after = m_after->currentData().value<FeatureId>(),
       level = static_cast<Level>(m_level->currentData().toInt())](const std::stop_token&, JobProgress&) {
        auto areas = compareSurveys(*snapshot, *regulation, before, after, level);
        return Jobs::Delivery([this, areas = std::move(areas)] {
          m_job = 0;
          showAreas(areas);
        });
      });
}

void SurveyComparisonWindow::showAreas(const std::vector<AreaComparison>& areas) {
  m_isFilling = true;
  const QModelIndex current = m_table->currentIndex();
  const QVariant chosen = current.siblingAtColumn(kComparedName).data(kComparisonRole);
  const int scrolled = m_table->verticalScrollBar()->value();
  m_model->removeRows(0, m_model->rowCount());
  for (const AreaComparison& area : areas) addRow(area);
  fitColumns(*m_table);
  showSummary(areas);
  for (int row = 0; chosen.isValid() && row < m_table->model()->rowCount(); ++row) {
    const QModelIndex index = m_table->model()->index(row, kComparedName);
    if (index.data(kComparisonRole) == chosen) m_table->setCurrentIndex(index.siblingAtColumn(current.column()));
  }
  m_table->verticalScrollBar()->setValue(scrolled);
  m_isFilling = false;
}

void SurveyComparisonWindow::addRow(const AreaComparison& area) {
  const QString name =
      area.area.level == Level::City ? toQString(m_session.snapshot().info.city) : toQString(area.area.name);
  QList<QStandardItem*> row(kComparedColumns);
  row[kComparedName] = textItem(name);
  row[kComparedName]->setData(QVariant::fromValue(area.area.id), kComparisonRole);
  row[kComparedName]->setData(m_model->rowCount(), kSortRole);  // areas come in the natural order of their names
  row[kBefore] = totalItem(area.before);
  row[kAfter] = totalItem(area.after);
  row[kDifference] = differenceItem(area);
  row[kClassBefore] = classItem(area.before);
  row[kClassAfter] = classItem(area.after);
  row[kContribution] = area.contribution
                           ? numberItem(formatNumber(*area.contribution, 2, currentLanguage()), *area.contribution)
                           : missingItem();
  row[kChanged] = numberItem(QString::number(area.changed.size()), static_cast<double>(area.changed.size()));
  row[kChanged]->setToolTip(changesText(area, m_session.scores().regulation()));
  m_model->appendRow(row);
}

void SurveyComparisonWindow::showSummary(const std::vector<AreaComparison>& areas) {
  int better = 0;
  int worse = 0;
  int unknown = 0;
  for (const AreaComparison& area : areas) {
    const auto before = area.before.hasFigures() ? area.before.score.total() : std::nullopt;
    const auto after = area.after.hasFigures() ? area.after.score.total() : std::nullopt;
    if (!before || !after || !area.sameRts()) {
      ++unknown;
    } else {
      better += *after < *before ? 1 : 0;
      worse += *after > *before ? 1 : 0;
    }
  }
  const int same = static_cast<int>(areas.size()) - better - worse - unknown;
  m_summary->setText(tr("Total lower: %1 · higher: %2 · the same: %3 · not known: %4. Both rounds by %5.")
                         .arg(better)
                         .arg(worse)
                         .arg(same)
                         .arg(unknown)
                         .arg(localText(m_session.scores().regulation().name)));
}

/// A total or class is explained in its own round, which is shown for it.
CellFigure SurveyComparisonWindow::figureAt(const QModelIndex& index) {
  const auto level = static_cast<Level>(m_level->currentData().toInt());
  const AreaKey area{level, index.siblingAtColumn(kComparedName).data(kComparisonRole).value<FeatureId>()};
  const auto explained = [&](const QComboBox& round, const char* figure) -> CellFigure {
    m_session.showSurvey(round.currentData().value<FeatureId>());
    return {FigureRef{area, figure}};
  };
  const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  switch (index.column()) {
    case kBefore:
      return explained(*m_before, "total");
    case kAfter:
      return explained(*m_after, "total");
    case kClassBefore:
      return explained(*m_before, "class");
    case kClassAfter:
      return explained(*m_after, "class");
    case kDifference:
      return {{},
              tr("Total after (%1) less total before (%2); only where both rest on as many RT with figures")
                  .arg(textOf(kAfter), textOf(kBefore))};
    case kContribution:
      return {{}, tr("(Sectoral mean before less sectoral mean after) : sectoral mean before x 100, at most 100")};
    case kChanged: {
      const QString changes = index.data(Qt::ToolTipRole).toString();
      return {{}, changes.isEmpty() ? tr("No indicator has changed") : changes};
    }
    default:
      return {};
  }
}

void SurveyComparisonWindow::select(const QModelIndex& index, bool zooms) {
  const auto level = static_cast<Level>(m_level->currentData().toInt());
  if (!index.isValid() || level == Level::City) return;
  const AreaKey area{level, index.siblingAtColumn(kComparedName).data(kComparisonRole).value<FeatureId>()};
  m_session.select(area);
  if (zooms) m_session.zoomTo(area);
}

}  // namespace kawasan
