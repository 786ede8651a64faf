// What stands beside the figures in the form: estimates, notes, surveyor and photos, by mouse and keys, in Indonesian.

#include <QComboBox>
#include <QCryptographicHash>
#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

#include "core/model/area_edits.h"
#include "gis/photo_probe.h"
#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/support/phone_photo.h"
#include "tests/ui/figures_city.h"
#include "ui/models/field_survey.h"
#include "ui/models/photo_loader.h"
#include "ui/paint/photo_file.h"
#include "ui/panels/beside_dialog.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figures_form.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

class Files {
 public:
  std::string put(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName().toStdString();
  }
  QString path(const QString& name) const { return m_folder.filePath(name); }

 private:
  QTemporaryDir m_folder;
};

struct SurveyForm {
  SurveyForm() : form(city.session) {
    rt = city.rt("Kalianyar RT 001 RW 001");
    city.session.select({Level::Rt, rt});
    present(form, 288, 700);
  }

  /// Cuts the shown RT in two: the left three fifths of its box and the rest.
  void cut() {
    const SharedPolygons whole = city.session.shapeOf({Level::Rt, rt});
    REQUIRE(whole != nullptr);
    const SharedSnapshot before = city.session.sharedSnapshot();
    REQUIRE(city.session.edit({"split-area", {}}, [&](Edit& edit) -> Result<void> {
      KAWASAN_TRY(splitRt(edit, *before, rt, {squareAt(0, 0, 60), squareAt(60, 0, 40)}));
      return {};
    }));
    settle();
  }
  QLineEdit* line(Parameter parameter) { return child<QLineEdit>(form, std::string(identifierOf(parameter)).c_str()); }
  FigureField* field(Parameter parameter) {
    for (FigureField* each : form.findChildren<FigureField*>()) {
      if (each->parameter() == parameter) return each;
    }
    FAIL("no field");
    return nullptr;
  }
  QPushButton* confirmButton(Parameter parameter) { return child<QPushButton>(*field(parameter), "confirm"); }
  QToolButton* beside(Parameter parameter) { return child<QToolButton>(*field(parameter), "beside"); }
  BesideDialog* dialog() {
    settle();
    auto* found = form.window()->findChild<BesideDialog*>();
    REQUIRE(found != nullptr);
    return found;
  }

  OpenCity city;
  FiguresForm form;
  FeatureId rt = 0;
};

}  // namespace

TEST_CASE("a photo is taken upright and reduced, with time and place of the camera", "[field_survey]") {
  uiApp();
  Files files;
  const QByteArray bytes = phonePhoto();
  const PhotoCopy copy = value(readPhoto(files.put(QStringLiteral("IMG_1.JPG"), bytes)));
  CHECK(copy.photo.fileName == "IMG_1.JPG");
  CHECK(copy.photo.sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
  CHECK(copy.photo.takenAt == "2024-05-17T09:30:12");
  REQUIRE(copy.photo.latitude.has_value());
  CHECK(*copy.photo.latitude == Approx(-(7 + 15 / 60.0 + 27 / 3600.0)));
  CHECK(*copy.photo.longitude == Approx(112 + 45 / 60.0 + 3 / 3600.0));
  CHECK(copy.photo.width == 800);
  CHECK(copy.photo.height == 1600);
  const QImage image = QImage::fromData(copy.image.data(), static_cast<int>(copy.image.size()), "JPEG");
  REQUIRE(image.size() == QSize(800, 1600));
  // Turned to the right by a quarter, the left half is the upper one.
  CHECK(image.pixelColor(400, 200).red() > 200);
  CHECK(image.pixelColor(400, 1400).blue() > 200);
  // A small picture without facts stays as large as it is; transparency becomes white.
  QImage clear(40, 30, QImage::Format_ARGB32);
  clear.fill(Qt::transparent);
  REQUIRE(clear.save(files.path(QStringLiteral("a.png"))));
  const PhotoCopy png = value(readPhoto(files.path(QStringLiteral("a.png")).toStdString()));
  CHECK(png.photo.width == 40);
  CHECK(png.photo.takenAt.empty());
  CHECK_FALSE(png.photo.latitude);
  const QImage white = QImage::fromData(png.image.data(), static_cast<int>(png.image.size()), "JPEG");
  CHECK(white.pixelColor(5, 5).lightness() > 250);
}

TEST_CASE("what is no picture, breaks off or is too large is refused by name", "[field_survey]") {
  uiApp();
  Files files;
  const auto reasonOf = [](const std::string& path) {
    const auto copy = readPhoto(path);
    REQUIRE_FALSE(copy.has_value());
    return std::string(nameOf(copy.error().code)) + " " + std::string(copy.error().params.get("reason"));
  };
  const QByteArray whole = phonePhoto();
  CHECK(reasonOf(files.put(QStringLiteral("half.jpg"), whole.left(whole.size() / 2))) == "InputUnreadable damaged");
  CHECK(reasonOf(files.put(QStringLiteral("text.jpg"), "bukan foto")) == "InputUnreadable format");
  CHECK(reasonOf(files.put(QStringLiteral("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")) ==
        "InputUnreadable format");
  CHECK(reasonOf(files.put(QStringLiteral("empty.jpg"), {})) == "InputEmpty ");
  CHECK(reasonOf(files.path(QString()).toStdString()) == "InputIsFolder ");
  CHECK(reasonOf(files.path(QStringLiteral("none.jpg")).toStdString()) == "InputMissing ");
  QFile huge(files.path(QStringLiteral("huge.jpg")));
  REQUIRE(huge.open(QIODevice::WriteOnly));
  REQUIRE(huge.resize(kLargestPhotoFile + 1));
  CHECK(reasonOf(huge.fileName().toStdString()) == "InputTooLarge ");
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(twoColours(300, 200).save(&buffer, "PNG"));
  CHECK(reasonOf(files.put(QStringLiteral("half.png"), png.left(png.size() / 2))) == "InputUnreadable damaged");
}

TEST_CASE("times and angles of a camera are taken only where they make sense", "[field_survey]") {
  CHECK(exifTime("2024:02:29 23:59:60") == "2024-02-29T23:59:60");
  CHECK(exifTime("0000:00:00 00:00:00").empty());
  CHECK(exifTime("2023:02:29 10:00:00").empty());
  CHECK(exifTime("2024:05:17 25:00:00").empty());
  CHECK(exifTime("kemarin").empty());
  CHECK(exifDegrees("(7) (30) (0)") == 7.5);
  CHECK_FALSE(exifDegrees("(-7) (30) (0)"));
  CHECK_FALSE(exifDegrees("(900) (0) (0)"));
  CHECK_FALSE(exifDegrees("(nan) (0) (0)"));
  CHECK_FALSE(exifDegrees(""));
}

TEST_CASE("estimates of a cut are confirmed one by one, by another figure, or all at once", "[field_survey]") {
  SurveyForm f;
  CHECK_FALSE(f.confirmButton(Parameter::Buildings)->isVisible());
  f.cut();
  CHECK(f.confirmButton(Parameter::Buildings)->isVisible());
  CHECK(f.confirmButton(Parameter::Buildings)->text() == QStringLiteral("Sahkan"));
  const auto count = estimatesOf(f.city.session, f.rt).size();
  REQUIRE(count > 4);
  const auto state = [&] { return child<QLabel>(f.form, "completeness")->text(); };
  CHECK(state().contains(QStringLiteral("%1 perkiraan").arg(count)));

  QTest::mouseClick(f.confirmButton(Parameter::Buildings), Qt::LeftButton);
  CHECK_FALSE(f.confirmButton(Parameter::Buildings)->isVisible());
  CHECK(estimatesOf(f.city.session, f.rt).size() == count - 1);
  REQUIRE(f.city.session.undo());
  CHECK(f.confirmButton(Parameter::Buildings)->isVisible());

  f.form.edit(Parameter::Buildings);
  QTest::keyClick(f.line(Parameter::Buildings), Qt::Key_Return, Qt::ControlModifier);
  CHECK(estimatesOf(f.city.session, f.rt).size() == count - 1);
  CHECK_FALSE(f.line(Parameter::Buildings)->hasFocus());

  typeOver(f.line(Parameter::RoadIdeal), QStringLiteral("77"));
  QTest::keyClick(f.line(Parameter::RoadIdeal), Qt::Key_Return);
  CHECK(estimatesOf(f.city.session, f.rt).size() == count - 2);

  QTest::mouseClick(child<QPushButton>(f.form, "confirmAll"), Qt::LeftButton);
  CHECK(estimatesOf(f.city.session, f.rt).empty());
  CHECK_FALSE(child<QPushButton>(f.form, "confirmAll")->isVisible());
  CHECK_FALSE(state().contains(QStringLiteral("perkiraan")));
}

TEST_CASE("surveyor, date and state are written by the form and taken back", "[field_survey]") {
  SurveyForm f;
  auto* surveyor = child<QLineEdit>(f.form, "surveyor");
  auto* date = child<QLineEdit>(f.form, "surveyDate");
  auto* state = child<QComboBox>(f.form, "surveyState");
  const auto stored = [&] { return rtSurveyOf(f.city.session, f.rt); };
  typeOver(surveyor, QStringLiteral("Sri Wahyuni"));
  QTest::keyClick(surveyor, Qt::Key_Return);
  CHECK(stored().surveyor == "Sri Wahyuni");
  auto* source = child<QLineEdit>(f.form, "dataSource");
  REQUIRE(source != nullptr);
  typeOver(source, QStringLiteral("profil kelurahan 2023"));
  QTest::keyClick(source, Qt::Key_Return);
  CHECK(stored().source == "profil kelurahan 2023");
  REQUIRE(f.city.session.undo());
  CHECK(stored().source.empty());
  CHECK(stored().surveyor == "Sri Wahyuni");
  typeOver(date, QStringLiteral("17-5-2024"));
  QTest::keyClick(date, Qt::Key_Return);
  CHECK(stored().date == parseDate("2024-05-17"));
  CHECK(date->text() == QStringLiteral("17 Mei 2024"));
  typeOver(date, QStringLiteral("kemarin"));
  QTest::keyClick(date, Qt::Key_Return);
  CHECK(stored().date == parseDate("2024-05-17"));
  CHECK(date->text() == QStringLiteral("kemarin"));  // stays to be corrected
  QTest::keyClick(date, Qt::Key_Escape);
  state->setFocus();
  QTest::keyClick(state, Qt::Key_Down);
  CHECK(state->currentText() == QStringLiteral("Draf"));
  CHECK(stored().state == SurveyState::Draft);
  CHECK(child<QLabel>(f.form, "completeness")->text().contains(QStringLiteral("draf")));
  QTest::keyClick(state, Qt::Key_Down);
  CHECK(stored().state == SurveyState::Done);
  REQUIRE(f.city.session.undo());
  CHECK(state->currentText() == QStringLiteral("Draf"));
  // Another RT has its own.
  f.city.session.select({Level::Rt, f.city.rt("Kalianyar RT 002 RW 001")});
  CHECK(surveyor->text().isEmpty());
  CHECK(state->currentIndex() == 0);
}

TEST_CASE("note and photos of a figure open by a key, are kept and undone", "[field_survey]") {
  SurveyForm f;
  Files files;
  f.form.edit(Parameter::RoadSurface);
  QTest::keyClick(f.line(Parameter::RoadSurface), Qt::Key_F2, Qt::ShiftModifier);
  BesideDialog* dialog = f.dialog();
  CHECK(dialog->windowTitle().startsWith(QStringLiteral("2b")));
  auto* note = child<QPlainTextEdit>(*dialog, "note");
  CHECK(note->hasFocus());
  QTest::keyClicks(note, QStringLiteral("diukur dengan meteran"));

  const QString good = QString::fromStdString(files.put(QStringLiteral("IMG_1.JPG"), phonePhoto()));
  const QString bad = QString::fromStdString(files.put(QStringLiteral("text.jpg"), "bukan foto"));
  f.city.answers.files = {good, bad, good};
  QTest::mouseClick(child<QPushButton>(*dialog, "addPhotos"), Qt::LeftButton);
  f.city.session.jobs().waitUntilIdle();
  settle();
  auto* list = child<QListWidget>(*dialog, "photos");
  CHECK(list->count() == 1);  // the same file twice is one photo
  const auto* const view = child<QLabel>(*dialog, "photo");
  CHECK(QTest::qWaitFor([&] { return !view->pixmap().isNull(); }, 20'000));
  CHECK(QTest::qWaitFor([&] { return list->item(0)->icon().pixmap(96, 72).toImage().pixelColor(10, 10).red() > 200; },
                        20'000));
  REQUIRE_FALSE(f.city.said.empty());
  CHECK(f.city.said.back().text.contains(QStringLiteral("text.jpg")));
  CHECK(child<QLabel>(*dialog, "photoFacts")->text().contains(QStringLiteral("17 Mei 2024")));
  CHECK(child<QLabel>(*dialog, "photoFacts")->text().contains(QStringLiteral("−7,2575")));
  typeOver(child<QLineEdit>(*dialog, "caption"), QStringLiteral("jalan berlubang"));
  keepShot(*dialog, QStringLiteral("beside-dialog"));
  CHECK(layoutProblems(*dialog).join(u'\n').toStdString() == "");
  QTest::keyClick(dialog, Qt::Key_Escape);
  settle();
  const Photo photo = photosOf(f.city.session, f.rt, Parameter::RoadSurface).front();
  CHECK(photo.caption == "jalan berlubang");
  CHECK(f.city.session.snapshot().noteOn(f.city.session.survey()->id, f.rt, Parameter::RoadSurface)->note ==
        "diukur dengan meteran");
  CHECK(f.beside(Parameter::RoadSurface)->text() == QStringLiteral("1"));
  CHECK(f.beside(Parameter::RoadSurface)->toolTip() == QStringLiteral("diukur dengan meteran"));
  CHECK(f.beside(Parameter::RoadCoverage)->text().isEmpty());
  CHECK(f.form.focusWidget() == f.line(Parameter::RoadSurface));  // where the keys go when the form is in front

  QTest::mouseClick(f.beside(Parameter::RoadSurface), Qt::LeftButton);
  dialog = f.dialog();
  QTest::keyClick(child<QListWidget>(*dialog, "photos"), Qt::Key_Delete);
  CHECK(f.city.session.snapshot().photos.empty());
  QTest::mouseClick(child<QPushButton>(*dialog, "closeBeside"), Qt::LeftButton);
  settle();
  REQUIRE(f.city.session.undo());
  CHECK(f.beside(Parameter::RoadSurface)->text() == QStringLiteral("1"));
  CHECK(value(f.city.session.project().photoImage(photo.id)).size() > 1000);
}

TEST_CASE("pictures come one after the other, the wanted one first, and never hold up who asks", "[field_survey]") {
  SurveyForm f;
  std::vector<FeatureId> ids;
  const QByteArray jpeg = jpegOf(twoColours(800, 600));
  const auto add = [&](const QByteArray& bytes) {
    Photo photo;
    photo.rtId = f.rt;
    photo.fileName = "IMG.JPG";
    photo.sha256 = std::string(64, 'a');
    REQUIRE(f.city.session.edit({"add-photos", {}}, [&](Edit& edit) -> Result<void> {
      edit.addPhoto(photo, Blob(bytes.begin(), bytes.end()));
      return {};
    }));
    ids.push_back(photo.id);
  };
  for (int i = 0; i < 4; ++i) add(jpeg);
  add("bukan foto");
  QByteArray huge = jpegOf(twoColours(16, 16));  // says that it is 60,000 pixels wide and high
  const qsizetype frame = huge.indexOf(QByteArray("\xFF\xC0", 2));
  REQUIRE(frame > 0);
  huge.replace(frame + 5, 4, QByteArray("\xEA\x60\xEA\x60", 4));
  add(huge);
  add(phonePhoto());  // whole, as earlier versions kept photos of activities, and turned
  PhotoLoader loader(f.city.session, [&f](FeatureId id) { return f.city.session.project().photoImage(id); });
  std::vector<std::pair<FeatureId, QSize>> come;
  const auto take = [&](FeatureId id) {
    return [&come, id](const QImage& image) { come.emplace_back(id, image.size()); };
  };
  for (const FeatureId id : ids) loader.load(id, {96, 72}, take(id));
  loader.load(12345, {96, 72}, take(12345));
  loader.loadFirst(ids[3], {1600, 1600}, take(ids[3]));
  CHECK(come.empty());
  REQUIRE(QTest::qWaitFor([&] { return come.size() == 9; }, 60'000));
  CHECK(come[0] == std::pair(ids[0], QSize(96, 72)));  // was under way
  CHECK(come[1] == std::pair(ids[3], QSize(800, 600)));
  CHECK(come[2] == std::pair(ids[1], QSize(96, 72)));
  CHECK(come[5] == std::pair(ids[4], QSize(0, 0)));
  CHECK(come[6] == std::pair(ids[5], QSize(0, 0)));
  CHECK(come[7] == std::pair(ids[6], QSize(36, 72)));
  CHECK(come[8] == std::pair(FeatureId{12345}, QSize(0, 0)));
  loader.load(ids[0], {96, 72}, take(ids[0]));
  loader.clear();
  QTest::qWait(50);
  CHECK(come.size() == 9);
}

TEST_CASE("pictures of the form with estimates, notes and photos", "[field_survey_shots]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    const QString suffix = choice == theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    SurveyForm f;
    Files files;
    f.cut();
    RtSurvey survey = rtSurveyOf(f.city.session, f.rt);
    survey.surveyor = "Sri Wahyuni Handayani";
    survey.date = parseDate("2024-09-17");
    survey.state = SurveyState::Draft;
    REQUIRE(writeRtSurvey(f.city.session, survey));
    REQUIRE(writeNote(f.city.session, f.rt, Parameter::AreaVerified, QStringLiteral("batas timur belum pasti")));
    addPhotos(f.city.session, f.rt, Parameter::Buildings,
              {QString::fromStdString(files.put(QStringLiteral("IMG_1.JPG"), phonePhoto()))});
    f.city.session.jobs().waitUntilIdle();
    for (const int height : {420, 640}) {
      present(f.form, 288, height);
      keepShot(f.form, QStringLiteral("field-form-%1").arg(height) + suffix);
      CHECK(layoutProblems(f.form) == QStringList());
    }
    f.form.edit(Parameter::RoadSurface);
    keepShot(f.form, QStringLiteral("field-form-indicators") + suffix);
    CHECK(layoutProblems(f.form) == QStringList());
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
