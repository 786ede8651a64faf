#include "ui/dialogs/activity_take_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>
#include <algorithm>

#include "core/import/apply_plans.h"
#include "gis/table_io.h"
#include "ui/dialogs/import_state.h"
#include "ui/dialogs/import_window.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct ActivityTakeInText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ActivityTakeIn)
};

constexpr std::size_t kShownActivityTroubles = 200;

/// The first sheet that is a table of activities; the error of the first one when none is.
Result<ActivityPlan> planFile(const QString& path, const Snapshot& snapshot, const ActivityImportOptions& options,
                              const std::stop_token& stop) {
  KAWASAN_ASSIGN(SheetList sheets, readTables(path.toStdString(), {}, stop));
  std::erase_if(sheets, [](const RawTable& table) { return table.rows.empty(); });
  if (sheets.empty()) return fail(ErrorCode::InputEmpty, {{"path", path.toStdString()}});
  Result<ActivityPlan> first = planActivityImport(sheets.front(), options, snapshot);
  for (std::size_t i = 1; !first && i < sheets.size(); ++i) {
    auto plan = planActivityImport(sheets[i], options, snapshot);
    if (plan) return plan;
  }
  return first;
}

ReviewQuestion questionOf(const ActivityPlan& plan, const QString& path) {
  ReviewQuestion question;
  question.title = ActivityTakeInText::tr("Take in activities");
  question.text = ActivityTakeInText::tr(
                      "%1: %2 rows hold %3 new activities with %4 volumes; %5 are there already. Without an amount: "
                      "%6, without a source of funds: %7.")
                      .arg(QFileInfo(path).fileName())
                      .arg(plan.read)
                      .arg(plan.activities.size())
                      .arg(plan.effects)
                      .arg(plan.present)
                      .arg(plan.rowsWithoutAmount)
                      .arg(plan.rowsWithoutSource);
  question.headings = {ActivityTakeInText::tr("Row"), ActivityTakeInText::tr("In the file"),
                       ActivityTakeInText::tr("What is wrong")};
  const auto add = [&question](std::size_t row, const QString& value, const QString& why) {
    if (static_cast<std::size_t>(question.rows.size()) >= kShownActivityTroubles) return;
    question.leftOut << static_cast<int>(question.rows.size());
    question.rows << QStringList{QString::number(row), value, why};
  };
  for (const UnmatchedRow& row : plan.unmatchedFile)
    add(row.row, toQString(row.label), describeReason(row.reason, row.suggestion));
  for (const RefusedCell& cell : plan.refused)
    add(cell.row, toQString(cell.value), describeReason(cell.reason, cell.expected));
  question.accept = ActivityTakeInText::tr("Take in");
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

void apply(Session& session, QWidget* parent, const QString& path, ActivityPlan plan) {
  if (plan.activities.empty()) {
    sayActivities(
        session, MessageKind::Warning,
        plan.present > 0
            ? ActivityTakeInText::tr("All activities of %1 are in the plan already.").arg(QFileInfo(path).fileName())
            : ActivityTakeInText::tr("Nothing could be taken from %1: none of its RT is in this city.")
                  .arg(QFileInfo(path).fileName()));
    return;
  }
  if (Prompts::current().review(parent, questionOf(plan, path)) != Reviewed::Accepted) return;
  const std::size_t count = plan.activities.size();
  const EditLabel label{"import-activities",
                        {{"file", QFileInfo(path).fileName().toStdString()}, {"count", std::to_string(count)}}};
  const bool isDone = session.edit(
      label, [&plan](Edit& edit) { return applyActivityPlan(edit, plan); }, EditKind::BulkInsert);
  if (!isDone) return;
  sayActivities(session, MessageKind::Done, ActivityTakeInText::tr("%1 activities were taken in.").arg(count),
                {{ActivityTakeInText::tr("Undo"), [&session] { session.undo(); }}});
}

}  // namespace

void takeInActivities(Session& session, QWidget* parent, const QString& path) {
  settings::setLastFolder(QFileInfo(path).absolutePath());
  ActivityImportOptions options;
  options.codes = codesOf(session.regulation());
  options.person = session.project().person();
  session.jobs().run(ActivityTakeInText::tr("Reading %1").arg(QFileInfo(path).fileName()), parent,
                     [&session, parent, path, options, snapshot = session.sharedSnapshot()](
                         const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                       auto plan = std::make_shared<Result<ActivityPlan>>(planFile(path, *snapshot, options, stop));
                       return [&session, parent, path, plan, snapshot] {
                         if (!*plan) return session.say(errorMessage(plan->error()));
                         // The project may have changed while the file was read.
                         if (session.sharedSnapshot() != snapshot) return takeInActivities(session, parent, path);
                         apply(session, parent, path, std::move(**plan));
                       };
                     });
}

void askAndTakeInActivities(Session& session, QWidget* parent) {
  const QStringList files = Prompts::current().openFiles(
      parent, {ActivityTakeInText::tr("Take in activities"), tableFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) takeInActivities(session, parent, files.front());
}

}  // namespace kawasan
