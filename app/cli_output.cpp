#include "app/cli_output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "app/cli_work.h"
#include "core/base/text.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

const QString kDash = QStringLiteral("–");

void write(const QString& text) {
  ProgressBar::end();
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

QString padded(const QString& text, qsizetype width, bool right) {
  return right ? text.rightJustified(width) : text.leftJustified(width);
}

QString withoutEnd(QString line) {
  while (line.endsWith(u' ')) line.chop(1);
  return line;
}

void printForPeople(const OutputTable& table) {
  std::vector<qsizetype> widths;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    qsizetype width = table.columns[c].heading.size();
    for (const auto& row : table.rows) width = std::max(width, row[c].shown.size());
    widths.push_back(width);
  }
  QString heading;
  QString rule;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    heading += padded(table.columns[c].heading, widths[c], table.columns[c].isNumber) + QStringLiteral("  ");
    rule += QString(widths[c], u'─') + QStringLiteral("  ");
  }
  printLine(withoutEnd(heading));
  printLine(withoutEnd(rule));
  for (const auto& row : table.rows) {
    QString line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      line += padded(row[c].shown, widths[c], table.columns[c].isNumber) + QStringLiteral("  ");
    }
    printLine(withoutEnd(line));
  }
}

std::string csvText(const Json& value) {
  std::string text;
  if (value.is_null()) return text;
  if (value.is_string()) {
    text = value.get<std::string>();
  } else if (value.is_number_float()) {
    text = numberText(value.get<double>());
  } else {
    text = value.dump();
  }
  return csvCell(text);
}

/// "≈", "≥" and "≤" are for people alone: programs read which columns of a row they stand before.
OutputTable withBounds(OutputTable table) {
  const auto rows = table.rows;
  using Holds = bool (*)(const Cell&);
  const std::pair<const char*, Holds> marks[]{{"estimates", [](const Cell& cell) { return cell.isEstimate; }},
                                              {"at_least", [](const Cell& cell) { return cell.bound == Bound::Least; }},
                                              {"at_most", [](const Cell& cell) { return cell.bound == Bound::Most; }}};
  for (const auto& [key, holds] : marks) {
    std::vector<std::string> texts;
    for (const auto& row : rows) {
      std::vector<std::string> keys;
      for (std::size_t c = 0; c < row.size(); ++c) {
        if (holds(row[c])) keys.push_back(table.columns[c].key);
      }
      texts.push_back(joinText(keys, "; "));
    }
    if (std::ranges::all_of(texts, [](const std::string& text) { return text.empty(); })) continue;
    table.columns.push_back({key, {}});
    for (std::size_t r = 0; r < texts.size(); ++r) table.rows[r].push_back(textCell(texts[r]));
  }
  return table;
}

void printCsv(const OutputTable& given) {
  const OutputTable table = withBounds(given);
  ProgressBar::end();
  std::vector<std::string> cells;
  for (const OutputColumn& column : table.columns) cells.push_back(column.key);
  std::printf("%s\n", joinText(cells, ",").c_str());
  for (const auto& row : table.rows) {
    cells.clear();
    for (const Cell& cell : row) cells.push_back(csvText(cell.raw));
    std::printf("%s\n", joinText(cells, ",").c_str());
  }
}

}  // namespace

Cell textCell(std::string_view text) {
  if (text.empty()) return missingCell();
  return {fromUtf8(text), std::string(text)};
}

Cell keyCell(const QString& shown, std::string_view key) {
  return {shown, std::string(key)};
}

Cell countCell(std::int64_t number) {
  return {formatNumber(static_cast<double>(number), 0, currentLanguage()), number};
}

Cell countCell(const std::optional<int>& number) {
  return number ? countCell(std::int64_t{*number}) : missingCell();
}

Cell numberCell(double number, int decimals) {
  return {formatNumber(number, decimals, currentLanguage()), jsonNumber(number)};
}

Cell numberCell(const std::optional<double>& number, int decimals) {
  return number ? numberCell(*number, decimals) : missingCell();
}

Cell amountCell(Micro amount, int decimals) {
  if (isMissing(amount)) return missingCell();
  return {formatFixed(amount, decimals, currentLanguage()), jsonAmount(amount)};
}

Cell volumeCell(Micro amount, Unit unit) {
  if (isMissing(amount)) return missingCell();
  return {formatInTable(amount, unit, currentLanguage()), jsonAmount(amount)};
}

Cell missingCell() {
  return {kDash, nullptr};
}

Cell estimated(Cell cell, bool isEstimate) {
  if (cell.raw.is_null() || !isEstimate) return cell;
  cell.shown.prepend(estimateMark());
  cell.isEstimate = true;
  return cell;
}

Cell bounded(Cell cell, Bound bound) {
  if (cell.raw.is_null() || bound == Bound::Exact) return cell;
  cell.shown = bound == Bound::Least ? leastText(cell.shown) : mostText(cell.shown);
  cell.bound = bound;
  return cell;
}

Json OutputTable::toJson() const {
  const OutputTable table = withBounds(*this);
  Json list = Json::array();
  for (const auto& row : table.rows) {
    Json object = Json::object();
    for (std::size_t c = 0; c < row.size(); ++c) object[table.columns[c].key] = row[c].raw;
    list.push_back(std::move(object));
  }
  return list;
}

void printTable(const OutputTable& table, OutputFormat format) {
  if (format == OutputFormat::Csv) {
    printCsv(table);
  } else {
    printForPeople(table);
  }
}

void printJson(const Json& json) {
  ProgressBar::end();
  std::printf("%s\n", json.dump(1, ' ', false, Json::error_handler_t::replace).c_str());
}

void printLine(const QString& line) {
  write(line + u'\n');
}

Json jsonNumber(double number) {
  if (!std::isfinite(number)) return nullptr;
  if (std::fabs(number) < 1e15 && std::trunc(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

Json jsonAmount(Micro amount) {
  return isMissing(amount) ? Json(nullptr) : jsonNumber(unitsFromMicro(amount));
}

Json jsonOptional(const std::optional<double>& number) {
  return number ? jsonNumber(*number) : Json(nullptr);
}
Json jsonOptional(const std::optional<int>& number) {
  return number ? Json(*number) : Json(nullptr);
}

Json surveyJson(const Survey* survey) {
  return survey == nullptr ? Json(nullptr) : Json(survey->name);
}

}  // namespace kawasan
