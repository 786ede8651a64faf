#include "gis/foreign_places.h"

#include <cpl_error.h>
#include <gdal_version.h>
#include <ogr_geometry.h>
#include <ogr_recordbatch.h>
#include <ogrsf_frmts.h>

#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/store/gpkg.h"
#include "gis/foreign_geometry.h"

namespace kawasan {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kPlacesInBlock = 16'384;
constexpr std::uint32_t kPolygon = 3;
constexpr std::uint32_t kMultiPolygon = 6;

template <typename Number>
bool read(Bytes& bytes, Number& value) {
  if (bytes.size() < sizeof(value)) return false;
  std::memcpy(&value, bytes.data(), sizeof(value));
  bytes = bytes.subspan(sizeof(value));
  return true;
}

/// Byte order of this machine, the low byte first, and that type.
bool readHeader(Bytes& bytes, std::uint32_t& type) {
  std::uint8_t order = 0;
  return read(bytes, order) && order == 1 && read(bytes, type);
}

/// Closed, finite, with three corners at least: as placesOf has them without a change.
bool isPlain(const Ring& ring) {
  if (ring.size() < kSmallestRing || ring.front() != ring.back()) return false;
  for (const Point& p : ring) {
    if (!isFinite(p)) return false;
  }
  return true;
}

bool readRings(Bytes& bytes, Polygon& polygon) {
  std::uint32_t rings = 0;
  if (!read(bytes, rings) || rings == 0 || rings > bytes.size() / sizeof(rings)) return false;
  polygon.rings.resize(rings);
  for (Ring& ring : polygon.rings) {
    std::uint32_t points = 0;
    if (!read(bytes, points) || points > bytes.size() / sizeof(Point)) return false;
    ring.resize(points);
    const std::size_t size = points * sizeof(Point);
    if (size > 0) std::memcpy(ring.data(), bytes.data(), size);
    bytes = bytes.subspan(size);
    if (!isPlain(ring)) return false;
  }
  return true;
}

template <typename Part>
struct Released {
  Part part{};
  Released() = default;
  ~Released() {
    if (part.release != nullptr) part.release(&part);
  }
  Released(const Released&) = delete;
  Released& operator=(const Released&) = delete;
};

/// Which of the columns holds the shapes; nothing where they do not come as plain binary.
std::optional<std::int64_t> shapeColumn(ArrowArrayStream& stream, OGRLayer& layer) {
  Released<ArrowSchema> schema;
  if (stream.get_schema(&stream, &schema.part) != 0) return std::nullopt;
  const char* const named = layer.GetGeometryColumn();
  const std::string_view wanted = named != nullptr && *named != '\0' ? named : "wkb_geometry";
  for (std::int64_t i = 0; i < schema.part.n_children; ++i) {
    const ArrowSchema& column = *schema.part.children[i];
    if (std::string_view(column.name) == wanted && std::string_view(column.format) == "z") return i;
  }
  return std::nullopt;
}

/// The shapes of one block.
class Block {
 public:
  Block(const ArrowArray& rows, std::int64_t column)
      : m_count(static_cast<std::size_t>(rows.length)),
        m_first(static_cast<std::size_t>(rows.offset + rows.children[column]->offset)),
        m_valid(static_cast<const std::uint8_t*>(rows.children[column]->buffers[0])),
        m_ends(static_cast<const std::int32_t*>(rows.children[column]->buffers[1])),
        m_bytes(static_cast<const std::uint8_t*>(rows.children[column]->buffers[2])) {}

  [[nodiscard]] std::size_t count() const { return m_count; }
  /// Some versions of GDAL lose all shapes of a block where a column is left out.
  [[nodiscard]] bool holdsAny() const { return m_ends[m_first + m_count] > m_ends[m_first]; }
  [[nodiscard]] Bytes shape(std::size_t i) const {
    const std::size_t at = m_first + i;
    if (m_valid != nullptr && (m_valid[at / 8] >> (at % 8) & 1) == 0) return {};
    return {m_bytes + m_ends[at], static_cast<std::size_t>(m_ends[at + 1] - m_ends[at])};
  }

 private:
  std::size_t m_count;
  std::size_t m_first;
  const std::uint8_t* m_valid;  // a bit a row; null: all
  const std::int32_t* m_ends;
  const std::uint8_t* m_bytes;
};

}  // namespace

void PlaceFinder::find(Bytes wkb, std::vector<Point>& places) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  if (!m_swapAxes && takePolygons(wkb)) return places.push_back(centroidOf(m_plain));
  std::unique_ptr<OGRGeometry> shape;
  if (!wkb.empty()) {
    OGRGeometry* made = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size(), wkbVariantIso);
    shape.reset(made);
  }
  const std::vector<Point> found = placesOf(foreignGeometry(shape.get(), m_swapAxes));
  places.insert(places.end(), found.begin(), found.end());
  if (found.empty()) places.push_back({kNone, kNone});
}

/// Whether it is one polygon or several that need no second look; they are then in m_plain.
bool PlaceFinder::takePolygons(Bytes wkb) {
  std::uint32_t type = 0;
  if (!readHeader(wkb, type)) return false;
  if (type == kPolygon) {
    m_plain.polygons.resize(1);
    return readRings(wkb, m_plain.polygons.front());
  }
  std::uint32_t polygons = 0;
  if (type != kMultiPolygon || !read(wkb, polygons) || polygons == 0 || polygons > wkb.size() / sizeof(type))
    return false;
  m_plain.polygons.resize(polygons);
  for (Polygon& polygon : m_plain.polygons) {
    if (!readHeader(wkb, type) || type != kPolygon || !readRings(wkb, polygon)) return false;
  }
  return true;
}

PlaceBlocks readPlaceBlocks(OGRLayer& layer, bool swapAxes, const TakePlaces& take) {
  PlaceBlocks done;
  if (layer.TestCapability(OLCFastGetArrowStream) == 0) return done;
  const std::string batch = "MAX_FEATURES_IN_BATCH=" + std::to_string(kPlacesInBlock);
  std::vector<const char*> options{batch.c_str(), nullptr};
  Released<ArrowArrayStream> opened;
  ArrowArrayStream& stream = opened.part;
  CPLErrorReset();
  if (!layer.GetArrowStream(&stream, const_cast<char**>(options.data()))) return done;
  const auto column = shapeColumn(stream, layer);
  PlaceFinder finder(swapAxes);
  std::vector<Point> places;
  while (column && CPLGetLastErrorType() < CE_Failure) {
    Released<ArrowArray> rows;
    if (stream.get_next(&stream, &rows.part) != 0 || CPLGetLastErrorType() >= CE_Failure) return done;
    if (rows.part.release == nullptr) {
      done.isComplete = true;
      return done;
    }
    const Block block(rows.part, *column);
    if (block.count() == 0) continue;
    if (!block.holdsAny()) return done;
    places.clear();
    for (std::size_t i = 0; i < block.count(); ++i) finder.find(block.shape(i), places);
    // What only a single shape says is no failure of the file.
    CPLErrorReset();
    done.features += block.count();
    take(places);
  }
  return done;
}

PlaceBlocks readPlaceRows(const std::string& path, OGRLayer& layer, bool swapAxes, const TakePlaces& take) {
  PlaceBlocks done;
  PlaceFinder finder(swapAxes);
  std::vector<Point> places;
  done.isComplete = readShapesAtRest(path, layer.GetName(), layer.GetGeometryColumn(), [&](BlobView wkb) {
    finder.find(wkb, places);
    ++done.features;
    if (places.size() < kPlacesInBlock) return;
    take(places);
    places.clear();
  });
  if (!places.empty()) take(places);
  return done;
}

}  // namespace kawasan
