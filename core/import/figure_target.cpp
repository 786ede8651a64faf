#include "core/import/figure_target.h"

#include "core/base/text.h"

namespace kawasan {

Result<Survey> surveyFor(const NumericOptions& options, const Snapshot& snapshot) {
  const std::string name(trimmed(options.surveyName));
  if (name.empty()) return fail(ErrorCode::BadValue, {{"field", "survey"}, {"value", ""}, {"expected", "text"}});
  const Survey* const present = snapshot.surveyByName(name);
  if (present == nullptr) return Survey{0, name, options.surveyYear};
  if (options.surveyYear != 0 && options.surveyYear != present->year) {
    return fail(ErrorCode::BadValue, {{"field", "year"},
                                      {"value", std::to_string(options.surveyYear)},
                                      {"expected", "year " + std::to_string(present->year)}});
  }
  return *present;
}

PlaceSaid placeOfRows(const RawTable& table, const HeaderMap& header, const NumericOptions& options,
                      const Snapshot& snapshot) {
  PlaceSaid said = placeSaid(table, header.headerRow, snapshot).value_or(PlaceSaid());
  if (!options.kelurahan || *options.kelurahan == said.kelurahan) return said;
  return {*options.kelurahan, {}, {}, {}};
}

}  // namespace kawasan
