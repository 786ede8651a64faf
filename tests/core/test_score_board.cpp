#include "core/rules/score_board.h"

#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"
#include "tests/support/random_edits.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr Level kLevels[] = {Level::Rt, Level::Kelurahan, Level::Kecamatan, Level::Kawasan, Level::City};

/// Every figure of both, and of the functions that know nothing of a board.
void requireEqual(const ScoreBoard& board, const Snapshot& snapshot) {
  const Regulation& regulation = board.regulation();
  for (const Level level : kLevels) {
    INFO("level " << keyOf(level));
    REQUIRE((board.scores(level) == scoreAreas(snapshot, regulation, board.surveyId(), level)));
    for (const AreaScore& score : board.scores(level)) REQUIRE(board.scoreOf(level, score.areaId) == &score);
  }
  const Ranking fresh = rankAreas(snapshot, regulation, board.surveyId(), defaultRankingLevel(snapshot));
  REQUIRE((board.ranking() == fresh));
  for (const RankedArea& area : board.ranking().areas) REQUIRE(board.rankedArea(area.area.id) == &area);
  REQUIRE(board.rankedArea(-1) == nullptr);
}

}  // namespace

TEST_CASE("a board that went through any edits equals a fresh one", "[board]") {
  const SharedRegulation regulation = value(regulationByEdition("permen-14-2018"));
  for (std::uint32_t seed = 11; seed <= 15; ++seed) {
    const TempFolder folder;
    Project project = newProject(folder.file("kota.gpkg"));
    RandomEdits edits(project, seed);
    edits.begin();
    const SharedSnapshot first = value(project.snapshot());
    ScoreBoard board(first, regulation, first->surveys.front().id);
    requireEqual(board, *first);
    for (int i = 0; i < 60; ++i) {
      const std::int64_t revision = value(project.snapshot())->revision;
      edits.step();
      const SharedSnapshot next = value(project.snapshot());
      if (next->revision == revision) continue;  // nothing was left to take back
      board.update(next, project.lastChange());
      INFO("seed " << seed << ", step " << i);
      requireEqual(board, *next);
    }
  }
}

TEST_CASE("without a survey every area is listed and open", "[board]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const ScoreBoard board(value(project.snapshot()), value(regulationByEdition("permen-14-2018")), 0);
  REQUIRE(board.scores(Level::Rt).size() == 2);
  REQUIRE(board.scoreOf(Level::Rt, rtId) != nullptr);
  CHECK_FALSE(board.scoreOf(Level::Rt, rtId)->hasFigures());
  CHECK_FALSE(board.scoreOf(Level::Rt, rtId)->score.total());
  CHECK(board.scores(Level::City).size() == 1);
  CHECK(board.ranking().level == Level::Kelurahan);
}
