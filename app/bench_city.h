#pragma once

// Invented cities of any size for measuring: the same figures and squares in every run and on every machine.

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/model/figures.h"
#include "core/model/project.h"

namespace kawasan {

/// A folder that is removed with all files in it.
class BenchFolder {
 public:
  explicit BenchFolder(const std::string& below);
  ~BenchFolder();
  BenchFolder(const BenchFolder&) = delete;
  BenchFolder& operator=(const BenchFolder&) = delete;
  [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }

 private:
  std::filesystem::path m_path;
};

/// Figures of RT with ids 1, 2, ...; nothing missing, shares of every band.
[[nodiscard]] FigureTable benchFigures(std::size_t rts);

/// An empty project.
[[nodiscard]] Result<Project> newBenchProject(const std::string& path);
/// Kelurahan of 100 RT, each RT a square with its figures in one survey, as one bulk import.
[[nodiscard]] Result<void> importBenchCity(Project& project, const FigureTable& figures);

}  // namespace kawasan
