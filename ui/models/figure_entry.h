#pragma once

// Figures as people type them, and the one way in which form and table write them. What can be read two ways is never
// guessed: it is asked. Blocks of them: figure_paste.h. GUI thread, but for readTyped.

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
  bool isDash = false;      // "-", which is Empty

  [[nodiscard]] bool isSettled() const { return kind == Kind::Empty || kind == Kind::Amount; }
};

/// `mark` settles what could be read two ways.
[[nodiscard]] TypedAmount readTyped(const QString& text, Parameter parameter, std::optional<DecimalMark> mark = {});

/// Why it was not taken: "can be read as 1500 m or as 1,5 m", or the problem.
[[nodiscard]] QString whyNot(const TypedAmount& typed, Parameter parameter);

/// How an amount stands in a field while it is edited: without thousands marks and with one reading only ("1,2780").
[[nodiscard]] QString editText(Micro amount);
/// How it stands in a field that nobody edits: whole, with thousands marks; empty where it is missing.
[[nodiscard]] QString restText(Micro amount);
/// What was typed, once it is left: as restText where it has one reading, otherwise as it was typed.
[[nodiscard]] QString leftText(const QString& typed, Parameter parameter);
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

/// "Kalianyar RT 001 RW 001, 4b Ketersediaan"
[[nodiscard]] QString placeOf(const Session& session, FeatureId rtId, Parameter parameter);

/// Whether of every indicator the volume and its base are there.
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

using FiguresOfRts = std::vector<std::pair<FeatureId, FigureRow>>;

/// Puts the rows one after the other, without a source: for a Session::LongEdit.
[[nodiscard]] Result<void> putFigures(Edit& edit, FeatureId surveyId, const FiguresOfRts& rows,
                                      const std::stop_token& stop, JobProgress& progress);

/// Writes into the shown survey as one edit; what is the same already is left alone. False when it failed, which was
/// said then, or when no survey is shown.
bool writeFigures(Session& session, const std::vector<FigureChange>& changes);
/// As above; the figures of many RT are written beside the window. `stored` is called once they stand there, at once
/// where they do already.
/// `label` where they are not typed.
void storeFigures(Session& session, const std::vector<FigureChange>& changes, const std::function<void()>& stored = {},
                  const std::optional<EditLabel>& label = {});

/// The verified area of every RT that lacks it becomes the drawn one, as one edit; says how many it were.
void fillAreasAsDrawn(Session& session);

/// Says that a typed text was not taken over when its field was left; two readings are offered as buttons.
/// `stored` gives what is stored for a chosen reading, where a field shows something else than what is stored.
using StoredAmount = std::function<Micro(const FigureRow& figures, Micro typed)>;
void sayNotTaken(Session& session, FeatureId rtId, Parameter parameter, const QString& text, const TypedAmount& typed,
                 const StoredAmount& stored = {});

}  // namespace kawasan
