#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <cmath>

#include "tests/support/catch.h"
#include "tests/support/ui_app.h"
#include "tests/ui/shots.h"
#include "ui/panels/card_parts.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;
using theme::Role;

namespace {

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor& colour) {
  const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(Role a, Role b) {
  const double x = luminance(theme::colour(a));
  const double y = luminance(theme::colour(b));
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

double inked(const QImage& image) {
  double sum = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) sum += qAlpha(image.pixel(x, y)) / 255.0;
  }
  return sum / (image.width() * image.height());
}

QImage pictureOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off) {
  return icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

QRgb darkestInk(const QImage& image) {
  QRgb most = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qAlpha(image.pixel(x, y)) > qAlpha(most)) most = image.pixel(x, y);
    }
  }
  return most;
}

void shootIcons(const QString& name) {
  QWidget sheet;
  sheet.resize(1366, 768);
  auto* grid = new QGridLayout(&sheet);
  int at = 0;
  for (const QString& icon : theme::iconNames()) {
    auto* cell = new QWidget;
    auto* row = new QGridLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (const int size : {16, 20, 24, 32}) {
      auto* label = new QLabel;
      label->setPixmap(theme::icon(icon).pixmap(size, size));
      row->addWidget(label, 0, column++);
    }
    auto* text = new QLabel(icon);
    theme::setKind(*text, QStringLiteral("small"));
    row->addWidget(text, 1, 0, 1, 4);
    grid->addWidget(cell, at / 10, at % 10);
    ++at;
  }
  sheet.show();
  shoot(sheet, name);
}

void shootControls(const QString& name) {
  QWidget sheet;
  sheet.resize(900, 520);
  auto* grid = new QGridLayout(&sheet);
  int row = 0;
  auto* bar = new QHBoxLayout;
  for (const char* icon : {"select", "draw-kawasan", "reshape", "split", "snap"}) {
    auto* button = new QToolButton;
    button->setIcon(theme::icon(QString::fromLatin1(icon)));
    button->setText(QString::fromLatin1(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(QLatin1String(icon) == QLatin1String("draw-kawasan"));
    button->setEnabled(QLatin1String(icon) != QLatin1String("split"));
    bar->addWidget(button);
  }
  grid->addLayout(bar, row++, 0, 1, 3);
  auto* tabs = new QTabBar;
  for (const char* tab : {"Ringkasan", "Jelaskan", "Riwayat"}) tabs->addTab(QString::fromLatin1(tab));
  grid->addWidget(tabs, row++, 0, 1, 3);
  auto* table = new QTableWidget(4, 5);
  for (int r = 0; r < 4; ++r) {
    for (int c = 0; c < 5; ++c) table->setItem(r, c, new QTableWidgetItem(QStringLiteral("%1,%2").arg(r).arg(c)));
  }
  table->item(1, 1)->setCheckState(Qt::Checked);
  table->item(2, 1)->setCheckState(Qt::Unchecked);
  table->selectRow(1);
  grid->addWidget(table, row++, 0, 1, 3);
  auto* line = new QLineEdit(QStringLiteral("Kota Contoh"));
  auto* wrong = new QLineEdit(QStringLiteral("33,x"));
  theme::setWrong(*wrong, true);
  auto* combo = new QComboBox;
  combo->addItem(QStringLiteral("Kota sedang"));
  auto* spin = new QSpinBox;
  spin->setMaximum(3000);
  spin->setValue(2019);
  grid->addWidget(line, row, 0);
  grid->addWidget(wrong, row, 1);
  grid->addWidget(combo, row++, 2);
  grid->addWidget(spin, row, 0);
  auto* check = new QCheckBox(QStringLiteral("Magnet"));
  check->setChecked(true);
  grid->addWidget(check, row, 1);
  grid->addWidget(new QCheckBox(QStringLiteral("Telusuri tepi")), row++, 2);
  auto* primary = new QPushButton(QStringLiteral("Tetapkan"));
  theme::setKind(*primary, QStringLiteral("primary"));
  auto* link = new QPushButton(QStringLiteral("mengapa 66?"));
  theme::setKind(*link, QStringLiteral("link"));
  grid->addWidget(primary, row, 0);
  grid->addWidget(new QPushButton(QStringLiteral("Batal")), row, 1);
  grid->addWidget(link, row++, 2);
  sheet.show();
  line->setFocus();
  shoot(sheet, name);
}

}  // namespace

TEST_CASE("Text can be read on everything it stands on, in both themes", "[start_theme]") {
  QApplication& app = uiApp();
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(app, choice);
    CAPTURE(theme::isDark());
    for (const Role back : {Role::Window, Role::Panel, Role::Header, Role::Hover, Role::SelectionRow, Role::AccentSoft,
                            Role::Bar, Role::EditSoft}) {
      CAPTURE(static_cast<int>(back));
      CHECK(contrast(Role::Text, back) >= 4.5);
      CHECK(contrast(Role::Secondary, back) >= 4.5);
    }
    for (const Role text : {Role::Accent, Role::Warning, Role::Error, Role::Good}) {
      CAPTURE(static_cast<int>(text));
      for (const Role back : {Role::Window, Role::Panel, Role::Header}) CHECK(contrast(text, back) >= 4.5);
    }
    CHECK(contrast(Role::Accent, Role::SelectionRow) >= 4.5);
    CHECK(contrast(Role::Accent, Role::Hover) >= 4.5);
    CHECK(contrast(Role::AccentText, Role::Accent) >= 4.5);
    CHECK(contrast(Role::InputLine, Role::Panel) >= 3);  // edges of what can be typed in
    CHECK(contrast(Role::Edit, Role::EditSoft) >= 4.5);
    const QString name = theme::isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    shootIcons(QStringLiteral("start-icons-") + name);
    shootControls(QStringLiteral("start-controls-") + name);
  }
  theme::apply(app, theme::Choice::Light);
}

TEST_CASE("Every icon is drawn, and in the colour of the theme and of its state", "[start_theme]") {
  QApplication& app = uiApp();
  const QStringList names = theme::iconNames();
  for (const char* wanted : {"undo",
                             "redo",
                             "search",
                             "menu",
                             "open",
                             "new",
                             "save-copy",
                             "mark",
                             "history",
                             "settings",
                             "help",
                             "about",
                             "close",
                             "add",
                             "remove",
                             "up",
                             "down",
                             "select",
                             "hand",
                             "zoom-in",
                             "zoom-out",
                             "zoom-all",
                             "zoom-selection",
                             "draw-kawasan",
                             "draw-rt",
                             "reshape",
                             "split",
                             "merge",
                             "hole",
                             "trace",
                             "snap",
                             "measure",
                             "delete",
                             "step-map",
                             "step-data",
                             "step-score",
                             "step-priority",
                             "step-plan",
                             "step-print",
                             "print",
                             "pdf",
                             "picture",
                             "printer",
                             "layers",
                             "basemap",
                             "eye",
                             "eye-off",
                             "opacity",
                             "warning",
                             "error",
                             "info",
                             "done",
                             "figures",
                             "table",
                             "filter",
                             "sort",
                             "paste",
                             "explain",
                             "finding",
                             "accept",
                             "zoom-here",
                             "start-practice",
                             "start-new",
                             "start-open",
                             "folder",
                             "file",
                             "app"}) {
    CAPTURE(wanted);
    CHECK(names.contains(QString::fromLatin1(wanted)));
  }
  for (const QString& name : names) {
    CAPTURE(name.toStdString());
    const double share = inked(pictureOf(theme::icon(name)));
    CHECK(share > 0.015);
    CHECK(share < (name == QStringLiteral("app") ? 1.0 : 0.6));
  }
  const QIcon icon = theme::icon(QStringLiteral("add"));
  CHECK(QColor(darkestInk(pictureOf(icon))) == theme::colour(Role::Text));
  CHECK(QColor(darkestInk(pictureOf(icon, QIcon::Normal, QIcon::On))) == theme::colour(Role::Accent));
  CHECK(QColor(darkestInk(pictureOf(icon, QIcon::Disabled))) == theme::colour(Role::Disabled));
  theme::apply(app, theme::Choice::Dark);
  CHECK(QColor(darkestInk(pictureOf(icon))) == theme::colour(Role::Text));
  CHECK(QColor(darkestInk(pictureOf(theme::icon(QStringLiteral("add"), Role::Error)))) == theme::colour(Role::Error));
  theme::apply(app, theme::Choice::Light);
  CHECK(theme::icon(QStringLiteral("no-such-icon")).isNull());
  CHECK(icon.pixmap(QSize(20, 20), 1.25).size() == QSize(25, 25));
}

TEST_CASE("a percent that is missing never looks like a full bar", "[start_theme]") {
  QApplication& application = uiApp();
  for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(application, choice);
    PercentBar bar;
    bar.resize(72, 12);
    const double ground = luminance(theme::colour(Role::Panel));
    // How far a bar stands out from what it lies on.
    const auto strength = [&](std::optional<double> percent) {
      bar.setPercent(percent, {});
      const QImage image = bar.grab().toImage();
      double sum = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) sum += std::abs(luminance(image.pixelColor(x, y)) - ground);
      }
      return sum;
    };
    CHECK(strength({}) < strength(100) / 2);
    CHECK(strength({}) > 0);
  }
  theme::apply(application, theme::Choice::Light);
}
