#pragma once

// The practice city opened in a session, what was said, and prompts that a test answers.

#include <QTest>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "gis/foreign_reader.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/ui_app.h"
#include "tests/ui/answers.h"
#include "ui/shell/session.h"

namespace kawasan::test {

class PrintDesk {
 public:
  PrintDesk() : m_city(City::finished()) {
    uiApp();
    setForeignReaderProgram(KAWASAN_CLI);
    ::setenv("KAWASAN_TIME", "2026-11-02T08:00:00.000Z", 1);
    QSettings().clear();
    Prompts::replace(std::make_unique<ReadyPrompts>(answers));
    QObject::connect(&session, &Session::said, &session, [this](const Message& message) { said.push_back(message); });
    REQUIRE(session.open(file("kota.gpkg")).has_value());
  }
  ~PrintDesk() { Prompts::replace(nullptr); }
  PrintDesk(const PrintDesk&) = delete;
  PrintDesk& operator=(const PrintDesk&) = delete;

  [[nodiscard]] const City& city() const { return m_city; }
  [[nodiscard]] std::string file(const std::string& name) const { return m_city.file(name); }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString(file(name)); }

  void waitForJobs() {
    session.jobs().waitUntilIdle();
    QTest::qWait(20);
  }
  [[nodiscard]] std::string lastSaid() const { return said.empty() ? std::string() : said.back().text.toStdString(); }

  Answers answers;
  std::vector<Message> said;

 private:
  City m_city;

 public:
  Session session;  // last: closed before its folder goes
};

template <typename Widget>
Widget& part(QWidget& parent, const char* name) {
  auto* found = parent.findChild<Widget*>(QLatin1String(name));
  INFO(name);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace kawasan::test
