#include "core/model/hand_out.h"

#include <filesystem>

#include "core/base/dates.h"
#include "core/model/edit_state.h"
#include "core/model/merge.h"
#include "core/store/journal.h"
#include "core/store/project_file.h"
#include "core/store/schema.h"

namespace kawasan {

namespace {

/// Files of records that lie in other kelurahan alone, for kelurahan ?1. What lies nowhere is of the whole city and
/// goes along; a decree lies where any of its lines does.
constexpr const char* kFilesElsewhere = R"(fid IN (
  WITH area(level, id, kelurahan) AS (
    SELECT 'kelurahan', fid, fid FROM kelurahan
    UNION SELECT 'rt', fid, kelurahan_id FROM rt
    UNION SELECT 'kawasan', kawasan_id, kelurahan_id FROM rt WHERE kawasan_id IS NOT NULL),
  works(id, kelurahan) AS (
    SELECT fid, kelurahan_id FROM activity WHERE kelurahan_id IS NOT NULL
    UNION SELECT activity_id, rt.kelurahan_id FROM activity_effect JOIN rt ON rt.fid = rt_id
    UNION SELECT activity.fid, rt.kelurahan_id FROM activity JOIN rt ON rt.kawasan_id = activity.kawasan_id),
  place(owner, id, kelurahan) AS (
    SELECT 'activity', id, kelurahan FROM works
    UNION SELECT 'activity_state', activity_state.fid, kelurahan FROM activity_state JOIN works ON id = activity_id
    UNION SELECT 'plan_document', fid, kelurahan_id FROM plan_document WHERE kelurahan_id IS NOT NULL
    UNION SELECT 'kawasan', id, kelurahan FROM area WHERE level = 'kawasan'
    UNION SELECT 'minutes', minutes_id, kelurahan FROM minutes_line AS line
      JOIN area ON area.level = line.level AND area.id = line.area_id
    UNION SELECT 'decree_area', decree_area.fid, kelurahan FROM decree_area
      JOIN decree_area AS line ON line.number = decree_area.number
      JOIN area ON area.level = line.level AND area.id = line.area_id)
  SELECT file.fid FROM attachment AS file JOIN place ON place.owner = file.owner AND place.id = file.owner_id
  GROUP BY file.fid HAVING max(place.kelurahan = ?1) = 0))";

std::size_t removeRows(Database& database, const std::string& table, const std::string& condition, FeatureId id) {
  SQLite::Statement remove(database.sqlite(), "DELETE FROM " + table + " WHERE " + condition);
  if (remove.getBindParameterCount() > 0) remove.bind(1, id);
  return static_cast<std::size_t>(remove.exec());
}

/// Whether the history would still tell of a person, or hold the bytes of a photo or file that the copy has not.
bool tellsOfLeftOut(Database& database, const RowChange& row) {
  if (row.table() == "beneficiary") return true;
  if (row.table() != "photo" && row.table() != "attachment") return false;
  SQLite::Statement query(database.sqlite(), "SELECT 1 FROM " + std::string(row.table()) + " WHERE fid = ?");
  query.bind(1, row.fid());
  return !query.executeStep();
}

void leaveOut(Database& database, FeatureId kelurahanId, HandOut& told) {
  told.people = removeRows(database, "beneficiary", "true", 0);
  told.photos = removeRows(database, "photo", "rt_id NOT IN (SELECT fid FROM rt WHERE kelurahan_id = ?1)", kelurahanId);
  handOverBytes(database, kFilesElsewhere, kelurahanId);
  told.files = removeRows(database, "attachment", kFilesElsewhere, kelurahanId);
  beginHere(database);
  forgetChanges(database, [&database](const RowChange& row) { return tellsOfLeftOut(database, row); });
}

}  // namespace

Result<HandOut> handOut(const std::string& path, FeatureId kelurahanId, const std::string& copy,
                        const std::string& person, const std::stop_token& stop) {
  KAWASAN_ASSIGN(ProjectFile file, ProjectFile::open(path));
  HandOut told;
  KAWASAN_TRY(file.saveCopy(copy, [&](Database& written) -> Result<void> {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    SQLite::Statement kelurahan(written.sqlite(), "SELECT name, uuid FROM kelurahan WHERE fid = ?");
    kelurahan.bind(1, kelurahanId);
    if (!kelurahan.executeStep())
      return fail(ErrorCode::UnknownArea, {{"area", std::to_string(kelurahanId)}, {"level", "kelurahan"}});
    told.kelurahan = kelurahan.getColumn(0).getString();
    leaveOut(written, kelurahanId, told);
    setStateValue(written, kHandOutKelurahan, kelurahan.getColumn(1).getString());
    setStateValue(written, kHandOutPerson, person);
    setStateValue(written, kHandOutTime, nowText());
    return {};
  }));
  std::error_code unknown;
  told.bytes = std::filesystem::file_size(copy, unknown);
  return told;
}

std::optional<HandOutNote> handOutNote(const std::string& path) {
  try {
    Database database(path, Access::Read);
    const std::string uuid = stateValue(database, kHandOutKelurahan);
    if (uuid.empty()) return std::nullopt;
    HandOutNote note;
    note.person = stateValue(database, kHandOutPerson);
    note.time = stateValue(database, kHandOutTime);
    SQLite::Statement kelurahan(database.sqlite(), "SELECT fid, name FROM kelurahan WHERE uuid = ?");
    kelurahan.bind(1, uuid);
    if (kelurahan.executeStep()) {
      note.kelurahanId = kelurahan.getColumn(0).getInt64();
      note.kelurahan = kelurahan.getColumn(1).getString();
    }
    return note;
  } catch (const SQLite::Exception&) {
    return std::nullopt;  // opening the project has told what is wrong with it
  }
}

}  // namespace kawasan
