#include "core/import/copied_bases.h"

#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "core/base/text.h"
#include "core/import/figure_doubts.h"
#include "core/rules/same_bases.h"

namespace kawasan {

namespace {

constexpr double kTolerated = 0.01;  // of the sum, for areas with two decimals

/// Sums of the bases over the RT of each kelurahan; a base that one RT lacks has no sum.
class RtSums {
 public:
  RtSums(const Snapshot& snapshot, const NumericPlan& plan) {
    std::set<FeatureId> inFile;
    for (const NumericRow& row : plan.rows) {
      if (row.rt.created) {
        add(keyOf(plan.newAreas.rts[*row.rt.created].kelurahan), row.figures);
      } else if (const Rt* rt = snapshot.rtById(row.rt.id)) {
        inFile.insert(rt->id);
        add(std::to_string(rt->kelurahanId), row.figures);
      }
    }
    const FigureTable* table = plan.survey.id == 0 ? nullptr : &snapshot.figuresOf(plan.survey.id);
    for (const Rt& rt : snapshot.rts) {
      if (inFile.contains(rt.id)) continue;
      const auto at = table == nullptr ? std::nullopt : table->indexOfRt(rt.id);
      add(std::to_string(rt.kelurahanId), at ? table->row(*at) : FigureRow());
    }
  }

  [[nodiscard]] Micro sum(const AreaRef& kelurahan, Parameter base) const {
    const auto found = m_sums.find(keyOf(kelurahan));
    return found == m_sums.end() ? kMissing : found->second[base];
  }

 private:
  void add(const std::string& kelurahan, const FigureRow& figures) {
    const auto [entry, isFirst] = m_sums.try_emplace(kelurahan, figures);
    if (isFirst) return;
    for (std::size_t i = 0; i < kBaseCount; ++i) {
      const Parameter base = parameterAt(i);
      Micro& sum = entry->second[base];
      sum = isMissing(sum) || isMissing(figures[base]) ? kMissing : sum + figures[base];
    }
  }

  std::unordered_map<std::string, FigureRow> m_sums;
};

void flag(NumericPlan& plan, const FigureSource& source, Parameter base, Micro amount, const std::string& reason,
          const std::string& expected) {
  const MappedColumn* column = plan.header.find(ColumnKind::Figure, base);
  if (column == nullptr) return;
  plan.flagged.push_back({static_cast<std::size_t>(source.row),
                          column->header,
                          columnLetter(column->index),
                          numberText(unitsFromMicro(amount)),
                          reason,
                          expected,
                          {}});
}

/// Whether any base of the row differs from its RT.
bool flagSums(const AreaRow& row, const RtSums& sums, NumericPlan& plan) {
  bool any = false;
  for (std::size_t i = 0; i < kBaseCount; ++i) {
    const Parameter base = parameterAt(i);
    const Micro filed = row.filed.figures[base];
    const Micro sum = sums.sum(row.area, base);
    if (isMissing(filed) || isMissing(sum)) continue;
    const double difference = std::fabs(unitsFromMicro(filed) - unitsFromMicro(sum));
    if (difference <= std::fabs(unitsFromMicro(sum)) * kTolerated) continue;
    flag(plan, row.filed.source, base, filed, "differs-from-rt-sum", numberText(unitsFromMicro(sum)));
    any = true;
  }
  return any;
}

void flagKelurahan(const RtSums& sums, NumericPlan& plan) {
  std::vector<const AreaRow*> rows;  // a kawasan may rightly have the bases of its kelurahan
  for (const AreaRow& row : plan.areaRows) {
    if (row.filed.level == Level::Kelurahan) rows.push_back(&row);
  }
  std::vector<bool> differs;
  for (const AreaRow* row : rows) differs.push_back(flagSums(*row, sums, plan));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows.size(); ++j) {
      const FiledResult& row = rows[i]->filed;
      const FiledResult& other = rows[j]->filed;
      // Where the sums tell which of the two is the copy, the other one is left in peace.
      if (i == j || (differs[j] && !differs[i])) continue;
      for (const Parameter base : sharedBases(row.figures, other.figures)) {
        flag(plan, row.source, base, row.figures[base], "same-bases", "row " + std::to_string(other.source.row));
      }
    }
  }
}

void flagRts(NumericPlan& plan) {
  std::map<CopiedBases, int> seen;  // bases -> row
  for (const NumericRow& row : plan.rows) {
    const auto bases = copiedBasesOf(row.figures);
    if (!bases) continue;
    const auto [entry, isFirst] = seen.try_emplace(*bases, row.source.row);
    if (isFirst) continue;
    plan.flagged.push_back({static_cast<std::size_t>(row.source.row),
                            {},
                            {},
                            {},
                            "same-bases",
                            "row " + std::to_string(entry->second),
                            {}});
  }
}

}  // namespace

void flagCopiedBases(const Snapshot& snapshot, NumericPlan& plan) {
  if (!plan.areaRows.empty()) flagKelurahan(RtSums(snapshot, plan), plan);
  flagRts(plan);
}

}  // namespace kawasan
