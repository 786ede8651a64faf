#include "ui/models/pasted_names.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/import/header_map.h"

namespace kawasan {

namespace {

bool isNumber(const std::string& text) {
  return parseNumber(text, DecimalMark::Comma).has_value() || parseNumber(text, DecimalMark::Point).has_value();
}

/// A number of the row, a kecamatan and a kelurahan may stand before the RT.
constexpr std::size_t kBeforeLabel = 4;

class NameReader {
 public:
  NameReader(const std::vector<QStringList>& block, const Snapshot& snapshot)
      : m_block(block), m_snapshot(snapshot), m_index(snapshot) {
    for (const Rt& rt : snapshot.rts) m_labels.insert(folded(rt.label));
    for (const std::string& name : kecamatanNames(snapshot)) m_kecamatan.insert(foldedAreaName(name));
  }

  std::optional<PastedNames> read() {
    PastedNames names;
    if (const std::optional<std::size_t> label = labelColumn()) {
      names.label = *label;
      names.columns = *label + 1;
      while (const std::size_t more = textColumns(names.columns)) names.columns += more;
    } else if (const std::optional<std::size_t> headed = headedLabel()) {
      names.label = *headed;
      names.isByHeading = true;
    } else {
      return std::nullopt;
    }
    findAreaColumns(names);
    for (std::size_t row = 0; row < m_block.size(); ++row) {
      const QString unknownArea = unknownAreaOf(row, names);
      const FeatureId rt = unknownArea.isEmpty() ? rtOf(row, names) : 0;
      const bool isHeading = rt == 0 && !holdsAmounts(row, names.columns);
      names.rts.push_back(rt);
      names.isHeading.push_back(isHeading);
      if (rt != 0 || isHeading) continue;
      const QString written = QString::fromStdString(writtenLabel(row, names.label));
      const QString area = unknownArea.isEmpty() ? sharedAreaOf(row) : unknownArea;
      names.unknown << (area.isEmpty() ? written : written + u' ' + area);
    }
    return names;
  }

 private:
  [[nodiscard]] std::string textOf(std::size_t row, std::size_t column) const {
    const QStringList& cells = m_block[row];
    const auto at = static_cast<qsizetype>(column);
    return at < cells.size() ? cells[at].trimmed().toStdString() : std::string();
  }

  /// "12.5" is no RT 12 of RW 5.
  [[nodiscard]] bool isLabel(const std::string& text) const {
    if (text.empty() || isNumber(text)) return false;
    const RtLabel label = parseRtLabel(text);
    return (!label.rt.empty() && !label.rw.empty() && !label.named) || m_labels.contains(folded(text));
  }

  /// Most cells are names of RT; the first may be a heading.
  [[nodiscard]] std::optional<std::size_t> labelColumn() const {
    for (std::size_t column = 0; column < kBeforeLabel; ++column) {
      std::size_t labels = 0;
      for (std::size_t row = 0; row < m_block.size(); ++row) labels += isLabel(textOf(row, column)) ? 1U : 0U;
      if (labels > 0 && labels * 2 >= m_block.size()) return column;
    }
    return std::nullopt;
  }

  /// Where the first row says that a column names RT, wherever it stands: alone, or with the RW in another one.
  [[nodiscard]] std::optional<std::size_t> headedLabel() {
    const auto headed = [this](ColumnKind kind) -> std::optional<std::size_t> {
      for (std::size_t column = 0; column < static_cast<std::size_t>(m_block.front().size()); ++column) {
        const auto target = targetByHeader(textOf(0, column), {});
        if (target && target->kind == kind) return column;
      }
      return std::nullopt;
    };
    if (m_block.size() < 2) return std::nullopt;
    if (const auto both = headed(ColumnKind::RtRw)) return both;
    const auto rt = headed(ColumnKind::Rt);
    if (rt) m_rw = headed(ColumnKind::Rw);
    return rt;
  }

  /// The RT that a row names; empty where it names none.
  [[nodiscard]] RtLabel labelOf(std::size_t row, const PastedNames& names) const {
    const std::string text = textOf(row, names.label);
    if (names.isByHeading) return row == 0 ? RtLabel() : parseRtLabel(text, m_rw ? textOf(row, *m_rw) : std::string());
    return isLabel(text) ? parseRtLabel(text) : RtLabel();
  }

  [[nodiscard]] std::string writtenLabel(std::size_t row, std::size_t label) const {
    const std::string rw = m_rw ? textOf(row, *m_rw) : std::string();
    return rw.empty() ? textOf(row, label) : textOf(row, label) + '/' + rw;
  }

  /// How many columns of names begin here: one, or more where empty ones stand before it.
  [[nodiscard]] std::size_t textColumns(std::size_t from) const {
    for (std::size_t column = from; column < from + kBeforeLabel; ++column) {
      if (isText(column)) return column - from + 1;
      if (!isEmpty(column)) return 0;
    }
    return 0;
  }

  [[nodiscard]] bool isEmpty(std::size_t column) const {
    for (std::size_t row = 0; row < m_block.size(); ++row) {
      const std::string text = textOf(row, column);
      if (!text.empty() && !isDash(text)) return false;
    }
    return true;
  }

  /// "Kawasan" above a column whose rows have none is no heading of amounts.
  [[nodiscard]] static bool isHeadingOfNames(const std::string& text) {
    const auto target = targetByHeader(text, {});
    return target && !holdsNumbers(target->kind);
  }

  /// Names of areas, or nearly so, in some rows, and in no other a figure.
  [[nodiscard]] bool isText(std::size_t column) const {
    const bool isAny = namesArea(column);
    for (std::size_t row = 0; row < m_block.size(); ++row) {
      const std::string text = textOf(row, column);
      // A heading above amounts makes no names of them, and what cannot be read is told as such.
      if (text.empty() || isDash(text) || isKnown(text)) continue;
      if (!isWord(text) || !(isAny || isHeadingRow(row))) return false;
    }
    return isAny;
  }

  [[nodiscard]] bool namesArea(std::size_t column) const {
    for (std::size_t row = 0; row < m_block.size(); ++row) {
      const std::string text = textOf(row, column);
      if (isNumber(text)) continue;
      if (isKnown(text) || isHeadingOfNames(text) || (isWord(text) && !nearArea(text).empty())) return true;
    }
    return false;
  }

  /// No "12%", "#NUM!" or "m2".
  [[nodiscard]] static bool isWord(const std::string& text) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::ranges::any_of(text, isLetter) && std::ranges::none_of(text, isDigit) && !text.starts_with('#');
  }

  /// What the project knows of a name that stands in many rows.
  struct Looked {
    bool isArea = false;  // of a kelurahan or kawasan
    bool isKelurahan = false;
    bool isKecamatan = false;  // also of one that only its kelurahan name
    std::string near;          // the name of the project that a misspelt one may mean
  };

  [[nodiscard]] const Looked& look(const std::string& text) const {
    const auto [place, isNew] = m_looked.try_emplace(text);
    if (!isNew) return place->second;
    const AreaFound kelurahan = m_index.kelurahan(text);
    const AreaFound kawasan = m_index.kawasan(text);
    Looked& looked = place->second;
    looked.isKelurahan = kelurahan.id != 0 || kelurahan.ambiguous;
    looked.isArea = looked.isKelurahan || kawasan.id != 0;
    looked.isKecamatan = m_kecamatan.contains(foldedAreaName(text));
    looked.near = kelurahan.suggestion.empty() ? kawasan.suggestion : kelurahan.suggestion;
    return looked;
  }

  /// The kelurahan that a cell names, with the kecamatan of its row where the block has that column.
  [[nodiscard]] AreaFound kelurahanIn(std::size_t row, const std::string& text) const {
    return m_index.kelurahan(text, kecamatanOf(row));
  }

  /// Empty where the project does not know it: that keeps no RT out.
  [[nodiscard]] std::string kecamatanOf(std::size_t row) const {
    const std::string text = m_kecamatanColumn ? textOf(row, *m_kecamatanColumn) : std::string();
    return look(text).isKecamatan ? text : std::string();
  }

  [[nodiscard]] bool isKnown(const std::string& text) const { return look(text).isArea || look(text).isKecamatan; }

  [[nodiscard]] const std::string& nearArea(const std::string& text) const { return look(text).near; }

  /// Columns that say which RT of that name is meant: of kelurahan or kawasan by their heading or by what stands there.
  void findAreaColumns(const PastedNames& names) {
    m_kecamatanColumn = kecamatanColumn(names);
    for (std::size_t column = 0; column < names.columns; ++column) {
      if (column != names.label && column != m_kecamatanColumn && tellsRts(column)) m_areaColumns.push_back(column);
    }
    // Behind figures a heading alone says that a column names areas.
    for (auto column = names.columns; column < static_cast<std::size_t>(m_block.front().size()); ++column) {
      const auto heading = isHeadingRow(0) ? targetByHeader(textOf(0, column), {}) : std::nullopt;
      if (heading && (heading->kind == ColumnKind::Kelurahan || heading->kind == ColumnKind::Kawasan))
        m_areaColumns.push_back(column);
    }
  }

  /// By its heading, or a leading one that holds kecamatan of the project alone, none of which is called as a
  /// kelurahan.
  [[nodiscard]] std::optional<std::size_t> kecamatanColumn(const PastedNames& names) const {
    for (std::size_t column = 0; isHeadingRow(0) && column < static_cast<std::size_t>(m_block.front().size());
         ++column) {
      const auto heading = targetByHeader(textOf(0, column), {});
      if (column != names.label && heading && heading->kind == ColumnKind::Kecamatan) return column;
    }
    for (std::size_t column = 0; column < names.columns; ++column) {
      bool isAny = false;
      bool isOther = column == names.label;
      for (std::size_t row = 0; row < m_block.size(); ++row) {
        const std::string text = textOf(row, column);
        if (text.empty() || isHeadingRow(row)) continue;
        isAny = true;
        isOther = isOther || look(text).isArea || !look(text).isKecamatan;
      }
      if (isAny && !isOther) return column;
    }
    return std::nullopt;
  }

  /// A kecamatan or kampung that the project does not know keeps no RT out: its kelurahan names it.
  [[nodiscard]] bool tellsRts(std::size_t column) const {
    bool isArea = false;
    for (std::size_t row = 0; row < m_block.size(); ++row) {
      const std::string text = textOf(row, column);
      if (text.empty() || isNumber(text)) continue;
      if (const auto heading = isHeadingRow(row) ? targetByHeader(text, {}) : std::nullopt)
        return heading->kind == ColumnKind::Kelurahan || heading->kind == ColumnKind::Kawasan;
      isArea = isArea || look(text).isArea || (isWord(text) && !nearArea(text).empty());
    }
    return isArea;
  }

  /// "Kaliannyar (Kalianyar?)": an area that the project does not have, in a row of an RT; empty where there is none.
  [[nodiscard]] QString unknownAreaOf(std::size_t row, const PastedNames& names) const {
    if (labelOf(row, names).isEmpty()) return {};
    for (const std::size_t column : m_areaColumns) {
      const std::string text = textOf(row, column);
      if (text.empty() || isDash(text)) continue;
      const AreaFound said = look(text).isKelurahan ? kelurahanIn(row, text) : AreaFound();
      const bool isElsewhere = look(text).isKelurahan && !look(text).isKecamatan && said.id == 0 && !said.ambiguous;
      if (isElsewhere)
        return QStringLiteral("%1 (%2)").arg(QString::fromStdString(text), QString::fromStdString(kecamatanOf(row)));
      if (isKnown(text)) continue;
      const std::string& near = nearArea(text);
      const QString written = QString::fromStdString(text);
      return near.empty() ? written : QStringLiteral("%1 (%2?)").arg(written, QString::fromStdString(near));
    }
    return {};
  }

  /// "Kauman (Selatan, Utara?)": a kelurahan of that name is in each of these kecamatan, and the row does not say
  /// which.
  [[nodiscard]] QString sharedAreaOf(std::size_t row) const {
    for (const std::size_t column : m_areaColumns) {
      const std::string text = textOf(row, column);
      if (text.empty() || !kelurahanIn(row, text).ambiguous) continue;
      QStringList kecamatan;
      for (const AdminArea& area : m_snapshot.kelurahan) {
        if (foldedAreaName(area.name) == foldedAreaName(text)) kecamatan << QString::fromStdString(area.kecamatan);
      }
      return QStringLiteral("%1 (%2?)").arg(QString::fromStdString(text), kecamatan.join(QStringLiteral(", ")));
    }
    return {};
  }

  [[nodiscard]] static bool isDash(const std::string& text) { return text == "-" || text == "–" || text == "—"; }

  /// Of the row above the first RT.
  [[nodiscard]] bool isHeadingRow(std::size_t row) const {
    for (std::size_t column = 0; column < kBeforeLabel; ++column) {
      if (isLabel(textOf(row, column))) return false;
    }
    return true;
  }

  [[nodiscard]] bool holdsAmounts(std::size_t row, std::size_t from) const {
    for (auto column = static_cast<qsizetype>(from); column < m_block[row].size(); ++column) {
      if (isNumber(textOf(row, static_cast<std::size_t>(column)))) return true;
    }
    return false;
  }

  /// The one RT that all names of the row fit.
  [[nodiscard]] FeatureId rtOf(std::size_t row, const PastedNames& names) const {
    FeatureId kelurahanId = 0;
    FeatureId kawasanId = 0;
    std::string sharedName;  // of several kelurahan, none of which the row decides for
    std::vector<std::size_t> columns(names.columns);
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::ranges::copy_if(m_areaColumns, std::back_inserter(columns),
                         [&names](std::size_t column) { return column >= names.columns; });
    for (const std::size_t column : columns) {
      const std::string text = textOf(row, column);
      if (column == names.label || column == m_kecamatanColumn || text.empty()) continue;
      const AreaFound said = kelurahanIn(row, text);
      if (said.ambiguous) sharedName = foldedAreaName(text);
      if (const FeatureId found = said.id; found != 0 && kelurahanId == 0) {
        kelurahanId = found;
      } else if (const FeatureId kawasan = m_index.kawasan(text).id; kawasan != 0) {
        kawasanId = kawasan;
      }
    }
    const RtLabel label = labelOf(row, names);
    if (label.isEmpty()) return 0;
    FeatureId only = 0;
    for (const AdminArea& kelurahan : m_snapshot.kelurahan) {
      if (kelurahanId != 0 && kelurahan.id != kelurahanId) continue;
      if (kelurahanId == 0 && !sharedName.empty() && foldedAreaName(kelurahan.name) != sharedName) continue;
      const FeatureId found = m_index.rt(kelurahan.id, label, kawasanId).id;
      if (found == 0 || found == only) continue;
      const Rt* const rt = m_snapshot.rtById(found);
      if (kawasanId != 0 && rt != nullptr && rt->kawasanId != kawasanId) continue;
      if (only != 0) return 0;
      only = found;
    }
    return only;
  }

  const std::vector<QStringList>& m_block;
  const Snapshot& m_snapshot;
  AreaIndex m_index;
  std::unordered_set<std::string> m_labels;
  std::unordered_set<std::string> m_kecamatan;
  std::vector<std::size_t> m_areaColumns;
  std::optional<std::size_t> m_kecamatanColumn;
  std::optional<std::size_t> m_rw;  // the column of the RW where it has its own
  mutable std::unordered_map<std::string, Looked> m_looked;
};

}  // namespace

bool isPastedNumber(const QString& text) {
  return isNumber(text.toStdString());
}

std::optional<PastedNames> namesIn(const std::vector<QStringList>& block, const Snapshot& snapshot) {
  // Most blocks are amounts alone: those need no index of all areas.
  const auto mayName = [](const QString& text) { return !text.trimmed().isEmpty() && !isPastedNumber(text.trimmed()); };
  const bool isAnyName = std::ranges::any_of(block, [&](const QStringList& row) {
    return std::ranges::any_of(row.mid(0, static_cast<qsizetype>(kBeforeLabel)), mayName);
  });
  const bool isAnyHeading = !block.empty() && std::ranges::any_of(block.front(), mayName);
  if (!isAnyName && !isAnyHeading) return std::nullopt;
  return NameReader(block, snapshot).read();
}

}  // namespace kawasan
