#include "ui/panels/legend_how.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/sheet_legend.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct LegendHow {
  Q_DECLARE_TR_FUNCTIONS(LegendHow)
};

constexpr std::size_t kMostLegendAreas = 8;

/// "Kalianyar RT 001 RW 002: 41, 1,25 ha" of the largest, and how many more there are.
QString withAreas(const Session& session, QString text, std::vector<const AreaScore*> areas) {
  std::ranges::stable_sort(areas, std::ranges::greater{},
                           [](const AreaScore* area) { return amountOf(area->sums, Parameter::AreaVerified); });
  const auto count = std::min(areas.size(), kMostLegendAreas);
  for (std::size_t i = 0; i < count; ++i) {
    const AreaScore& area = *areas[i];
    const KnownSum hectares = knownSum(area, Parameter::AreaVerified);
    text += u'\n' + LegendHow::tr("%1: total %2, verified %3")
                        .arg(session.nameOf({area.level, area.areaId}),
                             area.hasFigures() ? partialText(area, shownRange(area.score.totalMin, area.score.totalMax))
                                               : missingText(),
                             isMissing(hectares.amount)
                                 ? missingText()
                                 : sumText(hectares, formatFixed(hectares.amount, 2, currentLanguage())) + u' ' +
                                       unitName(Unit::Hectare));
  }
  if (areas.size() > count) text += u'\n' + LegendHow::tr("and %1 smaller ones").arg(areas.size() - count);
  return text;
}

}  // namespace

QString classRowHow(const Session& session, const std::vector<AreaScore>& rts, ClassFill fill, const QString& state) {
  std::vector<const AreaScore*> areas;
  for (const AreaScore& score : rts) {
    if (classFillOf(score) == fill) areas.push_back(&score);
  }
  const QString head = fill == ClassFill::Unknown
                           ? LegendHow::tr(
                                 "%1 RT whose class missing figures leave open, %2; hectares: the sum of "
                                 "their verified area")
                           : LegendHow::tr("%1 RT of this class, %2; hectares: the sum of their verified area");
  const QString text = head.arg(areas.size()).arg(state);
  return withAreas(session, text, std::move(areas));
}

QString priorityRowHow(const Session& session, const LegendKey& key) {
  std::vector<const AreaScore*> areas;
  for (const RankedArea& area : session.scores().ranking().areas) {
    const bool isNotSlum = area.classification.state == ClassificationState::NotSlum;
    const auto* priority = std::get_if<int>(&key);
    const bool isMeant = priority != nullptr ? !isNotSlum && area.classification.priority == *priority
                                             : isNotSlum == (std::get<ClassFill>(key) == ClassFill::None) &&
                                                   (isNotSlum || !area.classification.priority);
    if (isMeant) areas.push_back(&area.score);
  }
  const QString head = LegendHow::tr(
      "%1 areas by the rule of classification; hectares: the sum of the verified area "
      "of their RT");
  const QString text = head.arg(areas.size());
  return withAreas(session, text, std::move(areas));
}

}  // namespace kawasan
