#pragma once

// The language of everything the program says. Sentences stand in the code in English and are translated through Qt's
// catalogues (resources/translations); Indonesian is the default.

#include <QString>

#include "core/base/error.h"
#include "core/rules/regulation.h"
#include "ui/text/numbers.h"

namespace kawasan {

/// Installs the catalogue of `language`. Needs a QCoreApplication; GUI thread.
void setLanguage(Language language);
[[nodiscard]] Language currentLanguage();
/// From the environment as QLocale reads it: English only when it says so, else Indonesian.
[[nodiscard]] Language systemLanguage();

/// The side of a text of the regulation packs that is read now.
[[nodiscard]] QString localText(const LocalText& text);

/// `pattern` with its places filled from `params`: {name} as it is, {n:name} a number in the language's form, {s:name}
/// a share or density with two decimals at most, {h:name} hectares, all of a sentence with two decimals, or with four
/// where two would not tell them exactly, {m:name} a percent as "10 % less" or "10 % more", {w:name} choices
/// that stand parted by "|", each a number, a limit ("<= 300", "0..100"), a word of plainWord or as it is, {p:name} the
/// name of a parameter, {u:name} its unit, {f:name} a list of parameters, {c:name} a class, {l:name} a level, {d:name}
/// a date, {g:name} what is wrong with a shape, {r:name} with a file. A part in [?...] is left out when a place in it
/// comes out empty.
[[nodiscard]] QString filled(const QString& pattern, const Params& params);

}  // namespace kawasan
