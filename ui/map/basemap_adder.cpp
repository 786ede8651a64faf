#include "ui/map/basemap_adder.h"

#include <QApplication>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

#include "gis/raster_probe.h"
#include "gis/warp.h"
#include "ui/map/basemap_edits.h"
#include "ui/paint/basemap_path.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct BasemapAdderText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::BasemapAdder)
};

struct Probed {
  std::string file;
  Result<void> outcome;
  Box extent = {};  // in the project's coordinate system; empty where it could not be found
};

Probed probedFile(const std::string& file, const std::string& crs, const std::stop_token& stop) {
  Probed result{file, probeRaster(file, crs, stop)};
  if (!result.outcome) return result;
  if (const auto raster = Warper::open(file, crs, crs)) result.extent = raster->extent();
  return result;
}

bool hasAnyShape(const Snapshot& snapshot) {
  const auto isDrawn = [](const auto& area) { return area.geometry != nullptr; };
  return std::ranges::any_of(snapshot.rts, isDrawn) || std::ranges::any_of(snapshot.kawasan, isDrawn) ||
         std::ranges::any_of(snapshot.kelurahan, isDrawn);
}

std::string nameOf(const std::string& file) {
  return std::filesystem::path(file).filename().string();
}

/// Which of the usable files the project does not have yet, lowest first.
std::vector<Basemap> newBasemaps(const Session& session, const std::vector<Probed>& probed) {
  std::vector<Basemap> fresh;
  int order = 0;
  for (const Basemap& known : session.snapshot().basemaps) order = std::max(order, known.order + 1);
  for (const Probed& each : probed) {
    if (!each.outcome) continue;
    Basemap basemap;
    basemap.path = storedPath(session.path(), each.file);
    const auto isSame = [&](const Basemap& other) { return other.path == basemap.path; };
    if (std::ranges::any_of(session.snapshot().basemaps, isSame) || std::ranges::any_of(fresh, isSame)) continue;
    basemap.title = std::filesystem::path(each.file).stem().string();
    basemap.order = order++;
    fresh.push_back(std::move(basemap));
  }
  return fresh;
}

void sayOutcome(Session& session, const BasemapsTaken& taken) {
  if (taken.state != BasemapsTaken::State::Taken) return;  // said by the session, or wanted so
  Message message;
  message.topic = QStringLiteral("basemap");
  if (taken.refused.isEmpty()) {
    message.kind = taken.added > 0 ? MessageKind::Done : MessageKind::Info;
    message.text = taken.added == taken.usable
                       ? BasemapAdderText::tr("Basemaps added: %1.").arg(static_cast<qulonglong>(taken.added))
                       : BasemapAdderText::tr("Basemaps added: %1; %2 were there already.")
                             .arg(static_cast<qulonglong>(taken.added))
                             .arg(static_cast<qulonglong>(taken.usable - taken.added));
  } else {
    message.kind = taken.added > 0 ? MessageKind::Warning : MessageKind::Error;
    message.text = taken.refused.first();
    if (taken.refused.size() > 1) {
      message.text +=
          QLatin1Char(' ') + BasemapAdderText::tr("%1 more files were refused too.").arg(taken.refused.size() - 1);
      message.detail = taken.refused.join(QLatin1Char('\n'));
    }
    if (taken.added > 0)
      message.text +=
          QLatin1Char(' ') + BasemapAdderText::tr("Basemaps added: %1.").arg(static_cast<qulonglong>(taken.added));
  }
  session.say(std::move(message));
}

/// In a city without any boundary the first picture is all there is to see; one that is there already was looked for.
BasemapsTaken takeIn(Session& session, const std::vector<Probed>& probed) {
  const bool isFirstThing = session.snapshot().basemaps.empty() && !hasAnyShape(session.snapshot());
  std::vector<Basemap> fresh = newBasemaps(session, probed);
  BasemapsTaken taken;
  Box extent;
  for (const Probed& each : probed) {
    if (each.outcome) {
      ++taken.usable;
      extent.extend(each.extent);
    } else {
      taken.refused << describe(each.outcome.error());
    }
  }
  if (!fresh.empty()) {
    std::string names;
    for (const Basemap& basemap : fresh) names += (names.empty() ? "" : ", ") + nameOf(basemap.path);
    const bool isDone = session.edit({"add-basemap", {{"file", names}}}, [&fresh](Edit& edit) -> Result<void> {
      for (Basemap& basemap : fresh) edit.put(basemap);
      return {};
    });
    if (!isDone) {
      taken.state = BasemapsTaken::State::NotStored;
      return taken;
    }
  }
  taken.added = fresh.size();
  if (isFirstThing || fresh.empty()) session.zoomTo(extent);
  return taken;
}

}  // namespace

void addBasemaps(Session& session, const QStringList& files) {
  takeInBasemaps(session, &session, files, [&session](const BasemapsTaken& taken) { sayOutcome(session, taken); });
}

void takeInBasemaps(Session& session, QObject* owner, const QStringList& files,
                    std::function<void(const BasemapsTaken&)> then) {
  if (!session.isOpen() || files.isEmpty()) return;
  std::vector<std::string> paths;
  for (const QString& file : files) paths.push_back(file.toStdString());
  const QString title = paths.size() == 1
                            ? BasemapAdderText::tr("Reading %1").arg(toQString(nameOf(paths.front())))
                            : BasemapAdderText::tr("Reading %1 basemaps").arg(static_cast<qulonglong>(paths.size()));
  session.jobs().run(
      title, owner,
      [&session, paths, then, crs = session.snapshot().info.crs](const std::stop_token& stop,
                                                                 JobProgress& progress) -> Jobs::Delivery {
        auto probed = std::make_shared<std::vector<Probed>>();
        for (const std::string& path : paths) {
          if (paths.size() > 1) progress.set(static_cast<double>(probed->size()) / static_cast<double>(paths.size()));
          probed->push_back(probedFile(path, crs, stop));
          if (stop.stop_requested()) return {};
        }
        return [&session, probed, then] { then(takeIn(session, *probed)); };
      },
      [then] {
        BasemapsTaken cancelled;
        cancelled.state = BasemapsTaken::State::Cancelled;
        then(cancelled);
      });
}

void zoomToBasemaps(Session& session, const std::vector<FeatureId>& basemaps) {
  std::vector<std::string> paths;
  for (const FeatureId id : basemaps) {
    if (const Basemap* const basemap = basemapById(session, id); basemap != nullptr)
      paths.push_back(openablePath(session.path(), basemap->path));
  }
  if (paths.empty()) return;
  session.jobs().run(BasemapAdderText::tr("Reading %1").arg(toQString(nameOf(paths.front()))), &session,
                     [&session, paths, crs = session.snapshot().info.crs](const std::stop_token& stop,
                                                                          JobProgress& /*progress*/) -> Jobs::Delivery {
                       Box extent;
                       Result<void> outcome;
                       for (const std::string& path : paths) {
                         if (const auto raster = Warper::open(path, crs, crs)) {
                           extent.extend(raster->extent());
                         } else {
                           outcome = fail(raster.error());
                         }
                         if (stop.stop_requested()) return {};
                       }
                       return [&session, extent, outcome] {
                         if (!extent.isEmpty()) return session.zoomTo(extent);
                         if (!outcome) session.say(basemapProblem(session, outcome.error()));
                       };
                     });
}

void zoomToAllBasemaps(Session& session) {
  std::vector<FeatureId> ids;
  for (const Basemap& basemap : session.snapshot().basemaps) ids.push_back(basemap.id);
  zoomToBasemaps(session, ids);
}

Message basemapProblem(Session& session, const Error& problem) {
  Message message = errorMessage(problem);
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("basemap");
  const std::string path(problem.params.get("path"));
  const auto& basemaps = session.snapshot().basemaps;
  const auto lost = std::ranges::find_if(basemaps, [&](const Basemap& basemap) {
    return openablePath(session.path(), basemap.path) == path && !isBasemapThere(session, basemap);
  });
  if (lost != basemaps.end()) {
    message.actions.push_back(
        {BasemapAdderText::tr("Find file…"), [&session, id = lost->id] { findBasemapFile(session, id); }});
  }
  return message;
}

void findBasemapFile(Session& session, FeatureId id) {
  const Basemap* const basemap = basemapById(session, id);
  if (basemap == nullptr) return;
  FileQuestion question;
  question.title = BasemapAdderText::tr("Where is %1?").arg(QFileInfo(toQString(basemap->path)).fileName());
  question.filter = basemapFilter();
  question.folder = QFileInfo(toQString(session.path())).absolutePath();
  const QStringList files = Prompts::current().openFiles(QApplication::activeWindow(), question, false);
  if (!files.isEmpty()) replaceBasemapFile(session, id, files.first());
}

void replaceBasemapFile(Session& session, FeatureId id, const QString& file) {
  if (!session.isOpen() || file.isEmpty()) return;
  const std::string path = file.toStdString();
  const auto deliver = [&session, id, path](const Result<void>& outcome) {
    if (!outcome) {
      Message message = errorMessage(outcome.error());
      message.topic = QStringLiteral("basemap");
      session.say(std::move(message));
      return;
    }
    const auto& basemaps = session.snapshot().basemaps;
    const auto found = std::ranges::find(basemaps, id, &Basemap::id);
    if (found == basemaps.end()) return;
    Basemap basemap = *found;
    basemap.path = storedPath(session.path(), path);
    session.edit({"change-basemap", {{"file", nameOf(path)}}}, [&basemap](Edit& edit) -> Result<void> {
      edit.put(basemap);
      return {};
    });
  };
  session.jobs().run(
      BasemapAdderText::tr("Reading %1").arg(toQString(nameOf(path))), &session,
      [deliver, path, crs = session.snapshot().info.crs](const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        auto outcome = std::make_shared<Result<void>>(probeRaster(path, crs, stop));
        return [deliver, outcome] { deliver(*outcome); };
      });
}

QString basemapFilter() {
  return BasemapAdderText::tr("Pictures with a place on the map (%1)")
             .arg(QStringLiteral("*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.vrt *.img *.ecw *.gpkg *.mbtiles *.pdf")) +
         QStringLiteral(";;") + BasemapAdderText::tr("All files (%1)").arg(QStringLiteral("*"));
}

}  // namespace kawasan
