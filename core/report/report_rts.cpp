// T2: one row an RT.

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/report/report_parts.h"
#include "core/rules/area_scores.h"
#include "core/rules/completeness.h"
#include "core/rules/filed_results.h"
#include "core/rules/missing_weight.h"
#include "core/rules/score_table.h"

namespace kawasan {

namespace {

using enum ReportField;

/// Bases that every such table has; the others only where some RT has one.
constexpr Parameter kUsualBases[] = {Parameter::AreaVerified, Parameter::AreaDecree,   Parameter::Buildings,
                                     Parameter::Population,   Parameter::HouseholdsKk, Parameter::RoadIdeal,
                                     Parameter::DrainIdeal};

class RtTableMaker {
 public:
  explicit RtTableMaker(const ReportRequest& request)
      : m_snapshot(request.snapshot),
        m_regulation(request.regulation),
        m_figures(request.snapshot.figuresOf(request.surveyId)),
        m_scores(scoreTable(request.regulation, m_figures)),
        m_needed(neededFigures(request.regulation)),
        m_surveyId(request.surveyId),
        m_filed(request.snapshot, request.surveyId, Level::Rt, request.regulation.edition),
        m_city(scoreArea(request.snapshot, request.regulation, request.surveyId,
                         areasOf(request.snapshot, Level::City).front())) {}

  ReportTable make() {
    m_table.kind = ReportKind::Rt;
    m_table.level = Level::Rt;
    addPlaceColumns();
    addFigureColumns();
    addResultColumns();
    addColumnsBeside();
    m_table.rows.reserve(m_snapshot.rts.size());
    for (const kawasan::Rt& rt : m_snapshot.rts) addRow(rt);
    addTotals();
    return std::move(m_table);
  }

 private:
  void add(std::string key, ReportField field, ReportType type = ReportType::Text,
           std::optional<std::size_t> index = {}, std::optional<Parameter> parameter = {}) {
    const auto unit = parameter && type == ReportType::Amount ? std::optional(unitOf(*parameter)) : std::nullopt;
    m_table.columns.push_back({std::move(key), field, type, index, parameter, unit});
  }

  template <typename Has>
  bool anyRt(Has has) const {
    return std::any_of(m_snapshot.rts.begin(), m_snapshot.rts.end(), has);
  }

  void addPlaceColumns() {
    add("number", Number, ReportType::Count);
    add("kecamatan", Kecamatan);
    add("kelurahan", Kelurahan);
    if (anyRt([](const kawasan::Rt& rt) { return !rt.kampung.empty(); })) add("kampung", Kampung);
    add("kawasan", Kawasan);
    add("rw", Rw);
    add("rt", ReportField::Rt);
    if (anyRt([](const kawasan::Rt& rt) { return !rt.part.empty(); })) add("part", Part);
    add("filled", Filled, ReportType::Count);
  }

  bool anyFigure(Parameter parameter) const {
    const auto& column = m_figures.column(parameter);
    return std::any_of(column.begin(), column.end(), [](Micro amount) { return !isMissing(amount); });
  }

  void addFigureColumns() {
    for (std::size_t i = 0; i < kBaseCount; ++i) {
      const Parameter base = parameterAt(i);
      const bool isUsual = std::find(std::begin(kUsualBases), std::end(kUsualBases), base) != std::end(kUsualBases);
      if (isUsual || anyFigure(base)) add(std::string(identifierOf(base)), Base, ReportType::Amount, {}, base);
    }
    for (std::size_t i = 0; i < m_regulation.indicators.size(); ++i) {
      const Parameter parameter = m_regulation.indicators[i].parameter;
      const std::string key(identifierOf(parameter));
      add(key, Volume, ReportType::Amount, i, parameter);
      add(key + "_percent", Percent, ReportType::Percent, i, parameter);
      add(key + "_value", Value, ReportType::Value, i, parameter);
    }
    for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
      const Parameter parameter = parameterAt(i);
      if (!m_regulation.indexOfIndicator(parameter) && anyFigure(parameter))
        add(std::string(identifierOf(parameter)), Uncounted, ReportType::Amount, {}, parameter);
    }
  }

  void addResultColumns() {
    for (std::size_t i = 0; i < m_regulation.aspects.size(); ++i)
      add(m_regulation.aspects[i].key + "_mean", AspectMean, ReportType::Percent, i);
    add("sectoral_mean", SectoralMean, ReportType::Percent);
    add("total", Total, ReportType::Value);
    add("class", Class);
  }

  std::vector<Parameter> estimatesOf(FeatureId rtId) const {
    std::vector<Parameter> estimates;
    for (const FigureNote& note : m_snapshot.notesOf(m_surveyId, rtId)) {
      if (note.isEstimate) estimates.push_back(note.parameter);
    }
    std::sort(estimates.begin(), estimates.end());
    return estimates;
  }

  void addColumnsBeside() {
    if (!m_filed.empty()) {
      add("filed_total", FiledTotal, ReportType::Value);
      add("filed_class", FiledClass);
    }
    if (anyRt([this](const kawasan::Rt& rt) { return !estimatesOf(rt.id).empty(); })) add("estimates", Estimates);
  }

  ReportCell cellBeside(ReportField field, FeatureId rtId) {
    if (field == Estimates) {
      m_table.estimates.push_back(estimatesOf(rtId));
      return textCellOf(estimatesIn(m_table, m_table.estimates.size() - 1));
    }
    const FiledResult* const filed = m_filed.of(rtId);
    if (filed == nullptr) return {};
    return field == FiledTotal ? optionalCellOf(filed->total) : textCellOf(filed->tingkat);
  }

  static ReportCell numberCell(double number) { return std::isnan(number) ? ReportCell() : ReportCell(number); }

  ReportCell placeCell(const kawasan::Rt& rt, ReportField field) const {
    const AdminArea* kelurahan = m_snapshot.kelurahanById(rt.kelurahanId);
    const kawasan::Kawasan* slumArea = m_snapshot.kawasanById(rt.kawasanId);
    switch (field) {
      case Number:
        return countCellOf(m_table.rows.size() + 1);
      case Kecamatan:
        return kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->kecamatan);
      case Kelurahan:
        return kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->name);
      case Kawasan:
        return slumArea == nullptr ? ReportCell() : textCellOf(slumArea->name);
      case Kampung:
        return textCellOf(rt.kampung);
      case Rw:
        return textCellOf(rt.rw);
      case ReportField::Rt:
        return textCellOf(rt.rt.empty() ? rt.label : rt.rt);
      case Part:
        return textCellOf(rt.part);
      default:
        return {};
    }
  }

  /// Row `at` of the figures.
  ReportCell figureCell(const ReportColumn& column, const FigureRow& figures, std::size_t at) const {
    const std::size_t i = column.index.value_or(0);
    switch (column.field) {
      case Base:
      case Volume:
      case Uncounted:
        return amountCellOf(figures[*column.parameter]);
      case Percent:
        return numberCell(m_scores.indicators[i].percent[at]);
      case Value:
        return ValueRange{m_scores.indicators[i].valueMin[at], m_scores.indicators[i].valueMax[at]};
      case AspectMean:
        return numberCell(m_scores.aspectMeans[i][at]);
      case SectoralMean:
        return numberCell(m_scores.sectoralMean[at]);
      case Total:
        return ValueRange{m_scores.totalMin[at], m_scores.totalMax[at]};
      case Class:
        return ClassRange{m_scores.classMin[at], m_scores.classMax[at]};
      default:
        return {};
    }
  }

  void addRow(const kawasan::Rt& rt) {
    const auto at = m_figures.indexOfRt(rt.id);
    const FigureRow figures = at ? m_figures.row(*at) : FigureRow();
    const bool hasFigures = hasAnyFigure(figures);
    std::vector<ReportCell> row;
    row.reserve(m_table.columns.size());
    for (const ReportColumn& column : m_table.columns) {
      if (column.field == Filled) {
        row.push_back(countCellOf(figuresThere(figures, m_needed)));
      } else if (column.field == FiledTotal || column.field == FiledClass || column.field == Estimates) {
        row.push_back(cellBeside(column.field, rt.id));
      } else if (column.field < Filled) {
        row.push_back(placeCell(rt, column.field));
      } else {
        row.push_back(hasFigures ? figureCell(column, figures, *at) : ReportCell());
      }
      auto* const range = column.field == Total ? std::get_if<ValueRange>(&row.back()) : nullptr;
      if (range != nullptr) range->isEstimate = !estimatesOf(rt.id).empty();
    }
    m_table.estimatedColumns.push_back(hasFigures ? columnsOfEstimates(rt.id, figures, row) : Columns());
    m_table.rows.push_back(std::move(row));
    m_table.areaIds.push_back(rt.id);
  }

  using Columns = std::vector<std::size_t>;
  Columns columnsOfEstimates(FeatureId rtId, const FigureRow& figures, const std::vector<ReportCell>& row) const {
    ParameterSet estimates;
    for (const Parameter each : estimatesOf(rtId)) estimates.set(indexOf(each));
    return estimates.any() ? madeOf(EstimateMarks(m_regulation, estimates, figures), row) : Columns();
  }
  Columns madeOf(const EstimateMarks& marks, const std::vector<ReportCell>& row) const {
    Columns columns;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!isNothing(row[c]) && isMadeOfEstimates(m_table.columns[c], marks, true)) columns.push_back(c);
    }
    return columns;
  }

  ReportCell totalCell(const ReportColumn& column) const {
    if (column.field == Filled) return countCellOf(m_city.rtWithFigures);
    if (!m_city.hasFigures()) return {};
    const Score& score = m_city.score;
    const std::size_t i = column.index.value_or(0);
    switch (column.field) {
      case Base:
      case Volume:
      case Uncounted:
        return amountCellOf(knownSum(m_city, *column.parameter));
      case Percent:
        return optionalCellOf(score.indicators[i].percent);
      case Value:
        return ValueRange{score.indicators[i].valueMin, score.indicators[i].valueMax};
      case AspectMean:
        return optionalCellOf(score.aspectMeans[i]);
      case SectoralMean:
        return optionalCellOf(score.sectoralMean);
      case Total:
        return totalCellOf(m_city);
      case Class:
        return ClassRange{score.classMin, score.classMax};
      default:
        return {};
    }
  }

  void addTotals() {
    for (const ReportColumn& column : m_table.columns) m_table.totals.push_back(totalCell(column));
    if (m_city.restsOnEstimates()) m_table.estimatedSums = madeOf(EstimateMarks(m_regulation, m_city), m_table.totals);
  }

  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  const FigureTable& m_figures;
  ScoreTable m_scores;
  std::vector<Parameter> m_needed;
  FeatureId m_surveyId;
  FiledResults m_filed;
  AreaScore m_city;
  ReportTable m_table;
};

}  // namespace

ReportTable rtTable(const ReportRequest& request) {
  return RtTableMaker(request).make();
}

}  // namespace kawasan
