#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogr_geometry.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/text.h"
#include "gis/foreign_child.h"
#include "gis/foreign_geometry.h"
#include "gis/foreign_places.h"
#include "gis/foreign_text.h"
#include "gis/html_table.h"
#include "gis/osm_tags.h"

namespace kawasan {

namespace {

/// Not for foreign files: network services, database servers, other programs, files that name any other file, and
/// drivers that only write or are no format at all.
constexpr std::array<std::string_view, 22> kRefusedDrivers{
    "EEDA",     "OGCAPI",  "MSSQLSpatial",  "PostgreSQL", "MySQL",  "ODBC",       "PGeo", "WFS",
    "OAPIF",    "CSW",     "Elasticsearch", "Carto",      "NGW",    "AmigoCloud", "HTTP", "PLSCENES",
    "GPSBabel", "OGR_VRT", "GMLAS",         "Memory",     "PGDUMP", "OGR_OGDI"};

/// Fields that LIBKML adds to every layer and that say how to draw, not what is there.
constexpr std::array<std::string_view, 8> kKmlDrawing{"tessellate", "extrude",      "visibility", "drawOrder",
                                                      "icon",       "altitudeMode", "snippet",    "styleUrl"};

template <typename List>
bool isIn(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

struct DatasetCloser {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, DatasetCloser>;
using Feature = std::unique_ptr<OGRFeature>;

std::vector<const char*> allowedDrivers(bool plainKml) {
  std::vector<const char*> names;
  GDALDriverManager* const manager = GetGDALDriverManager();
  for (int i = 0; i < manager->GetDriverCount(); ++i) {
    GDALDriver* const driver = manager->GetDriver(i);
    if (driver->GetMetadataItem(GDAL_DCAP_VECTOR) == nullptr) continue;
    const std::string_view name = driver->GetDescription();
    if (isIn(kRefusedDrivers, name) || name == (plainKml ? "LIBKML" : "KML")) continue;
    names.push_back(driver->GetDescription());
  }
  names.push_back(nullptr);
  return names;
}

/// Folders inside an archive: what people zip is often a folder of shapefiles.
std::vector<std::string> foldersIn(const std::string& archive) {
  constexpr std::size_t kMostFolders = 20;
  std::vector<std::string> folders;
  char** const names = VSIReadDir(archive.c_str());
  for (char** name = names; name != nullptr && *name != nullptr && folders.size() < kMostFolders; ++name) {
    VSIStatBufL status{};
    const std::string path = archive + "/" + *name;
    if (VSIStatL(path.c_str(), &status) == 0 && VSI_ISDIR(status.st_mode) != 0) folders.push_back(path);
  }
  CSLDestroy(names);
  return folders;
}

Result<Dataset> openDataset(const ForeignRequest& request) {
  const std::string extension = lowered(std::filesystem::path(request.path).extension().string());
  const bool isArchive = extension == ".zip";
  const bool isZipped = isArchive || (request.plainKml && extension == ".kmz");
  const std::string path = (isZipped ? "/vsizip/" : "") + request.path;
  const unsigned flags = GDAL_OF_VECTOR | (request.writable ? GDAL_OF_UPDATE : GDAL_OF_READONLY);
  const auto drivers = allowedDrivers(request.plainKml);
  const std::array<const char*, 2> options{request.atRest ? "IMMUTABLE=YES" : nullptr, nullptr};
  CPLErrorReset();
  Dataset dataset(GDALDataset::Open(path.c_str(), flags, drivers.data(), options.data()));
  if (!dataset && isArchive) {
    for (const std::string& folder : foldersIn(path)) {
      dataset.reset(GDALDataset::Open(folder.c_str(), flags, drivers.data()));
      if (dataset) break;
    }
  }
  if (!dataset) return unreadable(request, "format");
  return dataset;
}

std::string wktOf(const OGRSpatialReference* crs) {
  if (crs == nullptr) return {};
  char* text = nullptr;
  const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
  std::string wkt;
  if (crs->exportToWkt(&text, options.data()) == OGRERR_NONE && text != nullptr) wkt = text;
  CPLFree(text);
  return wkt;
}

/// True when coordinates come in the register's order and that is north first.
bool isNorthFirst(const OGRSpatialReference* crs) {
  return crs != nullptr && crs->GetAxisMappingStrategy() == OAMS_AUTHORITY_COMPLIANT &&
         (crs->EPSGTreatsAsLatLong() != 0 || crs->EPSGTreatsAsNorthingEasting() != 0);
}

/// One layer while it is read.
struct Source {
  OGRLayer* layer = nullptr;
  std::size_t number = 0;  // in the stream
  std::size_t featuresRead = 0;
  std::vector<int> fields;  // taken over, as OGR counts them
  int description = -1;     // the field that may hold HTML
  int osmTags = -1;         // the field that holds the rest of OSM's tags
  bool northFirst = false;
  std::vector<Point> places;  // not yet sent
};

constexpr std::size_t kPlacesInRecord = 16'384;

std::string valueOf(const OGRFeature& feature, int field) {
  if (!feature.IsFieldSetAndNotNull(field)) return {};
  if (feature.GetFieldDefnRef(field)->GetType() == OFTReal) return numberText(feature.GetFieldAsDouble(field));
  return utf8FromForeign(feature.GetFieldAsString(field));
}

class VectorReader {
 public:
  VectorReader(const ForeignRequest& request, ForeignWriter& out) : m_request(request), m_out(out) {}

  Result<void> run() {
    KAWASAN_ASSIGN(const Dataset dataset, openDataset(m_request));
    const std::string driver = dataset->GetDriver() == nullptr ? "" : dataset->GetDriver()->GetDescription();
    m_isKml = driver == "LIBKML" || driver == "KML";
    m_isOsm = driver == "OSM";
    m_isGeoPackage = driver == "GPKG";
    KAWASAN_TRY(announceLayers(*dataset));
    // OSM files mix their layers; reading them one by one would hold the whole file in memory.
    if (dataset->TestCapability(ODsCRandomLayerRead) != 0) {
      KAWASAN_TRY(readMixed(*dataset));
    } else {
      for (Source& source : m_sources) KAWASAN_TRY(readLayer(source));
    }
    for (Source& source : m_sources) sendPlaces(source);
    return {};
  }

 private:
  Result<void> announceLayers(GDALDataset& dataset) {
    constexpr int kMostLayers = 10'000;
    if (dataset.GetLayerCount() > kMostLayers) return unreadable(m_request, "too-many-layers");
    std::vector<std::string> names;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
      OGRLayer* const layer = dataset.GetLayer(i);
      if (layer == nullptr || layer->GetGeomType() == wkbNone) continue;
      names.push_back(utf8FromForeign(layer->GetName()));
      if (m_request.layer.empty() || m_request.layer == names.back()) announce(*layer, names.back());
    }
    if (!m_request.layer.empty() && m_sources.empty()) {
      return fail(ErrorCode::InputNoLayer,
                  {{"path", m_request.name}, {"layer", m_request.layer}, {"known", joinText(names, ", ")}});
    }
    if (m_sources.empty() && dataset.GetLayerCount() > 0) {
      return fail(ErrorCode::InputNoPolygons, {{"path", m_request.name}, {"found", "table"}});
    }
    return {};
  }

  void announce(OGRLayer& layer, const std::string& name) {
    Source source;
    source.layer = &layer;
    source.number = m_sources.size();
    ForeignLayer header;
    header.name = name;
    header.crs = wktOf(layer.GetSpatialRef());
    source.northFirst = isNorthFirst(layer.GetSpatialRef());
    const OGRFeatureDefn* const definition = layer.GetLayerDefn();
    const bool isBare = m_request.detail != ForeignDetail::Everything;
    if (isBare) ignoreFields(layer);
    for (int i = 0; !isBare && i < definition->GetFieldCount(); ++i) {
      std::string field = utf8FromForeign(definition->GetFieldDefn(i)->GetNameRef());
      if (m_isKml && isIn(kKmlDrawing, field)) continue;
      if (lowered(field) == "description") source.description = i;
      if (m_isOsm && field == "other_tags") {
        source.osmTags = i;
        continue;
      }
      source.fields.push_back(i);
      header.fields.push_back(std::move(field));
    }
    m_out.layer(header);
    m_byLayer[&layer] = m_sources.size();
    m_sources.push_back(std::move(source));
  }

  /// So that the reader does not even decode them.
  static void ignoreFields(OGRLayer& layer) {
    if (layer.TestCapability(OLCIgnoreFields) == 0) return;
    std::vector<const char*> names;
    const OGRFeatureDefn* const definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) names.push_back(definition->GetFieldDefn(i)->GetNameRef());
    names.push_back(nullptr);
    layer.SetIgnoredFields(names.data());
  }

  Result<void> readLayer(Source& source) {
    std::size_t known = 0;
    if (m_request.detail == ForeignDetail::Places) {
      const PlaceBlocks blocks = placeBlocksOf(source);
      if (blocks.isComplete) return {};
      known = blocks.features;
    }
    source.layer->ResetReading();
    for (std::size_t number = 0;; ++number) {
      CPLErrorReset();
      const Feature feature(source.layer->GetNextFeature());
      // A reader that stops with an error has not reached the end.
      if (!feature) return CPLGetLastErrorType() >= CE_Failure ? unreadable(m_request, "damaged") : Result<void>();
      if (number >= known) take(source, *feature);
    }
  }

  PlaceBlocks placeBlocksOf(Source& source) {
    const auto take = [&](const std::vector<Point>& places) { takePlaces(source, places); };
    if (m_isGeoPackage && m_request.atRest)
      return readPlaceRows(m_request.path, *source.layer, source.northFirst, take);
    return readPlaceBlocks(*source.layer, source.northFirst, take);
  }

  Result<void> readMixed(GDALDataset& dataset) {
    dataset.ResetReading();
    for (;;) {
      CPLErrorReset();
      OGRLayer* layer = nullptr;
      const Feature feature(dataset.GetNextFeature(&layer, nullptr, nullptr, nullptr));
      if (!feature) return CPLGetLastErrorType() >= CE_Failure ? unreadable(m_request, "damaged") : Result<void>();
      if (const auto found = m_byLayer.find(layer); found != m_byLayer.end()) take(m_sources[found->second], *feature);
    }
  }

  void take(Source& source, const OGRFeature& feature) {
    if (m_request.detail == ForeignDetail::Places) return takePlacesOf(source, feature);
    ForeignFeature taken;
    taken.number = ++source.featuresRead;
    taken.geometry = foreignGeometry(feature.GetGeometryRef(), source.northFirst);
    for (const int field : source.fields) taken.values.push_back(valueOf(feature, field));
    if (m_isKml && m_request.detail == ForeignDetail::Everything)
      taken.extras.emplace_back("folder", utf8FromForeign(source.layer->GetName()));
    if (source.description >= 0) append(pairsOfHtmlTables(valueOf(feature, source.description)), taken);
    if (source.osmTags >= 0) append(pairsOfOsmTags(valueOf(feature, source.osmTags)), taken);
    m_out.feature(source.number, taken);
  }

  void takePlacesOf(Source& source, const OGRFeature& feature) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    std::vector<Point> places = placesOf(foreignGeometry(feature.GetGeometryRef(), source.northFirst));
    if (places.empty()) places.push_back({kNone, kNone});
    takePlaces(source, places);
  }

  void takePlaces(Source& source, const std::vector<Point>& places) {
    source.places.insert(source.places.end(), places.begin(), places.end());
    if (source.places.size() >= kPlacesInRecord) sendPlaces(source);
  }

  void sendPlaces(Source& source) {
    if (!source.places.empty()) m_out.places(source.number, source.places);
    source.places.clear();
  }

  static void append(std::vector<std::pair<std::string, std::string>> pairs, ForeignFeature& feature) {
    for (auto& pair : pairs) feature.extras.push_back(std::move(pair));
  }

  const ForeignRequest& m_request;
  ForeignWriter& m_out;
  std::vector<Source> m_sources;
  std::unordered_map<const OGRLayer*, std::size_t> m_byLayer;
  bool m_isKml = false;
  bool m_isOsm = false;
  bool m_isGeoPackage = false;
};

}  // namespace

Result<void> readForeignVectors(const ForeignRequest& request, ForeignWriter& out) {
  return VectorReader(request, out).run();
}

}  // namespace kawasan
