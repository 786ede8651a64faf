#include "ui/shell/practice_city.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/import/apply_plans.h"
#include "core/store/project_file.h"
#include "gis/crs.h"
#include "gis/raster_probe.h"
#include "gis/table_io.h"
#include "gis/vector_io.h"
#include "ui/paint/basemap_path.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

constexpr const char* kCity = "Kota Contoh";
constexpr const char* kCrs = "EPSG:32749";
constexpr const char* kSurvey = "2019";
constexpr int kSurveyYear = 2019;
constexpr const char* kBasemapFile = "peta_dasar.tif";
constexpr std::size_t kSteps = 14;  // edits of making it

/// Makes the project step by step; each step is one entry of its history.
class Maker {
 public:
  Maker(fs::path sample, Project project, const std::stop_token& stop, JobProgress& progress)
      : m_sample(std::move(sample)), m_project(std::move(project)), m_stop(stop), m_progress(progress) {}

  Result<void> areas(const char* file, AreaKind kind) {
    const std::string path = (m_sample / file).string();
    KAWASAN_ASSIGN(const std::vector<ForeignLayer> layers, readVectors(path, {}, m_stop));
    KAWASAN_ASSIGN(const ForeignAreas shapes, toProject(path, layers, {kCrs, {}}, m_stop));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, m_project.snapshot());
    AreaImportOptions options;
    options.as = kind;
    KAWASAN_ASSIGN(AreaPlan plan, planAreaImport(shapes, options, *snapshot));
    KAWASAN_TRY(m_project.edit(
        editLabelOf(plan), [&](Edit& edit) { return unlessStopped(applyAreaPlan(edit, plan)); }, EditKind::BulkInsert));
    return stepDone();
  }

  Result<void> figures(const char* file, bool createAreas) {
    KAWASAN_ASSIGN(const RawTable table, readTable(file));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, m_project.snapshot());
    KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(snapshot->info.edition));
    NumericOptions options;
    options.header.codes = codesOf(*regulation);
    options.surveyName = kSurvey;
    options.surveyYear = kSurveyYear;
    options.createAreas = createAreas;
    KAWASAN_ASSIGN(NumericPlan plan, planNumericImport(table, options, *snapshot));
    const EditLabel label{"import-numeric",
                          {{"survey", kSurvey}, {"file", file}, {"count", std::to_string(plan.matched)}}};
    KAWASAN_TRY(m_project.edit(
        label, [&](Edit& edit) { return unlessStopped(applyNumericPlan(edit, plan)); }, EditKind::BulkInsert));
    return stepDone();
  }

  Result<void> attributes(const char* file, AttributeKind kind, const char* key) {
    KAWASAN_ASSIGN(const RawTable table, readTable(file));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, m_project.snapshot());
    AttributeOptions options;
    options.kind = kind;
    KAWASAN_ASSIGN(AttributePlan plan, planAttributeImport(table, options, *snapshot));
    const EditLabel label{std::string("import-") + key, {{"file", file}, {"count", std::to_string(plan.matched)}}};
    KAWASAN_TRY(m_project.edit(label, [&](Edit& edit) { return unlessStopped(applyAttributePlan(edit, plan)); }));
    return stepDone();
  }

  Result<void> activities(const char* file, bool finished) {
    KAWASAN_ASSIGN(const RawTable table, readTable(file));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, m_project.snapshot());
    KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(snapshot->info.edition));
    ActivityImportOptions options;
    options.codes = codesOf(*regulation);
    options.finished = finished;
    options.person = m_project.person();
    KAWASAN_ASSIGN(ActivityPlan plan, planActivityImport(table, options, *snapshot));
    KAWASAN_TRY(m_project.edit(
        editLabelOf(plan), [&](Edit& edit) { return unlessStopped(applyActivityPlan(edit, plan)); },
        EditKind::BulkInsert));
    return stepDone();
  }

  Result<void> basemap() {
    const fs::path file = fs::path(m_project.path()).parent_path() / kBasemapFile;
    std::error_code failed;
    // One that is there already may be shown by the map at this moment.
    const bool isThere =
        fs::exists(file, failed) && fs::file_size(file, failed) == fs::file_size(m_sample / kBasemapFile, failed);
    if (!isThere) fs::copy_file(m_sample / kBasemapFile, file, fs::copy_options::overwrite_existing, failed);
    if (failed) return fail(ErrorCode::OutputNotWritable, {{"path", file.string()}, {"reason", failed.message()}});
    KAWASAN_TRY(probeRaster(file.string(), kCrs, m_stop));
    Basemap basemap;
    basemap.path = storedPath(m_project.path(), file.string());
    basemap.title = std::string("Peta dasar ") + kCity;
    KAWASAN_TRY(m_project.edit({"add-basemap", {{"file", kBasemapFile}}}, [&](Edit& edit) {
      edit.put(basemap);
      return unlessStopped({});
    }));
    return stepDone();
  }

 private:
  /// An error from inside an edit undoes it.
  Result<void> unlessStopped(Result<void> done) const {
    if (done && m_stop.stop_requested()) return fail(ErrorCode::Cancelled);
    return done;
  }

  Result<void> stepDone() {
    ++m_step;
    m_progress.set(static_cast<double>(m_step) / static_cast<double>(kSteps));
    return unlessStopped({});
  }

  Result<RawTable> readTable(const char* file) const {
    const std::string path = (m_sample / file).string();
    KAWASAN_ASSIGN(std::vector<RawTable> tables, readTables(path, {}, m_stop));
    if (tables.empty()) return fail(ErrorCode::InputEmpty, {{"path", path}});
    return std::move(tables.front());
  }

  fs::path m_sample;
  Project m_project;
  std::stop_token m_stop;
  JobProgress& m_progress;
  std::size_t m_step = 0;
};

/// Whether nothing was done in it since it was made.
bool isUntouched(Project& project) {
  const auto history = project.history();
  if (!history) return false;
  const auto steps =
      std::ranges::count_if(*history, [](const HistoryEntry& entry) { return entry.label.key != "new-project"; });
  return steps == static_cast<std::ptrdiff_t>(kSteps);
}

/// "Kota Contoh (lama 2026-11-25).gpkg", with a number when that is taken.
QString freeNameFor(const QFileInfo& file) {
  const QString stem =
      PracticeCity::tr("%1 (old %2)").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
  for (int number = 1;; ++number) {
    const QString name = number == 1 ? stem : QStringLiteral("%1 %2").arg(stem).arg(number);
    const QString path = file.dir().filePath(name + QStringLiteral(".gpkg"));
    if (!QFileInfo::exists(path)) return path;
  }
}

}  // namespace

namespace {

Result<void> makeStepByStep(const std::string& sampleFolder, const std::string& path, const std::stop_token& stop,
                            JobProgress& progress) {
  ProjectInfo info;
  info.city = kCity;
  info.code = "35.99";
  info.province = "Jawa Timur";
  info.edition = "permen-14-2018";
  info.cityClass = CityClass::Medium;
  info.firstYear = 2019;
  info.lastYear = 2023;
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(kCrs));
  info.crs = crs.code;
  KAWASAN_ASSIGN(Project project, Project::create(path, info, crs.wkt1));
  Maker maker(sampleFolder, std::move(project), stop, progress);
  KAWASAN_TRY(maker.areas("kecamatan.geojson", AreaKind::Kecamatan));
  KAWASAN_TRY(maker.areas("kelurahan.geojson", AreaKind::Kelurahan));
  KAWASAN_TRY(maker.areas("kawasan.geojson", AreaKind::Kawasan));
  KAWASAN_TRY(maker.areas("rt.geojson", AreaKind::Rt));
  KAWASAN_TRY(maker.areas("zona.geojson", AreaKind::Zone));
  KAWASAN_TRY(maker.areas("kawasan_sk.geojson", AreaKind::Reference));
  KAWASAN_TRY(maker.figures("rt_2019.csv", true));
  KAWASAN_TRY(maker.figures("kelurahan_2019.csv", false));
  KAWASAN_TRY(maker.attributes("pertimbangan.csv", AttributeKind::Considerations, "considerations"));
  KAWASAN_TRY(maker.attributes("legalitas.csv", AttributeKind::Legality, "legality"));
  KAWASAN_TRY(maker.attributes("sk.csv", AttributeKind::Decree, "decree"));
  KAWASAN_TRY(maker.basemap());
  KAWASAN_TRY(maker.activities("kegiatan.csv", true));
  return maker.activities("rencana.csv", false);
}

}  // namespace

Result<void> makePracticeCity(const std::string& sampleFolder, const std::string& path, const std::stop_token& stop,
                              JobProgress& progress) {
  KAWASAN_TRY(makeStepByStep(sampleFolder, path, stop, progress));
  // Its making is not for a person to take back.
  return settleHistory(path);
}

namespace {

Message practiceMessage(const QString& text, MessageKind kind = MessageKind::Info) {
  Message message;
  message.kind = kind;
  message.topic = QStringLiteral("practice");
  message.text = text;
  return message;
}

Message practiceError(const Error& error) {
  Message message = errorMessage(error);
  message.topic = QStringLiteral("practice");
  return message;
}

}  // namespace

PracticeCity::PracticeCity(Session& session, Say say, QString folder, QObject* parent)
    : QObject(parent), m_session(session), m_say(std::move(say)), m_folder(std::move(folder)) {
  if (m_folder.isEmpty()) m_folder = settings::documentsFolder() + QStringLiteral("/Kawasan");
}

bool PracticeCity::isMaking() const {
  const auto shown = m_session.jobs().shown();
  return m_job != 0 && std::ranges::any_of(shown, [this](const Jobs::State& job) { return job.id == m_job; });
}

QString PracticeCity::path() const {
  return QDir(m_folder).filePath(QString::fromLatin1(kCity) + QStringLiteral(".gpkg"));
}

QString PracticeCity::sampleFolder() {
  const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/kawasan/sample");
  for (const QString& folder : {qEnvironmentVariable("KAWASAN_DATA"), beside, QStringLiteral(KAWASAN_SAMPLE_DIR)}) {
    if (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/rt.geojson"))) return QDir::cleanPath(folder);
  }
  return {};
}

void PracticeCity::open() {
  if (isMaking()) return;
  if (QFileInfo::exists(path())) {
    openThere();
  } else {
    make();
  }
}

void PracticeCity::openThere() {
  if (const auto done = m_session.open(path().toStdString()); !done) {
    m_say([this, error = done.error()] {
      Message message = practiceError(error);
      message.actions.push_back({tr("Start afresh"), [this] { startAfresh(); }});
      return message;
    });
    return;
  }
  if (!isUntouched(m_session.project())) {
    m_say([this] {
      Message message = practiceMessage(tr("This is the practice city as you left it."));
      message.actions.push_back({tr("Start afresh"), [this] { startAfresh(); }});
      return message;
    });
  }
  Q_EMIT opened();
}

void PracticeCity::startAfresh() {
  if (!isMaking()) make();
}

void PracticeCity::sayProblem(std::function<QString()> text) {
  m_say([text = std::move(text)] { return practiceMessage(text(), MessageKind::Error); });
}

void PracticeCity::make() {
  const QString sample = sampleFolder();
  if (sample.isEmpty()) {
    return sayProblem(
        [] { return tr("The files of the practice city are not beside the program. Install the program again."); });
  }
  if (!QDir().mkpath(m_folder)) {
    return sayProblem([folder = QDir::toNativeSeparators(m_folder)] {
      return tr("The practice city cannot be made: the folder %1 cannot be written to.").arg(folder);
    });
  }
  // Made beside its place, so that half a city never stands there.
  const QString made = path() + QStringLiteral(".part");
  QFile::remove(made);
  m_job = m_session.jobs().run(
      tr("Making the practice city"), this,
      [this, sample, made](const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
        Result<void> done = makePracticeCity(sample.toStdString(), made.toStdString(), stop, progress);
        if (!done) QFile::remove(made);
        return [this, made, done = std::move(done)] {
          if (done) {
            take(made);
            return;
          }
          m_say([error = done.error()] { return practiceError(error); });
        };
      });
}

void PracticeCity::take(const QString& made) {
  const QString place = path();
  const bool isOpen = m_session.isOpen() && QFileInfo(toQString(m_session.path())) == QFileInfo(place);
  if (isOpen) m_session.close();
  if (QFileInfo::exists(place)) {
    const QString kept = freeNameFor(QFileInfo(place));
    if (!QFile::rename(place, kept)) {
      QFile::remove(made);
      sayProblem(
          [] { return tr("The practice city that is there cannot be put aside. Is it open in another program?"); });
      if (isOpen) openThere();
      return;
    }
    m_say([name = QFileInfo(kept).fileName()] {
      return practiceMessage(tr("The practice city is new again. Yours is kept as “%1”.").arg(name), MessageKind::Done);
    });
  }
  QFile::rename(made, place);
  openThere();
}

}  // namespace kawasan
