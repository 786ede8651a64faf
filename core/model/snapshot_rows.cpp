#include "core/model/snapshot_rows.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/store/schema.h"

namespace kawasan {

namespace {

template <typename Record>
bool comesByName(const Record& a, const Record& b) {
  return a.name == b.name ? a.id < b.id : naturalLess(a.name, b.name);
}

AdminArea adminArea(Row& row, bool hasKecamatan) {
  AdminArea area;
  area.id = row.fid();
  area.geometry = row.geometry();
  area.uuid = row.text();
  area.code = row.text();
  area.name = row.text();
  if (hasKecamatan) area.kecamatan = row.text();
  return area;
}

int toInt(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

Micro toHectares(const std::string& text) {
  double hectares = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), hectares);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || hectares < 0) return kMissing;
  return microFromDouble(hectares).value_or(kMissing);
}

ProjectInfo readInfo(Database& database) {
  ProjectInfo info;
  for (Row row(database, "kawasan_meta", "key, value"); row.next();) {
    const std::string key = row.text();
    const std::string value = row.text();
    if (key == "uuid") info.uuid = value;
    if (key == "city") info.city = value;
    if (key == "code") info.code = value;
    if (key == "province") info.province = value;
    if (key == "edition") info.edition = value;
    if (key == "city_class") info.cityClass = cityClassByKey(value).value_or(CityClass::Medium);
    if (key == "crs") info.crs = value;
    if (key == "first_year") info.firstYear = toInt(value);
    if (key == "last_year") info.lastYear = toInt(value);
    if (key == "target_ha") info.targetHectares = toHectares(value);
    for (std::size_t i = 0; i < kSignerRoles; ++i) {
      if (key == signerKey(static_cast<SignerRole>(i))) info.signers[i] = value;
    }
  }
  return info;
}

std::map<std::string, std::string> readImportColumns(Database& database) {
  std::map<std::string, std::string> columns;
  for (Row row(database, "kawasan_meta", "key, value"); row.next();) {
    const std::string key = row.text();
    const std::string value = row.text();
    if (key.starts_with(kImportColumnsKey)) columns[key.substr(kImportColumnsKey.size())] = value;
  }
  return columns;
}

}  // namespace

void readState(Database& database, Snapshot& snapshot) {
  snapshot.info = readInfo(database);
  snapshot.importColumns = readImportColumns(database);
  snapshot.revision = toInt(stateValue(database, "revision"));
  snapshot.lastEdit = stateValue(database, "last_edit");
}

std::string parameterColumns() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kParameterCount; ++i) names.emplace_back(identifierOf(parameterAt(i)));
  return joinText(names, ", ");
}

std::string KecamatanRows::columns() {
  return "geom, uuid, code, name";
}
AdminArea KecamatanRows::read(Row& row) {
  return adminArea(row, false);
}
bool KecamatanRows::operator()(const AdminArea& a, const AdminArea& b) const {
  return comesByName(a, b);
}

std::string KelurahanRows::columns() {
  return "geom, uuid, code, name, kecamatan";
}
AdminArea KelurahanRows::read(Row& row) {
  return adminArea(row, true);
}
bool KelurahanRows::operator()(const AdminArea& a, const AdminArea& b) const {
  return comesByName(a, b);
}

std::string KawasanRows::columns() {
  return "geom, uuid, code, name, typology";
}
Kawasan KawasanRows::read(Row& row) {
  Kawasan kawasan;
  kawasan.id = row.fid();
  kawasan.geometry = row.geometry();
  kawasan.uuid = row.text();
  kawasan.code = row.text();
  kawasan.name = row.text();
  kawasan.typology = row.text();
  return kawasan;
}
bool KawasanRows::operator()(const Kawasan& a, const Kawasan& b) const {
  return comesByName(a, b);
}

RtRows::RtRows(const std::vector<AdminArea>& kelurahan) {
  for (std::size_t i = 0; i < kelurahan.size(); ++i) m_order.emplace(kelurahan[i].id, i);
}
std::size_t RtRows::rankOf(FeatureId kelurahanId) const {
  const auto found = m_order.find(kelurahanId);
  return found == m_order.end() ? m_order.size() : found->second;
}
std::string RtRows::columns() {
  return "geom, uuid, kelurahan_id, kawasan_id, rt, rw, part, label, kampung";
}
Rt RtRows::read(Row& row) {
  Rt rt;
  rt.id = row.fid();
  rt.geometry = row.geometry();
  rt.uuid = row.text();
  rt.kelurahanId = row.integer();
  rt.kawasanId = row.optionalInteger().value_or(0);
  rt.rt = row.text();
  rt.rw = row.text();
  rt.part = row.text();
  rt.label = row.text();
  rt.kampung = row.text();
  return rt;
}
bool RtRows::operator()(const Rt& a, const Rt& b) const {
  if (a.kelurahanId != b.kelurahanId) return rankOf(a.kelurahanId) < rankOf(b.kelurahanId);
  if (a.rw != b.rw) return naturalLess(a.rw, b.rw);
  if (a.rt != b.rt) return naturalLess(a.rt, b.rt);
  if (a.part != b.part) return a.part < b.part;
  return a.label == b.label ? a.id < b.id : naturalLess(a.label, b.label);
}

std::string ZoneRows::columns() {
  return "geom, name, kind, is_settlement";
}
Zone ZoneRows::read(Row& row) {
  Zone zone;
  zone.id = row.fid();
  zone.geometry = row.geometry();
  zone.name = row.text();
  zone.kind = row.text();
  zone.isSettlement = row.integer() != 0;
  return zone;
}

std::string ReferenceRows::columns() {
  return "geom, layer, name, attributes";
}
ReferenceArea ReferenceRows::read(Row& row) {
  ReferenceArea area;
  area.id = row.fid();
  area.geometry = row.geometry();
  area.layer = row.text();
  area.name = row.text();
  area.attributes = row.text();
  return area;
}
bool ReferenceRows::operator()(const ReferenceArea& a, const ReferenceArea& b) const {
  return a.layer == b.layer ? a.id < b.id : a.layer < b.layer;
}

std::string SurveyRows::columns() {
  return "name, year";
}
Survey SurveyRows::read(Row& row) {
  Survey survey;
  survey.id = row.fid();
  survey.name = row.text();
  survey.year = row.optionalInt().value_or(0);
  return survey;
}
bool SurveyRows::operator()(const Survey& a, const Survey& b) const {
  return a.year == b.year ? naturalLess(a.name, b.name) : a.year < b.year;
}

std::string FiledRows::columns() {
  return "survey_id, level, area_id, edition, " + parameterColumns() +
         ", filed_values, total, tingkat, source_file, source_sheet, source_row";
}
FiledResult FiledRows::read(Row& row) {
  FiledResult filed;
  filed.id = row.fid();
  filed.surveyId = row.integer();
  filed.level = row.level();
  filed.areaId = row.integer();
  filed.edition = row.text();
  filed.figures = row.figures();
  const auto values = nlohmann::json::parse(row.text(), nullptr, false);
  if (values.is_object()) {
    for (const auto& [key, value] : values.items()) {
      if (value.is_number_integer()) filed.values[key] = value.get<int>();
    }
  }
  filed.total = row.optionalInt();
  filed.tingkat = row.text();
  filed.source = row.source();
  return filed;
}

std::string ConsiderationRows::columns() {
  return "level, area_id, strategic_value, population, socio_economic_cultural, evidence";
}
Consideration ConsiderationRows::read(Row& row) {
  Consideration item;
  item.id = row.fid();
  item.level = row.level();
  item.areaId = row.integer();
  item.strategicValue = row.optionalInt();
  item.population = row.optionalInt();
  item.socioEconomicCultural = row.optionalInt();
  item.evidence = row.text();
  return item;
}

std::string LegalityRows::columns() {
  return "level, area_id, tenure_status, spatial_plan_conformity, evidence";
}
Legality LegalityRows::read(Row& row) {
  Legality item;
  item.id = row.fid();
  item.level = row.level();
  item.areaId = row.integer();
  item.tenureStatus = row.optionalBool();
  item.spatialPlanConformity = row.optionalBool();
  item.evidence = row.text();
  return item;
}

std::string DecreeRows::columns() {
  return "number, decree_date, level, area_id, hectares";
}
DecreeArea DecreeRows::read(Row& row) {
  DecreeArea item;
  item.id = row.fid();
  item.number = row.text();
  item.date = parseDate(row.text());
  item.level = row.level();
  item.areaId = row.integer();
  item.hectares = row.amount();
  return item;
}

std::string ChoiceRows::columns() {
  return "level, area_id, chosen, reason, chosen_date";
}
RankingChoice ChoiceRows::read(Row& row) {
  RankingChoice item;
  item.id = row.fid();
  item.level = row.level();
  item.areaId = row.integer();
  item.chosen = row.integer() != 0;
  item.reason = row.text();
  item.date = row.text();
  return item;
}

std::string ApprovalRows::columns() {
  return "rule, fingerprint, reason, person, time";
}
FindingApproval ApprovalRows::read(Row& row) {
  FindingApproval item;
  item.id = row.fid();
  item.rule = row.text();
  item.fingerprint = row.text();
  item.reason = row.text();
  item.person = row.text();
  item.time = row.text();
  return item;
}

std::string HectaresNoteRows::columns() {
  return "level, area_id, note, person, time";
}
HectaresNote HectaresNoteRows::read(Row& row) {
  HectaresNote item;
  item.id = row.fid();
  item.level = row.level();
  item.areaId = row.integer();
  item.note = row.text();
  item.person = row.text();
  item.time = row.text();
  return item;
}

std::string OverlapDecisionRows::columns() {
  return "level, first_id, second_id, share, hectares, person, time";
}
OverlapDecision OverlapDecisionRows::read(Row& row) {
  OverlapDecision item;
  item.id = row.fid();
  item.level = row.level();
  item.firstId = row.integer();
  item.secondId = row.integer();
  item.share = row.overlapShare();
  item.hectares = row.amount();
  item.person = row.text();
  item.time = row.text();
  return item;
}

std::string FigureNoteRows::columns() {
  return "survey_id, rt_id, parameter, note, is_estimate";
}
FigureNote FigureNoteRows::read(Row& row) {
  FigureNote item;
  item.id = row.fid();
  item.surveyId = row.integer();
  item.rtId = row.integer();
  item.parameter = row.parameter();
  item.note = row.text();
  item.isEstimate = row.integer() != 0;
  return item;
}
bool FigureNoteRows::operator()(const FigureNote& a, const FigureNote& b) const {
  return std::tie(a.surveyId, a.rtId, a.parameter, a.id) < std::tie(b.surveyId, b.rtId, b.parameter, b.id);
}

std::string RtSurveyRows::columns() {
  return "survey_id, rt_id, surveyor, survey_date, state, data_source";
}
RtSurvey RtSurveyRows::read(Row& row) {
  RtSurvey item;
  item.id = row.fid();
  item.surveyId = row.integer();
  item.rtId = row.integer();
  item.surveyor = row.text();
  item.date = parseDate(row.text());
  item.state = row.optionalState();
  item.source = row.text();
  return item;
}
bool RtSurveyRows::operator()(const RtSurvey& a, const RtSurvey& b) const {
  return std::tie(a.surveyId, a.rtId, a.id) < std::tie(b.surveyId, b.rtId, b.id);
}

std::string PhotoRows::columns() {
  return "rt_id, parameter, caption, file_name, sha256, taken_at, longitude, latitude, width, height, person, time";
}
Photo PhotoRows::read(Row& row) {
  Photo item;
  item.id = row.fid();
  item.rtId = row.integer();
  item.parameter = row.optionalParameter();
  item.caption = row.text();
  item.fileName = row.text();
  item.sha256 = row.text();
  item.takenAt = row.text();
  item.longitude = row.optionalReal();
  item.latitude = row.optionalReal();
  item.width = row.optionalInt().value_or(0);
  item.height = row.optionalInt().value_or(0);
  item.person = row.text();
  item.time = row.text();
  return item;
}
bool PhotoRows::operator()(const Photo& a, const Photo& b) const {
  return std::tie(a.rtId, a.time, a.fileName, a.id) < std::tie(b.rtId, b.time, b.fileName, b.id);
}

std::string BasemapRows::columns() {
  return "path, title, draw_order, opacity, visible";
}
Basemap BasemapRows::read(Row& row) {
  Basemap item;
  item.id = row.fid();
  item.path = row.text();
  item.title = row.text();
  item.order = static_cast<int>(row.integer());
  item.opacity = row.real();
  item.visible = row.integer() != 0;
  return item;
}
bool BasemapRows::operator()(const Basemap& a, const Basemap& b) const {
  return a.order == b.order ? a.id < b.id : a.order < b.order;
}

}  // namespace kawasan
