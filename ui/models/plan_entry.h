#pragma once

// Rupiah, counts, volumes and dates of the plan as people type them. Rupiah and counts are whole, so that a point
// before three digits can only mark thousands; a volume that can be read in two ways is said back, never guessed. Empty
// is not known, never 0.

#include <QString>
#include <optional>

#include "core/base/dates.h"
#include "core/import/field_values.h"
#include "core/model/plan_records.h"

namespace kawasan {

inline constexpr std::int64_t kLargestCount = 100'000'000;

struct TypedWhole {
  std::optional<std::int64_t> value;
  QString problem;  // empty when it was read
};
/// From 0 to `largest`.
[[nodiscard]] TypedWhole readWhole(const QString& text, std::int64_t largest);

/// Money as people write it: "97.000.000", "Rp 97.000.000,00", "1,5 juta".
[[nodiscard]] TypedWhole readRupiah(const QString& text);

struct TypedYear {
  int year = 0;  // 0 for an empty text
  QString problem;
};
[[nodiscard]] TypedYear readYear(const QString& text);

struct TypedVolume {
  Micro amount = kMissing;
  QString problem;
};
[[nodiscard]] TypedVolume readVolume(const QString& text);

struct TypedDate {
  std::optional<Date> date;
  QString problem;
};
[[nodiscard]] TypedDate readDate(const QString& text);

/// As they stand in a field: "500.300.000", "807,5", "2024", "17 Mei 2024"; empty when missing.
[[nodiscard]] QString rupiahEdit(const std::optional<Rupiah>& amount);
[[nodiscard]] QString volumeEdit(Micro amount);
/// What was typed as a volume, once it is left: with thousands marks where it was read.
[[nodiscard]] QString volumeLeft(const QString& typed);
[[nodiscard]] QString yearEdit(int year);
[[nodiscard]] QString dateEdit(const std::optional<Date>& date);
/// The present day by the program's clock.
[[nodiscard]] Date today();

}  // namespace kawasan
