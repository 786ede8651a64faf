#include "ui/shell/edit_or_why.h"

#include <QCoreApplication>
#include <QLabel>

namespace kawasan {

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
  const QString why = editOrWhy(session, label, body);
  problem.setText(why);
  problem.setVisible(!why.isEmpty());
  return why.isEmpty();
}

}  // namespace kawasan
