#pragma once

// How each table of a project file becomes records: columns, reading and order, used by the reader of whole snapshots
// and by the one that goes on from another. Private to core/model; throws SQLite::Exception and DamagedValue.

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/geom/wkb.h"
#include "core/model/snapshot.h"
#include "core/store/database.h"

namespace kawasan {

/// Before the fingerprint in the keys of Snapshot::importColumns.
inline constexpr std::string_view kImportColumnsKey = "import_columns:";

/// A value in the file that no edit of ours could have written; caught where the snapshot is made.
struct DamagedValue {
  std::string reason;
};

/// The rows of a query, column by column; see the readers of records below.
class Row {
 public:
  Row(Database& database, std::string table, const std::string& columns, const std::string& tail = {})
      : m_table(std::move(table)),
        m_query(database.sqlite(), fmt::format("SELECT fid, {} FROM {} {}", columns, m_table, tail)) {}

  /// Starts over with other values for the places of `tail`.
  void restart(const std::vector<FeatureId>& values) {
    m_query.reset();
    int place = 0;
    for (const FeatureId value : values) m_query.bind(++place, value);
  }

  bool next() {
    m_column = 0;
    if (!m_query.executeStep()) return false;
    m_fid = integer();
    return true;
  }

  [[nodiscard]] FeatureId fid() const { return m_fid; }

  std::int64_t integer() { return take().getInt64(); }

  std::optional<std::int64_t> optionalInteger() {
    const SQLite::Column column = take();
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
  }

  std::optional<int> optionalInt() {
    const auto value = optionalInteger();
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
  }

  std::optional<bool> optionalBool() {
    const auto value = optionalInteger();
    return value ? std::optional(*value != 0) : std::nullopt;
  }

  double real() { return take().getDouble(); }

  std::string text() {
    const SQLite::Column column = take();
    if (column.isNull()) return {};
    std::string value = column.getString();
    return isUtf8(value) ? value : toUtf8(value);
  }

  Micro amount() {
    const SQLite::Column column = take();
    if (column.isNull()) return kMissing;
    const auto micro = column.isFloat() || column.isInteger() ? microFromDouble(column.getDouble()) : std::nullopt;
    if (!micro) damaged("a figure that is no number");
    return *micro;
  }

  Level level() {
    const std::string key = text();
    const auto found = levelByKey(key);
    if (!found) damaged("unknown level " + key);
    return *found;
  }

  OverlapShare overlapShare() {
    const std::string key = text();
    const auto found = overlapShareByKey(key);
    if (!found) damaged("unknown share " + key);
    return *found;
  }

  SharedPolygons geometry() {
    const SQLite::Column column = take();
    if (column.isNull()) return nullptr;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    auto geometry = geometryFromGpkg(BlobView(bytes, static_cast<std::size_t>(column.getBytes())));
    auto polygons = geometry ? polygonsOf(std::move(*geometry)) : Result<MultiPolygon>(Failure(geometry.error()));
    if (!polygons) damaged(std::string(polygons.error().params.get("reason")));
    if (polygons->polygons.empty()) return nullptr;
    return std::make_shared<const MultiPolygon>(std::move(*polygons));
  }

  /// Of any type.
  SharedGeometry shape() {
    const SQLite::Column column = take();
    if (column.isNull()) return nullptr;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    auto geometry = geometryFromGpkg(BlobView(bytes, static_cast<std::size_t>(column.getBytes())));
    if (!geometry) damaged(std::string(geometry.error().params.get("reason")));
    if (boundsOf(*geometry).isEmpty()) return nullptr;
    return std::make_shared<const Geometry>(std::move(*geometry));
  }

  /// A word of a list, by the function that knows it.
  template <typename Enum>
  Enum word(std::optional<Enum> (*byKey)(std::string_view)) {
    const std::string key = text();
    const auto found = byKey(key);
    if (!found) damaged("unknown word " + key);
    return *found;
  }

  template <typename Enum>
  std::optional<Enum> optionalWord(std::optional<Enum> (*byKey)(std::string_view)) {
    if (m_query.getColumn(m_column).isNull()) {
      ++m_column;
      return std::nullopt;
    }
    return word(byKey);
  }

  std::optional<Date> date() { return parseDate(text()); }
  Date requiredDate() {
    const std::string value = text();
    const auto found = parseDate(value);
    if (!found) damaged("no date " + value);
    return *found;
  }

  FigureRow figures() {
    FigureRow row;
    for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = amount();
    return row;
  }

  FigureSource source() {
    FigureSource result;
    result.file = text();
    result.sheet = text();
    result.row = optionalInt().value_or(0);
    return result;
  }

 private:
  SQLite::Column take() { return m_query.getColumn(m_column++); }

  [[noreturn]] void damaged(const std::string& what) const {
    throw DamagedValue{fmt::format("table {}, row {}: {}", m_table, m_fid, what)};
  }

  std::string m_table;
  SQLite::Statement m_query;
  int m_column = 0;
  FeatureId m_fid = 0;
};

/// Names of all parameters, for a list of columns.
[[nodiscard]] std::string parameterColumns();

/// What the project is and how far it has come: info, revision and time of the last edit.
void readState(Database& database, Snapshot& snapshot);

/// The rows of one table: what is read of them, and which of two records comes first in a snapshot (a strict order over
/// all records, so that it does not matter how a list came about).
struct KecamatanRows {
  static constexpr const char* kTable = "kecamatan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static AdminArea read(Row& row);
  [[nodiscard]] bool operator()(const AdminArea& a, const AdminArea& b) const;
};

struct KelurahanRows {
  static constexpr const char* kTable = "kelurahan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static AdminArea read(Row& row);
  [[nodiscard]] bool operator()(const AdminArea& a, const AdminArea& b) const;
};

struct KawasanRows {
  static constexpr const char* kTable = "kawasan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Kawasan read(Row& row);
  [[nodiscard]] bool operator()(const Kawasan& a, const Kawasan& b) const;
};

/// In the order of their kelurahan.
class RtRows {
 public:
  static constexpr const char* kTable = "rt";
  explicit RtRows(const std::vector<AdminArea>& kelurahan);
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Rt read(Row& row);
  [[nodiscard]] bool operator()(const Rt& a, const Rt& b) const;

 private:
  [[nodiscard]] std::size_t rankOf(FeatureId kelurahanId) const;
  std::unordered_map<FeatureId, std::size_t> m_order;
};

struct ZoneRows {
  static constexpr const char* kTable = "zone";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Zone read(Row& row);
  [[nodiscard]] bool operator()(const Zone& a, const Zone& b) const { return a.id < b.id; }
};

struct ReferenceRows {
  static constexpr const char* kTable = "reference_area";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ReferenceArea read(Row& row);
  [[nodiscard]] bool operator()(const ReferenceArea& a, const ReferenceArea& b) const;
};

struct SurveyRows {
  static constexpr const char* kTable = "survey";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Survey read(Row& row);
  [[nodiscard]] bool operator()(const Survey& a, const Survey& b) const;
};

struct FiledRows {
  static constexpr const char* kTable = "filed_result";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FiledResult read(Row& row);
  [[nodiscard]] bool operator()(const FiledResult& a, const FiledResult& b) const { return a.id < b.id; }
};

struct ConsiderationRows {
  static constexpr const char* kTable = "consideration";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Consideration read(Row& row);
  [[nodiscard]] bool operator()(const Consideration& a, const Consideration& b) const { return a.id < b.id; }
};

struct LegalityRows {
  static constexpr const char* kTable = "legality";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Legality read(Row& row);
  [[nodiscard]] bool operator()(const Legality& a, const Legality& b) const { return a.id < b.id; }
};

struct DecreeRows {
  static constexpr const char* kTable = "decree_area";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static DecreeArea read(Row& row);
  [[nodiscard]] bool operator()(const DecreeArea& a, const DecreeArea& b) const { return a.id < b.id; }
};

struct ChoiceRows {
  static constexpr const char* kTable = "ranking_choice";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static RankingChoice read(Row& row);
  [[nodiscard]] bool operator()(const RankingChoice& a, const RankingChoice& b) const { return a.id < b.id; }
};

struct ApprovalRows {
  static constexpr const char* kTable = "finding_approval";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FindingApproval read(Row& row);
  [[nodiscard]] bool operator()(const FindingApproval& a, const FindingApproval& b) const { return a.id < b.id; }
};

struct HectaresNoteRows {
  static constexpr const char* kTable = "hectares_note";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static HectaresNote read(Row& row);
  [[nodiscard]] bool operator()(const HectaresNote& a, const HectaresNote& b) const { return a.id < b.id; }
};

struct OverlapDecisionRows {
  static constexpr const char* kTable = "overlap_decision";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static OverlapDecision read(Row& row);
  [[nodiscard]] bool operator()(const OverlapDecision& a, const OverlapDecision& b) const { return a.id < b.id; }
};

struct BasemapRows {
  static constexpr const char* kTable = "basemap";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Basemap read(Row& row);
  [[nodiscard]] bool operator()(const Basemap& a, const Basemap& b) const;
};

}  // namespace kawasan
