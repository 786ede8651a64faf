#pragma once

// A project as the content of a printed sheet: every figure from the functions behind `score`, `rank` and `areas`,
// every word in the current language.

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"
#include "ui/paint/sheet.h"
#include "ui/text/version_text.h"

namespace kawasan {

enum class SheetMap { Priority, Class, Plan };

/// An area that a sheet is about.
struct SheetArea {
  Level level = Level::Kawasan;
  FeatureId id = 0;
};

/// What a city writes on its sheets itself; what is empty stands as usual.
struct SheetTexts {
  QStringList head;  // kop; empty: the city's name
  QString title;     // empty: by the kind of map
  /// Left and right; one without an office is the usual one, whose name is left open.
  std::vector<SheetSigner> signers;
};

/// A signer from lines as a person types them: the office (one line or more), the name, the number ("NIP ..." or only
/// digits; may be absent). One line alone is the office; the name stays open to be written by hand.
[[nodiscard]] SheetSigner signerOf(const QStringList& lines);

struct SheetRequest {
  SheetMap map = SheetMap::Priority;
  const Survey* survey = nullptr;  // of the snapshot
  std::optional<Box> coverage;     // what must fill the frame; all slum areas when not given. The legend counts all
  std::optional<SheetArea> area;   // the sheet names it and lists its RT instead of all areas, or its activities
  std::string projectPath;
  LastVersion version;  // said at its foot
  SheetTexts texts;
};

/// Errors: NothingToDraw when nothing is drawn, of a map of the plan no activity; UnknownCrs.
[[nodiscard]] Result<SheetContent> sheetOf(const Snapshot& snapshot, const Regulation& regulation,
                                           const SheetRequest& request);

}  // namespace kawasan
