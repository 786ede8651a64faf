#include "ui/dialogs/activity_take_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>
#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "core/import/apply_plans.h"
#include "core/model/source_rows.h"
#include "gis/table_io.h"
#include "ui/dialogs/import_state.h"
#include "ui/dialogs/import_window.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/undo_action.h"
#include "ui/text/messages.h"
#include "ui/text/refused_csv.h"
#include "ui/text/unmatched_text.h"

namespace kawasan {

namespace {

struct ActivityTakeInText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ActivityTakeIn)
};

constexpr std::size_t kShownActivityTroubles = 200;

/// A sheet as it was read, and what would be taken in of it.
struct PlannedSheet {
  ActivityPlan plan;
  RawTable table;
};

Result<PlannedSheet> planSheet(RawTable& table, const ActivityImportOptions& options, const Snapshot& snapshot) {
  KAWASAN_ASSIGN(ActivityPlan plan, planActivityImport(table, options, snapshot));
  return PlannedSheet{std::move(plan), std::move(table)};
}

/// The first sheet that is a table of activities; the error of the first one when none is.
Result<PlannedSheet> planFile(const QString& path, const Snapshot& snapshot, const ActivityImportOptions& options,
                              const std::stop_token& stop) {
  KAWASAN_ASSIGN(SheetList sheets, readTables(path.toStdString(), {}, stop));
  std::erase_if(sheets, [](const RawTable& table) { return table.rows.empty(); });
  if (sheets.empty()) return fail(ErrorCode::InputEmpty, {{"path", path.toStdString()}});
  Result<PlannedSheet> first = planSheet(sheets.front(), options, snapshot);
  for (std::size_t i = 1; !first && i < sheets.size(); ++i) {
    auto planned = planSheet(sheets[i], options, snapshot);
    if (planned) return planned;
  }
  return first;
}

/// The plan while it is looked at, and whether the works in it are done.
struct Taking {
  QString from;  // name of the file
  ActivityPlan plan;
  RawTable table;
  std::string person;
  bool areFinished = false;
};

bool bringsSomething(const ActivityPlan& plan) {
  return !plan.activities.empty() || !plan.filled.empty();
}

/// Empty where no field was empty.
QString filledText(const ActivityPlan& plan) {
  if (plan.filled.empty()) return {};
  return ActivityTakeInText::tr("Activities filled in where the plan had nothing yet (place, KPP, realised money): %1.")
      .arg(plan.filled.size());
}

/// Columns of the file that say nothing here: what is in them is not taken.
QString unusedText(const ActivityPlan& plan) {
  QStringList columns;
  for (const std::string& column : plan.unused) columns << QStringLiteral("“%1”").arg(toQString(column));
  if (columns.isEmpty()) return {};
  return ActivityTakeInText::tr("Columns that are not taken: %1.").arg(columns.join(QStringLiteral(", ")));
}

/// Cells that say something else than the plan, which stays as it is.
std::ptrdiff_t keptCells(const ActivityPlan& plan) {
  return std::ranges::count(plan.refused, "kept-as-it-is", &RefusedCell::reason);
}

/// Whoever has a table of this year may have works in it that are still being built.
int lastFinishedYear() {
  return today().year - 1;
}

QString finishedText(const ActivityPlan& plan) {
  const auto isOpen = [](const NewActivity& activity) { return activity.record.year > lastFinishedYear(); };
  const auto open = std::ranges::count_if(plan.activities, isOpen);
  const auto done = static_cast<std::ptrdiff_t>(plan.activities.size()) - open;
  QString text = ActivityTakeInText::tr("%1 get a record of full construction on 31 December of their year.").arg(done);
  if (open > 0) {
    text += u' ' + ActivityTakeInText::tr("%1 stay plans, as their year is not over: %2 and later.")
                       .arg(open)
                       .arg(lastFinishedYear() + 1);
  }
  return text;
}

/// Why rows were not taken, each reason with the code that nobody knows and its rows: "“4d”: the regulation of the city
/// has no such criterion: row 12, 40", or how many rows where they are many.
QString leftOutText(const ActivityPlan& plan) {
  constexpr std::size_t kMostNamed = 12;
  std::map<QString, std::set<std::size_t>> rowsOf;
  for (const UnmatchedRow& row : plan.unmatchedFile) rowsOf[describeReason(row.reason)].insert(row.row);
  for (const RefusedCell& cell : plan.refused) {
    // An amount that cannot be read does not keep its row out.
    if (std::ranges::find(plan.leftOut, cell.row) == plan.leftOut.end()) continue;
    // What the regulation has instead would hide the code that it does not have.
    const bool isCode = cell.reason == "unknown-indicator" && !cell.value.empty();
    const QString why = isCode ? QStringLiteral("“%1”: %2").arg(toQString(cell.value), describeReason(cell.reason))
                               : describeReason(cell.reason, cell.expected);
    rowsOf[why].insert(cell.row);
  }
  QStringList parts;
  for (const auto& [reason, rows] : rowsOf) {
    const QString list = toQString(rowListText({rows.begin(), rows.end()}));
    parts << (rows.size() <= kMostNamed ? ActivityTakeInText::tr("%1: row %2").arg(reason, list)
                                        : QStringLiteral("%1: %2").arg(reason).arg(rows.size()));
  }
  return parts.join(QStringLiteral("; "));
}

ReviewQuestion questionOf(const std::shared_ptr<Taking>& taking) {
  const ActivityPlan& plan = taking->plan;
  ReviewQuestion question;
  question.title = ActivityTakeInText::tr("Take in activities");
  question.text = ActivityTakeInText::tr(
                      "%1: %2 rows hold %3 new activities with %4 volumes; %5 are there already. Without an amount: "
                      "%6, without a source of funds: %7.")
                      .arg(taking->from)
                      .arg(plan.read)
                      .arg(plan.activities.size())
                      .arg(plan.effects)
                      .arg(plan.present)
                      .arg(plan.rowsWithoutAmount)
                      .arg(plan.rowsWithoutSource);
  if (const QString filled = filledText(plan); !filled.isEmpty()) question.text += u' ' + filled;
  if (const QString unused = unusedText(plan); !unused.isEmpty()) question.text += u' ' + unused;
  if (taking->areFinished) question.text += u' ' + finishedText(plan);
  question.headings = {ActivityTakeInText::tr("Row"), ActivityTakeInText::tr("In the file"),
                       ActivityTakeInText::tr("What is wrong")};
  const auto add = [&question](std::size_t row, const QString& value, const QString& why) {
    if (static_cast<std::size_t>(question.rows.size()) >= kShownActivityTroubles) return;
    question.leftOut << static_cast<int>(question.rows.size());
    question.rows << QStringList{QString::number(row), value, why};
  };
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    add(row.row, toQString(row.label), describeUnmatched(row));
  }
  for (const RefusedCell& cell : plan.refused)
    add(cell.row, toQString(cell.value), describeReason(cell.reason, cell.expected));
  if (!question.leftOut.isEmpty()) question.otherWay = ActivityTakeInText::tr("&Save what is not taken…");
  if (!bringsSomething(plan)) return question;
  question.accept = ActivityTakeInText::tr("Take in");
  if (plan.activities.empty()) return question;
  question.settling = ActivityTakeInText::tr("The works of this table are");
  question.answers = {ActivityTakeInText::tr("plans"), ActivityTakeInText::tr("done by the end of their year")};
  question.answered = taking->areFinished ? 1 : 0;
  question.withAnswer = [taking](int answer) {
    taking->areFinished = answer == 1;
    return questionOf(taking);
  };
  return question;
}

void sayActivities(Session& session, MessageKind kind, const QString& text, std::vector<MessageAction> actions = {}) {
  Message message;
  message.kind = kind;
  message.topic = QStringLiteral("import-activities");
  message.text = text;
  message.actions = std::move(actions);
  session.say(std::move(message));
}

/// The list goes beside the file that it is of, where the person says.
void saveNotTaken(Session& session, QWidget* parent, const Taking& taking) {
  const QString name = QFileInfo(taking.from).completeBaseName();
  const FileQuestion question{ActivityTakeInText::tr("Save what is refused"), QStringLiteral("CSV (*.csv)"),
                              settings::lastFolder(), ActivityTakeInText::tr("%1-refused.csv").arg(name)};
  QString file = Prompts::current().saveFile(parent, question);
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().toLower() != QLatin1String("csv")) file += QStringLiteral(".csv");
  const auto written = writeRefusedCsv(file.toStdString(), taking.plan, &taking.table, RefusedHeads::Words);
  if (!written) return session.say(errorMessage(written.error()));
  sayActivities(session, MessageKind::Done, ActivityTakeInText::tr("Saved: %1").arg(file));
}

/// Asks until the person agrees or not: the list of what is not taken may be saved on the way.
Reviewed review(Session& session, QWidget* parent, const std::shared_ptr<Taking>& taking) {
  Reviewed answer = Reviewed::OtherWay;
  while (answer == Reviewed::OtherWay) {
    answer = Prompts::current().review(parent, questionOf(taking));
    if (answer == Reviewed::OtherWay) saveNotTaken(session, parent, *taking);
  }
  return answer;
}

/// What rows that were left out may mean, as the project calls it: aliases once somebody agreed.
AreaAliases likelyMeant(const ActivityPlan& plan) {
  AreaAliases likely;
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    if (row.suggestion.empty() || !namesArea(row.reason)) continue;
    likely.emplace(row.kelurahanId == 0 ? row.name : row.label, row.suggestion);
  }
  return likely;
}

/// A near miss is never taken by itself: every pair is shown, and the person says whether they are the same.
ReviewQuestion similarQuestion(const QString& from, const AreaAliases& likely) {
  ReviewQuestion question;
  question.title = ActivityTakeInText::tr("Take in activities");
  question.text = ActivityTakeInText::tr(
                      "%1 names areas that the project does not have, or that the file marks as uncertain. Are they "
                      "the similar areas of the project? Their rows are left out otherwise.")
                      .arg(from);
  question.headings = {ActivityTakeInText::tr("In the file"), ActivityTakeInText::tr("Similar in the project")};
  for (const auto& [written, suggestion] : likely) {
    question.doubtful << static_cast<int>(question.rows.size());
    question.rows << QStringList{toQString(written), toQString(suggestion)};
  }
  question.accept = ActivityTakeInText::tr("They are the same");
  question.otherWay = ActivityTakeInText::tr("&Leave them out");
  return question;
}

/// What is in the plan already and what was refused are two things, and both are told.
void sayNothingNew(Session& session, QWidget* parent, const std::shared_ptr<Taking>& taking) {
  const ActivityPlan& plan = taking->plan;
  const std::vector<MessageAction> show{
      {ActivityTakeInText::tr("Show the rows"), [&session, parent, taking] { (void)review(session, parent, taking); }}};
  if (plan.leftOut.empty()) {
    QString text = plan.present > 0
                       ? ActivityTakeInText::tr("All activities of %1 are in the plan already.").arg(taking->from)
                       : ActivityTakeInText::tr("There are no activities in %1.").arg(taking->from);
    const auto kept = keptCells(plan);
    if (kept > 0)
      text +=
          u' ' + ActivityTakeInText::tr("Cells that say otherwise than the plan, which stays as it is: %1.").arg(kept);
    return sayActivities(session, MessageKind::Warning, text, kept > 0 ? show : std::vector<MessageAction>());
  }
  const QString text =
      plan.present > 0 ? ActivityTakeInText::tr(
                             "Nothing new in %1: %2 activities are in the plan already, %3 rows were not taken (%4).")
                             .arg(taking->from)
                             .arg(plan.present)
                             .arg(plan.leftOut.size())
                             .arg(leftOutText(plan))
                       : ActivityTakeInText::tr("Nothing could be taken from %1; rows that were not taken: %2 (%3).")
                             .arg(taking->from)
                             .arg(plan.leftOut.size())
                             .arg(leftOutText(plan));
  sayActivities(session, MessageKind::Warning, text, show);
}

void apply(Session& session, QWidget* parent, const QString& path, PlannedSheet planned) {
  const auto taking = std::make_shared<Taking>(Taking{QFileInfo(path).fileName(), std::move(planned.plan),
                                                      std::move(planned.table), session.project().person()});
  ActivityPlan& plan = taking->plan;
  if (!bringsSomething(plan)) return sayNothingNew(session, parent, taking);
  if (review(session, parent, taking) != Reviewed::Accepted) return;
  if (taking->areFinished) markFinished(plan, lastFinishedYear(), taking->person);
  const bool isDone = session.edit(
      editLabelOf(plan), [&plan](Edit& edit) { return applyActivityPlan(edit, plan); }, EditKind::BulkInsert);
  if (!isDone) return;
  QStringList said;
  if (!plan.activities.empty()) said << ActivityTakeInText::tr("Activities taken in: %1.").arg(plan.activities.size());
  if (const QString filled = filledText(plan); !filled.isEmpty()) said << filled;
  if (!plan.leftOut.empty())
    said
        << ActivityTakeInText::tr("Rows that were not taken: %1 (%2).").arg(plan.leftOut.size()).arg(leftOutText(plan));
  sayActivities(session, MessageKind::Done, said.join(u' '), {undoAction(session)});
}

void takeIn(Session& session, QWidget* parent, const QString& path, const ActivityImportOptions& options);

/// Reads the file again with the names that the person agreed to; nothing when they want none of it.
void askForSimilar(Session& session, QWidget* parent, const QString& path, const ActivityImportOptions& options,
                   PlannedSheet planned) {
  const AreaAliases likely = likelyMeant(planned.plan);
  // Asked once: what is suggested anew after that stands in the review.
  if (likely.empty() || !options.aliases.empty()) return apply(session, parent, path, std::move(planned));
  switch (Prompts::current().review(parent, similarQuestion(QFileInfo(path).fileName(), likely))) {
    case Reviewed::Declined:
      return;
    case Reviewed::OtherWay:
      return apply(session, parent, path, std::move(planned));
    case Reviewed::Accepted:
      break;
  }
  ActivityImportOptions again = options;
  again.aliases = likely;
  takeIn(session, parent, path, again);
}

void takeIn(Session& session, QWidget* parent, const QString& path, const ActivityImportOptions& options) {
  session.jobs().run(ActivityTakeInText::tr("Reading %1").arg(QFileInfo(path).fileName()), parent,
                     [&session, parent, path, options, snapshot = session.sharedSnapshot()](
                         const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                       auto planned = std::make_shared<Result<PlannedSheet>>(planFile(path, *snapshot, options, stop));
                       return [&session, parent, path, options, planned, snapshot] {
                         if (!*planned) return session.say(errorMessage(planned->error()));
                         // The project may have changed while the file was read.
                         if (session.sharedSnapshot() != snapshot) return takeIn(session, parent, path, options);
                         askForSimilar(session, parent, path, options, std::move(**planned));
                       };
                     });
}

}  // namespace

void takeInActivities(Session& session, QWidget* parent, const QString& path) {
  settings::setLastFolder(QFileInfo(path).absolutePath());
  ActivityImportOptions options;
  options.codes = codesOf(session.regulation());
  takeIn(session, parent, path, options);
}

void askAndTakeInActivities(Session& session, QWidget* parent) {
  const QStringList files = Prompts::current().openFiles(
      parent, {ActivityTakeInText::tr("Take in activities"), tableFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) takeInActivities(session, parent, files.front());
}

}  // namespace kawasan
