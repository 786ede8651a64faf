#include "app/cli_render.h"

#include <QImage>
#include <QSaveFile>
#include <filesystem>
#include <fstream>
#include <memory>

#include "app/cli_output.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "gis/crs.h"
#include "gis/raster_probe.h"
#include "gis/transform.h"
#include "gis/vector_io.h"
#include "ui/paint/fonts.h"
#include "ui/paint/frame_job.h"
#include "ui/paint/project_scene.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

struct RenderOptions {
  std::string path;
  std::string extent;
  std::string crs;
  std::string size = "1600x900";
  std::string out;
  std::string map = "class";
  std::string survey;
  int repeat = 1;
  unsigned workers = 2;
  bool timing = false;
};

Result<std::vector<double>> readNumbers(const std::string& text, char separator, std::size_t count, const char* field,
                                        const char* expected) {
  std::vector<double> numbers;
  for (const std::string& part : splitText(text, separator)) {
    bool isNumber = false;
    numbers.push_back(QString::fromStdString(part).trimmed().toDouble(&isNumber));
    if (!isNumber) numbers.clear();
    if (!isNumber) break;
  }
  if (numbers.size() != count)
    return fail(ErrorCode::BadValue, {{"field", field}, {"value", text}, {"expected", expected}});
  return numbers;
}

Result<MapScene> sceneOfProject(Project& project, const RenderOptions& options) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  ProjectSceneOptions scene;
  if (options.map != "class" && options.map != "priority") {
    return fail(ErrorCode::BadValue, {{"field", "--map"}, {"value", options.map}, {"expected", "class, priority"}});
  }
  scene.fill = options.map == "priority" ? FillBy::Priority : FillBy::Class;
  scene.projectPath = options.path;
  scene.fillOpacity = scene.fill == FillBy::Priority ? 0.86 : 0.6;
  std::vector<AreaScore> rts;
  Ranking ranking;
  ranking.level = defaultRankingLevel(*snapshot);
  if (!options.survey.empty() || !snapshot->surveys.empty()) {
    KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
    rts = scoreAreas(*snapshot, *regulation, survey->id, Level::Rt);
    ranking = rankAreas(*snapshot, *regulation, survey->id, ranking.level);
  }
  return projectScene(*snapshot, rts, ranking, scene);
}

bool isProject(const std::string& path) {
  // Anything that claims to be one is opened as such, so that its defects are named; other files are drawn as they are.
  const auto opened = Project::open(path);
  if (opened) return true;
  const ErrorCode code = opened.error().code;
  return code == ErrorCode::ProjectNewer || code == ErrorCode::ProjectOlder || code == ErrorCode::ProjectDamaged;
}

/// A raster as basemap, else the polygons of a vector file.
Result<MapScene> sceneOfFile(const std::string& path, const std::string& crs) {
  MapScene scene;
  scene.crs = crs;
  const Result<void> raster = probeRaster(path, crs, Interruption::token());
  if (raster) {
    scene.basemaps.push_back({path, {}, 1, crs});
    return scene;
  }
  if (raster.error().code == ErrorCode::InputMissing || raster.error().code == ErrorCode::InputIsFolder ||
      raster.error().code == ErrorCode::InputEmpty) {
    return fail(raster.error());
  }
  const Result<std::vector<ForeignLayer>> layers = readVectors(path, {}, Interruption::token());
  if (!layers) return fail(raster.error().code == ErrorCode::InputNoGeoreference ? raster.error() : layers.error());
  KAWASAN_ASSIGN(const ForeignAreas areas, toProject(path, *layers, {crs, crs}, Interruption::token()));
  SceneLayer layer;
  layer.kind = LayerKind::Reference;
  layer.hasLabels = false;
  for (const ForeignArea& area : areas.areas) {
    SceneArea shape;
    shape.shape = std::make_shared<const MultiPolygon>(area.geometry);
    layer.areas.push_back(std::move(shape));
  }
  scene.layers.push_back(std::move(layer));
  return scene;
}

Result<void> reproject(MapScene& scene, const std::string& crs) {
  if (scene.crs == crs) return {};
  KAWASAN_ASSIGN(const Transform transform, Transform::make(scene.crs, crs));
  for (SceneLayer& layer : scene.layers) {
    for (SceneArea& area : layer.areas) {
      if (!area.shape) continue;
      auto shape = std::make_shared<MultiPolygon>(*area.shape);
      area.shape = transform.apply(*shape) ? SharedPolygons(std::move(shape)) : nullptr;
    }
  }
  scene.crs = crs;
  return {};
}

/// Peak resident memory of this process in MB, as the system counts it; nothing where it does not.
std::optional<double> peakMemory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
  }
  return std::nullopt;
}

/// As a whole or not at all: an existing file is replaced only by a finished picture.
Result<void> savePicture(const QImage& image, const std::string& path) {
  QSaveFile file(fromUtf8(path));
  if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit()) return {};
  return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", utf8(file.errorString())}});
}

Result<void> checkOutput(const RenderOptions& options) {
  std::error_code unknown;
  const bool isInput = fs::equivalent(options.path, options.out, unknown) && !unknown;
  if (isInput || lowered(fs::path(options.out).extension().string()) != ".png") {
    return fail(ErrorCode::BadValue, {{"field", "--out"}, {"value", options.out}, {"expected", ".png"}});
  }
  return {};
}

Result<int> render(const RenderOptions& options) {
  KAWASAN_TRY(checkOutput(options));
  KAWASAN_ASSIGN(const std::vector<double> extent, readNumbers(options.extent, ',', 4, "--extent", "x0,y0,x1,y1"));
  KAWASAN_ASSIGN(const std::vector<double> size, readNumbers(lowered(options.size), 'x', 2, "--size", "1600x900"));
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(options.crs));
  FrameRequest request;
  if (isProject(options.path)) {
    KAWASAN_ASSIGN(Project project, Project::open(options.path));
    KAWASAN_ASSIGN(request.scene, sceneOfProject(project, options));
    KAWASAN_TRY(reproject(request.scene, crs.code));
  } else {
    KAWASAN_ASSIGN(request.scene, sceneOfFile(options.path, crs.code));
  }
  request.extent = {std::min(extent[0], extent[2]), std::min(extent[1], extent[3]), std::max(extent[0], extent[2]),
                    std::max(extent[1], extent[3])};
  request.pixels = QSize(static_cast<int>(size[0]), static_cast<int>(size[1]));
  request.workers = options.workers;
  if (options.repeat > 1) request.cache = std::make_shared<TileCache>();
  loadFonts();
  Json following = Json::array();
  // As the window draws: what has come so far is shown in between.
  KAWASAN_ASSIGN(Frame first, drawFrame(request, Interruption::token(), [](const QImage&) {}));
  Frame last = first;
  for (int i = 1; i < options.repeat; ++i) {
    KAWASAN_ASSIGN(last, drawFrame(request, Interruption::token()));
    following.push_back(last.completeMs);
  }
  for (const Error& problem : first.problems) printError(problem);
  KAWASAN_TRY(savePicture(last.image, options.out));
  if (options.timing) {
    printJson({{"schema", "render/1"},
               {"first_pixels_ms", first.firstPixelsMs},
               {"first_complete_ms", first.completeMs},
               {"following_ms", following},
               {"peak_rss_mb", jsonOptional(peakMemory())},
               {"cache", options.repeat > 1 ? "memory" : "none"}});
  }
  return first.problems.empty() ? kDone : kDoneWithFindings;
}

}  // namespace

void addRenderCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<RenderOptions>();
  CLI::App* command = addCommand(
      app, context, "render", CliText::tr("One picture of the map, as the window draws it"),
      "render kota.gpkg --extent 655500,9233900,657000,9235300 --crs EPSG:32749 --size 1600x900 --out peta.png");
  command->add_option("PROJECT|FILE", options->path, utf8(CliText::tr("Project, image or map file")))
      ->required()
      ->type_name("");
  command->add_option("--extent", options->extent, utf8(CliText::tr("Corners of the map: x0,y0,x1,y1")))
      ->required()
      ->type_name("X,Y,X,Y");
  command->add_option("--crs", options->crs, utf8(CliText::tr("Coordinate system of extent and picture")))
      ->required()
      ->type_name("EPSG:N");
  command->add_option("--size", options->size, utf8(CliText::tr("Width and height in pixels")))
      ->capture_default_str()
      ->type_name("WxH");
  command->add_option("--out", options->out, utf8(CliText::tr("Picture to write")))->required()->type_name("PNG");
  command->add_option("--map", options->map, utf8(CliText::tr("class or priority")))
      ->capture_default_str()
      ->type_name("KEY");
  addSurveyOption(command, options->survey);
  command->add_option("--repeat", options->repeat, utf8(CliText::tr("Draw so many times, for timing")))
      ->check(countFrom(1))
      ->type_name("N");
  command->add_option("--workers", options->workers, utf8(CliText::tr("Threads that read tiles")))
      ->check(numberFromTo(1, 64))
      ->type_name("N");
  command->add_flag("--timing", options->timing, utf8(CliText::tr("Print times and memory as JSON")));
  command->callback([&context, options] { context.run([&] { return render(*options); }); });
}

}  // namespace kawasan
