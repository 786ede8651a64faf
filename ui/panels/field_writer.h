#pragma once

// Writes single fields of an area as `set` on the command line does, so that window and command line take and refuse
// the same; each is one edit. GUI thread.

#include <functional>

#include "core/import/set_fields.h"
#include "ui/panels/form_fields.h"
#include "ui/shell/session.h"

namespace kawasan {

/// `label` is the name of the field in a sentence. A number with two readings comes back with both.
[[nodiscard]] FieldAnswer writeFields(Session& session, const AreaKey& area, const FieldTexts& fields,
                                      const QString& label);
/// Reads one field into the line of a decree and writes nothing; `takeReading` gets the reading that was chosen of a
/// number with two.
[[nodiscard]] FieldAnswer readDecreeField(DecreeArea& line, const char* field, const QString& text,
                                          const QString& label,
                                          const std::function<void(const std::string&)>& takeReading,
                                          std::optional<DecimalMark> mark = {});
[[nodiscard]] FieldAnswer writeDecreeField(Session& session, DecreeArea line, const char* field, const QString& text,
                                           const QString& label, std::optional<DecimalMark> mark = {});
/// The line of a decree as one edit, with id 0 a new one; `typed` are the fields that were entered. Why it was not
/// written; empty when it is stored.
[[nodiscard]] QString writeDecree(Session& session, const DecreeArea& line, const FieldTexts& typed);
/// A field of the profile of a kawasan (core/import/profile_fields.h).
[[nodiscard]] FieldAnswer writeProfileField(Session& session, FeatureId kawasanId, const std::string& field,
                                            const QString& text, std::optional<DecimalMark> mark = {});

}  // namespace kawasan
