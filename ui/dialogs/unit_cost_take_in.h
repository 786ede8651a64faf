#pragma once

// A table of prices taken into the open project, from a file or the clipboard: shown before anything is written, then
// one edit. GUI thread.

#include <QString>

#include "core/import/raw_table.h"

class QWidget;

namespace kawasan {

class Session;

/// Asks for the file; nothing happens when the person changes their mind.
void askAndTakeInUnitCosts(Session& session, QWidget* parent);
void takeInUnitCosts(Session& session, QWidget* parent, const QString& path);
/// With or without a row of headings; without one: work, criterion, price, source.
void takeInUnitCosts(Session& session, QWidget* parent, RawTable pasted);

}  // namespace kawasan
