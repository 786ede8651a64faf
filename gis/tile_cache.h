#pragma once

// Finished tiles in memory, up to a budget of bytes; the least recently used go first. Safe from any thread.

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "gis/raster_source.h"

namespace kawasan {

using SharedTile = std::shared_ptr<const RgbaImage>;

class TileCache {
 public:
  static constexpr std::size_t kDefaultBudget = std::size_t{128} * 1024 * 1024;
  explicit TileCache(std::size_t budget = kDefaultBudget) : m_budget(budget) {}

  /// Null when it is not there.
  [[nodiscard]] SharedTile find(const std::string& id);
  void put(const std::string& id, SharedTile tile);
  void clear();

  [[nodiscard]] std::size_t byteCount() const;
  [[nodiscard]] std::size_t size() const;

 private:
  struct Entry {
    std::string id;
    SharedTile tile;
  };
  void dropOldest();

  const std::size_t m_budget;
  mutable std::mutex m_mutex;
  std::list<Entry> m_entries;  // most recently used first
  std::unordered_map<std::string, std::list<Entry>::iterator> m_index;
  std::size_t m_bytes = 0;
};

}  // namespace kawasan
