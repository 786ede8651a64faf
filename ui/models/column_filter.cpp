#include "ui/models/column_filter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/text.h"
#include "core/model/area_names.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

using Kind = RtTableModel::ColumnKind;

constexpr int kOpenRank = 100;
constexpr int kMissingRank = 101;
/// More words than these are counted only.
constexpr qsizetype kWordsInTitle = 3;
constexpr Micro kWholePercent = 100 * kMicroPerUnit;

struct ColumnFilterText {
  Q_DECLARE_TR_FUNCTIONS(ColumnFilter)
};

/// From the least to the most that the cell may be: the two differ where the total is still open.
struct AmountRange {
  Micro from = 0;
  Micro to = 0;
};

std::optional<AmountRange> exactly(std::optional<Micro> amount) {
  if (!amount || isMissing(*amount)) return std::nullopt;
  return AmountRange{*amount, *amount};
}

/// To the two places that the table shows.
std::optional<Micro> asShown(std::optional<double> number) {
  return number ? microFromDouble(std::round(*number * 100) / 100) : std::nullopt;
}

std::optional<AmountRange> amountAt(const RtTableModel& model, int columnIndex, int row) {
  const Session& session = model.session();
  const RtTableModel::Column& column = model.columnAt(columnIndex);
  const FeatureId rtId = model.rtAt(row);
  const AreaScore* const score = session.scores().scoreOf(Level::Rt, rtId);
  switch (column.kind) {
    case Kind::Drawn:
      return exactly(asShown(session.drawnHectares({Level::Rt, rtId})));
    case Kind::Base:
    case Kind::Volume: {
      const auto place = session.figures().indexOfRt(rtId);
      if (!place) return std::nullopt;
      return exactly(session.figures().column(column.parameter)[*place]);
    }
    case Kind::Percent:
      return score == nullptr ? std::nullopt : exactly(asShown(score->score.indicators[column.indicator].percent));
    case Kind::Total:
      if (score == nullptr || !score->hasFigures()) return std::nullopt;
      return AmountRange{score->score.totalMin * kMicroPerUnit, score->score.totalMax * kMicroPerUnit};
    case Kind::FiledTotal: {
      const QVariant filed = model.index(row, columnIndex).data(RtTableModel::SortRole);
      return filed.isValid() ? exactly(filed.toInt() * kMicroPerUnit) : std::nullopt;
    }
    default:
      return std::nullopt;
  }
}

ColumnChoice missingChoice() {
  return {"missing", missingText(), kMissingRank};
}

ColumnChoice openChoice() {
  return {"open", ColumnFilterText::tr("not sure yet"), kOpenRank};
}

ColumnChoice classChoice(const AreaScore* score) {
  if (score == nullptr || !score->hasFigures()) return missingChoice();
  const auto slumClass = score->score.slumClass();
  if (!slumClass) return openChoice();
  return {std::string(keyOf(*slumClass)), nameOf(*slumClass), static_cast<int>(*slumClass)};
}

ColumnChoice valueChoice(const AreaScore* score, std::size_t indicator) {
  if (score == nullptr || !score->hasFigures()) return missingChoice();
  const IndicatorScore& scored = score->score.indicators[indicator];
  if (scored.value) return {std::to_string(*scored.value), QString::number(*scored.value), *scored.value};
  return scored.volumeMissing && isMissing(scored.volume) ? missingChoice() : openChoice();
}

std::vector<ColumnChoice> filledChoices(const Session& session, FeatureId rtId) {
  std::vector<ColumnChoice> choices;
  const AreaScore* const score = session.scores().scoreOf(Level::Rt, rtId);
  if (score == nullptr || !score->hasFigures()) {
    choices.push_back(missingChoice());
  } else if (isComplete(score->score)) {
    choices.push_back({"complete", ColumnFilterText::tr("complete"), 0});
  } else {
    choices.push_back({"incomplete", ColumnFilterText::tr("incomplete"), 1});
  }
  if (session.survey() == nullptr) return choices;
  const Snapshot& snapshot = session.snapshot();
  if (snapshot.isDraft(session.survey()->id, rtId)) choices.push_back({"draft", ColumnFilterText::tr("draft"), 2});
  if (std::ranges::any_of(snapshot.notesOf(session.survey()->id, rtId), &FigureNote::isEstimate))
    choices.push_back({"estimate", ColumnFilterText::tr("with estimates"), 3});
  return choices;
}

ColumnChoice namedChoice(std::string key, const QString& name) {
  return name.isEmpty() ? missingChoice() : ColumnChoice{std::move(key), name, 0};
}

}  // namespace

bool ColumnFilter::isOn() const {
  return !choices.empty() || presence != Presence::Any || !isMissing(atLeast) || !isMissing(atMost);
}

bool ColumnFilter::isOf(const RtTableModel::Column& column) const {
  const bool isOfFigure = column.isEditable() || column.isOfIndicator();
  return kind == column.kind && (!isOfFigure || parameter == column.parameter);
}

ColumnFilter emptyFilterOf(const RtTableModel::Column& column) {
  ColumnFilter filter;
  filter.kind = column.kind;
  filter.parameter = column.parameter;
  return filter;
}

bool isFilteredByAmount(RtTableModel::ColumnKind kind) {
  return kind == Kind::Drawn || kind == Kind::Base || kind == Kind::Volume || kind == Kind::Percent ||
         kind == Kind::Total || kind == Kind::FiledTotal;
}

std::vector<ColumnChoice> choicesOf(const RtTableModel& model, int columnIndex, int row) {
  const Session& session = model.session();
  const Snapshot& snapshot = session.snapshot();
  const RtTableModel::Column& column = model.columnAt(columnIndex);
  const FeatureId rtId = model.rtAt(row);
  const Rt* const rt = snapshot.rtById(rtId);
  if (rt == nullptr) return {};
  const AreaScore* const score = session.scores().scoreOf(Level::Rt, rtId);
  switch (column.kind) {
    case Kind::Rt:
      return {namedChoice(rt->rw, rt->rw.empty() ? QString() : QStringLiteral("RW %1").arg(toQString(rt->rw)))};
    case Kind::Kelurahan: {
      const AdminArea* const kelurahan = snapshot.kelurahanById(rt->kelurahanId);
      if (kelurahan == nullptr) return {missingChoice()};
      return {namedChoice(std::to_string(kelurahan->id), toQString(kelurahanName(snapshot, *kelurahan)))};
    }
    case Kind::Kawasan: {
      const Kawasan* const kawasan = snapshot.kawasanById(rt->kawasanId);
      if (kawasan == nullptr) return {{"none", ColumnFilterText::tr("in no kawasan"), kMissingRank}};
      return {namedChoice(std::to_string(kawasan->id), toQString(kawasan->name))};
    }
    case Kind::Value:
      return {valueChoice(score, column.indicator)};
    case Kind::Class:
      return {classChoice(score)};
    case Kind::Filled:
      return filledChoices(session, rtId);
    case Kind::FiledClass: {
      const QModelIndex cell = model.index(row, columnIndex);
      if (!cell.data(RtTableModel::SortRole).isValid()) return {missingChoice()};
      const QString filed = cell.data().toString();
      return {namedChoice(filed.toStdString(), filed)};
    }
    default:
      return {};
  }
}

bool comesBefore(const ColumnChoice& a, const ColumnChoice& b) {
  if (a.rank != b.rank) return a.rank < b.rank;
  return naturalLess(a.text.toStdString(), b.text.toStdString());
}

bool hasAmount(const RtTableModel& model, int column, int row) {
  return amountAt(model, column, row).has_value();
}

bool passes(const ColumnFilter& filter, const RtTableModel& model, int column, int row) {
  if (!isFilteredByAmount(filter.kind)) {
    return filter.choices.empty() || std::ranges::any_of(choicesOf(model, column, row), [&](const ColumnChoice& each) {
             return filter.choices.contains(each.key);
           });
  }
  const auto amount = amountAt(model, column, row);
  const bool isLimited = !isMissing(filter.atLeast) || !isMissing(filter.atMost);
  if (!amount) return filter.presence != ColumnFilter::Presence::Filled && !isLimited;
  if (filter.presence == ColumnFilter::Presence::Missing) return false;
  return (isMissing(filter.atLeast) || amount->to >= filter.atLeast) &&
         (isMissing(filter.atMost) || amount->from <= filter.atMost);
}

TypedAmount readLimit(const QString& text, const RtTableModel::Column& column) {
  if (column.isEditable()) return readTyped(text, column.parameter);
  const bool isTotal = column.kind == Kind::Total || column.kind == Kind::FiledTotal;
  if (isTotal) return readTyped(text, Parameter::Buildings);  // whole, as what is counted
  TypedAmount typed = readTyped(text, Parameter::AreaVerified);
  const bool isPercent = column.kind == Kind::Percent && typed.kind == TypedAmount::Kind::TwoReadings;
  const Micro smaller = std::min(typed.amount, typed.other);
  if (isPercent && smaller <= kWholePercent && std::max(typed.amount, typed.other) > kWholePercent) {
    typed.kind = TypedAmount::Kind::Amount;
    typed.amount = smaller;
  }
  return typed;
}

QString unitOfColumn(const RtTableModel::Column& column) {
  if (column.kind == Kind::Percent) return QStringLiteral("%");
  if (column.kind == Kind::Drawn) return unitName(Unit::Hectare);
  return column.isEditable() ? unitName(unitOf(column.parameter)) : QString();
}

QString columnTitle(const RtTableModel& model, int column) {
  const RtTableModel::Column& shown = model.columnAt(column);
  const QString title = model.headerData(column, Qt::Horizontal, RtTableModel::TitleRole).toString();
  if (shown.kind == Kind::Value) return ColumnFilterText::tr("%1 (value)").arg(title);
  return nameWithUnit(title, unitOfColumn(shown));
}

QString describe(const ColumnFilter& filter, const RtTableModel& model, int column) {
  QStringList parts;
  if (filter.presence == ColumnFilter::Presence::Missing) parts << missingText();
  if (!isMissing(filter.atLeast)) parts << ColumnFilterText::tr("at least %1").arg(editText(filter.atLeast));
  if (!isMissing(filter.atMost)) parts << ColumnFilterText::tr("at most %1").arg(editText(filter.atMost));
  if (filter.presence == ColumnFilter::Presence::Filled && parts.isEmpty()) parts << ColumnFilterText::tr("filled");
  std::set<std::string> named;
  std::vector<ColumnChoice> choices;
  for (int row = 0; row < model.rowCount() && named.size() < filter.choices.size(); ++row) {
    for (ColumnChoice& choice : choicesOf(model, column, row)) {
      if (filter.choices.contains(choice.key) && named.insert(choice.key).second) choices.push_back(std::move(choice));
    }
  }
  std::ranges::sort(choices, comesBefore);
  for (const ColumnChoice& choice : choices) parts << choice.text;
  const qsizetype more = parts.size() - kWordsInTitle;
  if (more > 0) parts = parts.mid(0, kWordsInTitle) << ColumnFilterText::tr("and %1 more").arg(more);
  return QStringLiteral("%1: %2").arg(columnTitle(model, column), parts.join(QStringLiteral(", ")));
}

}  // namespace kawasan
