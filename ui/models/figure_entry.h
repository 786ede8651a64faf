#pragma once

// Figures as people type and paste them, and the one way in which form and table write them. What can be read two ways
// is never guessed: it is asked, or settled by the other cells of a pasted block. GUI thread.

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/number_text.h"
#include "core/rules/regulation.h"
#include "ui/shell/session.h"

namespace kawasan {

struct TypedAmount {
  enum class Kind { Empty, Amount, TwoReadings, Refused };
  Kind kind = Kind::Empty;
  Micro amount = kMissing;  // kMissing for Empty and Refused; of two readings the one by the language
  Micro other = kMissing;   // the second reading
  QString problem;          // why it is refused

  [[nodiscard]] bool isSettled() const { return kind == Kind::Empty || kind == Kind::Amount; }
};

/// `mark` settles what could be read two ways.
[[nodiscard]] TypedAmount readTyped(const QString& text, Parameter parameter, std::optional<DecimalMark> mark = {});

/// How an amount stands in a field while it is edited: without thousands marks and with one reading only ("1,2780").
[[nodiscard]] QString editText(Micro amount);
/// One of two readings as it is asked about: "1234 m", "1,234 m".
[[nodiscard]] QString readingText(Micro amount, Parameter parameter);
/// How it is shown: hectares with four decimals, what is counted with two at most; missing: "belum ada".
[[nodiscard]] QString shownAmount(Micro amount, Unit unit);
/// "1.500 m"
[[nodiscard]] QString amountWithUnit(Micro amount, Parameter parameter);
/// "17" or "12–17"
[[nodiscard]] QString shownRange(int from, int to);
/// "47,62 %", a dash where a part or the whole is missing.
[[nodiscard]] QString shownPercent(const IndicatorScore& score);

/// The figures that a survey form of this edition asks for: bases, persons among them, then volumes in its order.
[[nodiscard]] std::vector<Parameter> enteredFields(const Regulation& regulation);
/// "4b Ketersediaan", or the name of a base.
[[nodiscard]] QString fieldTitle(const Regulation& regulation, Parameter parameter);

/// Indicators of which both the volume and its base are there.
[[nodiscard]] int filledIndicators(const Score& score);
[[nodiscard]] bool isComplete(const Score& score);

/// Figures of the shown survey; all missing when the RT has none.
[[nodiscard]] FigureRow figuresOf(const Session& session, FeatureId rtId);
/// The verified area as the RT is drawn, to the decimals that are entered; missing where it is not drawn.
[[nodiscard]] Micro drawnArea(const Session& session, FeatureId rtId);
/// The field beside which a finding of checkRow is shown.
[[nodiscard]] Parameter fieldOf(const Finding& finding);

struct FigureChange {
  FeatureId rtId = 0;
  Parameter parameter = Parameter::AreaVerified;
  Micro amount = kMissing;
};

/// Writes into the shown survey as one edit; what is the same already is left alone. False when it failed, which was
/// said then, or when no survey is shown.
bool writeFigures(Session& session, const std::vector<FigureChange>& changes);

/// The verified area of every RT that lacks it becomes the drawn one, as one edit; says how many it were.
void fillAreasAsDrawn(Session& session);

struct PastedCell {
  FeatureId rtId = 0;
  Parameter parameter = Parameter::AreaVerified;
  QString text;
};

/// What pasting would do, cell by cell, before it is done. What is left out comes first, then what is doubtful: among
/// thousands of cells nobody would find it.
struct PastePreview {
  QStringList headings;
  QList<QStringList> rows;  // place, figure now, figure then, what is to be said about it
  int leftOut = 0;          // rows that cannot be read
  int doubtful = 0;         // rows below them that can, but a check speaks against what then stands there
  int replaced = 0;         // figures that are there and would change

  /// Something would be lost, left out or wrong: worth a look before it happens.
  [[nodiscard]] bool needsLook() const { return replaced > 0 || leftOut > 0 || doubtful > 0; }
};
[[nodiscard]] PastePreview previewPaste(const Session& session, const std::vector<PastedCell>& cells);

/// Writes what can be read as one edit and lists in the message bar what was left out; cells with two readings that no
/// other cell settles are asked there. `outside` cells found no field to go to.
void pasteFigures(Session& session, const std::vector<PastedCell>& cells, int outside);

/// A text from the clipboard as rows and columns, as spreadsheets put it there.
[[nodiscard]] std::vector<QStringList> pastedRows(const QString& text);

/// Says that a typed text was not taken over when its field was left; two readings are offered as buttons.
/// `stored` gives what is stored for a chosen reading, where a field shows something else than what is stored.
using StoredAmount = std::function<Micro(const FigureRow& figures, Micro typed)>;
void sayNotTaken(Session& session, FeatureId rtId, Parameter parameter, const QString& text, const TypedAmount& typed,
                 const StoredAmount& stored = {});

}  // namespace kawasan
