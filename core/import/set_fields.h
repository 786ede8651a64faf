#pragma once

// `set PROJECT AREA field=value ...`: a few values typed for one area. All fields are checked before anything is
// written; one wrong field refuses the whole command. An empty value clears the field.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/number_text.h"
#include "core/base/result.h"
#include "core/import/find_area.h"
#include "core/import/header_map.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

using FieldTexts = std::vector<std::pair<std::string, std::string>>;

struct SetOptions {
  std::string survey;  // for figures; empty: the latest
  IndicatorCodes codes;
  const Regulation* regulation = nullptr;  // whose typologies may be set; null: any text
  std::optional<DecimalMark> decimalMark;  // empty: a number with two readings is refused
};

/// The records to write; those that the fields do not concern are empty.
struct SetPlan {
  AreaTarget area;
  std::optional<Rt> rt;
  std::optional<Kawasan> kawasan;
  std::optional<AdminArea> kelurahan;
  std::optional<AdminArea> kecamatan;
  std::optional<Survey> survey;  // of the figures
  std::optional<FigureRow> figures;
  std::optional<Consideration> consideration;
  std::optional<Legality> legality;
  std::optional<DecreeArea> decree;
  std::optional<RankingChoice> choice;
  std::optional<HectaresNote> hectaresNote;  // an empty note takes the one of its id away
  std::vector<FigureNote> confirmed;         // estimates that are none any more
  std::optional<RtSurvey> rtSurvey;          // surveyor, date, state and source in that survey
  /// Numbers as they were understood, by identifier of the figure or "decree_ha"; kMissing where one was cleared.
  std::vector<std::pair<std::string, Micro>> amounts;
};

/// Fields by level. RT: figures by identifier, letter code or known header, rt and rw (their numbers; no two RT of
/// a kelurahan may share them), kampung, label, kelurahan and kawasan (by name; kawasan empty for none), confirm
/// ("all", or figures separated by commas: estimates that are confirmed), surveyor, survey_date, survey_state (draft,
/// done), data_source (of the figures, in words). Kawasan: name, code, typology. Kelurahan: name, code, kecamatan.
/// Kecamatan: name, code. All but kecamatan: the considerations, legality and decree fields (attribute_field.h); decree
/// fields need decree_number unless the area stands in one decree only. Kawasan and kelurahan: chosen (ya, tidak, yes,
/// no) and chosen_reason (needed), what a meeting decided beside the order by rule; chosen_date, else today. Both:
/// hectares_note, why the hectares of decree, map and survey differ. A typology is one of the regulation, by key or
/// name, and kept as its key. Errors: UnknownField {field} {known}, BadNumber, AmbiguousNumber {readings}, BadValue
/// {expected}, UnknownSurvey {survey} {known}, UnknownArea for a kelurahan or kawasan that is not there, DuplicateArea
/// {area}.
[[nodiscard]] Result<SetPlan> planSetFields(const Snapshot& snapshot, const AreaTarget& area, const FieldTexts& fields,
                                            const SetOptions& options);

/// "field=value" at the first equals sign; BadValue without one.
[[nodiscard]] Result<std::pair<std::string, std::string>> splitField(std::string_view argument);

}  // namespace kawasan
