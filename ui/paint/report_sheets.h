#pragma once

// The sheets of a report's workbook. Private to the writer.

#include "ui/paint/report_writer.h"
#include "ui/paint/workbook.h"

namespace kawasan {

/// One row an area, with live formulas.
void addTableSheet(Workbook& book, const ReportJob& job, const ReportTable& table);
/// A table of the plan: typed cells, sums and subtotals as formulas, lines to sign (signersOf).
void addPlanSheet(Workbook& book, const QString& subtitle, const Regulation& regulation, const ReportTable& table);
/// Blocks after the national form, one sheet a kelurahan.
void addFormSheets(Workbook& book, const ReportJob& job, const ReportTable& table);
/// Bands and class limits of the edition, with the names by which formulas read them (below).
void addLimitsSheet(Workbook& book, const ReportJob& job);

inline constexpr char16_t kBandFrom[] = u"BatasPersen";
inline constexpr char16_t kBandValue[] = u"NilaiPersen";
inline constexpr char16_t kClassFrom[] = u"BatasTotal";
inline constexpr char16_t kClassName[] = u"Tingkat";
inline constexpr char16_t kLargestValue[] = u"NilaiTertinggi";

/// Percent of two cells as the program computes it: empty when one is missing, 0 over a base of 0, within 0 to 100.
[[nodiscard]] QString percentFormula(const QString& volume, const QString& base);
/// Value of a percent cell by the bands, on two decimals.
[[nodiscard]] QString bandOf(const QString& percent);
/// Class of a total, an expression without "=".
[[nodiscard]] QString classOfTotal(const QString& total);
/// "belum ada", the total or its range, from cells with its ends; `filled` is 0 where there is no figure at all.
[[nodiscard]] QString totalFormula(const QString& filled, const QString& lowest, const QString& highest);
[[nodiscard]] QString classFormula(const QString& filled, const QString& lowest, const QString& highest);
/// Value of an indicator from its cells; empty while it may still be anything.
[[nodiscard]] QString valueFormula(const QString& volume, const QString& base, const QString& percent);

namespace look {
[[nodiscard]] CellStyle title();
[[nodiscard]] CellStyle note();
[[nodiscard]] CellStyle heading();
[[nodiscard]] CellStyle body();
/// With the number format of an amount that is shown exactly; a least one has its sign there and stays a number.
[[nodiscard]] CellStyle amount(const CellStyle& base, const Amount& shown, std::optional<Unit> unit);
/// Of a percent, density or class, which does not say itself what it is made of.
[[nodiscard]] CellStyle made(const CellStyle& style, const ReportCell& cell, bool isOfEstimates);
[[nodiscard]] CellStyle partial(CellStyle style);  // with "≈"
[[nodiscard]] CellStyle least(CellStyle style);    // with "≥" before its number
[[nodiscard]] CellStyle most(CellStyle style);     // with "≤"
}  // namespace look

}  // namespace kawasan
