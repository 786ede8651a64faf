#include "core/base/error.h"

namespace kawasan {

void Params::set(std::string name, std::string value) {
  for (auto& item : m_items) {
    if (item.first == name) {
      item.second = std::move(value);
      return;
    }
  }
  m_items.emplace_back(std::move(name), std::move(value));
}

std::string_view Params::get(std::string_view name) const {
  for (const auto& item : m_items) {
    if (item.first == name) return item.second;
  }
  return {};
}

ErrorKind kindOf(ErrorCode code) {
  if (code == ErrorCode::Cancelled) return ErrorKind::Cancelled;
  if (code == ErrorCode::Internal || code == ErrorCode::RegulationInvalid) return ErrorKind::Bug;
  if (code < ErrorCode::InputMissing) return ErrorKind::Usage;
  if (code < ErrorCode::ProjectMissing) return ErrorKind::Input;
  return ErrorKind::Project;
}

#define KAWASAN_CODE(name) \
  case ErrorCode::name:    \
    return #name;

std::string_view nameOf(ErrorCode code) {
  switch (code) {
    KAWASAN_CODE(UnknownEdition)
    KAWASAN_CODE(UnknownSurvey)
    KAWASAN_CODE(UnknownArea)
    KAWASAN_CODE(AmbiguousArea)
    KAWASAN_CODE(DuplicateArea)
    KAWASAN_CODE(UnknownField)
    KAWASAN_CODE(BadNumber)
    KAWASAN_CODE(AmbiguousNumber)
    KAWASAN_CODE(BadValue)
    KAWASAN_CODE(UnknownCrs)
    KAWASAN_CODE(OutputExists)
    KAWASAN_CODE(OutputNotWritable)
    KAWASAN_CODE(NothingToUndo)
    KAWASAN_CODE(NothingToRedo)
    KAWASAN_CODE(UndoBarrier)
    KAWASAN_CODE(NothingToDraw)
    KAWASAN_CODE(ScaleTooLarge)
    KAWASAN_CODE(MissingCity)
    KAWASAN_CODE(NotBuilt)
    KAWASAN_CODE(InvalidUsage)
    KAWASAN_CODE(InputMissing)
    KAWASAN_CODE(InputIsFolder)
    KAWASAN_CODE(InputEmpty)
    KAWASAN_CODE(InputUnreadable)
    KAWASAN_CODE(InputCrashed)
    KAWASAN_CODE(InputTimeout)
    KAWASAN_CODE(InputTooLarge)
    KAWASAN_CODE(InputNoLayer)
    KAWASAN_CODE(InputNoFeatures)
    KAWASAN_CODE(InputNoPolygons)
    KAWASAN_CODE(InputNoColumn)
    KAWASAN_CODE(InputNoHeader)
    KAWASAN_CODE(InputNoCrs)
    KAWASAN_CODE(InputOutsideCrs)
    KAWASAN_CODE(InputBadCell)
    KAWASAN_CODE(InputNotRaster)
    KAWASAN_CODE(InputNoGeoreference)
    KAWASAN_CODE(CopyNotMergeable)
    KAWASAN_CODE(ProjectMissing)
    KAWASAN_CODE(ProjectIsFolder)
    KAWASAN_CODE(ProjectEmpty)
    KAWASAN_CODE(ProjectExists)
    KAWASAN_CODE(ProjectNotSqlite)
    KAWASAN_CODE(ProjectForeign)
    KAWASAN_CODE(ProjectNewer)
    KAWASAN_CODE(ProjectOlder)
    KAWASAN_CODE(ProjectDamaged)
    KAWASAN_CODE(ProjectReadOnly)
    KAWASAN_CODE(ProjectBusy)
    KAWASAN_CODE(ProjectDiskFull)
    KAWASAN_CODE(ProjectIo)
    KAWASAN_CODE(RegulationInvalid)
    KAWASAN_CODE(Cancelled)
    KAWASAN_CODE(Internal)
  }
  return "Internal";
}

#undef KAWASAN_CODE

}  // namespace kawasan
