#include "ui/dialogs/cheapest_window.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <utility>

#include "core/plan/activity_area.h"
#include "core/plan/catalogue.h"
#include "ui/dialogs/cheapest_form.h"
#include "ui/dialogs/cheapest_how.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/panels/zero_table.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/area_words.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 6;     // of a row in what the way is made of
constexpr int kActivityRole = Qt::UserRole + 7;  // of a row that is in the plan already
constexpr int kFormWidth = 310;
constexpr int kMostLines = 8;        // of sentences before they scroll
constexpr int kMostLinesAlone = 18;  // where no works need the room
constexpr int kWidestCheapest = 180;
constexpr QSize kUsualSize{1300, 640};
constexpr int kWindowEdge = 40;       // of the window below that stays in sight
constexpr int kTablesStretch = 1000;  // stretch against the empty space of a window without results
constexpr int kWhole = 1000;          // of the progress bar
constexpr Rupiah kStepRupiah = 1'000'000;

/// Whole in its tip, as the column may be narrower.
QStandardItem* toldItem(const QString& text) {
  QStandardItem* const item = textItem(text);
  item->setToolTip(text);
  return item;
}

QStandardItem* totalItem(const AreaProposal& area, const TotalRange& total) {
  return area.hasFigures ? numberItem(totalText(area, total), total.most) : missingItem();
}

QStandardItem* moneyItem(Rupiah amount) {
  return numberItem(formatRupiah(amount, currentLanguage()), static_cast<double>(amount));
}

void fit(QTableView& table) {
  kawasan::fitColumns(table);
  // Words may be shortened, figures never.
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    const auto side = Qt::Alignment(table.model()->index(0, column).data(Qt::TextAlignmentRole).toInt());
    if (!side.testFlag(Qt::AlignRight))
      table.setColumnWidth(column, std::min(kWidestCheapest, table.columnWidth(column)));
  }
}

}  // namespace

CheapestWindow::CheapestWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_form(new CheapestForm(session)),
      m_find(new QPushButton),
      m_stop(new QPushButton),
      m_progress(new QProgressBar),
      m_shown(new QComboBox),
      m_total(new QLabel),
      m_summary(new QLabel),
      m_troubles(new QLabel),
      m_texts(new QScrollArea),
      m_prices(new QPushButton),
      m_tabs(new QTabWidget),
      m_state(new QLabel),
      m_undo(new QPushButton),
      m_put(new QPushButton),
      m_close(new QPushButton) {
  setObjectName(QStringLiteral("cheapest"));
  build();
  connect(m_find, &QPushButton::clicked, this, &CheapestWindow::find);
  connect(m_stop, &QPushButton::clicked, this, &CheapestWindow::stop);
  connect(m_prices, &QPushButton::clicked, this, &CheapestWindow::pricesWanted);
  connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
    showResult();
    showState();
  });
  connect(m_form, &CheapestForm::inputsChanged, this, &CheapestWindow::showState);
  connect(m_undo, &QPushButton::clicked, &m_session, [this] { m_session.undo(); });
  connect(m_put, &QPushButton::clicked, this, &CheapestWindow::putIntoPlan);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(this, &QDialog::finished, this, &CheapestWindow::stop);
  connect(&m_session.jobs(), &Jobs::stateChanged, this, &CheapestWindow::showProgress);
  connect(&m_session, &Session::changed, this, &CheapestWindow::renew);
  connect(&m_session, &Session::surveyShown, this, &CheapestWindow::renew);
  // What was found is of the project that was open.
  connect(&m_session, &Session::projectReplaced, this, [this] {
    reject();
    deleteLater();
  });
  retranslate();
}

/// Closed it lives on with what it found: nobody waits for it then.
void CheapestWindow::renew() {
  m_isStale = !isVisible();
  if (m_isStale) return;
  m_form->retranslate();
  showState();
}

void CheapestWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  if (m_isStale) renew();
}

CheapestWindow::~CheapestWindow() {
  m_session.jobs().cancel(m_job);
}

void CheapestWindow::build() {
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(10);
  auto* const middle = new QHBoxLayout;
  middle->setSpacing(16);
  auto* const left = new QVBoxLayout;
  left->setSpacing(8);
  m_form->setFixedWidth(kFormWidth);
  left->addWidget(m_form, 1);
  m_find->setObjectName(QStringLiteral("findCheapest"));
  theme::setKind(*m_find, QStringLiteral("primary"));
  m_find->setDefault(true);
  m_stop->setObjectName(QStringLiteral("stopCheapest"));
  m_stop->setAutoDefault(false);
  m_progress->setObjectName(QStringLiteral("cheapestProgress"));
  m_progress->setTextVisible(false);
  auto* const run = new QHBoxLayout;
  run->addWidget(m_find);
  run->addWidget(m_progress, 1);
  run->addWidget(m_stop);
  left->addLayout(run);
  middle->addLayout(left);
  middle->addWidget(buildResult(), 1);
  layout->addLayout(middle, 1);
  auto* const buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  m_prices->setObjectName(QStringLiteral("cheapestPrices"));
  m_prices->setAutoDefault(false);
  m_state->setObjectName(QStringLiteral("cheapestState"));
  m_state->setWordWrap(true);
  theme::setKind(*m_state, QStringLiteral("secondary"));
  m_undo->setObjectName(QStringLiteral("undoCheapest"));
  m_undo->setAutoDefault(false);
  m_put->setObjectName(QStringLiteral("putCheapest"));
  m_put->setAutoDefault(false);
  m_close->setAutoDefault(false);
  buttons->addWidget(m_prices);
  buttons->addWidget(m_state, 1);
  buttons->addWidget(m_undo);
  buttons->addWidget(m_put);
  buttons->addWidget(m_close);
  layout->addLayout(buttons);
  const QWidget* const below = parentWidget();
  resize(below == nullptr ? kUsualSize : kUsualSize.boundedTo(below->size() - QSize(kWindowEdge, kWindowEdge)));
}

QWidget* CheapestWindow::buildResult() {
  auto* const result = new QWidget;
  auto* const layout = new QVBoxLayout(result);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  m_total->setObjectName(QStringLiteral("cheapestTotal"));
  theme::setKind(*m_total, QStringLiteral("heading"));
  m_total->setWordWrap(true);
  m_total->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  layout->addWidget(m_total);
  auto* const texts = new QWidget;
  auto* const lines = new QVBoxLayout(texts);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(0);
  m_summary->setObjectName(QStringLiteral("cheapestSummary"));
  m_troubles->setObjectName(QStringLiteral("cheapestTroubles"));
  theme::setKind(*m_troubles, QStringLiteral("warning"));
  for (QLabel* label : {m_summary, m_troubles}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(label);
  }
  lines->addStretch();
  m_texts->setObjectName(QStringLiteral("cheapestTexts"));
  m_texts->setWidgetResizable(true);
  m_texts->setFrameShape(QFrame::NoFrame);
  m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_texts->setWidget(texts);
  layout->addWidget(m_texts);
  m_shown->setObjectName(QStringLiteral("cheapestShown"));
  layout->addWidget(m_shown, 0, Qt::AlignLeft);
  m_tabs->setDocumentMode(true);
  m_works = addPage("cheapestWorks");
  m_areas = addPage("cheapestAreas");
  m_money = addPage("cheapestMoney");
  m_steps = addPage("cheapestSteps");
  m_zero = addPage("cheapestZero");
  explainCells(*m_works.table, m_session, [this](const QModelIndex& index) { return workFigure(index); });
  explainCells(*m_areas.table, m_session, [this](const QModelIndex& index) { return areaFigure(index); });
  explainCells(*m_steps.table, m_session, [](const QModelIndex& index) { return CellFigure{{}, stepHow(index)}; });
  explainCells(*m_money.table, m_session, [](const QModelIndex& index) -> CellFigure {
    return {{}, index.data(kLedgerHowRole).toString()};
  });
  explainCells(*m_zero.table, m_session, [this](const QModelIndex& index) -> CellFigure {
    CellFigure cell{{}, index.data(kLedgerHowRole).toString()};
    if (cell.how.isEmpty()) return cell;
    cell.more = [this, place = QPersistentModelIndex(index)] {
      return m_way == nullptr ? QString() : zeroPartsHow(m_session, part().ledger, place);
    };
    return cell;
  });
  layout->addWidget(m_tabs, kTablesStretch);
  layout->addStretch(1);
  return result;
}

CheapestWindow::Page CheapestWindow::addPage(const char* name) {
  Page page{new QTableView, new QStandardItemModel(this)};
  page.table->setObjectName(QString::fromLatin1(name));
  page.table->setModel(page.model);
  prepareTable(*page.table, 2);
  page.table->setSelectionMode(QAbstractItemView::SingleSelection);
  page.table->horizontalHeader()->setStretchLastSection(true);
  m_tabs->addTab(page.table, {});
  return page;
}

void CheapestWindow::retranslate() {
  setWindowTitle(tr("Cheapest way to 0 ha"));
  m_form->retranslate();
  m_find->setText(tr("Find"));
  m_stop->setText(tr("Cancel"));
  m_progress->setAccessibleName(tr("Progress of the search"));
  m_prices->setText(tr("Unit prices…"));
  m_undo->setText(tr("Undo"));
  m_close->setText(tr("Close"));
  m_tabs->setTabText(1, tr("Areas"));
  m_tabs->setTabText(2, tr("By kawasan and year"));
  m_tabs->setTabText(3, tr("What each million buys"));
  m_tabs->setTabText(4, tr("Year of 0 ha"));
  m_shown->setAccessibleName(tr("What the tables show"));
  m_works.table->setAccessibleName(tr("Works of the cheapest way"));
  m_money.table->setAccessibleName(tr("By kawasan and year"));
  m_areas.table->setAccessibleName(tr("Areas and their outcome"));
  m_steps.table->setAccessibleName(tr("What each million buys"));
  m_zero.table->setAccessibleName(tr("Year of 0 ha"));
  offerParts();
  showResult();
  showState();
}

/// Where the money does not pay for all: what it pays comes first.
void CheapestWindow::offerParts() {
  const bool isLimited = m_way != nullptr && !m_way->proposal.isWithinLimits;
  const QSignalBlocker quiet(m_shown);
  const int index = std::max(m_shown->currentIndex(), 0);
  m_shown->clear();
  if (isLimited) {
    if (m_way->proposal.paid) m_shown->addItem(tr("What the money pays"), QVariant::fromValue(WayShown::Paid));
    m_shown->addItem(
        tr("Plan without limits of money (%1 lacking)").arg(formatRupiah(m_way->proposal.lacking, currentLanguage())),
        QVariant::fromValue(WayShown::Whole));
    m_shown->setCurrentIndex(std::min(index, m_shown->count() - 1));
  }
  m_shown->setVisible(isLimited && m_way->proposal.paid);
}

WayShown CheapestWindow::shown() const {
  const QVariant chosen = m_shown->currentData();
  return chosen.isValid() ? chosen.value<WayShown>() : WayShown::Whole;
}

/// What the tables show, which is what is put into the plan.
WayPart CheapestWindow::part() const {
  return m_way->part(shown());
}

void CheapestWindow::limitTo(FeatureId kawasanId) {
  m_limitedTo = kawasanId;
  m_form->limitTo(kawasanId);
}

void CheapestWindow::find() {
  if (m_job != 0) return;
  const std::optional<CheapestWish> asked = m_form->wish();
  if (!asked) return;
  m_asking = m_form->inputs();
  m_job = m_session.jobs().run(
      tr("Cheapest way to 0 ha"), this,
      [this, asked = *asked, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation()](
          const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
        PlanSearch search;
        search.timeLimit = asked.timeLimit;
        search.stop = stop;
        search.progress = [&progress](double share) { progress.set(share); };
        auto way = findCheapestWay(snapshot, regulation, asked, search);
        return [this, way = std::move(way)] { take(way); };
      },
      [this] {
        m_job = 0;
        showState();
      });
  showState();
}

void CheapestWindow::stop() {
  if (m_job == 0) return;
  m_session.jobs().cancel(m_job);
  m_stop->setEnabled(false);
}

void CheapestWindow::take(const Result<std::shared_ptr<const CheapestWay>>& way) {
  m_job = 0;
  if (way) {
    m_way = *way;
    m_asked = m_asking;
    m_shown->clear();
    offerParts();
    showResult();
  } else {
    m_session.say(errorMessage(way.error()));
  }
  showState();
}

void CheapestWindow::showProgress() {
  if (m_job == 0) return;
  for (const Jobs::State& state : m_session.jobs().shown()) {
    if (state.id != m_job) continue;
    m_progress->setRange(0, state.share < 0 ? 0 : kWhole);
    if (state.share >= 0) m_progress->setValue(static_cast<int>(state.share * kWhole));
  }
}

/// What can be done now, and why something cannot.
void CheapestWindow::showState() {
  const bool isRunning = m_job != 0;
  m_form->setEnabled(!isRunning);
  m_find->setVisible(!isRunning);
  m_progress->setVisible(isRunning);
  m_stop->setVisible(isRunning);
  m_stop->setEnabled(isRunning);
  if (isRunning) m_progress->setRange(0, 0);
  const bool isStale = m_way != nullptr && m_way->snapshot != m_session.sharedSnapshot();
  const bool isOther = m_way != nullptr && m_asked != m_form->inputs();
  const bool isPut = m_putCount > 0 && m_putInto == m_session.sharedSnapshot();
  const bool isLimited = m_way != nullptr && !m_way->proposal.isWithinLimits;
  const bool isPaid = m_way != nullptr && (!isLimited || (m_way->proposal.paid && shown() == WayShown::Paid));
  const bool hasWorks = m_way != nullptr && !part().records.activities.empty();
  m_put->setText(isLimited ? tr("Put in what is paid") : tr("Put into the plan"));
  m_put->setEnabled(!isRunning && hasWorks && !isStale && !isOther && isPaid);
  m_undo->setVisible(isPut && !isRunning);
  QString text;
  if (isRunning) {
    text = tr("Searching…");
  } else if (isPut) {
    text = tr("Done: %1 activities are in the plan now. Undo takes them out again.").arg(countText(m_putCount));
  } else if (isStale) {
    text = tr("The plan or its prices changed since; search again.");
  } else if (isOther) {
    text = tr("What is asked for at the left has changed; search again.");
  } else if (isLimited && !m_way->proposal.paid) {
    text = tr("Nothing can be put into the plan: the money does not pay for it.");
  } else if (isLimited && !isPaid) {
    text = tr("The money does not pay for all of this: choose what the money pays.");
  } else if (m_session.snapshot().unitCosts.empty()) {
    text = tr("There are no prices yet: enter them first, only what has a price can be bought.");
  }
  m_state->setText(text);
}

void CheapestWindow::showResult() {
  const bool isFound = m_way != nullptr;
  m_tabs->setVisible(isFound);
  m_summary->setVisible(isFound);
  if (!isFound) {
    m_total->setText(tr("Not searched yet"));
    m_troubles->setText(
        tr("Choose where and for which money at the left, then press Find. The works are chosen by your own unit "
           "prices and the figures of the survey that is shown. Nothing is written until you put it into the plan."));
    theme::setKind(*m_troubles, QStringLiteral("secondary"));
    m_troubles->show();
    fitTexts();
    return;
  }
  // The fields at the left may name another place by now.
  const auto& within = m_way->asked.wish.within;
  m_total->setText(headingOf(*m_way, shown()) + (within ? QStringLiteral(" · ") + toQString(within->name) : QString()));
  theme::setKind(*m_troubles, QStringLiteral("warning"));
  const QStringList troubles = troublesOf(*m_way);
  m_troubles->setText(troubles.join(u'\n'));
  m_troubles->setVisible(!troubles.isEmpty());
  m_summary->setText(summaryOf(*m_way, shown()).join(u'\n'));
  showWorks();
  showAreas();
  showMoney();
  showSteps();
  showZero();
  fitTexts();
}

/// Whole lines, so that none is half cut.
void CheapestWindow::fitTexts() {
  const int needed = m_texts->widget()->layout()->totalHeightForWidth(m_texts->viewport()->width());
  const int lines = m_works.model->rowCount() > 0 ? kMostLines : kMostLinesAlone;
  m_texts->setFixedHeight(std::min(std::max(needed, 0), lines * m_troubles->fontMetrics().lineSpacing()));
}

void CheapestWindow::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  fitTexts();
}

void CheapestWindow::showWorks() {
  const CheapestWay& way = *m_way;
  m_works.model->clear();
  m_works.model->setHorizontalHeaderLabels(
      {tr("Kawasan"), tr("Year"), tr("Kind of work"), tr("Takes off"), tr("Cost"), tr("Place"), tr("Source of funds")});
  const WayPart part = this->part();
  addChosen(part.choice);
  const std::vector<ProposedActivity>& activities = part.records.activities;
  std::vector<std::size_t> order(activities.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto kawasanOfRecord = [&](std::size_t i) { return kawasanNamesOf(*way.snapshot, activities[i]); };
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const QString first = kawasanOfRecord(a);
    const QString second = kawasanOfRecord(b);
    return first != second ? first.localeAwareCompare(second) < 0
                           : activities[a].record.year < activities[b].record.year;
  });
  for (const std::size_t i : order) {
    const ProposedActivity& each = activities[i];
    m_works.model->appendRow(
        {toldItem(kawasanOfRecord(i)), numberItem(QString::number(each.record.year), each.record.year),
         toldItem(workName(each.record.work)), toldItem(takenOffText(*way.regulation, each.effects)),
         moneyItem(each.record.costPlanned.value_or(0)), toldItem(servedPlaces(*way.snapshot, each.effects)),
         textItem(payingText(part.records.funding[i]))});
    m_works.model->item(m_works.model->rowCount() - 1)->setData(QVariant::fromValue(i), kPlaceRole);
  }
  m_tabs->setTabText(0, tr("Works (%1)").arg(m_works.model->rowCount()));
  fit(*m_works.table);
}

/// Proposed activities that are in the plan already and are carried out whole.
void CheapestWindow::addChosen(const PlanChoice& choice) {
  const CheapestWay& way = *m_way;
  for (const Candidate& candidate : way.task.task.candidates) {
    if (std::ranges::find(choice.chosen, candidate.id) == choice.chosen.end()) continue;
    const Activity* const activity = way.snapshot->activityById(candidate.id);
    if (activity == nullptr) continue;
    std::vector<ActivityEffect> effects;
    for (const ActivityEffect& effect : way.snapshot->effectsOf(activity->id)) effects.push_back(effect);
    m_works.model->appendRow(
        {toldItem(kawasanNamesOf(*way.snapshot, *activity)),
         numberItem(activity->year == 0 ? missingText() : QString::number(activity->year), activity->year),
         toldItem(tr("%1 (in the plan)").arg(toQString(activity->name))),
         toldItem(takenOffText(*way.regulation, effects)), moneyItem(candidate.cost),
         toldItem(servedPlaces(*way.snapshot, effects)), textItem(payingSources(*way.snapshot, activity->id))});
    m_works.model->item(m_works.model->rowCount() - 1)->setData(QVariant::fromValue(activity->id), kActivityRole);
  }
}

CellFigure CheapestWindow::workFigure(const QModelIndex& index) const {
  constexpr int kYear = 1;
  constexpr int kTakesOff = 3;
  constexpr int kCost = 4;
  constexpr int kPlace = 5;
  const CheapestWay& way = *m_way;
  const int column = index.column();
  if (const QVariant known = index.siblingAtColumn(0).data(kActivityRole); known.isValid()) {
    const Activity* const activity = way.snapshot->activityById(known.value<FeatureId>());
    if (activity == nullptr || column == 0 || column == 2) return {};
    const QString how = column == kCost   ? kawasan::costHow(*way.snapshot, *activity)
                        : column == kYear ? tr("Year of the budget, as entered with the activity")
                                          : kawasan::effectsHow(*way.snapshot, *way.regulation, activity->id);
    return {{}, how, [this, id = activity->id] { return activityOriginHow(m_session, id); }};
  }
  const ProposedActivity& work =
      part().records.activities[index.siblingAtColumn(0).data(kPlaceRole).value<std::size_t>()];
  if (column == kYear)
    return {{},
            tr("First year in the order of the budgets that still has money for the work; without budgets the year "
               "that was asked for")};
  if (column == kTakesOff || column == kPlace) return {{}, effectsHow(way, work)};
  if (column == kCost) return {{}, costHow(way, work)};
  return {};
}

/// What is brought below the limit, then what stays; what is below it already last.
void CheapestWindow::showAreas() {
  const CheapestWay& way = *m_way;
  m_areas.model->clear();
  m_areas.model->setHorizontalHeaderLabels(
      {way.asked.wish.level == Level::Rt ? tr("RT") : capitalised(nameOf(way.asked.wish.level)), tr("Outcome"),
       tr("Total\nbefore"), tr("Total\nafter"), tr("ha"), tr("Cost")});
  const std::vector<AreaProposal>& areas = part().choice.areas;
  std::vector<std::size_t> order(areas.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_partition(order, [&](std::size_t i) { return areas[i].outcome == AreaOutcome::Reached; });
  std::ranges::stable_partition(order, [&](std::size_t i) { return areas[i].outcome != AreaOutcome::Below; });
  for (const std::size_t i : order) {
    const AreaProposal& area = areas[i];
    const TargetArea& target = way.task.task.areas[i];
    QStandardItem* const said = toldItem(outcomeOf(*way.regulation, area));
    if ((area.outcome != AreaOutcome::Below && area.outcome != AreaOutcome::Reached) || area.isPartial())
      said->setForeground(theme::colour(theme::Role::Warning));
    m_areas.model->appendRow(
        {toldItem(toQString(way.task.areas[i].name)), said, totalItem(area, area.totalBefore),
         totalItem(area, area.totalAfter),
         isMissing(target.hectares) ? missingItem() : numberItem(verifiedText(target), unitsFromMicro(target.hectares)),
         area.purchases.empty() ? numberItem(QStringLiteral("–"), 0) : moneyItem(area.cost)});
    m_areas.model->item(m_areas.model->rowCount() - 1)->setData(QVariant::fromValue(i), kPlaceRole);
  }
  // A last column that stretched goes back to the width that it had before: fitted after that, amounts are whole.
  m_areas.table->horizontalHeader()->setStretchLastSection(false);
  fit(*m_areas.table);
  // The outcome names what is missing: it takes what room there is.
  m_areas.table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

CellFigure CheapestWindow::areaFigure(const QModelIndex& index) const {
  const auto place = index.siblingAtColumn(0).data(kPlaceRole).value<std::size_t>();
  const CheapestWay& way = *m_way;
  const AreaKey key{way.asked.wish.level, way.task.areas[place].id};
  const FeatureId survey = way.asked.wish.surveyId;
  switch (index.column()) {
    case 1:
      return {{}, totalHow(way, part(), place)};
    case 2:
    case 3:
      return {FigureRef{key, "total", survey}, totalHow(way, part(), place)};
    case 4:
      return {FigureRef{key, std::string(identifierOf(Parameter::AreaVerified)), survey}};
    case 5:
      return {{}, purchasesHow(way, part(), place)};
    default:
      return {};
  }
}

/// The works that the proposal adds; proposed activities that are in the plan already have their own year and money.
void CheapestWindow::showMoney() {
  const CheapestWay& way = *m_way;
  std::map<QString, std::map<int, Rupiah>> sums;
  std::map<int, Rupiah> all;
  for (const ProposedActivity& each : part().records.activities) {
    const Rupiah cost = each.record.costPlanned.value_or(0);
    const QString name = kawasanNamesOf(*way.snapshot, each);
    sums[name][each.record.year] += cost;
    all[each.record.year] += cost;
  }
  QStringList headings{tr("Kawasan")};
  for (const auto& [year, cost] : all) headings << QString::number(year);
  headings << tr("Sum");
  const auto addHow = [&](QStandardItem& item, const std::optional<QString>& kawasan, int year) {
    sayHow(item, moneyHow(way, part(), kawasan, year));
  };
  m_money.model->clear();
  m_money.model->setHorizontalHeaderLabels(headings);
  // Amounts alone: a last column as wide as the rest would stand far from the others.
  m_money.table->horizontalHeader()->setStretchLastSection(false);
  for (int column = 1; column < m_money.model->columnCount(); ++column)
    m_money.model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  const auto addRow = [&](const QString& name, const std::map<int, Rupiah>& years, bool isStrong) {
    const std::optional<QString> kawasan = isStrong ? std::nullopt : std::optional(name);
    QList<QStandardItem*> row{toldItem(name)};
    Rupiah total = 0;
    for (const auto& [year, cost] : all) {
      const auto found = years.find(year);
      row << (found == years.end() ? numberItem(QStringLiteral("–"), 0) : moneyItem(found->second));
      addHow(*row.back(), kawasan, year);
      if (found != years.end()) total += found->second;
    }
    row << moneyItem(total);
    addHow(*row.back(), kawasan, 0);
    QFont font;
    font.setBold(isStrong);
    for (QStandardItem* item : row) item->setFont(font);
    m_money.model->appendRow(row);
  };
  for (const auto& [name, years] : sums) addRow(name, years, false);
  if (!sums.empty()) addRow(tr("Sum"), all, true);
  fit(*m_money.table);
}

namespace {

/// The area that the step adds, or all that were chosen for its money.
QString areasOfStep(const CheapestWay& way, const FrontierPoint& point) {
  if (point.area) return toQString(way.task.areas[*point.area].name);
  QStringList names;
  for (const std::size_t area : point.chosen) names << toQString(way.task.areas[area].name);
  return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

}  // namespace

void CheapestWindow::showSteps() {
  const CheapestWay& way = *m_way;
  m_steps.model->clear();
  m_steps.model->setHorizontalHeaderLabels(
      {tr("Cost"), tr("ha"), tr("Areas"), tr("ha a million"), tr("Next area, or all chosen")});
  const std::vector<std::optional<double>> rates = hectaresAMillion(way.proposal.frontier);
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const FrontierPoint& point = way.proposal.frontier[i];
    m_steps.model->appendRow({moneyItem(point.cost),
                              numberItem(reachedText(point.hectares, point.moreUnknown + (point.isExact ? 0 : 1)),
                                         unitsFromMicro(point.hectares)),
                              numberItem(QString::number(point.areas), static_cast<double>(point.areas)),
                              rates[i] ? numberItem(formatNumber(*rates[i], 4, currentLanguage()), *rates[i])
                                       : textItem(QStringLiteral("–")),
                              textItem(areasOfStep(way, point))});
    m_steps.model->item(m_steps.model->rowCount() - 1, 4)->setToolTip(areasOfStep(way, point));
  }
  fit(*m_steps.table);
}

/// Of the whole plan with the proposal in it; a kawasan that the search left out keeps what the plan does there.
void CheapestWindow::showZero() {
  const HectareLedger& ledger = part().ledger;
  m_zero.model->clear();
  if (ledger.lines.empty()) return;
  fillZeroTable(*m_zero.model, ledger);
  m_tabs->setTabToolTip(4, zeroTableNote(ledger));
  // Years and counts alone: a last column as wide as the rest would stand far from the others.
  m_zero.table->horizontalHeader()->setStretchLastSection(false);
  fit(*m_zero.table);
}

void CheapestWindow::putIntoPlan() {
  if (m_way == nullptr || m_way->snapshot != m_session.sharedSnapshot() || m_asked != m_form->inputs()) return;
  auto records = std::make_shared<ProposalRecords>(part().records);
  const std::size_t count = records->activities.size();
  const bool isDone = m_session.edit(
      {"apply-plan", {{"count", std::to_string(count)}}},
      [&records](Edit& edit) -> Result<void> {
        putProposal(edit, *records);
        return {};
      },
      EditKind::BulkInsert);
  if (!isDone) return;
  m_putCount = count;
  m_putInto = m_session.sharedSnapshot();
  showState();
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("apply-plan");
  message.text = tr("%1 activities were put into the plan.").arg(count);
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

void CheapestWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace kawasan
