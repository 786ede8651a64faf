#include "ui/dialogs/reconciliation_window.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/plan/signed_minutes.h"
#include "ui/models/overlap_choice.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/field_writer.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

enum AreaColumn {
  kAreaName,
  kDecreed,
  kDrawn,
  kCounted,
  kVerified,
  kLeft,
  kDrawnBeyond,
  kVerifiedBeyond,
  kDifferenceNote,
  kReconciledColumns
};
enum OverlapColumn { kFirst, kSecond, kShared, kDecision, kOverlapColumns };
constexpr int kAreaRole = Qt::UserRole + 1;
constexpr int kHowRole = Qt::UserRole + 3;  // of what is counted: its parts
constexpr int kDecimals = 2;
constexpr int kDecisionWidth = 290;
constexpr int kOverlapRow = 32;             // pixels, for the box in it
constexpr int kPause = 400;                 // milliseconds without an edit
constexpr double kShownDifference = 0.005;  // hectares that two decimals show

QStandardItem* measuredItem(const std::optional<double>& hectares) {
  return hectares ? numberItem(formatNumber(*hectares, kDecimals, currentLanguage()), *hectares) : missingItem();
}

/// A sum over `rts` RT: at least so much where some lack the figure.
QStandardItem* sumItem(const KnownSum& sum, std::size_t rts) {
  QStandardItem* const item = hectaresItem(sum.amount);
  item->setText(sumText(sum, item->text()));
  item->setToolTip(sumNote(sum, rts));
  return item;
}

/// At least so much where a decree names a kawasan without hectares.
QStandardItem* decreedItem(const KnownSum& decree) {
  QStandardItem* const item = hectaresItem(decree.amount);
  item->setText(sumText(decree, item->text()));
  return item;
}

/// At most so much while no minutes say what was taken off the decree.
QStandardItem* remainingItem(const KnownSum& remaining, bool isReducedKnown) {
  if (remainingBound(remaining, isReducedKnown) == RemainingBound::Open) return missingItem();
  QStandardItem* const item = hectaresItem(remaining.amount);
  item->setText(remainingText(remaining, isReducedKnown, item->text()));
  return item;
}

/// With its sign; what differs stands out. An estimate where what it is made of is one.
QStandardItem* differenceItem(const std::optional<double>& difference, bool isEstimate = false) {
  if (!difference) return missingItem();
  const QString text = signedText(*difference, kDecimals);
  QStandardItem* const item = numberItem(isEstimate ? estimateMark() + text : text, *difference);
  if (std::abs(*difference) >= kShownDifference) item->setForeground(theme::colour(theme::Role::Warning));
  return item;
}

/// In hundredths, as the table shows hectares: what is said of them adds up to what is seen.
long long hundredths(double hectares) {
  return std::llround(hectares * 100);
}

QString partLine(const QString& name, long long hundredthsOfHectare) {
  return QStringLiteral("%1: %2 ha").arg(name, signedText(static_cast<double>(hundredthsOfHectare) / 100, kDecimals));
}

/// What the rounding of the parts leaves over of the whole, if anything.
void addRounding(QStringList& lines, long long rest) {
  if (rest != 0) lines << partLine(ReconciliationWindow::tr("Rounding of the parts"), rest);
}

QString nameOfKawasan(const Snapshot& snapshot, FeatureId id) {
  const Kawasan* const kawasan = snapshot.kawasanById(id);
  return kawasan == nullptr ? QString() : toQString(kawasan->name);
}

QString countedHow(const Snapshot& snapshot, const DrawnArea& area, const std::vector<DrawnOverlap>& overlaps) {
  if (!area.isDrawn) return ReconciliationWindow::tr("Nothing is drawn for this kawasan yet.");
  const auto shown = [](double hectares) { return formatNumber(hectares, kDecimals, currentLanguage()); };
  const std::vector<GivenLand> given = givenLand(area, overlaps);
  if (given.empty()) {
    return ReconciliationWindow::tr("As drawn (%1 ha): no land of it was decided to belong to another kawasan")
        .arg(shown(area.drawnHa));
  }
  QStringList lines{ReconciliationWindow::tr("Drawn (%1 ha) without the land decided to belong to another kawasan")
                        .arg(shown(area.drawnHa))};
  long long rest = hundredths(area.countedHa) - hundredths(area.drawnHa);
  double twice = area.countedHa - area.drawnHa;  // what two of the others have together
  for (const GivenLand& land : given) {
    lines << partLine(nameOfKawasan(snapshot, land.ownerId), -hundredths(land.hectares));
    rest += hundredths(land.hectares);
    twice += land.hectares;
  }
  if (hundredths(twice) != 0) lines << partLine(ReconciliationWindow::tr("Counted twice above"), hundredths(twice));
  addRounding(lines, rest - hundredths(twice));
  return lines.join(u'\n');
}

/// Of all kawasan: what counts in two of them counts once.
QString countedSumHow(const Snapshot& snapshot, const AreaReport& report) {
  QStringList lines{ReconciliationWindow::tr("What is counted in each kawasan, shared land once")};
  long long rest = hundredths(report.unionHa);
  double twice = -report.unionHa;
  for (const DrawnArea& area : report.areas) {
    if (!area.isDrawn) continue;
    lines << QStringLiteral("%1: %2 ha")
                 .arg(nameOfKawasan(snapshot, area.kawasanId),
                      formatNumber(area.countedHa, kDecimals, currentLanguage()));
    rest -= hundredths(area.countedHa);
    twice += area.countedHa;
  }
  if (hundredths(twice) != 0) lines << partLine(ReconciliationWindow::tr("Counted twice above"), -hundredths(twice));
  addRounding(lines, rest + hundredths(twice));
  return lines.join(u'\n');
}

}  // namespace

ReconciliationWindow::ReconciliationWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_areas(new QTableView),
      m_areaModel(new QStandardItemModel(this)),
      m_method(new QLabel),
      m_overlapTitle(new QLabel),
      m_overlaps(new QTableWidget) {
  setObjectName(QStringLiteral("reconciliation"));
  build();
  connect(m_areaModel, &QStandardItemModel::itemChanged, this, [this](QStandardItem* item) {
    if (!m_isFilling && item->column() == kDifferenceNote) writeNote(*item);
  });
  connect(m_areas->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    const QVariant id = index.siblingAtColumn(kAreaName).data(kAreaRole);
    if (!m_isFilling && id.isValid()) m_session.select({Level::Kawasan, id.value<FeatureId>()});
  });
  connect(m_areas, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    const QVariant id = index.siblingAtColumn(kAreaName).data(kAreaRole);
    if (index.column() != kDifferenceNote && id.isValid())
      m_session.zoomTo(AreaKey{Level::Kawasan, id.value<FeatureId>()});
  });
  explainCells(*m_areas, session, [this](const QModelIndex& index) { return figureAt(index); });
  explainCells(*m_overlaps, session, [](const QModelIndex& index) -> CellFigure {
    if (index.column() != kShared) return {};
    return {{}, tr("The land that both drawn areas cover, measured in the plane of the project's coordinates")};
  });
  m_later.setSingleShot(true);
  m_later.setInterval(kPause);
  connect(&m_later, &QTimer::timeout, this, &ReconciliationWindow::renew);
  connect(&m_session, &Session::changed, this, [this] { m_later.start(); });
  connect(&m_session, &Session::surveyShown, this, &ReconciliationWindow::renew);
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
}

/// A table that goes with an open field would still write what stands in it, into a window that is half gone.
ReconciliationWindow::~ReconciliationWindow() {
  m_areaModel->disconnect(this);
  m_areas->selectionModel()->disconnect(this);
}

void ReconciliationWindow::build() {
  m_areas->setObjectName(QStringLiteral("reconciledAreas"));
  m_areas->setModel(m_areaModel);
  prepareTable(*m_areas, 2);
  m_areas->setSelectionMode(QAbstractItemView::SingleSelection);
  m_areas->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_method->setWordWrap(true);
  theme::setKind(*m_method, QStringLiteral("secondary"));
  theme::setKind(*m_overlapTitle, QStringLiteral("heading"));
  m_overlaps->setObjectName(QStringLiteral("sharedLand"));
  prepareTable(*m_overlaps, 2);
  m_overlaps->setColumnCount(kOverlapColumns);
  m_overlaps->setSelectionMode(QAbstractItemView::NoSelection);
  m_overlaps->verticalHeader()->setDefaultSectionSize(kOverlapRow);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  layout->addWidget(m_areas, 3);
  layout->addWidget(m_method);
  layout->addWidget(m_overlapTitle);
  layout->addWidget(m_overlaps, 1);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Enter ends the writing of a reason
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(1060, 560);
}

/// Of each kawasan; there is no sum while one of them is not known.
QString ReconciliationWindow::sumOfDifferencesHow(const QModelIndex& sum, const QString& how) const {
  const bool isKnown = sum.data().toString() != missingText();
  QStringList lines{isKnown ? how
                            : tr("Not known for every kawasan, so there is no sum: less would hide what is missing.")};
  for (int row = 0; row < sum.row(); ++row) {
    lines << QStringLiteral("%1: %2").arg(m_areaModel->index(row, kAreaName).data().toString(),
                                          m_areaModel->index(row, sum.column()).data().toString());
  }
  return lines.join(u'\n');
}

CellFigure ReconciliationWindow::figureAt(const QModelIndex& index) const {
  const auto hectaresIn = [&](int column) {
    const QString text = index.siblingAtColumn(column).data().toString();
    return text == missingText() ? text : text + u' ' + unitName(Unit::Hectare);
  };
  const QVariant id = index.siblingAtColumn(kAreaName).data(kAreaRole);
  const AreaKey area = id.isValid() ? AreaKey{Level::Kawasan, id.value<FeatureId>()} : AreaKey{Level::City, 0};
  switch (index.column()) {
    case kDecreed:
      return {FigureRef{area, "decree"}};
    case kDrawn:
      return {FigureRef{area, "drawn"}};
    case kCounted:
      return {{}, index.data(kHowRole).toString()};
    case kVerified:
      return {FigureRef{area, std::string(identifierOf(Parameter::AreaVerified))}};
    case kLeft:
      return {FigureRef{area, "remaining"}};
    case kDrawnBeyond:
      if (id.isValid()) return {FigureRef{area, "difference"}};
      return {{},
              sumOfDifferencesHow(index, tr("All kawasan drawn (%1, shared land once) less their decrees (%2)")
                                             .arg(hectaresIn(kDrawn), hectaresIn(kDecreed)))};
    case kVerifiedBeyond: {
      const QString how = tr("Verified (%1) less decree (%2)").arg(hectaresIn(kVerified), hectaresIn(kDecreed));
      return {{}, id.isValid() ? how : sumOfDifferencesHow(index, how)};
    }
    default:
      return {};
  }
}

void ReconciliationWindow::retranslate() {
  setWindowTitle(tr("Decree, map and survey"));
  m_areaModel->setHorizontalHeaderLabels({tr("Kawasan"), tr("Decree\nha"), tr("Drawn\nha"), tr("Counted\nha"),
                                          tr("Verified\nha"), tr("Remaining\nha"), tr("Drawn −\ndecree"),
                                          tr("Verified −\ndecree"), tr("Reason of the difference")});
  m_overlaps->setHorizontalHeaderLabels({tr("Area"), tr("and area"), tr("Shared\nha"), tr("Counts in")});
  m_areas->setAccessibleName(tr("Decree, map and survey"));
  m_overlaps->setAccessibleName(tr("Land that two areas share"));
  renew();
}

void ReconciliationWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void ReconciliationWindow::renew() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  m_job = m_session.jobs().run(
      {}, this, [this, snapshot = m_session.sharedSnapshot()](const std::stop_token& stop, JobProgress&) {
        auto report = areaReport(*snapshot, stop);
        return Jobs::Delivery([this, snapshot, report = std::move(report)] {
          m_job = 0;
          if (!report) return m_method->setText(describe(report.error()));
          // Areas that came or went since are measured by the renewal that follows.
          if (snapshot->kawasan.size() == m_session.snapshot().kawasan.size()) showReport(*report);
        });
      });
}

void ReconciliationWindow::showReport(const AreaReport& report) {
  const QWidget* const focus = QApplication::focusWidget();
  const bool isTyping = focus != nullptr && focus != m_areas->viewport() && m_areas->viewport()->isAncestorOf(focus);
  if (isTyping) return m_later.start();  // a row that goes would take the half-written reason with it
  const Survey* const survey = m_session.survey();
  m_isFilling = true;
  fillAreas(report);
  fillOverlaps(report);
  m_isFilling = false;
  m_method->setText(
      tr("Drawn: on the ellipsoid; all kawasan together, shared land once: %1 ha. Counted: drawn, without "
         "land decided to belong to another kawasan. Verified: survey %2, summed over the RT. Remaining: "
         "decree less the reductions by signed minutes.")
          .arg(formatNumber(report.unionHa, kDecimals, currentLanguage()),
               survey == nullptr ? missingText() : toQString(survey->name)));
}

void ReconciliationWindow::fillAreas(const AreaReport& report) {
  const QModelIndex current = m_areas->currentIndex();
  const int scrolled = m_areas->verticalScrollBar()->value();
  m_areaModel->removeRows(0, m_areaModel->rowCount());
  const auto areas = reconciledAreas(m_session.snapshot(), m_session.survey(), m_session.regulation(), report);
  const auto countRts = [&rts = m_session.snapshot().rts](const auto& isMeant) {
    return static_cast<std::size_t>(std::ranges::count_if(rts, isMeant, &Rt::kawasanId));
  };
  for (const ReconciledArea& area : areas) {
    if (area.kawasan == nullptr) continue;
    QList<QStandardItem*> row(kReconciledColumns);
    row[kAreaName] = textItem(toQString(area.kawasan->name));
    row[kAreaName]->setData(QVariant::fromValue(area.kawasan->id), kAreaRole);
    row[kDecreed] = decreedItem(area.decree);
    row[kDrawn] = measuredItem(area.drawnHa());
    row[kCounted] = measuredItem(area.drawn.isDrawn ? std::optional(area.drawn.countedHa) : std::nullopt);
    row[kCounted]->setData(countedHow(m_session.snapshot(), area.drawn, report.overlaps), kHowRole);
    row[kVerified] = sumItem(area.verified, countRts([&](FeatureId id) { return id == area.kawasan->id; }));
    row[kLeft] = remainingItem(area.remaining, area.isReducedKnown);
    row[kDrawnBeyond] = differenceItem(area.drawnBeyondDecree());
    row[kVerifiedBeyond] = differenceItem(area.verifiedBeyondDecree(), area.verified.isEstimate);
    row[kDifferenceNote] = textItem(area.note == nullptr ? QString() : toQString(area.note->note));
    row[kDifferenceNote]->setEditable(true);
    row[kDifferenceNote]->setToolTip(row[kDifferenceNote]->text());
    m_areaModel->appendRow(row);
  }
  const ReconciledSums sums = sumsOf(m_session.snapshot(), m_session.survey(), areas, report);
  QList<QStandardItem*> last{textItem(tr("Sum")),
                             decreedItem(sums.decree),
                             measuredItem(sums.drawn.isDrawn ? std::optional(sums.drawn.drawnHa) : std::nullopt),
                             measuredItem(sums.drawn.isDrawn ? std::optional(sums.drawn.countedHa) : std::nullopt),
                             sumItem(sums.verified, countRts([](FeatureId id) { return id != 0; })),
                             remainingItem(sums.remaining, sums.isReducedKnown),
                             differenceItem(sums.drawnBeyondDecree),
                             differenceItem(sums.verifiedBeyondDecree, sums.verified.isEstimate),
                             textItem(QString())};
  last[kCounted]->setData(countedSumHow(m_session.snapshot(), report), kHowRole);
  QFont bold = m_areas->font();
  bold.setBold(true);
  for (QStandardItem* item : last) item->setFont(bold);
  if (!areas.empty()) m_areaModel->appendRow(last);
  fitColumns(*m_areas);
  m_areas->horizontalHeader()->setSectionResizeMode(kDifferenceNote, QHeaderView::Stretch);
  if (current.isValid() && current.row() < m_areaModel->rowCount())
    m_areas->setCurrentIndex(m_areaModel->index(current.row(), current.column()));
  m_areas->verticalScrollBar()->setValue(scrolled);
}

void ReconciliationWindow::addOverlap(Level level, const DrawnOverlap& overlap, std::optional<OverlapShare> share) {
  if (!m_session.exists({level, overlap.firstId}) || !m_session.exists({level, overlap.secondId})) return;
  const QString first = m_session.nameOf({level, overlap.firstId});
  const QString second = m_session.nameOf({level, overlap.secondId});
  const int row = m_overlaps->rowCount();
  m_overlaps->insertRow(row);
  m_overlaps->setItem(row, kFirst, new QTableWidgetItem(first));
  m_overlaps->setItem(row, kSecond, new QTableWidgetItem(second));
  auto* const hectares = new QTableWidgetItem(formatNumber(overlap.hectares, 4, currentLanguage()));
  hectares->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_overlaps->setItem(row, kShared, hectares);
  auto* const box = new CalmCombo;
  box->setObjectName(QStringLiteral("decision%1").arg(row));
  box->setProperty("mayShorten", true);
  box->setAccessibleName(tr("Where the land of %1 and %2 counts").arg(first, second));
  box->addItem(tr("not decided yet"));
  box->addItem(first, static_cast<int>(OverlapShare::First));
  box->addItem(second, static_cast<int>(OverlapShare::Second));
  box->addItem(tr("both, once in every sum"), static_cast<int>(OverlapShare::Both));
  box->setCurrentIndex(share ? box->findData(static_cast<int>(*share)) : 0);
  box->setToolTip(box->currentText());
  connect(box, &QComboBox::currentTextChanged, box, &QComboBox::setToolTip);
  connect(box, &QComboBox::activated, this, [this, box, level, a = overlap.firstId, b = overlap.secondId](int index) {
    decide(level, a, b,
           index == 0 ? std::nullopt : std::optional(static_cast<OverlapShare>(box->currentData().toInt())));
  });
  m_overlaps->setCellWidget(row, kDecision, box);
}

void ReconciliationWindow::fillOverlaps(const AreaReport& report) {
  const Snapshot& snapshot = m_session.snapshot();
  m_overlaps->setRowCount(0);
  for (const DrawnOverlap& overlap : report.overlaps) {
    const bool isDecided = snapshot.decisionOn(Level::Kawasan, overlap.firstId, overlap.secondId) != nullptr;
    addOverlap(Level::Kawasan, overlap, isDecided ? overlap.share : std::nullopt);
  }
  // RT that share land are findings; what was decided about them stands here, where it can be taken back.
  for (const OverlapDecision& decision : snapshot.overlapDecisions) {
    if (decision.level != Level::Rt) continue;
    addOverlap(Level::Rt, {decision.firstId, decision.secondId, unitsFromMicro(decision.hectares), decision.share},
               decision.share);
  }
  m_overlapTitle->setText(m_overlaps->rowCount() == 0
                              ? tr("No kawasan share land")
                              : tr("Land that two areas share (%1)").arg(m_overlaps->rowCount()));
  m_overlaps->setVisible(m_overlaps->rowCount() > 0);
  QHeaderView* const header = m_overlaps->horizontalHeader();
  header->setStretchLastSection(false);
  header->setSectionResizeMode(kFirst, QHeaderView::Stretch);
  header->setSectionResizeMode(kSecond, QHeaderView::Stretch);
  m_overlaps->resizeColumnToContents(kShared);
  m_overlaps->setColumnWidth(kShared, std::max(m_overlaps->columnWidth(kShared), headingWidth(*m_overlaps, kShared)));
  m_overlaps->setColumnWidth(kDecision, kDecisionWidth);
}

void ReconciliationWindow::writeNote(const QStandardItem& item) {
  const QVariant id = m_areaModel->item(item.row(), kAreaName)->data(kAreaRole);
  if (!id.isValid()) return;
  const AreaKey area{Level::Kawasan, id.value<FeatureId>()};
  const FieldAnswer answer = writeFields(m_session, area, {{"hectares_note", item.text().trimmed().toStdString()}},
                                         tr("Reason of the difference"));
  if (answer.problem.isEmpty()) return;
  Message message;
  message.kind = MessageKind::Error;
  message.topic = QStringLiteral("reconciliation");
  message.text = answer.problem;
  m_session.say(std::move(message));
  renew();
}

void ReconciliationWindow::decide(Level level, FeatureId first, FeatureId second, std::optional<OverlapShare> share) {
  if (!decideOverlap(m_session, level, first, second, share) && share) renew();
}

}  // namespace kawasan
