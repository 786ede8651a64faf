#pragma once

// People named as users of an activity, from a table or as one person types them. Names and NIK stay in the project
// file: no report, export or machine format holds them (planning practice 5.4). All as a plan that one edit applies.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/import/set_fields.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// What is wrong with a NIK: "not-16-digits", "not-a-birth-date" (digits 7 to 12 are day, month and year, the day of a
/// woman plus 40). Empty when nothing is. Only its form is known; whose it is, no file says.
[[nodiscard]] std::string_view problemOfNik(std::string_view nik);
/// As identity cards are typed, "3375 0145 0590 0001" or with an apostrophe before it: the digits alone.
[[nodiscard]] std::string plainNik(std::string_view typed);
/// What a NIK without problem says.
[[nodiscard]] std::optional<bool> isWomanByNik(std::string_view nik);
/// "P", "perempuan", "wanita", "female", "ya" -> true; "L", "laki-laki", "pria", "male", "tidak" -> false.
[[nodiscard]] std::optional<bool> parseWoman(std::string_view text);

struct PeoplePlan {
  std::string file;
  std::string sheet;
  std::size_t read = 0;     // rows that hold something
  std::size_t present = 0;  // people whom the activity names just so
  std::vector<Beneficiary> people;
  std::vector<FeatureId> removed;
  std::vector<RefusedCell> refused;  // beside the reasons of cells: "no-person", "not-16-digits", "not-a-birth-date",
                                     // "woman-differs-from-nik", "second-person" (expected: the row of the first),
                                     // "nik-of-another" (expected: the name of that person)
  std::vector<std::string> unused;   // headers that were not understood

  [[nodiscard]] bool isEmpty() const { return people.empty() && removed.empty(); }
};

/// What the names of an activity add up to; `women` and `poor` count those of whom it is known.
struct PeopleCount {
  int persons = 0;
  int women = 0;
  int poor = 0;
  int womenUnknown = 0;
  int poorUnknown = 0;
};

/// By name.
[[nodiscard]] std::vector<Beneficiary> peopleOf(const Snapshot& snapshot, FeatureId activityId);
[[nodiscard]] PeopleCount countPeople(std::span<const Beneficiary> people);
/// But for the id.
[[nodiscard]] bool holdsTheSame(const Beneficiary& a, const Beneficiary& b);
/// "••••••••••••0001": enough to tell two people apart on a screen that others see.
[[nodiscard]] std::string veiledNik(std::string_view nik);

/// Columns "name", "nik", "address", "woman" and "poor", also by the headers of Indonesian tables. A row with a cell
/// that cannot be used is refused, the others are taken; a person with the same NIK, or without one the same name, is
/// changed. A NIK that bears another name already is refused: people are not exchanged unseen. InputNoHeader when no
/// row names at least the name.
[[nodiscard]] Result<PeoplePlan> planPeopleImport(const RawTable& table, const Snapshot& snapshot,
                                                  FeatureId activityId);

/// From "name=", "nik=", "address=", "woman=" and "poor=": adds one person, or changes the one of that NIK or name.
/// UnknownField or BadValue names the field, and nothing is planned then; so too for a NIK that bears another name.
[[nodiscard]] Result<PeoplePlan> planPersonFields(const Snapshot& snapshot, FeatureId activityId,
                                                  const FieldTexts& fields);

/// The person of that NIK or name. BadValue when none or several fit.
[[nodiscard]] Result<Beneficiary> findPerson(const Snapshot& snapshot, FeatureId activityId, const std::string& typed);

void applyPeoplePlan(Edit& edit, PeoplePlan& plan);

}  // namespace kawasan
