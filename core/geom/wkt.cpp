#include "core/geom/wkt.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace kawasan {

namespace {

constexpr std::size_t kFewestOfRing = 4;

/// Reads from left to right; once something is wrong nothing more is read.
class WktReader {
 public:
  explicit WktReader(std::string_view text) : m_rest(text) {}

  std::optional<Geometry> read() {
    const std::string kind = word();
    Geometry geometry;
    if (kind == "POINT") {
      open();
      geometry = point();
      close();
    } else if (kind == "LINESTRING") {
      geometry = line();
    } else if (kind == "POLYGON") {
      geometry = polygon();
    } else if (kind == "MULTILINESTRING") {
      geometry = MultiLineString{listOf([this] { return line(); })};
    } else if (kind == "MULTIPOLYGON") {
      geometry = MultiPolygon{listOf([this] { return polygon(); })};
    } else {
      return std::nullopt;
    }
    skipSpaces();
    if (m_isWrong || !m_rest.empty()) return std::nullopt;
    return geometry;
  }

 private:
  void skipSpaces() {
    while (!m_rest.empty() && std::isspace(static_cast<unsigned char>(m_rest.front())) != 0) m_rest.remove_prefix(1);
  }
  std::string word() {
    skipSpaces();
    std::string letters;
    while (!m_rest.empty() && std::isalpha(static_cast<unsigned char>(m_rest.front())) != 0) {
      letters += static_cast<char>(std::toupper(static_cast<unsigned char>(m_rest.front())));
      m_rest.remove_prefix(1);
    }
    return letters;
  }
  bool take(char sign) {
    skipSpaces();
    if (m_rest.empty() || m_rest.front() != sign) return false;
    m_rest.remove_prefix(1);
    return true;
  }
  void open() { m_isWrong = m_isWrong || !take('('); }
  void close() { m_isWrong = m_isWrong || !take(')'); }

  double number() {
    skipSpaces();
    double value = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    if (error != std::errc() || !std::isfinite(value)) {
      m_isWrong = true;
      return 0;
    }
    m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
    return value;
  }
  Point point() {
    const double x = number();
    const double y = number();
    return {x, y};
  }
  /// "(a, b, c)"; of at least one.
  template <typename Read>
  auto listOf(Read read) -> std::vector<decltype(read())> {
    std::vector<decltype(read())> items;
    open();
    do {
      if (m_isWrong) return items;
      items.push_back(read());
    } while (take(','));
    close();
    return items;
  }
  LineString line() {
    LineString points = listOf([this] { return point(); });
    m_isWrong = m_isWrong || points.size() < 2;
    return points;
  }
  Polygon polygon() {
    Polygon polygon{listOf([this] { return line(); })};
    for (const Ring& ring : polygon.rings)
      m_isWrong = m_isWrong || ring.size() < kFewestOfRing || ring.front() != ring.back();
    return polygon;
  }

  std::string_view m_rest;
  bool m_isWrong = false;
};

}  // namespace

std::optional<Geometry> geometryFromWkt(std::string_view text) {
  return WktReader(text).read();
}

}  // namespace kawasan
