#pragma once

// The rows that other copies of the program wrote since a snapshot was read, as the history of the file tells them:
// what is about to be written may stand beside them, and not over them unseen. Private to core/model; works inside the
// transaction that is about to write.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/store/changeset.h"
#include "core/store/journal.h"

namespace kawasan {

class RowsOfOthers {
 public:
  /// Of the entries after `lastKnown`, which have to be as many as the `writes` that the file counted. Nothing where
  /// the history does not tell: something was taken back, or the changes are not kept.
  [[nodiscard]] static std::optional<RowsOfOthers> since(Database& database, std::int64_t lastKnown,
                                                         std::int64_t writes);

  /// The entry of another that wrote a row which `own` writes too, or a new record of the name of a new one.
  [[nodiscard]] std::optional<std::int64_t> met(const Changeset& own) const;

 private:
  void add(std::int64_t entry, const Changeset& changes);
  void add(std::int64_t entry, const BatchRange& batch);

  std::map<std::pair<std::string, FeatureId>, std::int64_t> m_rows;                          // table and fid; the entry
  std::map<std::pair<std::string, std::string>, std::int64_t> m_names;                       // of new records, by table
  std::map<std::string, std::map<FeatureId, std::pair<FeatureId, std::int64_t>>> m_batches;  // first; end and entry
};

}  // namespace kawasan
