#pragma once

// Tables for spreadsheets and RT sheets for signing, asked for and written from the window: the same files as `report`
// and `print --rt-sheet` make. Written by jobs of the session; what came of it stands in the message bar. GUI thread.

#include "core/report/report_tables.h"

class QWidget;

namespace kawasan {

class Session;

/// Asks which table and where, then writes it.
void saveTable(Session& session, QWidget* parent);
/// Asks where that table is to go, then writes it.
void saveReport(Session& session, QWidget* parent, ReportKind kind, bool asCsv);
/// Asks where, then writes every standard table into one workbook.
void saveAllReports(Session& session, QWidget* parent);
/// Asks for which RT, filled in or empty, and where, then writes one PDF with a page an RT.
void saveRtSheets(Session& session, QWidget* parent);

}  // namespace kawasan
