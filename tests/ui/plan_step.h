#pragma once

// The real window in the step Rencana, with a hand for its pages and dialogs.

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
#include "ui/text/language.h"

namespace kawasan::test {

/// "≥ 12,30" where figures or hectares that are missing leave open how much more it is.
inline QString hectaresShown(Micro amount, bool isWhole) {
  return (isWhole ? QString() : QStringLiteral("≥ ")) + formatFixed(amount, 2, Language::Indonesian);
}

struct PlanStep : OpenWindow {
  explicit PlanStep(QSize size = kSmallScreen, City with = City::finished()) : OpenWindow(size, std::move(with)) {
    workspace().setStep(Step::Plan);
    waitForJobs();
  }
  [[nodiscard]] PlanDesk& plan() { return workspace().plan(); }
  [[nodiscard]] PapersDesk& papers() { return plan().papers(); }
  [[nodiscard]] const Snapshot& snapshot() { return session().snapshot(); }
  /// The tab of a page, with the mouse. Where it stands depends on the screen.
  void openPage(QWidget& page) {
    auto* const bar = plan().tabs().tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(plan().tabs().indexOf(&page)).center());
    waitForJobs();
    CHECK(plan().tabs().currentWidget() == &page);
  }
  template <typename Widget>
  Widget& in(QWidget& parent, const char* name) {
    auto* const found = parent.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
  }
  void press(QWidget& parent, const char* name) {
    auto& button = in<QPushButton>(parent, name);
    // A hand first opens the page on which the button stands.
    for (QWidget* around = button.parentWidget(); around != nullptr; around = around->parentWidget()) {
      auto* const tabs = qobject_cast<QTabWidget*>(around);
      for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(&button)) tabs->setCurrentIndex(i);
      }
    }
    settle();
    QTest::mouseClick(&button, Qt::LeftButton);
    waitForJobs();
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
  void pick(QWidget& dialog, const char* field, const QString& text) {
    auto& box = in<QComboBox>(dialog, field);
    box.setCurrentIndex(box.findText(text));
    CHECK(box.currentText() == text);
    Q_EMIT box.activated(box.currentIndex());
  }
  void typeCell(QTableView& table, const QModelIndex& cell, const QString& text) {
    table.setCurrentIndex(cell);
    table.setFocus();
    QTest::keyClicks(&table, text.left(1));
    auto* const editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void typeCell(QTableView& table, int row, int column, const QString& text) {
    typeCell(table, table.model()->index(row, column), text);
  }
  void clickRow(QTableView& table, int row) {
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
    settle();
  }
  [[nodiscard]] static QString textOf(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
  }
  /// Nothing is cut off, and it is no larger than the screen.
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
template <typename Window, typename Body>
void everyLook(const Body& body) {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
      for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
        uiApp();
        Window w(screen);
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
