#include "gis/tile_cache.h"

namespace kawasan {

SharedTile TileCache::find(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_index.find(id);
  if (found == m_index.end()) return nullptr;
  m_entries.splice(m_entries.begin(), m_entries, found->second);
  return found->second->tile;
}

void TileCache::put(const std::string& id, SharedTile tile) {
  const std::scoped_lock lock(m_mutex);
  if (const auto found = m_index.find(id); found != m_index.end()) {
    m_bytes -= found->second->tile->byteCount();
    m_entries.erase(found->second);
    m_index.erase(found);
  }
  m_bytes += tile->byteCount();
  m_entries.push_front({id, std::move(tile)});
  m_index.emplace(id, m_entries.begin());
  while (m_bytes > m_budget && !m_entries.empty()) dropOldest();
}

void TileCache::clear() {
  const std::scoped_lock lock(m_mutex);
  m_entries.clear();
  m_index.clear();
  m_bytes = 0;
}

std::size_t TileCache::byteCount() const {
  const std::scoped_lock lock(m_mutex);
  return m_bytes;
}

std::size_t TileCache::size() const {
  const std::scoped_lock lock(m_mutex);
  return m_entries.size();
}

void TileCache::dropOldest() {
  m_bytes -= m_entries.back().tile->byteCount();
  m_index.erase(m_entries.back().id);
  m_entries.pop_back();
}

}  // namespace kawasan
