#include "ui/paint/sheet_legend.h"

#include <QCoreApplication>
#include <map>
#include <span>

#include "core/rules/estimate_marks.h"
#include "ui/paint/project_scene.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

QString legendWord(const char* source) {
  return QCoreApplication::translate("sheet", source);
}

/// What one legend row counts.
struct Count {
  int areas = 0;
  int rts = 0;
  SumOfAreas verified;
  KnownSum hectares;  // of them, once all are counted
};

QString priorityLabel(const Regulation& regulation, int priority) {
  for (const Classification& row : regulation.classification) {
    if (row.priority != priority) continue;
    return QStringLiteral("%1, %2").arg(nameOf(row.slumClass), nameOf(row.considerations));
  }
  return {};
}

/// What keeps the priority of an area open, as its row says it.
QString openLabel(const RankedArea& area) {
  const Score& score = area.score.score;
  const bool lacksFigures = !area.score.hasFigures() || score.classMin != score.classMax;
  const bool lacksConsiderations = !area.considerations.considerationClass();
  if (lacksFigures && lacksConsiderations)
    return legendWord(QT_TRANSLATE_NOOP("sheet", "open, figures and considerations missing"));
  if (lacksFigures) return legendWord(QT_TRANSLATE_NOOP("sheet", "open, figures missing"));
  if (lacksConsiderations) return legendWord(QT_TRANSLATE_NOOP("sheet", "open, considerations missing"));
  return legendWord(QT_TRANSLATE_NOOP("sheet", "open, legality missing"));
}

SheetLegendRow legendRow(LegendKey key, QString label, const Count& count, bool countsAreas) {
  SheetLegendRow row;
  row.key = key;
  row.label = std::move(label);
  if (countsAreas) row.kawasan = count.areas;
  row.rt = count.rts;
  row.hectares = count.hectares;
  return row;
}

}  // namespace

MapLegend priorityLegend(const Snapshot& snapshot, FeatureId surveyId, const Regulation& regulation,
                         const Ranking& ranking) {
  std::map<int, Count> priorities;
  Count notSlum;
  std::map<QString, Count> open;  // by what is missing
  Count all;
  for (const RankedArea& area : ranking.areas) {
    const bool isNotSlum = area.classification.state == ClassificationState::NotSlum;
    Count& count = isNotSlum                      ? notSlum
                   : area.classification.priority ? priorities[*area.classification.priority]
                                                  : open[openLabel(area)];
    for (Count* each : {&count, &all}) {
      each->areas += 1;
      each->rts += static_cast<int>(area.score.rtCount);
      each->verified.add(knownSum(area.score, Parameter::AreaVerified), area.area.rts);
    }
  }
  const auto settle = [&](Count& count) {
    count.hectares = count.verified.sum(snapshot, surveyId, Parameter::AreaVerified);
  };
  for (auto& [priority, count] : priorities) settle(count);
  for (auto& [label, count] : open) settle(count);
  settle(notSlum);
  settle(all);
  MapLegend legend;
  legend.title = legendWord(QT_TRANSLATE_NOOP("sheet", "Priority: class, considerations"));
  QStringList absent;
  for (int priority = 1; priority <= 9; ++priority) {
    const auto found = priorities.find(priority);
    if (found == priorities.end()) {
      absent << QString::number(priority);
    } else {
      legend.rows.push_back(legendRow(priority, priorityLabel(regulation, priority), found->second, true));
    }
  }
  if (notSlum.areas > 0)
    legend.rows.push_back(
        legendRow(ClassFill::None, legendWord(QT_TRANSLATE_NOOP("sheet", "not slum: prevention")), notSlum, true));
  for (const auto& [label, count] : open) legend.rows.push_back(legendRow(ClassFill::Unknown, label, count, true));
  if (!absent.isEmpty())
    legend.note = legendWord(QT_TRANSLATE_NOOP("sheet", "%1: no area")).arg(absent.join(QStringLiteral(", ")));
  legend.totals.kawasan = all.areas;
  legend.totals.rt = all.rts;
  legend.totals.hectares = all.hectares;
  return legend;
}

MapLegend classLegend(const Snapshot& snapshot, FeatureId surveyId, const std::vector<AreaScore>& rts) {
  std::map<ClassFill, Count> classes;
  Count all;
  for (const AreaScore& score : rts) {
    const std::optional<std::size_t> place = snapshot.indexOfRt(score.areaId);
    const auto own = place ? std::span<const std::size_t>(&*place, 1) : std::span<const std::size_t>();
    for (Count* each : {&classes[classFillOf(score)], &all}) {
      each->rts += 1;
      each->verified.add(knownSum(score, Parameter::AreaVerified), own);
    }
  }
  for (auto& [fill, count] : classes) count.hectares = count.verified.sum(snapshot, surveyId, Parameter::AreaVerified);
  all.hectares = all.verified.sum(snapshot, surveyId, Parameter::AreaVerified);
  MapLegend legend;
  legend.title = legendWord(QT_TRANSLATE_NOOP("sheet", "Class, counted by RT"));
  for (const SlumClass slumClass : {SlumClass::Heavy, SlumClass::Moderate, SlumClass::Light, SlumClass::None}) {
    const auto found = classes.find(classFillOf(slumClass));
    if (found != classes.end()) legend.rows.push_back(legendRow(found->first, nameOf(slumClass), found->second, false));
  }
  if (const auto open = classes.find(ClassFill::Unknown); open != classes.end()) {
    legend.rows.push_back(legendRow(ClassFill::Unknown, legendWord(QT_TRANSLATE_NOOP("sheet", "open, figures missing")),
                                    open->second, false));
  }
  legend.totals.rt = all.rts;
  legend.totals.hectares = all.hectares;
  return legend;
}

DrawnKawasan drawnKawasan(const Snapshot& snapshot, const Ranking& ranking) {
  DrawnKawasan drawn;
  for (const RankedArea& area : ranking.areas) {
    const Kawasan* kawasan = area.area.level == Level::Kawasan ? snapshot.kawasanById(area.area.id) : nullptr;
    if (kawasan == nullptr || !kawasan->geometry) continue;
    const bool isVerified = !isMissing(knownSum(area.score, Parameter::AreaVerified).amount);
    (isVerified ? drawn.verified : drawn.unverified) += 1;
  }
  return drawn;
}

}  // namespace kawasan
