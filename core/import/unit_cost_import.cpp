#include "core/import/unit_cost_import.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/base/text.h"
#include "core/import/field_values.h"
#include "core/import/number_cell.h"
#include "core/plan/catalogue.h"

namespace kawasan {

namespace {

enum class PriceColumn : std::size_t { Work, Indicator, Price, Source };
constexpr std::size_t kPriceColumns = 4;

struct PriceHeaderName {
  PriceColumn column;
  std::string_view name;
};

constexpr PriceHeaderName kPriceHeaders[] = {
    {PriceColumn::Work, "work"},
    {PriceColumn::Work, "kegiatan"},
    {PriceColumn::Work, "jenis_kegiatan"},
    {PriceColumn::Work, "pekerjaan"},
    {PriceColumn::Indicator, "indicator"},
    {PriceColumn::Indicator, "kriteria"},
    {PriceColumn::Indicator, "indikator"},
    {PriceColumn::Indicator, "kode_kriteria"},
    {PriceColumn::Price, "price"},
    {PriceColumn::Price, "rupiah"},
    {PriceColumn::Price, "harga"},
    {PriceColumn::Price, "harga_satuan"},
    {PriceColumn::Price, "harga_satuan_rp"},
    {PriceColumn::Price, "biaya_satuan"},
    {PriceColumn::Source, "source"},
    {PriceColumn::Source, "sumber"},
    {PriceColumn::Source, "sumber_harga"},
    {PriceColumn::Source, "dasar"},
};

struct PriceHeader {
  std::size_t row = 0;  // as a spreadsheet counts
  std::array<std::optional<std::size_t>, kPriceColumns> columns;
  std::vector<std::string> unused;

  [[nodiscard]] std::optional<std::size_t> at(PriceColumn column) const {
    return columns[static_cast<std::size_t>(column)];
  }
  [[nodiscard]] bool isUsable() const {
    return at(PriceColumn::Work) && at(PriceColumn::Indicator) && at(PriceColumn::Price);
  }
};

PriceHeader priceHeaderOf(const std::vector<std::string>& row) {
  PriceHeader header;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto known = std::find_if(std::begin(kPriceHeaders), std::end(kPriceHeaders),
                                    [&](const PriceHeaderName& each) { return isHeader(row[i], each.name); });
    if (known != std::end(kPriceHeaders) && !header.at(known->column)) {
      header.columns[static_cast<std::size_t>(known->column)] = i;
    } else if (!trimmed(row[i]).empty()) {
      header.unused.push_back(row[i]);
    }
  }
  return header;
}

Result<PriceHeader> findHeader(const RawTable& table) {
  for (std::size_t r = 0; r < std::min(table.rows.size(), kRowsSearched); ++r) {
    PriceHeader header = priceHeaderOf(table.rows[r]);
    header.row = r + 1;
    if (header.isUsable()) return header;
  }
  return fail(ErrorCode::InputNoHeader,
              {{"path", table.file}, {"sheet", table.sheet}, {"expected", "work, indicator, price"}});
}

std::optional<Parameter> indicatorOf(const IndicatorCodes& codes, std::string_view typed) {
  const std::string code = lowered(typed);
  for (const auto& [known, parameter] : codes) {
    if (known == code || identifierOf(parameter) == code) return parameter;
  }
  return std::nullopt;
}

/// Codes of what the work may take something off.
std::string codesOfWork(const IndicatorCodes& codes, const Work& work) {
  std::vector<std::string> names;
  for (const auto& [code, parameter] : codes) {
    if (work.mayReduce(parameter)) names.push_back(code);
  }
  return joinText(names, ", ");
}

std::string worksOf(Parameter indicator) {
  std::vector<std::string> keys;
  for (const Work& work : catalogue().works) {
    if (work.mayReduce(indicator)) keys.push_back(work.key);
  }
  return joinText(keys, ", ");
}

const UnitCost* knownCost(const Snapshot& snapshot, std::string_view work, Parameter indicator) {
  const auto& costs = snapshot.unitCosts;
  const auto found = std::find_if(costs.begin(), costs.end(), [&](const UnitCost& cost) {
    return cost.work == work && cost.indicator == indicator;
  });
  return found == costs.end() ? nullptr : &*found;
}

class PriceReader {
 public:
  PriceReader(const RawTable& table, const Snapshot& snapshot, const IndicatorCodes& codes, const PriceHeader& header,
              UnitCostPlan& plan)
      : m_table(table),
        m_snapshot(snapshot),
        m_codes(codes),
        m_header(header),
        m_mark(markOf(table, header)),
        m_plan(plan) {}

  void readAll() {
    for (std::size_t r = m_header.row; r < m_table.rows.size(); ++r) {
      const auto& row = m_table.rows[r];
      if (std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
      m_row = r + 1;
      ++m_plan.read;
      readRow();
    }
  }

 private:
  static std::optional<DecimalMark> markOf(const RawTable& table, const PriceHeader& header) {
    std::vector<std::string_view> cells;
    const std::size_t column = *header.at(PriceColumn::Price);
    for (std::size_t r = header.row; r < table.rows.size(); ++r) {
      if (column < table.rows[r].size()) cells.push_back(table.rows[r][column]);
    }
    return detectDecimalMark(cells).mark();
  }

  [[nodiscard]] std::string text(PriceColumn column) const {
    const auto index = m_header.at(column);
    const auto& row = m_table.rows[m_row - 1];
    return index && *index < row.size() ? std::string(trimmed(row[*index])) : std::string();
  }

  void refuse(PriceColumn column, std::string reason, std::string expected = {}) {
    const std::size_t index = *m_header.at(column);
    m_plan.refused.push_back({m_row, m_table.rows[m_header.row - 1][index], columnLetter(index), text(column),
                              std::move(reason), std::move(expected)});
  }

  void readRow() {
    const std::string named = text(PriceColumn::Work);
    const Work* work = catalogue().workByName(named);
    if (work == nullptr) refuse(PriceColumn::Work, "no-such-work", catalogue().worksLike(named));
    const auto indicator = indicatorOf(m_codes, text(PriceColumn::Indicator));
    if (!indicator) {
      refuse(PriceColumn::Indicator, "unknown-indicator", knownCodes(m_codes));
    } else if (work != nullptr && !work->mayReduce(*indicator)) {
      refuse(PriceColumn::Indicator, "not-of-this-work", codesOfWork(m_codes, *work));
      work = nullptr;
    }
    const std::optional<Rupiah> price = readPrice();
    if (work == nullptr || !indicator || !price) return;
    const auto [first, isNew] = m_rows.try_emplace({work->key, *indicator}, m_row);
    if (!isNew) return refuse(PriceColumn::Work, "second-price", "row " + std::to_string(first->second));
    take({0, work->key, *indicator, *price, text(PriceColumn::Source)});
  }

  void take(UnitCost cost) {
    const UnitCost* known = knownCost(m_snapshot, cost.work, cost.indicator);
    if (known != nullptr) cost.id = known->id;
    if (known != nullptr && cost.source.empty() && cost.rupiah == known->rupiah) cost.source = known->source;
    if (known != nullptr && known->rupiah == cost.rupiah && known->source == cost.source) {
      ++m_plan.present;
    } else {
      m_plan.costs.push_back(std::move(cost));
      m_plan.rowsOfCosts.push_back(m_row);
    }
  }

  std::optional<Rupiah> readPrice() {
    const std::string typed = text(PriceColumn::Price);
    const NumberCell number = readRupiahCell(typed, m_mark);
    if (!number.reason.empty()) {
      refuse(PriceColumn::Price, number.reason, number.expected.empty() ? "Rp" : number.expected);
    } else if (!number.value) {
      refuse(PriceColumn::Price, "no-price", "Rp");
    } else if (*number.value < 0.5) {
      refuse(PriceColumn::Price, "not-above-zero", "Rp");
    } else if (*number.value > static_cast<double>(kLargestRupiah)) {
      refuse(PriceColumn::Price, "too-large", "Rp");
    } else {
      return static_cast<Rupiah>(std::llround(*number.value));
    }
    return std::nullopt;
  }

  const RawTable& m_table;
  const Snapshot& m_snapshot;
  const IndicatorCodes& m_codes;
  const PriceHeader& m_header;
  std::optional<DecimalMark> m_mark;
  UnitCostPlan& m_plan;
  std::size_t m_row = 0;
  std::map<std::pair<std::string, Parameter>, std::size_t> m_rows;
};

/// What stands before the "=": "2b@road_concrete".
Result<UnitCost> costNamed(const std::string& field, const IndicatorCodes& codes) {
  const std::size_t at = field.find('@');
  if (at == std::string::npos) return badValue(field, field, "2b@road_concrete");
  const std::string code(trimmed(std::string_view(field).substr(0, at)));
  const std::string name(trimmed(std::string_view(field).substr(at + 1)));
  const auto indicator = indicatorOf(codes, code);
  if (!indicator) return badValue(field, code, knownCodes(codes));
  const Work* work = catalogue().workByName(name);
  if (work == nullptr) return badValue(field, name, catalogue().knownWorks(name));
  if (!work->mayReduce(*indicator)) {
    // A work that counts for no criterion has none to choose instead.
    const std::string others = codesOfWork(codes, *work);
    return others.empty() ? badValue(field, name, worksOf(*indicator)) : badValue(field, code, others);
  }
  UnitCost cost;
  cost.work = work->key;
  cost.indicator = *indicator;
  return cost;
}

}  // namespace

Result<UnitCostPlan> planUnitCostImport(const RawTable& table, const Snapshot& snapshot, const IndicatorCodes& codes) {
  KAWASAN_ASSIGN(const PriceHeader header, findHeader(table));
  UnitCostPlan plan;
  plan.file = table.file;
  plan.sheet = table.sheet;
  plan.unused = header.unused;
  PriceReader(table, snapshot, codes, header, plan).readAll();
  return plan;
}

Result<UnitCostPlan> planUnitCostFields(const Snapshot& snapshot, const FieldTexts& fields, const IndicatorCodes& codes,
                                        const std::string& source) {
  UnitCostPlan plan;
  for (const auto& [field, text] : fields) {
    KAWASAN_ASSIGN(UnitCost cost, costNamed(field, codes));
    const UnitCost* known = knownCost(snapshot, cost.work, cost.indicator);
    if (text.empty()) {
      if (known != nullptr) plan.removed.push_back(known->id);
      continue;
    }
    KAWASAN_ASSIGN(const std::optional<Rupiah> price, readRupiahField(field, text));
    if (!price || *price < 1) return badValue(field, text, std::string(kRupiahExamples));
    cost.rupiah = *price;
    cost.source = source;
    if (known != nullptr) {
      cost.id = known->id;
      if (source.empty()) cost.source = known->source;
    }
    plan.costs.push_back(std::move(cost));
  }
  return plan;
}

void applyUnitCostPlan(Edit& edit, UnitCostPlan& plan) {
  for (const FeatureId id : plan.removed) edit.removeUnitCost(id);
  for (UnitCost& cost : plan.costs) edit.put(cost);
}

}  // namespace kawasan
