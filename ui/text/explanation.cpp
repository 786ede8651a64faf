#include "ui/text/explanation.h"

#include <QCoreApplication>
#include <map>
#include <set>

#include "core/base/text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

QString phrase(const char* source) {
  return QCoreApplication::translate("explain", source);
}

using Words = std::map<std::string, const char*, std::less<>>;

const Words& formulas() {
  static const Words words{
      {"value-band", QT_TRANSLATE_NOOP("explain", "Value of %1 by the bands of the failing share")},
      {"percent", QT_TRANSLATE_NOOP("explain", "Percent of %1 = failing volume ÷ base × 100")},
      {"sum-of-rt", QT_TRANSLATE_NOOP("explain", "Sum over the RT: %1")},
      {"figure-of-rt", "%1"},
      {"aspect-mean", QT_TRANSLATE_NOOP("explain", "Mean of the aspect %1")},
      {"sectoral-mean", QT_TRANSLATE_NOOP("explain", "Sectoral mean: mean of the aspect means")},
      {"total", QT_TRANSLATE_NOOP("explain", "Total: sum of the values")},
      {"class", QT_TRANSLATE_NOOP("explain", "Class of the total")},
      {"population-density", QT_TRANSLATE_NOOP("explain", "Population density = persons ÷ hectares")},
      {"population-value", QT_TRANSLATE_NOOP("explain", "Value of the population density by class of city")},
      {"consideration", QT_TRANSLATE_NOOP("explain", "Consideration: %1")},
      {"consideration-sum", QT_TRANSLATE_NOOP("explain", "Sum of the considerations")},
      {"consideration-class", QT_TRANSLATE_NOOP("explain", "Class of the considerations")},
      {"legality", QT_TRANSLATE_NOOP("explain", "Legality of the land")},
      {"classification", QT_TRANSLATE_NOOP("explain", "Code of the classification")},
      {"priority", QT_TRANSLATE_NOOP("explain", "Priority")},
      {"handling", QT_TRANSLATE_NOOP("explain", "Handling")},
  };
  return words;
}

const Words& inputNames() {
  static const Words words{
      {"volume", QT_TRANSLATE_NOOP("explain", "failing volume")},
      {"base", QT_TRANSLATE_NOOP("explain", "base (100 %)")},
      {"percent", QT_TRANSLATE_NOOP("explain", "percent")},
      {"value", QT_TRANSLATE_NOOP("explain", "value")},
      {"band", QT_TRANSLATE_NOOP("explain", "band reached from")},
      {"limit", QT_TRANSLATE_NOOP("explain", "limit")},
      {"limits", QT_TRANSLATE_NOOP("explain", "limits")},
      {"from", QT_TRANSLATE_NOOP("explain", "from")},
      {"percent-rounded", QT_TRANSLATE_NOOP("explain", "percent, rounded to two decimals")},
      {"mean", QT_TRANSLATE_NOOP("explain", "mean")},
      {"sum", QT_TRANSLATE_NOOP("explain", "sum")},
      {"total", QT_TRANSLATE_NOOP("explain", "total")},
      {"class", QT_TRANSLATE_NOOP("explain", "class")},
      {"considerations", QT_TRANSLATE_NOOP("explain", "considerations")},
      {"legality", QT_TRANSLATE_NOOP("explain", "land")},
      {"legal", QT_TRANSLATE_NOOP("explain", "land")},
      {"code", QT_TRANSLATE_NOOP("explain", "code")},
      {"classification", QT_TRANSLATE_NOOP("explain", "code")},
      {"priority", QT_TRANSLATE_NOOP("explain", "priority")},
      {"handling", QT_TRANSLATE_NOOP("explain", "handling")},
      {"alternative", QT_TRANSLATE_NOOP("explain", "alternative")},
      {"pattern-chosen", QT_TRANSLATE_NOOP("explain", "chosen by the planners")},
      {"pattern-reason", QT_TRANSLATE_NOOP("explain", "reason of the choice")},
      {"density", QT_TRANSLATE_NOOP("explain", "density")},
      {"density_area", QT_TRANSLATE_NOOP("explain", "hectares")},
      {"population_density", QT_TRANSLATE_NOOP("explain", "population density")},
      {"density-limit", QT_TRANSLATE_NOOP("explain", "limit of the building density")},
      {"high-above", QT_TRANSLATE_NOOP("explain", "value 5 above")},
      {"low-up-to", QT_TRANSLATE_NOOP("explain", "value 1 up to")},
      {"city-class", QT_TRANSLATE_NOOP("explain", "class of the city")},
      {"option", QT_TRANSLATE_NOOP("explain", "possible")},
      {"possible-class", QT_TRANSLATE_NOOP("explain", "possible class")},
      {"strategic_value", QT_TRANSLATE_NOOP("explain", "strategic value")},
      {"socio_economic_cultural", QT_TRANSLATE_NOOP("explain", "social, economic and cultural value")},
      {"tenure_status", QT_TRANSLATE_NOOP("explain", "clarity of tenure")},
      {"spatial_plan_conformity", QT_TRANSLATE_NOOP("explain", "conformity with the spatial plan")},
  };
  return words;
}

const Words& flagWords() {
  static const Words words{
      {"volume-missing",
       QT_TRANSLATE_NOOP("explain", "The volume is missing: anywhere from 0 to the base is possible.")},
      {"volume-partly-missing",
       QT_TRANSLATE_NOOP("explain", "The volume of some RT is missing: anywhere from 0 to their base is possible.")},
      {"base-missing", QT_TRANSLATE_NOOP("explain", "The base is missing.")},
      {"base-partly-missing", QT_TRANSLATE_NOOP("explain", "The base of some RT is missing.")},
      {"base-zero", QT_TRANSLATE_NOOP("explain", "The base is 0, so the percent is 0; please check.")},
      {"above-base", QT_TRANSLATE_NOOP("explain", "More than 100 % was entered; it counts as 100 %.")},
      {"negative", QT_TRANSLATE_NOOP("explain", "A negative volume was entered; it counts as 0.")},
      {"clamped", QT_TRANSLATE_NOOP("explain", "The percent was limited to 0 to 100.")},
      {"rounded-before-averaging",
       QT_TRANSLATE_NOOP("explain", "Percents were rounded to two decimals before averaging, as in that source.")},
      {"rt-without-figures",
       QT_TRANSLATE_NOOP("explain", "Provisional: of the %1 of %2 RT that have figures; the others are not in it.")},
      {"estimate", QT_TRANSLATE_NOOP("explain", "Provisional: an estimate until somebody confirms it.")},
      {"rests-on-estimates",
       QT_TRANSLATE_NOOP("explain", "Provisional: it rests on estimates that nobody has confirmed yet.")},
      {"from-density", QT_TRANSLATE_NOOP("explain", "Computed from the population density, as none was entered.")},
  };
  return words;
}

const Words& markWords() {
  static const Words words{
      {"R", QT_TRANSLATE_NOOP("explain", "recollected, not re-read in the regulation")},
      {"D", QT_TRANSLATE_NOOP("explain", "default of this program")},
      {"I", QT_TRANSLATE_NOOP("explain", "inferred")},
  };
  return words;
}

QString lookUp(const Words& words, const std::string& key) {
  const auto found = words.find(key);
  return found == words.end() ? QString() : phrase(found->second);
}

QString toText(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString unitText(ExplainUnit unit) {
  switch (unit) {
    case ExplainUnit::None:
      return {};
    case ExplainUnit::Hectare:
      return unitName(Unit::Hectare);
    case ExplainUnit::Building:
      return unitName(Unit::Building);
    case ExplainUnit::Household:
      return unitName(Unit::Household);
    case ExplainUnit::Person:
      return unitName(Unit::Person);
    case ExplainUnit::Metre:
      return unitName(Unit::Metre);
    case ExplainUnit::Percent:
      return QStringLiteral("%");
    case ExplainUnit::BuildingsPerHectare:
      return phrase(QT_TRANSLATE_NOOP("explain", "buildings/ha"));
    case ExplainUnit::PersonsPerHectare:
      return phrase(QT_TRANSLATE_NOOP("explain", "persons/ha"));
  }
  return {};
}

int decimalsOf(ExplainUnit unit) {
  switch (unit) {
    case ExplainUnit::Hectare:
      return 4;
    case ExplainUnit::Percent:
    case ExplainUnit::Metre:
    case ExplainUnit::BuildingsPerHectare:
    case ExplainUnit::PersonsPerHectare:
      return 2;
    default:
      return 2;
  }
}

/// The items of a sum of considerations; one of them is named like a figure that is collected.
const ConsiderationRule* itemOf(const ExplainStep& step, const std::string& key, const Regulation& regulation) {
  if (step.formula != "consideration-sum") return nullptr;
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    const auto item = static_cast<ConsiderationItem>(i);
    if (key == keyOf(item)) return &regulation.ruleOf(item);
  }
  return nullptr;
}

QString inputName(const ExplainStep& step, const ExplainedValue& value, const Regulation& regulation) {
  if (const ConsiderationRule* const item = itemOf(step, value.name, regulation)) {
    const QString known = lookUp(inputNames(), value.name);
    if (!known.isEmpty()) return known;
    const QString name = localText(item->name);
    return name.left(1).toLower() + name.mid(1);
  }
  if (const auto parameter = parameterByIdentifier(value.name)) return nameOf(*parameter);
  if (const auto aspect = regulation.indexOfAspect(value.name)) return localText(regulation.aspects[*aspect].name);
  const QString known = lookUp(inputNames(), value.name);
  return known.isEmpty() ? toText(value.name) : known;
}

QString stepTitle(const ExplainStep& step) {
  QString subject = localText(step.name);
  if (subject.isEmpty() && !step.subject.empty()) {
    const auto parameter = parameterByIdentifier(step.subject);
    subject = parameter ? nameOf(*parameter) : toText(step.subject);
  }
  if (!step.code.empty()) subject = toText(step.code) + u' ' + subject;
  const QString pattern = lookUp(formulas(), step.formula);
  if (pattern.isEmpty()) return toText(step.formula);
  return pattern.contains(QStringLiteral("%1")) ? pattern.arg(subject) : pattern;
}

QString sourceLine(const Citation& citation) {
  QString line = phrase(QT_TRANSLATE_NOOP("explain", "Basis: %1")).arg(localText(citation.provision));
  if (!citation.marks.empty()) line += QStringLiteral(" [%1]").arg(toText(joinText(citation.marks, ", ")));
  if (const QString note = localText(citation.note); !note.isEmpty()) line += QStringLiteral(". ") + note;
  return line;
}

void collectMarks(const ExplainStep& step, std::set<std::string>& marks) {
  for (const Citation& citation : step.citations) marks.insert(citation.marks.begin(), citation.marks.end());
  for (const ExplainStep& part : step.parts) collectMarks(part, marks);
}

/// Titles in English stand beside the others under the mark with "/en".
QString sourceTitle(const Regulation& regulation, const std::string& mark) {
  auto title = regulation.sources.end();
  if (currentLanguage() == Language::English) title = regulation.sources.find(mark + "/en");
  if (title == regulation.sources.end()) title = regulation.sources.find(mark);
  return title == regulation.sources.end() ? QString() : toText(title->second);
}

/// What the marks stand for: a document that was read, or how far a statement can be trusted.
void addMarks(std::vector<ExplanationLine>& lines, const ExplainStep& step, const Regulation& regulation) {
  std::set<std::string> marks;
  collectMarks(step, marks);
  for (const std::string& mark : marks) {
    const QString trust = lookUp(markWords(), mark);
    const QString meaning = trust.isEmpty() ? sourceTitle(regulation, mark) : trust;
    lines.push_back({0, QStringLiteral("[%1] %2").arg(toText(mark), meaning), true, {}, 0});
  }
}

/// How the figure of a step is asked for alone.
std::string figureOf(const ExplainStep& step) {
  static const std::map<std::string, const char*, std::less<>> alone{
      {"total", "total"},
      {"class", "class"},
      {"sectoral-mean", "sectoral-mean"},
      {"consideration-sum", "considerations"},
      {"consideration-class", "considerations"},
      {"legality", "legality"},
      {"classification", "classification"},
      {"priority", "priority"},
      {"handling", "handling"},
  };
  if (step.formula == "aspect-mean") return "aspect:" + step.subject;
  if (step.formula == "consideration" || step.formula == "population-value") return "consideration:" + step.subject;
  if (parameterByIdentifier(step.subject)) return step.subject;
  const auto found = alone.find(step.formula);
  return found == alone.end() ? std::string() : found->second;
}

/// How the figure of one of its inputs is asked for: the same figure of one RT, a parameter, or an aspect.
std::string figureOf(const ExplainedValue& input, const ExplainStep& step, const Regulation& regulation) {
  if (input.rtId != 0) return figureOf(step);
  if (itemOf(step, input.name, regulation) != nullptr) return "consideration:" + input.name;
  if (parameterByIdentifier(input.name)) return input.name;
  return regulation.indexOfAspect(input.name) ? "aspect:" + input.name : std::string();
}

/// A class that missing figures leave open is said as the card says it: from the lowest that is possible to the
/// highest.
QString resultText(const ExplainStep& step) {
  std::optional<SlumClass> lowest;
  std::optional<SlumClass> highest;
  for (const ExplainedValue& input : step.inputs) {
    const auto possible = input.name == "possible-class" ? slumClassByKey(input.key) : std::nullopt;
    if (!possible) continue;
    if (!lowest || *possible < *lowest) lowest = possible;
    if (!highest || *possible > *highest) highest = possible;
  }
  if (!lowest) return shownValue(step.result);
  return (step.result.isApproximate ? estimateMark() : QString()) + classRange(*lowest, *highest);
}

void addStep(std::vector<ExplanationLine>& lines, const ExplainStep& step, const Regulation& regulation, int depth,
             std::size_t maxParts) {
  const std::string figure = figureOf(step);
  lines.push_back({depth, stepTitle(step) + QStringLiteral(" = ") + resultText(step), false, figure, 0});
  if (const QString rule = localText(step.rule); !rule.isEmpty()) {
    lines.push_back({depth + 1, phrase(QT_TRANSLATE_NOOP("explain", "Fails when: %1")).arg(rule), false, {}, 0});
  }
  // How far it can be trusted stands first, before the long list of what it is made of.
  const auto isTrust = [](const std::string& flag) {
    return flag == "rt-without-figures" || flag == "rests-on-estimates" || flag == "estimate";
  };
  const auto addFlags = [&](bool ofTrust) {
    for (const std::string& flag : step.flags) {
      if (isTrust(flag) != ofTrust) continue;
      const QString text = lookUp(flagWords(), flag);
      const bool hasCounts = flag == "rt-without-figures";
      lines.push_back({depth + 1, hasCounts ? text.arg(step.rtWithFigures).arg(step.rtCount) : text, false, {}, 0});
    }
  };
  addFlags(true);
  std::size_t shown = 0;
  for (const ExplainedValue& input : step.inputs) {
    if (shown++ == maxParts) {
      lines.push_back({depth + 1,
                       phrase(QT_TRANSLATE_NOOP("explain", "… and %1 more")).arg(step.inputs.size() - maxParts),
                       false,
                       {},
                       0});
      break;
    }
    lines.push_back({depth + 1, QStringLiteral("%1: %2").arg(inputName(step, input, regulation), shownValue(input)),
                     false, figureOf(input, step, regulation), input.rtId});
  }
  addFlags(false);
  for (const Citation& citation : step.citations) lines.push_back({depth + 1, sourceLine(citation), true, {}, 0});
  for (const ExplainStep& part : step.parts) addStep(lines, part, regulation, depth + 1, maxParts);
}

}  // namespace

QString shownValue(const ExplainedValue& value) {
  const Language language = currentLanguage();
  QString text;
  if (value.number) {
    text = formatPlain(*value.number, decimalsOf(value.unit), language);
    if (value.upTo) text += QStringLiteral("–") + formatPlain(*value.upTo, decimalsOf(value.unit), language);
    if (const QString unit = unitText(value.unit); !unit.isEmpty()) text += u' ' + unit;
    if (value.isOpen) text = phrase(QT_TRANSLATE_NOOP("explain", "at least %1")).arg(text);
  }
  QString word = localText(value.text);
  if (const auto parameter = parameterByIdentifier(value.key); word.isEmpty() && parameter) word = nameOf(*parameter);
  if (word.isEmpty() && !value.key.empty()) word = toText(value.key);
  // A parameter is never itself the value: it says which figure is meant, also where that is missing.
  if (text.isEmpty() && parameterByIdentifier(value.key)) text = missingText();
  if (text.isEmpty() && word.isEmpty()) return missingText();
  const QString shown = text.isEmpty() ? word : word.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, word);
  return value.isApproximate ? estimateMark() + shown : shown;
}

std::vector<ExplanationLine> explanationLines(const ExplainStep& step, const Regulation& regulation,
                                              std::size_t maxParts) {
  std::vector<ExplanationLine> lines;
  addStep(lines, step, regulation, 0, maxParts);
  addMarks(lines, step, regulation);
  return lines;
}

}  // namespace kawasan
