#include "core/import/set_fields.h"

#include <algorithm>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/import/area_record.h"
#include "core/import/attribute_field.h"
#include "core/import/field_values.h"
#include "core/import/number_cell.h"

namespace kawasan {

namespace {

constexpr std::string_view kChosen = "chosen";
constexpr std::string_view kChosenReason = "chosen_reason";
constexpr std::string_view kChosenDate = "chosen_date";
constexpr std::string_view kHectaresNote = "hectares_note";
constexpr std::string_view kConfirm = "confirm";
constexpr std::string_view kSurveyor = "surveyor";
constexpr std::string_view kSurveyDate = "survey_date";
constexpr std::string_view kSurveyState = "survey_state";
constexpr std::string_view kDataSource = "data_source";

/// The attribute fields in words that do not clash with figures: only keys, no headers of tables. A typology is a field
/// of the kawasan itself.
std::optional<AttributeField> attributeByKey(std::string_view name) {
  for (std::size_t i = 0; i < kAttributeFieldCount; ++i) {
    const auto field = static_cast<AttributeField>(i);
    if (field != AttributeField::Typology && folded(keyOf(field)) == folded(name)) return field;
  }
  return std::nullopt;
}

Failure refused(const std::string& field, const std::string& value, const FieldProblem& problem) {
  if (problem.reason == "ambiguous-number") {
    return fail(ErrorCode::AmbiguousNumber, {{"field", field}, {"value", value}, {"readings", problem.expected}});
  }
  if (problem.reason == "not-whole")
    return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "a whole number"}});
  const bool number = problem.reason == "not-a-number" || problem.reason == "number-with-unit";
  if (number) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", value}, {"expected", problem.expected}});
  return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", problem.expected}});
}

class Setter {
 public:
  Setter(const Snapshot& snapshot, const AreaTarget& area, const FieldTexts& fields, const SetOptions& options)
      : m_snapshot(snapshot), m_fields(fields), m_options(options) {
    m_plan.area = area;
  }

  Result<SetPlan> run() {
    for (const auto& [field, value] : m_fields) KAWASAN_TRY(setOne(field, value));
    KAWASAN_TRY(checkUnique());
    KAWASAN_TRY(checkReason());
    return std::move(m_plan);
  }

 private:
  Result<void> setOne(const std::string& field, const std::string& value) {
    const Level level = m_plan.area.level;
    if (level == Level::Rt) {
      if (const auto parameter = figureByName(field)) return setFigure(*parameter, field, value);
    }
    if (level != Level::Kecamatan && level != Level::City) {
      if (const auto attribute = attributeByName(field)) return setAttribute(*attribute, field, value);
    }
    const bool isTypology = folded(field) == "typology" || folded(field) == "tipologi";
    if (level == Level::Kawasan && isTypology && m_options.regulation != nullptr) return setTypology(field, value);
    if (std::string* text = textField(field)) {
      if (folded(field) == "name" && trimmed(value).empty()) {
        return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "text"}});
      }
      KAWASAN_TRY(checkFree(field, value));
      *text = std::string(trimmed(value));
      return {};
    }
    if (level == Level::Rt) {
      if (folded(field) == "kawasan") return setKawasan(value);
      if (folded(field) == "kelurahan") return setKelurahan(value);
      if (folded(field) == "rt" || folded(field) == "rw") return setNumber(field, value);
      if (folded(field) == folded(kConfirm)) return setConfirmed(field, value);
      for (const std::string_view key : {kSurveyor, kSurveyDate, kSurveyState, kDataSource}) {
        if (folded(field) == folded(key)) return setSurveyed(key, field, value);
      }
    }
    if (level == Level::Kawasan || level == Level::Kelurahan) {
      if (folded(field) == folded(kChosen)) return setChosen(field, value);
      if (folded(field) == folded(kChosenReason)) {
        choice().reason = std::string(trimmed(value));
        return {};
      }
      if (folded(field) == folded(kChosenDate)) {
        KAWASAN_ASSIGN(const std::optional<Date> date, readDate(field, value));
        choice().date = date ? isoText(*date) : today();
        return {};
      }
      if (folded(field) == folded(kHectaresNote)) {
        setHectaresNote(value);
        return {};
      }
    }
    return fail(ErrorCode::UnknownField, {{"field", field}, {"known", knownFields()}});
  }

  /// Names and codes tell areas of one kind apart; kelurahan of one name may lie in two kecamatan.
  Result<void> checkFree(const std::string& field, const std::string& value) const {
    const bool isCode = folded(field) == "code";
    const bool isName = folded(field) == "name" && m_plan.area.level != Level::Kelurahan;
    const std::string wanted = folded(value);
    if ((!isCode && !isName) || wanted.empty()) return {};
    const auto isOther = [&](const auto& area) {
      return area.id != m_plan.area.id && folded(isCode ? area.code : area.name) == wanted;
    };
    const Level level = m_plan.area.level;
    const bool isTaken =
        (level == Level::Kawasan && std::any_of(m_snapshot.kawasan.begin(), m_snapshot.kawasan.end(), isOther)) ||
        (level == Level::Kelurahan && std::any_of(m_snapshot.kelurahan.begin(), m_snapshot.kelurahan.end(), isOther)) ||
        (level == Level::Kecamatan && std::any_of(m_snapshot.kecamatan.begin(), m_snapshot.kecamatan.end(), isOther));
    if (!isTaken) return {};
    return fail(ErrorCode::BadValue,
                {{"field", field}, {"value", value}, {"expected", isCode ? "a new code" : "a new name"}});
  }

  std::optional<Parameter> figureByName(const std::string& field) const {
    const auto target = targetByHeader(field, m_options.codes);
    // A figure is typed in its own unit alone.
    if (!target || target->kind != ColumnKind::Figure || unitsInOne({0, field, *target}) != 1) return std::nullopt;
    return target->parameter;
  }

  /// At an RT the words of a table's header could mean a figure ("luas"), so only the keys count there.
  std::optional<AttributeField> attributeByName(const std::string& field) const {
    if (const auto byKey = attributeByKey(field)) return byKey;
    if (m_plan.area.level == Level::Rt) return std::nullopt;
    for (const AttributeKind kind : {AttributeKind::Considerations, AttributeKind::Legality, AttributeKind::Decree}) {
      if (const auto found = attributeFieldByName(field, kind)) return found;
    }
    return std::nullopt;
  }

  Result<void> setFigure(Parameter parameter, const std::string& field, const std::string& value) {
    if (!m_plan.figures) KAWASAN_TRY(openFigures());
    const NumberCell cell = readFigureCell(value, m_options.decimalMark, parameter);
    if (!cell.reason.empty()) return refused(field, value, {cell.reason, cell.expected});
    if (cell.value && *cell.value < 0) {
      return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "0 or more"}});
    }
    Micro& amount = (*m_plan.figures)[parameter];
    amount = cell.value ? microFromDouble(*cell.value).value_or(kMissing) : kMissing;
    m_plan.amounts.emplace_back(identifierOf(parameter), amount);
    return {};
  }

  /// The survey that figures and what stands beside them belong to.
  Result<void> openSurvey() {
    if (m_plan.survey) return {};
    const Survey* survey = m_snapshot.surveyByName(m_options.survey);
    if (survey == nullptr) {
      std::vector<std::string> known;
      for (const Survey& present : m_snapshot.surveys) known.push_back(present.name);
      return fail(ErrorCode::UnknownSurvey, {{"survey", m_options.survey}, {"known", joinText(known, ", ")}});
    }
    m_plan.survey = *survey;
    return {};
  }

  Result<void> openFigures() {
    KAWASAN_TRY(openSurvey());
    const FigureTable& table = m_snapshot.figuresOf(m_plan.survey->id);
    const auto row = table.indexOfRt(m_plan.area.id);
    m_plan.figures = row ? table.row(*row) : FigureRow();
    return {};
  }

  /// "all", or the figures by name: what is no estimate is left alone.
  Result<void> setConfirmed(const std::string& field, const std::string& value) {
    KAWASAN_TRY(openSurvey());
    std::vector<Parameter> parameters;
    const bool isAll = folded(value) == "all" || folded(value) == "semua";
    for (std::size_t from = 0; !isAll && from <= value.size();) {
      const std::size_t comma = std::min(value.find(',', from), value.size());
      const std::string name(trimmed(std::string_view(value).substr(from, comma - from)));
      const auto parameter = figureByName(name);
      if (!parameter) return fail(ErrorCode::BadValue, {{"field", field}, {"value", name}, {"expected", "all"}});
      parameters.push_back(*parameter);
      from = comma + 1;
    }
    for (const FigureNote& note : m_snapshot.notesOf(m_plan.survey->id, m_plan.area.id)) {
      const bool isNamed = isAll || std::find(parameters.begin(), parameters.end(), note.parameter) != parameters.end();
      if (!note.isEstimate || !isNamed) continue;
      m_plan.confirmed.push_back(note);
      m_plan.confirmed.back().isEstimate = false;
    }
    return {};
  }

  Result<void> setSurveyed(std::string_view key, const std::string& field, const std::string& value) {
    KAWASAN_TRY(openSurvey());
    if (!m_plan.rtSurvey) {
      const RtSurvey* const known = m_snapshot.rtSurveyOf(m_plan.survey->id, m_plan.area.id);
      m_plan.rtSurvey = known == nullptr ? RtSurvey{0, m_plan.survey->id, m_plan.area.id, {}, {}, {}, {}} : *known;
    }
    const std::string text(trimmed(value));
    if (key == kSurveyor) m_plan.rtSurvey->surveyor = text;
    if (key == kDataSource) m_plan.rtSurvey->source = text;
    if (key == kSurveyDate) {
      m_plan.rtSurvey->date = parseWrittenDate(text);
      if (!text.empty() && !m_plan.rtSurvey->date) {
        return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "2024-05-17"}});
      }
    }
    if (key == kSurveyState) {
      m_plan.rtSurvey->state = surveyStateByKey(folded(text));
      if (!text.empty() && !m_plan.rtSurvey->state) {
        return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "draft, done"}});
      }
    }
    return {};
  }

  Result<void> setAttribute(AttributeField attribute, const std::string& field, const std::string& value) {
    std::optional<FieldProblem> problem;
    if (belongsTo(attribute, AttributeKind::Decree)) {
      KAWASAN_TRY(openDecree());
      problem = setField(*m_plan.decree, attribute, value, m_options.decimalMark);
      if (!problem && attribute == AttributeField::DecreeHectares)
        m_plan.amounts.emplace_back(keyOf(attribute), m_plan.decree->hectares);
    } else if (belongsTo(attribute, AttributeKind::Considerations) && !isLegalityEvidence(attribute)) {
      if (!m_plan.consideration) m_plan.consideration = recordFor(m_snapshot.considerations, m_plan.area);
      problem = setField(*m_plan.consideration, attribute, value);
    } else {
      if (!m_plan.legality) m_plan.legality = recordFor(m_snapshot.legality, m_plan.area);
      problem = setField(*m_plan.legality, attribute, value);
    }
    if (problem) return refused(field, value, *problem);
    return {};
  }

  /// Evidence goes to what the same command sets: legality when only legality is touched.
  bool isLegalityEvidence(AttributeField attribute) const {
    return attribute == AttributeField::Evidence && m_plan.legality.has_value() && !m_plan.consideration.has_value();
  }

  /// The line of the decree that the command names, or the only one this area has.
  Result<void> openDecree() {
    if (m_plan.decree) return {};
    std::string number;
    for (const auto& [field, value] : m_fields) {
      if (attributeByName(field) == AttributeField::DecreeNumber) number = std::string(trimmed(value));
    }
    std::vector<DecreeArea> lines;
    for (const DecreeArea& line : m_snapshot.decreeAreas) {
      const bool here = line.level == m_plan.area.level && line.areaId == m_plan.area.id;
      if (here && (number.empty() || folded(line.number) == folded(number))) lines.push_back(line);
    }
    if (lines.size() > 1) {
      return fail(ErrorCode::BadValue, {{"field", "decree_number"}, {"value", number}, {"expected", numbersOf(lines)}});
    }
    m_plan.decree = recordFor(lines, m_plan.area);
    return {};
  }

  static std::string numbersOf(const std::vector<DecreeArea>& lines) {
    std::vector<std::string> numbers;
    for (const DecreeArea& line : lines) numbers.push_back(line.number);
    return joinText(numbers, "|");
  }

  Result<void> setKawasan(const std::string& value) {
    FeatureId id = 0;
    if (!trimmed(value).empty()) {
      const AreaFound found = AreaIndex(m_snapshot).kawasan(value);
      const Params params{{"area", value}, {"level", std::string(keyOf(Level::Kawasan))}, {"near", found.suggestion}};
      if (found.id == 0) return fail(found.ambiguous ? ErrorCode::AmbiguousArea : ErrorCode::UnknownArea, params);
      id = found.id;
    }
    rt().kawasanId = id;
    return {};
  }

  Result<void> setKelurahan(const std::string& value) {
    const AreaFound found = AreaIndex(m_snapshot).kelurahan(value);
    if (found.id == 0) {
      return fail(found.ambiguous ? ErrorCode::AmbiguousArea : ErrorCode::UnknownArea,
                  {{"area", value}, {"level", std::string(keyOf(Level::Kelurahan))}, {"near", found.suggestion}});
    }
    rt().kelurahanId = found.id;
    return {};
  }

  /// The number of the RT or of its RW, in the form that imports store it: three digits and a letter.
  Result<void> setNumber(const std::string& field, const std::string& value) {
    const bool isRw = folded(field) == "rw";
    const std::string text(trimmed(value));
    const RtLabel label = isRw ? parseRtLabel("1", text) : parseRtLabel(text, "1");
    const std::string& number = isRw ? label.rw : label.rt;
    const bool isNumber = !label.named && !label.isWhole && !number.empty();
    if (isRw && text.empty()) {
      rt().rw.clear();
    } else if (!isNumber) {
      return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", isRw ? "002" : "001|06A"}});
    } else {
      (isRw ? rt().rw : rt().rt) = number;
    }
    return {};
  }

  /// No two RT of a kelurahan may bear the same numbers and part.
  Result<void> checkUnique() const {
    if (!m_plan.rt || m_plan.rt->rt.empty()) return {};
    const Rt& mine = *m_plan.rt;
    for (const Rt& other : m_snapshot.rts) {
      const bool isSame = other.id != mine.id && other.kelurahanId == mine.kelurahanId && other.rt == mine.rt &&
                          other.rw == mine.rw && other.part == mine.part;
      if (isSame) return fail(ErrorCode::DuplicateArea, {{"area", fullName(m_snapshot, mine)}});
    }
    return {};
  }

  Result<void> setChosen(const std::string& field, const std::string& value) {
    const std::optional<bool> chosen = trimmed(value).empty() ? std::optional(false) : parseSign(value);
    if (!chosen) return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", "ya, tidak"}});
    choice().chosen = *chosen;
    return {};
  }

  static std::string today() { return isoText(dateOfTime(nowText()).value_or(Date{})); }

  /// A choice beside the order by rule has to be explained to those who read the list.
  Result<void> checkReason() const {
    if (!m_plan.choice || !m_plan.choice->chosen || !m_plan.choice->reason.empty()) return {};
    return badValue(std::string(kChosenReason), {}, "chosen_reason=Rapat Pokja 30 Oktober 2019");
  }

  Result<void> setTypology(const std::string& field, const std::string& value) {
    const Typology* const typology = m_options.regulation->typologyByName(value);
    if (typology == nullptr && !trimmed(value).empty()) {
      std::vector<std::string> keys;
      for (const Typology& known : m_options.regulation->typologies) keys.push_back(known.key);
      return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", joinText(keys, ", ")}});
    }
    kawasan().typology = typology == nullptr ? std::string() : typology->key;
    return {};
  }

  void setHectaresNote(const std::string& value) {
    m_plan.hectaresNote = recordFor(m_snapshot.hectaresNotes, m_plan.area);
    m_plan.hectaresNote->note = std::string(trimmed(value));
    m_plan.hectaresNote->time = nowText();
  }

  RankingChoice& choice() {
    if (!m_plan.choice) {
      m_plan.choice = recordFor(m_snapshot.choices, m_plan.area);
      m_plan.choice->date = today();
    }
    return *m_plan.choice;
  }

  Rt& rt() {
    if (!m_plan.rt) m_plan.rt = *m_snapshot.rtById(m_plan.area.id);
    return *m_plan.rt;
  }

  Kawasan& kawasan() {
    if (!m_plan.kawasan) m_plan.kawasan = *m_snapshot.kawasanById(m_plan.area.id);
    return *m_plan.kawasan;
  }

  static AdminArea& admin(std::optional<AdminArea>& slot, const std::vector<AdminArea>& areas, FeatureId id) {
    if (!slot) slot = *std::find_if(areas.begin(), areas.end(), [&](const AdminArea& area) { return area.id == id; });
    return *slot;
  }

  /// The text that the field sets at this level; null when there is no such field.
  std::string* textField(const std::string& field) {
    const std::string name = folded(field);
    switch (m_plan.area.level) {
      case Level::Rt:
        if (name == "kampung") return &rt().kampung;
        if (name == "label") return &rt().label;
        return nullptr;
      case Level::Kawasan:
        if (name == "name") return &kawasan().name;
        if (name == "code") return &kawasan().code;
        if (name == "typology" || name == "tipologi") return &kawasan().typology;
        return nullptr;
      case Level::Kelurahan:
      case Level::Kecamatan: {
        const bool isKelurahan = m_plan.area.level == Level::Kelurahan;
        if (name != "name" && name != "code" && !(isKelurahan && name == "kecamatan")) return nullptr;
        AdminArea& area = isKelurahan ? admin(m_plan.kelurahan, m_snapshot.kelurahan, m_plan.area.id)
                                      : admin(m_plan.kecamatan, m_snapshot.kecamatan, m_plan.area.id);
        return name == "name" ? &area.name : name == "code" ? &area.code : &area.kecamatan;
      }
      case Level::City:
        return nullptr;
    }
    return nullptr;
  }

  std::string knownFields() const {
    std::vector<std::string> keys;
    const Level level = m_plan.area.level;
    if (level == Level::Rt) {
      keys = {"rt", "rw", "kelurahan", "kawasan", "kampung", "label"};
      for (const std::string_view key : {kConfirm, kSurveyor, kSurveyDate, kSurveyState, kDataSource})
        keys.emplace_back(key);
      for (std::size_t i = 0; i < kParameterCount; ++i) keys.emplace_back(identifierOf(parameterAt(i)));
    } else if (level != Level::City) {
      keys = {"name", "code"};
      if (level == Level::Kawasan) keys.emplace_back("typology");
      if (level == Level::Kelurahan) keys.emplace_back("kecamatan");
      if (level == Level::Kawasan || level == Level::Kelurahan) {
        keys.emplace_back(kChosen);
        keys.emplace_back(kChosenReason);
        keys.emplace_back(kChosenDate);
        keys.emplace_back(kHectaresNote);
      }
    }
    if (level == Level::Kecamatan || level == Level::City) return joinText(keys, ", ");
    for (std::size_t i = 0; i < kAttributeFieldCount; ++i) {
      const auto field = static_cast<AttributeField>(i);
      if (field != AttributeField::Typology) keys.emplace_back(keyOf(field));
    }
    return joinText(keys, ", ");
  }

  const Snapshot& m_snapshot;
  const FieldTexts& m_fields;
  const SetOptions& m_options;
  SetPlan m_plan;
};

}  // namespace

Result<SetPlan> planSetFields(const Snapshot& snapshot, const AreaTarget& area, const FieldTexts& fields,
                              const SetOptions& options) {
  return Setter(snapshot, area, fields, options).run();
}

Result<std::pair<std::string, std::string>> splitField(std::string_view argument) {
  const std::size_t equals = argument.find('=');
  if (equals == std::string_view::npos || trimmed(argument.substr(0, equals)).empty()) {
    return fail(ErrorCode::BadValue,
                {{"field", "FIELD=VALUE"}, {"value", std::string(argument)}, {"expected", "road_ideal=250"}});
  }
  return std::pair(std::string(trimmed(argument.substr(0, equals))), std::string(trimmed(argument.substr(equals + 1))));
}

}  // namespace kawasan
