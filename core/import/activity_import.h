#pragma once

// Activities from a foreign table with one row a year, RT and indicator, as cities keep their investments: what was
// done, how much it takes off, who paid. Rows of one work in one RT and year that go on to another indicator without an
// amount of their own are one activity with several effects; a row with its own amount, or for an indicator that the
// activity has already, begins the next. What the project holds already, by year, name, work, effects and planned
// money, is not taken in again: what it lacks beside (place, users who keep it up, realised money) is filled in, and
// where the file says otherwise the project stays as it is. An amount that is not written is not known, never 0. All as
// a plan to look at before an edit applies it.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/base/result.h"
#include "core/import/area_match.h"
#include "core/import/header_map.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct ActivityImportOptions {
  std::size_t headerRow = 0;               // as a spreadsheet counts; 0: find it
  IndicatorCodes codes;                    // of the edition
  std::map<std::string, std::string> map;  // key of a column -> header or letter of the file; "-" leaves it out
  AreaAliases aliases;                     // of an RT too: "Tirto RT 008 RW 006?" -> "RT 008 RW 006"
  std::optional<DecimalMark> decimalMark;
  bool finished = false;    // the table lists what was done: a record of full construction at the end of the year
  std::string person = {};  // written into that record
};

/// An activity with what belongs to it; the ids are set when it is applied.
struct NewActivity {
  Activity record;
  std::vector<ActivityEffect> effects;
  std::vector<ActivityFunding> funding;
  std::vector<ActivityState> states;
};

/// An activity of the project with what it lacked so far.
struct FilledActivity {
  Activity record;
  std::vector<ActivityFunding> funding;  // that changes
};

struct ActivityPlan {
  std::string file;
  std::string sheet;
  std::size_t headerRow = 0;
  std::size_t read = 0;     // rows that hold something
  std::size_t matched = 0;  // rows of which an effect was taken, or is there already
  std::vector<NewActivity> activities;
  std::size_t effects = 0;             // of those activities
  std::size_t present = 0;             // activities that the project holds already
  std::vector<FilledActivity> filled;  // of these
  std::size_t rowsWithoutAmount = 0;   // not known
  std::size_t rowsWithoutSource = 0;   // of funds
  std::size_t groups = 0;              // RT, indicator and year with something booked, as the file names them
  std::size_t groupsUnmatched = 0;     // of these: the project has no such RT
  std::vector<std::size_t> leftOut;    // rows of which no effect was taken; why is told below

  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedArea> unmatchedProject;  // RT for which the file has no row
  std::vector<RefusedCell> refused;  // beside the reasons of cells: "kept-as-it-is" (expected: what the project says)
  std::vector<FlaggedCell> flagged;  // "unknown-work", "unknown-funding", "work-not-for-indicator": taken as they stand
  std::vector<std::string> unused;   // headers that were not understood
};

/// Columns: "year", "kecamatan", "kelurahan", "rtrw" or "rt" and "rw", "indicator", "volume", "work", "name",
/// "funding", "amount", "realised", "place" (well-known text in the project's coordinate system), "kpp", "kpp_code",
/// "kpp_address", "kpp_date", "kpp_men", "kpp_women" (who keeps the work up); also by the headers seen in Indonesian
/// files. InputNoHeader when no row names year, kelurahan, RT, indicator and volume; InputNoColumn
/// and UnknownField for a wrong `map`.
[[nodiscard]] Result<ActivityPlan> planActivityImport(const RawTable& table, const ActivityImportOptions& options,
                                                      const Snapshot& snapshot);

/// The activities of the plan up to that year were done: each gets a record of full construction at its year's end, by
/// that person. How many they are.
std::size_t markFinished(ActivityPlan& plan, int lastYear, const std::string& person);

}  // namespace kawasan
