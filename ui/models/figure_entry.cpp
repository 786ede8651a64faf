#include "ui/models/figure_entry.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/rules/area_scores.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Fields that the label of an edit of several RT names.
constexpr std::size_t kLabelledFields = 4;
/// Hectares are entered with four decimals: square metres.
constexpr double kAreaParts = 10'000;
/// Of the progress, when all rows are put; then they are stored and scored.
constexpr double kPutShare = 0.6;

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

/// The rows of figures as they will stand, of the RT whose figures change.
struct FigureRows {
  FiguresOfRts rows;
  std::vector<Parameter> fields;  // that change in any of them
};

FigureRows changedFigures(const FigureTable& known, const std::vector<FigureChange>& changes) {
  FigureRows changed;
  std::unordered_map<FeatureId, std::size_t> places;
  std::size_t place = 0;
  const auto rowOf = [&known](FeatureId rtId) {
    const auto row = known.indexOfRt(rtId);
    return row ? known.row(*row) : FigureRow();
  };
  for (const FigureChange& change : changes) {
    // The cells of a block come row by row.
    if (changed.rows.empty() || changed.rows[place].first != change.rtId) {
      const auto [found, isNew] = places.try_emplace(change.rtId, changed.rows.size());
      place = found->second;
      if (isNew) changed.rows.emplace_back(change.rtId, rowOf(change.rtId));
    }
    Micro& amount = changed.rows[place].second[change.parameter];
    if (amount == change.amount) continue;
    amount = change.amount;
    if (std::ranges::find(changed.fields, change.parameter) == changed.fields.end())
      changed.fields.push_back(change.parameter);
  }
  std::erase_if(changed.rows, [&](const auto& row) { return row.second == rowOf(row.first); });
  return changed;
}

EditLabel labelOf(const Session& session, const FigureRows& changed) {
  std::vector<std::string> names;
  for (const Parameter field : changed.fields) names.emplace_back(identifierOf(field));
  const std::string survey = session.survey()->name;
  if (changed.rows.size() == 1) {
    const std::string area = session.nameOf({Level::Rt, changed.rows.front().first}).toStdString();
    return {"set-figures", {{"area", area}, {"survey", survey}, {"fields", joinText(names, " ")}}};
  }
  const std::string shown = names.size() <= kLabelledFields ? joinText(names, " ") : std::string();
  return {"set-figures-of-rts",
          {{"count", std::to_string(changed.rows.size())}, {"survey", survey}, {"fields", shown}}};
}

using WriteAgain = std::function<void(const std::vector<FigureChange>&)>;

/// Figures that somebody else changed while they were typed here stay as they are until a person wants to write over
/// them.
void sayChangedSince(Session& session, const std::vector<FigureChange>& changes, const WriteAgain& write) {
  constexpr std::size_t kNamed = 3;
  QStringList lines;
  for (const FigureChange& change : changes) {
    if (static_cast<std::size_t>(lines.size()) == kNamed) break;
    const Micro now = figuresOf(session, change.rtId)[change.parameter];
    lines << FigureEntryText::tr("%1: %2 was typed, %3 is there by now")
                 .arg(placeOf(session, change.rtId, change.parameter), amountWithUnit(change.amount, change.parameter),
                      amountWithUnit(now, change.parameter));
  }
  if (changes.size() > kNamed) lines << FigureEntryText::tr("and %1 more").arg(countText(changes.size() - kNamed));
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("edit");
  message.text = FigureEntryText::tr("Not stored, as another program changed the same figure meanwhile. %1.")
                     .arg(lines.join(QStringLiteral("; ")));
  message.actions.push_back({FigureEntryText::tr("Write what was typed"),
                             [&session, changes, write, surveyId = session.survey()->id, path = session.path()] {
                               const bool isSame = session.path() == path && session.survey() != nullptr &&
                                                   session.survey()->id == surveyId;
                               if (isSame) write(changes);
                             }});
  session.say(std::move(message));
}

/// What was typed outlives its field: the message of a failure can write it later, but over what was stored since only
/// where a person wants that.
std::function<void()> laterAgain(Session& session, const std::vector<FigureChange>& changes, WriteAgain write) {
  return [&session, surveyId = session.survey()->id, changes, before = session.sharedSnapshot(),
          write = std::move(write)] {
    if (session.survey() == nullptr || session.survey()->id != surveyId) return;
    const FigureTable& known = before->figuresOf(surveyId);
    std::vector<FigureChange> still;
    std::vector<FigureChange> changed;
    for (const FigureChange& change : changes) {
      const bool isThere = session.exists({Level::Rt, change.rtId});
      const auto row = known.indexOfRt(change.rtId);
      const Micro amount = row ? known.column(change.parameter)[*row] : kMissing;
      const Micro now = isThere ? figuresOf(session, change.rtId)[change.parameter] : change.amount;
      if (now == change.amount) continue;
      (now == amount ? still : changed).push_back(change);
    }
    if (!still.empty()) write(still);
    if (!changed.empty()) sayChangedSince(session, changed, write);
  };
}

}  // namespace

QString whyNot(const TypedAmount& typed, Parameter parameter) {
  if (typed.kind != TypedAmount::Kind::TwoReadings) return typed.problem;
  return FigureEntryText::tr("can be read as %1 or as %2")
      .arg(readingText(typed.amount, parameter), readingText(typed.other, parameter));
}

QString placeOf(const Session& session, FeatureId rtId, Parameter parameter) {
  return QStringLiteral("%1, %2").arg(session.nameOf({Level::Rt, rtId}), fieldTitle(session.regulation(), parameter));
}

TypedAmount readTyped(const QString& text, Parameter parameter, std::optional<DecimalMark> mark) {
  const std::string bytes = text.toStdString();
  const NumberCell cell = readFigureCell(bytes, mark, parameter);
  TypedAmount typed;
  typed.isDash = cell.dashed;
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

QString restText(Micro amount) {
  return isMissing(amount) ? QString() : formatAmount(amount, 6, currentLanguage());
}

QString leftText(const QString& typed, Parameter parameter) {
  const TypedAmount read = readTyped(typed, parameter);
  return read.kind == TypedAmount::Kind::Amount ? restText(read.amount) : typed;
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

bool isComplete(const Score& score) {
  return std::ranges::none_of(score.indicators, [](const IndicatorScore& indicator) {
    return indicator.volumeMissing || indicator.baseMissing;
  });
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

Result<void> putFigures(Edit& edit, FeatureId surveyId, const FiguresOfRts& rows, const std::stop_token& stop,
                        JobProgress& progress) {
  std::size_t done = 0;
  for (const auto& [rtId, figures] : rows) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    edit.putFigures(surveyId, rtId, figures, {});
    progress.set(kPutShare * static_cast<double>(++done) / static_cast<double>(rows.size()));
  }
  return {};
}

bool writeFigures(Session& session, const std::vector<FigureChange>& changes) {
  if (session.survey() == nullptr) return false;
  const FigureRows changed = changedFigures(session.figures(), changes);
  if (changed.rows.empty()) return true;
  const auto put = [&changed, surveyId = session.survey()->id](Edit& edit) -> Result<void> {
    for (const auto& [rtId, figures] : changed.rows) edit.putFigures(surveyId, rtId, figures, {});
    return {};
  };
  const WriteAgain write = [&session](const std::vector<FigureChange>& still) { (void)writeFigures(session, still); };
  return session.edit(labelOf(session, changed), put, EditKind::Ordinary, laterAgain(session, changes, write));
}

void storeFigures(Session& session, const std::vector<FigureChange>& changes, const std::function<void()>& stored,
                  const std::optional<EditLabel>& label) {
  if (session.survey() == nullptr) return;
  const auto changed = std::make_shared<const FigureRows>(changedFigures(session.figures(), changes));
  if (changed->rows.empty()) {
    if (stored) stored();
    return;
  }
  Session::LongEdit edit;
  edit.title = FigureEntryText::tr("Writing the figures of %1 RT").arg(countText(changed->rows.size()));
  edit.label = label.value_or(labelOf(session, *changed));
  edit.body = [changed, surveyId = session.survey()->id](Edit& write, const std::stop_token& stop,
                                                         JobProgress& progress) {
    return putFigures(write, surveyId, changed->rows, stop, progress);
  };
  edit.done = stored;
  edit.again = laterAgain(session, changes, [&session, stored, label](const std::vector<FigureChange>& still) {
    storeFigures(session, still, stored, label);
  });
  session.editRows(changed->rows.size(), edit);
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
  const EditLabel label{"areas-as-drawn",
                        {{"survey", session.survey()->name}, {"count", std::to_string(changes.size())}}};
  storeFigures(
      session, changes, [&session, message] { session.say(message); }, label);
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
