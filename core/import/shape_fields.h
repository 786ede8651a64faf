#pragma once

// The attributes of foreign shapes by what they mean: by explicit map, by known headers, or by the field that the user
// named as key. Layers of one file may have different fields.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/area_import.h"

namespace kawasan {

class ShapeFields {
 public:
  /// UnknownField for a target that this kind of area does not have; InputNoColumn for a field that no shape has.
  [[nodiscard]] static Result<ShapeFields> create(const ForeignAreas& file, const AreaImportOptions& options);

  /// The text of `target` in that shape, trimmed; empty when there is none.
  [[nodiscard]] std::string text(const ForeignArea& area, std::string_view target) const;
  /// The header of the field for `target` in that shape; empty when there is none.
  [[nodiscard]] std::string header(const ForeignArea& area, std::string_view target) const;
  /// All attributes as a JSON object.
  [[nodiscard]] static std::string json(const ForeignArea& area);
  /// Fields that no target uses, in the order met.
  [[nodiscard]] std::vector<std::string> unused(const ForeignAreas& file) const;

 private:
  /// The field for `target` among those of the shape; -1 when there is none.
  [[nodiscard]] std::ptrdiff_t indexOf(const ForeignArea& area, std::string_view target) const;

  AreaKind m_kind = AreaKind::Rt;
  std::map<std::string, std::string, std::less<>> m_explicit;
};

}  // namespace kawasan
