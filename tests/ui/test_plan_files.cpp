// Files of activities, minutes, meetings and decrees, the profile of a kawasan, meetings and minutes that are changed,
// and scenarios, as a planner enters them in the window, compared with what the command line lists.

#include <QDesktopServices>
#include <QFileInfo>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QTextBrowser>
#include <QToolButton>
#include <numeric>

#include "core/plan/scenario_figures.h"
#include "core/rules/ranking.h"
#include "tests/support/phone_photo.h"
#include "tests/support/project_fixture.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/plan_step.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/minutes_dialog.h"
#include "ui/dialogs/scenario_window.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/beside_dialog.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/decree_form.h"
#include "ui/panels/files_list.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/photo_strip.h"
#include "ui/panels/plan_charts.h"
#include "ui/panels/profile_form.h"
#include "ui/panels/trial_panel.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Stands where the desktop would open a file; its slot for addresses is one that Qt knows.
class Desktop final : public QTextBrowser {
 public:
  Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
  ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  QStringList opened;

 protected:
  void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { opened << url.toLocalFile(); }
};

struct FilesWindow : PlanStep {
  using PlanStep::PlanStep;
  QString put(const QString& name, const QByteArray& bytes) {
    const QString path = QString::fromStdString(folder.file(name.toStdString()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
  }
  /// The first activity is chosen with the mouse; the card shows it.
  FilesList& filesOfActivity() {
    clickRow(plan().activities().table(), 0);
    waitForJobs();
    return in<FilesList>(plan().activityCard(), "filesList");
  }
  void add(QWidget& list, const QStringList& paths) {
    answers.files = paths;
    press(list, "addFile");
    waitForJobs();
  }
  /// The card of a kawasan, open at its forms.
  ProfileForm& profileOf(FeatureId kawasan) {
    workspace().setStep(Step::Map);
    session().select({Level::Kawasan, kawasan});
    workspace().card().showTab(CardPanel::Tab::Forms);
    settle();
    return workspace().card().forms().profile();
  }
  TempFolder folder;
};

/// Brings a field of a scrolled form before the eyes and types there.
void typeInto(TextField& field, const QString& text) {
  field.line().setFocus();
  field.line().selectAll();
  QTest::keyClick(&field.line(), Qt::Key_Delete);
  QTest::keyClicks(&field.line(), text);
  QTest::keyClick(&field.line(), Qt::Key_Return);
}

FeatureId kawasanId(const Snapshot& snapshot, const char* name) {
  for (const Kawasan& kawasan : snapshot.kawasan) {
    if (kawasan.name == name) return kawasan.id;
  }
  FAIL("no kawasan " << name);
  return 0;
}

void addMinutes(PlanStep& w, const QString& number, const QString& hectares) {
  w.openPage(w.papers().minutes());
  w.press(w.papers().minutes(), "addMinutes");
  auto& dialog = w.dialog<MinutesDialog>();
  w.type(dialog, "minutesNumber", number);
  w.typeCell(dialog.areas(), 0, 3, QStringLiteral("12345"));
  const bool isIndonesian = currentLanguage() == Language::Indonesian;
  CHECK(dialog.areas().item(0, 3)->text() == (isIndonesian ? QStringLiteral("12.345") : QStringLiteral("12,345")));
  w.typeCell(dialog.areas(), 0, 3, hectares);
  w.press(dialog, "saveMinutes");
  CHECK_FALSE(w.isOpen<MinutesDialog>());
}

}  // namespace

TEST_CASE("a paper is added to an activity, opened read-only, saved elsewhere and removed", "[plan_files]") {
  FilesWindow w;
  Desktop desktop;
  const QByteArray bytes("%PDF-1.4 gambar kerja");
  const QString paper = w.put(QStringLiteral("DED gang 3.pdf"), bytes);
  {
    FilesList& files = w.filesOfActivity();
    CHECK(w.in<QLabel>(files, "noFiles").isVisible());
    CHECK_FALSE(w.in<QPushButton>(files, "openFile").isVisible());
    w.add(files, {paper});
  }
  REQUIRE(w.snapshot().attachments.size() == 1);
  const Attachment file = w.snapshot().attachments.front();
  CHECK(file.owner == AttachmentOwner::Activity);
  CHECK(file.kind == AttachmentKind::Ded);
  CHECK(file.fileName == "DED gang 3.pdf");
  CHECK(file.size == bytes.size());
  CHECK(file.mediaType == "application/pdf");
  CHECK(w.session().undoText().contains(QStringLiteral("DED gang 3.pdf")));
  const Json listed = w.city.json({"attach", "kota.gpkg"})["files"];
  REQUIRE(listed.size() == 1);
  CHECK(listed[0]["sha256"] == file.sha256);

  // The same bytes once more are no second file.
  const QString copy = w.put(QStringLiteral("salinan.pdf"), bytes);
  w.add(w.filesOfActivity(), {copy});
  CHECK(w.snapshot().attachments.size() == 1);
  CHECK(w.hasSaid(MessageKind::Warning));

  FilesList& files = w.filesOfActivity();
  CHECK(files.list().count() == 1);
  CHECK(files.list().item(0)->text().contains(QStringLiteral("DED gang 3.pdf")));
  files.list().setFocus();
  QTest::keyClick(&files.list(), Qt::Key_Return);
  w.settle();
  REQUIRE(desktop.opened.size() == 1);
  const QFileInfo opened(desktop.opened.front());
  CHECK(opened.fileName() == QStringLiteral("DED gang 3.pdf"));
  CHECK(opened.absoluteFilePath() != paper);
  CHECK((QFile::permissions(opened.absoluteFilePath()) & QFileDevice::WriteOwner) == 0);
  QFile shown(opened.absoluteFilePath());
  REQUIRE(shown.open(QIODevice::ReadOnly));
  CHECK(shown.readAll() == bytes);
  w.press(files, "openFile");  // the copy is there already
  CHECK(desktop.opened.size() == 2);

  w.answers.saveAs = QString::fromStdString(w.folder.file("keluar.pdf"));
  w.press(files, "saveFile");
  QFile saved(w.answers.saveAs);
  REQUIRE(saved.open(QIODevice::ReadOnly));
  CHECK(saved.readAll() == bytes);

  files.list().setFocus();
  QTest::keyClick(&files.list(), Qt::Key_Delete);
  w.waitForJobs();
  CHECK(w.snapshot().attachments.empty());
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  REQUIRE(w.snapshot().attachments.size() == 1);
  CHECK(w.filesOfActivity().list().count() == 1);
}

TEST_CASE("files that cannot be kept are named, and the others are", "[plan_files]") {
  FilesWindow w;
  const QString good = w.put(QStringLiteral("rab.xlsx"), "PK isi");
  const QString empty = w.put(QStringLiteral("kosong.pdf"), {});
  const QString program = w.put(QStringLiteral("jalan.sh"), "#!/bin/sh");
  const QString large = w.put(QStringLiteral("besar.pdf"), "x");
  REQUIRE(QFile::resize(large, 30'000'001));
  FilesList& files = w.filesOfActivity();
  w.pick(files, "fileKind", QStringLiteral("RAB"));
  w.add(files, {empty, good, program, large, w.put(QStringLiteral("x"), "x") + QStringLiteral("-hilang.pdf")});
  REQUIRE(w.snapshot().attachments.size() == 1);
  CHECK(w.snapshot().attachments.front().fileName == "rab.xlsx");
  CHECK(w.snapshot().attachments.front().kind == AttachmentKind::Rab);
  CHECK(w.hasSaid(MessageKind::Warning));
  const QString told = w.said.back().text + w.said.back().detail;
  for (const char* name : {"kosong.pdf", "jalan.sh", "besar.pdf", "hilang.pdf", "paling besar 30 MB"})
    CHECK(told.contains(QString::fromLatin1(name)));
  // What was refused is over once another file goes in.
  ActivityCard& card = w.plan().activityCard();
  w.add(w.in<FilesList>(card, "filesList"), {w.put(QStringLiteral("rab2.xlsx"), "PK lain")});
  w.settle();
  REQUIRE(w.snapshot().attachments.size() == 2);
  CHECK(w.said.back().text.isEmpty());
}

TEST_CASE("a project from elsewhere cannot have its files run", "[plan_files]") {
  FilesWindow w;
  Desktop desktop;
  Attachment file;
  file.ownerId = w.snapshot().activities.front().id;
  file.fileName = "../../mulai.sh";
  file.sha256 = std::string(64, 'a');
  REQUIRE(w.session().edit({"attach-file", {}}, [&](Edit& edit) -> Result<void> {
    edit.addAttachment(file, Blob{'x'});
    return {};
  }));
  w.plan().state().choose(file.ownerId);
  w.waitForJobs();
  auto& files = w.in<FilesList>(w.plan().activityCard(), "filesList");
  w.press(files, "openFile");
  CHECK(desktop.opened.isEmpty());
  CHECK(w.hasSaid(MessageKind::Error));
}

TEST_CASE("minutes are changed with their files; what remains follows", "[plan_files]") {
  FilesWindow w;
  addMinutes(w, QStringLiteral("050/12/2021"), QStringLiteral("1,5"));
  MinutesPanel& panel = w.papers().minutes();
  const Minutes before = w.snapshot().minutes.front();
  w.clickRow(panel.table(), 0);
  panel.table().setFocus();
  QTest::keyClick(&panel.table(), Qt::Key_Return);
  {
    auto& dialog = w.dialog<MinutesDialog>();
    CHECK(w.in<QLineEdit>(dialog, "minutesNumber").text() == QStringLiteral("050/12/2021"));
    CHECK(dialog.areas().item(0, 3)->text() == QStringLiteral("1,5"));
    // A file is kept at once; the form stays open with what was typed.
    w.type(dialog, "minutesTitle", QStringLiteral("Pengurangan 2021"));
    w.add(dialog, {w.put(QStringLiteral("ba.pdf"), "berita acara")});
    CHECK(w.isOpen<MinutesDialog>());
    CHECK(w.snapshot().attachmentsOf(AttachmentOwner::Minutes, before.id).size() == 1);
    CHECK(w.in<QLineEdit>(dialog, "minutesTitle").text() == QStringLiteral("Pengurangan 2021"));
    w.typeCell(dialog.areas(), 0, 3, QStringLiteral("2"));
    w.typeCell(dialog.areas(), 1, 3, QStringLiteral("0,25"));
    w.press(dialog, "saveMinutes");
  }
  CHECK_FALSE(w.isOpen<MinutesDialog>());
  REQUIRE(w.snapshot().minutes.size() == 1);
  CHECK(w.snapshot().minutes.front().id == before.id);
  CHECK(w.snapshot().minutes.front().title == "Pengurangan 2021");
  REQUIRE(w.snapshot().linesOf(before.id).size() == 2);
  double sum = 0;
  const Json listed = w.city.json({"minutes", "kota.gpkg"});
  for (const Json& line : listed["lines"]) {
    sum += line["hectares"].get<double>();
    CHECK(line["files"] == 1);
  }
  CHECK(sum == 2.25);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().minutes.front().title.empty());
  CHECK(w.snapshot().linesOf(before.id).size() == 1);
}

TEST_CASE("a meeting is changed for all its lines", "[plan_files]") {
  City city = City::finished();
  for (const char* item : {"item=DED Kalianyar", "item=Izin lahan"})
    REQUIRE(city.run({"follow-up", "kota.gpkg", "--add", "meeting=Rakor", "meeting_date=2019-10-30", item}).status ==
            0);
  FilesWindow w(kSmallScreen, std::move(city));
  FollowUpPanel& panel = w.papers().followUps();
  w.openPage(panel);
  w.clickRow(panel.table(), 1);
  w.press(panel, "changeMeeting");
  {
    auto& dialog = w.dialog<MeetingDialog>();
    w.type(dialog, "meetingTitle", QString());
    w.press(dialog, "saveMeeting");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.type(dialog, "meetingTitle", QStringLiteral("Rakor Kota"));
    w.type(dialog, "meetingDate", QStringLiteral("2-11-2019"));
    w.type(dialog, "meetingPlace", QStringLiteral("Batu"));
    w.add(dialog, {w.put(QStringLiteral("absensi.pdf"), "daftar hadir")});
    w.press(dialog, "saveMeeting");
  }
  CHECK_FALSE(w.isOpen<MeetingDialog>());
  REQUIRE(w.snapshot().meetings.size() == 1);
  CHECK(w.snapshot().meetings.front().place == "Batu");
  CHECK(w.snapshot().attachmentsOf(AttachmentOwner::Meeting, w.snapshot().meetings.front().id).size() == 1);
  for (int row = 0; row < 2; ++row) {
    CHECK(PlanStep::textOf(panel.table(), row, 1) == QStringLiteral("Rakor Kota"));
    CHECK(PlanStep::textOf(panel.table(), row, 2) == QStringLiteral("2 November 2019"));
  }
}

TEST_CASE("the profile of a kawasan and the file of its decree are entered at its card", "[plan_files]") {
  FilesWindow w;
  const FeatureId id = kawasanId(w.snapshot(), "Pasar Lama");
  ProfileForm& form = w.profileOf(id);
  QComboBox& handling = form.list("handling").box();
  handling.setCurrentIndex(handling.findText(QStringLiteral("Peningkatan kualitas")));
  Q_EMIT handling.activated(handling.currentIndex());
  typeInto(form.text("legal_ha"), QStringLiteral("3,25"));
  typeInto(form.text("persons"), QStringLiteral("1.250"));
  typeInto(form.text("women"), QStringLiteral("2000"));
  CHECK(form.text("women").problem().contains(QStringLiteral("paling banyak 1.250")));  // a limit in words
  QTest::keyClick(&form.text("women").line(), Qt::Key_Escape);
  typeInto(form.text("women"), QStringLiteral("640"));
  typeInto(form.text("problem.road"), QStringLiteral("Jalan sempit"));
  typeInto(form.text("area_character"), QStringLiteral("pasar lama"));
  typeInto(form.text("dwelling_status"), QStringLiteral("sebagian sewa"));
  typeInto(form.text("note"), QStringLiteral("Dekat pasar"));
  // Two readings are asked for, never guessed.
  typeInto(form.text("illegal_ha"), QStringLiteral("1.500"));
  CHECK_FALSE(form.text("illegal_ha").problem().isEmpty());
  CHECK(isMissing(w.snapshot().profileOf(id)->illegalHa));
  // Tab goes through all fields as they stand, the problems of the seven aspects before the photos.
  QWidget* at = &form.text("note").line();
  for (const Aspect& aspect : w.session().regulation().aspects) {
    at = at->nextInFocusChain();
    while (at->focusPolicy() == Qt::NoFocus) at = at->nextInFocusChain();
    INFO(aspect.key);
    CHECK(at == &form.text("problem." + aspect.key).line());
  }
  QTest::keyClick(&form.text("illegal_ha").line(), Qt::Key_Escape);
  const KawasanProfile* const profile = w.snapshot().profileOf(id);
  REQUIRE(profile != nullptr);
  CHECK(profile->handling == Handling::Upgrading);
  CHECK(profile->legalHa == 3'250'000);
  CHECK(profile->persons == 1250);
  CHECK(profile->women == 640);
  CHECK(profile->character == "pasar lama");
  CHECK(profile->dwellingStatus == "sebagian sewa");
  CHECK(profile->note == "Dekat pasar");
  REQUIRE(w.snapshot().problemsOf(id).size() == 1);
  CHECK(w.snapshot().problemsOf(id).front().aspect == "road");
  const Json listed = w.city.json({"profile", "kota.gpkg"});
  for (const Json& area : listed["areas"]) {
    if (area["kawasan"] != "Pasar Lama") continue;
    CHECK(area["legal_ha"] == 3.25);
    CHECK(area["problem.road"] == "Jalan sempit");
  }
  CHECK(w.session().undoText().contains(QStringLiteral("Dekat pasar")));
  REQUIRE(w.session().undo());
  CHECK(w.snapshot().profileOf(id)->note.empty());
  CHECK(form.text("note").line().text().isEmpty());

  auto* const files = w.workspace().card().forms().decrees().findChild<FilesList*>();
  REQUIRE(files != nullptr);
  w.add(*files, {w.put(QStringLiteral("sk.pdf"), "keputusan wali kota")});
  REQUIRE(w.snapshot().attachments.size() == 1);
  CHECK(w.snapshot().attachments.front().owner == AttachmentOwner::DecreeArea);
  CHECK(files->list().item(0)->text().contains(QStringLiteral("SK")));
  // Every kawasan of the decree shows its file.
  w.session().select({Level::Kawasan, kawasanId(w.snapshot(), "Kampung Jagalan")});
  w.settle();
  auto* const others = w.workspace().card().forms().decrees().findChild<FilesList*>();
  REQUIRE(others != nullptr);
  CHECK(others->list().count() == 1);
}

TEST_CASE("photos of the progress are added at the stages of an activity, seen large and kept small", "[plan_files]") {
  FilesWindow w;
  w.filesOfActivity();
  const Activity activity = w.snapshot().activities.front();
  const auto strip = [&]() -> PhotoStrip& {
    w.plan().activityCard().setCurrentIndex(3);
    w.settle();
    return w.in<PhotoStrip>(w.plan().activityCard(), "photoStrip");
  };
  CHECK(w.in<QToolButton>(strip(), "photos1").text() == QStringLiteral("50 %\nbelum ada"));
  const auto* const page = qobject_cast<const QScrollArea*>(w.plan().activityCard().currentWidget());
  REQUIRE(page != nullptr);
  CHECK(page->widget()->width() <= page->viewport()->width());  // the margin is not cut off
  w.checkLook(w.plan().activityCard(), QStringLiteral("activity-photos-none"), kSmallScreen);
  QTest::mouseClick(&w.in<QToolButton>(strip(), "photos1"), Qt::LeftButton);
  {
    auto& dialog = w.dialog<BesideDialog>();
    CHECK(dialog.windowTitle() == QStringLiteral("Foto: 50 %"));
    w.answers.files = {w.put(QStringLiteral("IMG_7.JPG"), phonePhoto()), w.put(QStringLiteral("palsu.jpg"), "bukan")};
    w.press(dialog, "addPhotos");
    REQUIRE(w.in<QListWidget>(dialog, "photos").count() == 1);
    CHECK(w.said.back().text.contains(QStringLiteral("palsu.jpg")));
    CHECK(QTest::qWaitFor([&] { return !w.in<QLabel>(dialog, "photo").pixmap().isNull(); }, 20'000));
    CHECK(w.in<QLabel>(dialog, "photoFacts").text().contains(QStringLiteral("17 Mei 2024")));
    // With a photo in it the dialog is larger, and still on the screen.
    CHECK(dialog.screen()->availableGeometry().contains(QRect(dialog.pos(), dialog.size())));
    w.type(dialog, "caption", QStringLiteral("setengah jadi"));
    w.checkLook(dialog, QStringLiteral("activity-photo-large"), kSmallScreen);
    w.press(dialog, "closeBeside");
  }
  const auto photos = w.snapshot().attachmentsOf(AttachmentOwner::Activity, activity.id);
  REQUIRE(photos.size() == 1);
  const Attachment photo = photos.front();
  CHECK(photo.kind == AttachmentKind::Photo);
  CHECK(photo.percent == 50);
  CHECK(photo.title == "setengah jadi");
  CHECK(photo.takenAt == "2024-05-17T09:30:12");
  CHECK(photo.latitude.has_value());
  const Blob bytes = value(w.session().project().attachmentContent(photo.id));
  const QImage kept = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()));
  CHECK(kept.size() == QSize(800, 1600));  // upright
  CHECK(w.in<QToolButton>(strip(), "photos1").text() == QStringLiteral("50 %\nfoto: 1"));
  CHECK(w.in<QToolButton>(strip(), "photos0").text().contains(QStringLiteral("belum ada")));
  w.checkLook(w.plan().activityCard(), QStringLiteral("activity-photos"), kSmallScreen);
  const Json listed = w.city.json({"attach", "kota.gpkg"})["files"];
  REQUIRE(listed.size() == 1);
  CHECK(listed[0]["shows"] == "50");
  CHECK(listed[0]["taken"] == "2024-05-17");
  CHECK(listed[0]["latitude"].get<double>() == Approx(*photo.latitude).margin(1e-5));
  CHECK(listed[0]["longitude"].get<double>() == Approx(*photo.longitude).margin(1e-5));
  QTest::mouseClick(&w.in<QToolButton>(strip(), "photos1"), Qt::LeftButton);
  auto& dialog = w.dialog<BesideDialog>();
  QTest::keyClick(&w.in<QListWidget>(dialog, "photos"), Qt::Key_Delete);
  w.waitForJobs();
  CHECK(w.snapshot().attachments.empty());
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.in<QListWidget>(dialog, "photos").count() == 1);
  w.press(dialog, "closeBeside");
}

TEST_CASE("photos of an activity that earlier versions kept whole are seen in the viewer too", "[plan_files]") {
  FilesWindow w;
  const QByteArray whole = phonePhoto();
  Attachment photo;
  photo.ownerId = w.snapshot().activities.front().id;
  photo.kind = AttachmentKind::Photo;
  photo.fileName =
      "IMG_20190512_101522 Gang Melati RT 001 RW 003 Kelurahan Kalianyar tampak dari arah selatan jalan.jpg";
  photo.sha256 = std::string(64, 'b');
  REQUIRE(w.session().edit({"attach-file", {}}, [&](Edit& edit) -> Result<void> {
    edit.addAttachment(photo, Blob(whole.begin(), whole.end()));
    return {};
  }));
  w.plan().state().choose(photo.ownerId);
  w.waitForJobs();
  w.plan().activityCard().showPage(ActivityCard::Page::Records);
  w.settle();
  auto& others = w.in<PhotoStrip>(w.plan().activityCard(), "otherPhotos");
  CHECK(w.in<QToolButton>(others, "photos0").text() == QStringLiteral("foto: 1"));
  QTest::mouseClick(&w.in<QToolButton>(others, "photos0"), Qt::LeftButton);
  auto& dialog = w.dialog<BesideDialog>();
  CHECK(dialog.windowTitle() == QStringLiteral("Foto: lainnya"));
  auto& shown = w.in<QLabel>(dialog, "photo");
  if (shown.pixmap().isNull()) CHECK(shown.text().startsWith(QStringLiteral("Membaca foto…\nIMG_")));
  CHECK(QTest::qWaitFor([&] { return !shown.pixmap().isNull(); }, 20'000));
  CHECK(shown.pixmap().height() > shown.pixmap().width());  // upright
  w.checkLook(dialog, QStringLiteral("activity-photo-whole"), kSmallScreen);
  w.pick(dialog, "photoStage", QStringLiteral("50 %"));
  CHECK(w.snapshot().attachments.front().percent == 50);
  CHECK(w.in<QListWidget>(dialog, "photos").count() == 0);
  w.press(dialog, "closeBeside");
}

TEST_CASE("a kawasan has a photo for each aspect and indicator", "[plan_files]") {
  FilesWindow w;
  const FeatureId id = kawasanId(w.snapshot(), "Pasar Lama");
  ProfileForm& form = w.profileOf(id);
  auto& subject = w.in<QComboBox>(form, "photoSubject");
  CHECK(subject.count() == 1 + 7 + 16);
  CHECK(w.in<QLabel>(form, "photoCount").text() == QStringLiteral("Indikator yang punya foto: 0 dari 16"));
  const QString picture = w.put(QStringLiteral("gang.jpg"), jpegOf(twoColours(300, 200)));
  for (const char* shown : {"road", "road_surface"}) {
    subject.setCurrentIndex(subject.findData(QString::fromLatin1(shown)));
    QTest::mouseClick(&w.in<QToolButton>(form, "photos0"), Qt::LeftButton);
    auto& dialog = w.dialog<BesideDialog>();
    w.answers.files = {picture};
    w.press(dialog, "addPhotos");
    CHECK(w.in<QListWidget>(dialog, "photos").count() == 1);
    w.press(dialog, "closeBeside");
    CHECK_FALSE(w.isOpen<BesideDialog>());
  }
  CHECK(subject.currentData().toString() == QStringLiteral("road_surface"));
  CHECK(subject.currentText().endsWith(QStringLiteral("(1)")));
  CHECK(w.in<QLabel>(form, "photoCount").text().contains(QStringLiteral("1 dari 16")));
  CHECK(w.in<QToolButton>(form, "photos0").text().contains(QStringLiteral("foto: 1")));
  w.checkLook(form, QStringLiteral("profile-photos"), QSize(kSmallScreen.width(), 10'000));
  const auto photos = w.snapshot().attachmentsOf(AttachmentOwner::Kawasan, id);
  REQUIRE(photos.size() == 2);
  CHECK(photos[0].subject == "road");
  CHECK(photos[1].subject == "road_surface");
  subject.setCurrentIndex(0);
  CHECK(w.in<QToolButton>(form, "photos0").text().contains(QStringLiteral("belum ada")));
}

TEST_CASE("a trial is kept as a scenario, opened again and compared", "[plan_files]") {
  FilesWindow w;
  w.action(Act::TryOut).trigger();
  w.waitForJobs();
  PlanTrial& trial = w.plan().trial();
  TrialPanel& panel = w.plan().trialPanel();
  const std::vector<FeatureId> shown = w.plan().activities().model().shown();
  REQUIRE(shown.size() > 4);
  const QTableView& activities = w.plan().activities().table();
  CHECK(activities.isColumnHidden(ActivityModel::VolumeColumn));
  CHECK_FALSE(activities.isColumnHidden(ActivityModel::CostColumn));
  w.press(panel, "trialAllOff");
  w.answers.text = QStringLiteral("Tanpa apa pun");
  w.press(panel, "trialKeep");
  REQUIRE(w.snapshot().scenarios.size() == 1);
  CHECK(w.in<QComboBox>(panel, "trialScenario").currentText() == QStringLiteral("Tanpa apa pun"));
  w.press(panel, "trialReset");
  trial.turn({shown[0], shown[1]}, false);
  w.answers.text = QStringLiteral("Tanpa dua");
  w.press(panel, "trialKeep");
  REQUIRE(w.snapshot().scenarios.size() == 2);
  // A name that means the plan itself would stand in every list twice.
  w.answers.text = QStringLiteral("Rencana apa adanya");
  w.press(panel, "trialKeep");
  CHECK(w.snapshot().scenarios.size() == 2);
  CHECK(w.window->messageBar().message().text.contains(QStringLiteral("nama lain")));
  w.press(panel, "trialReset");
  CHECK(trial.leftOut().empty());

  auto& choice = w.in<QComboBox>(panel, "trialScenario");
  w.pick(panel, "trialScenario", QStringLiteral("Tanpa dua"));
  CHECK(trial.leftOut() == std::vector<FeatureId>{shown[0], shown[1]});
  CHECK(choice.currentText() == QStringLiteral("Tanpa dua"));

  w.press(panel, "trialCompare");
  {
    auto& window = w.dialog<ScenarioWindow>();
    w.waitForJobs();
    QTableWidget& table = window.table();
    const auto cell = [&](int row, int column) { return table.item(row, column)->text(); };
    const QString least = QStringLiteral("≥ ");
    const auto plain = [&](QString text) { return text.remove(least).remove(u'.').replace(u',', u'.').toDouble(); };
    CHECK(w.in<QComboBox>(window, "scenarioA").currentText() == QStringLiteral("Tanpa apa pun"));
    CHECK(w.in<QComboBox>(window, "scenarioB").currentText() == QStringLiteral("Tanpa dua"));
    CHECK(cell(0, 1) == QStringLiteral("0"));
    // The same as the command line says.
    const Json sides = w.city.json({"scenario", "kota.gpkg", "--compare", "Tanpa apa pun", "Tanpa dua"})["scenarios"];
    CHECK(sides[0]["activities"] == 0);
    CHECK(plain(cell(0, 2)) == sides[1]["activities"].get<double>());
    const int last = table.rowCount() - 1;
    CHECK(plain(cell(last - 3, 2)) == Approx(sides[1]["reduced_ha"].get<double>()).margin(0.006));
    // A cost that is at least so much over hectares that are at least so many is bounded by neither.
    CHECK(sides[1]["rupiah_per_ha"].is_null());
    CHECK(cell(last - 2, 2) == missingText());
    CHECK(plain(cell(last - 1, 2)) == sides[1]["households_kk"].get<double>());
    CHECK(plain(cell(last, 2)) == Approx(sides[1]["rupiah_per_kk"].get<double>() / 1e6).margin(0.06));
    // What comes of a least cost is at least so much as well, and the last column is what the eye subtracts.
    CHECK(sides[1]["cost_unknown"] > 0);
    for (const int row : {1, last}) CHECK(cell(row, 2).startsWith(least));
    w.pick(window, "scenarioA", QStringLiteral("Rencana apa adanya"));
    w.waitForJobs();
    for (int row = 0; row < table.rowCount(); ++row) {
      INFO(cell(row, 0).toStdString());
      if (row == last - 2 || row == last) {
        CHECK(cell(row, 3) == missingText());  // two bounds have no difference
        continue;
      }
      CHECK(plain(cell(row, 3).replace(u'−', u'-')) == Approx(plain(cell(row, 2)) - plain(cell(row, 1))).margin(1e-6));
    }
    w.checkLook(window, QStringLiteral("scenario-compare"), kSmallScreen);
    // The rule that is chosen beside the charts counts here too, and is named.
    w.plan().state().countBy(*ledgerRuleBy("d"));
    w.waitForJobs();
    CHECK(cell(last - 3, 0) == QStringLiteral("Ha berkurang, (d) total nilai"));
    const Json shared = w.city.json({"scenario", "kota.gpkg", "--compare", "plan", "Tanpa dua", "--rule", "d"});
    CHECK(shared["scenarios"][1]["letter"] == "d");
    CHECK(plain(cell(last - 3, 2)) == Approx(shared["scenarios"][1]["reduced_ha"].get<double>()).margin(0.006));
    w.plan().state().countBy(LedgerRule());
    w.waitForJobs();
    w.press(window, "closeScenarios");
  }
  // What is tried out and not kept yet is what it is compared with first.
  trial.turn({shown[2]}, false);
  w.press(panel, "trialCompare");
  {
    auto& window = w.dialog<ScenarioWindow>();
    w.waitForJobs();
    CHECK(w.in<QComboBox>(window, "scenarioA").currentText() == QStringLiteral("Rencana apa adanya"));
    CHECK(w.in<QComboBox>(window, "scenarioB").currentText() == QStringLiteral("Yang sedang dicoba"));
    w.press(window, "closeScenarios");
  }
  trial.turn({shown[2]}, true);
  w.press(panel, "trialForget");
  CHECK(w.snapshot().scenarios.size() == 1);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().scenarios.size() == 2);
}

TEST_CASE("the charts follow the kawasan that the plan is limited to", "[plan_files]") {
  FilesWindow w;
  const PlanFigures* const whole = w.plan().state().figures();
  REQUIRE(whole != nullptr);
  const Micro all = whole->limitedLedger.lines.front().levels.front().slum;
  // A bar is as high as the hectares on it, in every year; what is not sure has parts of its own.
  auto* const bars = w.window->findChild<HectareChart*>();
  REQUIRE(bars != nullptr);
  bool hasUnsureClass = false;
  bool hasRange = false;
  for (const LedgerLine& line : whole->limitedLedger.lines) {
    const LevelHectares& level = line.levels.front();
    const auto parts = hectareStack(level);
    CHECK(std::ranges::all_of(parts, [](Micro part) { return part >= 0; }));
    CHECK(std::accumulate(parts.begin(), parts.begin() + 4, Micro{0}) == level.slum);
    CHECK(parts[4] == level.open);
    CHECK(bars->accessibleDescription().contains(slumRangeText(level) + QStringLiteral(" ha")));
    // A range where all of it is measured; one RT of the practice city has no hectares, so there it is a bound.
    CHECK(slumRangeText(level).contains(QStringLiteral("–")) == (level.open > 0 && level.hasAllHectares()));
    CHECK(slumRangeText(level).startsWith(QStringLiteral("≥ ")) == !level.hasAllHectares());
    hasUnsureClass = hasUnsureClass || parts[3] > 0;
    hasRange = hasRange || level.open > 0;
  }
  CHECK(hasUnsureClass);
  CHECK(hasRange);
  const FeatureId id = kawasanId(w.snapshot(), "Kampung Jagalan");
  w.plan().state().limitTo(id);
  w.waitForJobs();
  const PlanFigures& limited = *w.plan().state().figures();
  const Micro own = limited.limitedLedger.lines.front().levels.front().slum;
  CHECK(own > 0);
  CHECK(own < all);
  CHECK(limited.ledger.lines.front().levels.front().slum == all);
  std::size_t counted = 0;
  for (const YearMoney& year : limited.money) counted += year.lines.size();
  CHECK(counted > 0);
  w.checkLook(*w.window, QStringLiteral("charts-limited"), kSmallScreen);
}

TEST_CASE("files, profiles, meetings and scenarios fit small screens", "[plan_files]") {
  everyLook<FilesWindow>([](FilesWindow& w, QSize screen, const QString& look) {
    const auto check = [&](QWidget& widget, const char* name) {
      w.checkLook(widget, QStringLiteral("plan-files-%1-%2").arg(QString::fromLatin1(name), look), screen);
    };
    w.add(w.filesOfActivity(), {w.put(QStringLiteral("Gambar kerja jalan lingkungan Bantaran.pdf"), "gambar"),
                                w.put(QStringLiteral("rab.xlsx"), QByteArray(1'400'000, 'x'))});
    (void)w.filesOfActivity();
    check(*w.window, "activity");
    addMinutes(w, QStringLiteral("050/12/2021"), QStringLiteral("1,5"));
    check(*w.window, "minutes");
    w.papers().changeMinutes();
    auto& minutes = w.dialog<MinutesDialog>();
    w.add(minutes, {w.put(QStringLiteral("berita acara.pdf"), "ba")});
    check(minutes, "minutes-form");
    minutes.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(w.session().edit({"add-follow-up", {}}, [](Edit& edit) -> Result<void> {
      Meeting meeting{0, {}, "Rakor Pokja PKP", Date{2019, 10, 30}, "Batu", {}};
      edit.put(meeting);
      FollowUp line;
      line.meetingId = meeting.id;
      line.item = "DED jalan lingkungan";
      edit.put(line);
      return {};
    }));
    w.openPage(w.papers().followUps());
    w.clickRow(w.papers().followUps().table(), 0);
    check(*w.window, "follow");
    w.papers().changeMeeting();
    check(w.dialog<MeetingDialog>(), "meeting");
    w.dialog<MeetingDialog>().reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    w.openPage(w.plan().activities());
    w.action(Act::TryOut).trigger();
    w.waitForJobs();
    w.answers.text = QStringLiteral("Skenario A: APBD kota tambahan");
    w.press(w.plan().trialPanel(), "trialKeep");
    check(*w.window, "trial");
    w.press(w.plan().trialPanel(), "trialCompare");
    check(w.dialog<ScenarioWindow>(), "scenarios");
    w.dialog<ScenarioWindow>().reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    w.action(Act::TryOut).trigger();
    ProfileForm& profile = w.profileOf(kawasanId(w.snapshot(), "Pasar Lama"));
    AreaForms& forms = w.workspace().card().forms();
    forms.ensureWidgetVisible(&profile.text("poor_households"));
    check(*w.window, "profile");
    forms.ensureWidgetVisible(&profile.text("problem.fire"));
    check(*w.window, "problems");
  });
}

TEST_CASE("parts of the card stay in it until they are deleted", "[plan_files]") {
  FilesWindow w;
  const QWidget& card = w.plan().activityCard();
  const auto& all = w.snapshot().activities;
  w.plan().state().choose(all[0].id);
  w.plan().state().choose(all[1].id);
  for (const QWidget* window : QApplication::topLevelWidgets()) {
    INFO(window->metaObject()->className());
    CHECK(qobject_cast<const FilesList*>(window) == nullptr);
  }
  // The old ones are not found by name, and do not outlive the card's next look.
  CHECK(card.findChildren<FilesList*>(QStringLiteral("filesList")).size() == 1);
  CHECK(card.findChildren<FilesList*>().size() > 1);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(card.findChildren<FilesList*>().size() == 1);
  // A change of the language finds them all alive.
  w.plan().state().choose(all[0].id);
  setLanguage(Language::English);
  w.settle();
  setLanguage(Language::Indonesian);
  w.settle();
  CHECK(card.findChildren<FilesList*>(QStringLiteral("filesList")).size() == 1);
}
