#include "core/plan/treatment.h"

#include "core/plan/zero_years.h"

namespace kawasan {

std::string_view keyOf(Treatment treatment) {
  switch (treatment) {
    case Treatment::NotSlumBefore:
      return "below_before";
    case Treatment::Treated:
      return "treated";
    case Treatment::StillSlum:
      return "slum";
    case Treatment::Open:
      return "open";
  }
  return {};
}

std::optional<Treatment> treatmentOf(const AreaScore& before, const AreaScore& after, int limit) {
  if (!before.hasFigures()) return std::nullopt;
  const LimitSide then = limitSideOf(before, limit);
  const LimitSide now = limitSideOf(after, limit);
  if (then == LimitSide::Below) return Treatment::NotSlumBefore;
  if (then == LimitSide::Open || now == LimitSide::Open) return Treatment::Open;
  return now == LimitSide::Below ? Treatment::Treated : Treatment::StillSlum;
}

}  // namespace kawasan
