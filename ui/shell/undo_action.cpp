#include "ui/shell/undo_action.h"

#include <QCoreApplication>
#include <memory>

#include "ui/shell/session.h"

namespace kawasan {

namespace {

struct UndoAction {
  Q_DECLARE_TR_FUNCTIONS(kawasan::UndoAction)
};

}  // namespace

MessageAction undoAction(Session& session) {
  MessageAction action;
  action.text = UndoAction::tr("Undo");
  action.run = [&session, told = std::weak_ptr(session.sharedSnapshot())] {
    if (told.lock() == session.sharedSnapshot()) session.undo();
  };
  action.endsWithChange = true;
  return action;
}

}  // namespace kawasan
