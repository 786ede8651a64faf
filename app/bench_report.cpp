#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/bench.h"

namespace kawasan {

namespace {

struct Machine {
  std::string processor;
  unsigned cores = 0;
  double memoryGib = 0;
  double load = 0;  // of the last minute
  std::string build;
};

std::string processorName() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return "?";
}

Machine thisMachine() {
  Machine machine;
  machine.processor = processorName();
  machine.cores = std::thread::hardware_concurrency();
  constexpr double kGib = 1024.0 * 1024 * 1024;
  machine.memoryGib =
      static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE)) / kGib;
  std::array<double, 1> load{};
  if (::getloadavg(load.data(), 1) == 1) machine.load = load[0];
#ifdef __OPTIMIZE__
  machine.build = "optimised";
#else
  machine.build = "debug";
#endif
  return machine;
}

double rounded(double number, double steps) {
  return std::round(number * steps) / steps;
}

}  // namespace

double Measurement::minimum() const {
  return milliseconds.empty() ? 0 : *std::min_element(milliseconds.begin(), milliseconds.end());
}

double Measurement::median() const {
  if (milliseconds.empty()) return 0;
  std::vector<double> sorted = milliseconds;
  std::sort(sorted.begin(), sorted.end());
  const std::size_t middle = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double Measurement::nanosecondsPerCell() const {
  constexpr double kNanosecondsPerMillisecond = 1e6;
  return cells == 0 ? 0 : minimum() * kNanosecondsPerMillisecond / static_cast<double>(cells);
}

Result<Measurement> measure(std::string subject, std::size_t rts, int repeat,
                            const std::function<Result<double>()>& once) {
  Measurement measurement{std::move(subject), rts, {}, 0, 0, {}};
  for (int run = 0; run < repeat; ++run) {
    KAWASAN_ASSIGN(const double milliseconds, once());
    measurement.milliseconds.push_back(milliseconds);
  }
  return measurement;
}

std::string benchTable(const Measurements& measurements) {
  const Machine machine = thisMachine();
  std::string text = fmt::format("{}, {} cores, {:.1f} GiB, load {:.2f}, {} build\n\n", machine.processor,
                                 machine.cores, machine.memoryGib, machine.load, machine.build);
  text += fmt::format("{:<52} {:>8} {:>5} {:>11} {:>11} {:>8} {:>9}\n", "subject", "RT", "runs", "min ms", "median ms",
                      "ns/cell", "peak MiB");
  for (const Measurement& m : measurements) {
    const std::string perCell = m.cells == 0 ? "" : fmt::format("{:.2f}", m.nanosecondsPerCell());
    const std::string peak = m.peakMib > 0 ? fmt::format("{:.0f}", m.peakMib) : "";
    text += fmt::format("{:<52} {:>8} {:>5} {:>11.3f} {:>11.3f} {:>8} {:>9}\n", m.subject, m.rts, m.milliseconds.size(),
                        m.minimum(), m.median(), perCell, peak);
    if (!m.note.empty()) text += fmt::format("  {}\n", m.note);
  }
  return text;
}

std::string benchJson(const Measurements& measurements) {
  const Machine machine = thisMachine();
  nlohmann::ordered_json json;
  json["schema"] = "bench/1";
  json["machine"] = {{"processor", machine.processor},
                     {"cores", machine.cores},
                     {"memory_gib", rounded(machine.memoryGib, 10)},
                     {"load", rounded(machine.load, 100)},
                     {"build", machine.build}};
  json["measurements"] = nlohmann::ordered_json::array();
  for (const Measurement& m : measurements) {
    nlohmann::ordered_json item{{"subject", m.subject},
                                {"rt", m.rts},
                                {"runs", m.milliseconds.size()},
                                {"min_ms", rounded(m.minimum(), 1000)},
                                {"median_ms", rounded(m.median(), 1000)}};
    if (m.cells > 0) item["ns_per_cell"] = rounded(m.nanosecondsPerCell(), 100);
    if (m.peakMib > 0) item["peak_mib"] = rounded(m.peakMib, 10);
    if (!m.note.empty()) item["note"] = m.note;
    json["measurements"].push_back(std::move(item));
  }
  return json.dump(2) + "\n";
}

}  // namespace kawasan
