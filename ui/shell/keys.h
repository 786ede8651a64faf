#pragma once

// Keys that do in every window what people expect of them. GUI thread.

#include <QKeySequence>
#include <functional>

class QDialog;
class QObject;

namespace kawasan {

/// Enter presses the button that has the focus, in every window of the program, as long as `owner` lives. Boxes to tick
/// keep the space bar: in a form Enter goes on.
void pressButtonsWithEnter(QObject* owner);

/// Undo and redo while a line of text has the focus: the line takes these keys for what is being typed in it; where
/// nothing is, they are the program's, and the last change of the project is taken back. As long as `owner` lives.
void undoFromFields(QObject* owner);

/// Ctrl+Enter does from any field of the dialog what its button does; by either Enter key.
void saveWithCtrlEnter(QDialog& dialog, const std::function<void()>& save);

/// Does in the table or field that has the focus what its key would do.
void pressInFocus(const QKeySequence& key);

}  // namespace kawasan
