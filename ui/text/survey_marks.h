#pragma once

// What still has to be confirmed of the figures of an RT, in words.

#include <QString>

#include "core/model/snapshot.h"

namespace kawasan {

/// "draf · 3 perkiraan": what keeps the figures of an RT in a survey from being final; empty when nothing does.
[[nodiscard]] QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId);

}  // namespace kawasan
