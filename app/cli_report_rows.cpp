#include "app/cli_report_rows.h"

#include "core/report/report_bounds.h"
#include "ui/paint/report_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

struct RawCell {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(const std::string& text) const { return text; }
  /// The same in every language of the program.
  Json operator()(const LocalText& text) const { return text.en; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(double number) const { return jsonNumber(number); }
  Json operator()(const Amount& amount) const { return jsonAmount(amount.micro); }
  Json operator()(const MoneySum& money) const { return money.parts == 0 ? Json(nullptr) : Json(money.known); }
  Json operator()(const ValueRange& range) const { return range.from == range.to ? Json(range.from) : Json(nullptr); }
  Json operator()(const ClassRange& range) const {
    return range.from == range.to ? Json(keyOf(range.from)) : Json(nullptr);
  }
  Json operator()(bool positive) const { return positive; }
  Json operator()(const Date& date) const { return isoText(date); }
  Json operator()(const DueDay& due) const { return isoText(due.date); }
  Json operator()(const JudgedRequirement& each) const { return keyOf(each); }
  Json operator()(const std::vector<Executor>& executors) const { return keysOf(executors); }
  template <typename Key>
  requires std::is_enum_v<Key> Json operator()(Key key) const { return keyOf(key); }
};

Cell cellOf(const ReportTable& table, const std::vector<ReportCell>& cells, std::size_t column,
            const Regulation& regulation) {
  const QString shown = shownText(table, cells, column, regulation);
  return {shown.isEmpty() ? missingCell().shown : shown, std::visit(RawCell(), cells[column])};
}

std::vector<Cell> sumRow(const ReportTable& table, const std::vector<ReportCell>& sums, std::size_t firstRow,
                         std::size_t rows, const QString& label, const Regulation& regulation) {
  std::vector<Cell> row;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    row.push_back(isNothing(sums[c]) ? Cell{QString(), nullptr} : cellOf(table, sums, c, regulation));
    if (table.isEstimateSum(firstRow, rows, c)) row.back().shown.prepend(estimateMark());
  }
  // Beside the number that stands first, where there is one.
  const std::size_t at = table.columns.front().field == ReportField::Number && row.size() > 1 ? 1 : 0;
  row[at] = {label, nullptr};
  return row;
}

}  // namespace

OutputTable reportRows(const ReportTable& given, const Regulation& regulation, bool forPeople) {
  const ReportTable table = forPeople ? given : forPrograms(given);
  OutputTable output;
  for (const ReportColumn& column : table.columns) {
    output.columns.push_back(
        {column.key, lineHeadingOf(column, regulation, table.level), column.type != ReportType::Text});
  }
  const auto add = [&](std::size_t first, std::size_t rows) {
    for (std::size_t r = first; r < first + rows; ++r) {
      std::vector<Cell> row;
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        row.push_back(cellOf(table, table.rows[r], c, regulation));
        if (table.isEstimate(r, c)) row.back().shown.prepend(estimateMark());
      }
      output.rows.push_back(std::move(row));
    }
  };
  if (!forPeople || table.groups.empty()) add(0, table.rows.size());
  if (!forPeople) return output;
  for (const ReportGroup& group : table.groups) {
    add(group.firstRow, group.rows);
    output.rows.push_back(
        sumRow(table, group.totals, group.firstRow, group.rows, sumLabelOf(group.name, regulation), regulation));
  }
  if (table.hasTotals())
    output.rows.push_back(sumRow(table, table.totals, 0, table.rows.size(), CliText::tr("Sum"), regulation));
  return output;
}

Json reportTotals(const ReportTable& given) {
  const ReportTable table = forPrograms(given);
  Json totals = Json::object();
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (!isNothing(table.totals[c])) totals[table.columns[c].key] = std::visit(RawCell(), table.totals[c]);
  }
  return totals;
}

namespace {

Json totalsThat(const ReportTable& table, bool (*holds)(const ReportCell&)) {
  Json keys = Json::array();
  for (std::size_t c = 0; c < table.totals.size(); ++c) {
    if (holds(table.totals[c])) keys.push_back(table.columns[c].key);
  }
  return keys;
}

}  // namespace

Json leastTotals(const ReportTable& table) {
  return totalsThat(table, isLeast);
}

Json estimateTotals(const ReportTable& table) {
  Json keys = Json::array();
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const bool isMarked = !table.totals.empty() && isEstimate(table.totals[c]);
    if (isMarked || table.isEstimateSum(0, table.rows.size(), c)) keys.push_back(table.columns[c].key);
  }
  return keys;
}

Json mostTotals(const ReportTable& table) {
  return totalsThat(table, isMost);
}

Json partialTotals(const ReportTable& table) {
  return totalsThat(table, isPartial);
}

}  // namespace kawasan
