#include "core/report/city_report.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/plan/signed_minutes.h"
#include "core/report/city_files.h"
#include "core/report/report_parts.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

struct CityProgress {
  std::vector<std::string> decrees;
  KnownSum decree;
  std::map<int, Micro> years;
  Micro reduced = kMissing;
  KnownSum remaining;
  Micro before = kMissing;  // signed before the decrees, in their hectares already
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
    addTo(city.before, reductionBefore(snapshot, level, area.id));
    if (decree != nullptr) addTo(city.remaining, remainingHectares(snapshot, level, area.id));
  }
  return city;
}

/// Nothing where the whole is not known; at least so much where the part is a least amount.
ReportCell shareOf(const KnownSum& whole, const KnownSum& part) {
  if (whole.missing > 0 || isMissing(whole.amount) || isMissing(part.amount) || whole.amount <= 0) return {};
  const double percent = 100 * unitsFromMicro(part.amount) / unitsFromMicro(whole.amount);
  if (!part.isLeast()) return percent;
  return Amount{microFromDouble(percent).value_or(0), true};
}

/// What minutes took off the decree. Of a city without minutes nobody knows it.
KnownSum takenOffDecree(const CityProgress& city) {
  if (isMissing(city.reduced) || isMissing(city.decree.amount) || isMissing(city.remaining.amount))
    return {kMissing, 1};
  return {city.decree.amount - city.remaining.amount};
}

/// The sums over all cities. A city of which a figure is not known adds nothing to it, so the sum is a least one; with
/// minutes of other years alone it took nothing off in this one.
std::vector<ReportCell> sumsOf(const ReportTable& table, std::span<const Snapshot* const> cities,
                               std::span<const CityProgress> all) {
  KnownSum decree, target, reduced, remaining, offDecree;
  std::size_t offDecreeOpen = 0;  // cities with a decree of which nobody knows what was taken off it
  std::map<int, KnownSum> years;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const CityProgress& city = all[i];
    decree.add(isMissing(city.decree.amount) ? KnownSum(kMissing, 1) : city.decree);
    remaining.add(isMissing(city.remaining.amount) ? KnownSum(kMissing, 1) : city.remaining);
    if (!isMissing(city.decree.amount) && isMissing(city.reduced)) ++offDecreeOpen;
    addTo(target, cities[i]->info.targetHectares);
    addTo(reduced, city.reduced);
    offDecree.add(takenOffDecree(city));
    for (const ReportColumn& column : table.columns) {
      if (column.field != ReportField::YearReduced) continue;
      const auto found = city.years.find(column.year);
      const bool isNone = found == city.years.end() && !isMissing(city.reduced);
      addTo(years[column.year], isNone ? 0 : found == city.years.end() ? kMissing : found->second);
    }
  }
  std::vector<ReportCell> sums = sumsOver(table, 0, table.rows.size());
  for (std::size_t c = 0; c < sums.size(); ++c) {
    if (table.columns[c].field == ReportField::YearReduced) sums[c] = amountCellOf(years[table.columns[c].year]);
  }
  const auto put = [&](ReportField field, ReportCell cell) { sums[*table.find(field)] = std::move(cell); };
  put(ReportField::DecreeHectares, amountCellOf(decree));
  put(ReportField::TargetHectares, amountCellOf(target));
  put(ReportField::Reduced, amountCellOf(reduced));
  put(ReportField::Remaining, remainingCellOf(remaining, offDecreeOpen == 0));
  put(ReportField::ReducedShare, shareOf(decree, offDecree));
  put(ReportField::TargetShare, shareOf(target, reduced));
  return sums;
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

ReportTable citiesTable(std::span<const Snapshot* const> cities, std::span<const std::string> paths) {
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
  const bool hasBefore = std::ranges::any_of(all, [](const CityProgress& city) { return !isMissing(city.before); });
  if (hasBefore) addColumn(table, "before_decree_ha", ReportField::ReducedBefore, ReportType::Amount, Unit::Hectare);
  addColumn(table, "kelurahan", ReportField::KelurahanCount, ReportType::Count);
  addColumn(table, "rt", ReportField::RtCount, ReportType::Count);
  addColumn(table, "rp2kpkp", ReportField::PlanStatus);
  addColumn(table, "rplp", ReportField::RplpCount, ReportType::Count);
  const bool namesFiles = paths.size() == cities.size() && !copiesAmong(cities).empty();
  if (namesFiles) addColumn(table, "file", ReportField::FileName);
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
    row.push_back(remainingCellOf(city.remaining, !isMissing(city.reduced)));
    row.push_back(shareOf(city.decree, takenOffDecree(city)));
    row.push_back(shareOf(snapshot.info.targetHectares, city.reduced));
    if (hasBefore) row.push_back(amountCellOf(city.before));
    row.push_back(countCellOf(snapshot.kelurahan.size()));
    row.push_back(countCellOf(snapshot.rts.size()));
    row.push_back(planStatusOf(snapshot));
    row.push_back(countCellOf(rplpsOf(snapshot)));
    if (namesFiles) row.push_back(textCellOf(std::filesystem::path(paths[i]).filename().string()));
    table.rows.push_back(std::move(row));
  }
  table.totals = sumsOf(table, cities, all);
  return table;
}

}  // namespace kawasan
