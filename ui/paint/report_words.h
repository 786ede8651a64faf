#pragma once

// The words of a report in the current language: titles, headings, and cells as people read them. Headings of figures
// are those that `import-numeric` understands, so that a table that was filled in comes back without a map of columns.

#include <QString>

#include "core/report/report_tables.h"

namespace kawasan {

[[nodiscard]] QString titleOf(ReportKind kind);
/// In a word or two: "RT", "Locations", "Memorandum".
[[nodiscard]] QString sheetNameOf(ReportKind kind);
/// "Kota Contoh · pendataan 2019 · Permen PUPR 14/PRT/M/2018"
/// Without a survey (null) it says so.
[[nodiscard]] QString subtitleOf(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey);
/// Why a table of figures alone is empty, and how to begin; empty where there is a survey, and of other tables.
[[nodiscard]] QString noSurveyNoteOf(const ReportTable& table);
/// What stands over neighbouring columns of one subject; empty where a column stands alone.
[[nodiscard]] QString groupOf(const ReportColumn& column, const Regulation& regulation);
[[nodiscard]] QString headingOf(const ReportColumn& column, const Regulation& regulation, Level level);
/// On one line: with what stands over the column where its heading alone says nothing, "Kumuh berat (RT)".
[[nodiscard]] QString lineHeadingOf(const ReportColumn& column, const Regulation& regulation, Level level);
/// Texts, and what has a word of its own: classes, ranges, signs, "belum ada" for a total that cannot be known. Empty
/// for numbers and for what is missing.
[[nodiscard]] QString wordOf(const ReportCell& cell, const ReportColumn& column, const Regulation& regulation);
/// A cell of a row or of sums as people read it, with the marks of numbers in the current language and "≥" before what
/// is the least it can be; empty for what is missing.
[[nodiscard]] QString shownText(const ReportTable& table, const std::vector<ReportCell>& cells, std::size_t column,
                                const Regulation& regulation);
/// What "≥" before a sum means; empty where the table has none.
[[nodiscard]] QString leastNoteOf(const ReportTable& table);
/// What the mark before an estimate means; empty where the table has none.
[[nodiscard]] QString estimateNoteOf(const ReportTable& table);
/// "16–24", or "16"
[[nodiscard]] QString rangeText(const ValueRange& range);

/// What stands before the sums of a group; `name` may be nothing.
[[nodiscard]] QString sumLabelOf(const ReportCell& name, const Regulation& regulation);

/// A word of the report's context.
[[nodiscard]] QString reportWord(const char* source);

/// Of the tables after Profile: they have a sheet of their own kind (report_plan_sheet.cpp).
[[nodiscard]] bool isOfPlan(ReportKind kind);
[[nodiscard]] QString planTitleOf(ReportKind kind);
[[nodiscard]] QString planSheetOf(ReportKind kind);
/// What the figures are and at which level, with leastNoteOf and estimateNoteOf.
[[nodiscard]] QString planNoteOf(const ReportTable& table);
[[nodiscard]] QString planHeadingOf(const ReportColumn& column);
[[nodiscard]] QString planGroupOf(const ReportColumn& column);

}  // namespace kawasan
