#pragma once

// A snapshot with a plan, made by hand: two kelurahan, three RT, one survey; activities are added by the test.

#include <algorithm>
#include <memory>

#include "core/model/snapshot.h"
#include "tests/support/figures.h"

namespace kawasan::test {

inline constexpr FeatureId kFirstRt = 11;   // Kalianyar RT 001 RW 001, kawasan 5
inline constexpr FeatureId kSecondRt = 12;  // Kalianyar RT 002 RW 001, kawasan 5
inline constexpr FeatureId kThirdRt = 13;   // Duri RT 001 RW 001, no kawasan
inline constexpr FeatureId kKawasan = 5;

/// Every RT: 2 ha, 100 buildings, 50 KK, 1000 m of road, 500 m of drains; nothing fails.
[[nodiscard]] inline FigureRow wholeRt() {
  return bases(2, 100, 50, 1000, 500);
}

/// All roads bad, nobody with water or waste system, no fire equipment: 20 points, slum.
[[nodiscard]] inline FigureRow slumRt() {
  return with(wholeRt(), {{Parameter::RoadSurface, 1000},
                          {Parameter::WaterAccess, 50},
                          {Parameter::WasteSystem, 50},
                          {Parameter::FireEquipment, 100}});
}

class PlanCity {
 public:
  PlanCity() {
    snapshot.info.city = "Kota Contoh";
    snapshot.info.edition = "permen-14-2018";
    snapshot.kelurahan = {AdminArea{1, "k1", {}, "Duri", {}, nullptr},
                          AdminArea{2, "k2", {}, "Kalianyar", {}, nullptr}};
    snapshot.kawasan = {Kawasan{kKawasan, "w5", "KW-01", "Tepi Kali", {}, nullptr}};
    snapshot.rts = {rt(kThirdRt, 1, 0, "001"), rt(kFirstRt, 2, kKawasan, "001"), rt(kSecondRt, 2, kKawasan, "002")};
    snapshot.surveys = {{1, "2020", 2020}};
    snapshot.buildIndex();
  }

  /// The RT in the order third, first, second; one that is not named has no figures.
  void figures(FeatureId surveyId, std::initializer_list<std::pair<FeatureId, FigureRow>> rows) {
    auto table = std::make_shared<FigureTable>();
    for (const Rt& known : std::as_const(snapshot).rts) {
      for (const auto& [id, row] : rows) {
        if (id == known.id) table->append(id, row);
      }
    }
    snapshot.figures[surveyId] = table;
  }

  /// Returns the id.
  FeatureId activity(int year, std::initializer_list<ActivityEffect> effects = {}) {
    Activity made;
    made.id = ++m_last;
    made.uuid = "a" + std::to_string(made.id);
    made.name = "Kegiatan " + std::to_string(made.id);
    made.year = year;
    return activity(made, effects);
  }

  FeatureId activity(Activity made, std::initializer_list<ActivityEffect> effects = {}) {
    if (made.id == 0) made.id = ++m_last;
    for (ActivityEffect effect : effects) {
      effect.id = ++m_last;
      effect.activityId = made.id;
      snapshot.effects.push_back(effect);
    }
    snapshot.activities.push_back(made);
    sort();
    return made.id;
  }

  void state(FeatureId activityId, LifeStep step, Date date, double physical = -1) {
    ActivityState made;
    made.activityId = activityId;
    made.step = step;
    made.date = date;
    if (physical >= 0) made.physicalPercent = micro(physical);
    state(made);
  }

  void state(ActivityState made) {
    made.id = ++m_last;
    snapshot.activityStates.push_back(made);
    sort();
  }

  void fund(FeatureId activityId, std::string source, std::optional<Rupiah> planned,
            std::optional<Rupiah> realised = std::nullopt) {
    snapshot.funding.push_back({++m_last, activityId, std::move(source), {}, planned, realised});
    sort();
  }

  /// Of the kawasan, in 2019.
  void decree(double hectares) {
    snapshot.decreeAreas.push_back({1, "188/1", Date{2019, 1, 2}, Level::Kawasan, kKawasan, micro(hectares)});
  }

  /// Minutes "BA id" that take the hectares off that kawasan. `year`: that they count for, where it is not their own.
  void sign(FeatureId id, Date date, double hectares, FeatureId kawasanId = kKawasan, int year = 0) {
    Minutes made;
    made.id = id;
    made.number = "BA " + std::to_string(id);
    made.date = date;
    made.year = year;
    snapshot.minutes.push_back(made);
    snapshot.minutesLines.push_back({id + 100, id, Level::Kawasan, kawasanId, micro(hectares)});
  }

  [[nodiscard]] const Survey& survey(std::size_t index = 0) const { return snapshot.surveys[index]; }

  Snapshot snapshot;

 private:
  static Rt rt(FeatureId id, FeatureId kelurahanId, FeatureId kawasanId, const std::string& number) {
    Rt made;
    made.id = id;
    made.uuid = "rt" + std::to_string(id);
    made.kelurahanId = kelurahanId;
    made.kawasanId = kawasanId;
    made.rt = number;
    made.rw = "001";
    made.label = "RT " + number;
    return made;
  }

  template <typename List>
  static void sortByActivity(List& list) {
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
      return a.activityId == b.activityId ? a.id < b.id : a.activityId < b.activityId;
    });
  }

  void sort() {
    std::sort(snapshot.activities.begin(), snapshot.activities.end(),
              [](const Activity& a, const Activity& b) { return std::pair(a.year, a.id) < std::pair(b.year, b.id); });
    sortByActivity(snapshot.effects);
    sortByActivity(snapshot.funding);
    std::sort(snapshot.activityStates.begin(), snapshot.activityStates.end(), [](const auto& a, const auto& b) {
      return std::tie(a.activityId, a.date, a.id) < std::tie(b.activityId, b.date, b.id);
    });
  }

  FeatureId m_last = 1000;
};

[[nodiscard]] inline ActivityEffect effectOn(FeatureId rtId, Parameter indicator, double volume) {
  return {0, 0, rtId, indicator, micro(volume)};
}

}  // namespace kawasan::test
