#pragma once

// A report table as a file for spreadsheets. XLSX: formulas that stay alive, so that a planner who corrects a figure
// sees percent, value, total and class follow; the limits of the edition stand on a sheet of their own and are read
// from there; estimates stand in italics. CSV: stable English keys, decimal point, full precision, the same in every
// language of the program. What is missing stays an empty cell. Written as a whole or not at all. Any thread.

#include <QString>
#include <functional>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/geom/wkb.h"
#include "core/report/report_tables.h"
#include "ui/text/version_text.h"

namespace kawasan {

enum class ReportLayout : std::uint8_t {
  Table,  // one row an area
  Form,   // RT alone: one block an RT as the national scoring form has it, one sheet a kelurahan
};

/// What a file of the project holds, Attachment::id (Project::attachmentContent).
using PhotoBytes = std::function<Result<Blob>(FeatureId)>;

struct PrintedTable;  // report_pages.h

struct ReportJob {
  ReportRequest request;
  const Survey* survey = nullptr;  // of the snapshot; request.surveyId is its id; null: there is none
  ReportKind kind = ReportKind::Rt;
  ReportLayout layout = ReportLayout::Table;
  PhotoBytes photoBytes = {};  // for the photos of a profile on paper; empty: it has none
  LastVersion version = {};    // that its figures agree with, or were changed after
};
/// What it is of: city, survey, edition and version.
[[nodiscard]] QString subtitleOf(const ReportJob& job);

/// The number of rows without the sums. Errors: OutputNotWritable.
[[nodiscard]] Result<std::size_t> writeReportXlsx(const ReportJob& job, const std::string& path);
/// Several tables, a sheet each; at least one.
[[nodiscard]] Result<std::size_t> writeReportXlsx(std::span<const ReportJob> jobs, const std::string& path);
/// For programs: stable English keys, decimal points, rows alone.
[[nodiscard]] Result<std::size_t> writeReportCsv(const ReportJob& job, const std::string& path);
/// For people and their spreadsheets: what the printed table has, in the current language and with its decimal mark;
/// numbers with all their digits and nothing else, their marks ("Planned ≥") in a last column where any has one. Cells
/// are parted by ";" where the mark is a comma.
[[nodiscard]] Result<std::size_t> writeReadableCsv(const PrintedTable& printed, const Regulation& regulation,
                                                   const std::string& path);
/// Tables over many projects (city_report.h); the subtitle says which.
[[nodiscard]] Result<void> writeCitiesXlsx(const ReportTable& table, const QString& subtitle,
                                           const Regulation& regulation, const std::string& path);
[[nodiscard]] Result<std::size_t> writeTableCsv(const ReportTable& table, const std::string& path);

}  // namespace kawasan
