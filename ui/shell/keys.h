#pragma once

// Keys that do in every window what people expect of them. GUI thread.

#include <QKeySequence>

class QObject;

namespace kawasan {

/// Enter presses the button that has the focus, in every window of the program, as long as `owner` lives. Boxes to tick
/// keep the space bar: in a form Enter goes on.
void pressButtonsWithEnter(QObject* owner);

/// Does in the table or field that has the focus what its key would do.
void pressInFocus(const QKeySequence& key);

}  // namespace kawasan
