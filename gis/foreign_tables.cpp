#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <sstream>
#include <string_view>

#include "core/base/text.h"
#include "gis/csv_reader.h"
#include "gis/foreign_child.h"
#include "gis/foreign_text.h"
#include "gis/json_table.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

void dropTrailingEmpty(Row& row) {
  while (!row.empty() && row.back().empty()) row.pop_back();
}

void writeRow(Row row, ForeignWriter& out) {
  dropTrailingEmpty(row);
  out.row(row);
}

bool startsWith(const std::string& path, std::string_view magic) {
  std::ifstream file(path, std::ios::binary);
  std::string head(magic.size(), '\0');
  return file.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

/// Text has no control characters but tabs and line ends (and the form feed of old printers).
bool looksBinary(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  });
}

/// Separated by commas or the like, or records in JSON.
Result<void> readText(const ForeignRequest& request, ForeignWriter& out) {
  if (!request.layer.empty()) {
    return fail(ErrorCode::InputNoLayer, {{"path", request.name}, {"layer", request.layer}, {"known", ""}});
  }
  std::ostringstream bytes;
  bytes << std::ifstream(request.path, std::ios::binary).rdbuf();
  const std::string text = utf8FromFile(bytes.view());
  if (looksBinary(text)) return unreadable(request, "format");
  auto rows = looksLikeJson(text) ? parseJsonTable(text) : parseCsv(text);
  if (!rows) {
    Error error = std::move(rows).error();
    error.params.set("path", request.name);
    return fail(std::move(error));
  }
  out.sheet("");
  for (Row& row : *rows) writeRow(std::move(row), out);
  return {};
}

Result<void> readSheet(const ForeignRequest& request, OGRLayer& sheet, ForeignWriter& out) {
  out.sheet(utf8FromForeign(sheet.GetName()));
  CPLErrorReset();
  sheet.ResetReading();
  // A sheet is taken apart when it is first asked for its rows; of a torn one the rows before the tear come as if they
  // were all.
  if (CPLGetLastErrorType() >= CE_Failure) return unreadable(request, "damaged");
  for (;;) {
    CPLErrorReset();
    const std::unique_ptr<OGRFeature> feature(sheet.GetNextFeature());
    if (!feature) return CPLGetLastErrorType() >= CE_Failure ? unreadable(request, "damaged") : Result<void>();
    Row row;
    for (int i = 0; i < feature->GetFieldCount(); ++i) {
      row.push_back(feature->IsFieldSetAndNotNull(i) ? utf8FromForeign(feature->GetFieldAsString(i)) : std::string());
    }
    writeRow(std::move(row), out);
  }
}

Result<void> readWorkbook(const ForeignRequest& request, ForeignWriter& out) {
  constexpr std::array<const char*, 4> kDrivers{"XLSX", "ODS", "XLS", nullptr};
  struct Closer {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
  };
  CPLErrorReset();
  const std::unique_ptr<GDALDataset, Closer> book(
      GDALDataset::Open(request.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, kDrivers.data()));
  if (!book) return unreadable(request, "format");
  // Texts that the sheets share and everything of ODS are read at once.
  if (CPLGetLastErrorType() >= CE_Failure) return unreadable(request, "damaged");
  std::vector<std::string> names;
  bool found = false;
  for (int i = 0; i < book->GetLayerCount(); ++i) {
    OGRLayer* const sheet = book->GetLayer(i);
    if (sheet == nullptr) return unreadable(request, "damaged");
    names.push_back(utf8FromForeign(sheet->GetName()));
    if (!request.layer.empty() && request.layer != names.back()) continue;
    found = true;
    KAWASAN_TRY(readSheet(request, *sheet, out));
  }
  if (found || request.layer.empty()) return {};
  return fail(ErrorCode::InputNoLayer,
              {{"path", request.name}, {"layer", request.layer}, {"known", joinText(names, ", ")}});
}

}  // namespace

Failure unreadable(const ForeignRequest& request, const char* reason) {
  return fail(ErrorCode::InputUnreadable, {{"path", request.name}, {"reason", reason}},
              utf8FromForeign(CPLGetLastErrorMsg()));
}

Result<void> readForeignTables(const ForeignRequest& request, ForeignWriter& out) {
  constexpr std::string_view kZip = "PK\x03\x04";                             // XLSX, ODS
  constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // XLS
  if (startsWith(request.path, kZip) || startsWith(request.path, kCompound)) return readWorkbook(request, out);
  return readText(request, out);
}

}  // namespace kawasan
