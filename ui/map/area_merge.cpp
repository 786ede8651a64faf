#include <algorithm>

#include "core/model/area_edits.h"
#include "gis/edit_ops.h"
#include "ui/map/area_store.h"
#include "ui/map/area_store_parts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_action.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// The area whose name and record the joined one keeps; parts of one RT need no question: what was filed for the whole
/// RT stayed with its first part. Nothing when the person changed their mind.
std::optional<AreaKey> askForKept(MapContext& context, const std::vector<AreaKey>& areas) {
  Session& session = context.session();
  const Snapshot& snapshot = session.snapshot();
  const bool isOneRt = std::ranges::all_of(areas, [&](const AreaKey& area) {
    return area.level == Level::Rt && arePartsOfOne(*snapshot.rtById(area.id), *snapshot.rtById(areas.front().id));
  });
  if (isOneRt) {
    return *std::ranges::min_element(areas, {}, [&](const AreaKey& area) { return snapshot.rtById(area.id)->part; });
  }
  ChoiceQuestion question;
  question.title = storeWord(QT_TRANSLATE_NOOP("store", "Join areas"));
  question.text =
      storeWord(QT_TRANSLATE_NOOP("store", "%1 areas become one. Whose name does it keep?")).arg(areas.size());
  const bool areInTwoKelurahan = std::ranges::any_of(areas, [&](const AreaKey& area) {
    return area.level == Level::Rt &&
           snapshot.rtById(area.id)->kelurahanId != snapshot.rtById(areas.front().id)->kelurahanId;
  });
  if (areInTwoKelurahan) {
    question.text +=
        u' ' + storeWord(QT_TRANSLATE_NOOP("store", "It will lie in the kelurahan of that RT, with all its figures."));
  }
  for (const AreaKey& area : areas) question.choices << session.nameOf(area);
  const auto chosen = Prompts::current().choose(&context.canvas(), question);
  return chosen ? std::optional(areas[static_cast<std::size_t>(*chosen)]) : std::nullopt;
}

/// What several RT have in one kawasan.
struct InKawasan {
  FeatureId id = 0;
  double hectares = 0;  // drawn
};

/// The kawasan of these RT, the one with the most land first.
std::vector<InKawasan> kawasanOf(const Session& session, const std::vector<AreaKey>& rts) {
  std::vector<InKawasan> found;
  for (const AreaKey& rt : rts) {
    const FeatureId id = session.snapshot().rtById(rt.id)->kawasanId;
    auto known = std::ranges::find(found, id, &InKawasan::id);
    if (known == found.end()) known = found.insert(found.end(), {id, 0});
    known->hectares += session.drawnHectares(rt).value_or(0);
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &InKawasan::hectares);
  return found;
}

QString kawasanName(const Session& session, FeatureId id) {
  return id == 0 ? storeWord(QT_TRANSLATE_NOOP("store", "no kawasan")) : session.nameOf({Level::Kawasan, id});
}

/// All figures of the joined RT count in one kawasan: which, is asked where they counted in several. Nothing when the
/// person changed their mind.
std::optional<FeatureId> askForKawasan(MapContext& context, const std::vector<InKawasan>& kawasan) {
  if (kawasan.size() == 1) return kawasan.front().id;
  ChoiceQuestion question;
  question.title = storeWord(QT_TRANSLATE_NOOP("store", "Join areas"));
  question.text = storeWord(QT_TRANSLATE_NOOP("store",
                                              "What is joined counts in different kawasan until now. In which is the "
                                              "joined RT to count, with all its figures?"));
  for (const InKawasan& each : kawasan) {
    question.choices << storeWord(QT_TRANSLATE_NOOP("store", "%1 (until now %2 ha)"))
                            .arg(kawasanName(context.session(), each.id),
                                 formatNumber(each.hectares, 2, currentLanguage()));
  }
  question.accept = storeWord(QT_TRANSLATE_NOOP("store", "Join"));
  const auto chosen = Prompts::current().choose(&context.canvas(), question);
  return chosen ? std::optional(kawasan[static_cast<std::size_t>(*chosen)].id) : std::nullopt;
}

}  // namespace

bool storeMerged(MapContext& context, const std::vector<AreaKey>& areas) {
  Session& session = context.session();
  const auto kept = askForKept(context, areas);
  if (!kept) return false;
  const AreaKey into = *kept;
  const auto kawasan = into.level == Level::Rt ? kawasanOf(session, areas) : std::vector<InKawasan>{{}};
  const auto kawasanId = askForKawasan(context, kawasan);
  if (!kawasanId) return false;
  std::vector<const MultiPolygon*> shapes;
  std::vector<SharedPolygons> held;
  std::vector<FeatureId> others;
  for (const AreaKey& area : areas) {
    held.push_back(session.shapeOf(area));
    shapes.push_back(held.back().get());
    if (area != into) others.push_back(area.id);
  }
  const auto united = merged(shapes);
  if (!united) {
    session.say(errorMessage(united.error()));
    return false;
  }
  const SharedPolygons shape = shared(*united);
  const SharedSnapshot before = session.sharedSnapshot();
  const QString name =
      into.level == Level::Rt ? toQString(fullName(*before, joinedRt(*before, into.id, others))) : session.nameOf(into);
  EditLabel label = areaLabel("merge-areas", name);
  label.params.set("count", std::to_string(areas.size()));
  MergeReport report;
  const bool isStored = session.edit(label, [&](Edit& edit) -> Result<void> {
    if (into.level == Level::Kawasan) return mergeKawasan(edit, *before, into.id, others, shape);
    KAWASAN_ASSIGN(report, mergeRts(edit, *before, into.id, others, shape, *kawasanId));
    return {};
  });
  if (!isStored) return false;
  session.select(into);
  QStringList lost;
  if (report.figuresLeftOpen > 0) {
    lost << storeWord(
                QT_TRANSLATE_NOOP("store", "%1 figures stay open, since one of the joined RT does not have them."))
                .arg(report.figuresLeftOpen);
  }
  if (report.filedRemoved > 0) {
    lost << storeWord(
                QT_TRANSLATE_NOOP("store", "%1 filed results of the joined RT went with them; undo brings them back."))
                .arg(report.filedRemoved);
  }
  Message message;
  message.kind = lost.isEmpty() ? MessageKind::Done : MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  const QString sentence =
      into.level == Level::Rt
          ? storeWord(QT_TRANSLATE_NOOP("store",
                                        "%1 RT are joined into %2; their figures and the reductions of the plan "
                                        "were added up."))
          : storeWord(QT_TRANSLATE_NOOP("store", "%1 areas are joined into %2."));
  QStringList said{sentence.arg(areas.size()).arg(name)};
  if (kawasan.size() > 1) {
    said << storeWord(QT_TRANSLATE_NOOP("store", "It counts in one kawasan now: %1."))
                .arg(kawasanName(session, *kawasanId));
  }
  message.text = (said + lost).join(QLatin1Char(' '));
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
  return true;
}

bool removeAreas(Session& session, const std::vector<AreaKey>& areas) {
  if (areas.empty()) return false;
  EditLabel label = areas.size() == 1 ? areaLabel("remove-area", session.nameOf(areas.front()))
                                      : EditLabel{"remove-areas", {{"count", std::to_string(areas.size())}}};
  return session.edit(label, [&](Edit& edit) -> Result<void> {
    for (const AreaKey& area : areas) {
      if (area.level == Level::Rt) edit.removeRt(area.id);
      if (area.level == Level::Kawasan) edit.removeKawasan(area.id);
    }
    return {};
  });
}

}  // namespace kawasan
