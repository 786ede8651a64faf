#pragma once

// What the areas of a foreign file probably are: told by its columns, by names such as "RT 001 RW 002", and by how its
// layer and the file itself are called. A person decides; this only says what speaks for what.

#include <string>
#include <vector>

#include "core/import/area_import.h"

namespace kawasan {

struct AreaKindProposal {
  enum class Reason { Nothing, Columns, Names, Layer, File };
  AreaKind kind = AreaKind::Reference;  // nothing speaks for anything: only to look at
  Reason reason = Reason::Nothing;
  std::vector<std::string> words;  // the columns, a name, the layer or the file, as written

  /// Told by what stands in the file, not only by how somebody called it.
  [[nodiscard]] bool isTold() const { return reason == Reason::Columns || reason == Reason::Names; }
};

[[nodiscard]] AreaKindProposal proposeAreaKind(const ForeignAreas& file);

}  // namespace kawasan
