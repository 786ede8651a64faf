#include "ui/text/glossary.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/text/language.h"

namespace kawasan {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("glossary", source);
}

constexpr std::array<const char*, kParameterCount> kParameters{
    QT_TRANSLATE_NOOP("glossary", "verified area"),
    QT_TRANSLATE_NOOP("glossary", "area in the decree"),
    QT_TRANSLATE_NOOP("glossary", "settlement area"),
    QT_TRANSLATE_NOOP("glossary", "buildings"),
    QT_TRANSLATE_NOOP("glossary", "population"),
    QT_TRANSLATE_NOOP("glossary", "households (KK)"),
    QT_TRANSLATE_NOOP("glossary", "heads of dwelling households"),
    QT_TRANSLATE_NOOP("glossary", "ideal road length"),
    QT_TRANSLATE_NOOP("glossary", "ideal drainage length"),
    QT_TRANSLATE_NOOP("glossary", "irregular buildings"),
    QT_TRANSLATE_NOOP("glossary", "building density"),
    QT_TRANSLATE_NOOP("glossary", "buildings below technical requirements"),
    QT_TRANSLATE_NOOP("glossary", "missing neighbourhood road"),
    QT_TRANSLATE_NOOP("glossary", "damaged road surface"),
    QT_TRANSLATE_NOOP("glossary", "no safe drinking water"),
    QT_TRANSLATE_NOOP("glossary", "drinking water need not met"),
    QT_TRANSLATE_NOOP("glossary", "inundation"),
    QT_TRANSLATE_NOOP("glossary", "missing drains"),
    QT_TRANSLATE_NOOP("glossary", "drains not connected to the city system"),
    QT_TRANSLATE_NOOP("glossary", "drains not maintained"),
    QT_TRANSLATE_NOOP("glossary", "poor drain construction"),
    QT_TRANSLATE_NOOP("glossary", "waste-water system below standard"),
    QT_TRANSLATE_NOOP("glossary", "waste-water facilities below requirements"),
    QT_TRANSLATE_NOOP("glossary", "solid-waste facilities below requirements"),
    QT_TRANSLATE_NOOP("glossary", "solid-waste system below standard"),
    QT_TRANSLATE_NOOP("glossary", "solid-waste facilities not maintained"),
    QT_TRANSLATE_NOOP("glossary", "no fire-protection infrastructure"),
    QT_TRANSLATE_NOOP("glossary", "no fire-protection equipment"),
};

constexpr std::array<const char*, kParameterCount> kShortParameters{
    QT_TRANSLATE_NOOP("glossary", "Verified"),
    QT_TRANSLATE_NOOP("glossary", "In the decree"),
    QT_TRANSLATE_NOOP("glossary", "Settlement"),
    QT_TRANSLATE_NOOP("glossary", "Buildings"),
    QT_TRANSLATE_NOOP("glossary", "Population"),
    QT_TRANSLATE_NOOP("glossary", "Households"),
    QT_TRANSLATE_NOOP("glossary", "Dwelling heads"),
    QT_TRANSLATE_NOOP("glossary", "Ideal road"),
    QT_TRANSLATE_NOOP("glossary", "Ideal drainage"),
    QT_TRANSLATE_NOOP("glossary", "Layout"),
    QT_TRANSLATE_NOOP("glossary", "Density"),
    QT_TRANSLATE_NOOP("glossary", "Technical"),
    QT_TRANSLATE_NOOP("glossary", "Coverage"),
    QT_TRANSLATE_NOOP("glossary", "Surface"),
    QT_TRANSLATE_NOOP("glossary", "Safe access"),
    QT_TRANSLATE_NOOP("glossary", "Need"),
    QT_TRANSLATE_NOOP("glossary", "Inundation"),
    QT_TRANSLATE_NOOP("glossary", "Absence"),
    QT_TRANSLATE_NOOP("glossary", "Connection"),
    QT_TRANSLATE_NOOP("glossary", "Upkeep of drains"),
    QT_TRANSLATE_NOOP("glossary", "Construction"),
    QT_TRANSLATE_NOOP("glossary", "Waste-water system"),
    QT_TRANSLATE_NOOP("glossary", "Waste-water facilities"),
    QT_TRANSLATE_NOOP("glossary", "Waste facilities"),
    QT_TRANSLATE_NOOP("glossary", "Waste system"),
    QT_TRANSLATE_NOOP("glossary", "Upkeep of waste facilities"),
    QT_TRANSLATE_NOOP("glossary", "Fire infrastructure"),
    QT_TRANSLATE_NOOP("glossary", "Fire equipment"),
};

constexpr std::array<const char*, 5> kUnits{
    QT_TRANSLATE_NOOP("glossary", "ha"), QT_TRANSLATE_NOOP("glossary", "unit"),
    QT_TRANSLATE_NOOP("glossary", "KK"), QT_TRANSLATE_NOOP("glossary", "persons"),
    QT_TRANSLATE_NOOP("glossary", "m"),
};

constexpr std::array<const char*, 4> kClasses{
    QT_TRANSLATE_NOOP("glossary", "not slum"),
    QT_TRANSLATE_NOOP("glossary", "light slum"),
    QT_TRANSLATE_NOOP("glossary", "moderate slum"),
    QT_TRANSLATE_NOOP("glossary", "heavy slum"),
};

constexpr std::array<const char*, 3> kConsiderationClasses{
    QT_TRANSLATE_NOOP("glossary", "low"),
    QT_TRANSLATE_NOOP("glossary", "medium"),
    QT_TRANSLATE_NOOP("glossary", "high"),
};

constexpr std::array<const char*, 5> kLevels{
    QT_TRANSLATE_NOOP("glossary", "RT"),        QT_TRANSLATE_NOOP("glossary", "kelurahan"),
    QT_TRANSLATE_NOOP("glossary", "kecamatan"), QT_TRANSLATE_NOOP("glossary", "kawasan"),
    QT_TRANSLATE_NOOP("glossary", "city"),
};

constexpr std::array<const char*, 4> kCityClasses{
    QT_TRANSLATE_NOOP("glossary", "metropolitan"),
    QT_TRANSLATE_NOOP("glossary", "large city"),
    QT_TRANSLATE_NOOP("glossary", "medium city"),
    QT_TRANSLATE_NOOP("glossary", "small city"),
};

constexpr std::array<const char*, 3> kSeverities{
    QT_TRANSLATE_NOOP("glossary", "error"),
    QT_TRANSLATE_NOOP("glossary", "warning"),
    QT_TRANSLATE_NOOP("glossary", "note"),
};

constexpr std::array<const char*, 5> kStates{
    QT_TRANSLATE_NOOP("glossary", "done"),
    QT_TRANSLATE_NOOP("glossary", "undone"),
    QT_TRANSLATE_NOOP("glossary", "dropped after an undo"),
    QT_TRANSLATE_NOOP("glossary", "barrier"),
    QT_TRANSLATE_NOOP("glossary", "can no longer be undone"),
};

template <std::size_t N, typename Enum>
QString pick(const std::array<const char*, N>& words, Enum value) {
  return word(words[static_cast<std::size_t>(value)]);
}

}  // namespace

QString nameOf(Parameter parameter) {
  return pick(kParameters, parameter);
}
QString shortNameOf(Parameter parameter) {
  return pick(kShortParameters, parameter);
}
QString unitName(Unit unit) {
  return pick(kUnits, unit);
}
QString nameWithUnit(const QString& name, const QString& unit) {
  const QString inBrackets = QStringLiteral("(%1)").arg(unit);
  return unit.isEmpty() || name.endsWith(inBrackets) ? name : name + u' ' + inBrackets;
}
QString nameOf(SlumClass slumClass) {
  return pick(kClasses, slumClass);
}
QString shortNameOf(SlumClass slumClass) {
  switch (slumClass) {
    case SlumClass::None:
      return nameOf(slumClass);
    case SlumClass::Light:
      return word(QT_TRANSLATE_NOOP("glossary", "light"));
    case SlumClass::Moderate:
      return word(QT_TRANSLATE_NOOP("glossary", "moderate"));
    case SlumClass::Heavy:
      return word(QT_TRANSLATE_NOOP("glossary", "heavy"));
  }
  return {};
}
QString nameOf(ConsiderationClass considerationClass) {
  return pick(kConsiderationClasses, considerationClass);
}
QString nameOf(Level level) {
  return pick(kLevels, level);
}
QString nameOf(CityClass cityClass) {
  return pick(kCityClasses, cityClass);
}
QString nameOf(Severity severity) {
  return pick(kSeverities, severity);
}
QString nameOf(HistoryState state) {
  return pick(kStates, state);
}

QString shapeDefect(std::string_view reason) {
  constexpr std::pair<std::string_view, const char*> kDefects[] = {
      {"self-intersection", QT_TRANSLATE_NOOP("glossary", "its outline crosses itself")},
      {"ring-self-intersection", QT_TRANSLATE_NOOP("glossary", "its outline touches itself")},
      {"hole-lies-outside-shell", QT_TRANSLATE_NOOP("glossary", "a hole lies outside the area")},
      {"holes-are-nested", QT_TRANSLATE_NOOP("glossary", "a hole lies in a hole")},
      {"nested-holes", QT_TRANSLATE_NOOP("glossary", "a hole lies in a hole")},
      {"nested-shells", QT_TRANSLATE_NOOP("glossary", "one part lies in another")},
      {"interior-is-disconnected", QT_TRANSLATE_NOOP("glossary", "it falls apart at a touching point")},
      {"duplicate-rings", QT_TRANSLATE_NOOP("glossary", "the same outline stands twice")},
      {"too-few-points-in-geometry-component", QT_TRANSLATE_NOOP("glossary", "too few points")},
      {"broken-ring", QT_TRANSLATE_NOOP("glossary", "an outline does not close")},
      {"ring-is-not-closed", QT_TRANSLATE_NOOP("glossary", "an outline does not close")},
      {"invalid-coordinate", QT_TRANSLATE_NOOP("glossary", "a coordinate is no number")},
  };
  for (const auto& [key, text] : kDefects) {
    if (key == reason) return word(text);
  }
  return QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
}

QString plainWord(std::string_view text) {
  constexpr std::pair<std::string_view, const char*> kWords[] = {
      {"text", QT_TRANSLATE_NOOP("glossary", "a text")},
      {"a new name", QT_TRANSLATE_NOOP("glossary", "a new name")},
      {"a name of its own",
       QT_TRANSLATE_NOOP("glossary", "a name of its own, as this one means the plan as it stands")},
      {"a date", QT_TRANSLATE_NOOP("glossary", "a date such as 2021-05-31")},
      {"a kept scenario",
       QT_TRANSLATE_NOOP("glossary", "the name of a kept scenario, of which there are none (scenario --keep NAME)")},
      {"an activity", QT_TRANSLATE_NOOP("glossary", "code, name or beginning of the id of an activity")},
      {"an RT", QT_TRANSLATE_NOOP("glossary", "an RT, such as Kalianyar RT 001 RW 002")},
      {"a new file", QT_TRANSLATE_NOOP("glossary", "a file that is not there yet")},
      {"a new code", QT_TRANSLATE_NOOP("glossary", "a new code")},
      {"a code", QT_TRANSLATE_NOOP("glossary", "a code such as 33.75")},
      {"a year", QT_TRANSLATE_NOOP("glossary", "a year")},
      {"0 or more", QT_TRANSLATE_NOOP("glossary", "0 or more")},
      {"a whole number", QT_TRANSLATE_NOOP("glossary", "a whole number")},
      {"a NIK", QT_TRANSLATE_NOOP("glossary", "16 digits, such as 3375014505900001")},
      {"lines", QT_TRANSLATE_NOOP("glossary", "lines")},
      {"points", QT_TRANSLATE_NOOP("glossary", "points")},
      {"lines, points", QT_TRANSLATE_NOOP("glossary", "lines and points")},
      {"table", QT_TRANSLATE_NOOP("glossary", "a table without shapes")},
      {"nothing", QT_TRANSLATE_NOOP("glossary", "nothing that can be drawn")},
  };
  for (const auto& [key, shown] : kWords) {
    if (key == text) return word(shown);
  }
  constexpr std::string_view kShared = " of this name";
  if (text.ends_with(kShared)) {
    text.remove_suffix(kShared.size());
    return word(QT_TRANSLATE_NOOP("glossary", "an id of the list, as %1 share this name"))
        .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
  }
  constexpr std::string_view kYear = "year ";
  if (!text.starts_with(kYear)) return {};
  text.remove_prefix(kYear.size());
  return word(QT_TRANSLATE_NOOP("glossary", "%1, the year of this survey"))
      .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString fileDefect(std::string_view reason) {
  constexpr std::pair<std::string_view, const char*> kDefects[] = {
      {"format", QT_TRANSLATE_NOOP("glossary", "its format is not known, or it is damaged from the start")},
      {"damaged", QT_TRANSLATE_NOOP("glossary", "it is damaged inside")},
      {"columns", QT_TRANSLATE_NOOP("glossary", "a sheet has data beyond its 2,000th column")},
      {"access", QT_TRANSLATE_NOOP("glossary", "it may not be read")},
      {"not-a-file", QT_TRANSLATE_NOOP("glossary", "it is not an ordinary file")},
      {"no-document", QT_TRANSLATE_NOOP("glossary", "it is no document, table or picture by its name")},
      {"too-many-layers", QT_TRANSLATE_NOOP("glossary", "it has too many layers")},
      {"unclosed-quote", QT_TRANSLATE_NOOP("glossary", "a quotation mark is never closed")},
      {"text-after-quote", QT_TRANSLATE_NOOP("glossary", "text follows a closing quotation mark")},
      {"no-bands", QT_TRANSLATE_NOOP("glossary", "it has no picture inside")},
      {"too-many-pixels", QT_TRANSLATE_NOOP("glossary", "its header claims more pixels than the file can hold")},
      {"block-too-large", QT_TRANSLATE_NOOP("glossary", "one block of it is too large to read")},
      {"cut-off", QT_TRANSLATE_NOOP("glossary", "the file is cut off")},
      {"No such file or directory", QT_TRANSLATE_NOOP("glossary", "its folder does not exist")},
      {"Permission denied", QT_TRANSLATE_NOOP("glossary", "it may not be written")},
      {"No space left on device", QT_TRANSLATE_NOOP("glossary", "the disk is full")},
      {"table-missing", QT_TRANSLATE_NOOP("glossary", "a table or column is missing")},
      {"other-project", QT_TRANSLATE_NOOP("glossary", "it is a copy of another project")},
      {"no-common-history", QT_TRANSLATE_NOOP("glossary", "its history does not begin as that of the project does")},
      {"foreign-edit",
       QT_TRANSLATE_NOOP("glossary", "another program changed it, and what was changed was not recorded")},
      {"no-record", QT_TRANSLATE_NOOP("glossary",
                                      "what was changed in it is no longer recorded: it was brought up to date or is "
                                      "too large")},
      {"same-file", QT_TRANSLATE_NOOP("glossary", "it is the project itself")},
      {"twice", QT_TRANSLATE_NOOP("glossary", "it was chosen twice")},
      {"changed", QT_TRANSLATE_NOOP("glossary", "it was changed while it was being looked through")},
      {"broken-value", QT_TRANSLATE_NOOP("glossary", "a value inside cannot be true")},
  };
  for (const auto& [key, text] : kDefects) {
    if (key == reason) return word(text);
  }
  return {};
}

QString capitalised(QString word) {
  if (!word.isEmpty()) word[0] = word[0].toUpper();
  return word;
}

QString missingText() {
  return word(QT_TRANSLATE_NOOP("glossary", "none yet"));
}

QString classRange(SlumClass from, SlumClass to) {
  if (from == to) return nameOf(from);
  return QCoreApplication::translate("glossary", "%1 to %2").arg(nameOf(from), nameOf(to));
}

QString shortClassRange(SlumClass from, SlumClass to) {
  return from == to ? shortNameOf(from) : shortNameOf(from) + QChar(0x2013) + shortNameOf(to);
}

QString classInColumn(SlumClass from, SlumClass to) {
  return from == to ? nameOf(from) : shortClassRange(from, to);
}

QString openClassText() {
  return word(QT_TRANSLATE_NOOP("glossary", "still open"));
}

QStringList aspectNames(const Regulation& regulation) {
  constexpr std::pair<std::string_view, const char*> kNames[] = {
      {"building", QT_TRANSLATE_NOOP("glossary", "Buildings")},
      {"road", QT_TRANSLATE_NOOP("glossary", "Neighbourhood roads")},
      {"water", QT_TRANSLATE_NOOP("glossary", "Drinking water")},
      {"drainage", QT_TRANSLATE_NOOP("glossary", "Drainage")},
      {"wastewater", QT_TRANSLATE_NOOP("glossary", "Waste water")},
      {"waste", QT_TRANSLATE_NOOP("glossary", "Solid waste")},
      {"fire", QT_TRANSLATE_NOOP("glossary", "Fire protection")},
  };
  QStringList names;
  for (const Aspect& aspect : regulation.aspects) {
    const auto known =
        std::ranges::find(kNames, aspect.key, [](const auto& entry) { return std::string(entry.first); });
    names << (known == std::end(kNames) ? capitalised(localText(aspect.name)) : word(known->second));
  }
  return names;
}

}  // namespace kawasan
