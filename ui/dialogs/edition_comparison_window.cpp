#include "ui/dialogs/edition_comparison_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/rules/assessment.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

enum EditionColumn {
  kEditionName,
  kFirstTotal,
  kFirstClass,
  kSecondTotal,
  kSecondClass,
  kEditionDiffers,
  kEditionStored,
  kEditionColumns
};
constexpr int kEditionPlaceRole = Qt::UserRole + 1;  // among the compared areas

QStandardItem* editionTotalItem(const AreaScore& area) {
  if (!area.hasFigures()) return missingItem();
  return numberItem(shownRange(area.score.totalMin, area.score.totalMax), area.score.totalMin);
}

QString comparedClass(const AreaScore& area) {
  return area.hasFigures() ? classRange(area.score.classMin, area.score.classMax) : missingText();
}

QStandardItem* editionClassItem(const AreaScore& area) {
  QStandardItem* const item = textItem(capitalised(comparedClass(area)));
  item->setIcon(classIcon(classFillOf(area)));
  item->setData(area.hasFigures() ? static_cast<int>(area.score.classMin) : -1, kSortRole);
  return item;
}

const AssessmentRow* storedRow(const Assessments& stored, FeatureId areaId) {
  const auto found = std::ranges::find(stored.rows, areaId, &AssessmentRow::areaId);
  return found == stored.rows.end() ? nullptr : &*found;
}

/// As kept in the file, with the edition by which it was made: "41 · sedang (2018)".
QString storedText(const Assessments& stored, const AssessmentRow& row) {
  const auto from = slumClassByKey(row.classMin);
  const auto to = slumClassByKey(row.classMax);
  const auto regulation = regulationByEdition(stored.edition);
  return QStringLiteral("%1 · %2 (%3)")
      .arg(shownRange(row.totalMin, row.totalMax), from && to ? classRange(*from, *to) : missingText(),
           regulation ? QString::number((*regulation)->year) : toQString(stored.edition));
}

QString methodText(const std::string& method) {
  const auto options = optionsByMethod(method);
  if (!options) return toQString(method);
  QString text = options->clampPercents
                     ? EditionComparisonWindow::tr("percents below 0 and above 100 count as 0 and 100 in the means")
                     : EditionComparisonWindow::tr("percents below 0 and above 100 count as they are in the means");
  if (options->roundBeforeAveraging)
    text += QStringLiteral("; ") + EditionComparisonWindow::tr("percents are rounded to two decimals before");
  return text;
}

/// "2a Cakupan jalan: 27,50 % · 1", one indicator a line: a total of an edition that is not the project's.
QString valuesText(const Regulation& regulation, const AreaScore& area) {
  QStringList lines{localText(regulation.name)};
  if (!area.hasFigures()) lines << missingText();
  for (std::size_t i = 0; i < regulation.indicators.size() && area.hasFigures(); ++i) {
    const IndicatorScore& score = area.score.indicators[i];
    const QString percent =
        score.percent ? formatNumber(*score.percent, 2, currentLanguage()) + QStringLiteral(" %") : missingText();
    lines << QStringLiteral("%1: %2 · %3")
                 .arg(fieldTitle(regulation, regulation.indicators[i].parameter), percent,
                      shownRange(score.valueMin, score.valueMax));
  }
  return lines.join(u'\n');
}

}  // namespace

EditionComparisonWindow::EditionComparisonWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_firstLabel(new QLabel),
      m_first(new QComboBox),
      m_secondLabel(new QLabel),
      m_second(new QComboBox),
      m_levelLabel(new QLabel),
      m_level(new QComboBox),
      m_differing(new QCheckBox),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)),
      m_summary(new QLabel) {
  setObjectName(QStringLiteral("editionComparison"));
  build();
  fillEditions();
  for (QComboBox* box : {m_first, m_second, m_level})
    connect(box, &QComboBox::currentIndexChanged, this, &EditionComparisonWindow::compare);
  connect(m_differing, &QCheckBox::toggled, this, &EditionComparisonWindow::showAreas);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (!m_isFilling) select(index, false);
  });
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { select(index, true); });
  explainCells(*m_table, session, [this](const QModelIndex& index) { return figureAt(index); });
  constexpr int kPause = 400;  // milliseconds without an edit
  m_later.setSingleShot(true);
  m_later.setInterval(kPause);
  connect(&m_later, &QTimer::timeout, this, &EditionComparisonWindow::compare);
  connect(&m_session, &Session::changed, this, [this] { m_later.start(); });
  connect(&m_session, &Session::surveyShown, this, &EditionComparisonWindow::compare);
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
}

void EditionComparisonWindow::build() {
  m_first->setObjectName(QStringLiteral("firstEdition"));
  m_second->setObjectName(QStringLiteral("secondEdition"));
  m_level->setObjectName(QStringLiteral("comparedLevel"));
  m_differing->setObjectName(QStringLiteral("differingOnly"));
  m_firstLabel->setBuddy(m_first);
  m_secondLabel->setBuddy(m_second);
  m_levelLabel->setBuddy(m_level);
  for (const Level each : {Level::Rt, Level::Kelurahan, Level::Kawasan, Level::City})
    m_level->addItem(QString(), static_cast<int>(each));
  m_level->setCurrentIndex(m_session.snapshot().kawasan.empty() ? 0 : 2);
  auto* const sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(m_model);
  sorted->setSortRole(kSortRole);
  m_table->setModel(sorted);
  m_table->setObjectName(QStringLiteral("editions"));
  prepareTable(*m_table, 2);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  m_summary->setObjectName(QStringLiteral("editionsSummary"));
  m_summary->setWordWrap(true);
  theme::setKind(*m_summary, QStringLiteral("secondary"));

  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  auto* const bar = new QHBoxLayout;
  bar->setSpacing(8);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_firstLabel, m_first, m_secondLabel, m_second}) {
    bar->addWidget(widget);
  }
  bar->addStretch();
  layout->addLayout(bar);
  auto* const rows = new QHBoxLayout;
  rows->setSpacing(8);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_levelLabel, m_level, m_differing}) rows->addWidget(widget);
  rows->addStretch();
  layout->addLayout(rows);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_summary);
  resize(1000, 480);
}

void EditionComparisonWindow::fillEditions() {
  const QVariant first = m_first->currentData();
  const QVariant second = m_second->currentData();
  const QSignalBlocker quietFirst(m_first);
  const QSignalBlocker quietSecond(m_second);
  for (QComboBox* box : {m_first, m_second}) {
    box->clear();
    for (const std::string& edition : knownEditions()) {
      const auto regulation = regulationByEdition(edition);
      if (regulation) box->addItem(localText((*regulation)->name), toQString(edition));
    }
  }
  const int own = std::max(0, m_first->findData(toQString(m_session.regulation().edition)));
  const int newest = m_second->count() - 1;
  const auto choose = [](QComboBox& box, const QVariant& chosen, int otherwise) {
    const int known = chosen.isValid() ? box.findData(chosen) : -1;
    box.setCurrentIndex(known >= 0 ? known : otherwise);
  };
  choose(*m_first, first, own);
  choose(*m_second, second, own == newest ? std::max(0, newest - 1) : newest);
}

void EditionComparisonWindow::retranslate() {
  setWindowTitle(tr("Compare editions of the regulation"));
  m_table->setAccessibleName(tr("Compare editions of the regulation"));
  m_firstLabel->setText(tr("By"));
  m_secondLabel->setText(tr("and by"));
  m_levelLabel->setText(tr("Level"));
  m_differing->setText(tr("Only areas in another class"));
  for (int i = 0; i < m_level->count(); ++i)
    m_level->setItemText(i, nameOf(static_cast<Level>(m_level->itemData(i).toInt())));
  compare();
}

void EditionComparisonWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    fillEditions();
    retranslate();
  }
  QDialog::changeEvent(event);
}

Level EditionComparisonWindow::level() const {
  return static_cast<Level>(m_level->currentData().toInt());
}

void EditionComparisonWindow::compare() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  const auto first = regulationByEdition(m_first->currentData().toString().toStdString());
  const auto second = regulationByEdition(m_second->currentData().toString().toStdString());
  const Survey* const survey = m_session.survey();
  if (!first || !second || survey == nullptr) {
    m_areas.clear();
    m_stored.clear();
    return showAreas();
  }
  m_job = m_session.jobs().run({}, this,
                               [this, snapshot = m_session.sharedSnapshot(), one = *first, two = *second,
                                id = survey->id, level = level()](const std::stop_token&, JobProgress&) {
                                 auto areas = compareEditions(*snapshot, *one, *two, id, level);
                                 return Jobs::Delivery([this, one, two, areas = std::move(areas)]() mutable {
                                   m_job = 0;
                                   m_firstRegulation = one;
                                   m_secondRegulation = two;
                                   m_areas = std::move(areas);
                                   readStored();
                                   showAreas();
                                 });
                               });
}

void EditionComparisonWindow::readStored() {
  m_stored.clear();
  const Survey* const survey = m_session.survey();
  if (survey == nullptr) return;
  if (auto stored = m_session.project().assessments(survey->id)) m_stored = std::move(*stored);
}

void EditionComparisonWindow::showAreas() {
  m_isFilling = true;
  const QModelIndex current = m_table->currentIndex();
  const QVariant chosen = current.siblingAtColumn(kEditionName).data(kEditionPlaceRole);
  const int scrolled = m_table->verticalScrollBar()->value();
  m_model->removeRows(0, m_model->rowCount());
  if (m_firstRegulation && m_secondRegulation) {
    const QString first = QString::number(m_firstRegulation->year);
    const QString second = QString::number(m_secondRegulation->year);
    m_model->setHorizontalHeaderLabels({tr("Area"), tr("Total\n%1").arg(first), tr("Class\n%1").arg(first),
                                        tr("Total\n%1").arg(second), tr("Class\n%1").arg(second), tr("Both\nclasses"),
                                        tr("Stored result\n(edition)")});
  }
  for (std::size_t i = 0; i < m_areas.size(); ++i) {
    if (m_areas[i].classDiffers() || !m_differing->isChecked()) addRow(i);
  }
  const bool hasStored =
      std::ranges::any_of(m_stored, [this](const Assessments& each) { return each.level == level(); });
  m_table->setColumnHidden(kEditionStored, !hasStored);
  fitColumns(*m_table);
  for (int row = 0; chosen.isValid() && row < m_table->model()->rowCount(); ++row) {
    const QModelIndex index = m_table->model()->index(row, kEditionName);
    if (index.data(kEditionPlaceRole) == chosen) m_table->setCurrentIndex(index.siblingAtColumn(current.column()));
  }
  m_table->verticalScrollBar()->setValue(scrolled);
  m_isFilling = false;
  showSummary();
}

void EditionComparisonWindow::addRow(std::size_t at) {
  const ComparedArea& area = m_areas[at];
  QList<QStandardItem*> row(kEditionColumns);
  row[kEditionName] =
      textItem(toQString(area.area.level == Level::City ? m_session.snapshot().info.city : area.area.name));
  row[kEditionName]->setData(QVariant::fromValue(static_cast<qulonglong>(at)), kEditionPlaceRole);
  row[kEditionName]->setData(m_model->rowCount(), kSortRole);  // areas come in the natural order of their names
  row[kFirstTotal] = editionTotalItem(area.first);
  row[kFirstClass] = editionClassItem(area.first);
  row[kSecondTotal] = editionTotalItem(area.second);
  row[kSecondClass] = editionClassItem(area.second);
  row[kEditionDiffers] = textItem(area.classDiffers() ? tr("differ") : QStringLiteral("–"));
  if (area.classDiffers()) row[kEditionDiffers]->setForeground(theme::colour(theme::Role::Warning));
  row[kEditionStored] = storedItem(area.area.id);
  m_model->appendRow(row);
}

QStandardItem* EditionComparisonWindow::storedItem(FeatureId areaId) const {
  QStringList parts;
  for (const Assessments& stored : m_stored) {
    if (stored.level != level()) continue;
    if (const AssessmentRow* const row = storedRow(stored, areaId)) parts << storedText(stored, *row);
  }
  return textItem(parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral("; ")));
}

void EditionComparisonWindow::showSummary() {
  const Survey* const survey = m_session.survey();
  if (survey == nullptr) return m_summary->setText(tr("There is no survey yet."));
  if (m_first->currentData() == m_second->currentData())
    return m_summary->setText(tr("Choose two different editions: this is the same one twice."));
  const auto differing = std::ranges::count_if(m_areas, [](const ComparedArea& area) { return area.classDiffers(); });
  m_summary->setText(tr("Survey %1, the same figures: %2 of %3 areas are in another class by the other edition. Totals "
                        "of the editions cannot be compared: they count other indicators. The project keeps its "
                        "edition, and stored results keep theirs.")
                         .arg(toQString(survey->name))
                         .arg(differing)
                         .arg(m_areas.size()));
}

const ComparedArea* EditionComparisonWindow::areaAt(const QModelIndex& index) const {
  const QVariant place = index.siblingAtColumn(kEditionName).data(kEditionPlaceRole);
  const auto at = static_cast<std::size_t>(place.toULongLong());
  return place.isValid() && at < m_areas.size() ? &m_areas[at] : nullptr;
}

CellFigure EditionComparisonWindow::sideFigure(const ComparedArea& area, bool isFirst, const char* figure) const {
  const Regulation& regulation = isFirst ? *m_firstRegulation : *m_secondRegulation;
  if (regulation.edition == m_session.regulation().edition) return {FigureRef{{level(), area.area.id}, figure}};
  return {{}, valuesText(regulation, isFirst ? area.first : area.second)};
}

CellFigure EditionComparisonWindow::figureAt(const QModelIndex& index) const {
  const ComparedArea* const area = areaAt(index);
  if (area == nullptr) return {};
  switch (index.column()) {
    case kFirstTotal:
      return sideFigure(*area, true, "total");
    case kFirstClass:
      return sideFigure(*area, true, "class");
    case kSecondTotal:
      return sideFigure(*area, false, "total");
    case kSecondClass:
      return sideFigure(*area, false, "class");
    case kEditionDiffers:
      return {{},
              tr("%1 by %2, %3 by %4, from the same figures")
                  .arg(capitalised(comparedClass(area->first)), localText(m_firstRegulation->name),
                       comparedClass(area->second), localText(m_secondRegulation->name))};
    case kEditionStored: {
      QStringList lines;
      for (const Assessments& stored : m_stored) {
        const AssessmentRow* const row = stored.level == level() ? storedRow(stored, area->area.id) : nullptr;
        if (row != nullptr) lines << storedText(stored, *row) + QStringLiteral(": ") + methodText(stored.method);
      }
      return {{}, lines.isEmpty() ? tr("No result was stored for this area.") : lines.join(u'\n')};
    }
    default:
      return {};
  }
}

void EditionComparisonWindow::select(const QModelIndex& index, bool zooms) {
  const ComparedArea* const area = areaAt(index);
  if (area == nullptr || level() == Level::City) return;
  m_session.select({level(), area->area.id});
  if (zooms) m_session.zoomTo(AreaKey{level(), area->area.id});
}

}  // namespace kawasan
