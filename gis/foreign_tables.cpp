#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "gis/csv_reader.h"
#include "gis/foreign_child.h"
#include "gis/foreign_text.h"
#include "gis/json_table.h"
#include "gis/zip_archive.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

void dropTrailingEmpty(Row& row) {
  while (!row.empty() && row.back().empty()) row.pop_back();
}

void writeRow(Row row, ForeignWriter& out, std::size_t written = 0) {
  dropTrailingEmpty(row);
  out.row(row, written);
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
  const bool isJson = looksLikeJson(text);
  auto rows = isJson ? parseJsonTable(text) : parseCsv(text);
  if (!rows) {
    Error error = std::move(rows).error();
    error.params.set("path", request.name);
    return fail(std::move(error));
  }
  out.sheet("");
  for (Row& row : *rows) {
    const std::size_t written = isJson ? 0 : row.size();
    writeRow(std::move(row), out, written);
  }
  return {};
}

struct BookCloser {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using Book = std::unique_ptr<GDALDataset, BookCloser>;

Result<Book> openBook(const ForeignRequest& request, const std::string& path) {
  constexpr std::array<const char*, 4> kDrivers{"XLSX", "ODS", "XLS", nullptr};
  CPLErrorReset();
  Book book(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, kDrivers.data()));
  if (!book) return unreadable(request, "format");
  // Texts that the sheets share and everything of ODS are read at once.
  if (CPLGetLastErrorType() >= CE_Failure) return unreadable(request, "damaged");
  return book;
}

/// The XML of a sheet without its empty cells. Each cell says where it stands, so that none moves.
std::string withoutEmptyCells(const std::string& xml) {
  constexpr std::string_view kOpening = "<c r=";
  constexpr std::string_view kClosing = "</c>";
  std::string slim;
  std::size_t from = 0;
  for (std::size_t at = xml.find(kOpening); at != std::string::npos;) {
    const std::size_t close = xml.find('>', at);
    if (close == std::string::npos) break;
    const bool isClosed = xml[close - 1] == '/';
    const bool isEmpty = isClosed || xml.compare(close + 1, kClosing.size(), kClosing) == 0;
    const std::size_t next = isEmpty && !isClosed ? close + 1 + kClosing.size() : close + 1;
    if (isEmpty) {
      slim.append(xml, from, at - from);
      from = next;
    }
    at = xml.find(kOpening, next);
  }
  return slim.append(xml, from);
}

std::optional<std::string> partOf(const std::string& path) {
  GByte* bytes = nullptr;
  vsi_l_offset size = 0;
  if (VSIIngestFile(nullptr, path.c_str(), &bytes, &size, -1) == FALSE) return std::nullopt;
  const std::unique_ptr<GByte, decltype(&VSIFree)> owned(bytes, &VSIFree);
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

/// The same workbook with other parts, in GDAL's memory; nothing when it is no workbook. `changed` gets the name and
/// the content of a part.
template <typename Changed>
std::optional<std::string> changedWorkbook(const std::string& path, const std::string& target, const Changed& changed) {
  const std::string archive = "/vsizip/{" + path + "}";
  const CPLStringList names(VSIReadDirRecursive(archive.c_str()));
  std::vector<ZipPart> parts;
  for (int i = 0; i < names.Count(); ++i) {
    const std::string name = names[i];
    if (name.ends_with('/')) continue;
    auto content = partOf(archive + "/" + name);
    if (!content) return std::nullopt;
    parts.push_back({name, changed(name, std::move(*content)), false});
  }
  static std::string kept;  // GDAL's file is a view of it; the process reads one workbook
  auto bytes = zipArchive(parts);
  if (!bytes) return std::nullopt;
  kept = std::move(*bytes);
  VSILFILE* const file =
      VSIFileFromMemBuffer(target.c_str(), reinterpret_cast<GByte*>(kept.data()), kept.size(), FALSE);
  if (file == nullptr) return std::nullopt;
  VSIFCloseL(file);
  return target;
}

/// GDAL gives up a sheet of XLSX beyond its 2,000th column, also where the cells are only formatted, as office programs
/// leave them when whole rows are.
std::optional<std::string> slimWorkbook(const std::string& path) {
  return changedWorkbook(path, "/vsimem/slim.xlsx", [](const std::string& name, std::string content) {
    const bool isSheet = name.starts_with("xl/worksheets/") && name.ends_with(".xml");
    return isSheet ? withoutEmptyCells(content) : std::move(content);
  });
}

/// How often the cell that the tag opens stands beside itself.
std::size_t repetitionOf(std::string_view tag) {
  constexpr std::string_view kRepeated = "table:number-columns-repeated=\"";
  std::size_t repeated = 1;
  if (const std::size_t at = tag.find(kRepeated); at != std::string_view::npos) {
    const char* const from = tag.data() + at + kRepeated.size();
    std::from_chars(from, tag.data() + tag.size(), repeated);
  }
  return repeated;
}

/// The XML of the sheets of an ODS as GDAL understands it. Of several cells that a merged one covers GDAL counts one,
/// and what stands right of them moves left; and it takes the text of a comment for that of its cell.
std::string plainOdsContent(const std::string& xml) {
  constexpr std::string_view kCovered = "<table:covered-table-cell";
  constexpr std::string_view kComment = "<office:annotation ";
  constexpr std::string_view kCommentEnd = "</office:annotation>";
  std::string plain;
  std::size_t from = 0;
  std::size_t covered = xml.find(kCovered);
  std::size_t comment = xml.find(kComment);
  // Each is looked for anew only once it is passed: sheets may be large, and hold many of the one and none of the
  // other.
  while (covered != std::string::npos || comment != std::string::npos) {
    if (comment < covered) {
      const std::size_t end = xml.find(kCommentEnd, comment);
      if (end == std::string::npos) break;
      plain.append(xml, from, comment - from);
      from = end + kCommentEnd.size();
      comment = xml.find(kComment, from);
      if (covered < from) covered = xml.find(kCovered, from);
      continue;
    }
    const std::size_t close = xml.find('>', covered);
    if (close == std::string::npos) break;
    const std::size_t repeated = repetitionOf(std::string_view(xml).substr(covered, close - covered));
    plain.append(xml, from, covered - from);
    if (repeated > 1) {
      plain += "<table:table-cell table:number-columns-repeated=\"" + std::to_string(repeated - 1) + "\"/>";
    }
    from = covered;
    covered = xml.find(kCovered, close + 1);
  }
  return plain.append(xml, from);
}

bool isOds(const std::string& path) {
  const auto type = partOf("/vsizip/{" + path + "}/mimetype");
  return type && type->starts_with("application/vnd.oasis.opendocument.spreadsheet");
}

/// Where GDAL shall read the workbook.
std::string readablePath(const std::string& path) {
  if (!isOds(path)) return path;
  CPLErrorReset();
  const auto plain = changedWorkbook(path, "/vsimem/plain.ods", [](const std::string& name, std::string content) {
    return name == "content.xml" ? plainOdsContent(content) : std::move(content);
  });
  const bool isWhole = plain && CPLGetLastErrorType() < CE_Failure;
  return isWhole ? *plain : path;  // of a damaged one GDAL says so
}

/// Of the rows of a sheet that were asked for first.
bool hasTooManyColumns() {
  const std::string_view said = CPLGetLastErrorMsg();
  return said.find("number of columns to") != std::string_view::npos ||
         said.find("number of fields supported") != std::string_view::npos ||
         said.find("too many columns") != std::string_view::npos;
}

/// A sheet is taken apart when it is first asked for its rows; of a torn one the rows before the tear come as if they
/// were all.
void takeApart(OGRLayer& sheet) {
  CPLErrorReset();
  sheet.ResetReading();
}

Result<void> readSheet(const ForeignRequest& request, OGRLayer& sheet, ForeignWriter& out) {
  out.sheet(utf8FromForeign(sheet.GetName()));
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
  KAWASAN_ASSIGN(Book book, openBook(request, readablePath(request.path)));
  bool isSlim = false;
  std::vector<std::string> names;
  bool found = false;
  for (int i = 0; i < book->GetLayerCount(); ++i) {
    OGRLayer* sheet = book->GetLayer(i);
    if (sheet == nullptr) return unreadable(request, "damaged");
    names.push_back(utf8FromForeign(sheet->GetName()));
    if (!request.layer.empty() && request.layer != names.back()) continue;
    found = true;
    takeApart(*sheet);
    if (!isSlim && hasTooManyColumns()) {
      isSlim = true;
      if (const auto slim = slimWorkbook(request.path)) {
        KAWASAN_ASSIGN(book, openBook(request, *slim));
        sheet = book->GetLayer(i);
        if (sheet == nullptr) return unreadable(request, "damaged");
        takeApart(*sheet);
      }
    }
    if (hasTooManyColumns()) return unreadable(request, "columns");
    if (CPLGetLastErrorType() >= CE_Failure) return unreadable(request, "damaged");
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
