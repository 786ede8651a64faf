#pragma once

// A table of activities, as cities keep their investments, taken into the open project: read beside the window, shown
// before anything is written, as plans or as works that are done, then one edit. GUI thread.

#include <QString>

class QWidget;

namespace kawasan {

class Session;

/// Asks for the file; nothing happens when the person changes their mind.
void askAndTakeInActivities(Session& session, QWidget* parent);
void takeInActivities(Session& session, QWidget* parent, const QString& path);

}  // namespace kawasan
