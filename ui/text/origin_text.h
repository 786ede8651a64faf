#pragma once

// Who entered something and when, from the entries of the history: for card, bubble and table alike.

#include <QStringList>
#include <optional>
#include <string_view>

#include "core/import/import_changes.h"
#include "core/rules/area_origins.h"

namespace kawasan {

/// "12 Okt 2026 09.14 · Rina · Figures of Kalianyar RT 001: households"
[[nodiscard]] QString entryText(const std::string& time, const std::string& person, const EditLabel& label);
/// " · survey 2019", the round that an entry of a figure wrote into; empty where the entry names it by itself or there
/// is no other round.
[[nodiscard]] QString roundText(const EditLabel& label, const Snapshot& snapshot, const Survey& survey);
/// "Hectares in the decree": what a value of a record in the history is of.
[[nodiscard]] QString fieldNameOf(const AreaChange::Value& value);
/// A value as the project file keeps it, in words: "yes", "7,5"; the word for missing where there is none.
[[nodiscard]] QString storedText(const AreaChange::Value& value, const std::string& stored);
/// " (before: 7,5)", " (in it: 6,89)" of a record: what stood there, or what the file brought. Of one column of the
/// record or, with their names, of all; empty where the entry did not touch it.
[[nodiscard]] QString valuesText(const SharedOrigin& origin, std::string_view column = {});
/// ", sheet RT, cell F8": where the file of the entry has a column of the record or, without one, all that it brought
/// (", row 8, cells C8, D8"); empty where nobody kept it or the file does not say it.
[[nodiscard]] QString placeText(const SharedOrigin& origin, std::string_view column = {});
/// ", sheet RT, cell D2": where a file has a figure; of a sum ", column D, row 2–6, 9". Without a figure the rows
/// alone.
[[nodiscard]] QString placeInFile(const FigureSource& source, std::optional<Parameter> figure = {});
/// "1. Baseline!H14", "H14" of a file without sheets: where the new value of a difference stands; the row where no
/// single cell says it.
[[nodiscard]] QString placeInFile(const ImportChange& change);
/// The newest entries, one a line, with what they changed, and how many older ones there are; that nobody entered it
/// where there are none, or why they cannot be read.
[[nodiscard]] QStringList entryLines(const Result<AreaOrigins>& origins, std::string_view column = {});

}  // namespace kawasan
