// kawasan-bench: what the program costs, subject by subject, with the machine it was measured on.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>

#include "app/bench.h"

namespace {

using namespace kawasan;

struct Request {
  BenchOptions options;
  std::string format = "table";
};

using Subject = Result<Measurements> (*)(const BenchOptions&);

int run(Subject subject, const Request& request) {
  const auto measured = subject(request.options);
  if (!measured) {
    const Error& error = measured.error();
    std::fprintf(stderr, "kawasan-bench: %s %s\n", std::string(nameOf(error.code)).c_str(), error.detail.c_str());
    return 1;
  }
  const std::string text = request.format == "json" ? benchJson(*measured) : benchTable(*measured);
  std::fputs(text.c_str(), stdout);
  return 0;
}

CLI::App* addSubject(CLI::App& app, const char* name, const char* description, const char* sizes, Request& request) {
  CLI::App* const command = app.add_subcommand(name, description);
  command->add_option("--rt", request.options.rts, std::string("RT of the city, several with commas; default ") + sizes)
      ->delimiter(',')
      ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}));
  command->add_option("--repeat", request.options.repeat, "Runs of each measurement")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command
      ->add_option("--folder", request.options.folder, "Where project files are made; durable edits measure its disk")
      ->check(CLI::ExistingDirectory)
      ->capture_default_str();
  command->add_option("--format", request.format)->check(CLI::IsMember({"table", "json"}))->capture_default_str();
  return command;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Measures Kawasan: minimum and median in milliseconds.", "kawasan-bench");
  app.require_subcommand(1);
  const std::string temporary = std::filesystem::temp_directory_path().string();
  Request score{{{}, 9, temporary, {}, {}, {}}, "table"};
  Request store{{{}, 3, temporary, {}, {}, {}}, "table"};
  const CLI::App* const scoreCommand =
      addSubject(app, "score", "Scoring in memory, read from file, stored back", "1000,10000,100000", score);
  addSubject(app, "store", "Durable edit, undo, redo, mark; opening; bulk import", "100000", store);
  Request map{{{}, 3, temporary, {}, {}, {}}, "table"};
  CLI::App* const mapCommand = app.add_subcommand("map", "The window: opening, panning, dragging a shared corner");
  mapCommand->add_option("--rt", map.options.rtFile, "Map file with RT polygons, a partition")
      ->required()
      ->check(CLI::ExistingFile);
  mapCommand->add_option("--orthophoto", map.options.orthophoto, "Raster below them")->check(CLI::ExistingFile);
  mapCommand->add_option("--repeat", map.options.repeat, "Runs of each measurement")->check(CLI::Range(1, 1000));
  mapCommand->add_option("--folder", map.options.folder)->check(CLI::ExistingDirectory);
  mapCommand->add_option("--format", map.format)->check(CLI::IsMember({"table", "json"}));
  Request figures{{{}, 3, temporary, {}, {}, {}}, "table"};
  CLI::App* const figuresCommand =
      addSubject(app, "figures", "Import, one typed figure, check; buildings of a map in RT", "100000", figures);
  CLI::Option* const areas =
      figuresCommand->add_option("--areas", figures.options.rtFile, "Map file with RT polygons to count buildings in")
          ->check(CLI::ExistingFile);
  figuresCommand->add_option("--buildings", figures.options.buildings, "Map file with footprints")
      ->check(CLI::ExistingFile)
      ->needs(areas);
  Request plan{{{}, 5, temporary, {}, {}, {}}, "table"};
  const CLI::App* const planCommand =
      addSubject(app, "plan", "One switch of what-if; the cheapest way to 0 ha", "1000", plan);
  CLI11_PARSE(app, argc, argv);
  if (score.options.rts.empty()) score.options.rts = {1'000, 10'000, 100'000};
  if (store.options.rts.empty()) store.options.rts = {100'000};
  if (figures.options.rts.empty()) figures.options.rts = {100'000};
  if (plan.options.rts.empty()) plan.options.rts = {1'000};
  if (planCommand->parsed()) return run(benchPlan, plan);
  if (figuresCommand->parsed()) return run(benchFigureEntry, figures);
  if (mapCommand->parsed()) return run(benchMap, map);
  return scoreCommand->parsed() ? run(benchScore, score) : run(benchStore, store);
}
