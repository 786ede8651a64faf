#pragma once

// The values that ranking needs beside the figures, as people type them in tables and on the command line: other
// considerations (5, 3 or 1), land legality (+ or -), the lines of a decree and the typology of a kawasan.

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/number_text.h"
#include "core/model/records.h"
#include "core/rules/regulation.h"

namespace kawasan {

enum class AttributeKind { Considerations, Legality, Decree, Typology };
/// "considerations", "legality", "decree", "typology"
[[nodiscard]] std::string_view keyOf(AttributeKind kind);
[[nodiscard]] std::optional<AttributeKind> attributeKindByKey(std::string_view key);

enum class AttributeField {
  StrategicValue,
  PopulationValue,
  SocioEconomicCultural,
  TenureStatus,
  SpatialPlanConformity,
  Evidence,
  DecreeNumber,
  DecreeDate,
  DecreeHectares,
  Typology,
};
inline constexpr std::size_t kAttributeFieldCount = 10;

/// "strategic_value", "population_value", "socio_economic_cultural", "tenure_status", "spatial_plan_conformity",
/// "evidence", "decree_number", "decree_date", "decree_ha", "typology"
[[nodiscard]] std::string_view keyOf(AttributeField field);
/// The field of that key or Indonesian header ("nilai_strategis", "status_penguasaan", "nomor_sk", ...) among those of
/// `kind`, hectares also with their unit ("Luas SK (m2)", which unitsInOne in header_map.h converts); evidence belongs
/// to considerations and legality.
[[nodiscard]] std::optional<AttributeField> attributeFieldByName(std::string_view name, AttributeKind kind);
/// Whether a record of that kind has the field.
[[nodiscard]] bool belongsTo(AttributeField field, AttributeKind kind);

/// Why a text was not taken: reasons of RefusedCell.
struct FieldProblem {
  std::string reason;
  std::string expected;
};

/// Sets one field from text; empty text clears it. `mark` and `unitsInOne` as in readAmountCell. Nothing is changed on
/// a problem. A typology is one of `regulation`, by key or name, and kept as its key; without a regulation any text is.
[[nodiscard]] std::optional<FieldProblem> setField(Kawasan& record, AttributeField field, std::string_view text,
                                                   const Regulation* regulation);
[[nodiscard]] std::optional<FieldProblem> setField(Consideration& record, AttributeField field, std::string_view text);
[[nodiscard]] std::optional<FieldProblem> setField(Legality& record, AttributeField field, std::string_view text);
[[nodiscard]] std::optional<FieldProblem> setField(DecreeArea& record, AttributeField field, std::string_view text,
                                                   std::optional<DecimalMark> mark, double unitsInOne = 1);

/// Hectares of a decree that are this many times what is drawn are hardly meant.
inline constexpr double kFarAboveDrawn = 20;
/// Whether hectares of a decree are square metres for an area of which so many hectares are drawn. A decree may name
/// far more than is drawn so far, and of a kelurahan far less.
[[nodiscard]] bool isDecreeInSquareMetres(double decreeHectares, double drawnHectares);

/// "+", "(+)", "ya", "legal", "sesuai", "yes" -> true; "-", "tidak", "ilegal", "tidak sesuai", "no" -> false.
[[nodiscard]] std::optional<bool> parseSign(std::string_view text);
/// "2018-10-12", "2018/10/12", "12 Oktober 2018", "12 Okt 2018", "12 October 2018", "12/10/2018" (day first).
[[nodiscard]] std::optional<Date> parseWrittenDate(std::string_view text);

}  // namespace kawasan
