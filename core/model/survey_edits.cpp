#include "core/model/survey_edits.h"

namespace kawasan {

Result<void> startSurvey(Edit& edit, const Snapshot& snapshot, Survey& survey, std::optional<FeatureId> copyFrom,
                         const std::stop_token& stop) {
  const bool isTaken = !survey.name.empty() && snapshot.surveyByName(survey.name) != nullptr;
  if (survey.name.empty() || isTaken) {
    return fail(ErrorCode::BadValue, {{"field", "survey"}, {"value", survey.name}, {"expected", "a new name"}});
  }
  edit.put(survey);
  if (!copyFrom) return {};
  const FigureTable& figures = snapshot.figuresOf(*copyFrom);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    edit.putFigures(survey.id, figures.rtIds()[i], figures.row(i), {});
  }
  // A copied estimate is an estimate still; what was noted on it belongs to the round in which it was seen.
  for (const FigureNote& note : snapshot.figureNotes) {
    if (note.surveyId != *copyFrom || !note.isEstimate) continue;
    FigureNote copied{0, survey.id, note.rtId, note.parameter, {}, true};
    edit.put(copied);
  }
  return {};
}

}  // namespace kawasan
