#pragma once

// What teams do in their packages, for tests that merge them in the window.

#include <string>

#include "core/model/project.h"
#include "tests/support/project_fixture.h"

namespace kawasan::test {

/// Sets one figure of an RT in the latest survey of a project file, as `person`.
inline void setFigureIn(const std::string& path, const std::string& person, FeatureId rt, Parameter parameter,
                        double amount) {
  Project project = value(Project::open(path));
  project.setPerson(person);
  const SharedSnapshot snapshot = value(project.snapshot());
  const FeatureId survey = snapshot->surveys.back().id;
  const FigureTable& figures = snapshot->figuresOf(survey);
  const auto index = figures.indexOfRt(rt);
  FigureRow row = index ? figures.row(*index) : FigureRow();
  row[parameter] = microFromDouble(amount).value_or(0);
  value(project.edit({"set-fields", {{"area", "RT"}}}, [&](Edit& edit) -> Result<void> {
    edit.putFigures(survey, rt, row, {});
    return {};
  }));
}

}  // namespace kawasan::test
