#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/model/parameter.h"
#include "core/model/plan_records.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

static void loadTranslationResources() {
  Q_INIT_RESOURCE(translations);
}

namespace kawasan {

namespace {

Language s_language = Language::English;  // what the sources speak, until setLanguage

QString toText(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString formatted(QChar kind, std::string_view value);

/// "1500 ha" as "1.500 ha"
QString amountWords(std::string_view text) {
  const std::size_t space = std::min(text.find(' '), text.size());
  return formatted(u'n', text.substr(0, space)) + toText(text.substr(space));
}

/// A limit as it is named where a value is refused: "<= 1500", ">= 0 ha", "0..100", "2024.." for years; empty for
/// anything else.
QString limitWords(std::string_view text) {
  constexpr std::size_t kSign = 3;
  if (text.starts_with("<= "))
    return QCoreApplication::translate("glossary", "at most %1").arg(amountWords(text.substr(kSign)));
  if (text.starts_with(">= "))
    return QCoreApplication::translate("glossary", "%1 or more").arg(amountWords(text.substr(kSign)));
  const std::size_t dots = text.find("..");
  if (dots == 0 || dots == std::string_view::npos) return {};
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  if (!std::ranges::all_of(from, isDigit) || !std::ranges::all_of(to, isDigit)) return {};
  return to.empty() ? QCoreApplication::translate("glossary", "%1 or later").arg(toText(from))
                    : QCoreApplication::translate("glossary", "%1 to %2").arg(toText(from), toText(to));
}

QString formatted(QChar kind, std::string_view value) {
  const std::string text(value);
  switch (kind.unicode()) {
    case u'n': {
      bool isNumber = false;
      const double number = toText(value).toDouble(&isNumber);
      return isNumber ? formatPlain(number, 4, s_language) : toText(value);
    }
    case u's': {
      bool isNumber = false;
      const double number = toText(value).toDouble(&isNumber);
      return isNumber ? formatPlain(number, 2, s_language) : toText(value);
    }
    case u'm': {
      bool isNumber = false;
      const double number = toText(value).toDouble(&isNumber);
      if (!isNumber) return toText(value);
      const QString size = formatPlain(std::fabs(number), 2, s_language);
      return number < 0 ? QCoreApplication::translate("glossary", "%1 % less").arg(size)
                        : QCoreApplication::translate("glossary", "%1 % more").arg(size);
    }
    case u'w': {
      QStringList readings;
      for (const std::string& each : splitText(text, '|')) {
        if (const QString limit = limitWords(each); !limit.isEmpty()) {
          readings << limit;
          continue;
        }
        const QString known = plainWord(each);
        readings << (known.isEmpty() ? formatted(u'n', each) : known);
      }
      return readings.join(QCoreApplication::translate("glossary", " or "));
    }
    case u'p': {
      const auto parameter = parameterByIdentifier(text);
      return parameter ? nameOf(*parameter) : toText(value);
    }
    case u'u': {
      const auto parameter = parameterByIdentifier(text);
      return parameter ? unitName(unitOf(*parameter)) : QString();
    }
    case u'f': {
      QStringList names;
      for (const std::string& each : splitText(text, ' ')) names << formatted(u'p', each);
      return names.join(QStringLiteral(", "));
    }
    case u'g':
      return shapeDefect(text);
    case u'r':
      return fileDefect(text);
    case u'c': {
      if (const std::size_t dots = text.find(".."); dots != std::string::npos) {
        const auto from = slumClassByKey(text.substr(0, dots));
        const auto to = slumClassByKey(text.substr(dots + 2));
        if (from && to) return classRange(*from, *to);
      }
      const auto slumClass = slumClassByKey(text);
      return slumClass ? nameOf(*slumClass) : toText(value);
    }
    case u'l': {
      const auto level = levelByKey(text);
      return level ? nameOf(*level) : toText(value);
    }
    case u't': {
      const auto step = lifeStepByKey(text);
      return step ? nameOf(*step) : toText(value);
    }
    case u'd': {
      const auto date = dateOfTime(text);
      return date ? formatDate(*date, s_language) : toText(value);
    }
    default:
      return toText(value);
  }
}

}  // namespace

void setLanguage(Language language) {
  loadTranslationResources();
  // The program's words, and those of the toolkit's own dialogs.
  static QTranslator catalogues[2];
  static const bool loaded = catalogues[0].load(QStringLiteral(":/translations/kawasan_id.qm")) &&
                             catalogues[1].load(QStringLiteral(":/translations/qt_id.qm"));
  for (QTranslator& catalogue : catalogues) {
    QCoreApplication::removeTranslator(&catalogue);
    if (language == Language::Indonesian && loaded) QCoreApplication::installTranslator(&catalogue);
  }
  s_language = language;
}

Language currentLanguage() {
  return s_language;
}

Language systemLanguage() {
  return QLocale::system().language() == QLocale::English ? Language::English : Language::Indonesian;
}

QString localText(const LocalText& text) {
  return toText(s_language == Language::Indonesian ? text.id : text.en);
}

namespace {

/// As many for all hectares of a sentence, so that they can be compared at sight.
int hectareDecimals(const QString& pattern, const Params& params) {
  static const QRegularExpression place(QStringLiteral("\\{h:(\\w+)\\}"));
  for (auto each = place.globalMatch(pattern); each.hasNext();) {
    const double hectares = toText(params.get(each.next().captured(1).toStdString())).toDouble();
    if (formatPlain(hectares, 2, s_language) != formatPlain(hectares, 4, s_language)) return 4;
  }
  return 2;
}

QString hectareText(std::string_view value, int decimals) {
  bool isNumber = false;
  const double hectares = toText(value).toDouble(&isNumber);
  return isNumber ? formatNumber(hectares, decimals, s_language) : toText(value);
}

/// Fills the places of a pattern without optional parts; `allGiven` becomes false when one came out empty.
QString filledPlain(const QString& pattern, const Params& params, int hectareDecimals, bool& allGiven) {
  QString result;
  qsizetype at = 0;
  for (;;) {
    const qsizetype open = pattern.indexOf(u'{', at);
    const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
    if (close < 0) return result + pattern.mid(at);
    result += pattern.mid(at, open - at);
    QString name = pattern.mid(open + 1, close - open - 1);
    QChar kind;
    if (name.size() > 2 && name[1] == u':') {
      kind = name[0];
      name = name.mid(2);
    }
    const std::string_view given = params.get(name.toStdString());
    const QString value = kind == u'h' ? hectareText(given, hectareDecimals) : formatted(kind, given);
    allGiven = allGiven && !value.isEmpty();
    result += value;
    at = close + 1;
  }
}

}  // namespace

QString filled(const QString& pattern, const Params& params) {
  const int decimals = hectareDecimals(pattern, params);
  QString result;
  qsizetype at = 0;
  for (;;) {
    bool allGiven = true;
    const qsizetype open = pattern.indexOf(QStringLiteral("[?"), at);
    const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
    if (close < 0) return result + filledPlain(pattern.mid(at), params, decimals, allGiven);
    result += filledPlain(pattern.mid(at, open - at), params, decimals, allGiven);
    allGiven = true;
    const QString part = filledPlain(pattern.mid(open + 2, close - open - 2), params, decimals, allGiven);
    if (allGiven) result += part;
    at = close + 1;
  }
}

}  // namespace kawasan
