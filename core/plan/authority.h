#pragma once

// Which level of government handles a kawasan, by its hectares (planning practice 2.2). The limits, the side they
// belong to and where they come from are data: data/catalogue/authority.json. Immutable, any thread.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/rules/known_sum.h"
#include "core/rules/regulation.h"

namespace kawasan {

struct Authority {
  std::string key;  // "city", "province", "centre"
  LocalText name;
  Micro from = 0;              // hectares
  bool isFromIncluded = true;  // exactly so many belong here, else to the level before
};

struct Authorities {
  std::vector<Authority> levels;   // from the smallest hectares on, which begin at 0
  std::vector<std::string> marks;  // of the documents read, as Citation::marks

  /// Null while it is open: no hectares known, or only so many at least that more of them may fall to another level.
  [[nodiscard]] const Authority* of(const KnownSum& hectares) const;
};

/// RegulationInvalid {pack} {reason} for what is not of this form: no level, limits that do not grow from 0.
[[nodiscard]] Result<Authorities> parseAuthorities(std::string_view text);
/// Those built in.
[[nodiscard]] const Authorities& authorities();

/// By the hectares of the latest decree that names the kawasan, where none does by its verified hectares. Null while
/// that is open.
[[nodiscard]] const Authority* authorityOf(const Snapshot& snapshot, FeatureId surveyId, FeatureId kawasanId);

}  // namespace kawasan
