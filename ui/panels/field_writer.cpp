#include "ui/panels/field_writer.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "core/import/apply_plans.h"
#include "core/import/attribute_field.h"
#include "core/import/profile_fields.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/edit_or_why.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QString formPhrase(const char* source) {
  return QCoreApplication::translate("form", source);
}

EditLabel labelOf(const Session& session, const AreaKey& area, const FieldTexts& fields) {
  std::vector<std::string> shown;
  for (const auto& [field, value] : fields) shown.push_back(field + "=" + value);
  return {"set-fields", {{"area", session.nameOf(area).toStdString()}, {"fields", joinText(shown, ", ")}}};
}

/// The two ways to read a number, each with what writes it so.
FieldAnswer askReading(std::string_view readings, const QString& text,
                       const std::function<void(const std::string&)>& take) {
  FieldAnswer answer;
  answer.problem = formPhrase(QT_TRANSLATE_NOOP("form", "“%1” can be read in two ways. Which one?")).arg(text);
  for (const std::string& reading : splitText(readings, '|')) {
    const double number = toQString(reading).toDouble();
    answer.readings.push_back({formatPlain(number, 6, currentLanguage()), [take, reading] { take(reading); }});
  }
  return answer;
}

}  // namespace

FieldAnswer writeFields(Session& session, const AreaKey& area, const FieldTexts& fields, const QString& label) {
  const AreaTarget target{area.level, area.id, session.nameOf(area).toStdString()};
  auto plan = planSetFields(session.snapshot(), target, fields, {});
  if (!plan) {
    Error error = plan.error();
    error.params.set("field", label.toStdString());
    return {describe(error), {}};
  }
  if (plan->hectaresNote) plan->hectaresNote->person = session.project().person();
  const EditLabel done = labelOf(session, area, fields);
  return {editOrWhy(session, done, [&plan](Edit& edit) { return applySetPlan(edit, *plan); }), {}};
}

FieldAnswer readDecreeField(DecreeArea& line, const char* field, const QString& text, const QString& label,
                            const std::function<void(const std::string&)>& takeReading,
                            std::optional<DecimalMark> mark) {
  const auto key = attributeFieldByName(field, AttributeKind::Decree);
  const auto problem = setField(line, *key, text.trimmed().toStdString(), mark);
  if (!problem) return {};
  if (problem->reason == "ambiguous-number") return askReading(problem->expected, text, takeReading);
  return {QStringLiteral("%1: %2.").arg(label, describeReason(problem->reason, problem->expected)), {}};
}

FieldAnswer writeDecreeField(Session& session, DecreeArea line, const char* field, const QString& text,
                             const QString& label, std::optional<DecimalMark> mark) {
  const auto takeReading = [&session, before = line, field, label](const std::string& reading) {
    (void)writeDecreeField(session, before, field, toQString(reading), label, DecimalMark::Point);
  };
  FieldAnswer refused = readDecreeField(line, field, text, label, takeReading, mark);
  if (!refused.problem.isEmpty()) return refused;
  return {writeDecree(session, line, {{field, text.trimmed().toStdString()}}), {}};
}

QString writeDecree(Session& session, const DecreeArea& line, const FieldTexts& typed) {
  const AreaKey area{line.level, line.areaId};
  return editOrWhy(session, labelOf(session, area, typed), [&line](Edit& edit) -> Result<void> {
    DecreeArea written = line;
    edit.put(written);
    return {};
  });
}

FieldAnswer writeProfileField(Session& session, FeatureId kawasanId, const std::string& field, const QString& text,
                              std::optional<DecimalMark> mark) {
  const FieldTexts fields{{field, text.trimmed().toStdString()}};
  auto plan = readProfile(session.snapshot(), session.regulation(), kawasanId, fields, mark);
  if (!plan) {
    Error error = plan.error();
    if (error.code == ErrorCode::AmbiguousNumber) {
      return askReading(error.params.get("readings"), text, [&session, kawasanId, field](const std::string& reading) {
        (void)writeProfileField(session, kawasanId, field, toQString(reading), DecimalMark::Point);
      });
    }
    error.params.set("field", fieldName(field).toStdString());
    return {describe(error), {}};
  }
  const AreaKey area{Level::Kawasan, kawasanId};
  const QString why = editOrWhy(session, labelOf(session, area, fields), [&plan](Edit& edit) -> Result<void> {
    applyProfile(edit, *plan);
    return {};
  });
  return {why, {}};
}

}  // namespace kawasan
