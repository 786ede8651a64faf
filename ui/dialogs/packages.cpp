#include "ui/dialogs/packages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "core/model/hand_out.h"
#include "ui/dialogs/merge_window.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/text/area_words.h"
#include "ui/text/document_file.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct PackageText {
  Q_DECLARE_TR_FUNCTIONS(PackageText)
};

const QString kPackageTopic = QStringLiteral("package");

QString packageFilter() {
  return PackageText::tr("City files of Kawasan (*.gpkg)") + QStringLiteral(";;") + PackageText::tr("All files (*)");
}

/// The one in which the selected area lies first, as the proposal.
std::vector<const AdminArea*> offeredKelurahan(const Session& session) {
  const Snapshot& snapshot = session.snapshot();
  FeatureId chosen = 0;
  if (const auto area = session.current(); area && area->level == Level::Kelurahan) {
    chosen = area->id;
  } else if (area && area->level == Level::Rt) {
    if (const Rt* const rt = snapshot.rtById(area->id)) chosen = rt->kelurahanId;
  }
  std::vector<const AdminArea*> offered;
  for (const AdminArea& each : snapshot.kelurahan) offered.push_back(&each);
  std::ranges::stable_partition(offered, [chosen](const AdminArea* each) { return each->id == chosen; });
  return offered;
}

void sayHandedOut(Session& session, const QString& file, const HandOut& told) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = kPackageTopic;
  message.text =
      PackageText::tr(
          "Package of kelurahan %1 written: %2, %3. Left out: names of beneficiaries (%4), photos of other kelurahan "
          "(%5), files of other kelurahan (%6).")
          .arg(toQString(told.kelurahan), QFileInfo(file).fileName(),
               formatFileSize(static_cast<std::int64_t>(told.bytes)), countText(told.people), countText(told.photos),
               countText(told.files));
  session.say(std::move(message));
}

void sayPackageError(Session& session, const Error& error) {
  Message message = errorMessage(error);
  message.topic = kPackageTopic;
  session.say(std::move(message));
}

/// What could be read of the files, and why the others could not.
struct LookedThrough {
  Result<MergePlan> plan = fail(ErrorCode::Cancelled);
  QStringList refused;
};

LookedThrough lookThrough(const std::string& project, std::vector<std::string> copies, const std::stop_token& stop) {
  LookedThrough found;
  while (!stop.stop_requested()) {
    found.plan = planMerge(project, copies);
    if (found.plan) break;
    // The last of that name: of a file that was chosen twice, the first stays.
    const auto refused = std::find(copies.rbegin(), copies.rend(), found.plan.error().params.get("path"));
    if (refused == copies.rend()) break;
    Error told = found.plan.error();
    told.params.set("path", QFileInfo(toQString(*refused)).fileName().toStdString());
    found.refused << describe(told);
    copies.erase(std::next(refused).base());
    if (copies.empty()) break;
  }
  return found;
}

void showFound(Session& session, QWidget* parent, LookedThrough found) {
  if (!found.plan) {
    if (found.refused.size() < 2) return sayPackageError(session, found.plan.error());
    Message message;
    message.kind = MessageKind::Error;
    message.topic = kPackageTopic;
    message.text = PackageText::tr("None of the %1 files can be merged.").arg(found.refused.size());
    message.detail = found.refused.join(u'\n');
    return session.say(std::move(message));
  }
  auto* const window = new MergeWindow(session, std::move(*found.plan), found.refused, parent);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->open();
}

}  // namespace

void handOutPackage(Session& session, QWidget* parent) {
  const std::vector<const AdminArea*> offered = offeredKelurahan(session);
  if (offered.empty()) return;
  ChoiceQuestion question{PackageText::tr("Hand out a kelurahan package"),
                          PackageText::tr("A copy of the city for the team of one kelurahan. It has everything but the "
                                          "names of beneficiaries and the photos and files of other kelurahan. For "
                                          "which kelurahan?"),
                          {},
                          PackageText::tr("Write…")};
  for (const AdminArea* each : offered) question.choices << toQString(each->name);
  const auto chosen = Prompts::current().choose(parent, question);
  if (!chosen) return;
  const AdminArea& kelurahan = *offered.at(static_cast<std::size_t>(*chosen));
  const QString name = QStringLiteral("%1-%2.gpkg")
                           .arg(QFileInfo(toQString(session.path())).completeBaseName(), toQString(kelurahan.name));
  QString file = Prompts::current().saveFile(parent, {question.title, packageFilter(), settings::cityFolder(),
                                                      toQString(safeFileName(name.toStdString()).toStdString())});
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().isEmpty()) file += QStringLiteral(".gpkg");
  session.jobs().run(PackageText::tr("Writing %1").arg(QFileInfo(file).fileName()), &session,
                     [&session, file, project = session.path(), id = kelurahan.id, person = session.project().person()](
                         const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                       const auto told = handOut(project, id, file.toStdString(), person, stop);
                       return [&session, file, told] {
                         if (!told) return sayPackageError(session, told.error());
                         sayHandedOut(session, file, *told);
                       };
                     });
}

void sayWhosePackage(Session& session) {
  const auto note = handOutNote(session.path());
  if (!note || note->kelurahanId == 0) return;
  const AreaKey area{Level::Kelurahan, note->kelurahanId};
  session.zoomTo(area);
  Message message;
  message.kind = MessageKind::Info;
  message.topic = kPackageTopic;
  message.text =
      PackageText::tr("This is the package of kelurahan %1, handed out by %2, %3. Send it back to be merged.")
          .arg(toQString(note->kelurahan), toQString(note->person), localTimeText(note->time));
  session.say(std::move(message));
}

void mergePackages(Session& session, QWidget* parent) {
  const QStringList files = Prompts::current().openFiles(
      parent, {PackageText::tr("Merge packages"), packageFilter(), settings::lastFolder(), {}}, true);
  if (files.isEmpty()) return;
  settings::setLastFolder(QFileInfo(files.front()).absolutePath());
  std::vector<std::string> copies;
  for (const QString& file : files) copies.push_back(file.toStdString());
  session.jobs().run(PackageText::tr("Looking through packages (%1)").arg(files.size()), parent,
                     [&session, parent, copies, project = session.path()](const std::stop_token& stop,
                                                                          JobProgress&) -> Jobs::Delivery {
                       auto found = std::make_shared<LookedThrough>(lookThrough(project, copies, stop));
                       return [&session, parent, project, found] {
                         if (!session.isOpen() || session.path() != project) return;
                         showFound(session, parent, std::move(*found));
                       };
                     });
}

}  // namespace kawasan
