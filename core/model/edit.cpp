#include "core/model/edit.h"

#include <nlohmann/json.hpp>

#include "core/base/check.h"
#include "core/base/quantity.h"
#include "core/base/text.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"
#include "core/model/snapshot_rows.h"

namespace kawasan {

namespace {

/// Rows that one bulk import may add to one table.
constexpr std::int64_t kBatchRange = 20'000'000;

void appendParameterNames(Columns& columns) {
  for (std::size_t i = 0; i < kParameterCount; ++i) columns.emplace_back(identifierOf(parameterAt(i)));
}

void appendFigures(std::vector<Value>& values, const FigureRow& figures) {
  for (std::size_t i = 0; i < kParameterCount; ++i) values.push_back(amountValue(figures[parameterAt(i)]));
}

}  // namespace

TableWriter& Edit::State::writer(const std::string& table, const Columns& columns) {
  // One statement a set of columns; typed figures leave the source columns alone.
  auto& slot = m_writers[table + "/" + std::to_string(columns.size())];
  if (!slot) slot = std::make_unique<TableWriter>(database, table, columns);
  return *slot;
}

FeatureId Edit::State::nextOfBatch(TableWriter& tableWriter) {
  const auto [batch, isNew] = m_batches.try_emplace(tableWriter.table());
  if (isNew) batch->second = {tableWriter.table(), tableWriter.freshRange(kBatchRange), 0};
  KAWASAN_CHECK(batch->second.count < kBatchRange);
  return batch->second.first + batch->second.count++;
}

void Edit::State::write(const std::string& table, const Columns& columns, FeatureId& id,
                        const std::vector<Value>& values) {
  TableWriter& rows = writer(table, columns);
  if (id != 0) {
    // What another program removed meanwhile stands again where it is written over knowingly.
    if (!rows.update(id, values)) rows.insert(id, values);
    return;
  }
  if (bulk) return addOnce(table, columns, id, values);
  id = rows.freshId();
  rows.insert(id, values);
}

void Edit::State::writeSourced(const std::string& table, Columns columns, FeatureId& id, std::vector<Value> values,
                               const FigureSource& source) {
  if (id != 0 && source.file.empty()) {
    std::vector<std::pair<std::string, Value>> row{{"fid", id}};
    for (std::size_t i = 0; i < columns.size(); ++i) row.emplace_back(columns[i], values[i]);
    if (rowWith(table, row) == id) return;
  }
  columns.insert(columns.end(), {"source_file", "source_sheet", "source_row", "source_cells"});
  appendSource(values, source);
  values.push_back(textValue(source.cells));
  write(table, columns, id, values);
}

void Edit::State::addOnce(const std::string& table, const Columns& columns, FeatureId& id,
                          const std::vector<Value>& values) {
  TableWriter& rows = writer(table, columns);
  id = nextOfBatch(rows);
  recorder.setRecording(false);
  rows.insert(id, values);
  recorder.setRecording(true);
}

void Edit::State::remove(const std::string& table, FeatureId id) {
  SQLite::Statement statement(database.sqlite(), "DELETE FROM " + table + " WHERE fid = ?");
  statement.bind(1, id);
  statement.exec();
}

void Edit::State::removeWhere(const std::string& table, const std::string& condition, FeatureId id) {
  SQLite::Statement statement(database.sqlite(), "DELETE FROM " + table + " WHERE " + condition);
  statement.bind(1, id);
  statement.exec();
}

void Edit::State::release(const std::string& table, const std::string& column, FeatureId id) {
  SQLite::Statement statement(database.sqlite(),
                              "UPDATE " + table + " SET " + column + " = NULL WHERE " + column + " = ?1");
  statement.bind(1, id);
  statement.exec();
}

FeatureId Edit::State::figuresId(FeatureId surveyId, FeatureId rtId) {
  if (!m_figuresId) {
    m_figuresId = std::make_unique<SQLite::Statement>(database.sqlite(),
                                                      "SELECT fid FROM rt_figures WHERE survey_id = ? AND rt_id = ?");
  }
  m_figuresId->bind(1, surveyId);
  m_figuresId->bind(2, rtId);
  const FeatureId id = m_figuresId->executeStep() ? m_figuresId->getColumn(0).getInt64() : 0;
  m_figuresId->reset();
  return id;
}

std::vector<BatchRange> Edit::State::batches() const {
  std::vector<BatchRange> result;
  // Parents before children, as the tables are listed, so that undo can remove them the other way round.
  for (const std::string& table : journalledTables()) {
    const auto found = m_batches.find(table);
    if (found != m_batches.end()) result.push_back(found->second);
  }
  return result;
}

void Edit::State::grow(const std::string& table, const Box& box) {
  m_extents[table].extend(box);
}

void Edit::State::writeExtents() {
  for (const auto& [table, box] : m_extents) extendContents(database, table, box);
}

Edit::Edit(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Edit::~Edit() = default;

namespace {

void putMeta(Database& database, const std::string& key, const std::string& value) {
  SQLite::Statement write(
      database.sqlite(),
      "INSERT INTO kawasan_meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2");
  write.bind(1, key);
  write.bind(2, value);
  write.exec();
}

}  // namespace

void Edit::put(const ProjectInfo& info) {
  const std::pair<const char*, std::string> items[] = {
      {"uuid", info.uuid},
      {"city", info.city},
      {"code", info.code},
      {"province", info.province},
      {"edition", info.edition},
      {"city_class", std::string(keyOf(info.cityClass))},
      {"crs", info.crs},
      {"first_year", info.firstYear == 0 ? std::string() : std::to_string(info.firstYear)},
      {"last_year", info.lastYear == 0 ? std::string() : std::to_string(info.lastYear)},
      {"target_ha", isMissing(info.targetHectares) ? std::string() : numberText(unitsFromMicro(info.targetHectares))},
  };
  for (const auto& [key, value] : items) putMeta(m_state->database, key, value);
  for (std::size_t i = 0; i < kSignerRoles; ++i)
    putMeta(m_state->database, signerKey(static_cast<SignerRole>(i)), info.signers[i]);
}

void Edit::rememberColumns(const std::string& fingerprint, const std::string& columns) {
  putMeta(m_state->database, std::string(kImportColumnsKey) + fingerprint, columns);
}

void Edit::putKelurahan(AdminArea& area) {
  static const Columns columns{"geom", "uuid", "code", "name", "kecamatan"};
  ensureUuid(area.uuid);
  m_state->write("kelurahan", columns, area.id,
                 {geometryValue(area.geometry, m_state->srsId), area.uuid, textValue(area.code), area.name,
                  textValue(area.kecamatan)});
  if (area.geometry) m_state->grow("kelurahan", boundsOf(*area.geometry));
}

void Edit::putKecamatan(AdminArea& area) {
  static const Columns columns{"geom", "uuid", "code", "name"};
  ensureUuid(area.uuid);
  m_state->write("kecamatan", columns, area.id,
                 {geometryValue(area.geometry, m_state->srsId), area.uuid, textValue(area.code), area.name});
  if (area.geometry) m_state->grow("kecamatan", boundsOf(*area.geometry));
}

void Edit::put(Kawasan& kawasan) {
  static const Columns columns{"geom", "uuid", "code", "name", "typology"};
  ensureUuid(kawasan.uuid);
  m_state->write("kawasan", columns, kawasan.id,
                 {geometryValue(kawasan.geometry, m_state->srsId), kawasan.uuid, textValue(kawasan.code), kawasan.name,
                  textValue(kawasan.typology)});
  if (kawasan.geometry) m_state->grow("kawasan", boundsOf(*kawasan.geometry));
}

void Edit::put(Rt& rt) {
  static const Columns columns{"geom", "uuid", "kelurahan_id", "kawasan_id", "rt", "rw", "part", "label", "kampung"};
  ensureUuid(rt.uuid);
  m_state->write("rt", columns, rt.id,
                 {geometryValue(rt.geometry, m_state->srsId), rt.uuid, rt.kelurahanId, idValue(rt.kawasanId),
                  textValue(rt.rt), textValue(rt.rw), textValue(rt.part), rt.label, textValue(rt.kampung)});
  if (rt.geometry) m_state->grow("rt", boundsOf(*rt.geometry));
}

void Edit::put(Zone& zone) {
  static const Columns columns{"geom", "name", "kind", "is_settlement"};
  m_state->write("zone", columns, zone.id,
                 {geometryValue(zone.geometry, m_state->srsId), textValue(zone.name), textValue(zone.kind),
                  std::int64_t{zone.isSettlement}});
  if (zone.geometry) m_state->grow("zone", boundsOf(*zone.geometry));
}

void Edit::put(ReferenceArea& area) {
  static const Columns columns{"geom", "layer", "name", "attributes"};
  m_state->write(
      "reference_area", columns, area.id,
      {geometryValue(area.geometry, m_state->srsId), area.layer, textValue(area.name), textValue(area.attributes)});
  if (area.geometry) m_state->grow("reference_area", boundsOf(*area.geometry));
}

void Edit::put(Survey& survey) {
  static const Columns columns{"name", "year"};
  m_state->write("survey", columns, survey.id, {survey.name, std::int64_t{survey.year}});
}

void Edit::putFigures(FeatureId surveyId, FeatureId rtId, const FigureRow& figures, const FigureSource& source) {
  static const Columns columns = [] {
    Columns names{"survey_id", "rt_id"};
    appendParameterNames(names);
    names.insert(names.end(), {"source_file", "source_sheet", "source_row", "source_cells"});
    return names;
  }();
  // Typing over one figure leaves the others where they came from: only a new source replaces the old one.
  static const Columns typedColumns(columns.begin(), columns.end() - 4);
  FeatureId id = m_state->figuresId(surveyId, rtId);
  if (id != 0) confirmChanged(surveyId, rtId, figures);
  const bool keepsSource = id != 0 && source.file.empty();
  std::vector<Value> values{surveyId, rtId};
  values.reserve(columns.size());
  appendFigures(values, figures);
  if (!keepsSource) {
    appendSource(values, source);
    values.push_back(textValue(source.cells));
  }
  m_state->write("rt_figures", keepsSource ? typedColumns : columns, id, values);
}

void Edit::put(FiledResult& filed) {
  static const Columns columns = [] {
    Columns names{"survey_id", "level", "area_id", "edition"};
    appendParameterNames(names);
    names.insert(names.end(), {"filed_values", "total", "tingkat", "source_file", "source_sheet", "source_row"});
    return names;
  }();
  std::vector<Value> values{filed.surveyId, levelValue(filed.level), filed.areaId, filed.edition};
  appendFigures(values, filed.figures);
  values.push_back(filed.values.empty() ? Value() : Value(nlohmann::json(filed.values).dump()));
  values.push_back(optionalValue(filed.total));
  values.push_back(textValue(filed.tingkat));
  appendSource(values, filed.source);
  m_state->write("filed_result", columns, filed.id, values);
}

void Edit::put(Consideration& consideration, const FigureSource& source) {
  static const Columns columns{"level",   "area_id", "strategic_value", "population", "socio_economic_cultural",
                               "evidence"};
  m_state->writeSourced("consideration", columns, consideration.id,
                        {levelValue(consideration.level), consideration.areaId,
                         optionalValue(consideration.strategicValue), optionalValue(consideration.population),
                         optionalValue(consideration.socioEconomicCultural), textValue(consideration.evidence)},
                        source);
}

void Edit::put(Legality& legality, const FigureSource& source) {
  static const Columns columns{"level", "area_id", "tenure_status", "spatial_plan_conformity", "evidence"};
  m_state->writeSourced("legality", columns, legality.id,
                        {levelValue(legality.level), legality.areaId, optionalValue(legality.tenureStatus),
                         optionalValue(legality.spatialPlanConformity), textValue(legality.evidence)},
                        source);
}

void Edit::put(DecreeArea& area, const FigureSource& source) {
  static const Columns columns{"number", "decree_date", "level", "area_id", "hectares"};
  m_state->writeSourced("decree_area", columns, area.id,
                        {area.number, area.date ? Value(isoText(*area.date)) : Value(), levelValue(area.level),
                         area.areaId, amountValue(area.hectares)},
                        source);
}

void Edit::put(RankingChoice& choice) {
  static const Columns columns{"level", "area_id", "chosen", "reason", "chosen_date"};
  m_state->write("ranking_choice", columns, choice.id,
                 {levelValue(choice.level), choice.areaId, std::int64_t{choice.chosen}, textValue(choice.reason),
                  textValue(choice.date)});
}

void Edit::put(FindingApproval& approval) {
  static const Columns columns{"rule", "fingerprint", "reason", "person", "time"};
  m_state->write(
      "finding_approval", columns, approval.id,
      {approval.rule, approval.fingerprint, approval.reason, textValue(approval.person), textValue(approval.time)});
}

void Edit::put(HectaresNote& note) {
  static const Columns columns{"level", "area_id", "note", "person", "time"};
  m_state->write("hectares_note", columns, note.id,
                 {levelValue(note.level), note.areaId, note.note, textValue(note.person), textValue(note.time)});
}

void Edit::put(OverlapDecision& decision) {
  static const Columns columns{"level", "first_id", "second_id", "share", "hectares", "person", "time"};
  if (decision.firstId > decision.secondId) {
    std::swap(decision.firstId, decision.secondId);
    if (decision.share != OverlapShare::Both) {
      decision.share = decision.share == OverlapShare::First ? OverlapShare::Second : OverlapShare::First;
    }
  }
  m_state->write("overlap_decision", columns, decision.id,
                 {levelValue(decision.level), decision.firstId, decision.secondId, std::string(keyOf(decision.share)),
                  amountValue(decision.hectares), textValue(decision.person), textValue(decision.time)});
}

void Edit::put(Basemap& basemap) {
  static const Columns columns{"path", "title", "draw_order", "opacity", "visible"};
  m_state->write("basemap", columns, basemap.id,
                 {basemap.path, textValue(basemap.title), std::int64_t{basemap.order}, basemap.opacity,
                  std::int64_t{basemap.visible}});
}

void Edit::removeRt(FeatureId id) {
  for (const char* table : {"rt_figures", "figure_note", "rt_survey", "photo", "activity_effect"}) {
    m_state->removeWhere(table, "rt_id = ?1", id);
  }
  removeRecordsOf(Level::Rt, id);
  m_state->remove("rt", id);
}

void Edit::removeKawasan(FeatureId id) {
  m_state->release("rt", "kawasan_id", id);
  m_state->release("activity", "kawasan_id", id);
  for (const char* table : {"kawasan_profile", "kawasan_problem"}) {
    m_state->removeWhere(table, "kawasan_id = ?1", id);
  }
  m_state->removeOwned(AttachmentOwner::Kawasan, id);
  removeRecordsOf(Level::Kawasan, id);
  m_state->remove("kawasan", id);
}

void Edit::removeRecordsOf(Level level, FeatureId id) {
  const std::string ofArea = "level = '" + std::string(keyOf(level)) + "' AND area_id = ?1";
  m_state->removeOwned(AttachmentOwner::DecreeArea, "SELECT fid FROM decree_area WHERE " + ofArea, id);
  for (const char* table : {"filed_result", "assessment", "consideration", "legality", "decree_area", "ranking_choice",
                            "hectares_note", "minutes_line"}) {
    m_state->removeWhere(table, ofArea, id);
  }
  m_state->removeWhere("overlap_decision",
                       "level = '" + std::string(keyOf(level)) + "' AND (first_id = ?1 OR second_id = ?1)", id);
}

void Edit::removePhoto(FeatureId id) {
  m_state->remove("photo", id);
}
void Edit::removeBasemap(FeatureId id) {
  m_state->remove("basemap", id);
}
void Edit::removeFindingApproval(FeatureId id) {
  m_state->remove("finding_approval", id);
}
void Edit::removeDecreeArea(FeatureId id) {
  m_state->removeOwned(AttachmentOwner::DecreeArea, id);
  m_state->remove("decree_area", id);
}
void Edit::removeHectaresNote(FeatureId id) {
  m_state->remove("hectares_note", id);
}
void Edit::removeOverlapDecision(FeatureId id) {
  m_state->remove("overlap_decision", id);
}

}  // namespace kawasan
