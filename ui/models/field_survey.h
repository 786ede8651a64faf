#pragma once

// How windows write what stands beside the figures of an RT in the shown survey: notes, confirmed estimates, surveyor,
// photos. Each call is one edit; failures are said in the message bar. GUI thread.

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "ui/shell/session.h"

namespace kawasan {

/// The estimates among the figures of an RT in the shown survey, in the order of the parameters.
[[nodiscard]] std::vector<Parameter> estimatesOf(const Session& session, FeatureId rtId);
/// "draf · 3 perkiraan": what keeps the figures of an RT in the shown survey from being final; empty when nothing does.
[[nodiscard]] QString unconfirmedText(const Session& session, FeatureId rtId);

/// Takes the mark of an estimate off these figures; what is none is left alone.
bool confirmFigures(Session& session, FeatureId rtId, const std::vector<Parameter>& parameters);
bool writeNote(Session& session, FeatureId rtId, Parameter parameter, const QString& note);
bool writeRtSurvey(Session& session, RtSurvey survey);
/// What is kept of an RT in the shown survey; empty fields where nothing is.
[[nodiscard]] RtSurvey rtSurveyOf(const Session& session, FeatureId rtId);

/// Photos of an RT, of one figure when `parameter` is given and of the RT as a whole otherwise.
[[nodiscard]] std::vector<Photo> photosOf(const Session& session, FeatureId rtId, std::optional<Parameter> parameter);
/// Reads the files on a worker and adds their reduced copies in one edit; files that cannot be used are said, and a
/// photo that the RT has already (by its fingerprint) is not added twice.
void addPhotos(Session& session, FeatureId rtId, std::optional<Parameter> parameter, const QStringList& files);
bool removePhoto(Session& session, FeatureId photoId);
bool writeCaption(Session& session, FeatureId photoId, const QString& caption);

}  // namespace kawasan
