#include "ui/map/scene_source.h"

#include <algorithm>

#include "ui/paint/project_scene.h"

namespace kawasan {

namespace {

constexpr double kClassOpacity = 0.55;
constexpr double kPriorityOpacity = 0.82;

SceneLayer outlinesOf(LayerKind kind, const auto& areas) {
  SceneLayer layer;
  layer.kind = kind;
  layer.hasLabels = false;
  for (const auto& area : areas) {
    if (!area.geometry) continue;
    SceneArea shape;
    shape.shape = area.geometry;
    layer.areas.push_back(std::move(shape));
  }
  return layer;
}

/// The areas with what they would score; their codes and order are those of the survey and are left out.
Ranking outlookRanking(Ranking ranking, const OutlookScores& outlook) {
  for (RankedArea& area : ranking.areas) {
    const AreaScore* const score = outlook.of(area.area.level, area.area.id);
    if (score != nullptr) area.score = *score;
    area.classification.code.reset();
    area.classification.priority.reset();
  }
  return ranking;
}

bool isShown(const SceneLayer& layer, const MapLayers& layers) {
  switch (layer.kind) {
    case LayerKind::Kelurahan:
      return layers.kelurahan;
    case LayerKind::Rt:
      return layers.rts || layers.rtFill;
    case LayerKind::DecreeKawasan:
      return layers.decree;
    case LayerKind::Kawasan:
    case LayerKind::RankedGround:
      return layers.kawasan;
    default:
      return true;
  }
}

}  // namespace

SceneSource::SceneSource(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(0);
  connect(&m_soon, &QTimer::timeout, this, &SceneSource::make);
  const auto later = [this] { m_soon.start(); };
  connect(&session, &Session::projectReplaced, this, [this, later] {
    m_unions = {};
    later();
  });
  connect(&session, &Session::changed, this, later);
  connect(&session, &Session::surveyShown, this, later);
  m_following.setSingleShot(true);
  m_following.setInterval(0);
  connect(&m_following, &QTimer::timeout, this, &SceneSource::follow);
  connect(&session, &Session::previewed, this, [this] { m_following.start(); });
}

void SceneSource::setLayers(const MapLayers& layers) {
  if (layers == m_layers) return;
  m_layers = layers;
  m_soon.start();
}

void SceneSource::setOutlook(SharedOutlook outlook) {
  if (outlook == m_outlook) return;
  m_outlook = std::move(outlook);
  m_soon.start();
}

void SceneSource::setOpacityPreview(FeatureId basemap, std::optional<double> opacity) {
  m_previewed = basemap;
  m_opacity = opacity;
  m_soon.start();
}

Box SceneSource::home() const {
  const Snapshot& snapshot = m_session.snapshot();
  Box box = coverageOf(snapshot, m_session.scores().ranking());
  for (const Rt& rt : snapshot.rts) {
    if (rt.geometry) box.extend(boundsOf(*rt.geometry));
  }
  for (const AdminArea& kelurahan : snapshot.kelurahan) {
    if (kelurahan.geometry) box.extend(boundsOf(*kelurahan.geometry));
  }
  return box;
}

FigureLook SceneSource::look() const {
  const ScoreBoard& board = m_session.scores();
  return showsOutlook() ? figureLook(m_outlook->rts, outlookRanking(board.ranking(), *m_outlook), m_layers.fill)
                        : figureLook(board.scores(Level::Rt), board.ranking(), m_layers.fill);
}

void SceneSource::follow() {
  if (m_session.isOpen() && look() != m_look) make();
}

void SceneSource::make() {
  if (!m_session.isOpen()) return;
  m_look = look();
  const Snapshot& snapshot = m_session.snapshot();
  ProjectSceneOptions options;
  options.fill = m_layers.fill;
  options.projectPath = m_session.path();
  options.fillOpacity = m_layers.fill == FillBy::Priority ? kPriorityOpacity : kClassOpacity;
  options.hasLabels = m_layers.labels;
  options.unions = &m_unions;
  const Snapshot* shown = &snapshot;
  std::optional<Snapshot> previewed;
  if (m_opacity) {
    previewed.emplace();
    previewed->info = snapshot.info;
    previewed->basemaps = snapshot.basemaps;
    for (Basemap& basemap : previewed->basemaps) {
      if (basemap.id == m_previewed) basemap.opacity = *m_opacity;
    }
  }
  const ScoreBoard& board = m_session.scores();
  MapScene scene = showsOutlook()
                       ? projectScene(*shown, m_outlook->rts, outlookRanking(board.ranking(), *m_outlook), options)
                       : projectScene(*shown, board.scores(Level::Rt), board.ranking(), options);
  if (previewed) scene.basemaps = projectScene(*previewed, {}, {}, options).basemaps;
  if (!m_layers.basemaps) scene.basemaps.clear();
  std::erase_if(scene.layers, [this](const SceneLayer& layer) { return !isShown(layer, m_layers); });
  for (SceneLayer& layer : scene.layers) {
    if (layer.kind == LayerKind::Rt && !m_layers.rtFill) layer.fill = FillBy::Nothing;
  }
  std::vector<SceneLayer> below;
  if (m_layers.references) {
    std::vector<ReferenceArea> areas;
    std::ranges::copy_if(snapshot.references, std::back_inserter(areas),
                         [](const ReferenceArea& area) { return !isDecreeOutline(area); });
    below.push_back(outlinesOf(LayerKind::Reference, areas));
  }
  if (m_layers.zones) below.push_back(outlinesOf(LayerKind::Zone, snapshot.zones));
  if (m_layers.kecamatan) below.push_back(outlinesOf(LayerKind::Kecamatan, snapshot.kecamatan));
  scene.layers.insert(scene.layers.begin(), std::make_move_iterator(below.begin()),
                      std::make_move_iterator(below.end()));
  auto works = m_layers.works ? worksOf(snapshot, m_layers.labels) : std::vector<SceneWork>();
  // The same works stay the same object: a frame need not draw them anew.
  if (!m_works || *m_works != works) m_works = std::make_shared<const std::vector<SceneWork>>(std::move(works));
  Q_EMIT sceneMade(std::make_shared<const MapScene>(std::move(scene)), m_layers.works ? m_works : nullptr);
}

}  // namespace kawasan
