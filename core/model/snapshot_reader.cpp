#include "core/model/snapshot_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/text.h"
#include "core/geom/wkb.h"
#include "core/store/schema.h"

namespace kawasan {

namespace {

/// A value in the file that no edit of ours could have written; caught in readSnapshot.
struct DamagedValue {
  std::string reason;
};

class Row {
 public:
  Row(Database& database, std::string table, const std::string& columns, const std::string& tail = {})
      : m_table(std::move(table)),
        m_query(database.sqlite(), fmt::format("SELECT fid, {} FROM {} {}", columns, m_table, tail)) {}

  bool next() {
    m_column = 0;
    if (!m_query.executeStep()) return false;
    m_fid = integer();
    return true;
  }

  [[nodiscard]] FeatureId fid() const { return m_fid; }

  std::int64_t integer() { return take().getInt64(); }

  std::optional<std::int64_t> optionalInteger() {
    const SQLite::Column column = take();
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
  }

  std::optional<int> optionalInt() {
    const auto value = optionalInteger();
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
  }

  std::optional<bool> optionalBool() {
    const auto value = optionalInteger();
    return value ? std::optional(*value != 0) : std::nullopt;
  }

  double real() { return take().getDouble(); }

  std::string text() {
    const SQLite::Column column = take();
    if (column.isNull()) return {};
    std::string value = column.getString();
    return isUtf8(value) ? value : toUtf8(value);
  }

  Micro amount() {
    const SQLite::Column column = take();
    if (column.isNull()) return kMissing;
    const auto micro = column.isFloat() || column.isInteger() ? microFromDouble(column.getDouble()) : std::nullopt;
    if (!micro) damaged("a figure that is no number");
    return *micro;
  }

  Level level() {
    const std::string key = text();
    const auto found = levelByKey(key);
    if (!found) damaged("unknown level " + key);
    return *found;
  }

  SharedPolygons geometry() {
    const SQLite::Column column = take();
    if (column.isNull()) return nullptr;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    auto geometry = geometryFromGpkg(BlobView(bytes, static_cast<std::size_t>(column.getBytes())));
    auto polygons = geometry ? polygonsOf(std::move(*geometry)) : Result<MultiPolygon>(Failure(geometry.error()));
    if (!polygons) damaged(std::string(polygons.error().params.get("reason")));
    if (polygons->polygons.empty()) return nullptr;
    return std::make_shared<const MultiPolygon>(std::move(*polygons));
  }

  FigureRow figures() {
    FigureRow row;
    for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = amount();
    return row;
  }

  FigureSource source() {
    FigureSource result;
    result.file = text();
    result.sheet = text();
    result.row = optionalInt().value_or(0);
    return result;
  }

 private:
  SQLite::Column take() { return m_query.getColumn(m_column++); }

  [[noreturn]] void damaged(const std::string& what) const {
    throw DamagedValue{fmt::format("table {}, row {}: {}", m_table, m_fid, what)};
  }

  std::string m_table;
  SQLite::Statement m_query;
  int m_column = 0;
  FeatureId m_fid = 0;
};

std::string parameterColumns() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kParameterCount; ++i) names.emplace_back(identifierOf(parameterAt(i)));
  return joinText(names, ", ");
}

int toInt(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
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
  }
  return info;
}

template <typename Record>
void sortByName(std::vector<Record>& records) {
  std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
    return a.name == b.name ? a.id < b.id : naturalLess(a.name, b.name);
  });
}

std::vector<AdminArea> readAdmin(Database& database, const std::string& table, bool hasKecamatan) {
  std::vector<AdminArea> areas;
  for (Row row(database, table, hasKecamatan ? "geom, uuid, code, name, kecamatan" : "geom, uuid, code, name");
       row.next();) {
    AdminArea area;
    area.id = row.fid();
    area.geometry = row.geometry();
    area.uuid = row.text();
    area.code = row.text();
    area.name = row.text();
    if (hasKecamatan) area.kecamatan = row.text();
    areas.push_back(std::move(area));
  }
  sortByName(areas);
  return areas;
}

std::vector<Kawasan> readKawasan(Database& database) {
  std::vector<Kawasan> list;
  for (Row row(database, "kawasan", "geom, uuid, code, name, typology"); row.next();) {
    Kawasan kawasan;
    kawasan.id = row.fid();
    kawasan.geometry = row.geometry();
    kawasan.uuid = row.text();
    kawasan.code = row.text();
    kawasan.name = row.text();
    kawasan.typology = row.text();
    list.push_back(std::move(kawasan));
  }
  sortByName(list);
  return list;
}

std::vector<Rt> readRts(Database& database, const std::vector<AdminArea>& kelurahan) {
  std::unordered_map<FeatureId, std::size_t> order;
  for (std::size_t i = 0; i < kelurahan.size(); ++i) order.emplace(kelurahan[i].id, i);
  std::vector<Rt> rts;
  for (Row row(database, "rt", "geom, uuid, kelurahan_id, kawasan_id, rt, rw, part, label, kampung"); row.next();) {
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
    rts.push_back(std::move(rt));
  }
  const auto rank = [&order](FeatureId id) {
    const auto found = order.find(id);
    return found == order.end() ? order.size() : found->second;
  };
  std::sort(rts.begin(), rts.end(), [&](const Rt& a, const Rt& b) {
    if (a.kelurahanId != b.kelurahanId) return rank(a.kelurahanId) < rank(b.kelurahanId);
    if (a.rw != b.rw) return naturalLess(a.rw, b.rw);
    if (a.rt != b.rt) return naturalLess(a.rt, b.rt);
    if (a.part != b.part) return a.part < b.part;
    return a.label == b.label ? a.id < b.id : naturalLess(a.label, b.label);
  });
  return rts;
}

std::vector<Zone> readZones(Database& database) {
  std::vector<Zone> zones;
  for (Row row(database, "zone", "geom, name, kind, is_settlement", "ORDER BY fid"); row.next();) {
    Zone zone;
    zone.id = row.fid();
    zone.geometry = row.geometry();
    zone.name = row.text();
    zone.kind = row.text();
    zone.isSettlement = row.integer() != 0;
    zones.push_back(std::move(zone));
  }
  return zones;
}

std::vector<ReferenceArea> readReferences(Database& database) {
  std::vector<ReferenceArea> areas;
  for (Row row(database, "reference_area", "geom, layer, name, attributes", "ORDER BY layer, fid"); row.next();) {
    ReferenceArea area;
    area.id = row.fid();
    area.geometry = row.geometry();
    area.layer = row.text();
    area.name = row.text();
    area.attributes = row.text();
    areas.push_back(std::move(area));
  }
  return areas;
}

void readSurveys(Database& database, Snapshot& snapshot) {
  for (Row row(database, "survey", "name, year"); row.next();) {
    Survey survey;
    survey.id = row.fid();
    survey.name = row.text();
    survey.year = row.optionalInt().value_or(0);
    snapshot.surveys.push_back(std::move(survey));
  }
  std::sort(snapshot.surveys.begin(), snapshot.surveys.end(), [](const Survey& a, const Survey& b) {
    return a.year == b.year ? naturalLess(a.name, b.name) : a.year < b.year;
  });
}

/// Figures in the order of the RT, so that tables and columns agree.
void readFigures(Database& database, Snapshot& snapshot) {
  struct Entry {
    FeatureId surveyId;
    FeatureId rtId;
    FigureRow figures;
  };
  std::unordered_map<FeatureId, std::size_t> order;
  order.reserve(snapshot.rts.size());
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) order.emplace(snapshot.rts[i].id, i);
  std::vector<Entry> entries;
  for (Row row(database, "rt_figures", "survey_id, rt_id, " + parameterColumns()); row.next();) {
    Entry entry{row.integer(), row.integer(), {}};
    entry.figures = row.figures();
    if (order.contains(entry.rtId)) entries.push_back(entry);
  }
  std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    if (a.surveyId != b.surveyId) return a.surveyId < b.surveyId;
    return order.at(a.rtId) < order.at(b.rtId);
  });
  for (auto first = entries.begin(); first != entries.end();) {
    const auto last = std::find_if(first, entries.end(), [&](const Entry& e) { return e.surveyId != first->surveyId; });
    auto table = std::make_shared<FigureTable>();
    table->reserve(static_cast<std::size_t>(last - first));
    for (auto entry = first; entry != last; ++entry) table->append(entry->rtId, entry->figures);
    snapshot.figures.emplace(first->surveyId, std::move(table));
    first = last;
  }
}

std::vector<FiledResult> readFiled(Database& database) {
  std::vector<FiledResult> list;
  const std::string columns = "survey_id, level, area_id, edition, " + parameterColumns() +
                              ", filed_values, total, tingkat, source_file, source_sheet, source_row";
  for (Row row(database, "filed_result", columns, "ORDER BY fid"); row.next();) {
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
    list.push_back(std::move(filed));
  }
  return list;
}

void readAttributes(Database& database, Snapshot& snapshot) {
  for (Row row(database, "consideration",
               "level, area_id, strategic_value, population, socio_economic_cultural, evidence", "ORDER BY fid");
       row.next();) {
    Consideration item;
    item.id = row.fid();
    item.level = row.level();
    item.areaId = row.integer();
    item.strategicValue = row.optionalInt();
    item.population = row.optionalInt();
    item.socioEconomicCultural = row.optionalInt();
    item.evidence = row.text();
    snapshot.considerations.push_back(std::move(item));
  }
  for (Row row(database, "legality", "level, area_id, tenure_status, spatial_plan_conformity, evidence",
               "ORDER BY fid");
       row.next();) {
    Legality item;
    item.id = row.fid();
    item.level = row.level();
    item.areaId = row.integer();
    item.tenureStatus = row.optionalBool();
    item.spatialPlanConformity = row.optionalBool();
    item.evidence = row.text();
    snapshot.legality.push_back(std::move(item));
  }
  for (Row row(database, "decree_area", "number, decree_date, level, area_id, hectares", "ORDER BY fid"); row.next();) {
    DecreeArea item;
    item.id = row.fid();
    item.number = row.text();
    item.date = parseDate(row.text());
    item.level = row.level();
    item.areaId = row.integer();
    item.hectares = row.amount();
    snapshot.decreeAreas.push_back(std::move(item));
  }
  for (Row row(database, "ranking_choice", "level, area_id, chosen, reason, chosen_date", "ORDER BY fid");
       row.next();) {
    RankingChoice item;
    item.id = row.fid();
    item.level = row.level();
    item.areaId = row.integer();
    item.chosen = row.integer() != 0;
    item.reason = row.text();
    item.date = row.text();
    snapshot.choices.push_back(std::move(item));
  }
  for (Row row(database, "finding_approval", "rule, fingerprint, reason, person, time", "ORDER BY fid"); row.next();) {
    FindingApproval item;
    item.id = row.fid();
    item.rule = row.text();
    item.fingerprint = row.text();
    item.reason = row.text();
    item.person = row.text();
    item.time = row.text();
    snapshot.approvals.push_back(std::move(item));
  }
  for (Row row(database, "basemap", "path, title, draw_order, opacity, visible", "ORDER BY draw_order, fid");
       row.next();) {
    Basemap item;
    item.id = row.fid();
    item.path = row.text();
    item.title = row.text();
    item.order = static_cast<int>(row.integer());
    item.opacity = row.real();
    item.visible = row.integer() != 0;
    snapshot.basemaps.push_back(std::move(item));
  }
}

}  // namespace

Result<SharedSnapshot> readSnapshot(Database& database) {
  auto snapshot = std::make_shared<Snapshot>();
  try {
    snapshot->info = readInfo(database);
    snapshot->revision = toInt(stateValue(database, "revision"));
    snapshot->lastEdit = stateValue(database, "last_edit");
    snapshot->kecamatan = readAdmin(database, "kecamatan", false);
    snapshot->kelurahan = readAdmin(database, "kelurahan", true);
    snapshot->kawasan = readKawasan(database);
    snapshot->rts = readRts(database, snapshot->kelurahan);
    snapshot->zones = readZones(database);
    snapshot->references = readReferences(database);
    readSurveys(database, *snapshot);
    readFigures(database, *snapshot);
    snapshot->filed = readFiled(database);
    readAttributes(database, *snapshot);
    snapshot->buildIndex();
  } catch (const DamagedValue& damage) {
    return fail(ErrorCode::ProjectDamaged, {{"path", database.path()}, {"reason", "broken-value"}}, damage.reason);
  }
  return SharedSnapshot(std::move(snapshot));
}

}  // namespace kawasan
