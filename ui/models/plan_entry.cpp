#include "ui/models/plan_entry.h"

#include <QCoreApplication>
#include <cmath>

#include "core/import/attribute_field.h"
#include "ui/models/figure_entry.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

struct PlanEntryText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PlanEntry)
};

}  // namespace

TypedWhole readWhole(const QString& text, std::int64_t largest) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  const auto number = parseNumber(typed, currentLanguage());
  if (!number) return {{}, PlanEntryText::tr("Not a number.")};
  double value = number->value;
  if (number->otherReading && std::floor(value) != value) value = *number->otherReading;
  if (std::floor(value) != value) return {{}, PlanEntryText::tr("A whole number is needed.")};
  if (value < 0) return {{}, PlanEntryText::tr("Not below 0.")};
  if (value > static_cast<double>(largest)) return {{}, PlanEntryText::tr("That is too large.")};
  return {static_cast<std::int64_t>(value), {}};
}

TypedWhole readRupiah(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  const DecimalMark mark = currentLanguage() == Language::Indonesian ? DecimalMark::Comma : DecimalMark::Point;
  const auto money = parseRupiah(typed.toStdString(), mark);
  if (!money)
    return {{},
            PlanEntryText::tr("Not an amount of money; write it as %1 or %2.")
                .arg(rupiahEdit(Rupiah{97'000'000}), PlanEntryText::tr("1.5 million"))};
  const double value = money->value;
  if (value < 0) return {{}, PlanEntryText::tr("Not below 0.")};
  if (money->otherReading) {
    const auto shown = [](double amount) { return rupiahEdit(static_cast<Rupiah>(amount)); };
    return {{},
            PlanEntryText::tr("Can be read as %1 or as %2; write one of them.")
                .arg(shown(value), shown(*money->otherReading))};
  }
  if (std::floor(value) != value) return {{}, PlanEntryText::tr("A whole number is needed.")};
  if (value > static_cast<double>(kLargestRupiah)) return {{}, PlanEntryText::tr("That is too large.")};
  return {static_cast<std::int64_t>(value), {}};
}

TypedYear readYear(const QString& text) {
  const TypedWhole typed = readWhole(text, kLastYear);
  if (!typed.problem.isEmpty()) return {0, typed.problem};
  if (typed.value && *typed.value < kFirstYear) return {0, PlanEntryText::tr("A year from %1 on.").arg(kFirstYear)};
  return {static_cast<int>(typed.value.value_or(0)), {}};
}

TypedVolume readVolume(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  const auto number = parseNumber(typed, currentLanguage());
  if (!number) return {kMissing, PlanEntryText::tr("Not a number.")};
  if (number->value < 0) return {kMissing, PlanEntryText::tr("Not below 0.")};
  const auto amount = microFromDouble(number->value);
  if (!amount) return {kMissing, PlanEntryText::tr("That is too large.")};
  if (number->otherReading) {
    const auto other = microFromDouble(*number->otherReading);
    return {kMissing, PlanEntryText::tr("Can be read as %1 or as %2; write one of them.")
                          .arg(editText(*amount), editText(other.value_or(*amount)))};
  }
  return {*amount, {}};
}

TypedDate readDate(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  const auto date = parseWrittenDate(typed.toStdString());
  return date ? TypedDate{date, {}} : TypedDate{{}, PlanEntryText::tr("Not a date; for example 17-5-2024.")};
}

QString rupiahEdit(const std::optional<Rupiah>& amount) {
  if (!amount) return {};
  QString digits = QString::number(*amount);
  const QChar mark = currentLanguage() == Language::Indonesian ? u'.' : u',';
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, mark);
  return digits;
}

QString volumeEdit(Micro amount) {
  return isMissing(amount) ? QString() : editText(amount);
}

QString volumeLeft(const QString& typed) {
  const TypedVolume read = readVolume(typed);
  return read.problem.isEmpty() ? restText(read.amount) : typed;
}

QString yearEdit(int year) {
  return year == 0 ? QString() : QString::number(year);
}

QString dateEdit(const std::optional<Date>& date) {
  return date ? formatDate(*date, currentLanguage()) : QString();
}

Date today() {
  return dateOfTime(nowText()).value_or(Date{});
}

}  // namespace kawasan
