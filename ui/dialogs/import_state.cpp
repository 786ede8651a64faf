#include "ui/dialogs/import_state.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/import/header_rows.h"
#include "core/import/import_memory.h"
#include "core/import/repeat_join.h"
#include "core/import/row_choice.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

struct ImportStateText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ImportState)
};

using Targets = std::vector<std::optional<ColumnTarget>>;

/// By the headers alone, or as the project remembers; nothing for columns that are not understood.
Targets byHeaders(const ImportState& state, const HeaderOptions& options) {
  Targets targets(state.columns.size());
  const auto header = mapNames(state.table().file, state.table().rows[options.headerRow - 1], options);
  if (!header) return targets;
  for (const MappedColumn& mapped : header->columns) {
    for (std::size_t i = 0; i < state.columns.size(); ++i) {
      if (state.columns[i].index == mapped.index) targets[i] = mapped.target;
    }
  }
  return targets;
}

HeaderOptions withMemory(const ImportState& state, const Snapshot& snapshot) {
  HeaderOptions options = state.options.header;
  options.map.clear();
  const auto known = snapshot.importColumns.find(headerFingerprint(state.table().rows[options.headerRow - 1]));
  if (known != snapshot.importColumns.end()) options.map = columnLettersOf(known->second);
  return options;
}

QString codeOf(Parameter parameter, const IndicatorCodes& codes) {
  for (const auto& [code, indicator] : codes) {
    if (indicator == parameter) return QString::fromStdString(code);
  }
  return {};
}

/// Some cities call their kelurahan kawasan, and without a kelurahan no row has a place.
void takeKawasanAsKelurahan(const ImportState& state, Targets& targets) {
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto isKelurahan = [](const ColumnProposal& proposal) {
      return proposal.target.kind == ColumnKind::Kelurahan;
    };
    if (!targets[i] || targets[i]->kind != ColumnKind::Kawasan) continue;
    if (std::ranges::any_of(state.columns[i].proposals, isKelurahan))
      targets[i] = ColumnTarget{ColumnKind::Kelurahan, {}};
  }
}

bool holdsVolumes(const FormTable& form) {
  return std::ranges::any_of(form.taken, [](const FormCell& cell) {
    const auto parameter = parameterByIdentifier(cell.target);
    return parameter && isIndicator(*parameter);
  });
}

}  // namespace

ReadFile readyFile(SheetList sheets, const IndicatorCodes& codes) {
  ReadFile file;
  HeaderOptions header;
  header.codes = codes;
  for (RawTable& sheet : sheets) joinHeaderRows(sheet, codes);
  const bool isTable = sheets.size() == 1 && mapHeader(sheets.front(), header).has_value();
  for (const FormState state : {FormState::Before, FormState::After}) {
    std::optional<FormTable> form = isTable ? std::nullopt : readForms(sheets, {state});
    if (form && form->table.rows.size() <= 1) file.isEmptyForm = true;
    if (!form || form->table.rows.size() <= 1) continue;
    // A form without halves reads the same both times; an "after" that nobody filled in holds the bases alone.
    const bool isSame = !file.sheets.empty() && file.sheets.back().rows == form->table.rows;
    const bool isOpen = state == FormState::After && !holdsVolumes(*form);
    if (isSame || isOpen) continue;
    file.sheets.push_back(form->table);
    file.joinedWith.emplace_back();
    file.forms.push_back({state, std::move(*form)});
  }
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    std::vector<std::string> above;
    for (const std::size_t parent : parentSheets(sheets, i)) above.push_back(sheets[parent].sheet);
    auto joined = above.empty() ? Result<RawTable>(sheets[i]) : joinRepeat(sheets, sheets[i].sheet);
    file.joinedWith.push_back(joined ? joinText(above, ", ") : std::string());
    file.sheets.push_back(joined ? std::move(*joined) : sheets[i]);
  }
  return file;
}

Error kindOfFile(const ReadFile& file, std::size_t sheet, const Error& ofSheet, const HeaderOptions& options) {
  if (file.isEmptyForm && file.forms.empty()) {
    const RawTable& table = file.sheets[sheet];
    return {ErrorCode::InputNoHeader, {{"path", table.file}, {"form", "empty"}}, {}};
  }
  for (const RawTable& each : file.sheets) {
    const auto mapped = mapHeader(each, options);
    if (mapped) break;  // one of the others is a table of figures
    if (mapped.error().params.get("form") == "form-definition") return mapped.error();
  }
  return ofSheet;
}

std::optional<std::string> roundSaidBy(const ImportState& state) {
  if (state.file->formOf(state.sheet) == nullptr) return roundSaid(state.table(), state.options.header.headerRow);
  std::optional<std::string> said;
  for (std::size_t i = state.file->forms.size(); i < state.file->sheets.size(); ++i) {
    std::optional<std::string> round = roundSaid(state.file->sheets[i], 0);
    if (!round) continue;
    if (said && *said != *round) return std::nullopt;
    said = std::move(round);
  }
  return said;
}

namespace {

std::size_t figuresOf(const RawTable& sheet, const HeaderOptions& options) {
  const auto header = mapHeader(sheet, options);
  if (!header) return 0;
  return static_cast<std::size_t>(std::ranges::count_if(
      header->columns, [](const MappedColumn& column) { return holdsNumbers(column.target.kind); }));
}

/// The sheet of the form that a repeat belongs to in the end; any other sheet itself.
std::size_t formOfRepeat(const ReadFile& file, std::size_t sheet) {
  for (std::size_t step = 0; step < file.sheets.size() && file.sheets[sheet].formColumns; ++step) {
    const auto above = std::ranges::find(file.sheets, file.joinedWith[sheet], &RawTable::sheet);
    if (above == file.sheets.end()) break;
    sheet = static_cast<std::size_t>(above - file.sheets.begin());
  }
  return sheet;
}

/// The figures of a form come with each of its repeats: the one that brings most.
std::size_t withMostFigures(const ReadFile& file, std::size_t likely, const HeaderOptions& options) {
  const std::size_t form = formOfRepeat(file, likely);
  const std::vector<std::string> repeats = repeatsBelow(file, form, options);
  std::size_t best = likely;
  std::size_t figures = figuresOf(file.sheets[likely], options);
  for (std::size_t i = file.forms.size(); i < file.sheets.size(); ++i) {
    if (std::ranges::find(repeats, file.sheets[i].sheet) == repeats.end()) continue;
    const std::size_t here = figuresOf(file.sheets[i], options);
    if (here <= figures) continue;
    best = i;
    figures = here;
  }
  return best;
}

}  // namespace

std::size_t likelySheet(const ReadFile& file, const HeaderOptions& options) {
  const SheetList& sheets = file.sheets;
  std::optional<std::size_t> likely;
  std::size_t columns = 0;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto header = mapHeader(sheets[i], options);
    if (!header) continue;
    const bool isOfNumbers = !file.joinedWith[i].empty() && !sheets[i].formColumns;
    if (likely && !(isOfNumbers && header->columns.size() > columns)) continue;
    likely = i;
    columns = header->columns.size();
  }
  if (likely) return withMostFigures(file, *likely, options);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (!sheets[i].rows.empty()) return i;
  }
  return 0;
}

std::vector<std::string> repeatsBelow(const ReadFile& file, std::size_t sheet, const HeaderOptions& options) {
  HeaderOptions plain = options;
  plain.headerRow = 0;
  plain.map.clear();
  // A repeat inside a repeat belongs to the form above both.
  std::set<std::string> above{file.sheets[sheet].sheet};
  std::vector<std::string> repeats;
  for (std::size_t round = 0; round < file.sheets.size(); ++round) {
    for (std::size_t i = file.forms.size(); i < file.sheets.size(); ++i) {
      const RawTable& table = file.sheets[i];
      if (!table.formColumns || !above.contains(file.joinedWith[i]) || !above.insert(table.sheet).second) continue;
      const auto header = mapHeader(table, plain);
      const bool holdsFigures = header && std::ranges::any_of(header->columns, [&](const MappedColumn& column) {
                                  return column.index < *table.formColumns && holdsNumbers(column.target.kind);
                                });
      if (holdsFigures) repeats.push_back(table.sheet);
    }
  }
  return repeats;
}

std::vector<std::string> repeatsBeside(const ReadFile& file, std::size_t sheet, const HeaderOptions& options) {
  const std::size_t form = formOfRepeat(file, sheet);
  if (form == sheet) return {};
  std::vector<std::string> repeats = repeatsBelow(file, form, options);
  // What it is joined with and what stands below it have their own say.
  std::erase(repeats, file.sheets[sheet].sheet);
  std::erase(repeats, file.joinedWith[sheet]);
  for (const std::string& below : repeatsBelow(file, sheet, options)) std::erase(repeats, below);
  return repeats;
}

Targets targetsOf(const ImportState& state, const Snapshot& snapshot) {
  const HeaderOptions options = withMemory(state, snapshot);
  Targets targets = byHeaders(state, options);
  if (!options.map.empty()) return targets;
  const auto has = [&](const ColumnTarget& target) {
    return std::find(targets.begin(), targets.end(), std::optional(target)) != targets.end();
  };
  // RT and RW in one column, or each in its own.
  const auto isTaken = [&](const ColumnTarget& target) {
    const bool isWhole = target.kind == ColumnKind::RtRw;
    const bool isHalf = target.kind == ColumnKind::Rt || target.kind == ColumnKind::Rw;
    return has(target) || (isWhole && has({ColumnKind::Rt, {}})) || (isHalf && has({ColumnKind::RtRw, {}}));
  };
  // A heading that names a figure or a result was left out for a reason: ours are computed, two of one name contradict.
  const auto isLeftOut = [](const ProposedColumn& column) {
    if (column.proposals.empty() || column.proposals.front().certainty >= Certainty::Spelling) return false;
    const ColumnKind kind = column.proposals.front().target.kind;
    return holdsNumbers(kind) || kind == ColumnKind::Tingkat;
  };
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (targets[i] || isLeftOut(state.columns[i])) continue;
    for (const ColumnProposal& proposal : state.columns[i].proposals) {
      if (proposal.certainty < Certainty::Spelling || isTaken(proposal.target)) continue;
      targets[i] = proposal.target;
      break;
    }
  }
  if (!has({ColumnKind::Kelurahan, {}}) && !placeSaid(state.table(), options.headerRow, snapshot)) {
    takeKawasanAsKelurahan(state, targets);
  }
  return targets;
}

std::map<std::string, std::string> mapOf(const ImportState& state, const Targets& targets, const Snapshot& snapshot) {
  HeaderOptions plain = state.options.header;
  plain.map.clear();
  if (withMemory(state, snapshot).map.empty() && byHeaders(state, plain) == targets) return {};
  std::map<std::string, std::string> map;
  for (const std::optional<ColumnTarget>& target : byHeaders(state, plain)) {
    if (target) map[keyOf(*target)] = "-";
  }
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (targets[i]) map[keyOf(*targets[i])] = "$" + columnLetter(state.columns[i].index);
  }
  return map;
}

QString headingText(const std::string& header, bool isOfForm, const IndicatorCodes& codes) {
  if (isOfForm && header == "kabkota") return ImportStateText::tr("City or regency");
  if (isOfForm && header == "provinsi") return ImportStateText::tr("Province");
  const auto target = isOfForm ? targetByHeader(header, codes) : std::nullopt;
  return target ? targetText(*target, codes) : toQString(header);
}

QString targetText(const ColumnTarget& target, const IndicatorCodes& codes) {
  const QString name = target.parameter ? nameOf(*target.parameter) : QString();
  switch (target.kind) {
    case ColumnKind::Kecamatan:
      return ImportStateText::tr("Kecamatan");
    case ColumnKind::Kelurahan:
      return ImportStateText::tr("Kelurahan or desa");
    case ColumnKind::Kawasan:
      return ImportStateText::tr("Kawasan");
    case ColumnKind::Kampung:
      return ImportStateText::tr("Kampung");
    case ColumnKind::RtRw:
      return ImportStateText::tr("RT and RW");
    case ColumnKind::Rt:
      return ImportStateText::tr("RT");
    case ColumnKind::Rw:
      return ImportStateText::tr("RW");
    case ColumnKind::Part:
      return ImportStateText::tr("Part of an RT");
    case ColumnKind::Total:
      return ImportStateText::tr("Total value as filed");
    case ColumnKind::Tingkat:
      return ImportStateText::tr("Class as filed");
    case ColumnKind::Estimates:
      return ImportStateText::tr("Which figures are estimates");
    case ColumnKind::Value:
      return ImportStateText::tr("%1 value: %2").arg(codeOf(*target.parameter, codes), name);
    case ColumnKind::Percent:
      return ImportStateText::tr("%1 percent: %2").arg(codeOf(*target.parameter, codes), name);
    case ColumnKind::Figure:
      break;
  }
  const QString unit = unitName(unitOf(*target.parameter));
  const bool hasCode = isIndicator(*target.parameter) && !codeOf(*target.parameter, codes).isEmpty();
  if (!hasCode) return nameWithUnit(capitalised(name), unit);
  return ImportStateText::tr("%1 volume (%3): %2").arg(codeOf(*target.parameter, codes), name, unit);
}

std::vector<ColumnTarget> targetsToChoose(const IndicatorCodes& codes) {
  std::vector<ColumnTarget> targets;
  for (const ColumnKind kind : {ColumnKind::Kecamatan, ColumnKind::Kelurahan, ColumnKind::RtRw, ColumnKind::Rt,
                                ColumnKind::Rw, ColumnKind::Part, ColumnKind::Kampung, ColumnKind::Kawasan}) {
    targets.push_back({kind, {}});
  }
  for (std::size_t i = 0; i < kBaseCount; ++i) targets.push_back({ColumnKind::Figure, parameterAt(i)});
  for (const ColumnKind kind : {ColumnKind::Figure, ColumnKind::Value, ColumnKind::Percent}) {
    for (const auto& [code, parameter] : codes) targets.push_back({kind, parameter});
  }
  targets.push_back({ColumnKind::Total, {}});
  targets.push_back({ColumnKind::Tingkat, {}});
  targets.push_back({ColumnKind::Estimates, {}});
  return targets;
}

QString certaintyText(Certainty certainty) {
  switch (certainty) {
    case Certainty::Header:
    case Certainty::Alias:
      return ImportStateText::tr("known heading");
    case Certainty::Hint:
      return ImportStateText::tr("heading may mean this; please check");
    case Certainty::Spelling:
      return ImportStateText::tr("almost a known heading; please check");
    case Certainty::Content:
      break;
  }
  return ImportStateText::tr("the cells look like it; please check");
}

}  // namespace kawasan
