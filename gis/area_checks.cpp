#include "gis/area_checks.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/rules/decree_checks.h"
#include "gis/area_overlay.h"
#include "gis/area_report.h"
#include "gis/decided_land.h"
#include "gis/edit_ops.h"
#include "gis/geodesic.h"
#include "gis/validity.h"
#include "gis/zone_conformity.h"

namespace kawasan {

namespace {

/// Below this, in square metres, two outlines count as touching.
constexpr double kTouching = 1;
/// An RT that leaves its kelurahan or kawasan by less is drawn inexactly, not wrongly. [D]
constexpr double kInexactShare = 0.01;
/// An RT that reaches out of its kawasan by less than this share of itself, or by less than these square metres, is
/// drawn inexactly; more of it counts where it does not belong. [D]
constexpr double kOutsideShare = 0.05;
constexpr double kOutsideArea = 100;
/// Two outlines that share all but this much of the larger are one shape drawn twice. [D]
constexpr double kSameShare = 0.98;

/// Hectares to the square metre, percents to a tenth: what a person can act on.
std::string hectaresText(double hectares) {
  return numberText(std::round(hectares * 1e4) / 1e4);
}
std::string hectaresOf(double squareMetres) {
  return hectaresText(squareMetres / kSquareMetresPerHectare);
}
std::string percentText(double share) {
  return numberText(std::round(share * 1000) / 10);
}

Subject subjectOf(const Snapshot& snapshot, const Rt& rt) {
  return {Level::Rt, rt.id, rt.uuid, fullName(snapshot, rt)};
}
Subject subjectOf(const Snapshot&, const Kawasan& kawasan) {
  return {Level::Kawasan, kawasan.id, kawasan.uuid, kawasan.name};
}
Subject subjectOf(const AdminArea& area, Level level) {
  return {level, area.id, area.uuid, area.name};
}

template <typename Record>
std::vector<const MultiPolygon*> shapesOf(const SharedList<Record>& records) {
  std::vector<const MultiPolygon*> shapes;
  for (const Record& record : records) shapes.push_back(record.geometry.get());
  return shapes;
}

class AreaChecks {
 public:
  AreaChecks(const Snapshot& snapshot, const Survey* survey, const AreaMeter& meter, const std::stop_token& stop)
      : m_snapshot(snapshot),
        m_survey(survey),
        m_meter(meter),
        m_stop(stop),
        m_rts(shapesOf(snapshot.rts)),
        m_kawasan(shapesOf(snapshot.kawasan)),
        m_decided(decidedLand(snapshot)),
        m_land(m_decided.pointers()),
        m_kelurahan(shapesOf(snapshot.kelurahan)) {}

  Result<std::vector<Finding>> run() {
    checkValidity();
    KAWASAN_TRY(checkOverlaps());
    KAWASAN_TRY(checkRts());
    checkHectares();
    checkVerifiedWithin();
    checkDecree();
    checkSpatialPlan();
    applyApprovals(m_findings, m_snapshot.approvals);
    return std::move(m_findings);
  }

 private:
  Finding& add(std::string rule, Severity severity, std::vector<Subject> subjects, Params params,
               std::optional<Point> place) {
    m_findings.push_back(
        {std::move(rule), severity, std::move(subjects), std::move(params), place, {}, false, {}, {}, {}});
    return m_findings.back();
  }

  void checkShape(const SharedPolygons& shape, Subject subject) {
    if (!shape) return;
    if (const auto invalid = invalidityOf(*shape)) {
      add("invalid-geometry", Severity::Error, {std::move(subject)}, {{"reason", invalid->reason}}, invalid->place);
    }
  }

  void checkValidity() {
    for (const AdminArea& area : m_snapshot.kecamatan) checkShape(area.geometry, subjectOf(area, Level::Kecamatan));
    for (const AdminArea& area : m_snapshot.kelurahan) checkShape(area.geometry, subjectOf(area, Level::Kelurahan));
    for (const Kawasan& kawasan : m_snapshot.kawasan) checkShape(kawasan.geometry, subjectOf(m_snapshot, kawasan));
    for (const Rt& rt : m_snapshot.rts) checkShape(rt.geometry, subjectOf(m_snapshot, rt));
  }

  template <typename Record>
  Result<void> checkOverlapsOf(const SharedList<Record>& records, const AreaOverlay& overlay) {
    KAWASAN_ASSIGN(const auto overlaps, overlay.overlaps(kTouching, m_stop));
    for (const Overlap& overlap : overlaps) {
      const Record& first = records[overlap.first];
      const Record& second = records[overlap.second];
      const double larger = std::max(planeArea(*first.geometry), planeArea(*second.geometry));
      const bool isSame = overlap.area >= kSameShare * larger;
      const OverlapDecision* const decision =
          isSame ? nullptr : m_snapshot.decisionOn(subjectOf(m_snapshot, first).level, first.id, second.id);
      if (decision != nullptr && isStillDecided(*decision, overlap.area / kSquareMetresPerHectare)) continue;
      Params params{{"hectares", hectaresOf(overlap.area)}};
      if (decision != nullptr) params.set("decided", hectaresText(unitsFromMicro(decision->hectares)));
      add(isSame ? "duplicate-shape" : "overlap", isSame ? Severity::Error : Severity::Warning,
          {subjectOf(m_snapshot, first), subjectOf(m_snapshot, second)}, std::move(params), overlap.place);
    }
    return {};
  }

  Result<void> checkOverlaps() {
    KAWASAN_TRY(checkOverlapsOf(m_snapshot.kawasan, m_kawasan));
    return checkOverlapsOf(m_snapshot.rts, m_rts);
  }

  Result<void> checkRts() {
    for (const Rt& rt : m_snapshot.rts) {
      if (m_stop.stop_requested()) return fail(ErrorCode::Cancelled);
      const double area = rt.geometry ? planeArea(*rt.geometry) : 0;
      if (area > 0) {
        checkKelurahan(rt, area);
        checkKawasan(rt, area);
      } else if (rt.kawasanId == 0) {
        addOutside(rt, {});
      }
    }
    return {};
  }

  void checkKelurahan(const Rt& rt, double area) {
    for (std::size_t i = 0; i < m_snapshot.kelurahan.size(); ++i) {
      const AdminArea& kelurahan = m_snapshot.kelurahan[i];
      if (kelurahan.id != rt.kelurahanId || !kelurahan.geometry) continue;
      const Excess excess = m_kelurahan.beyond(*rt.geometry, i);
      if (excess.area <= kTouching || excess.area / area <= kInexactShare) return;
      add("rt-outside-kelurahan", Severity::Warning,
          {subjectOf(m_snapshot, rt), subjectOf(kelurahan, Level::Kelurahan)},
          {{"hectares", hectaresOf(excess.area)}, {"percent", percentText(excess.area / area)}}, excess.place);
      return;
    }
  }

  /// The land of kawasan that an RT lies on, the most first. Land that was decided to count in both is that of its own
  /// kawasan: the other has only what lies outside it.
  [[nodiscard]] std::vector<Overlap> landOf(const Rt& rt, double area, const Kawasan* recorded) const {
    const double least = std::max(kTouching, kInexactShare * area);
    std::vector<Overlap> shared = m_land.sharedWith(*rt.geometry, least);
    const auto isOnBoth = [&](const Overlap& part) {
      return recorded != nullptr && m_decided.countsInBoth(recorded->id, m_snapshot.kawasan[part.second].id);
    };
    if (std::ranges::none_of(shared, isOnBoth)) return shared;
    const auto outside = without(*rt.geometry, {recorded->geometry.get()});
    if (!outside) return shared;  // a shape that cannot be cut; its own finding tells why
    std::erase_if(shared, isOnBoth);
    for (const Overlap& part : m_land.sharedWith(*outside, least)) {
      if (isOnBoth(part)) shared.push_back(part);
    }
    std::ranges::stable_sort(shared, std::ranges::greater{}, &Overlap::area);
    return shared;
  }

  void checkKawasan(const Rt& rt, double area) {
    const Kawasan* const recorded = m_snapshot.kawasanById(rt.kawasanId);
    const bool isDrawn = recorded == nullptr || recorded->geometry != nullptr;
    const std::vector<Overlap> shared = landOf(rt, area, recorded);
    if (shared.size() > 1) {
      std::vector<Subject> subjects{subjectOf(m_snapshot, rt)};
      for (const Overlap& part : shared) subjects.push_back(subjectOf(m_snapshot, m_snapshot.kawasan[part.second]));
      add("rt-in-two-kawasan", Severity::Warning, std::move(subjects), {{"hectares", hectaresOf(shared[1].area)}},
          shared[1].place);
    }
    const auto holdsMost = [area](const Overlap& part) { return part.area > area / 2; };
    if (std::ranges::count_if(shared, holdsMost) > 1) {
      // Nobody decided on the land that they share: which of them it lies in is open, and has been told.
      const bool isOneOfThem = std::ranges::any_of(
          shared, [&](const Overlap& part) { return holdsMost(part) && &m_snapshot.kawasan[part.second] == recorded; });
      if (recorded == nullptr || isOneOfThem) return;
    }
    const bool liesInOne = !shared.empty() && holdsMost(shared.front());
    const Kawasan* const drawn = liesInOne ? &m_snapshot.kawasan[shared.front().second] : nullptr;
    if (drawn == nullptr && recorded == nullptr) return checkUnrecorded(rt, shared);
    if (drawn != nullptr && drawn == recorded && shared.size() == 1)
      checkReach(rt, area, *drawn, shared.front().second);
    if (drawn != recorded && isDrawn) addDiffers(rt, drawn, recorded);
  }

  /// Parts of it may lie in kawasan all the same; two of them have been told.
  void checkUnrecorded(const Rt& rt, const std::vector<Overlap>& shared) {
    if (shared.empty()) return addOutside(rt, centroidOf(*rt.geometry));
    if (shared.size() == 1) addDiffers(rt, &m_snapshot.kawasan[shared.front().second], nullptr);
  }

  void addDiffers(const Rt& rt, const Kawasan* drawn, const Kawasan* recorded) {
    std::vector<Subject> subjects{subjectOf(m_snapshot, rt)};
    Params params;
    if (drawn == nullptr || recorded == nullptr) params.set("field", drawn == nullptr ? "drawn" : "recorded");
    if (drawn != nullptr) {
      subjects.push_back(subjectOf(m_snapshot, *drawn));
      params.set("drawn", drawn->name);
    }
    if (recorded != nullptr) {
      subjects.push_back(subjectOf(m_snapshot, *recorded));
      params.set("recorded", recorded->name);
    }
    add("kawasan-differs", Severity::Warning, std::move(subjects), std::move(params), centroidOf(*rt.geometry));
  }

  /// All figures of the RT count in its kawasan, those of the part outside too.
  void checkReach(const Rt& rt, double area, const Kawasan& kawasan, std::size_t index) {
    const Excess excess = m_land.beyond(*rt.geometry, index);
    const double share = excess.area / area;
    if (share <= kOutsideShare || excess.area <= kOutsideArea) return;
    const double drawn = m_meter.hectares(*rt.geometry);
    add("rt-partly-in-kawasan", Severity::Warning, {subjectOf(m_snapshot, rt), subjectOf(m_snapshot, kawasan)},
        {{"kawasan", kawasan.name},
         {"inside", hectaresText((1 - share) * drawn)},
         {"outside", hectaresText(share * drawn)},
         {"drawn", hectaresText(drawn)},
         {"percent", percentText(1 - share)}},
        excess.place);
  }

  /// The sums of the kawasan leave it out.
  void addOutside(const Rt& rt, std::optional<Point> place) {
    if (m_snapshot.kawasan.empty()) return;
    add("rt-in-no-kawasan", Severity::Info, {subjectOf(m_snapshot, rt)}, {}, place);
  }

  void checkDecree() {
    for (const Kawasan& kawasan : m_snapshot.kawasan) {
      const DecreeArea* const line = m_snapshot.decreeOf(Level::Kawasan, kawasan.id);
      if (line == nullptr) continue;
      const Subject subject = subjectOf(m_snapshot, kawasan);
      if (!kawasan.geometry) {
        add("decree-not-drawn", Severity::Warning, {subject}, {{"number", line->number}}, {});
        continue;
      }
      if (auto differs =
              decreeDifference(m_snapshot, subject, "drawn", line->hectares, m_meter.hectares(*kawasan.geometry))) {
        differs->place = centroidOf(*kawasan.geometry);
        m_findings.push_back(std::move(*differs));
      }
    }
  }

  [[nodiscard]] Micro verifiedOf(const Rt& rt) const {
    const FigureTable& figures = m_snapshot.figuresOf(m_survey->id);
    const auto row = figures.indexOfRt(rt.id);
    return row ? figures.column(Parameter::AreaVerified)[*row] : kMissing;
  }

  /// Adds a finding of `rule` where `isWrong` says so of the verified less the drawn hectares and of what they may
  /// differ by.
  template <typename Record>
  void compareWithDrawn(const char* rule, const Record& area, Micro amount, bool (*isWrong)(double, double)) {
    if (isMissing(amount) || !area.geometry) return;
    const double verified = unitsFromMicro(amount);
    const double drawn = m_meter.hectares(*area.geometry);
    const double difference = verified - drawn;
    if (!(drawn > 0) || !isWrong(difference, kHectaresTolerance * drawn)) return;
    add(rule, Severity::Warning, {subjectOf(m_snapshot, area)},
        {{"drawn", hectaresText(drawn)},
         {"verified", hectaresText(verified)},
         {"percent", percentText(difference / drawn)},
         {"survey", m_survey->name}},
        centroidOf(*area.geometry))
        .about = m_survey->name;
  }

  void checkHectares() {
    if (m_survey == nullptr) return;
    const auto differs = [](double difference, double tolerance) { return std::fabs(difference) > tolerance; };
    for (const Rt& rt : m_snapshot.rts) compareWithDrawn("hectares-differ", rt, verifiedOf(rt), differs);
  }

  /// What lies in an outline cannot have more hectares than it.
  void checkVerifiedWithin() {
    if (m_survey == nullptr) return;
    std::map<FeatureId, Micro> verified;
    for (const Rt& rt : m_snapshot.rts) {
      if (const Micro amount = verifiedOf(rt); !isMissing(amount)) verified[rt.kawasanId] += amount;
    }
    const auto isAbove = [](double difference, double tolerance) { return difference > tolerance; };
    for (const Kawasan& kawasan : m_snapshot.kawasan) {
      const auto sum = verified.find(kawasan.id);
      if (sum != verified.end()) compareWithDrawn("verified-above-drawn", kawasan, sum->second, isAbove);
    }
  }

  void checkSpatialPlan() {
    const ZoneMap zones(m_snapshot);
    if (zones.isEmpty()) return;
    for (const Legality& legality : m_snapshot.legality) {
      if (legality.level != Level::Kawasan || !legality.spatialPlanConformity) continue;
      const Kawasan* const kawasan = m_snapshot.kawasanById(legality.areaId);
      if (kawasan == nullptr || !kawasan->geometry) continue;
      if (*legality.spatialPlanConformity) {
        checkConforming(zones, *kawasan);
      } else if (zones.conformityOf(*kawasan->geometry, m_meter).sign() == true) {
        add("spatial-plan-inside", Severity::Info, {subjectOf(m_snapshot, *kawasan)},
            {{"hectares", hectaresText(m_meter.hectares(*kawasan->geometry))}}, centroidOf(*kawasan->geometry));
      }
    }
  }

  void checkConforming(const ZoneMap& zones, const Kawasan& kawasan) {
    const double area = planeArea(*kawasan.geometry);
    const Excess excess = zones.beyondSettlement(*kawasan.geometry);
    if (area <= 0 || excess.area <= kZoneTolerance) return;
    add("spatial-plan", Severity::Warning, {subjectOf(m_snapshot, kawasan)},
        {{"hectares", hectaresOf(excess.area)}, {"percent", percentText(excess.area / area)}}, excess.place);
  }

  const Snapshot& m_snapshot;
  const Survey* m_survey;
  const AreaMeter& m_meter;
  const std::stop_token& m_stop;
  AreaOverlay m_rts;
  AreaOverlay m_kawasan;
  DecidedLand m_decided;
  AreaOverlay m_land;  // of the kawasan, shared land where it was decided to belong
  AreaOverlay m_kelurahan;
  std::vector<Finding> m_findings;
};

}  // namespace

Result<std::vector<Finding>> checkAreas(const Snapshot& snapshot, const Survey* survey, const std::stop_token& stop) {
  KAWASAN_ASSIGN(const AreaMeter meter, AreaMeter::make(snapshot.info.crs));
  return AreaChecks(snapshot, survey, meter, stop).run();
}

}  // namespace kawasan
