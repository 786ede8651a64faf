#include "ui/map/area_adder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <optional>

#include "core/geom/overlap_area.h"
#include "core/import/apply_plans.h"
#include "core/import/area_kind_proposal.h"
#include "gis/geodesic.h"
#include "gis/vector_io.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_action.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr double kSameCorner = 0.01;  // metres; what a file keeps of a coordinate

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

/// Equal hectares say nothing of an outline that lies elsewhere: "moved 12,3 m", "1,27 ha lie elsewhere".
QString differenceOf(const MultiPolygon& before, const MultiPolygon& after) {
  if (const auto move = moveBetween(before, after, kSameCorner)) {
    return areasWord(QT_TRANSLATE_NOOP("areas", "moved %1 m"))
        .arg(formatNumber(std::hypot(move->x, move->y), 1, currentLanguage()));
  }
  const double shared = OverlapMeter(before).areaSharedWith(after);
  const double elsewhere = std::max(0.0, planeArea(before) + planeArea(after) - 2 * shared);
  return areasWord(QT_TRANSLATE_NOOP("areas", "%1 ha lie elsewhere"))
      .arg(formatNumber(elsewhere / kSquareMetresPerHectare, 2, currentLanguage()));
}

/// What becomes of outlines that areas of the project have already.
enum class Outlines { Replace, Keep, GiveUp };

Outlines askToReplace(const Session& session, QWidget* parent, const AreaPlan& plan) {
  const auto hectares = [&session](const SharedPolygons& outline) {
    const auto measured = session.hectaresOf(*outline);
    return measured ? formatNumber(*measured, 2, currentLanguage()) : missingText();
  };
  ReviewQuestion question;
  question.title = areasWord(QT_TRANSLATE_NOOP("areas", "Replace outlines"));
  question.text = areasWord(QT_TRANSLATE_NOOP("areas",
                                              "%1 of the areas in %2 have another outline in this city already. "
                                              "Replace these outlines?"))
                      .arg(plan.replaced.size())
                      .arg(toQString(plan.file));
  question.headings = QStringList{areasWord(QT_TRANSLATE_NOOP("areas", "Outline of")),
                                  areasWord(QT_TRANSLATE_NOOP("areas", "Now (ha)")),
                                  areasWord(QT_TRANSLATE_NOOP("areas", "From the file (ha)")),
                                  areasWord(QT_TRANSLATE_NOOP("areas", "What differs"))};
  for (const ReplacedShape& shape : plan.replaced) {
    question.rows << QStringList{toQString(shape.name), hectares(shape.before), hectares(shape.after),
                                 differenceOf(*shape.before, *shape.after)};
  }
  question.accept = areasWord(QT_TRANSLATE_NOOP("areas", "Replace"));
  question.otherWay = areasWord(QT_TRANSLATE_NOOP("areas", "Skip those that are there"));
  switch (Prompts::current().review(parent, question)) {
    case Reviewed::Accepted:
      return Outlines::Replace;
    case Reviewed::OtherWay:
      return Outlines::Keep;
    case Reviewed::Declined:
      break;
  }
  return Outlines::GiveUp;
}

AreasTaken givenUp() {
  AreasTaken taken;
  taken.state = AreasTaken::State::Cancelled;
  return taken;
}

AreasTaken write(Session& session, QWidget* parent, const ForeignAreas& shapes, AreaKind kind) {
  AreaImportOptions options;
  options.as = kind;
  AreasTaken taken;
  Result<AreaPlan> plan = planAreaImport(shapes, options, session.snapshot());
  if (plan && !plan->replaced.empty()) {
    const Outlines outlines = askToReplace(session, parent, *plan);
    if (outlines == Outlines::GiveUp) return givenUp();
    options.keepOutlines = outlines == Outlines::Keep;
    if (options.keepOutlines) plan = planAreaImport(shapes, options, session.snapshot());
  }
  if (!plan) {
    taken.state = AreasTaken::State::Refused;
    taken.error = plan.error();
    return taken;
  }
  const bool isDone =
      plan->imported.empty() ||
      session.edit(
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

struct NamedKind {
  AreaKind kind;
  const char* name;
};
constexpr NamedKind kNamedKinds[] = {
    {AreaKind::Kelurahan, QT_TRANSLATE_NOOP("areas", "Kelurahan")},
    {AreaKind::Rt, QT_TRANSLATE_NOOP("areas", "RT")},
    {AreaKind::Kawasan, QT_TRANSLATE_NOOP("areas", "Kawasan")},
    {AreaKind::Kecamatan, QT_TRANSLATE_NOOP("areas", "Kecamatan")},
    {AreaKind::Zone, QT_TRANSLATE_NOOP("areas", "Zones of the spatial plan")},
    {AreaKind::Reference, QT_TRANSLATE_NOOP("areas", "Only to look at")},
};

/// What speaks for the proposed kind.
QString reasonOf(const AreaKindProposal& proposal) {
  QStringList words;
  for (const std::string& word : proposal.words) words << toQString(word);
  const QString shown = words.join(QStringLiteral(", "));
  switch (proposal.reason) {
    case AreaKindProposal::Reason::Columns:
      return areasWord(QT_TRANSLATE_NOOP("areas", "column %1")).arg(shown);
    case AreaKindProposal::Reason::Names:
      return areasWord(QT_TRANSLATE_NOOP("areas", "names such as %1")).arg(shown);
    case AreaKindProposal::Reason::Layer:
      return areasWord(QT_TRANSLATE_NOOP("areas", "layer %1")).arg(shown);
    case AreaKindProposal::Reason::File:
      return areasWord(QT_TRANSLATE_NOOP("areas", "name of the file"));
    case AreaKindProposal::Reason::Nothing:
      break;
  }
  return {};
}

/// The proposed kind comes first and says why; nothing when the person changed their mind.
std::optional<AreaKind> askKind(QWidget* parent, const QString& file, const AreaKindProposal& proposal) {
  std::vector<NamedKind> kinds(std::begin(kNamedKinds), std::end(kNamedKinds));
  std::ranges::stable_partition(kinds, [&](const NamedKind& each) { return each.kind == proposal.kind; });
  ChoiceQuestion question;
  question.title = areasWord(QT_TRANSLATE_NOOP("areas", "Take in boundaries"));
  question.text = areasWord(QT_TRANSLATE_NOOP("areas", "What are the areas of %1?")).arg(QFileInfo(file).fileName());
  const QString reason = reasonOf(proposal);
  question.text +=
      QStringLiteral("\n\n") +
      (reason.isEmpty()
           ? areasWord(QT_TRANSLATE_NOOP("areas", "Nothing in the file says what they are."))
           : areasWord(QT_TRANSLATE_NOOP("areas", "Proposed: %1 (%2)")).arg(areasWord(kinds.front().name), reason));
  for (const NamedKind& each : kinds) question.choices << areasWord(each.name);
  const auto chosen = Prompts::current().choose(parent, question);
  return chosen ? std::optional(kinds[static_cast<std::size_t>(*chosen)].kind) : std::nullopt;
}

void say(Session& session, const AreasTaken& taken, const MessageAction& asTable = {}) {
  if (taken.state == AreasTaken::State::Refused) {
    Message message = errorMessage(taken.error);
    message.topic = QStringLiteral("areas");
    const bool isTable = taken.error.code == ErrorCode::InputNoPolygons && taken.error.params.get("found") == "table";
    if (isTable && asTable.run) message.actions.push_back(asTable);
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
  message.text = areasWord(QT_TRANSLATE_NOOP("areas", "Areas taken in from %2: %1."))
                     .arg(taken.plan.imported.size())
                     .arg(toQString(taken.plan.file));
  if (const std::size_t left = taken.leftOut(); left > 0)
    message.text += QLatin1Char(' ') + areasWord(QT_TRANSLATE_NOOP("areas", "%1 were not taken.")).arg(left);
  if (const std::size_t replaced = taken.plan.replaced.size(); replaced > 0) {
    message.text += QLatin1Char(' ') +
                    areasWord(QT_TRANSLATE_NOOP("areas", "%1 of them had another outline before.")).arg(replaced);
  }
  if (const std::size_t kept = taken.plan.kept.size(); kept > 0)
    message.text +=
        QLatin1Char(' ') + areasWord(QT_TRANSLATE_NOOP("areas", "%1 keep the outline they have.")).arg(kept);
  if (!taken.plan.imported.empty()) message.actions.push_back(undoAction(session));
  session.say(std::move(message));
  session.zoomTo(taken.box);
}

using Layers = std::shared_ptr<const std::vector<ForeignLayer>>;
using ShapesRead = std::function<void(const Result<ForeignAreas>&)>;

/// The shapes of a file in the project's coordinate system. Where the file does not say its own it is asked for, and
/// the layers that were read go on with the answer; InputNoCrs when nobody knows it.
void readShapes(Session& session, QWidget* parent, const QString& file, ShapesRead done, Layers layers = {},
                const std::string& assumeCrs = {}) {
  const std::string crs = session.snapshot().info.crs;
  const std::string path = file.toStdString();
  const QString title = areasWord(QT_TRANSLATE_NOOP("areas", "Reading %1")).arg(QFileInfo(file).fileName());
  const auto cancelled = [done] { done(fail(ErrorCode::Cancelled)); };
  session.jobs().run(
      title, parent,
      [&session, parent, crs, path, file, assumeCrs, layers = std::move(layers), done = std::move(done)](
          const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        Layers known = layers;
        const auto read = [&]() -> Result<ForeignAreas> {
          if (!known) {
            KAWASAN_ASSIGN(std::vector<ForeignLayer> found, readVectors(path, {}, stop));
            known = std::make_shared<const std::vector<ForeignLayer>>(std::move(found));
          }
          return toProject(path, *known, {crs, assumeCrs}, stop);
        };
        Result<ForeignAreas> shapes = read();
        return [&session, parent, file, known, done, shapes = std::move(shapes)] {
          if (shapes || shapes.error().code != ErrorCode::InputNoCrs) return done(shapes);
          const std::string answer = askCrs(session, parent, file);
          if (answer.empty()) return done(shapes);
          readShapes(session, parent, file, done, known, answer);
        };
      },
      cancelled);
}

AreasTaken notRead(const Error& error) {
  AreasTaken taken;
  taken.error = error;
  taken.state = error.code == ErrorCode::Cancelled    ? AreasTaken::State::Cancelled
                : error.code == ErrorCode::InputNoCrs ? AreasTaken::State::CrsUnknown
                                                      : AreasTaken::State::Refused;
  return taken;
}

}  // namespace

void takeInAreas(Session& session, QWidget* parent, const QString& file, AreaKind kind,
                 std::function<void(const AreasTaken&)> done) {
  readShapes(session, parent, file, [&session, parent, file, kind, done](const Result<ForeignAreas>& shapes) {
    if (!shapes) return done(notRead(shapes.error()));
    const AreaKindProposal proposal = proposeAreaKind(*shapes);
    const bool isInDoubt = proposal.isTold() && proposal.kind != kind;
    const std::optional<AreaKind> agreed = isInDoubt ? askKind(parent, file, proposal) : kind;
    done(agreed ? write(session, parent, *shapes, *agreed) : givenUp());
  });
}

void askAndAddAreas(Session& session, QWidget* parent, const QString& file, MessageAction asTable) {
  readShapes(session, parent, file, [&session, parent, file, asTable](const Result<ForeignAreas>& shapes) {
    if (!shapes) return say(session, notRead(shapes.error()), asTable);
    if (const auto kind = askKind(parent, file, proposeAreaKind(*shapes)))
      say(session, write(session, parent, *shapes, *kind));
  });
}

QString areaFilter() {
  return areasWord(QT_TRANSLATE_NOOP("areas",
                                     "Map files (*.shp *.geojson *.json *.kml *.kmz *.gpkg *.gpx *.gml *.dxf *.zip)")) +
         QStringLiteral(";;") + areasWord(QT_TRANSLATE_NOOP("areas", "All files (*)"));
}

bool isAreaFile(const QString& file) {
  const QString suffix = QRegularExpression::escape(QFileInfo(file).suffix().toLower());
  return areaFilter().contains(QRegularExpression(QStringLiteral("\\*\\.%1[ )]").arg(suffix)));
}

}  // namespace kawasan
