#include "app/bench_city.h"

#include <fmt/format.h>

#include <random>

namespace kawasan {

namespace {

constexpr std::size_t kRtsOfKelurahan = 100;
constexpr std::size_t kColumns = 320;  // squares in a row of the map
constexpr double kSide = 100;          // metres

SharedPolygons squareOf(std::size_t number) {
  const double x = 656000 + static_cast<double>(number % kColumns) * kSide;
  const double y = 9234000 + static_cast<double>(number / kColumns) * kSide;
  MultiPolygon square;
  square.polygons.push_back({{{{x, y}, {x + kSide, y}, {x + kSide, y + kSide}, {x, y + kSide}, {x, y}}}});
  return std::make_shared<const MultiPolygon>(std::move(square));
}

Result<void> putCity(Edit& edit, const FigureTable& figures) {
  Survey survey{0, "2024", 2024};
  edit.put(survey);
  AdminArea kelurahan;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (i % kRtsOfKelurahan == 0) {
      kelurahan = {};
      kelurahan.name = fmt::format("Kelurahan {:04}", i / kRtsOfKelurahan + 1);
      edit.putKelurahan(kelurahan);
    }
    Rt rt;
    rt.kelurahanId = kelurahan.id;
    rt.rt = fmt::format("{:03}", i % 10 + 1);
    rt.rw = fmt::format("{:03}", i % kRtsOfKelurahan / 10 + 1);
    rt.label = fmt::format("RT {} RW {}", rt.rt, rt.rw);
    rt.geometry = squareOf(i);
    edit.put(rt);
    edit.putFigures(survey.id, rt.id, figures.row(i), {"bench.csv", {}, static_cast<int>(i) + 2});
  }
  return {};
}

}  // namespace

BenchFolder::BenchFolder(const std::string& below) {
  std::random_device random;
  m_path = std::filesystem::path(below) / fmt::format("kawasan-bench-{:08x}", random());
  std::filesystem::create_directories(m_path);
}

BenchFolder::~BenchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

FigureTable benchFigures(std::size_t rts) {
  std::mt19937_64 random(20180914);  // its sequence is laid down by the standard
  const auto below = [&random](std::uint64_t limit) { return static_cast<Micro>(random() % limit); };
  constexpr std::uint64_t kThousandth = 1000;
  FigureTable table;
  table.reserve(rts);
  for (std::size_t i = 0; i < rts; ++i) {
    FigureRow row;
    for (std::size_t p = 0; p < kParameterCount; ++p) {
      const Parameter parameter = parameterAt(p);
      if (isIndicator(parameter)) {
        row[parameter] = row[*baseOf(parameter)] / static_cast<Micro>(kThousandth) * below(kThousandth + 1);
        if (isCounted(unitOf(parameter)))
          row[parameter] -= row[parameter] % kMicroPerUnit;  // nobody counts half a house
      } else {
        row[parameter] = (20 + below(180)) * kMicroPerUnit;
      }
    }
    table.append(static_cast<FeatureId>(i + 1), row);
  }
  return table;
}

Result<Project> newBenchProject(const std::string& path) {
  ProjectInfo info;
  info.city = "Kota Uji";
  info.edition = "permen-14-2018";
  info.crs = "EPSG:32749";
  return Project::create(path, info, {});
}

Result<void> importBenchCity(Project& project, const FigureTable& figures) {
  return project.edit(
      {"import-numeric", {}}, [&](Edit& edit) { return putCity(edit, figures); }, EditKind::BulkInsert);
}

}  // namespace kawasan
