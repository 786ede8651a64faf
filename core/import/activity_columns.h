#pragma once

// Which column of a table of activities means what. Private to core/import.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/activity_import.h"

namespace kawasan {

enum class ActivityColumn : std::size_t {
  Year,
  Kecamatan,
  Kelurahan,
  RtRw,
  Rt,
  Rw,
  Indicator,
  Volume,
  Work,
  Name,
  Funding,
  Amount,
  Realised,
  Place,
  Kpp,
  KppCode,
  KppAddress,
  KppDate,
  KppMen,
  KppWomen,
};
inline constexpr std::size_t kActivityColumns = 20;

struct ActivityHeader {
  std::size_t row = 0;  // as a spreadsheet counts
  std::array<std::optional<std::size_t>, kActivityColumns> columns;
  std::vector<std::string> unused;

  [[nodiscard]] std::optional<std::size_t> at(ActivityColumn column) const {
    return columns[static_cast<std::size_t>(column)];
  }
  [[nodiscard]] bool isUsable() const;
  [[nodiscard]] std::size_t known() const;
};

/// Errors as of planActivityImport.
[[nodiscard]] Result<ActivityHeader> activityHeader(const RawTable& table, const ActivityImportOptions& options);

}  // namespace kawasan
