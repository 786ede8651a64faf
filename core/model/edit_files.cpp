// What an edit writes of the files in the project. Files of the same bytes keep them once: one row has them, the others
// are empty and find them by fingerprint and size. Rows of one fingerprint and size therefore have equal bytes, or
// every one has its own.

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/model/edit.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"

namespace kawasan {

namespace {

/// All but the content and what tells of it.
std::vector<Value> valuesOf(const Attachment& file) {
  return {std::string(keyOf(file.owner)),
          file.ownerId,
          std::string(keyOf(file.kind)),
          textValue(file.title),
          file.fileName,
          textValue(file.mediaType),
          optionalValue(file.percent),
          textValue(file.subject),
          textValue(file.takenAt),
          realValue(file.longitude),
          realValue(file.latitude),
          textValue(file.person),
          textValue(file.time)};
}

const Columns& fileColumns() {
  static const Columns columns{"owner",   "owner_id", "kind",      "title",    "file_name", "media_type", "percent",
                               "subject", "taken_at", "longitude", "latitude", "person",    "time"};
  return columns;
}

}  // namespace

bool Edit::State::keepsContent(const std::string& sha256, const Blob& content) {
  const auto size = static_cast<std::int64_t>(content.size());
  SQLite::Statement query(database.sqlite(),
                          "SELECT count(*), total(content = ?) FROM attachment "
                          "WHERE sha256 = ? AND size = ? AND length(content) > 0");
  query.bindNoCopy(1, content.data(), static_cast<int>(content.size()));
  query.bind(2, sha256);
  query.bind(3, size);
  if (!query.executeStep()) return false;
  const int holders = query.getColumn(0).getInt();
  const int equal = static_cast<int>(query.getColumn(1).getDouble());
  if (holders == equal) return holders > 0;
  // A fingerprint that stands for other bytes (of an original that was reduced) finds none any more.
  SQLite::Statement fill(database.sqlite(),
                         "UPDATE attachment SET content = (SELECT same.content FROM attachment AS same "
                         "WHERE same.sha256 = ?1 AND same.size = ?2 AND length(same.content) > 0) "
                         "WHERE sha256 = ?1 AND size = ?2 AND length(content) = 0");
  fill.bind(1, sha256);
  fill.bind(2, size);
  fill.exec();
  return false;
}

void Edit::addAttachment(Attachment& file, const Blob& content) {
  static const Columns columns = [] {
    Columns names = fileColumns();
    for (const char* name : {"size", "sha256", "content"}) names.emplace_back(name);
    return names;
  }();
  KAWASAN_CHECK(file.id == 0 && !content.empty());
  file.size = static_cast<std::int64_t>(content.size());
  if (file.time.empty()) file.time = nowText();
  std::vector<Value> values = valuesOf(file);
  values.emplace_back(file.size);
  values.emplace_back(file.sha256);
  values.emplace_back(m_state->keepsContent(file.sha256, content) ? Blob() : content);
  m_state->write("attachment", columns, file.id, values);
}

void Edit::put(const Attachment& file) {
  KAWASAN_CHECK(file.id != 0);
  FeatureId id = file.id;
  m_state->write("attachment", fileColumns(), id, valuesOf(file));
}

void Edit::removeAttachment(FeatureId id) {
  m_state->removeFiles("fid = ?1", id);
}

void Edit::State::removeOwned(AttachmentOwner owner, FeatureId id) {
  removeOwned(owner, "SELECT ?1", id);
}

void Edit::State::removeOwned(AttachmentOwner owner, const std::string& owners, FeatureId id) {
  if (owner == AttachmentOwner::DecreeArea) passOnDecreeFiles(owners, id);
  removeFiles(fmt::format("owner = '{}' AND owner_id IN ({})", keyOf(owner), owners), id);
}

void Edit::State::passOnDecreeFiles(const std::string& lines, FeatureId id) {
  SQLite::Statement passOn(
      database.sqlite(),
      fmt::format("UPDATE attachment SET owner_id = coalesce((SELECT min(stays.fid) FROM decree_area AS gone "
                  "JOIN decree_area AS stays ON stays.number = gone.number WHERE gone.fid = attachment.owner_id "
                  "AND stays.fid NOT IN ({0})), owner_id) WHERE owner = '{1}' AND owner_id IN ({0})",
                  lines, keyOf(AttachmentOwner::DecreeArea)));
  passOn.bind(1, id);
  passOn.exec();
}

void Edit::State::removeFiles(const std::string& condition, FeatureId id) {
  handOverBytes(database, condition, id);
  removeWhere("attachment", condition, id);
}

void handOverBytes(Database& database, const std::string& condition, FeatureId id) {
  SQLite::Statement handOver(
      database.sqlite(),
      fmt::format("WITH gone AS (SELECT fid, sha256 FROM attachment WHERE {}) "
                  "UPDATE attachment SET content = (SELECT same.content FROM attachment AS same WHERE "
                  "same.sha256 = attachment.sha256 AND same.size = attachment.size AND length(same.content) > 0) "
                  "WHERE fid IN (SELECT min(stays.fid) FROM attachment AS stays "
                  "WHERE stays.sha256 IN (SELECT sha256 FROM gone) AND stays.fid NOT IN (SELECT fid FROM gone) "
                  "GROUP BY stays.sha256, stays.size HAVING max(length(stays.content)) = 0)",
                  condition));
  handOver.bind(1, id);
  handOver.exec();
}

}  // namespace kawasan
