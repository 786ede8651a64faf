#include "ui/dialogs/edition_comparison_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>
#include <utility>

#include "core/rules/assessment.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/shell/theme.h"
#include "ui/text/explanation.h"
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

}  // namespace

EditionComparisonWindow::EditionComparisonWindow(Session& session, QWidget* parent)
    : ComparisonWindow(session, {"firstEdition", "secondEdition"}, "editions", parent), m_differing(new QCheckBox) {
  setObjectName(QStringLiteral("editionComparison"));
  m_differing->setObjectName(QStringLiteral("differingOnly"));
  levelRow().addWidget(m_differing);
  levelRow().addStretch();
  fillEditions();
  connect(m_differing, &QCheckBox::toggled, this, &EditionComparisonWindow::showAreas);
  connect(&session, &Session::changed, this, [this] { compareLater(); });
  connect(&session, &Session::surveyShown, this, [this] { compare(); });
  retranslate();
}

void EditionComparisonWindow::fillEditions() {
  const std::vector<std::string> editions = knownEditions();
  const auto fill = [&](QComboBox& box, std::size_t otherwise) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const std::string& edition : editions) {
      const auto regulation = regulationByEdition(edition);
      box.addItem(regulation ? localText((*regulation)->name) : toQString(edition), toQString(edition));
    }
    const int known = chosen.isValid() ? box.findData(chosen) : -1;
    box.setCurrentIndex(known >= 0 ? known : static_cast<int>(otherwise));
  };
  const auto found = std::ranges::find(editions, session().regulation().edition);
  const std::size_t newest = editions.size() - 1;
  const std::size_t own = found == editions.end() ? 0 : static_cast<std::size_t>(found - editions.begin());
  fill(side(kFirst), own);
  fill(side(kSecond), own == newest && newest > 0 ? newest - 1 : newest);
}

void EditionComparisonWindow::retranslate() {
  fillEditions();
  setWords(tr("Compare editions of the regulation"), {tr("By"), tr("and by")});
  m_differing->setText(tr("Only areas that are or may be in another class"));
  compare();
}

void EditionComparisonWindow::compare() {
  const auto first = regulationByEdition(side(kFirst).currentData().toString().toStdString());
  const auto second = regulationByEdition(side(kSecond).currentData().toString().toStdString());
  const Survey* const survey = session().survey();
  if (!first || !second || survey == nullptr) {
    cancelJob();
    m_areas.clear();
    m_stored.clear();
    return showAreas();
  }
  runJob([this, snapshot = session().sharedSnapshot(), one = *first, two = *second, id = survey->id, level = level()](
             const std::stop_token&, JobProgress&) {
    auto areas = compareEditions(*snapshot, *one, *two, id, level);
    return Jobs::Delivery([this, one, two, areas = std::move(areas)]() mutable {
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
  const Survey* const survey = session().survey();
  if (survey == nullptr) return;
  if (auto stored = session().project().assessments(survey->id)) m_stored = std::move(*stored);
}

void EditionComparisonWindow::showAreas() {
  if (m_firstRegulation && m_secondRegulation) {
    const QString first = QString::number(m_firstRegulation->year);
    const QString second = QString::number(m_secondRegulation->year);
    model().setHorizontalHeaderLabels({tr("Area"), tr("Total\n%1").arg(first), tr("Class\n%1").arg(first),
                                       tr("Total\n%1").arg(second), tr("Class\n%1").arg(second), tr("Both\nclasses"),
                                       tr("Stored result\n(edition)")});
  }
  refill([this] {
    for (const ComparedArea& area : m_areas) {
      if (area.classDiffers() || area.classMayDiffer() || !m_differing->isChecked()) addRow(area);
    }
    const bool hasStored =
        std::ranges::any_of(m_stored, [this](const Assessments& each) { return each.level == level(); });
    table().setColumnHidden(kEditionStored, !hasStored);
  });
  showSummary();
}

void EditionComparisonWindow::addRow(const ComparedArea& area) {
  QList<QStandardItem*> row = startRow(area.area, kEditionColumns);
  row[kFirstTotal] = comparedTotalItem(area.first);
  row[kFirstClass] = comparedClassItem(area.first);
  row[kSecondTotal] = comparedTotalItem(area.second);
  row[kSecondClass] = comparedClassItem(area.second);
  row[kEditionDiffers] = textItem(area.classDiffers()     ? tr("differ")
                                  : area.classMayDiffer() ? tr("may differ")
                                                          : QStringLiteral("–"));
  if (area.classDiffers()) row[kEditionDiffers]->setForeground(theme::colour(theme::Role::Warning));
  row[kEditionStored] = storedItem(area.area.id);
  model().appendRow(row);
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
  const Survey* const survey = session().survey();
  if (survey == nullptr) return summary().setText(tr("There is no survey yet."));
  if (side(kFirst).currentData() == side(kSecond).currentData())
    return summary().setText(tr("Choose two different editions: this is the same one twice."));
  const auto differing = std::ranges::count_if(m_areas, [](const ComparedArea& area) { return area.classDiffers(); });
  const auto open = std::ranges::count_if(m_areas, [](const ComparedArea& area) { return area.classMayDiffer(); });
  summary().setText(tr("Survey %1, the same figures: %2 of %3 areas are in another class by the other edition; for "
                       "another %4 it stays open while figures are missing. Totals of the editions cannot be "
                       "compared: they count other indicators. The project keeps its edition, and stored results keep "
                       "theirs.")
                        .arg(toQString(survey->name))
                        .arg(differing)
                        .arg(m_areas.size())
                        .arg(open));
}

CellFigure EditionComparisonWindow::sideFigure(const ComparedArea& area, bool isFirst, const char* figure) const {
  const Regulation& regulation = isFirst ? *m_firstRegulation : *m_secondRegulation;
  if (regulation.edition == session().regulation().edition) return {FigureRef{{level(), area.area.id}, figure}};
  // The card knows the edition of the project alone: what it would say of the other is said here, as a whole.
  const auto lines = [this, &regulation, key = AreaKey{level(), area.area.id}, figure = std::string_view(figure)] {
    const Survey* const survey = session().survey();
    const auto whole = areaOf(session().snapshot(), key.level, key.id);
    if (survey == nullptr || !whole) return QString();
    const Explainer explainer(session().snapshot(), regulation, survey->id, *whole);
    // Down to volume and base of every indicator; the RT behind them the first edition names.
    const bool isTotal = figure == "total";
    const int deepest = isTotal ? 3 : 4;
    QStringList texts{localText(regulation.name)};
    for (const ExplanationLine& line :
         explanationLines(isTotal ? explainer.total() : explainer.slumClass(), regulation)) {
      if (line.depth <= deepest) texts << QString(line.depth * 2, QChar::Nbsp) + line.text;
    }
    return texts.join(u'\n');
  };
  return {{}, {}, lines};
}

CellFigure EditionComparisonWindow::figureAt(const AreaKey& key, const QModelIndex& index) {
  const auto area = std::ranges::find(m_areas, key.id, [](const ComparedArea& each) { return each.area.id; });
  if (area == m_areas.end()) return {};
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

}  // namespace kawasan
