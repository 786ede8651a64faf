#include "ui/text/numbers.h"

#include <array>
#include <cmath>

#include "core/base/text.h"

namespace kawasan {

namespace {

/// The sign that is as wide as a plus and no hyphen; what is typed or pasted is read with either.
constexpr QChar kMinus(0x2212);

struct Marks {
  char16_t decimal;
  char16_t thousands;
};

Marks marksOf(Language language) {
  return language == Language::Indonesian ? Marks{u',', u'.'} : Marks{u'.', u','};
}

QString withThousands(const QString& digits, char16_t mark) {
  QString result;
  for (qsizetype i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += QChar(mark);
    result += digits[i];
  }
  return result;
}

/// `scaled` is the absolute number times 10^decimals.
QString assemble(bool negative, const QString& scaled, int decimals, Language language) {
  const Marks marks = marksOf(language);
  const QString padded = scaled.rightJustified(decimals + 1, u'0');
  QString text = withThousands(padded.left(padded.size() - decimals), marks.thousands);
  if (decimals > 0) text += QChar(marks.decimal) + padded.right(decimals);
  return negative ? kMinus + text : text;
}

bool isZero(const QString& digits) {
  return digits.count(u'0') == digits.size();
}

}  // namespace

QString formatNumber(double value, int decimals, Language language) {
  if (!std::isfinite(value)) return QStringLiteral("?");
  // Through the shortest decimal text of the number, so that 2.675 rounds to 2.68 as a person expects.
  const QString fixed = QString::fromStdString(numberText(std::fabs(value)));
  if (!fixed.contains(u'e') && !fixed.contains(u'.')) {
    return assemble(value < 0 && !isZero(fixed), fixed + QString(decimals, u'0'), decimals, language);
  }
  const qsizetype point = fixed.indexOf(u'.');
  if (fixed.contains(u'e') || point < 0) {
    QString plain = QString::number(std::fabs(value), 'f', decimals);
    plain.remove(u'.');
    return assemble(value < 0 && !isZero(plain), plain, decimals, language);
  }
  QString digits = fixed.left(point) + fixed.mid(point + 1).leftJustified(decimals + 1, u'0').left(decimals + 1);
  const bool up = digits.back() >= u'5';
  digits.chop(1);
  if (up) {
    qsizetype i = digits.size() - 1;
    while (i >= 0 && digits[i] == u'9') digits[i--] = u'0';
    if (i < 0) {
      digits.prepend(u'1');
    } else {
      digits[i] = QChar(static_cast<char16_t>(digits[i].unicode() + 1));
    }
  }
  return assemble(value < 0 && !isZero(digits), digits, decimals, language);
}

QString formatFixed(Micro amount, int decimals, Language language) {
  Wide divisor = 1;
  for (int i = decimals; i < 6; ++i) divisor *= 10;
  const Wide scaled = divideHalfUp(amount < 0 ? -static_cast<Wide>(amount) : static_cast<Wide>(amount), divisor);
  const QString digits = QString::number(static_cast<qulonglong>(scaled));
  return assemble(amount < 0 && scaled != 0, digits, decimals, language);
}

namespace {

QString withoutTrailingZeros(QString text, Language language) {
  const QChar mark(marksOf(language).decimal);
  if (!text.contains(mark)) return text;
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(mark)) text.chop(1);
  return text;
}

}  // namespace

QString formatAmount(Micro amount, int decimals, Language language) {
  return withoutTrailingZeros(formatFixed(amount, decimals, language), language);
}

QString formatInTable(Micro amount, std::optional<Unit> unit, Language language) {
  const bool isWhole = unit && isCounted(*unit) && amount % kMicroPerUnit == 0;
  return formatFixed(amount, isWhole ? 0 : 2, language);
}

QString formatPlain(double value, int decimals, Language language) {
  return withoutTrailingZeros(formatNumber(value, decimals, language), language);
}

QString formatDate(const Date& date, Language language) {
  static constexpr std::array<const char*, 12> kIndonesian{"Januari",   "Februari", "Maret",    "April",
                                                           "Mei",       "Juni",     "Juli",     "Agustus",
                                                           "September", "Oktober",  "November", "Desember"};
  static constexpr std::array<const char*, 12> kEnglish{"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
  const auto& months = language == Language::Indonesian ? kIndonesian : kEnglish;
  return QStringLiteral("%1 %2 %3")
      .arg(date.day)
      .arg(QLatin1String(months[static_cast<std::size_t>(date.month - 1)]))
      .arg(date.year);
}

std::optional<ParsedNumber> parseNumber(const QString& text, Language language) {
  const DecimalMark mark = language == Language::Indonesian ? DecimalMark::Comma : DecimalMark::Point;
  return parseNumber(std::string_view(text.toStdString()), mark);
}

}  // namespace kawasan
