#pragma once

// What a place drawn for an activity says about it: its length or area of record, and how much of that lies in which
// RT. Proposals to look at, in the units of contracts and of effects; lengths to 0.1 m, areas to the square metre. GUI
// thread.

#include <QString>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/parameter.h"
#include "ui/shell/session.h"

namespace kawasan {

struct Work;

enum class PlaceKind { Point, Line, Area };

/// Nothing while nothing is drawn.
[[nodiscard]] std::optional<PlaceKind> kindOf(const Geometry& place);
/// How works like these are usually drawn: what is paid by the metre is a line. A line for works not in the catalogue.
[[nodiscard]] PlaceKind usualKind(const Work* work);
/// "a point", "a line, 212,4 m", "an area, 0,1234 ha", "not drawn"
[[nodiscard]] QString describePlace(const Session& session, const Geometry& place);

class PlaceProposal final {
 public:
  PlaceProposal(const Session& session, const Geometry& place);

  /// The RT it touches, in the order of the project.
  [[nodiscard]] std::vector<FeatureId> rts() const;
  /// Of the whole place in a unit of contracts ("m", "m2", "ha"); kMissing where the unit does not fit what is drawn.
  [[nodiscard]] Micro volumeIn(std::string_view unit) const;
  /// The usual unit of the work that fits what is drawn; empty when none does.
  [[nodiscard]] std::string unitFor(const Work* work) const;
  /// What lies in each RT in the unit of an indicator; empty where that is not one of length or area.
  [[nodiscard]] std::map<FeatureId, Micro> volumesIn(Unit unit) const;
  /// The one kawasan or kelurahan of all touched RT; 0 for none or several. Where no RT is touched the kelurahan that
  /// the whole place lies in.
  [[nodiscard]] FeatureId kawasan() const;
  [[nodiscard]] FeatureId kelurahan() const;

 private:
  struct Part {
    FeatureId rtId = 0;
    double share = 0;
  };
  [[nodiscard]] FeatureId common(FeatureId Rt::*member) const;

  const Snapshot& m_snapshot;  // of the session when it was made
  std::optional<double> m_metres;
  std::optional<double> m_hectares;
  std::vector<Part> m_parts;
  FeatureId m_around = 0;  // kelurahan, where no RT is touched
};

}  // namespace kawasan
