#include "ui/map/area_adder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

#include "core/import/apply_plans.h"
#include "gis/vector_io.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QString areasWord(const char* source) {
  return QCoreApplication::translate("areas", source);
}

/// "3 areas were not taken: RT 7 (the project has no such kelurahan), ..."
QString leftOut(const AreaPlan& plan) {
  QStringList lines;
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    lines << QStringLiteral("%1: %2").arg(toQString(row.label), describeReason(row.reason));
  }
  for (const RefusedCell& cell : plan.refused) {
    lines << QStringLiteral("%1: %2").arg(toQString(cell.value), describeReason(cell.reason, cell.expected));
  }
  for (const ForeignProblem& problem : plan.problems) {
    lines << QStringLiteral("%1: %2").arg(problem.number).arg(describeReason(problem.reason));
  }
  return lines.join(QLatin1Char('\n'));
}

/// Which zones the checks will take for housing; the names of a plan do not always say.
QString settlementZones(const AreaPlan& plan) {
  if (plan.zoneProposals.empty()) return {};
  QStringList names;
  for (const ZoneProposal& zone : plan.zoneProposals) {
    if (zone.isSettlement) names << toQString(zone.name.empty() ? zone.kind : zone.name);
  }
  names.removeDuplicates();
  if (names.isEmpty()) return areasWord(QT_TRANSLATE_NOOP("areas", "None of the zones was taken for settlement."));
  return areasWord(QT_TRANSLATE_NOOP("areas", "Zones taken for settlement; please check: %1"))
      .arg(names.join(QStringLiteral(", ")));
}

AreasTaken write(Session& session, const ForeignAreas& shapes, AreaKind kind) {
  AreaImportOptions options;
  options.as = kind;
  AreasTaken taken;
  Result<AreaPlan> plan = planAreaImport(shapes, options, session.snapshot());
  if (!plan) {
    taken.state = AreasTaken::State::Refused;
    taken.error = plan.error();
    return taken;
  }
  const bool isDone = session.edit(
      editLabelOf(*plan), [&plan](Edit& edit) { return applyAreaPlan(edit, *plan); }, EditKind::BulkInsert);
  if (!isDone) taken.state = AreasTaken::State::NotStored;
  taken.plan = std::move(*plan);
  for (const ForeignArea& area : shapes.areas) taken.box.extend(boundsOf(area.geometry));
  return taken;
}

/// The coordinate system that the user knows the file to have; empty when they do not.
std::string askCrs(const Session& session, QWidget* parent, const QString& file) {
  const std::string own = session.snapshot().info.crs;
  ChoiceQuestion question;
  question.title = areasWord(QT_TRANSLATE_NOOP("areas", "Coordinate system"));
  question.text =
      areasWord(QT_TRANSLATE_NOOP("areas", "%1 does not say in which coordinate system it is drawn. Which one is it?"))
          .arg(QFileInfo(file).fileName());
  question.choices = {areasWord(QT_TRANSLATE_NOOP("areas", "That of the city (%1)")).arg(toQString(own)),
                      areasWord(QT_TRANSLATE_NOOP("areas", "Longitude and latitude (degrees)"))};
  const auto chosen = Prompts::current().choose(parent, question);
  if (!chosen) return {};
  return *chosen == 0 ? own : "EPSG:4326";
}

void say(Session& session, const AreasTaken& taken) {
  if (taken.state == AreasTaken::State::Refused) {
    Message message = errorMessage(taken.error);
    message.topic = QStringLiteral("areas");
    return session.say(std::move(message));
  }
  if (taken.state != AreasTaken::State::Taken) return;
  Message message;
  message.topic = QStringLiteral("areas");
  message.detail = leftOut(taken.plan);
  message.kind = message.detail.isEmpty() ? MessageKind::Done : MessageKind::Warning;
  if (const QString settlement = settlementZones(taken.plan); !settlement.isEmpty()) {
    if (!message.detail.isEmpty()) message.detail += QLatin1Char('\n');
    message.detail += settlement;
  }
  message.text = areasWord(QT_TRANSLATE_NOOP("areas", "%1 areas taken in from %2."))
                     .arg(taken.plan.imported.size())
                     .arg(toQString(taken.plan.file));
  if (const std::size_t left = taken.leftOut(); left > 0)
    message.text += QLatin1Char(' ') + areasWord(QT_TRANSLATE_NOOP("areas", "%1 were not taken.")).arg(left);
  if (const std::size_t replaced = taken.plan.replaced.size(); replaced > 0) {
    message.text += QLatin1Char(' ') +
                    areasWord(QT_TRANSLATE_NOOP("areas", "%1 of them had another outline before.")).arg(replaced);
  }
  message.actions.push_back({areasWord(QT_TRANSLATE_NOOP("areas", "Undo")), [&session] { session.undo(); }});
  session.say(std::move(message));
  session.zoomTo(taken.box);
}

}  // namespace

void takeInAreas(Session& session, QWidget* parent, const QString& file, AreaKind kind,
                 std::function<void(const AreasTaken&)> done, const std::string& assumeCrs) {
  const std::string crs = session.snapshot().info.crs;
  const std::string path = file.toStdString();
  const QString title = areasWord(QT_TRANSLATE_NOOP("areas", "Reading %1")).arg(QFileInfo(file).fileName());
  const auto cancelled = [done] {
    AreasTaken taken;
    taken.state = AreasTaken::State::Cancelled;
    done(taken);
  };
  session.jobs().run(
      title, parent,
      [&session, parent, crs, path, file, kind, assumeCrs, done = std::move(done)](const std::stop_token& stop,
                                                                                   JobProgress&) -> Jobs::Delivery {
        const auto read = [&]() -> Result<ForeignAreas> {
          KAWASAN_ASSIGN(const std::vector<ForeignLayer> layers, readVectors(path, {}, stop));
          return toProject(path, layers, {crs, assumeCrs}, stop);
        };
        return [&session, parent, file, kind, done, shapes = read()] {
          if (shapes) return done(write(session, *shapes, kind));
          if (shapes.error().code == ErrorCode::InputNoCrs) {
            const std::string known = askCrs(session, parent, file);
            if (!known.empty()) return takeInAreas(session, parent, file, kind, done, known);
            return done({AreasTaken::State::CrsUnknown, shapes.error(), {}, {}});
          }
          done({AreasTaken::State::Refused, shapes.error(), {}, {}});
        };
      },
      cancelled);
}

void askAndAddAreas(Session& session, QWidget* parent, const QString& file) {
  ChoiceQuestion question;
  question.title = areasWord(QT_TRANSLATE_NOOP("areas", "Take in boundaries"));
  question.text = areasWord(QT_TRANSLATE_NOOP("areas", "What are the areas of %1?")).arg(QFileInfo(file).fileName());
  question.choices = {areasWord(QT_TRANSLATE_NOOP("areas", "Kelurahan")),
                      areasWord(QT_TRANSLATE_NOOP("areas", "RT")),
                      areasWord(QT_TRANSLATE_NOOP("areas", "Kawasan")),
                      areasWord(QT_TRANSLATE_NOOP("areas", "Kecamatan")),
                      areasWord(QT_TRANSLATE_NOOP("areas", "Zones of the spatial plan")),
                      areasWord(QT_TRANSLATE_NOOP("areas", "Only to look at"))};
  const auto chosen = Prompts::current().choose(parent, question);
  if (!chosen) return;
  constexpr AreaKind kKinds[] = {AreaKind::Kelurahan, AreaKind::Rt,   AreaKind::Kawasan,
                                 AreaKind::Kecamatan, AreaKind::Zone, AreaKind::Reference};
  takeInAreas(session, parent, file, kKinds[static_cast<std::size_t>(*chosen)],
              [&session](const AreasTaken& taken) { say(session, taken); });
}

QString areaFilter() {
  return areasWord(QT_TRANSLATE_NOOP("areas",
                                     "Map files (*.shp *.geojson *.json *.kml *.kmz *.gpkg *.gpx *.gml *.dxf *.zip)")) +
         QStringLiteral(";;") + areasWord(QT_TRANSLATE_NOOP("areas", "All files (*)"));
}

}  // namespace kawasan
