#pragma once

// Everything a card shows of one area, taken from the session in one go: scores and ranking from the board, hectares
// from decree, drawing and survey. GUI thread.

#include <QString>
#include <optional>

#include "core/base/dates.h"
#include "core/rules/known_sum.h"
#include "core/rules/ranking.h"
#include "ui/shell/session.h"
#include "ui/text/total_text.h"

namespace kawasan {

/// Hectares of an area by source; nothing where a source says nothing.
struct HectareFacts {
  Micro decree = kMissing;
  bool isDecreeLeast = false;  // a decree that counts names one of the summed areas without hectares
  QString decreeNumber;        // of the latest decree; empty where several areas are summed
  std::optional<double> drawn;
  Level drawnLevel = Level::Kawasan;  // of the shapes measured
  KnownSum verified;
  Micro reduced = kMissing;  // by signed minutes; kMissing: none recorded
  /// Decree less the reductions by signed minutes.
  Micro remaining = kMissing;
  bool isReducedKnown = false;  // by any minutes of the project; without them `remaining` is at most so much
  /// Nothing certain where a decree without hectares adds to it as well.
  [[nodiscard]] QString remainingText() const;

  /// Whether each of several areas that are summed has both: less would hide what is missing (gis/reconciliation.h).
  bool isComparable = true;

  /// Drawn less decree; nothing unless both are known of every area. A decree names the slum part of a kelurahan, which
  /// its boundary says nothing about.
  [[nodiscard]] std::optional<double> difference(std::optional<double> drawnInstead = {}) const;
};

struct AreaFacts {
  AreaKey key;
  RankedArea ranked;  // with rank and ties only at the level that the project ranks
  bool isRanked = false;
  HectareFacts hectares;
  QString name;
  QString place;  // "Kel. Kalianyar · 9 RT"
};

/// Nothing when the area is gone.
[[nodiscard]] std::optional<AreaFacts> areaFacts(const Session& session, const AreaKey& key);
[[nodiscard]] HectareFacts hectareFacts(const Session& session, const Area& area, const AreaScore& score);

/// "Kawasan Pasar Lama"; a name that begins with the word does not get it twice.
[[nodiscard]] QString kawasanTitle(const Kawasan& kawasan);
/// The kelurahan that the RT of an area lie in: "Kalianyar, Kauman"; empty without one.
[[nodiscard]] QString kelurahanOf(const Snapshot& snapshot, const Area& area);
/// What keeps the area from a code: "nilai strategis, status penguasaan lahan, angka"; empty when nothing is missing.
[[nodiscard]] QString missingForCode(const Regulation& regulation, const RankedArea& area);

/// "66", "58–66", or the word for missing.
[[nodiscard]] QString totalText(const AreaScore& score);
/// "15, tinggi", "7–11, belum ada".
[[nodiscard]] QString considerationsText(const Considerations& considerations);
[[nodiscard]] QString legalityText(const Regulation& regulation, const LegalityResult& legality);
/// What the rule offers beside the handling: "legalisasi lahan dan peremajaan"; empty where it offers nothing.
[[nodiscard]] QString alternativesText(const Regulation& regulation, const ClassificationResult& result);
/// "12 Nov 2026: dekat IPAL" of an area that the meeting chose; empty of one that it did not.
[[nodiscard]] QString choiceText(const Session& session, const AreaKey& area);
/// When it was chosen; nothing where it is not, or nobody said when.
[[nodiscard]] std::optional<Date> choiceDate(const Session& session, const AreaKey& area);
/// Total and class that somebody filed for the area in the shown survey, with the file they came from; empty where
/// nobody did. They stand beside what is computed and are part of no sum.
[[nodiscard]] QString filedText(const Session& session, const AreaKey& area);
/// The file, sheet and row that it comes from, and by which edition it was scored; empty where nothing was filed.
[[nodiscard]] QString filedHow(const Session& session, const AreaKey& area);
/// How the planners handle it and why: "legalisasi lahan (Warga memilih)"; empty where they chose nothing.
[[nodiscard]] QString chosenPatternText(const RankedArea& area);
[[nodiscard]] QString handlingText(const Regulation& regulation, const ClassificationResult& result);
[[nodiscard]] QString hectaresText(std::optional<double> hectares);
[[nodiscard]] QString hectaresText(Micro hectares);
[[nodiscard]] QString hectaresText(const KnownSum& hectares);

}  // namespace kawasan
