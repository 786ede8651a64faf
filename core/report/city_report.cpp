#include "core/report/city_report.h"

#include <map>
#include <set>

#include "core/base/text.h"
#include "core/plan/signed_minutes.h"
#include "core/report/report_parts.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

struct CityProgress {
  std::vector<std::string> decrees;
  Micro decree = kMissing;
  std::map<int, Micro> years;
  Micro reduced = kMissing;
  Micro remaining = kMissing;
};

/// Over the areas that the city ranks.
CityProgress progressOf(const Snapshot& snapshot) {
  CityProgress city;
  const Level level = defaultRankingLevel(snapshot);
  std::set<std::string> numbers;
  for (const Area& area : areasOf(snapshot, level)) {
    const DecreeArea* decree = snapshot.decreeOf(level, area.id);
    if (decree != nullptr) {
      addTo(city.decree, decree->hectares);
      if (!decree->number.empty() && numbers.insert(decree->number).second) city.decrees.push_back(decree->number);
    }
    for (const auto& [year, hectares] : reductionsByYear(snapshot, level, area.id)) {
      city.years[year] += hectares;
      addTo(city.reduced, hectares);
    }
    addTo(city.remaining, remainingHectares(snapshot, level, area.id));
  }
  return city;
}

ReportCell shareOf(Micro decree, Micro remaining) {
  if (isMissing(decree) || isMissing(remaining) || decree <= 0) return {};
  return 100 * unitsFromMicro(decree - remaining) / unitsFromMicro(decree);
}

ReportCell shareOfTarget(Micro target, Micro reduced) {
  if (isMissing(target) || isMissing(reduced) || target <= 0) return {};
  return 100 * unitsFromMicro(reduced) / unitsFromMicro(target);
}

Micro amountIn(const std::vector<ReportCell>& row, const std::optional<std::size_t>& column) {
  const auto* amount = column ? std::get_if<Amount>(&row[*column]) : nullptr;
  return amount == nullptr ? kMissing : amount->micro;
}

/// Of the RP2KPKP that reaches furthest.
ReportCell planStatusOf(const Snapshot& snapshot) {
  const PlanDocument* latest = nullptr;
  for (const PlanDocument& document : snapshot.planDocuments) {
    if (document.kind != PlanDocumentKind::Rp2kpkp) continue;
    if (latest == nullptr || document.lastYear > latest->lastYear) latest = &document;
  }
  return latest == nullptr ? ReportCell() : optionalCellOf(latest->status);
}

std::size_t rplpsOf(const Snapshot& snapshot) {
  std::size_t count = 0;
  for (const PlanDocument& document : snapshot.planDocuments) {
    if (document.kind == PlanDocumentKind::Rplp) ++count;
  }
  return count;
}

}  // namespace

ReportTable citiesTable(std::span<const Snapshot* const> cities) {
  std::vector<CityProgress> all;
  std::set<int> years;
  for (const Snapshot* snapshot : cities) {
    all.push_back(progressOf(*snapshot));
    for (const auto& [year, hectares] : all.back().years) years.insert(year);
  }
  ReportTable table;
  table.kind = ReportKind::Cities;
  table.level = Level::City;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "code", ReportField::Code);
  addColumn(table, "city", ReportField::CityName);
  addColumn(table, "decree_number", ReportField::DecreeNumber);
  addColumn(table, "decree_ha", ReportField::DecreeHectares, ReportType::Amount, Unit::Hectare);
  addColumn(table, "target_ha", ReportField::TargetHectares, ReportType::Amount, Unit::Hectare);
  for (const int year : years) {
    addColumn(table, "reduced_ha_" + std::to_string(year), ReportField::YearReduced, ReportType::Amount, Unit::Hectare,
              {}, year);
  }
  addColumn(table, "reduced_ha", ReportField::Reduced, ReportType::Amount, Unit::Hectare);
  addColumn(table, "remaining_ha", ReportField::Remaining, ReportType::Amount, Unit::Hectare);
  addColumn(table, "reduced_percent", ReportField::ReducedShare, ReportType::Percent);
  addColumn(table, "target_percent", ReportField::TargetShare, ReportType::Percent);
  addColumn(table, "kelurahan", ReportField::KelurahanCount, ReportType::Count);
  addColumn(table, "rt", ReportField::RtCount, ReportType::Count);
  addColumn(table, "rp2kpkp", ReportField::PlanStatus);
  addColumn(table, "rplp", ReportField::RplpCount, ReportType::Count);
  Micro target = kMissing;  // the share of the sum is over cities that have a target
  Micro reducedOfTarget = kMissing;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Snapshot& snapshot = *cities[i];
    const CityProgress& city = all[i];
    std::vector<ReportCell> row{countCellOf(i + 1),
                                textCellOf(snapshot.info.code),
                                textCellOf(snapshot.info.city),
                                textCellOf(joinText(city.decrees, ", ")),
                                amountCellOf(city.decree),
                                amountCellOf(snapshot.info.targetHectares)};
    for (const int year : years) {
      const auto found = city.years.find(year);
      row.push_back(found == city.years.end() ? ReportCell() : amountCellOf(found->second));
    }
    row.push_back(amountCellOf(city.reduced));
    row.push_back(amountCellOf(city.remaining));
    row.push_back(isMissing(city.reduced) ? ReportCell() : shareOf(city.decree, city.remaining));
    row.push_back(shareOfTarget(snapshot.info.targetHectares, city.reduced));
    if (!isMissing(snapshot.info.targetHectares)) {
      addTo(target, snapshot.info.targetHectares);
      addTo(reducedOfTarget, city.reduced);
    }
    row.push_back(countCellOf(snapshot.kelurahan.size()));
    row.push_back(countCellOf(snapshot.rts.size()));
    row.push_back(planStatusOf(snapshot));
    row.push_back(countCellOf(rplpsOf(snapshot)));
    table.rows.push_back(std::move(row));
  }
  table.totals = sumsOver(table, 0, table.rows.size());
  if (!isMissing(amountIn(table.totals, table.find(ReportField::Reduced)))) {
    table.totals[*table.find(ReportField::ReducedShare)] =
        shareOf(amountIn(table.totals, table.find(ReportField::DecreeHectares)),
                amountIn(table.totals, table.find(ReportField::Remaining)));
  }
  table.totals[*table.find(ReportField::TargetShare)] = shareOfTarget(target, reducedOfTarget);
  return table;
}

}  // namespace kawasan
