#pragma once

// What kinds of works there are, which indicators each may take something off, and where money comes from, with the
// spellings met in files. Data of data/catalogue, built into the program and checked when read; immutable, any thread.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/embedded_text.h"
#include "core/base/result.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// One kind of work, such as a concrete road.
struct Work {
  std::string key;     // "road_concrete"
  std::string family;  // aspect of the regulation, or "open_space", "economic", "social"
  LocalText name;
  LocalText note;                          // a doubt worth telling; may be empty
  std::vector<Parameter> reduces;          // empty: counts for no indicator
  std::vector<std::string> contractUnits;  // the usual ones, the commonest first
  std::vector<std::string> spellings;
  bool servesMany = false;  // one of it serves many RT, as a truck does

  [[nodiscard]] bool mayReduce(Parameter indicator) const;
};

struct FundingSource {
  std::string key;  // "apbd_kota"
  LocalText name;
  std::vector<std::string> spellings;
};

struct Catalogue {
  std::vector<Work> works;
  std::vector<FundingSource> sources;

  /// Null for what is not in it, as all of these.
  [[nodiscard]] const Work* workByKey(std::string_view key) const;
  /// By key, name or spelling; case, spaces and punctuation do not count.
  [[nodiscard]] const Work* workByName(std::string_view name) const;
  /// Keys of the works that the name may mean, "road_concrete, road_paving": misspelt, or a part of theirs. Empty where
  /// none is like it.
  [[nodiscard]] std::string worksLike(std::string_view name) const;
  /// The same, or where none is like it the keys of all.
  [[nodiscard]] std::string knownWorks(std::string_view name) const;
  [[nodiscard]] const FundingSource* sourceByKey(std::string_view key) const;
  [[nodiscard]] const FundingSource* sourceByName(std::string_view name) const;
};

/// RegulationInvalid {pack} {reason} for what is not of this form: a doubled key or spelling, an unknown indicator.
[[nodiscard]] Result<Catalogue> parseCatalogue(std::string_view works, std::string_view sources);

/// The one built in.
[[nodiscard]] const Catalogue& catalogue();

/// "catalogue/authority.json", "catalogue/works.json", "catalogue/funding.json", "catalogue/bpm_rules.json"
[[nodiscard]] std::span<const EmbeddedText> catalogueTexts();
/// One of them by its file name.
[[nodiscard]] std::string_view catalogueText(std::string_view file);

}  // namespace kawasan
