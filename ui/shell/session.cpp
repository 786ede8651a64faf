#include "ui/shell/session.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/model/area_edits.h"
#include "core/model/area_names.h"
#include "gis/area_overlay.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Measured shapes that are kept; more than this and those no longer in use go.
constexpr std::size_t kMostPlacesMeasured = 4'096;

SharedSnapshot emptySnapshot() {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->buildIndex();
  return snapshot;
}

SharedRegulation newestRegulation() {
  return regulationByEdition(knownEditions().back()).value();
}

/// The areas that a change concerns and that can be shown, those of the project before it included.
std::vector<AreaKey> areasOf(const ChangeSummary& change) {
  std::vector<AreaKey> areas;
  const auto take = [&](std::string_view table, Level level) {
    const auto rows = change.tables.find(table);
    if (rows == change.tables.end()) return;
    for (const FeatureId id : rows->second.areas) areas.push_back({level, id});
  };
  take("rt", Level::Rt);
  take("rt_figures", Level::Rt);
  take("kawasan", Level::Kawasan);
  take("kelurahan", Level::Kelurahan);
  std::ranges::sort(areas);
  areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
  return areas;
}

SharedSnapshot withFigures(const Snapshot& snapshot, FeatureId surveyId, const Session::TypedFigures& typed) {
  auto changed = std::make_shared<Snapshot>(snapshot);
  auto figures = std::make_shared<FigureTable>(snapshot.figuresOf(surveyId));
  if (const auto index = figures->indexOfRt(typed.rtId)) {
    figures->set(*index, typed.figures);
  } else {
    figures->append(typed.rtId, typed.figures);
  }
  changed->figures[surveyId] = std::move(figures);
  return changed;
}

SharedPolygons shapeIn(const Snapshot& snapshot, const AreaKey& area) {
  switch (area.level) {
    case Level::Rt:
      if (const Rt* rt = snapshot.rtById(area.id)) return rt->geometry;
      break;
    case Level::Kawasan:
      if (const Kawasan* kawasan = snapshot.kawasanById(area.id)) return kawasan->geometry;
      break;
    case Level::Kelurahan:
      if (const AdminArea* kelurahan = snapshot.kelurahanById(area.id)) return kelurahan->geometry;
      break;
    case Level::Kecamatan: {
      const auto found = std::ranges::find(snapshot.kecamatan, area.id, &AdminArea::id);
      if (found != snapshot.kecamatan.end()) return found->geometry;
      break;
    }
    case Level::City:
      break;
  }
  return nullptr;
}

/// Whether nothing of an area changed but its outline, and that by no land: it took the corner of a neighbour's new
/// border into its own.
bool tookCornerOnly(const AreaKey& area, const ChangeSummary& change, const Snapshot& before, const Snapshot& after) {
  constexpr double kNoLand = 0.5;  // m2
  const SharedPolygons was = shapeIn(before, area);
  const SharedPolygons is = shapeIn(after, area);
  if (!was || !is || was == is || std::abs(planeArea(*was) - planeArea(*is)) > kNoLand) return false;
  if (area.level != Level::Rt) return true;
  const auto figures = change.tables.find("rt_figures");
  if (figures != change.tables.end() &&
      std::ranges::find(figures->second.areas, area.id) != figures->second.areas.end())
    return false;
  const Rt& then = *before.rtById(area.id);
  const Rt& now = *after.rtById(area.id);
  return then.kawasanId == now.kawasanId && arePartsOfOne(then, now) && then.part == now.part;
}

/// Whether an RT came as another part of one that was there all along.
bool cameAsPart(const AreaKey& area, const std::vector<AreaKey>& areas, const Snapshot& before, const Snapshot& after) {
  if (area.level != Level::Rt || before.rtById(area.id) != nullptr) return false;
  return std::ranges::any_of(areas, [&](const AreaKey& other) {
    return other.level == Level::Rt && before.rtById(other.id) != nullptr &&
           arePartsOfOne(*after.rtById(other.id), *after.rtById(area.id));
  });
}

/// What a step was about, of the areas that it changed: of an RT that was cut the first part, and no neighbour.
std::vector<AreaKey> subjectsOf(const std::vector<AreaKey>& areas, const ChangeSummary& change, const Snapshot& before,
                                const Snapshot& after) {
  std::vector<AreaKey> subjects;
  std::ranges::copy_if(areas, std::back_inserter(subjects), [&](const AreaKey& area) {
    return !tookCornerOnly(area, change, before, after) && !cameAsPart(area, areas, before, after);
  });
  return subjects.empty() ? areas : subjects;
}

}  // namespace

Session::Session(QObject* parent)
    : QObject(parent), m_jobs(1), m_snapshot(emptySnapshot()), m_regulation(newestRegulation()) {
  m_scores = ScoreBoard(m_snapshot, m_regulation, 0);
}

Session::~Session() {
  finishWriting();
}

Result<void> Session::open(const std::string& path) {
  KAWASAN_ASSIGN(Project project, Project::open(path));
  return take(std::move(project));
}

Result<void> Session::create(const std::string& path, const ProjectInfo& info, const std::string& crsWkt) {
  KAWASAN_ASSIGN(Project project, Project::create(path, info, crsWkt));
  return take(std::move(project));
}

Result<void> Session::take(Project project) {
  Q_EMIT leaving();
  finishWriting();  // into the same file, it may be
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(SharedRegulation regulation, regulationByEdition(snapshot->info.edition));
  m_writing.reset();
  m_jobs.cancelAll();
  m_project.emplace(std::move(project));
  m_snapshot = std::move(snapshot);
  m_regulation = std::move(regulation);
  const Survey* latest = m_snapshot->surveyByName({});
  m_surveyId = latest == nullptr ? 0 : latest->id;
  m_surveyBefore = 0;
  m_typed.reset();
  m_scores = ScoreBoard(m_snapshot, m_regulation, m_surveyId);
  auto meter = AreaMeter::make(m_snapshot->info.crs);
  m_meter.reset();
  if (meter) m_meter.emplace(std::move(*meter));
  m_measured.clear();
  m_zonesOfShape.reset();
  m_selection.clear();
  m_hovered.reset();
  readHistoryEnds();
  Q_EMIT projectReplaced();
  Q_EMIT selectionChanged();
  return {};
}

void Session::close() {
  if (!isOpen()) return;
  Q_EMIT leaving();
  finishWriting();
  m_writing.reset();
  m_jobs.cancelAll();
  m_project.reset();
  m_snapshot = emptySnapshot();
  m_surveyId = 0;
  m_typed.reset();
  m_scores = ScoreBoard(m_snapshot, m_regulation, 0);
  m_meter.reset();
  m_measured.clear();
  m_zonesOfShape.reset();
  m_selection.clear();
  m_hovered.reset();
  m_undo.reset();
  m_redo.reset();
  Q_EMIT projectReplaced();
  Q_EMIT selectionChanged();
}

Project& Session::project() {
  finishWriting();
  return *m_project;
}

const std::string& Session::path() const {
  static const std::string none;
  return m_project ? m_project->path() : none;
}

const Survey* Session::survey() const {
  const auto found = std::ranges::find(m_snapshot->surveys, m_surveyId, &Survey::id);
  return found == m_snapshot->surveys.end() ? nullptr : &*found;
}

const FigureTable& Session::figures() const {
  return m_snapshot->figuresOf(m_surveyId);
}

void Session::showSurvey(FeatureId id) {
  if (id == m_surveyId) return;
  m_surveyBefore = std::exchange(m_surveyId, id);
  m_typed.reset();
  m_scores = ScoreBoard(m_snapshot, m_regulation, m_surveyId);
  Q_EMIT surveyShown();
}

std::optional<double> Session::hectaresOf(const MultiPolygon& shape) const {
  if (!m_meter || shape.polygons.empty()) return std::nullopt;
  const double hectares = m_meter->hectares(shape);
  return std::isfinite(hectares) ? std::optional(hectares) : std::nullopt;
}

std::optional<double> Session::metresOf(const LineString& line) const {
  if (!m_meter) return std::nullopt;
  const double metres = m_meter->metres(line);
  return std::isfinite(metres) ? std::optional(metres) : std::nullopt;
}

std::optional<double> Session::drawnHectares(const AreaKey& area) const {
  const SharedPolygons shape = shapeOf(area);
  if (!shape) return std::nullopt;
  if (const auto known = m_measured.find(shape.get()); known != m_measured.end()) return known->second.second;
  const auto hectares = hectaresOf(*shape);
  if (!hectares) return std::nullopt;
  if (m_measured.size() >= kMostPlacesMeasured) m_measured.clear();
  m_measured.emplace(shape.get(), std::pair(shape, *hectares));
  return hectares;
}

std::optional<double> Session::drawnTogether(const std::vector<AreaKey>& areas) const {
  std::vector<SharedPolygons> shapes;
  for (const AreaKey& area : areas) {
    if (SharedPolygons shape = shapeOf(area)) shapes.push_back(std::move(shape));
  }
  if (shapes.empty()) return std::nullopt;
  if (shapes == m_measuredTogether.first) return m_measuredTogether.second;
  std::vector<const MultiPolygon*> parts;
  for (const SharedPolygons& shape : shapes) parts.push_back(shape.get());
  m_measuredTogether = {std::move(shapes), hectaresOf(unionOf(parts))};
  return m_measuredTogether.second;
}

const ZoneConformity* Session::zoneConformity(const AreaKey& area) const {
  const SharedPolygons shape = shapeOf(area);
  const bool isAsked = shape && m_zonesOfShape && m_zonesOfShape->shape == shape &&
                       m_zonesOfShape->zones.isSharedWith(m_snapshot->zones);
  return isAsked && m_zonesOfShape->found ? &*m_zonesOfShape->found : nullptr;
}

bool Session::readZones(const AreaKey& area) {
  const SharedPolygons shape = shapeOf(area);
  if (!shape || !m_meter || m_snapshot->zones.empty()) return false;
  const bool isAsked =
      m_zonesOfShape && m_zonesOfShape->shape == shape && m_zonesOfShape->zones.isSharedWith(m_snapshot->zones);
  if (isAsked) return !m_zonesOfShape->found;
  m_jobs.cancel(std::exchange(m_zonesJob, 0));
  m_zonesOfShape = ZonesOfShape{m_snapshot->zones, shape, {}};
  m_zonesJob = m_jobs.run({}, this, [this, shape, snapshot = m_snapshot](const std::stop_token&, JobProgress&) {
    std::optional<ZoneConformity> found;
    // The meter of the session measures in the window's thread.
    if (const auto meter = AreaMeter::make(snapshot->info.crs))
      found = ZoneMap(*snapshot, boundsOf(*shape)).conformityOf(*shape, *meter);
    return Jobs::Delivery([this, shape, found] {
      if (!m_zonesOfShape || m_zonesOfShape->shape != shape) return;
      m_zonesOfShape->found = found;
      Q_EMIT zonesRead();
    });
  });
  return true;
}

SharedPolygons Session::shapeOf(const AreaKey& area) const {
  return shapeIn(*m_snapshot, area);
}

QString Session::nameOf(const AreaKey& area) const {
  switch (area.level) {
    case Level::Rt:
      if (const Rt* rt = m_snapshot->rtById(area.id)) return toQString(fullName(*m_snapshot, *rt));
      break;
    case Level::Kawasan:
      if (const Kawasan* kawasan = m_snapshot->kawasanById(area.id)) return toQString(kawasan->name);
      break;
    case Level::Kelurahan:
      if (const AdminArea* kelurahan = m_snapshot->kelurahanById(area.id))
        return toQString(kelurahanName(*m_snapshot, *kelurahan));
      break;
    case Level::Kecamatan: {
      const auto found = std::ranges::find(m_snapshot->kecamatan, area.id, &AdminArea::id);
      if (found != m_snapshot->kecamatan.end()) return toQString(found->name);
      break;
    }
    case Level::City:
      return toQString(m_snapshot->info.city);
  }
  return {};
}

bool Session::exists(const AreaKey& area) const {
  return !nameOf(area).isEmpty();
}

void Session::preview(std::optional<TypedFigures> typed) {
  if (m_surveyId == 0 || (!m_typed && !typed)) return;
  ChangeSummary change;
  std::vector<FeatureId>& rts = change.tables["rt_figures"].areas;
  if (m_typed) rts.push_back(m_typed->rtId);
  if (typed && (!m_typed || typed->rtId != m_typed->rtId)) rts.push_back(typed->rtId);
  m_typed = std::move(typed);
  m_scores.update(m_typed ? withFigures(*m_snapshot, m_surveyId, *m_typed) : m_snapshot, change);
  Q_EMIT previewed(change);
}

Result<void> Session::renew(const ChangeSummary& change) {
  preview(std::nullopt);
  KAWASAN_ASSIGN(SharedSnapshot snapshot, m_project->snapshot());
  if (snapshot == m_snapshot && !change.everything && change.tables.empty()) return {};
  return show(std::move(snapshot), change);
}

/// `scores` where a worker has computed them.
Result<void> Session::show(SharedSnapshot snapshot, const ChangeSummary& change, std::optional<ScoreBoard> scores) {
  m_snapshot = std::move(snapshot);
  const bool isOtherEdition = m_snapshot->info.edition != m_regulation->edition;
  if (isOtherEdition) {
    KAWASAN_ASSIGN(m_regulation, regulationByEdition(m_snapshot->info.edition));
  }
  if (survey() == nullptr) {
    const Survey* latest = m_snapshot->surveyByName({});
    const auto earlier = std::ranges::find(m_snapshot->surveys, m_surveyBefore, &Survey::id);
    m_surveyId = earlier != m_snapshot->surveys.end() ? earlier->id : latest == nullptr ? 0 : latest->id;
  }
  if (scores && !isOtherEdition && scores->surveyId() == m_surveyId) {
    m_scores = std::move(*scores);
  } else if (isOtherEdition || m_scores.surveyId() != m_surveyId) {
    m_scores = ScoreBoard(m_snapshot, m_regulation, m_surveyId);
  } else {
    m_scores.update(m_snapshot, change);
  }
  readHistoryEnds();
  const std::size_t selected = m_selection.size();
  std::erase_if(m_selection, [this](const AreaKey& area) { return !exists(area); });
  if (m_hovered && !exists(*m_hovered)) m_hovered.reset();
  Q_EMIT changed(change);
  if (m_selection.size() != selected) Q_EMIT selectionChanged();
  return {};
}

void Session::readHistoryEnds() {
  m_undo.reset();
  m_redo.reset();
  const auto entries = m_project->history();
  if (!entries) return;
  for (const HistoryEntry& entry : *entries) {
    if (entry.state == HistoryState::Done) m_undo = HistoryEnd{entry.label, entry.size};
    if (entry.state == HistoryState::Barrier || entry.state == HistoryState::Cleared) m_undo.reset();
  }
  const auto undone = std::ranges::find(*entries, HistoryState::Undone, &HistoryEntry::state);
  if (undone != entries->end()) m_redo = HistoryEnd{undone->label, undone->size};
}

/// Nothing is undone unseen: the view goes to what was taken back, where that is out of sight. A round that comes or
/// goes with the figures of all RT is no place.
void Session::showWhere(const ChangeSummary& change, const Snapshot& before) {
  if (change.touches("survey")) return;
  Box box;
  std::vector<AreaKey> present;
  for (const AreaKey& area : areasOf(change)) {
    if (exists(area)) present.push_back(area);
    for (const Snapshot* state : {&before, m_snapshot.get()}) {
      if (const SharedPolygons shape = shapeIn(*state, area)) box.extend(boundsOf(*shape));
    }
  }
  if (!present.empty() && present.size() <= 200) selectAll(subjectsOf(present, change, before, *m_snapshot));
  if (!box.isEmpty()) Q_EMIT sightWanted(box);
}

QString Session::undoText() const {
  return m_undo ? describe(m_undo->label) : QString();
}
QString Session::redoText() const {
  return m_redo ? describe(m_redo->label) : QString();
}

bool Session::mark(const QString& name) {
  if (!m_project || refusesWhileWriting(nullptr, {})) return false;
  if (const auto marked = m_project->mark(name.toStdString()); !marked) {
    say(errorMessage(marked.error()));
    return false;
  }
  Q_EMIT changed({});
  return true;
}

void Session::reload() {
  if (!m_project || refusesWhileWriting(nullptr, {})) return;
  auto again = Project::open(m_project->path());
  if (!again) {
    say(errorMessage(again.error()));
    return;
  }
  m_project.emplace(std::move(*again));
  if (const auto renewed = renew({ChangeCause::Foreign, true, {}}); !renewed) say(errorMessage(renewed.error()));
}

std::optional<AreaKey> Session::current() const {
  return m_selection.empty() ? std::nullopt : std::optional(m_selection.back());
}

void Session::select(const AreaKey& area) {
  selectAll({area});
}

void Session::selectAll(std::vector<AreaKey> areas) {
  if (areas == m_selection) return;
  m_selection = std::move(areas);
  Q_EMIT selectionChanged();
}

void Session::toggle(const AreaKey& area) {
  std::vector<AreaKey> areas = m_selection;
  if (std::erase(areas, area) == 0) areas.push_back(area);
  selectAll(std::move(areas));
}

void Session::clearSelection() {
  selectAll({});
}

void Session::hover(std::optional<AreaKey> area) {
  if (area == m_hovered) return;
  m_hovered = area;
  Q_EMIT hoverChanged();
}

void Session::zoomTo(const AreaKey& area) {
  Box box;
  if (const SharedPolygons shape = shapeOf(area)) box = boundsOf(*shape);
  if (box.isEmpty()) {
    // An area without a shape of its own lies where its RT lie.
    for (const Rt& rt : m_snapshot->rts) {
      const bool belongs = (area.level == Level::Kawasan && rt.kawasanId == area.id) ||
                           (area.level == Level::Kelurahan && rt.kelurahanId == area.id) || area.level == Level::City;
      if (belongs && rt.geometry) box.extend(boundsOf(*rt.geometry));
    }
  }
  zoomTo(box);
}

void Session::zoomTo(const Box& box) {
  if (!box.isEmpty()) Q_EMIT zoomWanted(box);
}

void Session::explain(const FigureRef& figure) {
  Q_EMIT explainWanted(figure);
}

void Session::say(Message message) {
  Q_EMIT said(message);
}

}  // namespace kawasan
