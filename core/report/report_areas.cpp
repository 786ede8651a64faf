// T1 and T3: one row a slum area.

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/plan/activity_state.h"
#include "core/plan/authority.h"
#include "core/report/report_parts.h"
#include "core/rules/area_scores.h"
#include "core/rules/kawasan_words.h"
#include "core/rules/ranking.h"
#include "core/rules/rt_names.h"

namespace kawasan {

namespace {

using enum ReportField;

/// "RW 001: RT 001, 002; RW 002: RT 001"; names of places without an RT number stand by themselves.
std::string rtNamesOf(const Snapshot& snapshot, const Area& area) {
  std::vector<std::pair<std::string, std::vector<std::string>>> groups;  // in the order of the RT
  std::map<std::pair<FeatureId, std::string>, std::size_t> groupOf;
  std::set<FeatureId> kelurahan;
  for (const std::size_t index : area.rts) kelurahan.insert(snapshot.rts[index].kelurahanId);
  for (const std::size_t index : area.rts) {
    const kawasan::Rt& rt = snapshot.rts[index];
    const auto [entry, isNew] = groupOf.try_emplace({rt.kelurahanId, rt.rw}, groups.size());
    if (isNew) {
      const AdminArea* place = kelurahan.size() > 1 ? snapshot.kelurahanById(rt.kelurahanId) : nullptr;
      std::string head = place == nullptr ? std::string() : place->name;
      if (!rt.rw.empty()) head += (head.empty() ? "RW " : " RW ") + rt.rw;
      groups.emplace_back(std::move(head), std::vector<std::string>());
    }
    groups[entry->second].second.push_back(rtNumber(rt));
  }
  std::vector<std::string> texts;
  for (const auto& [head, names] : groups) {
    texts.push_back((head.empty() ? std::string() : head + ": ") + "RT " + joinText(names, ", "));
  }
  return joinText(texts, "; ");
}

SharedPolygons ownShape(const Snapshot& snapshot, const Area& area) {
  if (area.level == Level::Kawasan) {
    const kawasan::Kawasan* found = snapshot.kawasanById(area.id);
    return found == nullptr ? nullptr : found->geometry;
  }
  if (area.level == Level::Kelurahan) {
    const AdminArea* found = snapshot.kelurahanById(area.id);
    return found == nullptr ? nullptr : found->geometry;
  }
  return area.rts.size() == 1 ? snapshot.rts[area.rts.front()].geometry : nullptr;
}

/// The middle of the area's own shape, else of the middles of its RT.
std::optional<Point> middleOf(const Snapshot& snapshot, const Area& area) {
  if (const SharedPolygons shape = ownShape(snapshot, area); shape && !shape->polygons.empty())
    return centroidOf(*shape);
  double weight = 0;
  Point sum;
  for (const std::size_t index : area.rts) {
    const SharedPolygons& shape = snapshot.rts[index].geometry;
    if (!shape || shape->polygons.empty()) continue;
    const double size = planeArea(*shape);
    const Point middle = centroidOf(*shape);
    sum = {sum.x + size * middle.x, sum.y + size * middle.y};
    weight += size;
  }
  if (weight <= 0) return std::nullopt;
  return Point{sum.x / weight, sum.y / weight};
}

/// RT of each class of the edition with their verified hectares; RT whose class is open are in none.
struct ClassCounts {
  std::vector<std::size_t> rts;
  std::vector<KnownSum> hectares;
  std::vector<std::vector<std::size_t>> places;  // of the RT in the snapshot
};

class AreaTableMaker {
 public:
  AreaTableMaker(ReportKind kind, const ReportRequest& request)
      : m_request(request), m_snapshot(request.snapshot), m_regulation(request.regulation) {
    m_table.kind = kind;
    m_table.level = defaultRankingLevel(m_snapshot);
  }

  ReportTable make() {
    if (m_table.kind == ReportKind::Locations) {
      addLocationColumns();
    } else {
      addProfileColumns();
    }
    for (const Area& area : areasOf(m_snapshot, m_table.level)) addRow(area);
    addTotals();
    return std::move(m_table);
  }

 private:
  void add(std::string key, ReportField field, ReportType type = ReportType::Text,
           std::optional<std::size_t> index = {}, std::optional<Unit> unit = {}) {
    m_table.columns.push_back({std::move(key), field, type, index, {}, unit});
  }

  void addLocationColumns() {
    add("number", Number, ReportType::Count);
    add("name", Name);
    add("verified_ha", VerifiedHectares, ReportType::Amount, {}, Unit::Hectare);
    add("rt_names", RtNames);
    add("kelurahan", Kelurahan);
    add("kecamatan", Kecamatan);
    add("population", Population, ReportType::Amount, {}, Unit::Person);
    add("population_density", PopulationDensity, ReportType::Density);
    addCoordinates();
    addResult();
    add("considerations", ConsiderationSum, ReportType::Value);
    add("consideration_class", ReportField::ConsiderationClass);
    addLegality();
    add("priority", Priority, ReportType::Value);
    addAuthority();
  }

  void addProfileColumns() {
    add("number", Number, ReportType::Count);
    add("code", Code);
    add("name", Name);
    add("decree_number", DecreeNumber);
    add("decree_ha", DecreeHectares, ReportType::Amount, {}, Unit::Hectare);
    add("verified_ha", VerifiedHectares, ReportType::Amount, {}, Unit::Hectare);
    add("kecamatan", Kecamatan);
    add("kelurahan", Kelurahan);
    add("rt_count", RtCount, ReportType::Count);
    add("rt_with_figures", RtWithFigures, ReportType::Count);
    add("population", Population, ReportType::Amount, {}, Unit::Person);
    add("households_kk", Households, ReportType::Amount, {}, Unit::Household);
    add("buildings", Buildings, ReportType::Amount, {}, Unit::Building);
    add("population_density", PopulationDensity, ReportType::Density);
    add("building_density", BuildingDensity, ReportType::Density);
    add("typology", Typology);
    addCoordinates();
    for (std::size_t i = m_regulation.classes.size(); i-- > 0;) {
      const std::string key(keyOf(m_regulation.classes[i].slumClass));
      add("rt_" + key, RtOfClass, ReportType::Count, i);
      add("ha_" + key, HectaresOfClass, ReportType::Amount, i, Unit::Hectare);
    }
    for (std::size_t i = 0; i < m_regulation.aspects.size(); ++i)
      add(m_regulation.aspects[i].key + "_mean", AspectMean, ReportType::Percent, i);
    add("sectoral_mean", SectoralMean, ReportType::Percent);
    addResult();
    add("strategic_value", StrategicValue, ReportType::Value);
    add("population_value", PopulationValue, ReportType::Value);
    add("socio_economic_cultural", SocialValue, ReportType::Value);
    add("considerations", ConsiderationSum, ReportType::Value);
    add("consideration_class", ReportField::ConsiderationClass);
    addLegality();
    add("classification", ReportField::Classification);
    add("priority", Priority, ReportType::Value);
    add("handling", Handling);
    addAuthority();
    add("state", TreatmentState);
    add("photos", PhotoCount, ReportType::Count);
    addProfileRecords();
  }

  /// What the planners wrote of a kawasan; other areas have none.
  void addProfileRecords() {
    if (m_table.level != Level::Kawasan) return;
    add("handling_kind", HandlingKind);
    add("pattern_chosen", PatternChosen);
    add("pattern_reason", ReportField::PatternReason);
    add("location_class", LocationKind);
    add("area_character", AreaCharacter);
    add("dwelling_status", DwellingStatus);
    add("legal_ha", LegalHectares, ReportType::Amount, {}, Unit::Hectare);
    add("untitled_ha", UntitledHectares, ReportType::Amount, {}, Unit::Hectare);
    add("illegal_ha", IllegalHectares, ReportType::Amount, {}, Unit::Hectare);
    add("profile_persons", ProfilePersons, ReportType::Amount, {}, Unit::Person);
    add("profile_women", ProfileWomen, ReportType::Amount, {}, Unit::Person);
    add("profile_low_income", LowIncome, ReportType::Amount, {}, Unit::Person);
    add("profile_poor_households", ProfilePoorHouseholds, ReportType::Amount, {}, Unit::Household);
    for (std::size_t i = 0; i < m_regulation.aspects.size(); ++i)
      add("problem_" + m_regulation.aspects[i].key, ProblemText, ReportType::Text, i);
    add("note", Remark);
  }

  void addAuthority() {
    if (m_table.level == Level::Kawasan) add("authority", AuthorityName);
  }
  void addCoordinates() {
    if (!m_request.toLonLat) return;
    add("longitude", Longitude, ReportType::Degrees);
    add("latitude", Latitude, ReportType::Degrees);
  }
  void addResult() {
    add("total", Total, ReportType::Value);
    add("class", Class);
  }
  void addLegality() {
    add("tenure_status", Tenure);
    add("spatial_plan_conformity", PlanConformity);
    add("legal", Legal);
  }

  ClassCounts classCountsOf(const Area& area) const {
    ClassCounts counts{std::vector<std::size_t>(m_regulation.classes.size(), 0),
                       std::vector<KnownSum>(m_regulation.classes.size()),
                       std::vector<std::vector<std::size_t>>(m_regulation.classes.size())};
    const FigureTable& figures = m_snapshot.figuresOf(m_request.surveyId);
    for (const std::size_t index : area.rts) {
      const auto at = figures.indexOfRt(m_snapshot.rts[index].id);
      if (!at) continue;
      const FigureRow row = figures.row(*at);
      const auto slumClass = hasAnyFigure(row) ? scoreOf(m_regulation, row).slumClass() : std::nullopt;
      if (!slumClass) continue;
      const auto i = static_cast<std::size_t>(*slumClass);
      ++counts.rts[i];
      counts.places[i].push_back(index);
      addTo(counts.hectares[i], row[Parameter::AreaVerified]);
    }
    for (std::size_t i = 0; i < counts.rts.size(); ++i) counts.hectares[i].isEstimate = areEstimates(counts.places[i]);
    const bool hasAny = std::ranges::any_of(counts.rts, [](std::size_t rts) { return rts > 0; });
    for (std::size_t i = 0; hasAny && i < counts.rts.size(); ++i) settleNone(counts.hectares[i], counts.rts[i]);
    return counts;
  }

  /// The verified hectares of these RT together.
  bool areEstimates(const std::vector<std::size_t>& rts) const {
    return estimatedSums(m_snapshot, m_request.surveyId, rts).test(indexOf(Parameter::AreaVerified));
  }

  static ReportCell density(Micro amount, Micro hectares) {
    if (isMissing(amount) || isMissing(hectares) || hectares <= 0) return {};
    return unitsFromMicro(amount) / unitsFromMicro(hectares);
  }

  /// Open while an RT lacks either, also one without any figure: sums over different RT are no density.
  static ReportCell densityOf(const RankedArea& area, Parameter parameter) {
    const KnownSum counted = knownSum(area.score, parameter);
    const KnownSum hectares = knownSum(area.score, Parameter::AreaVerified);
    const bool isWhole = area.score.hasFigures() && counted.missing + hectares.missing == 0;
    return isWhole ? density(counted.amount, hectares.amount) : ReportCell();
  }

  ReportCell typologyCell(const Area& area) const {
    const kawasan::Kawasan* found = area.level == Level::Kawasan ? m_snapshot.kawasanById(area.id) : nullptr;
    if (found == nullptr || found->typology.empty()) return {};
    const kawasan::Typology* const known = m_regulation.typologyByName(found->typology);
    return known == nullptr ? ReportCell(found->typology) : ReportCell(known->name);
  }

  /// Hectares and people as the profile says; nothing of other columns.
  std::optional<Micro> profileAmountOf(const ReportColumn& column, const Area& area) const {
    const KawasanProfile* const profile = m_snapshot.profileOf(area.id);
    const KawasanProfile said = profile == nullptr ? KawasanProfile() : *profile;
    switch (column.field) {
      case LegalHectares:
        return said.legalHa;
      case UntitledHectares:
        return said.untitledHa;
      case IllegalHectares:
        return said.illegalHa;
      case ProfilePersons:
        return peopleOf(said.persons);
      case ProfileWomen:
        return peopleOf(said.women);
      case LowIncome:
        return peopleOf(said.lowIncome);
      case ProfilePoorHouseholds:
        return peopleOf(said.poorHouseholds);
      default:
        return std::nullopt;
    }
  }

  /// Of the columns that add up what the RT of an area, or the profiles of all areas, say.
  std::optional<KnownSum> knownSumOf(const ReportColumn& column, const RankedArea& ranked,
                                     const ClassCounts& counts) const {
    if (const auto amount = profileAmountOf(column, ranked.area)) return KnownSum(*amount, isMissing(*amount) ? 1 : 0);
    return rtSumOf(column, ranked.score, counts);
  }
  static std::optional<KnownSum> rtSumOf(const ReportColumn& column, const AreaScore& area, const ClassCounts& counts) {
    if (const auto figure = figureOf(column.field)) return knownSum(area, *figure);
    if (column.field == HectaresOfClass) return counts.hectares[*column.index];
    return std::nullopt;
  }
  /// Of which figure of the RT a column is the sum.
  static std::optional<Parameter> figureOf(ReportField field) {
    switch (field) {
      case VerifiedHectares:
        return Parameter::AreaVerified;
      case Population:
        return Parameter::Population;
      case Households:
        return Parameter::HouseholdsKk;
      case Buildings:
        return Parameter::Buildings;
      default:
        return std::nullopt;
    }
  }

  ReportCell scoreCell(const ReportColumn& column, const AreaScore& area) const {
    if (!area.hasFigures()) return {};
    const Score& score = area.score;
    if (column.field == Total) return totalCellOf(area);
    if (column.field == Class) return ClassRange{score.classMin, score.classMax};
    return optionalCellOf(column.field == SectoralMean ? score.sectoralMean : score.aspectMeans[*column.index]);
  }

  ReportCell rankingCell(ReportField field, const RankedArea& area) const {
    switch (field) {
      case StrategicValue:
        return optionalCellOf(area.considerations.value(ConsiderationItem::StrategicValue));
      case PopulationValue:
        return optionalCellOf(area.considerations.value(ConsiderationItem::Population));
      case SocialValue:
        return optionalCellOf(area.considerations.value(ConsiderationItem::SocioEconomicCultural));
      case ConsiderationSum:
        return optionalCellOf(area.considerations.sum());
      case ReportField::ConsiderationClass:
        return optionalCellOf(area.considerations.considerationClass());
      case Tenure:
        return optionalCellOf(area.legality.tenureStatus);
      case PlanConformity:
        return optionalCellOf(area.legality.spatialPlanConformity);
      case Legal:
        return optionalCellOf(area.legality.legal);
      case ReportField::Classification:
        return optionalCellOf(area.classification.code);
      case Priority:
        return optionalCellOf(area.classification.priority);
      case Handling:
        if (!area.classification.handling) return {};
        return m_regulation.handlingByKey(*area.classification.handling).name;
      default:
        return {};
    }
  }

  template <typename Word>
  static ReportCell wordCell(const std::optional<Word>& word) {
    return word ? ReportCell(wordsOf(*word)) : ReportCell();
  }

  /// As it is, planned, or being treated: by how far its activities have come.
  ReportCell stateCell(const Area& area) const {
    bool isPlanned = false;
    for (const Activity* activity : activitiesOf(m_snapshot)) {
      const FeatureId id =
          area.level == Level::Kawasan ? kawasanOf(m_snapshot, *activity) : kelurahanOf(m_snapshot, *activity);
      if (id != area.id) continue;
      isPlanned = true;
      const auto step = stepOf(m_snapshot, activity->id);
      if (step && *step >= LifeStep::Construction) return LocalText{"penanganan", "being treated"};
    }
    return isPlanned ? LocalText{"perencanaan", "planned"} : LocalText{"eksisting", "as it is"};
  }

  std::size_t photosOf(const Area& area) const {
    std::size_t photos = 0;
    for (const std::size_t index : area.rts) photos += m_snapshot.photosOf(m_snapshot.rts[index].id).size();
    return photos;
  }

  ReportCell profileCell(const ReportColumn& column, const Area& area) const {
    if (column.field == ProblemText) {
      for (const KawasanProblem& problem : m_snapshot.problemsOf(area.id)) {
        if (problem.aspect == m_regulation.aspects[*column.index].key) return textCellOf(problem.problem);
      }
      return {};
    }
    const KawasanProfile* const profile = m_snapshot.profileOf(area.id);
    if (profile == nullptr) return {};
    switch (column.field) {
      case HandlingKind:
        return wordCell(profile->handling);
      case PatternChosen:
        return wordCell(profile->pattern);
      case ReportField::PatternReason:
        return textCellOf(profile->patternReason);
      case LocationKind:
        return wordCell(profile->location);
      case AreaCharacter:
        return textCellOf(profile->character);
      case DwellingStatus:
        return textCellOf(profile->dwellingStatus);
      default:
        return textCellOf(profile->note);
    }
  }

  ReportCell cellOf(const ReportColumn& column, const RankedArea& ranked, const ClassCounts& counts,
                    const std::optional<Point>& place) const {
    const Area& area = ranked.area;
    const DecreeArea* decree = m_snapshot.decreeOf(area.level, area.id);
    switch (column.field) {
      case Number:
        return countCellOf(m_table.rows.size() + 1);
      case Name:
        return textCellOf(area.name);
      case Code:
        return textCellOf(area.code);
      case RtNames:
        return area.rts.empty() ? ReportCell() : ReportCell(rtNamesOf(m_snapshot, area));
      case RtCount:
        return countCellOf(area.rts.size());
      case RtWithFigures:
        return countCellOf(ranked.score.rtWithFigures);
      case Kelurahan:
        return kelurahanTextsOf(m_snapshot, area, [](const AdminArea& each) { return each.name; });
      case Kecamatan:
        return kelurahanTextsOf(m_snapshot, area, [](const AdminArea& each) { return each.kecamatan; });
      case DecreeNumber:
        return decree == nullptr ? ReportCell() : textCellOf(decree->number);
      case DecreeHectares:
        return decree == nullptr ? ReportCell() : amountCellOf(decree->hectares);
      case PopulationDensity:
        return densityOf(ranked, Parameter::Population);
      case BuildingDensity:
        return densityOf(ranked, Parameter::Buildings);
      case Typology:
        return typologyCell(area);
      case AuthorityName:
        return authorityCellOf(m_request, area.id);
      case TreatmentState:
        return stateCell(area);
      case PhotoCount:
        return countCellOf(photosOf(area));
      case Longitude:
        return place ? ReportCell(place->x) : ReportCell();
      case Latitude:
        return place ? ReportCell(place->y) : ReportCell();
      case RtOfClass:
        return countCellOf(counts.rts[*column.index]);
      case AspectMean:
      case SectoralMean:
      case Total:
      case Class:
        return scoreCell(column, ranked.score);
      case HandlingKind:
      case PatternChosen:
      case ReportField::PatternReason:
      case LocationKind:
      case AreaCharacter:
      case DwellingStatus:
      case ProblemText:
      case Remark:
        return profileCell(column, area);
      default:
        return rankingCell(column.field, ranked);
    }
  }

  void addRow(const Area& area) {
    const RankedArea ranked = classifiedArea(m_snapshot, m_regulation, m_request.surveyId, area);
    const ClassCounts counts = classCountsOf(area);
    std::optional<Point> place;
    if (m_request.toLonLat) {
      if (const auto middle = middleOf(m_snapshot, area)) place = m_request.toLonLat(*middle);
    }
    std::vector<ReportCell> row;
    m_sums.resize(m_table.columns.size());
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      const ReportColumn& column = m_table.columns[c];
      if (const auto sum = knownSumOf(column, ranked, counts)) {
        row.push_back(amountCellOf(*sum));
        m_sums[c].add(*sum);
      } else {
        row.push_back(cellOf(column, ranked, counts, place));
      }
    }
    addEstimatedColumns(ranked.score, row);
    m_table.rows.push_back(std::move(row));
    m_table.areaIds.push_back(area.id);
    m_rts.insert(m_rts.end(), area.rts.begin(), area.rts.end());
    m_rtsOfClass.resize(counts.places.size());
    for (std::size_t i = 0; i < counts.places.size(); ++i)
      m_rtsOfClass[i].insert(m_rtsOfClass[i].end(), counts.places[i].begin(), counts.places[i].end());
  }

  /// Of which figure a density is made, beside the verified hectares.
  static std::optional<Parameter> countedOf(ReportField field) {
    if (field == PopulationDensity) return Parameter::Population;
    if (field == BuildingDensity) return Parameter::Buildings;
    return std::nullopt;
  }
  static bool isDensityEstimate(ReportField field, const ParameterSet& estimates) {
    const auto counted = countedOf(field);
    return counted && (estimates.test(indexOf(*counted)) || estimates.test(indexOf(Parameter::AreaVerified)));
  }

  void addEstimatedColumns(const AreaScore& score, const std::vector<ReportCell>& row) {
    std::vector<std::size_t>& columns = m_table.estimatedColumns.emplace_back();
    if (!score.restsOnEstimates()) return;
    const EstimateMarks marks(m_regulation, score);
    for (std::size_t c = 0; c < row.size(); ++c) {
      const ReportColumn& column = m_table.columns[c];
      const bool isMade = isMadeOfEstimates(column, marks, true) || isDensityEstimate(column.field, score.estimates);
      if (isMade && !isNothing(row[c])) columns.push_back(c);
    }
  }

  /// Amounts and counts add up; what is missing in every row has no sum.
  ReportCell totalOf(std::size_t column) const {
    const ReportType type = m_table.columns[column].type;
    if (m_table.columns[column].field == Number) return {};
    if (type == ReportType::Count) {
      std::optional<std::int64_t> sum;
      for (const auto& row : m_table.rows) {
        if (const auto* count = std::get_if<std::int64_t>(&row[column])) sum = sum.value_or(0) + *count;
      }
      return sum ? ReportCell(*sum) : m_table.rows.empty() ? ReportCell(std::int64_t{0}) : ReportCell();
    }
    if (type != ReportType::Amount) return {};
    if (column < m_sums.size() && !isMissing(m_sums[column].amount)) return amountCellOf(m_sums[column]);
    Micro sum = kMissing;
    for (const auto& row : m_table.rows) {
      if (const auto* amount = std::get_if<Amount>(&row[column])) sum = (isMissing(sum) ? 0 : sum) + amount->micro;
    }
    return amountCellOf(sum);
  }

  Micro totalAmount(ReportField field) const {
    const auto column = m_table.find(field);
    const auto* amount = column ? std::get_if<Amount>(&m_table.totals[*column]) : nullptr;
    return amount == nullptr ? kMissing : amount->micro;
  }

  void addTotals() {
    // Two areas may have an estimate each, of parts of one RT that together are no estimate.
    const ParameterSet estimates = estimatedSums(m_snapshot, m_request.surveyId, m_rts);
    for (std::size_t c = 0; c < m_sums.size(); ++c) {
      if (const auto figure = figureOf(m_table.columns[c].field))
        m_sums[c].isEstimate = estimates.test(indexOf(*figure));
      if (m_table.columns[c].field == HectaresOfClass)
        m_sums[c].isEstimate = areEstimates(m_rtsOfClass[*m_table.columns[c].index]);
    }
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) m_table.totals.push_back(totalOf(c));
    const Micro hectares = totalAmount(VerifiedHectares);
    const auto addDensity = [&](ReportField field, ReportField amount) {
      const auto column = m_table.find(field);
      if (!column) return;
      // Known only where every row knows it.
      const bool isWhole = std::none_of(m_table.rows.begin(), m_table.rows.end(),
                                        [&](const auto& row) { return isNothing(row[*column]); });
      if (isWhole) m_table.totals[*column] = density(totalAmount(amount), hectares);
      if (!isNothing(m_table.totals[*column]) && isDensityEstimate(field, estimates))
        m_table.estimatedSums.push_back(*column);
    };
    addDensity(PopulationDensity, Population);
    addDensity(BuildingDensity, Buildings);
  }

  const ReportRequest& m_request;
  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  ReportTable m_table;
  std::vector<std::size_t> m_rts;  // of all rows: places in the snapshot
  std::vector<std::vector<std::size_t>> m_rtsOfClass;
  std::vector<KnownSum> m_sums;  // by column, of those that add up what RT or profiles say
};

}  // namespace

ReportCell authorityCellOf(const ReportRequest& request, FeatureId kawasanId) {
  const Authority* const authority = authorityOf(request.snapshot, request.surveyId, kawasanId);
  return authority == nullptr ? ReportCell() : ReportCell(authority->name);
}

ReportTable areaTable(ReportKind kind, const ReportRequest& request) {
  return AreaTableMaker(kind, request).make();
}

}  // namespace kawasan
