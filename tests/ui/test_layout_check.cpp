// The check that other tests rely on finds what it should, and only that.

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/support/ui_app.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

const QString kLong = QStringLiteral("Batas kawasan permukiman kumuh terverifikasi");

QString joined(const QStringList& problems) {
  return problems.join(QLatin1Char('\n'));
}

/// A parent on which one child is put at a fixed place.
struct CheckedDesk {
  QWidget window;
  CheckedDesk() {
    window.setObjectName(QStringLiteral("desk"));
    window.resize(400, 300);
  }
  QStringList with(QWidget* child, const QRect& place) {
    child->setParent(&window);
    child->setGeometry(place);
    window.show();
    QApplication::processEvents();
    return layoutProblems(window);
  }
};

bool findsOne(const QStringList& problems, const QString& words) {
  UNSCOPED_INFO(joined(problems).toStdString());
  return problems.size() == 1 && problems.front().contains(words);
}

}  // namespace

TEST_CASE("Two controls with one key, and parts that cover each other, are found", "[layout_check]") {
  uiApp();
  QWidget window;
  auto* layout = new QHBoxLayout(&window);
  auto* search = new QLineEdit;
  auto* button = new QPushButton(QStringLiteral("&Lanjut"));
  for (QWidget* part : std::initializer_list<QWidget*>{search, button}) {
    part->setMinimumWidth(200);
    layout->addWidget(part);
  }
  window.resize(420, 40);
  window.show();
  QApplication::processEvents();
  CHECK(joined(layoutProblems(window)).toStdString() == "");
  auto* other = new QPushButton(QStringLiteral("&Lain"));
  layout->addWidget(other);
  QApplication::processEvents();
  CHECK(findsOne(layoutProblems(window), QStringLiteral("has the key Alt+L")));
  other->setText(QStringLiteral("La&in"));
  CHECK(joined(layoutProblems(window)).toStdString() == "");
  window.setMinimumSize(1, 1);
  layout->setSizeConstraint(QLayout::SetNoConstraint);
  window.resize(300, 40);
  QApplication::processEvents();
  CHECK(joined(layoutProblems(window)).contains(QStringLiteral("covers QPushButton")));
}

TEST_CASE("What lies over others on purpose may not cover its like", "[layout_check]") {
  uiApp();
  CheckedDesk desk;
  auto* const map = new QPushButton(QStringLiteral("Peta"), &desk.window);
  map->setGeometry(0, 0, 400, 300);
  const auto lay = [&](const QRect& place) {
    auto* const part = new QPushButton(QStringLiteral("OK"));
    part->setProperty(kLiesOver, true);
    desk.with(part, place);
    part->show();
    return layoutProblems(desk.window);
  };
  CHECK(joined(lay({0, 0, 400, 60})).toStdString() == "");
  CHECK(joined(lay({0, 60, 90, 40})).toStdString() == "");
  CHECK(findsOne(lay({300, 40, 90, 40}), QStringLiteral("covers QPushButton")));
}

TEST_CASE("A layout that is well has no problems", "[layout_check]") {
  uiApp();
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  layout->addWidget(new QLabel(kLong));
  auto* wrapped = new QLabel(kLong + QLatin1Char(' ') + kLong);
  wrapped->setWordWrap(true);
  layout->addWidget(wrapped);
  layout->addWidget(new QPushButton(kLong));
  layout->addWidget(new QCheckBox(kLong));
  auto* tool = new QToolButton;
  tool->setText(kLong);
  layout->addWidget(tool);
  auto* combo = new QComboBox;
  combo->addItem(kLong);
  layout->addWidget(combo);
  auto* tabs = new QTabBar;
  tabs->addTab(QStringLiteral("Ringkasan"));
  tabs->addTab(QStringLiteral("Riwayat"));
  layout->addWidget(tabs);
  auto* spin = new QSpinBox;
  spin->setSuffix(QStringLiteral(" dpi"));
  spin->setRange(0, 1200);
  spin->setValue(1200);
  layout->addWidget(spin);
  auto* table = new QTableWidget(2, 2);
  table->setHorizontalHeaderLabels({kLong, QStringLiteral("ha")});
  table->resizeColumnsToContents();
  layout->addWidget(table);
  auto* area = new QScrollArea;
  area->setWidget(new QLabel(kLong + kLong + kLong + kLong));
  layout->addWidget(area);
  const QStringList problems = layoutProblemsOn(window, kSmallScreen);
  INFO(joined(problems).toStdString());
  CHECK(problems.isEmpty());
}

TEST_CASE("Texts that are cut are found in every kind of widget", "[layout_check]") {
  uiApp();
  CheckedDesk desk;
  const QRect narrow(10, 10, 90, 30);
  SECTION("label") {
    CHECK(findsOne(desk.with(new QLabel(kLong), narrow), QStringLiteral("QLabel")));
  }
  SECTION("label whose lines need more height") {
    auto* label = new QLabel(kLong);
    label->setWordWrap(true);
    CHECK(findsOne(desk.with(label, {10, 10, 120, 20}), QStringLiteral("px high")));
  }
  SECTION("button") {
    CHECK(findsOne(desk.with(new QPushButton(kLong), narrow), QStringLiteral("QPushButton")));
  }
  SECTION("button that is too low") {
    auto* button = new QPushButton(QStringLiteral("PDF"));
    button->setStyleSheet(QStringLiteral("min-height: 0; max-height: 3px;"));  // the theme gives buttons a height
    CHECK(findsOne(desk.with(button, {10, 10, 90, 9}), QStringLiteral("px high")));
  }
  SECTION("tool button") {
    auto* tool = new QToolButton;
    tool->setText(kLong);
    CHECK(findsOne(desk.with(tool, narrow), QStringLiteral("QToolButton")));
  }
  SECTION("check box") {
    CHECK(findsOne(desk.with(new QCheckBox(kLong), narrow), QStringLiteral("QCheckBox")));
  }
  SECTION("combo box") {
    auto* combo = new QComboBox;
    combo->addItem(kLong);
    CHECK(findsOne(desk.with(combo, narrow), QStringLiteral("QComboBox")));
  }
  SECTION("spin box") {
    auto* spin = new QSpinBox;
    spin->setRange(0, 2'000'000'000);
    spin->setValue(2'000'000'000);
    CHECK(findsOne(desk.with(spin, {10, 10, 60, 30}), QStringLiteral("QSpinBox")));
  }
  SECTION("hint of a line") {
    auto* line = new QLineEdit;
    line->setPlaceholderText(kLong);
    CHECK(findsOne(desk.with(line, narrow), QStringLiteral("QLineEdit")));
  }
  SECTION("tab that is shortened") {
    auto* tabs = new QTabBar;
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false);
    tabs->addTab(kLong);
    tabs->addTab(QStringLiteral("B"));
    const QStringList problems = desk.with(tabs, {10, 10, 160, 30});
    INFO(joined(problems).toStdString());
    CHECK_FALSE(problems.isEmpty());
    CHECK(problems.front().contains(QStringLiteral("QTabBar")));
  }
  SECTION("tab out of view") {
    auto* tabs = new QTabBar;
    tabs->addTab(kLong);
    tabs->addTab(QStringLiteral("Riwayat"));
    const QStringList problems = desk.with(tabs, {10, 10, 200, 30});
    INFO(joined(problems).toStdString());
    CHECK(joined(problems).contains(QStringLiteral("out of view")));
  }
  SECTION("header section") {
    auto* table = new QTableWidget(1, 1);
    table->setHorizontalHeaderLabels({kLong});
    CHECK(findsOne(desk.with(table, {10, 10, 200, 120}), QStringLiteral("QHeaderView")));
  }
}

TEST_CASE("Widgets that leave their parent are found, scrolled ones are not", "[layout_check]") {
  uiApp();
  CheckedDesk desk;
  SECTION("outside") {
    CHECK(findsOne(desk.with(new QPushButton(QStringLiteral("OK")), {350, 10, 90, 30}),
                   QStringLiteral("leaves its parent")));
  }
  SECTION("in a scroll area") {
    auto* area = new QScrollArea;
    auto* content = new QWidget;
    content->resize(2000, 2000);
    auto* button = new QPushButton(QStringLiteral("OK"), content);
    button->setGeometry(1800, 1800, 90, 30);
    area->setWidget(content);
    const QStringList problems = desk.with(area, {10, 10, 200, 200});
    INFO(joined(problems).toStdString());
    CHECK(problems.isEmpty());
  }
  SECTION("hidden") {
    auto* hidden = new QPushButton(kLong);
    hidden->setVisible(false);
    CHECK(desk.with(hidden, {390, 290, 50, 30}).isEmpty());
  }
}

TEST_CASE("What shortens itself on purpose needs a tool tip", "[layout_check]") {
  uiApp();
  CheckedDesk desk;
  auto* label = new QLabel(kLong);
  label->setProperty(kMayShorten, true);
  CHECK(findsOne(desk.with(label, {10, 10, 60, 30}), QStringLiteral("no tool tip")));
  label->setToolTip(kLong);
  CHECK(layoutProblems(desk.window).isEmpty());
}

TEST_CASE("A window larger than a small screen is found", "[layout_check]") {
  uiApp();
  QDialog tall;
  auto* layout = new QVBoxLayout(&tall);
  for (int i = 0; i < 40; ++i) layout->addWidget(new QPushButton(QString::number(i)));
  CHECK(findsOne(layoutProblemsOn(tall, kSmallScreen), QStringLiteral("does not fit a screen of 1366x768")));

  QWidget wide;
  auto* row = new QHBoxLayout(&wide);
  for (int i = 0; i < 5; ++i) row->addWidget(new QLabel(kLong));
  CHECK(findsOne(layoutProblemsOn(wide, kSmallScreen125), QStringLiteral("does not fit a screen of 1092x614")));
}

TEST_CASE("A hidden window cannot be well", "[layout_check]") {
  uiApp();
  QWidget window;
  CHECK(findsOne(layoutProblems(window), QStringLiteral("not shown")));
}

TEST_CASE("Every look is checked and the usual one is back afterwards", "[layout_check]") {
  uiApp();
  int made = 0;
  const QStringList problems = layoutProblemsEverywhere([&made]() -> std::unique_ptr<QWidget> {
    ++made;
    auto window = std::make_unique<QWidget>();
    auto* label = new QLabel(kLong, window.get());
    label->setGeometry(0, 0, 40, 30);
    return window;
  });
  CHECK(made == 8);
  CHECK(problems.size() == 8);
  CHECK(currentLanguage() == Language::Indonesian);
  CHECK_FALSE(theme::isDark());
}
