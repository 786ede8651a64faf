#include "core/plan/effect_audit.h"

#include <cstdlib>

namespace kawasan {

namespace {

constexpr std::string_view kAuditOutcomeWords[] = {"as_booked", "clipped",   "not_applied",
                                                   "differs",   "no_figure", "no_survey"};

/// Volumes are kept in millionths of the unit, each rounded on its own.
constexpr Micro kRounding = 2;

bool isSame(Micro a, Micro b) {
  return std::abs(a - b) <= kRounding;
}

/// The last of several surveys of one year is the one that stands.
const Survey* lastSurvey(const Snapshot& snapshot, int fromYear, int toYear) {
  const Survey* found = nullptr;
  for (const Survey& survey : snapshot.surveys) {
    if (survey.year >= fromYear && survey.year <= toYear) found = &survey;
  }
  return found;
}

Micro volumeIn(const Snapshot& snapshot, const Survey& survey, const BookedEffect& booked) {
  const FigureTable& figures = snapshot.figuresOf(survey.id);
  const auto row = figures.indexOfRt(booked.rtId);
  return row ? figures.column(booked.indicator)[*row] : kMissing;
}

AuditOutcome outcomeOf(Micro before, Micro after, Micro booked) {
  if (isMissing(before) || isMissing(after) || isMissing(booked)) return AuditOutcome::NoFigure;
  if (isSame(after, before - booked)) return AuditOutcome::AsBooked;
  if (after == 0 && booked > before) return AuditOutcome::Clipped;
  return isSame(after, before) ? AuditOutcome::NotApplied : AuditOutcome::Differs;
}

}  // namespace

std::string_view keyOf(AuditOutcome outcome) {
  return kAuditOutcomeWords[static_cast<std::size_t>(outcome)];
}

std::vector<AuditedEffect> auditEffects(const Snapshot& snapshot, EffectBasis basis) {
  std::vector<AuditedEffect> audited;
  std::vector<BookedEffect> all = bookedEffects(snapshot, basis);
  for (BookedEffect& booked : all) {
    AuditedEffect& effect = audited.emplace_back();
    const Survey* before = lastSurvey(snapshot, 0, booked.year - 1);
    const Survey* after = lastSurvey(snapshot, booked.year, booked.year);
    if (before != nullptr) effect.before = volumeIn(snapshot, *before, booked);
    if (after != nullptr) effect.after = volumeIn(snapshot, *after, booked);
    if (before != nullptr && after != nullptr) effect.outcome = outcomeOf(effect.before, effect.after, booked.volume);
    effect.booked = std::move(booked);
  }
  return audited;
}

}  // namespace kawasan
