#include "gis/foreign_stream.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace kawasan {

namespace {

constexpr char kLayer = 'L';
constexpr char kFeature = 'F';
constexpr char kPlaces = 'P';
constexpr char kSheet = 'S';
constexpr char kRow = 'R';
constexpr char kError = 'X';
constexpr char kEnd = 'E';
constexpr std::size_t kBlock = std::size_t{1} << 18U;

/// The records of one block.
class Records {
 public:
  explicit Records(std::string_view bytes) : m_bytes(bytes) {}

  [[nodiscard]] bool good() const { return m_good; }
  [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

  char tag() {
    if (!has(1)) return 0;
    return m_bytes[m_at++];
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    if (!has(sizeof(value))) return 0;
    std::memcpy(&value, m_bytes.data() + m_at, sizeof(value));
    m_at += sizeof(value);
    return value;
  }

  /// A count of things that take at least `bytesEach` bytes.
  std::size_t count(std::size_t bytesEach) {
    const std::uint64_t value = number();
    if (!m_good || value > (m_bytes.size() - m_at) / bytesEach) m_good = false;
    return m_good ? static_cast<std::size_t>(value) : 0;
  }

  std::string text() {
    const std::size_t size = count(1);
    std::string value(m_bytes.substr(m_at, size));
    m_at += size;
    return value;
  }

  std::vector<std::string> texts() {
    const std::size_t size = count(sizeof(std::uint64_t));
    std::vector<std::string> values;
    values.reserve(size);
    for (std::size_t i = 0; i < size && m_good; ++i) values.push_back(text());
    return values;
  }

  std::vector<Point> points() {
    std::vector<Point> values;
    appendPoints(values);
    return values;
  }

  void appendPoints(std::vector<Point>& values) {
    const std::size_t size = count(sizeof(Point));
    const std::size_t before = values.size();
    values.resize(before + size);
    if (size > 0) std::memcpy(values.data() + before, m_bytes.data() + m_at, size * sizeof(Point));
    m_at += size * sizeof(Point);
  }

  template <typename Item, typename ReadItem>
  std::vector<Item> list(ReadItem readItem) {
    const std::size_t size = count(sizeof(std::uint64_t));
    std::vector<Item> items;
    items.reserve(size);
    for (std::size_t i = 0; i < size && m_good; ++i) items.push_back(readItem());
    return items;
  }

 private:
  bool has(std::size_t bytes) {
    if (m_bytes.size() - m_at < bytes) m_good = false;
    return m_good;
  }

  std::string_view m_bytes;
  std::size_t m_at = 0;
  bool m_good = true;
};

ForeignGeometry readGeometry(Records& in) {
  ForeignGeometry geometry;
  const std::uint64_t flags = in.number();
  geometry.isNull = (flags & 1U) != 0;
  geometry.isBroken = (flags & 2U) != 0;
  geometry.polygons.polygons =
      in.list<Polygon>([&in] { return Polygon{in.list<Ring>([&in] { return in.points(); })}; });
  geometry.lines.lines = in.list<LineString>([&in] { return in.points(); });
  geometry.points = in.points();
  return geometry;
}

Error readError(Records& in) {
  Error error;
  const std::uint64_t code = in.number();
  if (code <= static_cast<std::uint64_t>(ErrorCode::Internal)) error.code = static_cast<ErrorCode>(code);
  const std::vector<std::string> params = in.texts();
  for (std::size_t i = 0; i + 1 < params.size(); i += 2) error.params.set(params[i], params[i + 1]);
  error.detail = in.text();
  return error;
}

ForeignFeature readFeature(Records& in) {
  ForeignFeature feature;
  feature.number = static_cast<std::size_t>(in.number());
  feature.geometry = readGeometry(in);
  feature.values = in.texts();
  const std::vector<std::string> extras = in.texts();
  for (std::size_t i = 0; i + 1 < extras.size(); i += 2) feature.extras.emplace_back(extras[i], extras[i + 1]);
  return feature;
}

}  // namespace

void ForeignWriter::number(std::uint64_t value) {
  char raw[sizeof(value)];
  std::memcpy(raw, &value, sizeof(value));
  m_buffer.append(raw, sizeof(raw));
}

void ForeignWriter::text(std::string_view value) {
  number(value.size());
  m_buffer.append(value);
}

void ForeignWriter::texts(const std::vector<std::string>& values) {
  number(values.size());
  for (const std::string& value : values) text(value);
}

void ForeignWriter::points(const std::vector<Point>& values) {
  number(values.size());
  const std::size_t before = m_buffer.size();
  m_buffer.resize(before + values.size() * sizeof(Point));
  if (!values.empty()) std::memcpy(m_buffer.data() + before, values.data(), values.size() * sizeof(Point));
}

void ForeignWriter::layer(const ForeignLayer& layer) {
  tag(kLayer);
  text(layer.name);
  text(layer.crs);
  texts(layer.fields);
  flushIfLarge();
}

void ForeignWriter::feature(std::size_t layerNumber, const ForeignFeature& feature) {
  tag(kFeature);
  number(layerNumber);
  number(feature.number);
  const ForeignGeometry& geometry = feature.geometry;
  number((geometry.isNull ? 1U : 0U) | (geometry.isBroken ? 2U : 0U));
  number(geometry.polygons.polygons.size());
  for (const Polygon& polygon : geometry.polygons.polygons) {
    number(polygon.rings.size());
    for (const Ring& ring : polygon.rings) points(ring);
  }
  number(geometry.lines.lines.size());
  for (const LineString& line : geometry.lines.lines) points(line);
  points(geometry.points);
  texts(feature.values);
  number(feature.extras.size() * 2);
  for (const auto& [name, value] : feature.extras) {
    text(name);
    text(value);
  }
  flushIfLarge();
}

void ForeignWriter::places(std::size_t layerNumber, const std::vector<Point>& places) {
  tag(kPlaces);
  number(layerNumber);
  points(places);
  flushIfLarge();
}

void ForeignWriter::sheet(std::string_view name) {
  tag(kSheet);
  text(name);
}

void ForeignWriter::row(const std::vector<std::string>& cells, std::size_t written) {
  tag(kRow);
  number(written);
  texts(cells);
  flushIfLarge();
}

void ForeignWriter::error(const Error& error) {
  tag(kError);
  number(static_cast<std::uint64_t>(error.code));
  number(error.params.items().size() * 2);
  for (const auto& [name, value] : error.params.items()) {
    text(name);
    text(value);
  }
  text(error.detail);
}

void ForeignWriter::finish() {
  tag(kEnd);
  flush();
}

void ForeignWriter::flushIfLarge() {
  if (m_buffer.size() >= kBlock) flush();
}

void ForeignWriter::flush() {
  const std::uint64_t size = m_buffer.size();
  char raw[sizeof(size)];
  std::memcpy(raw, &size, sizeof(size));
  if (send({raw, sizeof(raw)})) send(m_buffer);
  m_buffer.clear();
}

/// False when the parent is gone; it will see no end record.
bool ForeignWriter::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool ForeignDecoder::feed(std::string_view bytes) {
  if (!m_isGood) return false;
  m_pending.append(bytes);
  std::string_view rest = m_pending;
  std::uint64_t size = 0;
  while (m_isGood && rest.size() >= sizeof(size)) {
    std::memcpy(&size, rest.data(), sizeof(size));
    if (size > rest.size() - sizeof(size)) break;
    m_isGood = readBlock(rest.substr(sizeof(size), static_cast<std::size_t>(size)));
    rest.remove_prefix(sizeof(size) + static_cast<std::size_t>(size));
  }
  m_pending.erase(0, m_pending.size() - rest.size());
  return m_isGood;
}

bool ForeignDecoder::readBlock(std::string_view block) {
  Records in(block);
  // Nothing comes after the end.
  while (!in.atEnd() && in.good() && !m_isComplete) {
    switch (in.tag()) {
      case kLayer: {
        ForeignLayer layer;
        layer.name = in.text();
        layer.crs = in.text();
        layer.fields = in.texts();
        m_content.layers.push_back(std::move(layer));
        break;
      }
      case kFeature: {
        const std::uint64_t layerNumber = in.number();
        ForeignFeature feature = readFeature(in);
        if (layerNumber >= m_content.layers.size()) return false;
        ForeignLayer& layer = m_content.layers[static_cast<std::size_t>(layerNumber)];
        if (feature.values.size() != layer.fields.size()) return false;
        layer.features.push_back(std::move(feature));
        break;
      }
      case kPlaces: {
        const std::uint64_t layerNumber = in.number();
        if (layerNumber >= m_content.layers.size()) return false;
        ForeignLayer& layer = m_content.layers[static_cast<std::size_t>(layerNumber)];
        in.appendPoints(layer.places);
        if (m_takePlaces && in.good()) m_takePlaces(layer, std::exchange(layer.places, {}));
        break;
      }
      case kSheet:
        m_content.tables.push_back({{}, in.text(), {}});
        break;
      case kRow: {
        const std::uint64_t written = in.number();
        std::vector<std::string> cells = in.texts();
        if (m_content.tables.empty()) return false;
        RawTable& table = m_content.tables.back();
        table.rows.push_back(std::move(cells));
        if (written > 0) {
          table.cellsWritten.resize(table.rows.size());
          table.cellsWritten.back() = static_cast<std::size_t>(written);
        }
        break;
      }
      case kError:
        m_content.error = readError(in);
        break;
      case kEnd:
        m_isComplete = true;
        break;
      default:
        return false;
    }
  }
  return in.good() && in.atEnd();
}

std::optional<ForeignContent> ForeignDecoder::finish() {
  if (!m_isGood || !m_isComplete || !m_pending.empty()) return std::nullopt;
  return std::move(m_content);
}

}  // namespace kawasan
