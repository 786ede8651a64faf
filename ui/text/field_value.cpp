#include "ui/text/field_value.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/dates.h"
#include "core/import/attribute_field.h"
#include "core/model/plan_papers.h"
#include "core/rules/kawasan_words.h"
#include "core/rules/regulation.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

QString fieldValue(std::string_view field, const std::string& value) {
  if (value.empty()) return missingText();
  if (field == "works") {
    QStringList names;
    for (const QString& key : QString::fromStdString(value).split(QStringLiteral(", ")))
      names << workName(key.toStdString());
    return names.join(QStringLiteral(", "));
  }
  if (field == "handling") {
    if (const auto handling = handlingByKey(value)) return localText(wordsOf(*handling));
  } else if (field == "pattern") {
    if (const auto pattern = patternChoiceByKey(value)) return localText(wordsOf(*pattern));
  } else if (field == "location_class") {
    if (const auto location = locationClassByKey(value)) return localText(wordsOf(*location));
  } else if (field == "typology") {
    const auto regulation = regulationByEdition(knownEditions().back());
    const Typology* const typology = regulation ? (*regulation)->typologyByName(value) : nullptr;
    if (typology != nullptr) return localText(typology->name);
  } else if (field == "chosen" && (value == "yes" || value == "no")) {
    return value == "yes" ? QCoreApplication::translate("field", "yes") : QCoreApplication::translate("field", "no");
  } else if (const auto date = field.ends_with("date") ? parseWrittenDate(value) : parseDate(value)) {
    return formatDate(*date, currentLanguage());
  }
  return QString::fromStdString(value);
}

}  // namespace kawasan
