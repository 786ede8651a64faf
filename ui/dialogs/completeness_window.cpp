#include "ui/dialogs/completeness_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/rules/rt_names.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"
#include "ui/text/total_text.h"

namespace kawasan {

namespace {

enum CompletenessColumn { kName, kRts, kWithFigures, kComplete, kFigures, kPercent, kDrafts, kEstimates, kAreaColumns };
enum MissingColumn { kFigure, kLacking, kPoints, kDecides, kMissingColumns };
constexpr int kCompletenessRole = Qt::UserRole + 1;
constexpr int kFigureRole = Qt::UserRole + 3;
constexpr qsizetype kMostNamedRts = 500;  // the bubble scrolls
constexpr qsizetype kNamedRts = 3;        // in the sentence; all of them are in its tool tip
constexpr int kCompletenessPause = 400;   // milliseconds without an edit

QStandardItem* countItem(std::size_t count) {
  return numberItem(countText(count), static_cast<double>(count));
}

/// All of it is there; where figures wait to be confirmed, in the colour of their count.
void markWhole(QStandardItem& item, std::size_t toConfirm) {
  item.setForeground(theme::colour(toConfirm == 0 ? theme::Role::Good : theme::Role::Warning));
  if (toConfirm > 0)
    item.setToolTip(CompletenessWindow::tr("Complete; figures to be confirmed: %1").arg(countText(toConfirm)));
}

/// A share of RT: "12 of 45" would be longer than the column; all of them stand out.
QStandardItem* shareItem(std::size_t count, std::size_t all, std::size_t toConfirm = 0) {
  QStandardItem* const item = countItem(count);
  if (count == all && all > 0) markWhole(*item, toConfirm);
  return item;
}

/// What is there but waits for somebody to confirm it.
QStandardItem* toConfirmItem(std::size_t count) {
  QStandardItem* const item = countItem(count);
  if (count > 0) item->setForeground(theme::colour(theme::Role::Warning));
  return item;
}

QTableView* makeTable(QStandardItemModel* model, const QString& name, QObject* parent) {
  auto* const sorted = new QSortFilterProxyModel(parent);
  sorted->setSourceModel(model);
  sorted->setSortRole(kSortRole);
  auto* const table = new QTableView;
  table->setObjectName(name);
  table->setModel(sorted);
  prepareTable(*table, 2);
  table->setSortingEnabled(true);
  table->sortByColumn(-1, Qt::AscendingOrder);
  return table;
}

bool isIncomplete(const FigureTable& table, FeatureId rtId, const std::vector<Parameter>& needed) {
  const auto index = table.indexOfRt(rtId);
  if (!index) return true;
  const FigureRow row = table.row(*index);
  return std::ranges::any_of(needed, [&](Parameter parameter) { return isMissing(row[parameter]); });
}

}  // namespace

CompletenessWindow::CompletenessWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_levelLabel(new QLabel),
      m_level(new QComboBox),
      m_survey(new QLabel),
      m_areaModel(new QStandardItemModel(this)),
      m_missingTitle(new QLabel),
      m_missingModel(new QStandardItemModel(this)),
      m_next(new QPushButton) {
  setObjectName(QStringLiteral("completeness"));
  build();
  connect(m_level, &QComboBox::currentIndexChanged, this, &CompletenessWindow::renewAreas);
  connect(m_areas->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (m_isFilling) return;
    if (const auto area = chosenArea(); area && level() != Level::City) m_session.select({level(), *area});
    renewMissing();
  });
  connect(m_areas, &QTableView::doubleClicked, this, [this] {
    if (const auto area = chosenArea(); area && level() != Level::City) m_session.zoomTo(AreaKey{level(), *area});
  });
  explainCells(*m_areas, session, [this](const QModelIndex& index) -> CellFigure {
    CellFigure cell{{}, howOf(index.column())};
    if (index.column() != kName)
      cell.more = [this, id = index.siblingAtColumn(kName).data(kCompletenessRole).value<FeatureId>(),
                   column = index.column()] { return rtsOf(id, column); };
    return cell;
  });
  explainCells(*m_missing, session, [this](const QModelIndex& index) -> CellFigure {
    const auto area = chosenArea();
    if (!area || index.column() == kFigure) return {};
    if (index.column() == kLacking) {
      const auto figure = index.siblingAtColumn(kFigure).data(kFigureRole).toString();
      const auto parameter = parameterByIdentifier(figure.toStdString());
      const auto named = [this, id = *area, parameter] { return rtsWithout(id, parameter); };
      if (!parameter) return {{}, tr("RT that have no figure at all in this survey"), named};
      return {FigureRef{{level(), *area}, figure.toStdString()},
              tr("RT that have other figures in this survey, but not this one"), named};
    }
    const auto parameter =
        parameterByIdentifier(index.siblingAtColumn(kFigure).data(kFigureRole).toString().toStdString());
    if (index.column() != kPoints) return {{}, tr("Whether this figure alone can make the class certain")};
    if (!parameter)
      return {{}, tr("The total leaves these RT out, as they have no figure at all:"), [this, id = *area] {
                return rtsWithout(id, std::nullopt);
              }};
    return {{},
            tr("How many points of the range of the total would go if every RT had this figure"),
            [this, id = *area, parameter = *parameter] { return narrowingText(id, parameter); }};
  });
  connect(m_next, &QPushButton::clicked, this, &CompletenessWindow::goToNext);
  m_later.setSingleShot(true);
  m_later.setInterval(kCompletenessPause);
  connect(&m_later, &QTimer::timeout, this, &CompletenessWindow::renewAreas);
  connect(&m_session, &Session::changed, this, [this] { m_later.start(); });
  connect(&m_session, &Session::surveyShown, this, &CompletenessWindow::renewAreas);
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
}

void CompletenessWindow::build() {
  m_level->setObjectName(QStringLiteral("completenessLevel"));
  m_next->setObjectName(QStringLiteral("completenessNext"));
  m_levelLabel->setBuddy(m_level);
  for (const Level each : {Level::Kelurahan, Level::Kawasan, Level::City})
    m_level->addItem(QString(), static_cast<int>(each));
  m_areas = makeTable(m_areaModel, QStringLiteral("completenessAreas"), this);
  m_missing = makeTable(m_missingModel, QStringLiteral("completenessMissing"), this);
  m_missing->setSelectionMode(QAbstractItemView::NoSelection);
  m_missingTitle->setWordWrap(true);
  theme::setKind(*m_missingTitle, QStringLiteral("heading"));
  theme::setKind(*m_survey, QStringLiteral("secondary"));
  m_next->setAutoDefault(false);

  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  auto* const bar = new QHBoxLayout;
  bar->setSpacing(8);
  bar->addWidget(m_levelLabel);
  bar->addWidget(m_level);
  bar->addStretch();
  bar->addWidget(m_survey);
  layout->addLayout(bar);
  layout->addWidget(m_areas, 3);
  layout->addWidget(m_missingTitle);
  layout->addWidget(m_missing, 2);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(m_next, QDialogButtonBox::ActionRole);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Enter in a table closes nothing
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(940, 540);
}

void CompletenessWindow::retranslate() {
  setWindowTitle(tr("Completeness of the figures"));
  m_levelLabel->setText(tr("Level"));
  for (int i = 0; i < m_level->count(); ++i)
    m_level->setItemText(i, nameOf(static_cast<Level>(m_level->itemData(i).toInt())));
  m_areaModel->setHorizontalHeaderLabels({tr("Area"), tr("RT"), tr("RT with\nfigures"), tr("RT\ncomplete"),
                                          tr("Figures\nthere"), tr("Complete\n%"), tr("RT in\ndraft"),
                                          tr("Figures\nestimated")});
  m_missingModel->setHorizontalHeaderLabels(
      {tr("Missing figure"), tr("RT\nwithout it"), tr("Narrows the\ntotal by"), tr("Decides\nthe class")});
  m_areas->setAccessibleName(tr("Completeness of the figures"));
  m_missing->setAccessibleName(tr("Missing figure"));
  m_next->setText(tr("&Next RT that lacks something"));
  renewAreas();
}

void CompletenessWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

Level CompletenessWindow::level() const {
  return static_cast<Level>(m_level->currentData().toInt());
}

std::optional<FeatureId> CompletenessWindow::chosenArea() const {
  const QModelIndex index = m_areas->currentIndex();
  if (!index.isValid()) return std::nullopt;
  return index.siblingAtColumn(kName).data(kCompletenessRole).value<FeatureId>();
}

QString CompletenessWindow::howOf(int column) const {
  switch (column) {
    case kRts:
      return tr("RT of the area in the project");
    case kWithFigures:
      return tr("RT that have at least one figure in this survey");
    case kComplete:
      return tr(
          "RT that have every figure the rules ask for, also where some are estimates that nobody has confirmed "
          "yet: the last column counts these");
    case kFigures:
      return tr("Figures entered, of those the rules ask for in all RT of the area");
    case kPercent:
      return tr("Figures entered : figures the rules ask for × 100; 100 only when none is missing");
    case kDrafts:
      return tr("RT whose figures the surveyor calls a draft");
    case kEstimates:
      return tr("Figures that a cut of an RT divided and nobody has confirmed yet");
    default:
      return {};
  }
}

QString CompletenessWindow::rtsOf(FeatureId areaId, int column) const {
  const Snapshot& snapshot = m_session.snapshot();
  const Survey* const survey = m_session.survey();
  const auto area = areaOf(snapshot, level(), areaId);
  if (survey == nullptr || !area) return {};
  const FigureTable& table = snapshot.figuresOf(survey->id);
  const std::vector<Parameter> needed = neededFigures(m_session.regulation());
  const auto rowOf = [&](const Rt& rt) {
    const auto index = table.indexOfRt(rt.id);
    return index ? table.row(*index) : FigureRow{};
  };
  // "RT 001 RW 002: 3 of 21 missing"; empty for an RT that is not named.
  const auto said = [&](const Rt& rt) -> QString {
    const FigureRow row = rowOf(rt);
    const std::size_t there = figuresThere(row, needed);
    switch (column) {
      case kRts:
        return tr("%1 of %2 figures").arg(there).arg(needed.size());
      case kWithFigures:
        return hasAnyFigure(row) ? QString() : tr("no figures at all");
      case kComplete:
      case kFigures:
      case kPercent:
        return there == needed.size() ? QString() : tr("%1 of %2 figures").arg(there).arg(needed.size());
      case kDrafts: {
        const RtSurvey* const beside = snapshot.rtSurveyOf(survey->id, rt.id);
        return beside != nullptr && beside->state == SurveyState::Draft ? tr("draft") : QString();
      }
      case kEstimates: {
        const auto count =
            std::ranges::count_if(needed, [&](Parameter each) { return snapshot.isEstimate(survey->id, rt.id, each); });
        return count == 0 ? QString() : tr("%1 estimated").arg(count);
      }
      default:
        return {};
    }
  };
  QStringList lines;
  std::size_t more = 0;
  for (const std::size_t i : area->rts) {
    const Rt& rt = snapshot.rts[i];
    const QString text = said(rt);
    if (text.isEmpty()) continue;
    if (lines.size() == kMostNamedRts) {
      ++more;
    } else {
      lines << QStringLiteral("%1: %2").arg(toQString(rtNameIn(snapshot, *area, rt)), text);
    }
  }
  if (lines.isEmpty()) return {};
  if (more > 0) lines << tr("and %1 more").arg(countText(more));
  const bool isLacking = column == kWithFigures || column == kComplete || column == kFigures || column == kPercent;
  lines.prepend(isLacking ? tr("RT that lack something:") : tr("These RT:"));
  return lines.join(u'\n');
}

/// Those that lack one figure; without one, those that have none at all.
QString CompletenessWindow::rtsWithout(FeatureId areaId, std::optional<Parameter> figure) const {
  const Snapshot& snapshot = m_session.snapshot();
  const Survey* const survey = m_session.survey();
  const auto area = areaOf(snapshot, level(), areaId);
  if (survey == nullptr || !area) return {};
  const FigureTable& table = snapshot.figuresOf(survey->id);
  QStringList names;
  for (const std::size_t i : area->rts) {
    const Rt& rt = snapshot.rts[i];
    const auto at = table.indexOfRt(rt.id);
    const FigureRow row = at ? table.row(*at) : FigureRow{};
    // As the table counts: what has no figure at all stands in a row of its own.
    const bool hasAny = hasAnyFigure(row);
    if (figure ? hasAny && isMissing(row[*figure]) : !hasAny) names << toQString(rtNameIn(snapshot, *area, rt));
  }
  return names.join(u'\n');
}

/// The points by indicator, from what is possible now to what would be, and the RT that lack the figure.
QString CompletenessWindow::narrowingText(FeatureId areaId, Parameter figure) const {
  const Snapshot& snapshot = m_session.snapshot();
  const Regulation& regulation = m_session.regulation();
  const Survey* const survey = m_session.survey();
  const auto area = areaOf(snapshot, level(), areaId);
  const auto narrowing =
      survey == nullptr || !area ? std::nullopt : narrowingOf(snapshot, regulation, survey->id, *area, figure);
  if (!narrowing) return {};
  const Score& now = narrowing->now;
  const Score& best = narrowing->best;
  const int width = now.totalMax - now.totalMin;
  const int points = width - (best.totalMax - best.totalMin);
  QStringList lines;
  if (width == 0) {
    lines << tr("Whatever it is, the total stays %1.").arg(now.totalMin);
  } else if (points == 0) {
    lines << tr("Alone it narrows nothing, as another figure is missing too. Total: %1")
                 .arg(rangeText(now.totalMin, now.totalMax));
  } else {
    lines << tr("Total %1; with this figure at best %2: %3 less")
                 .arg(rangeText(now.totalMin, now.totalMax), rangeText(best.totalMin, best.totalMax))
                 .arg(points);
  }
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const IndicatorScore& before = now.indicators[i];
    const IndicatorScore& after = best.indicators[i];
    const int less = before.valueMax - before.valueMin - (after.valueMax - after.valueMin);
    if (less == 0) continue;
    const Parameter indicator = regulation.indicators[i].parameter;
    lines << tr("%1 %2: value %3 → %4, %5 less")
                 .arg(codeText(regulation, indicator), nameOf(indicator), rangeText(before.valueMin, before.valueMax),
                      rangeText(after.valueMin, after.valueMax))
                 .arg(less);
  }
  lines << tr("RT without it:") << rtsWithout(areaId, figure);
  return lines.join(u'\n');
}

void CompletenessWindow::renewAreas() {
  m_session.jobs().cancel(std::exchange(m_areaJob, 0));
  const Survey* const survey = m_session.survey();
  m_survey->setText(survey == nullptr ? tr("There is no survey yet.") : tr("Survey %1").arg(toQString(survey->name)));
  if (survey == nullptr) return showAreas({});
  m_areaJob =
      m_session.jobs().run({}, this,
                           [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(),
                            id = survey->id, level = level()](const std::stop_token&, JobProgress&) {
                             auto areas = completenessOf(*snapshot, *regulation, id, level);
                             return Jobs::Delivery([this, areas = std::move(areas)] {
                               m_areaJob = 0;
                               showAreas(areas);
                             });
                           });
}

void CompletenessWindow::showAreas(const std::vector<AreaCompleteness>& areas) {
  m_isFilling = true;
  const std::optional<FeatureId> chosen = chosenArea();
  const int scrolled = m_areas->verticalScrollBar()->value();
  m_areaModel->removeRows(0, m_areaModel->rowCount());
  for (const AreaCompleteness& area : areas) {
    const QString name = area.level == Level::City ? toQString(m_session.snapshot().info.city) : toQString(area.name);
    QList<QStandardItem*> row(kAreaColumns);
    row[kName] = textItem(name);
    row[kName]->setData(QVariant::fromValue(area.areaId), kCompletenessRole);
    row[kName]->setData(m_areaModel->rowCount(), kSortRole);  // areas come in the natural order of their names
    row[kRts] = countItem(area.rts);
    row[kWithFigures] = shareItem(area.rtsWithFigures, area.rts);
    row[kComplete] = shareItem(area.rtsComplete, area.rts, area.figuresEstimated);
    row[kFigures] = numberItem(tr("%1 of %2").arg(countText(area.figures), countText(area.figuresNeeded)),
                               static_cast<double>(area.figures));
    const auto percent = area.percent();
    row[kPercent] = percent ? numberItem(formatNumber(*percent, 1, currentLanguage()), *percent) : missingItem();
    if (area.figures == area.figuresNeeded && percent) markWhole(*row[kPercent], area.figuresEstimated);
    row[kDrafts] = toConfirmItem(area.rtsDraft);
    row[kEstimates] = toConfirmItem(area.figuresEstimated);
    m_areaModel->appendRow(row);
  }
  fitColumns(*m_areas);
  m_areas->horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);
  int current = 0;
  for (int row = 0; chosen && row < m_areas->model()->rowCount(); ++row) {
    if (m_areas->model()->index(row, kName).data(kCompletenessRole).value<FeatureId>() == *chosen) current = row;
  }
  if (m_areas->model()->rowCount() > 0) m_areas->setCurrentIndex(m_areas->model()->index(current, kName));
  m_areas->verticalScrollBar()->setValue(scrolled);
  m_isFilling = false;
  renewMissing();
}

void CompletenessWindow::renewMissing() {
  m_session.jobs().cancel(std::exchange(m_missingJob, 0));
  const Survey* const survey = m_session.survey();
  const std::optional<FeatureId> chosen = chosenArea();
  m_next->setEnabled(survey != nullptr && chosen.has_value());
  if (survey == nullptr || !chosen) return showMissing({}, {}, {});
  m_missingJob =
      m_session.jobs().run({}, this,
                           [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(),
                            id = survey->id, level = level(), wanted = *chosen](const std::stop_token&, JobProgress&) {
                             QString name;
                             std::vector<MissingFigure> figures;
                             QStringList without;
                             for (const Area& area : areasOf(*snapshot, level)) {
                               if (area.id != wanted) continue;
                               name = toQString(level == Level::City ? snapshot->info.city : area.name);
                               figures = missingFiguresOf(*snapshot, *regulation, id, area);
                               const FigureTable& table = snapshot->figuresOf(id);
                               for (const std::size_t rt : area.rts) {
                                 const auto index = table.indexOfRt(snapshot->rts[rt].id);
                                 if (!index || !hasAnyFigure(table.row(*index)))
                                   without << toQString(fullName(*snapshot, snapshot->rts[rt]));
                               }
                             }
                             return Jobs::Delivery([this, name, figures = std::move(figures), without] {
                               m_missingJob = 0;
                               showMissing(name, figures, without);
                             });
                           });
}

/// What matters most: of these RT nothing is known, so that the total leaves them out altogether.
void CompletenessWindow::addWithout(const QStringList& rts) {
  QString names = rts.mid(0, kNamedRts).join(QStringLiteral(", "));
  if (rts.size() > kNamedRts) names = tr("%1 and %2 more").arg(names, countText(rts.size() - kNamedRts));
  QList<QStandardItem*> row(kMissingColumns);
  row[kFigure] = textItem(tr("All figures of %1").arg(names));
  row[kFigure]->setToolTip(rts.join(u'\n'));
  row[kLacking] = countItem(static_cast<std::size_t>(rts.size()));
  row[kPoints] = numberItem(tr("not in the total"), static_cast<double>(m_session.regulation().largestTotal()));
  row[kDecides] = textItem(tr("may decide"));
  m_missingModel->appendRow(row);
}

void CompletenessWindow::showMissing(const QString& area, const std::vector<MissingFigure>& figures,
                                     const QStringList& rtsWithout) {
  m_missingModel->removeRows(0, m_missingModel->rowCount());
  if (!rtsWithout.isEmpty()) addWithout(rtsWithout);
  for (const MissingFigure& figure : figures) {
    QList<QStandardItem*> row(kMissingColumns);
    row[kFigure] = textItem(capitalised(fieldTitle(m_session.regulation(), figure.parameter)));
    row[kFigure]->setData(toQString(identifierOf(figure.parameter)), kFigureRole);
    row[kLacking] = countItem(figure.rts);
    const QString points =
        figure.isCertain ? countText(static_cast<std::size_t>(figure.narrowsBy)) : tr("up to %1").arg(figure.narrowsBy);
    row[kPoints] = figure.narrowsBy > 0 ? numberItem(points, figure.narrowsBy) : numberItem(QStringLiteral("–"), 0);
    row[kDecides] = textItem(figure.canDecide ? tr("may decide") : tr("no"));
    m_missingModel->appendRow(row);
  }
  fitColumns(*m_missing);
  m_missing->horizontalHeader()->setSectionResizeMode(kFigure, QHeaderView::Stretch);
  const bool hasAll = figures.empty() && rtsWithout.isEmpty();
  QString title = hasAll ? tr("%1: no figure is missing").arg(area) : tr("Missing in %1").arg(area);
  if (!rtsWithout.isEmpty())
    title += QStringLiteral(" · ") + tr("%1 RT have no figures at all").arg(countText(rtsWithout.size()));
  m_missingTitle->setText(area.isEmpty() ? QString() : title);
  m_next->setEnabled(!hasAll);
}

/// The next one after the RT that is selected, from the start again after the last.
void CompletenessWindow::goToNext() {
  const Survey* const survey = m_session.survey();
  const std::optional<FeatureId> chosen = chosenArea();
  if (survey == nullptr || !chosen) return;
  const Snapshot& snapshot = m_session.snapshot();
  const std::vector<Parameter> needed = neededFigures(m_session.regulation());
  const FigureTable& table = snapshot.figuresOf(survey->id);
  std::vector<FeatureId> lacking;
  for (const Area& area : areasOf(snapshot, level())) {
    if (area.id != *chosen) continue;
    for (const std::size_t rt : area.rts) {
      if (isIncomplete(table, snapshot.rts[rt].id, needed)) lacking.push_back(snapshot.rts[rt].id);
    }
  }
  if (lacking.empty()) return;
  std::size_t next = 0;
  if (const auto current = m_session.current(); current && current->level == Level::Rt) {
    const auto at = std::ranges::find(lacking, current->id);
    if (at != lacking.end()) next = static_cast<std::size_t>(at - lacking.begin() + 1) % lacking.size();
  }
  const AreaKey rt{Level::Rt, lacking[next]};
  m_session.select(rt);
  m_session.zoomTo(rt);
  Q_EMIT rtWanted();
}

}  // namespace kawasan
