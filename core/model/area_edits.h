#pragma once

// Cutting and joining areas: what happens to records and figures beside the polygons, which the caller has made. Called
// inside an edit, one edit each; `snapshot` is the state before that edit and `parts` are in the project's coordinate
// system. Nothing is invented: what is divided is marked as an estimate until somebody confirms it, what is missing is
// missing in every part, and a sum with an unknown summand is unknown.
//
// Errors: UnknownArea for an area that is not there, BadValue for fewer than two areas or parts; nothing is written
// then.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct RtPart {
  RtPart(SharedPolygons polygons, std::optional<FeatureId> kawasan = std::nullopt)  // a shape stands for its part
      : shape(std::move(polygons)), kawasanId(kawasan) {}
  SharedPolygons shape;
  std::optional<FeatureId> kawasanId;  // where the part lies, 0 in none; empty: as the RT
};

/// Whether both have the same number in the same kelurahan, so that only a letter tells them apart.
[[nodiscard]] bool arePartsOfOne(const Rt& a, const Rt& b);

struct SplitReport {
  std::vector<FeatureId> added;    // the new RT in the order of the parts
  std::size_t figuresDivided = 0;  // known and not 0, over all surveys
  std::size_t effectsDivided = 0;  // reductions of the plan, known and not 0
};

/// `parts[0]` stays with the record (identity, notes, photos, filed results, decree); the others become new RT of the
/// same kelurahan under the next free part letters. The RT gets a letter too when it had none. The figures of every
/// survey are divided by area in the plane (sharedFigures) and marked as estimates in every part, but for those that
/// are 0; surveyor, date and state hold for all parts. Reductions of the plan go where the volumes went that they take
/// off. Decree lines and lines of minutes stay together with the record, so that what remains of them stays too.
[[nodiscard]] Result<SplitReport> splitRt(Edit& edit, const Snapshot& snapshot, FeatureId rtId,
                                          const std::vector<RtPart>& parts);

struct MergeReport {
  std::size_t figuresLeftOpen = 0;  // known in an RT before, missing in the sum as another RT lacks them
  std::size_t filedRemoved = 0;     // filed results of the RT that are no more; those of `into` stay
};

/// `into` keeps its identity and, without `kawasanId`, its kawasan; bases and volumes of every survey add up, and where
/// one RT lacks a figure the sum lacks it. A sum with an estimate is one, unless all of it are the shares of one RT
/// that is whole again; different notes stand below each other, photos go along, and one draft makes the sum a draft.
/// Hectares of the same decree and effects of the same activity add up, the others pass to `into`; filed results,
/// considerations, legality and choice are those of `into`. When no other part of the RT is left it goes without its
/// letter.
[[nodiscard]] Result<MergeReport> mergeRts(Edit& edit, const Snapshot& snapshot, FeatureId into,
                                           const std::vector<FeatureId>& others, SharedPolygons shape,
                                           std::optional<FeatureId> kawasanId = std::nullopt);

/// The record that mergeRts leaves, still with its own shape.
[[nodiscard]] Rt joinedRt(const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others);

struct KawasanPart {
  SharedPolygons shape;
  std::vector<FeatureId> rts;  // the RT that belong to this part, as the caller assigned them
};

/// The first part stays with the record (identity, considerations, legality, decree); the others become new kawasan
/// named "NAME 2", "NAME 3", ... under the next free codes. RT of the kawasan that no part names stay with the first.
/// Returns the ids of the new kawasan in the order of `parts`.
[[nodiscard]] Result<std::vector<FeatureId>> splitKawasan(Edit& edit, const Snapshot& snapshot, FeatureId kawasanId,
                                                          const std::vector<KawasanPart>& parts);

/// The RT and the activities move to `into`; hectares of the same decree add up, other decree lines pass to `into`.
/// Considerations, legality, choice and filed results are those of `into`; those of the others are removed.
[[nodiscard]] Result<void> mergeKawasan(Edit& edit, const Snapshot& snapshot, FeatureId into,
                                        const std::vector<FeatureId>& others, SharedPolygons shape);

/// The next free code: "KW-07".
[[nodiscard]] std::string nextKawasanCode(const Snapshot& snapshot);
/// The number after the largest of that RW: "004".
[[nodiscard]] std::string nextRtNumber(const Snapshot& snapshot, FeatureId kelurahanId, const std::string& rw);

}  // namespace kawasan
