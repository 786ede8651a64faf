#include "ui/models/figure_entry.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/rules/area_scores.h"
#include "core/rules/figure_checks.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Refused cells that the message itself names; all of them stand in its details.
constexpr int kNamedCells = 3;
/// Fields that the label of an edit of several RT names.
constexpr std::size_t kLabelledFields = 4;
/// Hectares are entered with four decimals: square metres.
constexpr double kAreaParts = 10'000;

struct FigureEntryText {
  Q_DECLARE_TR_FUNCTIONS(FigureEntry)
};

std::optional<Micro> microOf(std::optional<double> number) {
  return number ? microFromDouble(*number) : std::nullopt;
}

/// Without thousands marks and with a hyphen for the minus, as spreadsheets read it.
QString plainText(Micro amount) {
  const Language language = currentLanguage();
  QString text = formatAmount(amount, 6, language);
  text.remove(language == Language::Indonesian ? u'.' : u',');
  return text.replace(QChar(0x2212), u'-');
}

QString whyNot(const TypedAmount& typed, Parameter parameter) {
  if (typed.kind != TypedAmount::Kind::TwoReadings) return typed.problem;
  return FigureEntryText::tr("can be read as %1 or as %2")
      .arg(readingText(typed.amount, parameter), readingText(typed.other, parameter));
}

QString placeOf(const Session& session, FeatureId rtId, Parameter parameter) {
  return QStringLiteral("%1, %2").arg(session.nameOf({Level::Rt, rtId}), fieldTitle(session.regulation(), parameter));
}

EditLabel labelOf(const Session& session, const std::map<FeatureId, FigureRow>& rows,
                  const std::vector<Parameter>& fields) {
  std::vector<std::string> names;
  for (const Parameter field : fields) names.emplace_back(identifierOf(field));
  const std::string survey = session.survey()->name;
  if (rows.size() == 1) {
    const std::string area = session.nameOf({Level::Rt, rows.begin()->first}).toStdString();
    return {"set-figures", {{"area", area}, {"survey", survey}, {"fields", joinText(names, " ")}}};
  }
  const std::string shown = names.size() <= kLabelledFields ? joinText(names, " ") : std::string();
  return {"set-figures-of-rts", {{"count", std::to_string(rows.size())}, {"survey", survey}, {"fields", shown}}};
}

struct RefusedPaste {
  PastedCell cell;
  QString why;
};

struct PasteResult {
  std::vector<FigureChange> changes;
  std::vector<RefusedPaste> refused;
  std::vector<PastedCell> ambiguous;     // of the refused those with two readings
  std::optional<DecimalMark> settledBy;  // by the other cells
};

PasteResult readPasted(const std::vector<PastedCell>& cells, std::optional<DecimalMark> mark) {
  PasteResult result;
  std::vector<std::string> texts;
  for (const PastedCell& cell : cells) texts.push_back(cell.text.toStdString());
  const DecimalEvidence evidence = detectDecimalMark(std::vector<std::string_view>(texts.begin(), texts.end()));
  if (!mark) mark = evidence.mark();
  if (mark && evidence.ambiguous > 0) result.settledBy = mark;
  for (const PastedCell& cell : cells) {
    const TypedAmount typed = readTyped(cell.text, cell.parameter, mark);
    if (typed.isSettled()) {
      result.changes.push_back({cell.rtId, cell.parameter, typed.amount});
      continue;
    }
    if (typed.kind == TypedAmount::Kind::TwoReadings) result.ambiguous.push_back(cell);
    result.refused.push_back({cell, whyNot(typed, cell.parameter)});
  }
  return result;
}

using Doubts = std::map<std::pair<FeatureId, Parameter>, QStringList>;

/// The sentences of the checks on an RT, each with the field it is about.
std::vector<std::pair<Parameter, QString>> spokenAgainst(const Session& session, const Rt& rt, const FigureRow& row) {
  std::vector<std::pair<Parameter, QString>> sentences;
  for (const Finding& finding : checkRow(session.snapshot(), session.regulation(), *session.survey(), rt, row)) {
    if (finding.severity != Severity::Info) sentences.emplace_back(fieldOf(finding), describe(finding));
  }
  return sentences;
}

/// Of the fields that change the one beside which a sentence about `field` belongs: the field itself, else its whole.
Parameter besideOf(const Regulation& regulation, Parameter field, const std::vector<Parameter>& changed) {
  const auto isChanged = [&](Parameter each) { return std::ranges::find(changed, each) != changed.end(); };
  if (isChanged(field)) return field;
  const auto index = regulation.indexOfIndicator(field);
  return index && isChanged(regulation.indicators[*index].base) ? regulation.indicators[*index].base : changed.front();
}

/// What the checks will say of the figures once they are changed and do not say now, each beside a changed figure.
Doubts doubtsOf(const Session& session, const std::vector<FigureChange>& changes) {
  if (session.survey() == nullptr) return {};
  struct Changed {
    FigureRow before;
    FigureRow after;
    std::vector<Parameter> fields;
  };
  std::map<FeatureId, Changed> rows;
  for (const FigureChange& change : changes) {
    const auto [at, isNew] = rows.try_emplace(change.rtId);
    if (isNew) at->second.before = at->second.after = figuresOf(session, change.rtId);
    at->second.after[change.parameter] = change.amount;
    if (at->second.before[change.parameter] != change.amount) at->second.fields.push_back(change.parameter);
  }
  Doubts doubts;
  for (const auto& [rtId, row] : rows) {
    const Rt* const rt = session.snapshot().rtById(rtId);
    if (rt == nullptr || row.fields.empty()) continue;
    const auto said = spokenAgainst(session, *rt, row.after);
    if (said.empty()) continue;
    const auto known = spokenAgainst(session, *rt, row.before);
    for (const auto& each : said) {
      if (std::ranges::find(known, each) != known.end()) continue;
      doubts[{rtId, besideOf(session.regulation(), each.first, row.fields)}] << each.second;
    }
  }
  return doubts;
}

void pasteWithMark(Session& session, const std::vector<PastedCell>& cells, int outside,
                   std::optional<DecimalMark> mark);

/// Buttons that settle the mark of the cells that were left out.
void offerMarks(Session& session, Message& message, const std::vector<PastedCell>& cells) {
  const FeatureId surveyId = session.survey()->id;
  const std::string path = session.path();
  const auto pasting = [&session, cells, surveyId, path](DecimalMark mark) {
    return [&session, cells, surveyId, path, mark] {
      const bool isSame = session.path() == path && session.survey() != nullptr && session.survey()->id == surveyId;
      if (isSame) pasteWithMark(session, cells, 0, mark);
    };
  };
  message.actions.push_back({FigureEntryText::tr("Comma is the decimal mark"), pasting(DecimalMark::Comma)});
  message.actions.push_back({FigureEntryText::tr("Point is the decimal mark"), pasting(DecimalMark::Point)});
}

QString shortened(const QStringList& refused) {
  QStringList shown = refused.mid(0, kNamedCells);
  if (refused.size() > kNamedCells)
    shown << FigureEntryText::tr("and %1 more").arg(countText(refused.size() - kNamedCells));
  return shown.join(QStringLiteral("; "));
}

void pasteWithMark(Session& session, const std::vector<PastedCell>& cells, int outside,
                   std::optional<DecimalMark> mark) {
  if (session.survey() == nullptr) return;
  const PasteResult read = readPasted(cells, mark);
  if (!read.changes.empty() && !writeFigures(session, read.changes)) return;
  Message message;
  message.topic = QStringLiteral("paste-figures");
  message.kind = MessageKind::Done;
  message.text = FigureEntryText::tr("%1 figures pasted.").arg(countText(read.changes.size()));
  if (!mark && read.settledBy) {
    message.text +=
        u' ' + (*read.settledBy == DecimalMark::Comma
                    ? FigureEntryText::tr("The comma was read as the decimal mark, as in the other cells.")
                    : FigureEntryText::tr("The point was read as the decimal mark, as in the other cells."));
  }
  if (!read.refused.empty()) {
    QStringList lines;
    for (const auto& [cell, why] : read.refused)
      lines << QStringLiteral("%1: “%2” %3").arg(placeOf(session, cell.rtId, cell.parameter), cell.text, why);
    message.kind = MessageKind::Warning;
    message.text +=
        u' ' + FigureEntryText::tr("%1 cells were left out: %2.").arg(countText(lines.size()), shortened(lines));
    message.detail = lines.join(u'\n');
  }
  if (outside > 0) {
    message.kind = MessageKind::Warning;
    message.text += u' ' + FigureEntryText::tr("%1 cells had no field to go to.").arg(countText(outside));
  }
  if (!read.ambiguous.empty()) offerMarks(session, message, read.ambiguous);
  session.say(std::move(message));
}

}  // namespace

TypedAmount readTyped(const QString& text, Parameter parameter, std::optional<DecimalMark> mark) {
  const std::string bytes = text.toStdString();
  const NumberCell cell = readFigureCell(bytes, mark, parameter);
  TypedAmount typed;
  if (cell.reason == "ambiguous-number") {
    const auto number = parseNumber(text, currentLanguage());
    typed.kind = TypedAmount::Kind::TwoReadings;
    typed.amount = microOf(number->value).value_or(kMissing);
    typed.other = microOf(number->otherReading).value_or(kMissing);
  } else if (!cell.reason.empty()) {
    typed.kind = TypedAmount::Kind::Refused;
    typed.problem = describeReason(cell.reason, cell.expected);
  } else if (const auto amount = microOf(cell.value)) {
    typed.kind = TypedAmount::Kind::Amount;
    typed.amount = *amount;
  }
  return typed;
}

QString editText(Micro amount) {
  if (isMissing(amount)) return {};
  QString text = plainText(amount);
  // "1,278" could be a thousand and more; a fourth decimal leaves one reading.
  const auto read = parseNumber(text, currentLanguage());
  if (read && read->otherReading) text += u'0';
  return text;
}

QString readingText(Micro amount, Parameter parameter) {
  return plainText(amount) + u' ' + unitName(unitOf(parameter));
}

QString shownAmount(Micro amount, Unit unit) {
  if (isMissing(amount)) return missingText();
  return unit == Unit::Hectare ? formatFixed(amount, 4, currentLanguage()) : formatAmount(amount, 2, currentLanguage());
}

QString amountWithUnit(Micro amount, Parameter parameter) {
  if (isMissing(amount)) return missingText();
  return QStringLiteral("%1 %2").arg(formatAmount(amount, 6, currentLanguage()), unitName(unitOf(parameter)));
}

QString shownRange(int from, int to) {
  return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString shownPercent(const IndicatorScore& score) {
  return score.percent ? formatNumber(*score.percent, 2, currentLanguage()) + QStringLiteral(" %")
                       : QStringLiteral("–");
}

std::vector<Parameter> enteredFields(const Regulation& regulation) {
  std::vector<Parameter> fields{Parameter::Population};
  for (const Indicator& indicator : regulation.indicators) fields.push_back(indicator.base);
  std::ranges::sort(fields);
  fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
  for (const Indicator& indicator : regulation.indicators) fields.push_back(indicator.parameter);
  return fields;
}

QString fieldTitle(const Regulation& regulation, Parameter parameter) {
  const auto index = regulation.indexOfIndicator(parameter);
  if (!index) return nameOf(parameter);
  return QStringLiteral("%1 %2").arg(toQString(regulation.indicators[*index].code), shortNameOf(parameter));
}

int filledIndicators(const Score& score) {
  return static_cast<int>(std::ranges::count_if(score.indicators, [](const IndicatorScore& indicator) {
    return !indicator.volumeMissing && !indicator.baseMissing;
  }));
}

bool isComplete(const Score& score) {
  return filledIndicators(score) == static_cast<int>(score.indicators.size());
}

FigureRow figuresOf(const Session& session, FeatureId rtId) {
  const auto index = session.figures().indexOfRt(rtId);
  return index ? session.figures().row(*index) : FigureRow();
}

Micro drawnArea(const Session& session, FeatureId rtId) {
  const auto hectares = session.drawnHectares({Level::Rt, rtId});
  if (!hectares) return kMissing;
  return microFromDouble(std::round(*hectares * kAreaParts) / kAreaParts).value_or(kMissing);
}

Parameter fieldOf(const Finding& finding) {
  if (const auto field = parameterByIdentifier(finding.params.get("field"))) return *field;
  return finding.rule == "households-above-population" ? Parameter::HouseholdsKk : Parameter::BuildingDensity;
}

bool writeFigures(Session& session, const std::vector<FigureChange>& changes) {
  const Survey* survey = session.survey();
  if (survey == nullptr) return false;
  std::map<FeatureId, FigureRow> rows;
  std::vector<Parameter> fields;
  for (const FigureChange& change : changes) {
    const auto row = rows.find(change.rtId);
    FigureRow figures = row == rows.end() ? figuresOf(session, change.rtId) : row->second;
    if (figures[change.parameter] == change.amount) continue;
    figures[change.parameter] = change.amount;
    rows.insert_or_assign(change.rtId, figures);
    if (std::ranges::find(fields, change.parameter) == fields.end()) fields.push_back(change.parameter);
  }
  if (rows.empty()) return true;
  const FeatureId surveyId = survey->id;
  const auto put = [&rows, surveyId](Edit& edit) -> Result<void> {
    for (const auto& [rtId, figures] : rows) edit.putFigures(surveyId, rtId, figures, {});
    return {};
  };
  // What was typed outlives its field: the message of the failure can write it later, but not over what was stored
  // since.
  std::vector<FigureChange> before;
  for (const FigureChange& change : changes) {
    before.push_back({change.rtId, change.parameter, figuresOf(session, change.rtId)[change.parameter]});
  }
  const auto again = [&session, surveyId, changes, before] {
    if (session.survey() == nullptr || session.survey()->id != surveyId) return;
    std::vector<FigureChange> still;
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const bool isThere = session.exists({Level::Rt, changes[i].rtId});
      const bool isAsItWas = isThere && figuresOf(session, changes[i].rtId)[changes[i].parameter] == before[i].amount;
      if (isAsItWas) still.push_back(changes[i]);
    }
    (void)writeFigures(session, still);
  };
  return session.edit(labelOf(session, rows, fields), put, EditKind::Ordinary, again);
}

void fillAreasAsDrawn(Session& session) {
  if (session.survey() == nullptr) return;
  std::vector<FigureChange> changes;
  std::size_t withoutOthers = 0;
  for (const Rt& rt : session.snapshot().rts) {
    const Micro drawn = drawnArea(session, rt.id);
    const FigureRow figures = figuresOf(session, rt.id);
    if (isMissing(drawn) || !isMissing(figures[Parameter::AreaVerified])) continue;
    changes.push_back({rt.id, Parameter::AreaVerified, drawn});
    if (!hasAnyFigure(figures)) ++withoutOthers;
  }
  if (!writeFigures(session, changes)) return;
  Message message;
  message.kind = changes.empty() ? MessageKind::Info : MessageKind::Done;
  message.topic = QStringLiteral("areas-as-drawn");
  message.text =
      changes.empty()
          ? FigureEntryText::tr("No RT that is drawn lacks its verified area.")
          : FigureEntryText::tr("%1 RT now have their drawn area as verified area.").arg(countText(changes.size()));
  // Begun, they count: the score of their kawasan is open until the others are there.
  if (withoutOthers > 0) {
    message.text += u' ' + FigureEntryText::tr(
                               "%1 of them have no other figure yet: the class of their kawasan stays "
                               "open until they have.")
                               .arg(countText(withoutOthers));
  }
  session.say(std::move(message));
}

PastePreview previewPaste(const Session& session, const std::vector<PastedCell>& cells) {
  PastePreview preview;
  preview.headings = QStringList{FigureEntryText::tr("RT and figure"), FigureEntryText::tr("Now"),
                                 FigureEntryText::tr("Pasted"), FigureEntryText::tr("What about it")};
  const PasteResult read = readPasted(cells, {});
  const Doubts doubts = doubtsOf(session, read.changes);
  for (const RefusedPaste& refused : read.refused) {
    const PastedCell& cell = refused.cell;
    preview.rows << QStringList{placeOf(session, cell.rtId, cell.parameter),
                                amountWithUnit(figuresOf(session, cell.rtId)[cell.parameter], cell.parameter),
                                QStringLiteral("“%1”").arg(cell.text),
                                FigureEntryText::tr("not taken: %1").arg(refused.why)};
  }
  preview.leftOut = static_cast<int>(preview.rows.size());
  QList<QStringList> sound;
  for (const FigureChange& change : read.changes) {
    const Micro now = figuresOf(session, change.rtId)[change.parameter];
    if (change.amount == now) continue;
    if (!isMissing(now)) ++preview.replaced;
    const auto doubt = doubts.find({change.rtId, change.parameter});
    const bool isDoubtful = doubt != doubts.end();
    (isDoubtful ? preview.rows : sound) << QStringList{
        placeOf(session, change.rtId, change.parameter), amountWithUnit(now, change.parameter),
        amountWithUnit(change.amount, change.parameter), isDoubtful ? doubt->second.join(u' ') : QString()};
  }
  preview.doubtful = static_cast<int>(preview.rows.size()) - preview.leftOut;
  preview.rows << sound;
  return preview;
}

void pasteFigures(Session& session, const std::vector<PastedCell>& cells, int outside) {
  pasteWithMark(session, cells, outside, {});
}

std::vector<QStringList> pastedRows(const QString& text) {
  QString lines = text;
  lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
  if (lines.endsWith(u'\n')) lines.chop(1);  // spreadsheets end the last row too
  std::vector<QStringList> rows;
  for (const QString& line : lines.split(u'\n')) rows.push_back(line.split(u'\t'));
  return rows;
}

void sayNotTaken(Session& session, FeatureId rtId, Parameter parameter, const QString& text, const TypedAmount& typed,
                 const StoredAmount& stored) {
  if (session.survey() == nullptr) return;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("typed-figure");
  message.text = QStringLiteral("%1: %2").arg(
      placeOf(session, rtId, parameter),
      FigureEntryText::tr("“%1” was not taken over: %2.").arg(text.trimmed(), whyNot(typed, parameter)));
  if (typed.kind == TypedAmount::Kind::TwoReadings) {
    const FeatureId surveyId = session.survey()->id;
    for (const Micro amount : {typed.amount, typed.other}) {
      message.actions.push_back({readingText(amount, parameter), [&session, surveyId, rtId, parameter, amount, stored] {
                                   const bool isSame = session.survey() != nullptr && session.survey()->id == surveyId;
                                   if (!isSame || !session.exists({Level::Rt, rtId})) return;
                                   const Micro kept = stored ? stored(figuresOf(session, rtId), amount) : amount;
                                   if (isMissing(kept) && !isMissing(amount)) return;  // its whole is gone meanwhile
                                   (void)writeFigures(session, {{rtId, parameter, kept}});
                                 }});
    }
  }
  session.say(std::move(message));
}

}  // namespace kawasan
