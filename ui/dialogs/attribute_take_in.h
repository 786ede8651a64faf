#pragma once

// A table of considerations, legality, decree lines or typologies taken into the open project: what would be other than
// now is shown before anything is written, then it is one edit. GUI thread.

#include <QString>
#include <optional>

#include "core/import/attribute_field.h"
#include "core/import/raw_table.h"

class QWidget;

namespace kawasan {

class Session;
struct Snapshot;

/// What the sheet is a table of; nothing when it is none of these or names no area of the project.
[[nodiscard]] std::optional<AttributeKind> attributeKindOf(const RawTable& table, const Snapshot& snapshot);
/// "considerations", in the user's language.
[[nodiscard]] QString nameOf(AttributeKind kind);

void takeInAttributes(Session& session, QWidget* parent, const RawTable& table, AttributeKind kind);

}  // namespace kawasan
