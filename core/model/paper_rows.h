#pragma once

// How the tables beside the activities become records; as snapshot_rows.h. Private to core/model.

#include "core/model/snapshot_rows.h"

namespace kawasan {

struct UnitCostRows {
  static constexpr const char* kTable = "unit_cost";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static UnitCost read(Row& row);
  [[nodiscard]] bool operator()(const UnitCost& a, const UnitCost& b) const;
};

struct ScenarioRows {
  static constexpr const char* kTable = "scenario";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Scenario read(Row& row);
  [[nodiscard]] bool operator()(const Scenario& a, const Scenario& b) const;
};

struct ScenarioActivityRows {
  static constexpr const char* kTable = "scenario_activity";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ScenarioActivity read(Row& row);
  [[nodiscard]] bool operator()(const ScenarioActivity& a, const ScenarioActivity& b) const;
};

struct MeetingRows {
  static constexpr const char* kTable = "meeting";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Meeting read(Row& row);
  [[nodiscard]] bool operator()(const Meeting& a, const Meeting& b) const;
};

struct FollowUpRows {
  static constexpr const char* kTable = "follow_up";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FollowUp read(Row& row);
  [[nodiscard]] bool operator()(const FollowUp& a, const FollowUp& b) const;
};

struct FollowUpStateRows {
  static constexpr const char* kTable = "follow_up_state";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FollowUpState read(Row& row);
  [[nodiscard]] bool operator()(const FollowUpState& a, const FollowUpState& b) const;
};

struct MinutesRows {
  static constexpr const char* kTable = "minutes";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Minutes read(Row& row);
  [[nodiscard]] bool operator()(const Minutes& a, const Minutes& b) const;
};

struct MinutesLineRows {
  static constexpr const char* kTable = "minutes_line";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static MinutesLine read(Row& row);
  [[nodiscard]] bool operator()(const MinutesLine& a, const MinutesLine& b) const;
};

struct AttachmentRows {
  static constexpr const char* kTable = "attachment";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Attachment read(Row& row);
  [[nodiscard]] bool operator()(const Attachment& a, const Attachment& b) const;
};

struct BeneficiaryRows {
  static constexpr const char* kTable = "beneficiary";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Beneficiary read(Row& row);
  [[nodiscard]] bool operator()(const Beneficiary& a, const Beneficiary& b) const;
};

struct ProfileRows {
  static constexpr const char* kTable = "kawasan_profile";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static KawasanProfile read(Row& row);
  [[nodiscard]] bool operator()(const KawasanProfile& a, const KawasanProfile& b) const;
};

struct ProblemRows {
  static constexpr const char* kTable = "kawasan_problem";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static KawasanProblem read(Row& row);
  [[nodiscard]] bool operator()(const KawasanProblem& a, const KawasanProblem& b) const;
};

}  // namespace kawasan
