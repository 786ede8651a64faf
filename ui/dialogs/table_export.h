#pragma once

// Tables for spreadsheets and paper, pictures, and RT sheets for signing, asked for and written from the window: the
// same files as `report` and `print --rt-sheet` make, but CSV, which is in the words and with the marks of the window.
// Written by jobs of the session; what came of it stands in the message bar. GUI thread.

#include <QImage>
#include <QString>
#include <memory>

#include "core/report/report_tables.h"

class QWidget;

namespace kawasan {

class Session;
struct PrintedTable;

/// Of the messages that say what came of it.
inline const QString kTablesTopic = QStringLiteral("table-export");

/// Asks which table and where, then writes it.
void saveTable(Session& session, QWidget* parent);
/// Asks where that table is to go, then writes it as a file of that ending: "xlsx", "csv", "pdf", "odt".
void saveReport(Session& session, QWidget* parent, ReportKind kind, const QString& ending);
/// Asks where, then writes every standard table into one workbook, one PDF or one text document.
void saveAllReports(Session& session, QWidget* parent);
/// Asks where, then writes the table over the cities of a province, by the ending of the file.
void saveCities(Session& session, QWidget* parent, const std::shared_ptr<const PrintedTable>& printed);
/// Asks where, then writes the picture of `what` as PNG.
void savePicture(Session& session, QWidget* parent, const QImage& picture, const QString& what);
/// Asks for which RT, filled in or empty, and where, then writes one PDF with a page an RT.
void saveRtSheets(Session& session, QWidget* parent);
/// Of the RT that are selected, filled in, on the paper used last: asks only where.
void saveSelectedRtSheets(Session& session, QWidget* parent);

}  // namespace kawasan
