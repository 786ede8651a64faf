#pragma once

// A city that grows and changes at random through the write gate, with taking back and doing again: what must hold
// after any edit is tried on it.

#include <fmt/format.h>

#include <random>

#include "tests/support/project_fixture.h"
#include "tests/support/random_papers.h"

namespace kawasan::test {

class RandomEdits {
 public:
  /// Areas that are only named get ids from `firstArea` on: in a copy others than in its project.
  RandomEdits(Project& project, std::uint32_t seed, FeatureId firstArea = 0)
      : m_project(project), m_random(seed), m_lastArea(firstArea) {}

  /// Two kelurahan, two kawasan, twenty RT, one survey with figures of most of them.
  void begin() {
    value(m_project.edit({"begin", {}}, [this](Edit& edit) -> Result<void> {
      AdminArea kecamatan{0, {}, {}, "Tambora", {}, squareAt(0, 0, 500)};
      edit.putKecamatan(kecamatan);
      Survey survey{0, "2019", 2019};
      edit.put(survey);
      for (const char* name : {"Kalianyar", "Duri Utara"}) {
        AdminArea kelurahan{0, {}, {}, name, "Tambora", squareAt(0, 0, 100)};
        edit.putKelurahan(kelurahan);
        Kawasan kawasan{0, {}, {}, fmt::format("Kawasan {}", name), {}, nullptr};
        edit.put(kawasan);
        for (int i = 1; i <= 10; ++i) {
          Rt rt = newRt(kelurahan.id);
          rt.kawasanId = i % 3 == 0 ? 0 : kawasan.id;
          edit.put(rt);
          if (i % 4 != 0) edit.putFigures(survey.id, rt.id, figures(), {"rt.csv", {}, i});
        }
      }
      return {};
    }));
  }

  /// One edit, undo or redo.
  void step() {
    const int kind = below(28);
    if (kind >= 24) {
      (void)(kind < 26 ? m_project.undo() : m_project.redo());
      return;
    }
    const SharedSnapshot now = value(m_project.snapshot());
    const auto editKind = below(6) == 0 ? EditKind::BulkInsert : EditKind::Ordinary;
    const int count = kind == 9 || kind == 10 ? 1 : 1 + below(3);  // nothing else may be done to what is gone
    m_considered = false;
    value(m_project.edit(
        {"step", {}},
        [&](Edit& edit) -> Result<void> {
          change(edit, *now, kind);
          for (int i = 1; i < count; ++i) change(edit, *now, below(8));
          return {};
        },
        editKind));
  }

 private:
  int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }

  template <typename List>
  const auto& any(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }

  Rt newRt(FeatureId kelurahanId) {
    Rt rt;
    rt.kelurahanId = kelurahanId;
    rt.rt = fmt::format("{:03}", 1 + below(90));
    rt.rw = fmt::format("{:03}", 1 + below(3));
    rt.label = "RT " + rt.rt;
    rt.geometry = below(5) == 0 ? nullptr : squareAt(below(1000), below(1000), 1 + below(50));
    return rt;
  }

  FigureRow figures() {
    FigureRow row;
    for (std::size_t i = 0; i < kParameterCount; ++i) {
      if (below(12) != 0)
        row[parameterAt(i)] = (isIndicator(parameterAt(i)) ? below(40) : 20 + below(60)) * kMicroPerUnit;
    }
    return row;
  }

  /// Changes only the record that `now` knows, so that several may follow each other in one edit.
  void change(Edit& edit, const Snapshot& now, int kind) {
    if (now.rts.empty()) {
      Survey survey{0, newUuid(), 2000 + below(30)};
      edit.put(survey);
      return;
    }
    switch (kind) {
      case 0:
      case 1:
      case 2:
        edit.putFigures(any(now.surveys).id, any(now.rts).id, figures(), {});
        return;
      case 3: {
        Rt rt = newRt(any(now.kelurahan).id);
        edit.put(rt);
        if (below(2) == 0) edit.putFigures(any(now.surveys).id, rt.id, figures(), {});
        return;
      }
      case 4: {
        Rt rt = any(now.rts);
        rt.geometry = squareAt(below(1000), below(1000), 5);
        edit.put(rt);
        return;
      }
      case 5: {
        Rt rt = any(now.rts);  // stands elsewhere afterwards
        rt.rt = fmt::format("{:03}", 1 + below(90));
        rt.kelurahanId = any(now.kelurahan).id;
        if (!now.kawasan.empty()) rt.kawasanId = any(now.kawasan).id;
        edit.put(rt);
        return;
      }
      case 6: {
        AdminArea kelurahan = any(now.kelurahan);
        kelurahan.name = fmt::format("Kelurahan {}", below(40));
        edit.putKelurahan(kelurahan);
        return;
      }
      case 7: {
        Consideration item{0, Level::Kawasan, 0, 5, std::nullopt, 1, {}};
        if (now.kawasan.empty()) return;
        item.areaId = any(now.kawasan).id;
        for (const Consideration& known : now.considerations) {
          if (known.areaId == item.areaId) item.id = known.id;
        }
        item.strategicValue = below(2) == 0 ? 5 : 1;
        item.population = below(2) == 0 ? std::nullopt : std::optional(3);
        if (!m_considered) edit.put(item);
        m_considered = true;
        return;
      }
      default:
        break;
    }
    changeRare(edit, now, kind);
  }

  void changeRare(Edit& edit, const Snapshot& now, int kind) {
    const FeatureId kawasanId = now.kawasan.empty() ? 0 : any(now.kawasan).id;
    switch (kind) {
      case 8: {
        Kawasan kawasan{0, {}, {}, fmt::format("Kawasan {}", below(100)), "tepi sungai", squareAt(below(100), 0, 30)};
        edit.put(kawasan);
        return;
      }
      case 9:
        edit.removeRt(any(now.rts).id);
        return;
      case 10:
        if (kawasanId != 0) edit.removeKawasan(kawasanId);
        return;
      case 11: {
        Survey survey{0, newUuid(), 2000 + below(30)};
        edit.put(survey);
        edit.putFigures(survey.id, any(now.rts).id, figures(), {});
        return;
      }
      case 12: {
        Legality item{0, Level::Kelurahan, newArea(), true, std::nullopt, "surat"};
        return edit.put(item);
      }
      case 13: {
        DecreeArea item{0, newUuid(), parseDate("2018-09-14"), Level::Kawasan, kawasanId, 7'000'000};
        edit.put(item);
        RankingChoice choice{0, Level::Kawasan, newArea(), true, "musyawarah", "2024"};
        edit.put(choice);
        KawasanProfile profile;
        profile.kawasanId = kawasanId;
        profile.pattern = below(2) == 0 ? PatternChoice::Legalisation : PatternChoice::Renewal;
        if (kawasanId != 0) edit.put(profile);
        return;
      }
      case 14: {
        FiledResult filed{0,         any(now.surveys).id, Level::Rt, any(now.rts).id, newUuid(),
                          figures(), {{"x", 3}},          41,        "KUMUH SEDANG",  {}};
        return edit.put(filed);
      }
      case 15: {
        FindingApproval approval{0, "overlap", newUuid(), "diketahui", {}, {}};
        edit.put(approval);
        HectaresNote note{0, Level::Kawasan, newArea(), "batas diukur ulang", {}, {}};
        edit.put(note);
        OverlapDecision decision{0, Level::Kawasan, newArea(), newArea(), OverlapShare::First, 120'000, {}, {}};
        edit.put(decision);
        if (!now.approvals.empty()) edit.removeFindingApproval(now.approvals.front().id);
        return;
      }
      case 16: {
        Basemap basemap{0, newUuid(), {}, below(5), 0.5, true};
        if (!now.basemaps.empty() && below(2) == 0) {
          basemap = any(now.basemaps);
          basemap.order = below(9);
        }
        edit.put(basemap);
        return;
      }
      case 17: {
        ProjectInfo info = now.info;
        info.cityClass = below(2) == 0 ? CityClass::Metropolitan : CityClass::Small;
        edit.put(info);
        return;
      }
      case 18: {
        ReferenceArea area{0, fmt::format("lapisan {}", below(3)), "x", {}, squareAt(0, 0, 2)};
        edit.put(area);
        Zone zone{0, "R-1", "permukiman", true, nullptr};
        edit.put(zone);
        return;
      }
      case 19: {
        FigureNote note{0,
                        any(now.surveys).id,
                        any(now.rts).id,
                        parameterAt(static_cast<std::size_t>(below(28))),
                        below(3) == 0 ? "" : "dicek",
                        below(2) == 0};
        edit.put(note);
        const char* const source = below(2) == 0 ? "" : "profil kelurahan";
        RtSurvey survey{0,  any(now.surveys).id, any(now.rts).id, below(3) == 0 ? "" : "Sri",
                        {}, SurveyState::Draft,  source};
        edit.put(survey);
        Photo photo;
        photo.rtId = any(now.rts).id;
        photo.fileName = "IMG.JPG";
        edit.addPhoto(photo, Blob{0xFF, 0xD8});
        if (!now.photos.empty() && below(2) == 0) edit.removePhoto(any(now.photos).id);
        return;
      }
      case 20:
        return addActivity(edit, now);
      case 21:
        return changeActivity(edit, now);
      case 22:
        if (!now.activities.empty()) edit.removeActivity(any(now.activities).id);
        return;
      default: {
        AdminArea kelurahan{0, {}, {}, fmt::format("Kelurahan {}", below(40)), "Tambora", nullptr};
        edit.putKelurahan(kelurahan);
        Rt rt = newRt(kelurahan.id);
        edit.put(rt);
        return;
      }
    }
  }

  void addActivity(Edit& edit, const Snapshot& now) {
    Programme programme{0, {}, fmt::format("P{}", below(9)), "Jalan", 2020, 2024, {}};
    edit.put(programme);
    PlanDocument document;
    document.title = fmt::format("RPLP {}", below(9));
    document.kelurahanId = any(now.kelurahan).id;
    edit.put(document);
    Activity activity;
    activity.name = fmt::format("Jalan {}", below(40));
    activity.programmeId = programme.id;
    activity.kawasanId = now.kawasan.empty() ? 0 : any(now.kawasan).id;
    if (below(2) == 0)
      activity.geometry = std::make_shared<const Geometry>(LineString{{0, 0}, {static_cast<double>(below(9)), 5}});
    edit.put(activity);
    ActivityEffect effect{0, activity.id, any(now.rts).id, Parameter::RoadSurface, below(90) * kMicroPerUnit};
    edit.put(effect);
    ActivityFunding funding{0, activity.id, "apbd_kota", {}, 1'000'000, std::nullopt};
    edit.put(funding);
    addRandomPapers(edit, now, activity.id, m_random);
  }

  void changeActivity(Edit& edit, const Snapshot& now) {
    if (now.activities.empty()) return;
    Activity activity = any(now.activities);
    activity.year = 2020 + below(5);
    activity.geometry = nullptr;
    edit.put(activity);
    ActivityEffect effect{0, activity.id, any(now.rts).id, Parameter::RoadSurface, below(90) * kMicroPerUnit};
    edit.put(effect);
    if (!now.programmes.empty() && below(3) == 0) edit.removeProgramme(any(now.programmes).id);
    if (!now.funding.empty() && below(3) == 0) edit.removeActivityFunding(any(now.funding).id);
    removeRandomPapers(edit, now, m_random);
  }

  FeatureId newArea() { return ++m_lastArea; }

  Project& m_project;
  std::mt19937 m_random;
  FeatureId m_lastArea;
  bool m_considered = false;  // an area has one consideration
};

}  // namespace kawasan::test
