#pragma once

// What still has to be confirmed of the figures of an RT, in words.

#include <QString>

#include "core/model/snapshot.h"
#include "core/rules/areas.h"

namespace kawasan {

/// "draf · 3 perkiraan": what keeps the figures of an RT in a survey from being final; empty when nothing does.
[[nodiscard]] QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId);
/// The same over all RT of an area: "2 RT draf · 7 perkiraan".
[[nodiscard]] QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, const Area& area);
/// Stands before a figure that is an estimate until somebody confirms it, and before what may still change while RT
/// have no figures yet.
[[nodiscard]] QString estimateMark();
/// "≈ 24,69" where it is one.
[[nodiscard]] QString estimatedText(bool isEstimate, const QString& text);

}  // namespace kawasan
