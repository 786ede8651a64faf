#pragma once

// The real window in the step Rencana on one of its pages of papers, with a hand for its dialogs.

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

#include "tests/support/layout_check.h"
#include "tests/ui/open_window.h"
#include "tests/ui/shots.h"
#include "ui/shell/papers_desk.h"
#include "ui/shell/plan_desk.h"

namespace kawasan::test {

struct PapersWindow : OpenWindow {
  explicit PapersWindow(QSize size = kSmallScreen, City with = City::finished()) : OpenWindow(size, std::move(with)) {
    workspace().setStep(Step::Plan);
    waitForJobs();
  }
  [[nodiscard]] PapersDesk& papers() { return workspace().plan().papers(); }
  [[nodiscard]] const Snapshot& snapshot() { return session().snapshot(); }
  /// The tab of a page, with the mouse: 3 tables, 4 follow-up, 5 minutes.
  void openPage(int tab) {
    auto* const bar = workspace().plan().tabs().tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    waitForJobs();
    CHECK(workspace().plan().tabs().currentIndex() == tab);
  }
  template <typename Widget>
  Widget& in(QWidget& parent, const char* name) {
    auto* const found = parent.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
  }
  void press(QWidget& parent, const char* name) {
    QTest::mouseClick(&in<QPushButton>(parent, name), Qt::LeftButton);
    settle();
  }
  template <typename Dialog>
  Dialog& dialog() {
    settle();
    auto* const found = window->findChild<Dialog*>();
    REQUIRE(found != nullptr);
    return *found;
  }
  template <typename Dialog>
  [[nodiscard]] bool isOpen() {
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return window->findChild<Dialog*>() != nullptr;
  }
  void type(QWidget& dialog, const char* field, const QString& text) {
    auto& line = in<QLineEdit>(dialog, field);
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
  }
  void typeCell(QTableWidget& table, int row, int column, const QString& text) {
    table.setCurrentCell(row, column);
    table.setFocus();
    QTest::keyClicks(&table, text.left(1));
    auto* const editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
  }
  void clickRow(QTableView& table, int row) {
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
    settle();
  }
  [[nodiscard]] static QString textOf(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
  }
  /// Every page and dialog in both languages and themes, on both small screens.
  void checkLook(QWidget& widget, const QString& name, QSize screen) {
    waitForJobs();
    shoot(widget, name);
    INFO(name.toStdString());
    CHECK(layoutProblems(widget).join(u'\n').toStdString() == "");
    CHECK(widget.width() <= screen.width());
    CHECK(widget.height() <= screen.height());
  }
};

/// Runs `body` with the window in both languages and themes on both small screens; the name says which.
template <typename Body>
void everyLook(const std::function<City()>& city, const Body& body) {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
      for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
        uiApp();
        PapersWindow w(screen, city());
        setLanguage(language);
        theme::apply(uiApp(), choice);
        w.settle();
        body(w, screen,
             QStringLiteral("%1-%2-%3")
                 .arg(screen.width())
                 .arg(choice == theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                      language == Language::English ? QStringLiteral("en") : QStringLiteral("id")));
        setLanguage(Language::Indonesian);
        theme::apply(uiApp(), theme::Choice::Light);
      }
    }
  }
}

}  // namespace kawasan::test
