#include "core/rules/score_board.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kawasan {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr Level kUpperLevels[] = {Level::Kelurahan, Level::Kecamatan, Level::Kawasan, Level::City};

std::size_t placeOf(Level level) {
  return static_cast<std::size_t>(level);
}

template <typename Record, typename Equal>
bool equalLists(const SharedList<Record>& a, const SharedList<Record>& b, Equal equal) {
  return a.isSharedWith(b) || std::equal(a.begin(), a.end(), b.begin(), b.end(), equal);
}

/// Whether the same RT make up the same areas in the same order; shapes and figures may differ, names mostly too.
bool haveSameStructure(const Snapshot& a, const Snapshot& b) {
  const auto sameRt = [](const Rt& x, const Rt& y) {
    const bool isSamePart = x.rw == y.rw && x.rt == y.rt && x.part == y.part;  // which parts make up one RT
    return x.id == y.id && x.kelurahanId == y.kelurahanId && x.kawasanId == y.kawasanId && isSamePart;
  };
  const auto sameKecamatan = [](const AdminArea& x, const AdminArea& y) {
    return x.id == y.id && x.name == y.name && x.kecamatan == y.kecamatan;  // a kelurahan names its kecamatan
  };
  const auto sameId = [](const Kawasan& x, const Kawasan& y) { return x.id == y.id; };
  return equalLists(a.rts, b.rts, sameRt) && equalLists(a.kelurahan, b.kelurahan, sameKecamatan) &&
         equalLists(a.kecamatan, b.kecamatan, sameKecamatan) && equalLists(a.kawasan, b.kawasan, sameId);
}

const std::vector<FeatureId>& areasIn(const ChangeSummary& change, std::string_view table) {
  static const std::vector<FeatureId> none;
  const auto found = change.tables.find(table);
  return found == change.tables.end() ? none : found->second.areas;
}

}  // namespace

ScoreBoard::ScoreBoard(SharedSnapshot snapshot, SharedRegulation regulation, FeatureId surveyId, ScoreOptions options)
    : m_snapshot(std::move(snapshot)), m_regulation(std::move(regulation)), m_surveyId(surveyId), m_options(options) {
  computeAll();
}

void ScoreBoard::update(SharedSnapshot snapshot, const ChangeSummary& change) {
  const SharedSnapshot before = std::exchange(m_snapshot, std::move(snapshot));
  if (!m_regulation) return;
  if (!before || change.everything) {
    computeAll();
    return;
  }
  const std::vector<FeatureId>& figures = areasIn(change, "rt_figures");
  const std::vector<FeatureId>& noted = areasIn(change, "figure_note");
  const bool areasTouched =
      change.touches("rt") || change.touches("kelurahan") || change.touches("kecamatan") || change.touches("kawasan");
  if (areasTouched && !haveSameStructure(*before, *m_snapshot)) {
    std::set<FeatureId> stale(figures.begin(), figures.end());
    stale.insert(noted.begin(), noted.end());
    computeRts(std::move(of(Level::Rt).scores), stale);
    computeUpper();
    rankAll();
    return;
  }
  std::vector<FeatureId> rts = figures;
  rts.insert(rts.end(), noted.begin(), noted.end());
  std::set<std::size_t> touched = updateRts(rts, !noted.empty());
  if (areasTouched || change.touches("kawasan_meta")) {
    rankAll();  // names, or the class of the city
    return;
  }
  const auto& index = of(m_ranking.level).index;
  for (const char* table : {"consideration", "legality", "ranking_choice", "kawasan_profile"}) {
    for (const FeatureId id : areasIn(change, table)) {
      if (const auto found = index.find(id); found != index.end()) touched.insert(found->second);
    }
  }
  rankAgain(touched);
}

void ScoreBoard::computeAll() {
  computeRts({}, {});
  computeUpper();
  rankAll();
}

/// Scores that are known of RT that are not stale are taken over.
void ScoreBoard::computeRts(std::vector<AreaScore> known, const std::set<FeatureId>& stale) {
  std::unordered_map<FeatureId, std::size_t> places;
  places.reserve(known.size());
  for (std::size_t i = 0; i < known.size(); ++i) places.emplace(known[i].areaId, i);
  LevelScores& target = of(Level::Rt);
  target.scores.clear();
  target.scores.reserve(m_snapshot->rts.size());
  target.index.clear();
  target.index.reserve(m_snapshot->rts.size());
  for (const Rt& rt : m_snapshot->rts) {
    const auto place = places.find(rt.id);
    const bool isKnown = place != places.end() && !stale.contains(rt.id);
    target.index.emplace(rt.id, target.scores.size());
    target.scores.push_back(isKnown ? std::move(known[place->second]) : scoreOfRt(rt));
  }
}

AreaScore ScoreBoard::scoreOfRt(const Rt& rt) const {
  AreaScore score;
  score.level = Level::Rt;
  score.areaId = rt.id;
  score.rtCount = 1;
  const FigureTable& figures = m_snapshot->figuresOf(m_surveyId);
  if (const auto row = figures.indexOfRt(rt.id)) {
    const FigureRow values = figures.row(*row);
    if (hasAnyFigure(values)) {
      score.sums.add(values);
      score.rtWithFigures = 1;
    }
  }
  scoreSums(*m_regulation, m_options, score);
  if (const auto place = m_snapshot->indexOfRt(rt.id))
    score.estimates = estimatedSums(*m_snapshot, m_surveyId, std::span(&*place, 1));
  return score;
}

void ScoreBoard::computeUpper() {
  const std::vector<AreaScore>& rts = of(Level::Rt).scores;
  Parents none;
  none.fill(kNone);
  m_parents.assign(rts.size(), none);
  for (const Level level : kUpperLevels) {
    LevelScores& target = of(level);
    target.scores.clear();
    target.index.clear();
    for (const Area& area : areasOf(*m_snapshot, level)) {
      AreaScore score;
      score.level = level;
      score.areaId = area.id;
      score.rtCount = area.rts.size();
      for (const std::size_t rt : area.rts) {
        m_parents[rt][placeOf(level)] = target.scores.size();
        if (!rts[rt].hasFigures()) continue;
        score.sums.add(rts[rt].sums);
        ++score.rtWithFigures;
      }
      scoreSums(*m_regulation, m_options, score);
      score.estimates = estimatedSums(*m_snapshot, m_surveyId, area.rts);
      target.index.emplace(area.id, target.scores.size());
      target.scores.push_back(std::move(score));
    }
  }
}

void ScoreBoard::markEstimates(Level level, const std::set<std::size_t>& areas) {
  std::map<std::size_t, std::vector<std::size_t>> rtsOf;
  for (std::size_t rt = 0; rt < m_parents.size(); ++rt) {
    const std::size_t parent = m_parents[rt][placeOf(level)];
    if (areas.contains(parent)) rtsOf[parent].push_back(rt);
  }
  for (const auto& [area, rts] : rtsOf) of(level).scores[area].estimates = estimatedSums(*m_snapshot, m_surveyId, rts);
}

std::set<std::size_t> ScoreBoard::updateRts(const std::vector<FeatureId>& rts, bool areNotesTouched) {
  std::array<std::set<std::size_t>, 5> dirty;
  std::vector<AreaScore>& scores = of(Level::Rt).scores;
  for (const FeatureId id : rts) {
    const auto place = m_snapshot->indexOfRt(id);
    if (!place) continue;
    const AreaScore old = std::exchange(scores[*place], scoreOfRt(m_snapshot->rts[*place]));
    const AreaScore& now = scores[*place];
    dirty[placeOf(Level::Rt)].insert(*place);
    for (const Level level : kUpperLevels) {
      const std::size_t parent = m_parents[*place][placeOf(level)];
      if (parent == kNone) continue;
      AreaScore& area = of(level).scores[parent];
      area.sums.subtract(old.sums);
      area.sums.add(now.sums);
      area.rtWithFigures += now.rtWithFigures;
      area.rtWithFigures -= old.rtWithFigures;
      dirty[placeOf(level)].insert(parent);
    }
  }
  for (const Level level : kUpperLevels) {
    for (const std::size_t area : dirty[placeOf(level)]) {
      scoreSums(*m_regulation, m_options, of(level).scores[area]);
    }
    if (areNotesTouched) markEstimates(level, dirty[placeOf(level)]);
  }
  return std::move(dirty[placeOf(m_ranking.level)]);
}

void ScoreBoard::rankAll() {
  const Level level = defaultRankingLevel(*m_snapshot);
  const std::vector<AreaScore>& scores = of(level).scores;
  std::vector<Area> areas = areasOf(*m_snapshot, level);
  std::vector<RankedArea> classified;
  classified.reserve(areas.size());
  for (std::size_t i = 0; i < areas.size(); ++i) {
    classified.push_back(classifiedArea(*m_snapshot, *m_regulation, std::move(areas[i]), scores[i]));
  }
  m_ranking = rankingOf(level, std::move(classified));
  indexRanking();
}

/// Classifies the touched areas anew and puts all in order again.
void ScoreBoard::rankAgain(const std::set<std::size_t>& touched) {
  if (touched.empty()) return;
  const LevelScores& level = of(m_ranking.level);
  std::vector<RankedArea> classified(m_ranking.areas.size());
  for (RankedArea& area : m_ranking.areas) {
    const std::size_t place = level.index.at(area.area.id);
    classified[place] = std::move(area);
  }
  for (const std::size_t place : touched) {
    RankedArea& area = classified[place];
    area = classifiedArea(*m_snapshot, *m_regulation, std::move(area.area), level.scores[place]);
  }
  m_ranking = rankingOf(m_ranking.level, std::move(classified));
  indexRanking();
}

void ScoreBoard::indexRanking() {
  m_rankIndex.clear();
  for (std::size_t i = 0; i < m_ranking.areas.size(); ++i) m_rankIndex.emplace(m_ranking.areas[i].area.id, i);
}

const std::vector<AreaScore>& ScoreBoard::scores(Level level) const {
  return m_levels[placeOf(level)].scores;
}

const AreaScore* ScoreBoard::scoreOf(Level level, FeatureId id) const {
  const LevelScores& known = m_levels[placeOf(level)];
  const auto found = known.index.find(id);
  return found == known.index.end() ? nullptr : &known.scores[found->second];
}

const RankedArea* ScoreBoard::rankedArea(FeatureId id) const {
  const auto found = m_rankIndex.find(id);
  return found == m_rankIndex.end() ? nullptr : &m_ranking.areas[found->second];
}

}  // namespace kawasan
