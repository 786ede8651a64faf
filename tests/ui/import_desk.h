#pragma once

// The window with the import assistant, driven as a coordinator does.

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "tests/support/layout_check.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/import_window.h"
#include "ui/paint/qt_bridge.h"

namespace kawasan::test {

class ImportDesk : public WindowDesk {
 public:
  explicit ImportDesk(City city = City::finished(), const std::string& project = "kota.gpkg")
      : m_city(std::move(city)) {
    REQUIRE(window->openFile(toQString(m_city.file(project))));
    workspace().setStep(Step::Data);
    settle();
  }

  [[nodiscard]] std::string write(const std::string& name, const std::string& content) const {
    m_city.write(name, content);
    return m_city.file(name);
  }
  [[nodiscard]] const City& city() const { return m_city; }
  [[nodiscard]] std::string file(const std::string& name) const { return m_city.file(name); }
  [[nodiscard]] ImportWindow& assistant() {
    auto* found = window->findChild<ImportWindow*>();
    REQUIRE(found != nullptr);
    return *found;
  }
  void wait() {
    assistant().jobs().waitUntilIdle();
    settle();
  }
  void waitForWriting() {
    if (session().isWriting()) session().jobs().waitUntilIdle();
    settle();
  }
  template <typename T>
  [[nodiscard]] T& part(const char* name) {
    T* found = assistant().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
  }
  void press(const char* name) {
    auto& button = part<QPushButton>(name);
    INFO(name);
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    wait();
  }
  /// With the keys, as the next button has the focus.
  void goOn() {
    REQUIRE(part<QPushButton>("importNext").isEnabled());
    QTest::keyClick(&part<QPushButton>("importNext"), Qt::Key_Return);
    settle();
    waitForWriting();
    if (window->findChild<ImportWindow*>() != nullptr) wait();
  }
  void shoot(const QString& name) {
    const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
    settle();
    if (!folder.isEmpty()) assistant().grab().save(folder + QStringLiteral("/import-") + name + QStringLiteral(".png"));
  }
  void checkLayout() {
    for (const QString& problem : layoutProblems(assistant())) FAIL_CHECK(problem.toStdString());
    CHECK(assistant().width() <= kSmallScreen125.width());
    CHECK(assistant().height() <= kSmallScreen125.height() - 30);  // the frame of the window system
  }
  [[nodiscard]] std::optional<double> figure(const std::string& rtNumber, const std::string& rw, Parameter parameter) {
    for (const Rt& each : session().snapshot().rts) {
      const AdminArea* kelurahan = session().snapshot().kelurahanById(each.kelurahanId);
      if (each.rt != rtNumber || each.rw != rw || kelurahan->name != "Kalianyar") continue;
      const auto at = session().figures().indexOfRt(each.id);
      if (!at) return std::nullopt;
      const Micro amount = session().figures().row(*at)[parameter];
      return isMissing(amount) ? std::nullopt : std::optional(unitsFromMicro(amount));
    }
    FAIL("no such RT");
    return std::nullopt;
  }

 private:
  City m_city;
};

}  // namespace kawasan::test
