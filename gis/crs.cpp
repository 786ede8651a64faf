#include "gis/crs.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "core/base/text.h"
#include "gis/proj_support.h"

namespace kawasan {

ProjContext makeProjContext() {
  ProjContext context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

ProjObject horizontalCrs(PJ_CONTEXT* context, const char* definition) {
  ProjObject crs(proj_create(context, definition));
  // Compound systems hold the horizontal one first; bound systems (with a datum shift) their source.
  for (int depth = 0; crs && depth < 4; ++depth) {
    const PJ_TYPE type = proj_get_type(crs.get());
    if (type == PJ_TYPE_COMPOUND_CRS) {
      crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
    } else if (type == PJ_TYPE_BOUND_CRS) {
      crs.reset(proj_get_source_crs(context, crs.get()));
    } else {
      break;
    }
  }
  if (!crs || !proj_is_crs(crs.get())) return nullptr;
  const PJ_TYPE type = proj_get_type(crs.get());
  if (type == PJ_TYPE_ENGINEERING_CRS || type == PJ_TYPE_VERTICAL_CRS) return nullptr;
  return crs;
}

namespace {

std::string textOf(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

std::string codeOf(PJ_CONTEXT* context, const PJ* crs) {
  const char* authority = proj_get_id_auth_name(crs, 0);
  const char* code = proj_get_id_code(crs, 0);
  if (authority != nullptr && code != nullptr) return fmt::format("{}:{}", authority, code);
  constexpr int kSureEnough = 90;  // the name or the numbers agree exactly
  int* confidence = nullptr;
  PJ_OBJ_LIST* list = proj_identify(context, crs, "EPSG", nullptr, &confidence);
  std::string found;
  if (list != nullptr && proj_list_get_count(list) > 0 && confidence[0] >= kSureEnough) {
    const ProjObject best(proj_list_get(context, list, 0));
    if (best)
      found =
          fmt::format("{}:{}", textOf(proj_get_id_auth_name(best.get(), 0)), textOf(proj_get_id_code(best.get(), 0)));
  }
  proj_int_list_destroy(confidence);
  proj_list_destroy(list);
  return found;
}

/// "UTM zone 49S" of a conversion's name.
void readUtm(std::string_view name, CrsInfo& info) {
  constexpr std::string_view kStart = "UTM zone ";
  const auto at = name.find(kStart);
  if (at == std::string_view::npos) return;
  const std::string_view rest = name.substr(at + kStart.size());
  int zone = 0;
  const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), zone);
  if (problem != std::errc() || zone < 1 || zone > 60 || end == rest.data() + rest.size()) return;
  if (*end != 'N' && *end != 'S') return;
  info.projection = "UTM";
  info.utmZone = zone;
  info.utmSouth = *end == 'S';
}

void readProjection(PJ_CONTEXT* context, const PJ* crs, CrsInfo& info) {
  const ProjObject conversion(proj_crs_get_coordoperation(context, crs));
  if (!conversion) return;
  const char* method = nullptr;
  if (proj_coordoperation_get_method_info(context, conversion.get(), &method, nullptr, nullptr) != 0) {
    info.projection = textOf(method);
  }
  readUtm(textOf(proj_get_name(conversion.get())), info);
}

/// EPSG writes datums long ("World Geodetic System 1984 ensemble"); the base system's name is what sheets carry.
void readDatum(PJ_CONTEXT* context, const PJ* crs, CrsInfo& info) {
  const ProjObject base(proj_crs_get_geodetic_crs(context, crs));
  if (base) info.datum = textOf(proj_get_name(base.get()));
  const ProjObject ellipsoid(proj_get_ellipsoid(context, crs));
  if (ellipsoid) info.ellipsoid = textOf(proj_get_name(ellipsoid.get()));
}

void readUnit(PJ_CONTEXT* context, const PJ* crs, CrsInfo& info) {
  const ProjObject axes(proj_crs_get_coordinate_system(context, crs));
  double factor = 1;
  if (axes && proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr, nullptr,
                                    nullptr) != 0) {
    info.metresPerUnit = info.isGeographic ? 1 : factor;
  }
}

void readAreaOfUse(PJ_CONTEXT* context, const PJ* crs, CrsInfo& info) {
  double west = 0;
  double south = 0;
  double east = 0;
  double north = 0;
  if (proj_get_area_of_use(context, crs, &west, &south, &east, &north, nullptr) == 0 || west < -1000) return;
  if (east < west) east += 360;  // across the date line
  info.areaOfUse = {west, south, east, north};
}

}  // namespace

Result<CrsInfo> describeCrs(const std::string& definition) {
  const ProjContext context = makeProjContext();
  const ProjObject crs = horizontalCrs(context.get(), std::string(trimmed(definition)).c_str());
  if (!crs) return fail(ErrorCode::UnknownCrs, {{"crs", definition.substr(0, 200)}});
  const PJ_TYPE type = proj_get_type(crs.get());
  CrsInfo info;
  info.isGeographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
  if (!info.isGeographic && type != PJ_TYPE_PROJECTED_CRS) {
    return fail(ErrorCode::UnknownCrs, {{"crs", definition.substr(0, 200)}});
  }
  info.name = textOf(proj_get_name(crs.get()));
  info.wkt = textOf(proj_as_wkt(context.get(), crs.get(), PJ_WKT2_2019, nullptr));
  info.code = codeOf(context.get(), crs.get());
  readProjection(context.get(), crs.get(), info);
  readDatum(context.get(), crs.get(), info);
  readUnit(context.get(), crs.get(), info);
  readAreaOfUse(context.get(), crs.get(), info);
  return info;
}

std::string suggestUtm(Point lonLat) {
  const double longitude = lonLat.x - 360 * std::floor((lonLat.x + 180) / 360);
  const int zone = std::clamp(static_cast<int>(std::floor((longitude + 180) / 6)) + 1, 1, 60);
  return fmt::format("EPSG:{}", (lonLat.y < 0 ? 32700 : 32600) + zone);
}

}  // namespace kawasan
