#include "ui/panels/minutes_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/plan/hectare_ledger.h"
#include "core/plan/signed_minutes.h"
#include "core/report/report_tables.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_words.h"
#include "ui/panels/table_items.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/origin_text.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kLineRole = Qt::UserRole + 5;  // of a line of minutes, in its first cell
enum MinutesCell {
  kNumberCell,
  kDateCell,
  kYearCell,
  kTitleCell,
  kAreaCell,
  kReducedCell,
  kRemainingCell,
  kRuleCell,
  kFilesCell
};

QString ruleText(const Minutes& minutes, Level level) {
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    const auto rule = static_cast<ReductionRule>(i);
    if (keyOf(rule) == minutes.rule)
      return QStringLiteral("(%1) %2").arg(QLatin1Char(letterOf(rule, level))).arg(nameOf(rule, level));
  }
  return {};
}

}  // namespace

MinutesPanel::MinutesPanel(Session& session, QWidget* parent)
    : PaperPanel(session, {"minutes", "minutesSums", "minutesEmpty", "addMinutes", "changeMinutes", "removeMinutes"},
                 parent),
      m_target(addButton("cityTarget", false)) {
  explainCells(table(), session, [this](const QModelIndex& index) { return figureAt(index); });
  explainWidget(*m_note, session, [this] { return sumsFigure(); });
  m_note->setWordWrap(true);  // on a small screen the sums are wider than what the buttons leave
  connect(m_target, &QPushButton::clicked, this, &MinutesPanel::targetWanted);
  retranslate();
}

void MinutesPanel::retranslate() {
  m_target->setText(tr("Target…"));
  m_target->setToolTip(tr("Hectares agreed as the target of the city; achievement is shown against it and the decree"));
  RecordPanel::retranslate();
}

RecordPanel::Words MinutesPanel::words() const {
  return {
      tr("Add minutes…"), tr("Changes the chosen minutes, and shows their files (Enter)"),
      tr("Removes the chosen minutes with all their lines; undo brings them back (Delete)"),
      tr("Minutes of reduced hectares"),
      tr("No minutes yet. The decree stays as it is; what signed minutes take off it is entered here, area by area, "
         "and what remains follows.")};
}

/// The sums of the standard table of progress: decree, reduced, remaining.
QString MinutesPanel::sums() const {
  const Regulation& regulation = m_session.regulation();
  const ReportTable table = reportTable(ReportKind::Progress, {m_session.snapshot(), regulation, 0, {}});
  const auto sum = [&](ReportField field) {
    const std::size_t column = *table.find(field);
    const QString text = shownText(table, table.totals, column, regulation);
    return text.isEmpty() ? missingText() : tr("%1 ha").arg(text);
  };
  const QString text =
      tr("decree %1 · reduced %2 · remaining %3")
          .arg(sum(ReportField::DecreeHectares), sum(ReportField::Reduced), sum(ReportField::Remaining));
  QStringList parts{text};
  if (table.find(ReportField::ReducedBefore))
    parts << tr("%1 more signed before the decree, in it already").arg(sum(ReportField::ReducedBefore));
  const Micro target = m_session.snapshot().info.targetHectares;
  if (!isMissing(target)) parts << tr("target %1 ha").arg(formatFixed(target, 2, currentLanguage()));
  return parts.join(QStringLiteral(" · "));
}

CellFigure MinutesPanel::figureAt(const QModelIndex& index) const {
  const Snapshot& snapshot = m_session.snapshot();
  const FeatureId minutesId = recordAt(index.row());
  const auto lineId = index.siblingAtColumn(kNumberCell).data(kLineRole).value<FeatureId>();
  const auto lines = snapshot.linesOf(minutesId);
  const auto line = std::ranges::find(lines, lineId, &MinutesLine::id);
  if (line == lines.end() || index.data().toString().isEmpty()) return {};
  const auto entered = [this, said = *line] {
    return tr("Entered by:") + u'\n' + entryLines(minutesOriginsOf(m_session.project(), said)).join(u'\n');
  };
  switch (index.column()) {
    case kNumberCell:
    case kDateCell:
      return {{}, tr("As it stands on the minutes"), entered};
    case kYearCell:
      return {{}, tr("Year of the hectares, as entered; else the year of the date"), entered};
    case kReducedCell: {
      QString how = tr("Hectares that the minutes call slum no more in this area, as signed");
      if (const QString note = index.data(Qt::ToolTipRole).toString(); !note.isEmpty()) how += u'\n' + note;
      return {{}, how, entered};
    }
    case kRemainingCell:
      return {FigureRef{{line->level, line->areaId}, "remaining"}};
    case kFilesCell: {
      QStringList names{tr("Files kept with the minutes:")};
      for (const Attachment& file : snapshot.attachmentsOf(AttachmentOwner::Minutes, minutesId))
        names << toQString(file.fileName);
      return {{}, names.size() > 1 ? names.join(u'\n') : tr("No file is kept with the minutes yet.")};
    }
    default:
      return {};
  }
}

CellFigure MinutesPanel::sumsFigure() const {
  if (m_note->text().isEmpty()) return {};
  const Snapshot& snapshot = m_session.snapshot();
  QStringList lines{
      tr("Decree: sum over the areas that are ranked. Reduced: all signed minutes since the decree of each area. "
         "Remaining: the one less the other. By area, decree − reduced = remaining:")};
  for (const RankedArea& each : m_session.scores().ranking().areas) {
    const DecreeArea* const decree = snapshot.decreeOf(each.area.level, each.area.id);
    if (decree == nullptr || isMissing(decree->hectares)) continue;
    const Micro reduced = signedReduction(snapshot, each.area.level, each.area.id);
    const auto text = [](Micro hectares) { return formatFixed(hectares, 2, currentLanguage()); };
    lines << QStringLiteral("%1: %2 − %3 = %4")
                 .arg(toQString(each.area.name), text(decree->hectares), text(isMissing(reduced) ? 0 : reduced),
                      text(remainingHectares(snapshot, each.area.level, each.area.id)));
  }
  return {{}, lines.join(u'\n')};
}

void MinutesPanel::fill() {
  const Snapshot& snapshot = m_session.snapshot();
  m_model->clear();
  m_model->setHorizontalHeaderLabels({tr("Number"), tr("Date"), tr("Counts for\nyear"), tr("Title"), tr("Area"),
                                      tr("Reduced\nha"), tr("Remaining\nnow, ha"), tr("Rule"), tr("Files")});
  for (const int column : {2, 5, 6, 8})
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_model->horizontalHeaderItem(6)->setToolTip(tr("Latest decree of the area less the minutes signed since then"));
  for (const Minutes& minutes : snapshot.minutes) {
    bool isFirst = true;
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      addRow(minutes, line, isFirst);
      isFirst = false;
    }
  }
  m_title->setText(tr("Minutes (%1)").arg(snapshot.minutes.size()));
  m_note->setText(snapshot.minutes.empty() && isMissing(snapshot.info.targetHectares) ? QString() : sums());
  m_target->setEnabled(m_session.isOpen());
}

void MinutesPanel::addRow(const Minutes& minutes, const MinutesLine& line, bool isFirst) {
  const Snapshot& snapshot = m_session.snapshot();
  const auto first = [isFirst](const QString& text) { return textItem(isFirst ? text : QString()); };
  QList<QStandardItem*> row;
  row << first(toQString(minutes.number));
  setRecord(*row.back(), minutes.id);
  row.back()->setData(QVariant::fromValue(line.id), kLineRole);
  row << first(formatDate(minutes.date, currentLanguage()));
  row << numberItem(isFirst ? QString::number(minutes.effectYear()) : QString(), minutes.effectYear());
  row << first(toQString(minutes.title));
  row.back()->setToolTip(toQString(minutes.note.empty() ? minutes.title : minutes.note));
  row << textItem(m_session.nameOf({line.level, line.areaId}));
  row.back()->setToolTip(row.back()->text());
  row << hectaresItem(line.hectares);
  if (!countsAgainst(minutes, snapshot.decreeOf(line.level, line.areaId))) {
    row.back()->setForeground(theme::colour(theme::Role::Secondary));
    row.back()->setToolTip(tr("Signed before the decree that counts: in its hectares already, not taken off again."));
  }
  const Micro remaining = remainingHectares(snapshot, line.level, line.areaId);
  row << hectaresItem(remaining);
  if (!isMissing(remaining) && remaining < 0) {
    row.back()->setForeground(theme::colour(theme::Role::Error));
    row.back()->setToolTip(tr("Minutes take off more than the decree has."));
  }
  row << first(ruleText(minutes, line.level));
  row.back()->setToolTip(row.back()->text());
  const auto files = snapshot.attachmentsOf(AttachmentOwner::Minutes, minutes.id).size();
  row << numberItem(isFirst ? QString::number(files) : QString(), static_cast<double>(files));
  m_model->appendRow(row);
}

}  // namespace kawasan
