#pragma once

// Blocks of figures from the clipboard: what would come of them, cell by cell, and the one edit that writes them. What
// can be read two ways is settled by the other cells of the block or by a person. GUI thread, but for readPaste.

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/number_text.h"
#include "core/model/finding.h"
#include "core/rules/regulation.h"
#include "ui/models/figure_entry.h"

namespace kawasan {

struct PastedCell {
  FeatureId rtId = 0;
  Parameter parameter = Parameter::AreaVerified;
  QString text;
};
using PastedCells = std::shared_ptr<const std::vector<PastedCell>>;

/// One cell beside what stands there now.
struct PasteLine {
  std::size_t cell = 0;  // index in the block
  Micro now = kMissing;
  Micro then = kMissing;  // missing also where it cannot be read
  TypedAmount read;
  std::vector<Finding> speak;  // what checks will say then, and do not say now
  /// A figure that is there goes.
  [[nodiscard]] bool isRemoval() const { return read.isSettled() && !isMissing(now) && isMissing(then); }
};

/// What pasting a block does.
struct PastePlan {
  SharedSnapshot snapshot;  // that it was read against
  FeatureId surveyId = 0;
  PastedCells cells;
  /// Left out first, then what checks speak against, then what is taken away, then the others: among thousands of cells
  /// nobody would find them. Cells that stand there already have no line.
  std::vector<PasteLine> lines;
  std::size_t leftOut = 0;          // cannot be read
  std::size_t twoReadings = 0;      // of these, because it can be read two ways
  std::size_t doubtful = 0;         // lines after them that a check speaks against
  std::size_t replaced = 0;         // figures that are there and get another amount or none
  std::size_t emptied = 0;          // of these, that get none
  std::size_t dashes = 0;           // cells with a dash
  std::size_t unchanged = 0;        // cells that stand there already
  std::optional<DecimalMark> mark;  // the one cells of two readings were read by
  bool isMarkTold = false;          // by a person, not by the other cells
  std::size_t ambiguous = 0;        // cells that only a mark settles

  [[nodiscard]] std::size_t changes() const { return lines.size() - leftOut; }
  /// Something would be lost, left out or wrong: worth a look before it happens.
  [[nodiscard]] bool needsLook() const { return replaced > 0 || leftOut > 0 || doubtful > 0; }
  /// Whether the shown survey is still as it was read.
  [[nodiscard]] bool isOf(const Session& session) const;
};

/// Reads the block and asks the checks. `mark` settles what could be read two ways; without it the other cells do,
/// where they agree. Any thread; a plan without lines when it was stopped.
[[nodiscard]] PastePlan readPaste(const SharedSnapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                  PastedCells cells, std::optional<DecimalMark> mark = {},
                                  const std::stop_token& stop = {}, JobProgress* progress = nullptr);
/// Against the shown survey.
[[nodiscard]] PastePlan readPaste(const Session& session, PastedCells cells, std::optional<DecimalMark> mark = {});

/// The heads of shownLine: place, figure now, figure then, what is to be said about it.
[[nodiscard]] QStringList pasteHeadings();
[[nodiscard]] QStringList shownLine(const Session& session, const PastePlan& plan, const PasteLine& line);
/// The counts of the plan in one sentence. `outside` cells found no field to go to.
[[nodiscard]] QString describePaste(const PastePlan& plan, int outside);

/// Writes what can be read as one edit and lists in the message bar what was left out; cells with two readings that
/// nothing settled are asked there. A large block is written beside the window; `stored` as in storeFigures.
void writePaste(Session& session, const PastePlan& plan, int outside, const std::function<void()>& stored = {});

/// A text from the clipboard as rows and columns, as spreadsheets put it there.
[[nodiscard]] std::vector<QStringList> pastedRows(const QString& text);

}  // namespace kawasan
