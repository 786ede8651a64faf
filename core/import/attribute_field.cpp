#include "core/import/attribute_field.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/text.h"
#include "core/import/header_map.h"
#include "core/import/number_cell.h"

namespace kawasan {

namespace {

using enum AttributeField;

struct Name {
  AttributeField field;
  std::string_view name;
};

/// The first name of a field is its key.
constexpr Name kNames[] = {
    {StrategicValue, "strategic_value"},
    {StrategicValue, "nilai_strategis"},
    {StrategicValue, "nilai_strategis_lokasi"},
    {StrategicValue, "strategis"},
    {PopulationValue, "population_value"},
    {PopulationValue, "kependudukan"},
    {PopulationValue, "population"},
    {PopulationValue, "kepadatan_penduduk"},
    {SocioEconomicCultural, "socio_economic_cultural"},
    {SocioEconomicCultural, "sosial_ekonomi_budaya"},
    {SocioEconomicCultural, "kondisi_sosial_ekonomi_budaya"},
    {SocioEconomicCultural, "sosekbud"},
    {TenureStatus, "tenure_status"},
    {TenureStatus, "status_penguasaan"},
    {TenureStatus, "status_penguasaan_lahan"},
    {TenureStatus, "status_penguasaan_tanah"},
    {TenureStatus, "status_tanah"},
    {TenureStatus, "status_lahan"},
    {SpatialPlanConformity, "spatial_plan_conformity"},
    {SpatialPlanConformity, "kesesuaian_rtr"},
    {SpatialPlanConformity, "kesesuaian_rtrw"},
    {SpatialPlanConformity, "kesesuaian_tata_ruang"},
    {SpatialPlanConformity, "kesesuaian_rencana_tata_ruang"},
    {Evidence, "evidence"},
    {Evidence, "keterangan"},
    {Evidence, "bukti"},
    {DecreeNumber, "decree_number"},
    {DecreeNumber, "nomor_sk"},
    {DecreeNumber, "no_sk"},
    {DecreeNumber, "sk_kumuh"},
    {DecreeNumber, "number"},
    {DecreeDate, "decree_date"},
    {DecreeDate, "tanggal_sk"},
    {DecreeDate, "tanggal"},
    {DecreeDate, "tgl_sk"},
    {DecreeDate, "date"},
    {DecreeHectares, "decree_ha"},
    {DecreeHectares, "luas_sk_ha"},
    {DecreeHectares, "luas_sk"},
    {DecreeHectares, "area_decree"},
    {DecreeHectares, "luas_ha"},
    {DecreeHectares, "luas"},
    {DecreeHectares, "hectares"},
    {AttributeField::Typology, "typology"},
    {AttributeField::Typology, "tipologi"},
    {AttributeField::Typology, "tipologi_kawasan"},
    {AttributeField::Typology, "tipologi_lokasi"},
    {AttributeField::Typology, "tipologi_permukiman"},
    {AttributeField::Typology, "tipologi_permukiman_kumuh"},
};

constexpr std::array<std::string_view, 12> kMonths{"jan,januari,january",
                                                   "feb,peb,februari,pebruari,february",
                                                   "mar,maret,march",
                                                   "apr,april",
                                                   "mei,may",
                                                   "jun,juni,june",
                                                   "jul,juli,july",
                                                   "agu,agt,ags,agustus,aug,august",
                                                   "sep,sept,september",
                                                   "okt,oktober,oct,october",
                                                   "nov,nop,november,nopember",
                                                   "des,desember,dec,december"};

std::optional<int> monthOf(std::string_view text) {
  const std::string wanted = folded(text);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const std::vector<std::string> names = splitText(kMonths[i], ',');
    if (std::find(names.begin(), names.end(), wanted) != names.end()) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<int> wholeNumber(const std::string& text, std::size_t digits) {
  const bool fits = !text.empty() && text.size() <= digits && text.find_first_not_of("0123456789") == std::string::npos;
  return fits ? std::optional(std::stoi(text)) : std::nullopt;
}

/// One of the allowed whole numbers.
std::optional<FieldProblem> setValue(std::optional<int>& target, std::string_view text,
                                     const std::vector<int>& allowed) {
  const std::string expected = fmt::format("{}", fmt::join(allowed, "|"));
  const NumberCell cell = readNumberCell(text, DecimalMark::Point);
  if (!cell.reason.empty()) return FieldProblem{cell.reason, expected};
  if (!cell.value) {
    target.reset();
    return std::nullopt;
  }
  const auto fits = std::find_if(allowed.begin(), allowed.end(), [&](int value) { return value == *cell.value; });
  if (fits == allowed.end()) return FieldProblem{"not-allowed", expected};
  target = *fits;
  return std::nullopt;
}

std::optional<FieldProblem> setSign(std::optional<bool>& target, std::string_view text) {
  if (trimmed(text).empty()) {
    target.reset();
    return std::nullopt;
  }
  const auto sign = parseSign(text);
  if (!sign) return FieldProblem{"not-allowed", "+|-"};
  target = sign;
  return std::nullopt;
}

}  // namespace

std::string_view keyOf(AttributeKind kind) {
  switch (kind) {
    case AttributeKind::Considerations:
      return "considerations";
    case AttributeKind::Legality:
      return "legality";
    case AttributeKind::Decree:
      return "decree";
    case AttributeKind::Typology:
      return "typology";
  }
  return {};
}

std::optional<AttributeKind> attributeKindByKey(std::string_view key) {
  for (const AttributeKind kind :
       {AttributeKind::Considerations, AttributeKind::Legality, AttributeKind::Decree, AttributeKind::Typology}) {
    if (keyOf(kind) == key) return kind;
  }
  return std::nullopt;
}

std::string_view keyOf(AttributeField field) {
  const auto* found =
      std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& n) { return n.field == field; });
  return found->name;
}

bool belongsTo(AttributeField field, AttributeKind kind) {
  switch (field) {
    case StrategicValue:
    case PopulationValue:
    case SocioEconomicCultural:
      return kind == AttributeKind::Considerations;
    case TenureStatus:
    case SpatialPlanConformity:
      return kind == AttributeKind::Legality;
    case Evidence:
      return kind == AttributeKind::Considerations || kind == AttributeKind::Legality;
    case DecreeNumber:
    case DecreeDate:
    case DecreeHectares:
      return kind == AttributeKind::Decree;
    case AttributeField::Typology:
      return kind == AttributeKind::Typology;
  }
  return false;
}

std::optional<AttributeField> attributeFieldByName(std::string_view name, AttributeKind kind) {
  for (const Name& known : kNames) {
    if (belongsTo(known.field, kind) && isHeader(name, known.name)) return known.field;
  }
  const std::string plain = headerWithoutUnit(name);
  if (kind != AttributeKind::Decree || plain == trimmed(name)) return std::nullopt;
  const auto field = attributeFieldByName(plain, kind);
  return field == DecreeHectares ? field : std::nullopt;
}

std::optional<FieldProblem> setField(Kawasan& record, AttributeField field, std::string_view text,
                                     const Regulation* regulation) {
  if (field != AttributeField::Typology) return FieldProblem{"not-allowed", {}};
  const std::string_view word = trimmed(text);
  if (word.empty() || regulation == nullptr) {
    record.typology = word;
    return std::nullopt;
  }
  const auto* const typology = regulation->typologyByName(word);
  if (typology == nullptr) {
    std::vector<std::string> known;
    for (const auto& each : regulation->typologies) known.push_back(each.name.id);
    return FieldProblem{"not-allowed", joinText(known, "|")};
  }
  record.typology = typology->key;
  return std::nullopt;
}

std::optional<FieldProblem> setField(Consideration& record, AttributeField field, std::string_view text) {
  switch (field) {
    case StrategicValue:
      return setValue(record.strategicValue, text, {5, 1});
    case PopulationValue:
      return setValue(record.population, text, {5, 3, 1});
    case SocioEconomicCultural:
      return setValue(record.socioEconomicCultural, text, {5, 1});
    case Evidence:
      record.evidence = trimmed(text);
      return std::nullopt;
    default:
      return FieldProblem{"not-allowed", {}};
  }
}

std::optional<FieldProblem> setField(Legality& record, AttributeField field, std::string_view text) {
  switch (field) {
    case TenureStatus:
      return setSign(record.tenureStatus, text);
    case SpatialPlanConformity:
      return setSign(record.spatialPlanConformity, text);
    case Evidence:
      record.evidence = trimmed(text);
      return std::nullopt;
    default:
      return FieldProblem{"not-allowed", {}};
  }
}

std::optional<FieldProblem> setField(DecreeArea& record, AttributeField field, std::string_view text,
                                     std::optional<DecimalMark> mark, double unitsInOne) {
  if (field == DecreeNumber) {
    record.number = trimmed(text);
    return std::nullopt;
  }
  if (field == DecreeDate) {
    const auto date = parseWrittenDate(text);
    if (!date && !trimmed(text).empty()) return FieldProblem{"not-a-date", "YYYY-MM-DD"};
    record.date = date;
    return std::nullopt;
  }
  if (field != DecreeHectares) return FieldProblem{"not-allowed", {}};
  const NumberCell cell = readAmountCell(text, mark, Parameter::AreaDecree, unitsInOne);
  if (!cell.reason.empty()) return FieldProblem{cell.reason, cell.expected};
  if (cell.value && *cell.value < 0) return FieldProblem{"not-allowed", ">= 0 ha"};
  record.hectares = cell.value ? microFromDouble(*cell.value).value_or(kMissing) : kMissing;
  return std::nullopt;
}

bool isDecreeInSquareMetres(double decreeHectares, double drawnHectares) {
  constexpr double kSquaresPerHectare = 10'000;
  constexpr double kLeastShare = 0.01;
  if (drawnHectares <= 0 || decreeHectares <= kFarAboveDrawn * drawnHectares) return false;
  const double share = decreeHectares / kSquaresPerHectare / drawnHectares;
  return share >= kLeastShare && share <= kFarAboveDrawn;
}

std::optional<bool> parseSign(std::string_view text) {
  std::string sign = lowered(trimmed(text));
  if (sign.size() > 2 && sign.front() == '(' && sign.back() == ')')
    sign = trimmed(std::string_view(sign).substr(1, sign.size() - 2));
  if (sign == "+") return true;
  if (sign == "-" || sign == "\xE2\x88\x92" || sign == "\xE2\x80\x93") return false;
  const std::string word = folded(sign);
  for (const std::string_view yes : {"ya", "yes", "true", "legal", "sesuai", "positif", "jelas", "ada"}) {
    if (word == yes) return true;
  }
  for (const std::string_view no : {"tidak", "no", "false", "ilegal", "illegal", "tidaklegal", "tidaksesuai", "negatif",
                                    "tidakjelas", "tidakada", "belum"}) {
    if (word == no) return false;
  }
  return std::nullopt;
}

std::optional<Date> parseWrittenDate(std::string_view text) {
  std::string body(trimmed(text));
  for (char& c : body) {
    if (c == '/' || c == '.' || c == '-' || c == ',') c = ' ';
  }
  std::vector<std::string> parts = splitText(body, ' ');
  std::erase(parts, std::string());
  if (parts.size() != 3) return std::nullopt;
  const bool yearFirst = parts[0].size() == 4;
  const auto year = wholeNumber(yearFirst ? parts[0] : parts[2], 4);
  const auto day = wholeNumber(yearFirst ? parts[2] : parts[0], 2);
  const auto month = monthOf(parts[1]) ? monthOf(parts[1]) : wholeNumber(parts[1], 2);
  if (!year || !month || !day || *year < 1000) return std::nullopt;
  return parseDate(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

}  // namespace kawasan
