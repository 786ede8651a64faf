#include "ui/text/filed_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/rules/figure_checks.h"
#include "core/rules/filed_results.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

QString describeFiled(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Level level,
                      FeatureId areaId) {
  const auto phrase = [](const char* source) { return QCoreApplication::translate("card", source); };
  const FiledResults all(snapshot, surveyId, level, regulation.edition);
  const FiledResult* const whole = all.ofWhole(areaId);
  const FiledResult* const found = whole != nullptr ? whole : all.of(areaId);
  if (found == nullptr) return {};
  QStringList parts;
  if (found->total) parts << phrase(QT_TRANSLATE_NOOP("card", "total %1")).arg(*found->total);
  // The class in the language of the reader; what is no class stays as it was written.
  if (const auto slumClass = filedClass(regulation, found->tingkat)) {
    parts << classRange(*slumClass, *slumClass);
  } else if (!found->tingkat.empty()) {
    parts << QString::fromStdString(found->tingkat).toLower();
  }
  const QString file = found->source.file.empty() ? missingText() : QString::fromStdString(found->source.file);
  return phrase(whole != nullptr
                    ? QT_TRANSLATE_NOOP("card",
                                        "As filed for the whole RT, before it was cut (%1): %2. It says nothing "
                                        "about this part.")
                    : QT_TRANSLATE_NOOP("card", "As filed (%1): %2. Kept as filed, never mixed with what is computed."))
      .arg(file, parts.join(QStringLiteral(", ")));
}

}  // namespace kawasan
