#pragma once

// The practice city in a session, and what a person does in form and table.

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <string>
#include <vector>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"
#include "tests/support/ui_app.h"
#include "tests/ui/answers.h"
#include "ui/models/figure_paste.h"
#include "ui/shell/session.h"

namespace kawasan::test {

inline void settle() {
  for (int i = 0; i < 3; ++i) QApplication::processEvents();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Shows the widget at that size and lets it lay itself out.
inline void present(QWidget& widget, int width, int height) {
  widget.resize(width, height);
  widget.show();
  widget.activateWindow();
  settle();
}

/// The child of that object name.
template <typename Widget>
Widget& named(QWidget& parent, const char* name) {
  auto* const found = parent.findChild<Widget*>(QString::fromLatin1(name));
  REQUIRE(found != nullptr);
  return *found;
}

inline QString cellText(const QTableView& table, int row, int column) {
  return table.model()->index(row, column).data().toString();
}

/// The row whose first cell is `name`.
inline int rowNamed(const QTableView& table, const QString& name) {
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    if (cellText(table, row, 0) == name) return row;
  }
  FAIL("no row " << name.toStdString());
  return -1;
}

/// A picture of the widget where KAWASAN_SHOTS names a folder.
inline void keepShot(QWidget& widget, const QString& name) {
  settle();
  const QPixmap picture = widget.grab();
  const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
  if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// A session on a copy of the practice city that remembers what was said.
class OpenCity {
 public:
  ~OpenCity() { Prompts::replace(nullptr); }
  OpenCity(const OpenCity&) = delete;
  OpenCity& operator=(const OpenCity&) = delete;
  OpenCity() : m_city(City::finished()) {
    uiApp();
    Prompts::replace(std::make_unique<ReadyPrompts>(answers));
    value(session.open(m_city.file("kota.gpkg")));
    QObject::connect(&session, &Session::said, [this](const Message& message) { said.push_back(message); });
  }

  Session session;
  std::vector<Message> said;
  Answers answers;

  [[nodiscard]] const City& files() const { return m_city; }
  [[nodiscard]] FeatureId rt(const std::string& name) const {
    for (const Rt& each : session.snapshot().rts) {
      if (fullName(session.snapshot(), each) == name) return each.id;
    }
    FAIL("no RT " << name);
    return 0;
  }
  [[nodiscard]] Micro figure(FeatureId rtId, Parameter parameter) const { return figuresOf(session, rtId)[parameter]; }

 private:
  City m_city;
};

template <typename T>
T* child(QWidget& parent, const char* name) {
  T* found = parent.findChild<T*>(QString::fromUtf8(name));
  INFO(name);
  REQUIRE(found != nullptr);
  return found;
}

inline void typeOver(QLineEdit* line, const QString& text) {
  line->setFocus();
  line->selectAll();
  QTest::keyClick(line, Qt::Key_Delete);
  QTest::keyClicks(line, text);
}

inline QString indonesian(double number, int decimals) {
  return formatNumber(number, decimals, Language::Indonesian);
}

}  // namespace kawasan::test
