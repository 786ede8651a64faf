#include "ui/map/area_adder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include "core/import/apply_plans.h"
#include "gis/vector_io.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("areas", source);
}

void sayError(Session& session, const Error& error) {
  Message message = errorMessage(error);
  message.topic = QStringLiteral("areas");
  session.say(std::move(message));
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

void write(Session& session, const ForeignAreas& shapes, AreaKind kind) {
  AreaImportOptions options;
  options.as = kind;
  Result<AreaPlan> plan = planAreaImport(shapes, options, session.snapshot());
  if (!plan) {
    sayError(session, plan.error());
    return;
  }
  const bool isDone = session.edit(
      editLabelOf(*plan), [&plan](Edit& edit) { return applyAreaPlan(edit, *plan); }, EditKind::BulkInsert);
  if (!isDone) return;
  Message message;
  message.topic = QStringLiteral("areas");
  message.detail = leftOut(*plan);
  message.kind = message.detail.isEmpty() ? MessageKind::Done : MessageKind::Warning;
  message.text = word(QT_TRANSLATE_NOOP("areas", "%1 areas taken in from %2."))
                     .arg(plan->imported.size())
                     .arg(toQString(plan->file));
  const std::size_t left = plan->unmatchedFile.size() + plan->refused.size() + plan->problems.size();
  if (left > 0) message.text += QLatin1Char(' ') + word(QT_TRANSLATE_NOOP("areas", "%1 were not taken.")).arg(left);
  Box box;
  for (const ForeignArea& area : shapes.areas) box.extend(boundsOf(area.geometry));
  session.say(std::move(message));
  session.zoomTo(box);
}

void askCrs(Session& session, QWidget* parent, const QString& file, AreaKind kind) {
  const std::string own = session.snapshot().info.crs;
  ChoiceQuestion question;
  question.title = word(QT_TRANSLATE_NOOP("areas", "Coordinate system"));
  question.text =
      word(QT_TRANSLATE_NOOP("areas", "%1 does not say in which coordinate system it is drawn. Which one is it?"))
          .arg(QFileInfo(file).fileName());
  question.choices = {word(QT_TRANSLATE_NOOP("areas", "That of the city (%1)")).arg(toQString(own)),
                      word(QT_TRANSLATE_NOOP("areas", "Longitude and latitude (degrees)"))};
  const auto chosen = Prompts::current().choose(parent, question);
  if (chosen) addAreas(session, parent, file, kind, *chosen == 0 ? own : std::string("EPSG:4326"));
}

}  // namespace

void addAreas(Session& session, QWidget* parent, const QString& file, AreaKind kind, const std::string& assumeCrs) {
  const std::string crs = session.snapshot().info.crs;
  const std::string path = file.toStdString();
  const QString title = word(QT_TRANSLATE_NOOP("areas", "Reading %1")).arg(QFileInfo(file).fileName());
  session.jobs().run(title, &session,
                     [&session, window = QPointer<QWidget>(parent), crs, path, file, kind, assumeCrs](
                         const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                       const auto read = [&]() -> Result<ForeignAreas> {
                         KAWASAN_ASSIGN(const std::vector<ForeignLayer> layers, readVectors(path, {}, stop));
                         return toProject(path, layers, {crs, assumeCrs}, stop);
                       };
                       return [&session, window, file, kind, shapes = read()] {
                         if (shapes) {
                           write(session, *shapes, kind);
                         } else if (shapes.error().code == ErrorCode::InputNoCrs) {
                           askCrs(session, window, file, kind);
                         } else if (shapes.error().code != ErrorCode::Cancelled) {
                           sayError(session, shapes.error());
                         }
                       };
                     });
}

void askAndAddAreas(Session& session, QWidget* parent, const QString& file) {
  ChoiceQuestion question;
  question.title = word(QT_TRANSLATE_NOOP("areas", "Take in boundaries"));
  question.text = word(QT_TRANSLATE_NOOP("areas", "What are the areas of %1?")).arg(QFileInfo(file).fileName());
  question.choices = {word(QT_TRANSLATE_NOOP("areas", "Kelurahan")), word(QT_TRANSLATE_NOOP("areas", "RT")),
                      word(QT_TRANSLATE_NOOP("areas", "Kawasan")), word(QT_TRANSLATE_NOOP("areas", "Kecamatan")),
                      word(QT_TRANSLATE_NOOP("areas", "Only to look at"))};
  const auto chosen = Prompts::current().choose(parent, question);
  if (!chosen) return;
  constexpr AreaKind kKinds[] = {AreaKind::Kelurahan, AreaKind::Rt, AreaKind::Kawasan, AreaKind::Kecamatan,
                                 AreaKind::Reference};
  addAreas(session, parent, file, kKinds[static_cast<std::size_t>(*chosen)]);
}

QString areaFilter() {
  return word(QT_TRANSLATE_NOOP("areas", "Map files (*.shp *.geojson *.json *.kml *.kmz *.gpkg *.gpx *.dxf *.zip)")) +
         QStringLiteral(";;") + word(QT_TRANSLATE_NOOP("areas", "All files (*)"));
}

}  // namespace kawasan
