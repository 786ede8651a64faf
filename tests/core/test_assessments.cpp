#include "core/rules/assessment.h"

#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Assessments someRows(FeatureId surveyId) {
  Assessments set;
  set.surveyId = surveyId;
  set.edition = "permen-14-2018";
  set.method = "clamped";
  for (int i = 1; i <= 300; ++i) {
    AssessmentRow row{i, i % 81, i % 81, "light", "light", i / 3.0};
    if (i == 7) row = {i, 10, 20, "none", "light", std::nullopt};
    set.rows.push_back(row);
  }
  return set;
}

void store(Project& project, const Assessments& set, EditKind kind) {
  value(project.edit(
      {"assess", {}},
      [&](Edit& edit) -> Result<void> {
        edit.putAssessments(set);
        return {};
      },
      kind));
}

}  // namespace

TEST_CASE("stored scores come back as they were, are replaced as a set, and can be taken back", "[assessments]") {
  for (const EditKind kind : {EditKind::Ordinary, EditKind::BulkInsert}) {
    const TempFolder folder;
    const std::string path = folder.file("kota.gpkg");
    Project project = newProject(path);
    FeatureId rtId = 0;
    FeatureId surveyId = 0;
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
    const std::string empty = contentOf(path);

    Assessments set = someRows(surveyId);
    store(project, set, kind);
    const std::string stored = contentOf(path);
    CHECK(value(project.assessments(surveyId)) == std::vector{set});
    CHECK(value(project.assessments(surveyId + 1)).empty());

    const std::string bytes = bytesOf(path);
    store(project, set, kind);  // nothing is different
    CHECK(bytesOf(path) == bytes);

    Assessments rounded = set;
    rounded.method = "rounded";
    store(project, rounded, kind);
    CHECK(value(project.assessments(surveyId)) == std::vector{set, rounded});
    value(project.undo());

    set.rows.erase(set.rows.begin() + 20);
    set.rows[30].totalMax += 5;
    set.rows.push_back({1000, 3, 3, "none", "none", 0.5});
    store(project, set, kind);
    const std::string replaced = contentOf(path);
    CHECK(value(project.assessments(surveyId)) == std::vector{set});
    value(project.undo());
    CHECK(contentOf(path) == stored);
    value(project.redo());
    CHECK(contentOf(path) == replaced);
    value(project.undo());
    value(project.undo());
    CHECK(contentOf(path) == empty);
  }
}

TEST_CASE("an assessment keeps the range where figures are missing, and no row where there are none", "[assessments]") {
  FigureTable figures;
  // 20 of 40 households lack water (50 %: 1), everything else is in order.
  FigureRow full = with(bases(1, 30, 40, 500, 400), {{Parameter::WaterAccess, 20}});
  figures.append(11, full);
  figures.append(12, FigureRow());
  full[Parameter::WasteFacility] = kMissing;  // may be 0 or 5
  figures.append(13, full);
  const ScoreOptions options;
  const Assessments set =
      assessmentsOf(edition2018(), 5, figures, scoreTable(edition2018(), figures, options), options);
  CHECK(set.surveyId == 5);
  CHECK(set.level == Level::Rt);
  CHECK(set.edition == "permen-14-2018");
  CHECK(set.method == "clamped");
  REQUIRE(set.rows.size() == 2);
  // 3a is one of two indicators of one of seven aspects: 50 / 2 / 7 percent.
  CHECK(set.rows[0].areaId == 11);
  CHECK(set.rows[0].totalMin == 1);
  CHECK(set.rows[0].totalMax == 1);
  CHECK(set.rows[0].classMin == "none");
  CHECK(set.rows[0].sectoralMean.value() == Approx(50.0 / 14));
  CHECK(set.rows[1].areaId == 13);
  CHECK(set.rows[1].totalMin == 1);
  CHECK(set.rows[1].totalMax == 6);
  CHECK_FALSE(set.rows[1].sectoralMean.has_value());
}

TEST_CASE("every way of averaging has its key", "[assessments]") {
  for (const ScoreOptions options :
       {ScoreOptions{}, ScoreOptions{false, true}, ScoreOptions{true, true}, ScoreOptions{false, false}}) {
    CHECK(optionsByMethod(methodKey(options)) == options);
  }
  CHECK_FALSE(optionsByMethod("other").has_value());
}
