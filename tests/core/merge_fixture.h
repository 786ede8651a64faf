#pragma once

// An office with one project of two kelurahan, and the copies that field workers take along.

#include <fmt/format.h>

#include "core/model/merge.h"
#include "tests/support/project_fixture.h"

namespace kawasan::test {

/// Kalianyar has RT 001 and RT 002, Duri Utara RT 001; a survey 2024 with buildings 41, 52 and 63; one kawasan, one
/// activity in Kalianyar.
class Office {
 public:
  Office() : path(folder.file("kota.gpkg")), project(newProject(path)) {
    project.setPerson("Kantor");
    value(project.edit({"begin", {}}, [this](Edit& edit) -> Result<void> {
      kalianyar = addKelurahan(edit, "Kalianyar");
      duri = addKelurahan(edit, "Duri Utara");
      Kawasan place{0, {}, "KW-01", "Tepi Kali", {}, nullptr};
      edit.put(place);
      kawasan = place.id;
      Survey round{0, "2024", 2024};
      edit.put(round);
      survey = round.id;
      first = addRt(edit, kalianyar, "001", kawasan);
      second = addRt(edit, kalianyar, "002", kawasan);
      elsewhere = addRt(edit, duri, "001", 0);
      setBuildings(edit, first, 41);
      setBuildings(edit, second, 52);
      setBuildings(edit, elsewhere, 63);
      Activity road;
      road.name = "Jalan Gang 3";
      road.kelurahanId = kalianyar;
      edit.put(road);
      activity = road.id;
      return {};
    }));
  }

  static FeatureId addKelurahan(Edit& edit, const char* name) {
    AdminArea area{0, {}, {}, name, "Tambora", nullptr};
    edit.putKelurahan(area);
    return area.id;
  }

  static FeatureId addRt(Edit& edit, FeatureId kelurahan, const std::string& number, FeatureId kawasan) {
    Rt rt;
    rt.kelurahanId = kelurahan;
    rt.kawasanId = kawasan;
    rt.rt = number;
    rt.rw = "002";
    rt.label = "RT " + number + " RW 002";
    edit.put(rt);
    return rt.id;
  }

  void setBuildings(Edit& edit, FeatureId rt, int buildings) const {
    FigureRow row;
    row[Parameter::Buildings] = buildings * kMicroPerUnit;
    edit.putFigures(survey, rt, row, {});
  }

  /// A copy as it is taken along now.
  [[nodiscard]] std::string handOut(const std::string& name) {
    const std::string copy = folder.file(name);
    value(project.saveCopy(copy));
    return copy;
  }

  /// One figure, over what is there.
  void setFigure(Project& where, FeatureId rt, Parameter parameter, int amount) const {
    const SharedSnapshot now = value(where.snapshot());
    const FigureTable& figures = now->figuresOf(survey);
    const auto index = figures.indexOfRt(rt);
    FigureRow row = index ? figures.row(*index) : FigureRow();
    row[parameter] = amount * kMicroPerUnit;
    value(where.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
      edit.putFigures(survey, rt, row, {});
      return {};
    }));
  }

  /// In the project now; -1 where there is none.
  [[nodiscard]] int figure(FeatureId rt, Parameter parameter) {
    const SharedSnapshot now = value(project.snapshot());
    const FigureTable& figures = now->figuresOf(survey);
    const auto index = figures.indexOfRt(rt);
    if (!index || isMissing(figures.row(*index)[parameter])) return -1;
    return static_cast<int>(figures.row(*index)[parameter] / kMicroPerUnit);
  }

  [[nodiscard]] MergePlan plan(const std::vector<std::string>& copies) { return value(planMerge(path, copies)); }

  /// Merges, takes it back, does it again: both states have to come back as they were.
  MergeOutcome merge(const MergePlan& plan, const MergeChoices& choices) {
    const std::string before = contentOf(path);
    const MergeOutcome outcome = value(applyMerge(project, plan, choices));
    const std::string after = contentOf(path);
    if (after == before) return outcome;
    CHECK(value(project.undo()).key == "merge");
    CHECK(contentOf(path) == before);
    value(project.redo());
    CHECK(contentOf(path) == after);
    return outcome;
  }

  TempFolder folder;
  std::string path;
  Project project;
  FeatureId kalianyar = 0;
  FeatureId duri = 0;
  FeatureId kawasan = 0;
  FeatureId survey = 0;
  FeatureId first = 0;
  FeatureId second = 0;
  FeatureId elsewhere = 0;
  FeatureId activity = 0;
};

/// The copy of a field worker.
inline Project openedBy(const std::string& path, const char* person) {
  Project copy = value(Project::open(path));
  copy.setPerson(person);
  return copy;
}

template <typename Body>
void edit(Project& project, const char* label, Body body) {
  value(project.edit({label, {}}, [&](Edit& each) -> Result<void> {
    body(each);
    return {};
  }));
}

/// "kind table.column mine<-theirs" of every item, in the order of the plan.
inline std::vector<std::string> linesOf(const MergePlan& plan) {
  std::vector<std::string> lines;
  for (const MergeItem& item : plan.items) {
    lines.push_back(
        fmt::format("{} {}{}{}", keyOf(item.kind), item.table, item.column.empty() ? "" : ".", item.column));
  }
  return lines;
}

inline const MergeItem* itemOf(const MergePlan& plan, const std::string& table, const std::string& column) {
  for (const MergeItem& item : plan.items) {
    if (item.table == table && item.column == column) return &item;
  }
  return nullptr;
}

using Lines = std::vector<std::string>;

}  // namespace kawasan::test
