// How a session writes: at once, or on a worker that borrows the project.

#include <QPointer>
#include <future>
#include <memory>
#include <utility>

#include "core/base/text.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/session.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Rows that are written in the window's thread: what is more is noticed.
constexpr std::size_t kWrittenAtOnce = 500;
/// The like of it in the history, as HistoryEntry::size; the figures of an RT are some 400 bytes there.
constexpr std::int64_t kReplayedAtOnce = 400 * static_cast<std::int64_t>(kWrittenAtOnce);

bool isOfOthers(const Error& error) {
  return error.code == ErrorCode::ProjectBusy && !error.params.get("changed").empty();
}

void sayOthersRead(Session& session) {
  Message message;
  message.topic = QStringLiteral("foreign");
  message.text = Session::tr("Another program had changed this file; what it wrote was read, and yours stands on it.");
  session.say(std::move(message));
}

/// What another did, who it was and when, in place of the number of its entry in the history.
Error withWhatOthersDid(Error error, const std::vector<HistoryEntry>& history) {
  const std::string number(error.params.get("entry"));
  for (const HistoryEntry& entry : history) {
    if (std::to_string(entry.number) != number) continue;
    const QString when = localTimeText(entry.time);
    const QString what = QStringLiteral("%1 (%2, %3)").arg(describe(entry.label), toQString(entry.person), when);
    error.params.set("what", what.toStdString());
  }
  return error;
}

}  // namespace

bool Session::edit(const EditLabel& label, const Body& body, EditKind kind, std::function<void()> again) {
  if (!m_project || refusesWhileWriting(&label, again)) return false;
  const bool isBehind = m_project->changedOutside().value_or(false);
  Result<void> done = m_project->edit(label, body, kind);
  if (done) done = renew(m_project->lastChange());
  if (done && isBehind) sayOthersRead(*this);
  if (done) return true;
  Error error = done.error();
  // What stands in the way is read at once, so that what was typed can be written the next time.
  if (isOfOthers(error) && kind == EditKind::Ordinary) {
    reload();
    // Whoever can write it anew knows what of it the other did not touch, and says the rest.
    if (again) {
      again();
      return false;
    }
    if (const auto history = m_project->history()) error = withWhatOthersDid(std::move(error), *history);
  }
  if (error.code != ErrorCode::Cancelled) sayNotStored(label, error, std::move(again));
  return false;
}

/// What a worker that borrows the project brings back.
struct Session::Writing {
  std::shared_future<void> end;  // of the loan
  Result<void> stored = fail(ErrorCode::Cancelled);
  ChangeSummary change;
  SharedSnapshot snapshot;
  ScoreBoard scores;
};

Jobs::Id Session::lend(const QString& title, const Lent& work, const Returned& then) {
  // Given back when the work is forgotten, whether it ran or not.
  const std::shared_ptr<std::promise<void>> loan(new std::promise<void>, [](std::promise<void>* promise) {
    promise->set_value();
    delete promise;
  });
  const auto writing = std::make_shared<Writing>();
  writing->end = loan->get_future().share();
  m_writing = writing;
  const Jobs::Delivery deliver = [this, writing, then] {
    if (m_writing != writing) return;  // another project is open
    m_writing.reset();
    then(takeBack(*writing), writing->change);
  };
  const auto borrowed = [project = &*m_project, writing, loan, work, regulation = m_regulation, surveyId = m_surveyId](
                            const std::stop_token& stop, JobProgress& progress) {
    writing->stored = work(*project, stop, progress);
    if (!writing->stored) return;
    writing->change = project->lastChange();
    auto snapshot = project->snapshot();
    if (!snapshot) {
      writing->stored = fail(snapshot.error());
      return;
    }
    writing->snapshot = std::move(*snapshot);
    writing->scores = ScoreBoard(writing->snapshot, regulation, surveyId);
  };
  // Cancelled too late it is stored all the same, and shown.
  return m_jobs.runAtOnce(
      title, this,
      [borrowed, deliver](const std::stop_token& stop, JobProgress& progress) {
        borrowed(stop, progress);
        return deliver;
      },
      deliver);
}

Jobs::Id Session::editBeside(const LongEdit& edit) {
  if (!m_project || refusesWhileWriting(&edit.label, edit.again)) {
    if (edit.notStored) edit.notStored(false);
    return 0;
  }
  const Lent work = [label = edit.label, body = edit.body, kind = edit.kind](
                        Project& project, const std::stop_token& stop, JobProgress& progress) {
    return project.edit(
        label,
        [&](Edit& write) -> Result<void> {
          KAWASAN_TRY(body(write, stop, progress));
          if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
          return {};
        },
        kind);
  };
  const auto owner = std::make_shared<const QPointer<QObject>>(edit.owner);
  const Returned then = [this, owner, hasOwner = edit.owner != nullptr, label = edit.label, done = edit.done,
                         notStored = edit.notStored,
                         again = edit.again](const Result<void>& shown, const ChangeSummary&) {
    const bool isCancelled = !shown && shown.error().code == ErrorCode::Cancelled;
    if (!shown && !isCancelled) sayNotStored(label, shown.error(), again);
    if (hasOwner && owner->isNull()) return;
    if (shown && done) done();
    if (!shown && notStored) notStored(isCancelled);
  };
  return lend(edit.title, work, then);
}

Jobs::Id Session::editRows(std::size_t rows, const LongEdit& written) {
  if (rows > kWrittenAtOnce) return editBeside(written);
  const auto body = [&written](Edit& write) {
    JobProgress unseen;
    return written.body(write, std::stop_token(), unseen);
  };
  const bool isDone = edit(written.label, body, written.kind, written.again);
  if (isDone && written.done) written.done();
  if (!isDone && written.notStored) written.notStored(false);
  return 0;
}

Result<void> Session::takeBack(Writing& writing) {
  KAWASAN_TRY(writing.stored);
  preview(std::nullopt);
  return show(std::move(writing.snapshot), writing.change, std::move(writing.scores));
}

void Session::finishWriting() {
  if (m_writing) m_writing->end.wait();
}

/// One writes at a time: what is written by now was decided by figures that may be about to change.
bool Session::refusesWhileWriting(const EditLabel* label, std::function<void()> again) {
  if (!isWriting()) return false;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("edit");
  if (label != nullptr) message.text = tr("Not stored: %1.").arg(describe(*label)) + u' ';
  message.text += tr("Other changes are still being stored. Try again when they are.");
  if (again) message.actions.push_back({tr("Try again"), std::move(again)});
  say(std::move(message));
  return true;
}

void Session::sayNotStored(const EditLabel& label, const Error& error, std::function<void()> again) {
  Message message = errorMessage(error);
  message.topic = QStringLiteral("edit");
  if (kindOf(error.code) == ErrorKind::Project) {
    message.text = tr("Not stored: %1.").arg(describe(label)) + u' ' + message.text;
  }
  switch (error.code) {
    case ErrorCode::ProjectBusy:
      if (m_project->changedOutside().value_or(false)) {
        message.actions.push_back({tr("Read again"), [this] { reload(); }});
      } else if (again) {
        message.actions.push_back({tr("Try again"), std::move(again)});
      }
      break;
    case ErrorCode::ProjectReadOnly:
      message.actions.push_back({tr("Work on a copy…"), [this] { Q_EMIT copyWanted(); }});
      break;
    case ErrorCode::ProjectDiskFull:
    case ErrorCode::ProjectIo:
      if (again) message.actions.push_back({tr("Try again"), std::move(again)});
      break;
    default:
      break;
  }
  say(std::move(message));
}

bool Session::undo() {
  return step(false);
}
bool Session::redo() {
  return step(true);
}

bool Session::step(bool forward) {
  if (!m_project || refusesWhileWriting(nullptr, {})) return false;
  const std::optional<HistoryEnd>& end = forward ? m_redo : m_undo;
  if (end && end->size > kReplayedAtOnce) return stepBeside(forward);
  const SharedSnapshot before = m_snapshot;
  Result<EditLabel> label = forward ? m_project->redo() : m_project->undo();
  if (label) {
    if (const Result<void> renewed = renew(m_project->lastChange()); !renewed) label = fail(renewed.error());
  }
  sayStep(forward, label);
  if (label) showWhere(m_project->lastChange(), *before);
  return label.has_value();
}

bool Session::stepBeside(bool forward) {
  const auto taken = std::make_shared<Result<EditLabel>>(fail(ErrorCode::Cancelled));
  const Lent work = [forward, taken](Project& project, const std::stop_token& stop, JobProgress&) -> Result<void> {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    *taken = forward ? project.redo() : project.undo();
    if (!*taken) return fail(taken->error());
    return {};
  };
  const Returned then = [this, forward, taken, before = m_snapshot](const Result<void>& shown,
                                                                    const ChangeSummary& change) {
    if (!shown) *taken = fail(shown.error());
    if (!shown && shown.error().code == ErrorCode::Cancelled) return;
    sayStep(forward, *taken);
    if (shown) showWhere(change, *before);
  };
  const QString what = forward ? redoText() : undoText();
  lend((forward ? tr("Doing again: %1") : tr("Undoing: %1")).arg(what), work, then);
  return true;
}

namespace {

/// A label that names many fields, shortened to what a message has room for.
EditLabel shortened(EditLabel label) {
  constexpr std::size_t kNamedFields = 3;
  const std::vector<std::string> fields = splitText(label.params.get("fields"), ' ');
  if (fields.size() <= kNamedFields) return label;
  label.params.set("fields", joinText({fields.begin(), fields.begin() + kNamedFields}, " "));
  label.params.set("more", std::to_string(fields.size() - kNamedFields));
  return label;
}

}  // namespace

void Session::sayStep(bool forward, const Result<EditLabel>& taken) {
  Message message;
  if (!taken) {
    message = errorMessage(taken.error());
    if (isOfOthers(taken.error())) message.actions.push_back({tr("Read again"), [this] { reload(); }});
  } else {
    message.kind = MessageKind::Done;
    const QString sentence = forward ? tr("Done again: %1") : tr("Undone: %1");
    const EditLabel brief = shortened(*taken);
    message.text = sentence.arg(describe(brief));
    if (brief.params != taken->params) message.detail = describe(*taken);
  }
  message.topic = QStringLiteral("undo");
  say(std::move(message));
}

}  // namespace kawasan
