#pragma once

// How the tables of the plan become records; as snapshot_rows.h. Private to core/model.

#include "core/model/snapshot_rows.h"

namespace kawasan {

struct PlanDocumentRows {
  static constexpr const char* kTable = "plan_document";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static PlanDocument read(Row& row);
  [[nodiscard]] bool operator()(const PlanDocument& a, const PlanDocument& b) const;
};

struct ProgrammeRows {
  static constexpr const char* kTable = "programme";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Programme read(Row& row);
  [[nodiscard]] bool operator()(const Programme& a, const Programme& b) const;
};

struct ActivityRows {
  static constexpr const char* kTable = "activity";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Activity read(Row& row);
  [[nodiscard]] bool operator()(const Activity& a, const Activity& b) const;
};

struct EffectRows {
  static constexpr const char* kTable = "activity_effect";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ActivityEffect read(Row& row);
  [[nodiscard]] bool operator()(const ActivityEffect& a, const ActivityEffect& b) const;
};

struct FundingRows {
  static constexpr const char* kTable = "activity_funding";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ActivityFunding read(Row& row);
  [[nodiscard]] bool operator()(const ActivityFunding& a, const ActivityFunding& b) const;
};

struct SafeguardRows {
  static constexpr const char* kTable = "activity_safeguard";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Safeguard read(Row& row);
  [[nodiscard]] bool operator()(const Safeguard& a, const Safeguard& b) const;
};

struct ActivityStateRows {
  static constexpr const char* kTable = "activity_state";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ActivityState read(Row& row);
  [[nodiscard]] bool operator()(const ActivityState& a, const ActivityState& b) const;
};

}  // namespace kawasan
