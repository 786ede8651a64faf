#include "core/rules/rt_names.h"

#include <algorithm>

namespace kawasan {

std::string rtNameIn(const Snapshot& snapshot, const Area& area, const Rt& rt) {
  const bool isOfOne = std::all_of(area.rts.begin(), area.rts.end(), [&](std::size_t index) {
    return snapshot.rts[index].kelurahanId == rt.kelurahanId;
  });
  return isOfOne ? rtName(rt) : fullName(snapshot, rt);
}

std::string rtNumber(const Rt& rt) {
  const std::string number = rt.rt.empty() ? rt.label : rt.rt;
  return rt.part.empty() ? number : number + " (" + rt.part + ")";
}

}  // namespace kawasan
