#pragma once

// The sheet of one RT for the residents' meeting: its figures with percent and value, total and class, a small map with
// the neighbours, sources, and room for four signatures; one page an RT. The empty form is the same page with blank
// cells to write in. Every figure comes from the functions behind `score`. Runs on any thread of a QGuiApplication.

#include <QSizeF>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/sheet.h"

namespace kawasan {

/// F4 (folio, 215 x 330 mm) is what Indonesian offices print on.
enum class FormPaper : std::uint8_t { A4, F4 };
[[nodiscard]] std::optional<FormPaper> formPaperByName(std::string_view name);
[[nodiscard]] std::string_view nameOf(FormPaper paper);
[[nodiscard]] QSizeF pageSize(FormPaper paper);

struct RtSheetRow {
  QString aspect;  // set on the first row of an aspect
  QString name;    // "1a Ketidakteraturan bangunan"
  QString unit;
  QString volume;
  QString base;  // what 100 % is
  QString percent;
  QString value;
};

struct RtSheet {
  QStringList head;  // kop
  QString title;
  QString subtitle;
  std::vector<std::pair<QString, QString>> places;
  std::vector<std::pair<QString, QString>> bases;
  QStringList columns;  // headings of the table
  std::vector<RtSheetRow> rows;
  QString totalLabel;
  QString total;
  QString classLabel;
  QString slumClass;
  ClassFill classFill = ClassFill::Unknown;
  QString filed;           // what was filed for it, as filed; may be empty
  QString considerations;  // may be empty
  QString source;
  QString surveyor;  // label with room to write
  QString placeAndDate;
  std::vector<SheetSigner> signers;
  SharedPolygons shape;  // of the RT; null: the map says that it is not drawn
  QString noMap;
};

struct RtSheetJob {
  SharedSnapshot snapshot;
  SharedRegulation regulation;
  FeatureId surveyId = 0;        // must be one of the snapshot
  std::vector<FeatureId> rtIds;  // in the order of the pages
  bool isEmpty = false;          // the form to write in
  FormPaper paper = FormPaper::A4;
  QStringList head;  // empty: the city's name
  std::string projectPath;
  std::function<void(double)> progress;  // 0..1, on the painting thread
};

/// What stands on the page of one RT. UnknownArea when there is no such RT, UnknownSurvey.
[[nodiscard]] Result<RtSheet> rtSheetOf(const RtSheetJob& job, FeatureId rtId);

struct RtSheetReport {
  std::size_t pages = 0;
  std::vector<Error> problems;  // basemaps that could not be drawn
};

/// Writes all pages into one PDF, as a whole or not at all. Errors: those of rtSheetOf, NothingToDraw without RT,
/// OutputNotWritable, Cancelled.
[[nodiscard]] Result<RtSheetReport> printRtSheets(const RtSheetJob& job, const std::string& path,
                                                  const std::stop_token& stop = {});

}  // namespace kawasan
