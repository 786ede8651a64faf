#pragma once

// One word per idea, in the current language.

#include <QString>
#include <QStringList>

#include "core/model/finding.h"
#include "core/model/parameter.h"
#include "core/model/project.h"
#include "core/rules/regulation.h"

namespace kawasan {

[[nodiscard]] QString nameOf(Parameter parameter);
/// One or two words for the head of a column; under the name of its aspect nothing is mistaken.
[[nodiscard]] QString shortNameOf(Parameter parameter);
[[nodiscard]] QString unitName(Unit unit);
/// "Panjang jalan (m)"; a name that ends with its unit says it once: "Households (KK)".
[[nodiscard]] QString nameWithUnit(const QString& name, const QString& unit);
[[nodiscard]] QString nameOf(SlumClass slumClass);
/// "berat" of "kumuh berat", where the word would stand in every row.
[[nodiscard]] QString shortNameOf(SlumClass slumClass);
[[nodiscard]] QString nameOf(ConsiderationClass considerationClass);
[[nodiscard]] QString nameOf(Level level);
[[nodiscard]] QString nameOf(CityClass cityClass);
[[nodiscard]] QString nameOf(Severity severity);
[[nodiscard]] QString nameOf(HistoryState state);
/// What is wrong with a shape, by a reason of gis/validity.h.
[[nodiscard]] QString shapeDefect(std::string_view reason);
/// "a new name", "lines", "year 2019": what an error expected or found, in the user's language; empty for anything
/// else.
[[nodiscard]] QString plainWord(std::string_view text);
/// What is wrong with a file, by a reason of core/store, core/geom or gis; empty when it is no such key.
[[nodiscard]] QString fileDefect(std::string_view reason);
/// A word at the start of a sentence or as a heading.
[[nodiscard]] QString capitalised(QString word);
/// The edition's aspects in a word or two, to stand beside a bar or over a column; the full names are in explanations.
[[nodiscard]] QStringList aspectNames(const Regulation& regulation);
/// "belum ada": what stands where nobody entered anything.
[[nodiscard]] QString missingText();
/// "ringan" or "ringan-sedang" when the figures leave it open.
[[nodiscard]] QString classRange(SlumClass from, SlumClass to);
[[nodiscard]] QString shortClassRange(SlumClass from, SlumClass to);
/// "kumuh ringan", or "ringan–sedang" where it is open: as long as a column is wide.
[[nodiscard]] QString classInColumn(SlumClass from, SlumClass to);
/// What an open class is called where its range has no room.
[[nodiscard]] QString openClassText();

}  // namespace kawasan
