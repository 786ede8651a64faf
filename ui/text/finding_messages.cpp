#include <QCoreApplication>
#include <map>

#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct FindingSentence {
  const char* rule;
  const char* sentence;
};

constexpr FindingSentence kFindings[] = {
    {"volume-above-base", QT_TRANSLATE_NOOP("finding", "{p:indicator}: {n:volume} of {n:base} {u:indicator} ({n:percent} %). The failing volume is larger than the whole.")},
};

}  // namespace

QString describe(const Finding& finding) {
  for (const FindingSentence& item : kFindings) {
    if (finding.rule == item.rule) return filled(QCoreApplication::translate("finding", item.sentence), finding.params);
  }
  return QString::fromStdString(finding.rule);
}

}  // namespace kawasan
