#pragma once

// A workbook with the given sheets, for tests of tables: cells that are numbers become number cells, the rest texts.

#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/zip_file.h"

namespace kawasan::test {

using SheetRows = std::vector<std::vector<std::string>>;

inline std::string xmlText(const std::string& text) {
  std::string result;
  for (const char c : text) {
    result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : std::string(1, c);
  }
  return result;
}

inline std::string cellName(std::size_t row, std::size_t column) {
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

inline std::string sheetXml(const SheetRows& rows) {
  std::string xml =
      R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)";
  for (std::size_t r = 0; r < rows.size(); ++r) {
    xml += "<row r=\"" + std::to_string(r + 1) + "\">";
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      const std::string& cell = rows[r][c];
      if (cell.empty()) continue;
      double number = 0;
      const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), number);
      const bool isNumber = read.ec == std::errc() && read.ptr == cell.data() + cell.size();
      xml += "<c r=\"" + cellName(r, c) +
             (isNumber              ? "\"><v>" + cell + "</v></c>"
              : cell.front() == '#' ? "\" t=\"e\"><v>" + cell + "</v></c>"
                                    : "\" t=\"inlineStr\"><is><t>" + xmlText(cell) + "</t></is></c>");
    }
    xml += "</row>";
  }
  return xml + "</sheetData></worksheet>";
}

inline std::string smallXlsx(const std::vector<std::pair<std::string, SheetRows>>& sheets) {
  const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/";
  const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  std::string types = head + "<Types xmlns=\"" + package +
                      "content-types\"><Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                      "Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                      "ContentType=\"" +
                      type + "sheet.main+xml\"/>";
  std::string names;
  std::string links;
  std::vector<std::pair<std::string, std::string>> files;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    types +=
        "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + type + "worksheet+xml\"/>";
    names += "<sheet name=\"" + xmlText(sheets[i].first) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    links += "<Relationship Id=\"rId" + number + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" +
             number + ".xml\"/>";
    files.emplace_back("xl/worksheets/sheet" + number + ".xml", sheetXml(sheets[i].second));
  }
  files.insert(files.begin(),
               {{"[Content_Types].xml", types + "</Types>"},
                {"_rels/.rels", head + "<Relationships xmlns=\"" + package +
                                    "relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
                                    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                {"xl/workbook.xml",
                 head + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
                     office + "\"><sheets>" + names + "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 head + "<Relationships xmlns=\"" + package + "relationships\">" + links + "</Relationships>"}});
  return zipOf(files);
}

}  // namespace kawasan::test
