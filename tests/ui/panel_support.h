#pragma once

// A session on a copy of the practice city, answers to what the window asks, and a look for text that is cut off.

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <algorithm>
#include <memory>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/ui_app.h"
#include "tests/ui/answers.h"
#include "ui/panels/card_parts.h"
#include "ui/shell/session.h"

namespace kawasan::test {

class Desk {
 public:
  Desk() : city(City::finished()) {
    uiApp();
    Prompts::replace(std::make_unique<ReadyPrompts>(answers));
    REQUIRE(session.open(city.file("kota.gpkg")).has_value());
    QObject::connect(&session, &Session::said, &session,
                     [this](const Message& message) { said.push_back(message.text); });
  }
  ~Desk() { Prompts::replace(nullptr); }

  [[nodiscard]] AreaKey kawasan(std::string_view name) const {
    for (const Kawasan& each : session.snapshot().kawasan) {
      if (each.name == name) return {Level::Kawasan, each.id};
    }
    FAIL("no kawasan " << name);
    return {};
  }
  [[nodiscard]] AreaKey rt(std::string_view fullNameOfRt) const {
    for (const Rt& each : session.snapshot().rts) {
      if (fullName(session.snapshot(), each) == fullNameOfRt) return {Level::Rt, each.id};
    }
    FAIL("no RT " << fullNameOfRt);
    return {};
  }

  City city;
  Answers answers;
  QStringList said;
  Session session;
};

/// Shown at the size it has in its dock, laid out.
inline void showAt(QWidget& widget, QSize size) {
  widget.resize(size);
  widget.show();
  QCoreApplication::processEvents();
  QCoreApplication::processEvents();
}

/// Texts of visible labels, links and buttons that do not fit where they stand.
inline QStringList cutOff(QWidget& top) {
  for (int round = 0; round < 6; ++round) QTest::qWait(20);  // layouts settle in several rounds
  QStringList cut;
  const auto tooSmall = [&](const QWidget* widget, const QString& text) {
    if (!widget->isVisibleTo(&top) || text.isEmpty()) return;
    const bool wraps =
        qobject_cast<const QLabel*>(widget) != nullptr && qobject_cast<const QLabel*>(widget)->wordWrap();
    const int needed = wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().width();
    const int given = wraps ? widget->height() : widget->width();
    if (needed > given) cut << QStringLiteral("%1 (needs %2, has %3)").arg(text).arg(needed).arg(given);
  };
  for (const QLabel* label : top.findChildren<QLabel*>()) {
    if (label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) tooSmall(label, label->text());
  }
  for (const QAbstractButton* button : top.findChildren<QAbstractButton*>())
    tooSmall(button, button->accessibleName() + button->text());
  for (const QTabBar* bar : top.findChildren<QTabBar*>()) {
    for (int i = 0; i < bar->count(); ++i) {
      const QRect tab = bar->tabRect(i);
      if (tab.right() >= bar->width() || bar->fontMetrics().horizontalAdvance(bar->tabText(i)) > tab.width())
        cut << bar->tabText(i);
    }
  }
  for (const QScrollArea* area : top.findChildren<QScrollArea*>()) {
    if (area->isVisibleTo(&top) && area->widget() != nullptr && area->widget()->width() > area->viewport()->width())
      cut << QStringLiteral("page of %1 wider than its view").arg(QString::fromLatin1(area->metaObject()->className()));
  }
  return cut;
}

inline void type(QLineEdit& line, const QString& text) {
  line.setFocus();
  line.selectAll();
  QTest::keyClick(&line, Qt::Key_Delete);
  QTest::keyClicks(&line, text);
  QTest::keyClick(&line, Qt::Key_Return);
}

}  // namespace kawasan::test
