// What an edit writes beside the figures: notes, estimates, who surveyed, photos.

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/model/edit.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"
#include "core/model/snapshot_rows.h"

namespace kawasan {

namespace {

Value parameterValue(const std::optional<Parameter>& parameter) {
  return parameter ? Value(std::string(identifierOf(*parameter))) : Value();
}

std::vector<Value> valuesOf(const Photo& photo) {
  return {photo.rtId,
          parameterValue(photo.parameter),
          textValue(photo.caption),
          photo.fileName,
          photo.sha256,
          textValue(photo.takenAt),
          realValue(photo.longitude),
          realValue(photo.latitude),
          std::int64_t{photo.width},
          std::int64_t{photo.height},
          textValue(photo.person),
          textValue(photo.time)};
}

const Columns& photoColumns() {
  static const Columns columns{"rt_id",     "parameter", "caption", "file_name", "sha256", "taken_at",
                               "longitude", "latitude",  "width",   "height",    "person", "time"};
  return columns;
}

}  // namespace

FeatureId Edit::State::besideId(const std::string& table, FeatureId surveyId, FeatureId rtId,
                                std::string_view parameter) {
  SQLite::Statement query(database.sqlite(), fmt::format("SELECT fid FROM {} WHERE survey_id = ? AND rt_id = ?{}",
                                                         table, parameter.empty() ? "" : " AND parameter = ?"));
  query.bind(1, surveyId);
  query.bind(2, rtId);
  if (!parameter.empty()) query.bind(3, std::string(parameter));
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

std::vector<FigureNote> Edit::State::estimatesOf(FeatureId surveyId, FeatureId rtId) {
  if (!m_estimates) {
    m_estimates = std::make_unique<SQLite::Statement>(
        database.sqlite(),
        "SELECT fid, parameter, note FROM figure_note WHERE survey_id = ? AND rt_id = ? AND is_estimate = 1");
  }
  m_estimates->bind(1, surveyId);
  m_estimates->bind(2, rtId);
  std::vector<FigureNote> estimates;
  while (m_estimates->executeStep()) {
    const auto parameter = parameterByIdentifier(m_estimates->getColumn(1).getString());
    if (!parameter) continue;
    estimates.push_back({m_estimates->getColumn(0).getInt64(), surveyId, rtId, *parameter,
                         m_estimates->getColumn(2).getString(), true});
  }
  m_estimates->reset();
  return estimates;
}

void Edit::confirmChanged(FeatureId surveyId, FeatureId rtId, const FigureRow& figures) {
  std::vector<FigureNote> estimates = m_state->estimatesOf(surveyId, rtId);
  if (estimates.empty()) return;
  Row row(m_state->database, "rt_figures", parameterColumns(), "WHERE survey_id = ? AND rt_id = ?");
  row.restart({surveyId, rtId});
  if (!row.next()) return;
  const FigureRow before = row.figures();
  for (FigureNote& note : estimates) {
    if (before[note.parameter] == figures[note.parameter]) continue;
    note.isEstimate = false;
    put(note);
  }
}

void Edit::put(FigureNote& note) {
  static const Columns columns{"survey_id", "rt_id", "parameter", "note", "is_estimate"};
  const std::string parameter(identifierOf(note.parameter));
  note.id = m_state->besideId("figure_note", note.surveyId, note.rtId, parameter);
  if (note.note.empty() && !note.isEstimate) {
    if (note.id != 0) m_state->remove("figure_note", note.id);
    note.id = 0;
    return;
  }
  m_state->write("figure_note", columns, note.id,
                 {note.surveyId, note.rtId, parameter, textValue(note.note), std::int64_t{note.isEstimate}});
}

void Edit::put(RtSurvey& survey) {
  static const Columns columns{"survey_id", "rt_id", "surveyor", "survey_date", "state", "data_source"};
  survey.id = m_state->besideId("rt_survey", survey.surveyId, survey.rtId);
  if (survey.surveyor.empty() && !survey.date && !survey.state && survey.source.empty()) {
    if (survey.id != 0) m_state->remove("rt_survey", survey.id);
    survey.id = 0;
    return;
  }
  m_state->write(
      "rt_survey", columns, survey.id,
      {survey.surveyId, survey.rtId, textValue(survey.surveyor), survey.date ? Value(isoText(*survey.date)) : Value(),
       survey.state ? Value(std::string(keyOf(*survey.state))) : Value(), textValue(survey.source)});
}

void Edit::addPhoto(Photo& photo, const Blob& image) {
  static const Columns columns = [] {
    Columns names = photoColumns();
    names.emplace_back("image");
    return names;
  }();
  KAWASAN_CHECK(photo.id == 0 && !image.empty());
  std::vector<Value> values = valuesOf(photo);
  values.emplace_back(image);
  m_state->addOnce("photo", columns, photo.id, values);
}

void Edit::put(const Photo& photo) {
  KAWASAN_CHECK(photo.id != 0);
  FeatureId id = photo.id;
  m_state->write("photo", photoColumns(), id, valuesOf(photo));
}

}  // namespace kawasan
