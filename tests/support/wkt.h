#pragma once

// Polygons and lines as well-known text (OGC 06-103r4, 7), for test cases that are read and written by people; and
// shapes in a normal form, so that two that cover the same with the same corners are equal however they were made.

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan::test {

/// Reads POLYGON, MULTIPOLYGON and LINESTRING, EMPTY too. Throws std::runtime_error on anything else: a broken test.
class WktReader {
 public:
  explicit WktReader(std::string_view text) : m_text(text) {}

  MultiPolygon polygons() {
    MultiPolygon read;
    const std::string type = word();
    if (isEmpty()) return read;
    if (type == "POLYGON") {
      read.polygons.push_back(polygon());
    } else if (type == "MULTIPOLYGON") {
      list([&] { read.polygons.push_back(polygon()); });
    } else {
      throw std::runtime_error("not a polygon: " + m_text);
    }
    return read;
  }

  LineString line() {
    if (word() != "LINESTRING") throw std::runtime_error("not a line: " + m_text);
    return isEmpty() ? LineString{} : points();
  }

 private:
  void skipSpace() {
    while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])) != 0) ++m_at;
  }
  std::string word() {
    skipSpace();
    std::string read;
    while (m_at < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[m_at])) != 0) read += m_text[m_at++];
    return read;
  }
  bool isEmpty() {
    skipSpace();
    return m_text.compare(m_at, 5, "EMPTY") == 0;
  }
  bool take(char c) {
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    return true;
  }
  void expect(char c) {
    if (!take(c)) throw std::runtime_error(std::string("expected ") + c + " in " + m_text);
  }
  template <typename Item>
  void list(Item item) {
    expect('(');
    do {
      item();
    } while (take(','));
    expect(')');
  }
  double number() {
    const char* const from = m_text.c_str() + m_at;
    char* to = nullptr;
    const double read = std::strtod(from, &to);
    if (to == from) throw std::runtime_error("expected a number in " + m_text);
    m_at += static_cast<std::size_t>(to - from);
    return read;
  }
  std::vector<Point> points() {
    std::vector<Point> read;
    list([&] {
      const double x = number();
      read.push_back(Point{x, number()});
    });
    return read;
  }
  Polygon polygon() {
    Polygon read;
    list([&] { read.rings.push_back(points()); });
    return read;
  }

  std::string m_text;
  std::size_t m_at = 0;
};

inline MultiPolygon polygonsFromWkt(std::string_view text) {
  return WktReader(text).polygons();
}

inline LineString lineFromWkt(std::string_view text) {
  return WktReader(text).line();
}

inline std::string wktOf(const std::vector<Point>& points) {
  std::ostringstream text;
  text.precision(12);
  for (std::size_t i = 0; i < points.size(); ++i) text << (i == 0 ? "(" : ", ") << points[i].x << ' ' << points[i].y;
  text << ')';
  return text.str();
}

inline std::string wktOf(const MultiPolygon& shape) {
  if (shape.polygons.empty()) return "MULTIPOLYGON EMPTY";
  std::string text = "MULTIPOLYGON";
  for (std::size_t p = 0; p < shape.polygons.size(); ++p) {
    const std::vector<Ring>& rings = shape.polygons[p].rings;
    for (std::size_t r = 0; r < rings.size(); ++r) {
      text += (r > 0 ? ", " : p == 0 ? " ((" : ", (") + wktOf(rings[r]);
    }
    text += ')';
  }
  return text + ')';
}

/// Outer rings anticlockwise, holes clockwise, each from its least corner; holes and polygons in order.
inline MultiPolygon normalForm(MultiPolygon shape) {
  const auto less = [](const Point& a, const Point& b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); };
  const auto ringLess = [&](const Ring& a, const Ring& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), less);
  };
  for (Polygon& polygon : shape.polygons) {
    for (std::size_t r = 0; r < polygon.rings.size(); ++r) {
      Ring& ring = polygon.rings[r];
      if ((signedArea(ring) > 0) != (r == 0)) std::reverse(ring.begin(), ring.end());
      if (ring.empty()) continue;
      ring.pop_back();
      std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), less), ring.end());
      ring.push_back(ring.front());
    }
    if (polygon.rings.size() > 2) std::sort(polygon.rings.begin() + 1, polygon.rings.end(), ringLess);
  }
  std::sort(shape.polygons.begin(), shape.polygons.end(),
            [&](const Polygon& a, const Polygon& b) { return ringLess(a.rings.front(), b.rings.front()); });
  return shape;
}

}  // namespace kawasan::test
