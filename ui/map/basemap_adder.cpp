#include "ui/map/basemap_adder.h"

#include <QCoreApplication>
#include <algorithm>
#include <filesystem>

#include "gis/raster_probe.h"
#include "gis/warp.h"
#include "ui/paint/basemap_path.h"
#include "ui/paint/qt_bridge.h"
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

void sayOutcome(Session& session, const std::vector<Probed>& probed, std::size_t added) {
  QStringList refused;
  std::size_t usable = 0;
  for (const Probed& each : probed) {
    if (each.outcome) {
      ++usable;
    } else {
      refused << describe(each.outcome.error());
    }
  }
  Message message;
  message.topic = QStringLiteral("basemap");
  if (refused.isEmpty()) {
    message.kind = added > 0 ? MessageKind::Done : MessageKind::Info;
    message.text = added == usable ? BasemapAdderText::tr("Basemaps added: %1.").arg(static_cast<qulonglong>(added))
                                   : BasemapAdderText::tr("Basemaps added: %1; %2 were there already.")
                                         .arg(static_cast<qulonglong>(added))
                                         .arg(static_cast<qulonglong>(usable - added));
  } else {
    message.kind = added > 0 ? MessageKind::Warning : MessageKind::Error;
    message.text = refused.first();
    if (refused.size() > 1) {
      message.text +=
          QLatin1Char(' ') + BasemapAdderText::tr("%1 more files were refused too.").arg(refused.size() - 1);
      message.detail = refused.join(QLatin1Char('\n'));
    }
    if (added > 0)
      message.text +=
          QLatin1Char(' ') + BasemapAdderText::tr("Basemaps added: %1.").arg(static_cast<qulonglong>(added));
  }
  session.say(std::move(message));
}

/// In a city without any boundary the first picture is all there is to see.
void takeIn(Session& session, const std::vector<Probed>& probed) {
  const bool isFirstThing = session.snapshot().basemaps.empty() && !hasAnyShape(session.snapshot());
  std::vector<Basemap> fresh = newBasemaps(session, probed);
  if (!fresh.empty()) {
    std::string names;
    for (const Basemap& basemap : fresh) names += (names.empty() ? "" : ", ") + nameOf(basemap.path);
    const bool isDone = session.edit({"add-basemap", {{"file", names}}}, [&fresh](Edit& edit) -> Result<void> {
      for (Basemap& basemap : fresh) edit.put(basemap);
      return {};
    });
    if (!isDone) return;  // said by the session
    Box extent;
    for (const Probed& each : probed) extent.extend(each.extent);
    if (isFirstThing && !extent.isEmpty()) session.zoomTo(extent);
  }
  sayOutcome(session, probed, fresh.size());
}

}  // namespace

void addBasemaps(Session& session, const QStringList& files) {
  if (!session.isOpen() || files.isEmpty()) return;
  std::vector<std::string> paths;
  for (const QString& file : files) paths.push_back(file.toStdString());
  const QString title = paths.size() == 1
                            ? BasemapAdderText::tr("Reading %1").arg(toQString(nameOf(paths.front())))
                            : BasemapAdderText::tr("Reading %1 basemaps").arg(static_cast<qulonglong>(paths.size()));
  session.jobs().run(title, &session,
                     [&session, paths, crs = session.snapshot().info.crs](const std::stop_token& stop,
                                                                          JobProgress& progress) -> Jobs::Delivery {
                       auto probed = std::make_shared<std::vector<Probed>>();
                       for (const std::string& path : paths) {
                         if (paths.size() > 1)
                           progress.set(static_cast<double>(probed->size()) / static_cast<double>(paths.size()));
                         probed->push_back(probedFile(path, crs, stop));
                         if (stop.stop_requested()) return {};
                       }
                       return [&session, probed] { takeIn(session, *probed); };
                     });
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
