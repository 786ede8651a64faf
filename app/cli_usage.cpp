#include "app/cli_usage.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/text.h"

namespace kawasan {

namespace {

/// What a check complains about; CLI11 puts the name of the option before it.
std::string refusal(const std::string& value, const QString& expected) {
  return utf8(CliText::tr("'%1' is not possible; expected: %2").arg(fromUtf8(value), expected));
}

/// The first option or argument that a message of CLI11 names.
QString namedIn(const QString& message) {
  static const QRegularExpression name(QStringLiteral("--?[a-z][a-z-]*|\\b[A-Z][A-Z=|]+\\b"));
  return name.match(message).captured();
}

/// How many values a message of CLI11 asks for: "--compare: 2 required NAME missing".
int countIn(const QString& message) {
  static const QRegularExpression count(QStringLiteral("(\\d+) required"));
  return count.match(message).captured(1).toInt();
}

}  // namespace

QString usageSentence(const CLI::ParseError& error) {
  const QString what = fromUtf8(error.what());
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    const QString name = namedIn(what);
    return name.isEmpty() ? CliText::tr("the command is missing") : CliText::tr("%1 is missing").arg(name);
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    return CliText::tr("not known here: %1").arg(what.section(u':', 1).trimmed());
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    return CliText::tr("%1 must be a number").arg(namedIn(what));
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    const int wanted = countIn(what);
    return wanted > 1 ? CliText::tr("%1 needs %2 values, one after the other").arg(namedIn(what)).arg(wanted)
                      : CliText::tr("%1 needs a value").arg(namedIn(what));
  }
  return what;  // a refusal of one of our own checks
}

CLI::Validator numberFromTo(double from, double to) {
  const auto check = [from, to](const std::string& text) -> std::string {
    bool isNumber = false;
    const double number = fromUtf8(text).toDouble(&isNumber);
    if (isNumber && number >= from && number <= to) return {};
    return refusal(text, CliText::tr("from %1 to %2").arg(from).arg(to));
  };
  return CLI::Validator(check, std::string());
}

CLI::Validator countFrom(int from) {
  const auto check = [from](const std::string& text) -> std::string {
    bool isNumber = false;
    const int number = fromUtf8(text).toInt(&isNumber);
    if (isNumber && number >= from) return {};
    return refusal(text, CliText::tr("a whole number from %1").arg(from));
  };
  return CLI::Validator(check, std::string());
}

CLI::Validator oneOf(std::vector<std::string> keys) {
  const auto check = [keys = std::move(keys)](const std::string& text) -> std::string {
    if (std::find(keys.begin(), keys.end(), text) != keys.end()) return {};
    return refusal(text, fromUtf8(joinText(keys, ", ")));
  };
  return CLI::Validator(check, std::string());
}

}  // namespace kawasan
