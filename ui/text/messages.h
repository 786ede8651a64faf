#pragma once

// The sentence a user reads for an error, a finding, an edit in the history or a reason of an import: what happened, to
// which record, what to do. One place for window, paper and command line.

#include <QString>

#include "core/base/error.h"
#include "core/import/import_report.h"
#include "core/model/finding.h"
#include "core/model/project.h"

namespace kawasan {

/// Where the sentences are read: what to do is a menu or button in the window, a command or option at the command line.
enum class Surface { Window, CommandLine };
/// For the whole program, once at its start; the window unless told otherwise.
void setSurface(Surface surface);

[[nodiscard]] QString describe(const Error& error);
/// The sentence of a finding, without its subject.
[[nodiscard]] QString describe(const Finding& finding);
/// "figures changed since it was accepted (113 of 104 then), reason: …", with person and day; empty where nobody
/// accepted it with other figures.
[[nodiscard]] QString describeFormer(const Finding& finding);
/// "accepted by Sari on 3 March 2021: counted twice"; empty for one that is open.
[[nodiscard]] QString describeAcceptance(const Finding& finding);
/// Keys of the rules that findings can have, as `check --rule` takes them.
[[nodiscard]] std::vector<std::string> knownRules();
[[nodiscard]] bool isKnownRule(std::string_view rule);
[[nodiscard]] QString describe(const EditLabel& label);
/// "nilai strategis", "panjang jalan ideal": the field of `set` with that key; the key itself when it is none.
[[nodiscard]] QString fieldName(const std::string& key);
/// Why a cell, row or shape was not taken; `reason` is a key of core/import.
[[nodiscard]] QString describeReason(const std::string& reason, const std::string& expected = {});

}  // namespace kawasan
