#include "core/plan/plan_funding.h"

#include <algorithm>

#include "core/plan/catalogue.h"

namespace kawasan {

namespace {

struct SourceLeft {
  std::string source;
  Rupiah rupiah = 0;
};

std::vector<SourceLeft> leftBySource(const ProjectPlanTask& project, const PlanChoice& proposal) {
  std::map<std::string, Rupiah> left = project.task.limits.sources;
  for (const Candidate& candidate : project.task.candidates) {
    if (std::find(proposal.chosen.begin(), proposal.chosen.end(), candidate.id) == proposal.chosen.end()) continue;
    for (const auto& [source, amount] : candidate.sources) {
      if (const auto found = left.find(source); found != left.end()) found->second -= amount;
    }
  }
  std::vector<SourceLeft> ordered;
  for (const FundingSource& source : catalogue().sources) {
    if (const auto found = left.find(source.key); found != left.end()) ordered.push_back({source.key, found->second});
  }
  return ordered;
}

}  // namespace

std::vector<std::vector<ActivityFunding>> fundingOf(const ProjectPlanTask& project, const PlanChoice& proposal,
                                                    const std::vector<ProposedActivity>& activities) {
  std::vector<SourceLeft> left = leftBySource(project, proposal);
  std::vector<std::vector<ActivityFunding>> all;
  for (const ProposedActivity& activity : activities) {
    std::vector<ActivityFunding>& rows = all.emplace_back();
    Rupiah open = activity.record.costPlanned.value_or(0);
    for (SourceLeft& source : left) {
      const Rupiah part = std::min(open, source.rupiah);
      if (part <= 0) continue;
      ActivityFunding row;
      row.source = source.source;
      row.planned = part;
      rows.push_back(std::move(row));
      source.rupiah -= part;
      open -= part;
    }
  }
  return all;
}

}  // namespace kawasan
