#include "core/model/survey_edits.h"

namespace kawasan {

Result<void> startSurvey(Edit& edit, const Snapshot& snapshot, Survey& survey, std::optional<FeatureId> copyFrom) {
  const bool isTaken = !survey.name.empty() && snapshot.surveyByName(survey.name) != nullptr;
  if (survey.name.empty() || isTaken) {
    return fail(ErrorCode::BadValue, {{"field", "survey"}, {"value", survey.name}, {"expected", "a new name"}});
  }
  edit.put(survey);
  if (!copyFrom) return {};
  const FigureTable& figures = snapshot.figuresOf(*copyFrom);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    edit.putFigures(survey.id, figures.rtIds()[i], figures.row(i), {});
  }
  return {};
}

}  // namespace kawasan
