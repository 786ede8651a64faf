#include "ui/shell/edit_or_why.h"

#include <QCoreApplication>
#include <QLabel>
#include <utility>

#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// In place of the message behind the form that it was not.
void sayStoredNow(Session& session, const EditLabel& label) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("edit");
  message.text = QCoreApplication::translate("form", QT_TRANSLATE_NOOP("form", "Stored now: %1.")).arg(describe(label));
  session.say(std::move(message));
}

}  // namespace

QString whyNotStored(Session& session, const std::function<bool()>& write) {
  QString why;
  const auto heard = QObject::connect(&session, &Session::said, &session, [&why](const Message& message) {
    if (message.kind == MessageKind::Warning || message.kind == MessageKind::Error) why = message.text;
  });
  const bool isDone = write();
  QObject::disconnect(heard);
  if (isDone) return {};
  const char* unsaid = QT_TRANSLATE_NOOP("form", "It could not be written.");
  return why.isEmpty() ? QCoreApplication::translate("form", unsaid) : why;
}

QString editOrWhy(Session& session, const EditLabel& label, const Session::Body& body) {
  return whyNotStored(session, [&] { return session.edit(label, body); });
}

bool editOrSay(Session& session, QLabel& problem, const EditLabel& label, const Session::Body& body) {
  const bool wasRefused = problem.isVisible();
  const QString why = editOrWhy(session, label, body);
  if (why.isEmpty() && wasRefused) sayStoredNow(session, label);
  problem.setText(why);
  problem.setVisible(!why.isEmpty());
  return why.isEmpty();
}

}  // namespace kawasan
