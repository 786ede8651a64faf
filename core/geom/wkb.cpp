#include "core/geom/wkb.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace kawasan {

namespace {

enum WkbType : std::uint32_t {
  kWkbPoint = 1,
  kWkbLineString = 2,
  kWkbPolygon = 3,
  kWkbMultiPoint = 4,
  kWkbMultiLineString = 5,
  kWkbMultiPolygon = 6,
  kWkbCollection = 7,
};

Failure unreadable(const char* reason) {
  return fail(ErrorCode::InputUnreadable, {{"reason", reason}});
}

class Reader {
 public:
  explicit Reader(BlobView bytes) : m_bytes(bytes) {}

  bool readHeader(std::uint32_t& type) {
    if (m_bytes.size() - m_at < 5) return false;
    m_littleEndian = m_bytes[m_at] == 1;
    if (m_bytes[m_at] > 1) return false;
    ++m_at;
    std::uint32_t raw = 0;
    readUint(raw);
    // Both dialects: the ISO thousands (1001 = PointZ) and the flags of extended WKB.
    const bool flagZ = (raw & 0x80000000U) != 0;
    const bool flagM = (raw & 0x40000000U) != 0;
    if ((raw & 0x20000000U) != 0) {
      std::uint32_t srid = 0;
      if (!readUint(srid)) return false;
    }
    raw &= 0x0FFFFFFFU;
    const std::uint32_t thousands = raw / 1000;
    if (thousands > 3) return false;
    m_extra = (flagZ || thousands == 1 || thousands == 3 ? 1U : 0U) + (flagM || thousands >= 2 ? 1U : 0U);
    type = raw % 1000;
    return true;
  }

  /// A count that the rest of the bytes can hold at `bytesEach`.
  bool readCount(std::uint32_t& count, std::size_t bytesEach) {
    return readUint(count) && count <= (m_bytes.size() - m_at) / bytesEach;
  }

  bool readPoints(std::vector<Point>& points) {
    std::uint32_t count = 0;
    if (!readCount(count, pointBytes())) return false;
    points.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) points.push_back(readPoint());
    return true;
  }

  bool readRings(Polygon& polygon) {
    std::uint32_t count = 0;
    if (!readCount(count, 4)) return false;
    polygon.rings.resize(count);
    for (Ring& ring : polygon.rings) {
      if (!readPoints(ring)) return false;
    }
    return true;
  }

  [[nodiscard]] bool hasPoint() const { return m_bytes.size() - m_at >= pointBytes(); }

  Point readPoint() {
    const double x = readDouble();
    const double y = readDouble();
    m_at += std::size_t{8} * m_extra;
    return {x, y};
  }

 private:
  [[nodiscard]] std::size_t pointBytes() const { return std::size_t{16} + std::size_t{8} * m_extra; }

  template <typename T>
  T readRaw() {
    std::uint8_t raw[sizeof(T)];
    std::memcpy(raw, m_bytes.data() + m_at, sizeof(T));
    m_at += sizeof(T);
    if (m_littleEndian != (std::endian::native == std::endian::little)) std::reverse(raw, raw + sizeof(T));
    T value;
    std::memcpy(&value, raw, sizeof(T));
    return value;
  }

  double readDouble() { return readRaw<double>(); }

  bool readUint(std::uint32_t& value) {
    if (m_bytes.size() - m_at < 4) return false;
    value = readRaw<std::uint32_t>();
    return true;
  }

  BlobView m_bytes;
  std::size_t m_at = 0;
  bool m_littleEndian = true;
  unsigned m_extra = 0;  // Z and M, read over
};

bool isFinite(const Ring& ring) {
  for (const Point& p : ring) {
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) return false;
  }
  return true;
}

bool isUsable(const Polygon& polygon) {
  for (const Ring& ring : polygon.rings) {
    if (ring.size() < 4 || ring.front() != ring.back() || !isFinite(ring)) return false;
  }
  return true;
}

template <typename Multi, typename Part, typename ReadPart>
Result<Geometry> readMulti(Reader& reader, std::vector<Part> Multi::*parts, std::uint32_t partType, ReadPart readPart) {
  std::uint32_t count = 0;
  if (!reader.readCount(count, 5)) return unreadable("truncated geometry");
  Multi multi;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::uint32_t type = 0;
    Part part;
    if (!reader.readHeader(type) || type != partType || !readPart(part)) return unreadable("truncated geometry");
    (multi.*parts).push_back(std::move(part));
  }
  return Geometry(std::move(multi));
}

class Writer {
 public:
  void header(std::uint32_t type) {
    m_blob.push_back(1);
    uint32(type);
  }
  void uint32(std::uint32_t value) { raw(&value, sizeof(value)); }
  void float64(double value) { raw(&value, sizeof(value)); }
  void point(Point p) {
    float64(p.x);
    float64(p.y);
  }
  void points(const std::vector<Point>& list) {
    uint32(static_cast<std::uint32_t>(list.size()));
    for (const Point& p : list) point(p);
  }
  void polygon(const Polygon& polygon) {
    header(kWkbPolygon);
    uint32(static_cast<std::uint32_t>(polygon.rings.size()));
    for (const Ring& ring : polygon.rings) points(ring);
  }
  void polygons(const MultiPolygon& multi) {
    header(kWkbMultiPolygon);
    uint32(static_cast<std::uint32_t>(multi.polygons.size()));
    for (const Polygon& p : multi.polygons) polygon(p);
  }
  void byte(std::uint8_t value) { m_blob.push_back(value); }
  Blob take() { return std::move(m_blob); }

 private:
  void raw(const void* data, std::size_t size) {
    static_assert(std::endian::native == std::endian::little, "blobs are written as they stand in memory");
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    m_blob.insert(m_blob.end(), bytes, bytes + size);
  }
  Blob m_blob;
};

}  // namespace

Result<Geometry> geometryFromWkb(BlobView wkb) {
  Reader reader(wkb);
  std::uint32_t type = 0;
  if (!reader.readHeader(type)) return unreadable("not a geometry");
  switch (type) {
    case kWkbPoint: {
      if (!reader.hasPoint()) return unreadable("truncated geometry");
      const Point p = reader.readPoint();
      return std::isfinite(p.x) && std::isfinite(p.y) ? Geometry(p) : Geometry();
    }
    case kWkbLineString: {
      LineString line;
      if (!reader.readPoints(line) || !isFinite(line)) return unreadable("truncated geometry");
      return Geometry(std::move(line));
    }
    case kWkbPolygon: {
      Polygon polygon;
      if (!reader.readRings(polygon) || !isUsable(polygon)) return unreadable("broken ring");
      return Geometry(std::move(polygon));
    }
    case kWkbMultiLineString:
      return readMulti(reader, &MultiLineString::lines, kWkbLineString,
                       [&](LineString& line) { return reader.readPoints(line) && isFinite(line); });
    case kWkbMultiPolygon:
      return readMulti(reader, &MultiPolygon::polygons, kWkbPolygon,
                       [&](Polygon& polygon) { return reader.readRings(polygon) && isUsable(polygon); });
    default:
      return unreadable("geometry type without areas");
  }
}

Blob wkbFromGeometry(const Geometry& geometry) {
  Writer writer;
  struct Visitor {
    Writer& out;
    void operator()(std::monostate) const {
      out.header(kWkbCollection);
      out.uint32(0);
    }
    void operator()(const Point& p) const {
      out.header(kWkbPoint);
      out.point(p);
    }
    void operator()(const LineString& line) const {
      out.header(kWkbLineString);
      out.points(line);
    }
    void operator()(const Polygon& polygon) const { out.polygon(polygon); }
    void operator()(const MultiLineString& multi) const {
      out.header(kWkbMultiLineString);
      out.uint32(static_cast<std::uint32_t>(multi.lines.size()));
      for (const LineString& line : multi.lines) (*this)(line);
    }
    void operator()(const MultiPolygon& multi) const { out.polygons(multi); }
  };
  std::visit(Visitor{writer}, geometry);
  return writer.take();
}

namespace {

constexpr std::size_t kGpkgHeader = 8;

/// Bytes of the envelope by its indicator in the flags; nothing for the reserved ones.
std::optional<std::size_t> envelopeBytes(std::uint8_t flags) {
  switch ((flags >> 1U) & 7U) {
    case 0:
      return 0;
    case 1:
      return 32;
    case 2:
    case 3:
      return 48;
    case 4:
      return 64;
    default:
      return std::nullopt;
  }
}

bool hasMagic(BlobView blob) {
  return blob.size() >= kGpkgHeader && blob[0] == 'G' && blob[1] == 'P';
}

}  // namespace

Result<Geometry> geometryFromGpkg(BlobView blob) {
  if (!hasMagic(blob)) return unreadable("not a GeoPackage geometry");
  const auto envelope = envelopeBytes(blob[3]);
  if (!envelope || blob.size() < kGpkgHeader + *envelope) return unreadable("truncated geometry");
  if ((blob[3] & 0x10U) != 0) return Geometry();  // the empty flag
  return geometryFromWkb(blob.subspan(kGpkgHeader + *envelope));
}

namespace {

void writeGpkgHeader(Writer& writer, const Box& box, std::int32_t srsId) {
  writer.byte('G');
  writer.byte('P');
  writer.byte(0);                            // version 1
  writer.byte(box.isEmpty() ? 0x11 : 0x03);  // little endian; empty, or an XY envelope
  writer.uint32(static_cast<std::uint32_t>(srsId));
  if (box.isEmpty()) return;
  for (const double edge : {box.minX, box.maxX, box.minY, box.maxY}) writer.float64(edge);
}

}  // namespace

Blob gpkgFromPolygons(const MultiPolygon& polygons, std::int32_t srsId) {
  Writer writer;
  writeGpkgHeader(writer, boundsOf(polygons), srsId);
  writer.polygons(polygons);
  return writer.take();
}

Blob gpkgFromGeometry(const Geometry& geometry, std::int32_t srsId) {
  Writer writer;
  writeGpkgHeader(writer, boundsOf(geometry), srsId);
  Blob blob = writer.take();
  const Blob wkb = wkbFromGeometry(geometry);
  blob.insert(blob.end(), wkb.begin(), wkb.end());
  return blob;
}

std::optional<BlobView> wkbInGpkg(BlobView blob) {
  constexpr std::uint8_t kExtended = 0x20;
  if (!hasMagic(blob) || blob[2] != 0 || (blob[3] & kExtended) != 0) return std::nullopt;
  const auto envelope = envelopeBytes(blob[3]);
  if (!envelope || blob.size() < kGpkgHeader + *envelope) return std::nullopt;
  return blob.subspan(kGpkgHeader + *envelope);
}

std::optional<Box> boundsFromGpkgHeader(BlobView blob) {
  if (!hasMagic(blob)) return std::nullopt;
  const auto bytes = envelopeBytes(blob[3]);
  const bool littleEndian = (blob[3] & 1U) != 0;
  if (!bytes || *bytes == 0 || !littleEndian || blob.size() < kGpkgHeader + 32) return std::nullopt;
  double edge[4];
  std::memcpy(edge, blob.data() + kGpkgHeader, sizeof(edge));
  return Box{edge[0], edge[2], edge[1], edge[3]};
}

Result<MultiPolygon> polygonsOf(Geometry geometry) {
  if (auto* multi = std::get_if<MultiPolygon>(&geometry)) return std::move(*multi);
  if (auto* polygon = std::get_if<Polygon>(&geometry)) {
    MultiPolygon multi;
    multi.polygons.push_back(std::move(*polygon));
    return multi;
  }
  if (std::holds_alternative<std::monostate>(geometry)) return MultiPolygon{};
  return unreadable("not a polygon");
}

}  // namespace kawasan
