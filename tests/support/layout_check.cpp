#include "tests/support/layout_check.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan::test {

namespace {

/// The style options of widgets, which only they themselves may ask for.
struct ButtonAccess : QPushButton {
  static constexpr auto kOption = &ButtonAccess::initStyleOption;
};
struct CheckAccess : QCheckBox {
  static constexpr auto kOption = &CheckAccess::initStyleOption;
};
struct RadioAccess : QRadioButton {
  static constexpr auto kOption = &RadioAccess::initStyleOption;
};
struct ToolAccess : QToolButton {
  static constexpr auto kOption = &ToolAccess::initStyleOption;
};
struct ComboAccess : QComboBox {
  static constexpr auto kOption = &ComboAccess::initStyleOption;
};
struct TabAccess : QTabBar {
  static constexpr auto kOption = &TabAccess::initStyleOption;
};
struct SpinAccess : QAbstractSpinBox {
  static constexpr auto kEdit = &SpinAccess::lineEdit;
};

QSize textSize(const QFontMetrics& metrics, const QString& text) {
  return metrics.size(Qt::TextShowMnemonic, text);
}

QString shortText(const QString& text) {
  const QString line = text.simplified();
  return line.size() <= 40 ? line : line.left(38) + QStringLiteral("..");
}

QString textOf(const QWidget& widget) {
  for (const char* property : {"text", "title", "currentText", "windowTitle"}) {
    const QString text = widget.property(property).toString();
    if (!text.isEmpty()) return text;
  }
  return widget.accessibleName();
}

QString nameOf(const QWidget& widget) {
  QString name = QString::fromLatin1(widget.metaObject()->className());
  if (!widget.objectName().isEmpty()) name += QStringLiteral(" #%1").arg(widget.objectName());
  if (const QString text = shortText(textOf(widget)); !text.isEmpty()) name += QStringLiteral(" \"%1\"").arg(text);
  return name;
}

QString placeOf(const QWidget& widget) {
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    const bool isNamed = !parent->objectName().isEmpty() && !parent->objectName().startsWith(QLatin1String("qt_"));
    if (isNamed || parent->isWindow()) return QStringLiteral(" in %1").arg(nameOf(*parent));
  }
  return {};
}

class Checker {
 public:
  void check(QWidget& widget) {
    if (!widget.isVisible()) return;
    checkPlace(widget);
    checkCovering(widget);
    checkLyingOver(widget);
    checkMnemonic(widget);
    checkText(widget);
    for (QObject* child : widget.children()) {
      if (auto* part = qobject_cast<QWidget*>(child); part != nullptr && !part->isWindow()) check(*part);
    }
  }

  [[nodiscard]] QStringList problems() const { return m_problems; }

 private:
  void note(const QWidget& widget, const QString& what) { m_problems << nameOf(widget) + placeOf(widget) + what; }

  void wantsWidth(const QWidget& widget, const QString& text, int needed, int available) {
    if (needed <= available) return;
    note(widget, QStringLiteral(": \"%1\" is %2 px wide and has %3").arg(shortText(text)).arg(needed).arg(available));
  }

  void wantsHeight(const QWidget& widget, const QString& text, int needed, int available) {
    if (needed <= available) return;
    note(widget, QStringLiteral(": \"%1\" is %2 px high and has %3").arg(shortText(text)).arg(needed).arg(available));
  }

  void wantsRoom(const QWidget& widget, const QString& text, QSize needed, QSize available) {
    if (mayShorten(widget)) return;
    wantsWidth(widget, text, needed.width(), available.width());
    wantsHeight(widget, text, needed.height(), available.height());
  }

  bool mayShorten(const QWidget& widget) {
    if (!widget.property(kMayShorten).toBool()) return false;
    if (widget.toolTip().isEmpty()) note(widget, QStringLiteral(": shortens its text and has no tool tip"));
    return true;
  }

  void checkPlace(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow()) return;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    const bool isScrolled = area != nullptr && area->viewport() == parent;
    if (isScrolled || qobject_cast<const QSplitterHandle*>(&widget) != nullptr) return;
    if (QLatin1String(widget.metaObject()->className()) == QLatin1String("QToolBarExtension") ||
        QLatin1String(widget.metaObject()->className()) == QLatin1String("QMenuBarExtension")) {
      note(widget, QStringLiteral(": something in the bar is hidden"));
      return;
    }
    if (widget.size().isEmpty() || parent->rect().contains(widget.geometry())) return;
    const QRect g = widget.geometry();
    note(widget, QStringLiteral(": at %1,%2 sized %3x%4 it leaves its parent of %5x%6")
                     .arg(g.x())
                     .arg(g.y())
                     .arg(g.width())
                     .arg(g.height())
                     .arg(parent->width())
                     .arg(parent->height()));
  }

  /// A layout narrower than its parts lays them over each other.
  void checkCovering(const QWidget& parent) {
    if (parent.layout() == nullptr) return;
    QList<const QWidget*> parts;
    addLaidOut(*parent.layout(), parts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
      for (qsizetype k = i + 1; k < parts.size(); ++k) {
        const QRect both = parts[i]->geometry() & parts[k]->geometry();
        if (both.isEmpty()) continue;
        note(*parts[i],
             QStringLiteral(": covers %1 by %2x%3").arg(nameOf(*parts[k])).arg(both.width()).arg(both.height()));
      }
    }
  }

  /// What lies over others on purpose hides what is below it, but nothing of its kind.
  void checkLyingOver(const QWidget& widget) {
    if (!widget.property(kLiesOver).toBool()) return;
    for (const QWidget* other : m_lyingOver) {
      const QRect both = placeOnScreen(widget) & placeOnScreen(*other);
      if (both.isEmpty()) continue;
      note(widget, QStringLiteral(": covers %1 by %2x%3").arg(nameOf(*other)).arg(both.width()).arg(both.height()));
    }
    m_lyingOver << &widget;
  }

  static QRect placeOnScreen(const QWidget& widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }

  static void addLaidOut(const QLayout& layout, QList<const QWidget*>& parts) {
    for (int i = 0; i < layout.count(); ++i) {
      QLayoutItem* const item = layout.itemAt(i);
      if (const QWidget* part = item->widget(); part != nullptr && part->isVisible()) parts << part;
      if (const QLayout* inner = item->layout(); inner != nullptr) addLaidOut(*inner, parts);
    }
  }

  /// Of two controls with one letter the key reaches neither.
  void checkMnemonic(const QWidget& widget) {
    if (!widget.isEnabled()) return;
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text = button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) text = group->title();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label != nullptr && label->buddy() != nullptr) text = label->text();
    addMnemonic(widget, text);
    if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
      for (const QAction* action : menus->actions()) addMnemonic(widget, action->text());
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
      for (int i = 0; i < tabs->count(); ++i) addMnemonic(widget, tabs->tabText(i));
    }
  }

  void addMnemonic(const QWidget& widget, const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (key.isEmpty()) return;
    const QString name = shortText(text);
    if (const auto other = m_mnemonics.constFind(key.toString()); other != m_mnemonics.constEnd()) {
      note(widget, QStringLiteral(": \"%1\" has the key %2 of \"%3\"").arg(name, key.toString(), *other));
    } else {
      m_mnemonics.insert(key.toString(), name);
    }
  }

  void checkText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return checkLabel(*label);
    if (const auto* push = qobject_cast<const QPushButton*>(&widget)) return checkPush(*push);
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) return checkTool(*tool);
    if (const auto* check = qobject_cast<const QCheckBox*>(&widget)) return checkCheck(*check);
    if (const auto* radio = qobject_cast<const QRadioButton*>(&widget)) return checkRadio(*radio);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) return checkCombo(*combo);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) return checkTabs(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) return checkHeader(*header);
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) return checkSpin(*spin);
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return checkLine(*line);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
      wantsRoom(*group, group->title(), textSize(group->fontMetrics(), group->title()), group->size());
    }
  }

  void checkLabel(const QLabel& label) {
    if (label.text().isEmpty() || mayShorten(label)) return;
    if (!label.wordWrap()) {
      wantsRoom(label, label.text(), label.sizeHint(), label.size());
      return;
    }
    wantsHeight(label, label.text(), label.heightForWidth(label.width()), label.height());
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText) return;
    for (const QString& word : label.text().simplified().split(QLatin1Char(' ')))
      wantsWidth(label, word, label.fontMetrics().horizontalAdvance(word), label.contentsRect().width());
  }

  void checkPush(const QPushButton& button) {
    QStyleOptionButton option;
    (button.*ButtonAccess::kOption)(&option);
    const QRect room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    QSize needed = textSize(button.fontMetrics(), button.text());
    if (!button.icon().isNull() && !button.text().isEmpty()) needed.rwidth() += button.iconSize().width() + 4;
    if (button.menu() != nullptr)
      needed.rwidth() += button.style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, &button);
    wantsRoom(button, button.text(), needed, room.size());
  }

  void checkTool(const QToolButton& button) {
    QStyleOptionToolButton option;
    (button.*ToolAccess::kOption)(&option);
    const bool isBeside = option.toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    const bool isUnder = option.toolButtonStyle == Qt::ToolButtonTextUnderIcon;
    const bool hasText = isBeside || isUnder || option.toolButtonStyle == Qt::ToolButtonTextOnly ||
                         (option.icon.isNull() && option.arrowType == Qt::NoArrow);
    if (!hasText || option.text.isEmpty()) return;
    QSize needed = textSize(button.fontMetrics(), option.text);
    if (isBeside && !option.icon.isNull()) needed.rwidth() += option.iconSize.width() + 4;
    if (isUnder && !option.icon.isNull()) needed.rheight() += option.iconSize.height();
    const QRect room = button.style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, &button);
    const int frame = button.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &button);
    // A style sheet puts room around the text, which the style does not know of.
    const int around = button.sizeHint().width() - needed.width();
    wantsRoom(button, option.text, needed,
              QSize(std::min(room.width() - 2 * frame, button.width() - around), room.height()));
  }

  void checkCheck(const QCheckBox& box) {
    QStyleOptionButton option;
    (box.*CheckAccess::kOption)(&option);
    checkMarked(box, box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box));
  }

  void checkRadio(const QRadioButton& button) {
    QStyleOptionButton option;
    (button.*RadioAccess::kOption)(&option);
    checkMarked(button, button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button));
  }

  void checkMarked(const QAbstractButton& button, const QRect& room) {
    QSize needed = textSize(button.fontMetrics(), button.text());
    if (!button.icon().isNull()) needed.rwidth() += button.iconSize().width() + 4;
    // The style cuts the room to the text's own width, so what the text wants is measured from its left edge.
    wantsRoom(button, button.text(), needed, QSize(button.width() - room.left(), button.height()));
  }

  void checkCombo(const QComboBox& combo) {
    if (combo.isEditable()) return;
    QStyleOptionComboBox option;
    (combo.*ComboAccess::kOption)(&option);
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const QString text = combo.currentText();
    QSize needed(combo.fontMetrics().horizontalAdvance(text), combo.fontMetrics().height());
    if (!option.currentIcon.isNull()) needed.rwidth() += option.iconSize.width() + 4;
    wantsRoom(combo, text, needed, QSize(room.width(), combo.height()));
  }

  void checkTabs(const QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i) {
      if (!bar.isTabVisible(i)) continue;
      if (!bar.rect().contains(bar.tabRect(i))) {
        note(bar, QStringLiteral(": the tab \"%1\" is out of view").arg(bar.tabText(i)));
        continue;
      }
      QStyleOptionTab option;
      (bar.*TabAccess::kOption)(&option, i);
      const QRect room = bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar);
      const bool isUpright = bar.shape() == QTabBar::RoundedEast || bar.shape() == QTabBar::RoundedWest;
      if (!mayShorten(bar))
        wantsWidth(bar, bar.tabText(i), textSize(bar.fontMetrics(), bar.tabText(i)).width(),
                   isUpright ? room.height() : room.width());
    }
  }

  void checkHeader(const QHeaderView& header) {
    if (header.model() == nullptr || mayShorten(header)) return;
    const bool isAcross = header.orientation() == Qt::Horizontal;
    const bool wraps = (header.defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
    for (int i = 0; i < header.count(); ++i) {
      if (header.isSectionHidden(i)) continue;
      QStyleOptionHeader option;
      option.initFrom(&header);
      option.orientation = header.orientation();
      option.section = i;
      option.rect = isAcross ? QRect(0, 0, header.sectionSize(i), header.height())
                             : QRect(0, 0, header.width(), header.sectionSize(i));
      const QSize room = header.style()->subElementRect(QStyle::SE_HeaderLabel, &option, &header).size();
      const QString text = header.model()->headerData(i, header.orientation(), Qt::DisplayRole).toString();
      const QVariant font = header.model()->headerData(i, header.orientation(), Qt::FontRole);
      QFont drawn = font.isValid() ? font.value<QFont>().resolve(header.font()) : header.font();
      drawn.setBold(drawn.bold() || isAcross);  // by the theme, which no font tells
      const QFontMetrics metrics(drawn);
      const int flags = wraps ? Qt::TextWordWrap : 0;
      const QRect needed = metrics.boundingRect(QRect(0, 0, wraps ? room.width() : 10'000, 10'000), flags, text);
      wantsWidth(header, text, needed.width(), room.width());
      wantsHeight(header, text, needed.height(), room.height());
    }
  }

  void checkSpin(const QAbstractSpinBox& spin) {
    const QLineEdit* line = (spin.*SpinAccess::kEdit)();
    if (line == nullptr) return;
    wantsWidth(spin, spin.text(), spin.fontMetrics().horizontalAdvance(spin.text()), line->contentsRect().width());
    wantsHeight(spin, spin.text(), spin.fontMetrics().height(), spin.height());
  }

  void checkLine(const QLineEdit& line) {
    wantsHeight(line, line.text(), line.fontMetrics().height(), line.height());
    const QString hint = line.placeholderText();
    if (hint.isEmpty() || !line.text().isEmpty() || mayShorten(line)) return;
    const QMargins margins = line.textMargins();
    wantsWidth(line, hint, line.fontMetrics().horizontalAdvance(hint),
               line.contentsRect().width() - margins.left() - margins.right() - 4);
  }

  QStringList m_problems;
  QList<const QWidget*> m_lyingOver;
  QHash<QString, QString> m_mnemonics;  // the text that has the key
};

void settle() {
  for (int i = 0; i < 3; ++i) QApplication::processEvents();
}

}  // namespace

QStringList layoutProblems(QWidget& root) {
  if (!root.isVisible()) return {nameOf(root) + QStringLiteral(": not shown")};
  // Texts may have come with the last event: they are judged when their layouts, one inside the other, have seen them.
  for (int depth = 0; depth < 8; ++depth) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  Checker checker;
  checker.check(root);
  return checker.problems();
}

QStringList layoutProblemsOn(QWidget& window, QSize screen) {
  const bool fillsScreen = qobject_cast<QDialog*>(&window) == nullptr;
  if (fillsScreen) window.resize(screen);
  window.show();
  settle();
  if (fillsScreen) {
    window.resize(screen);  // what its layouts enforced before it was shown does not count
    settle();
  }
  QStringList problems;
  if (window.width() > screen.width() || window.height() > screen.height()) {
    problems << QStringLiteral("%1: %2x%3 does not fit a screen of %4x%5")
                    .arg(nameOf(window))
                    .arg(window.width())
                    .arg(window.height())
                    .arg(screen.width())
                    .arg(screen.height());
  }
  return problems + layoutProblems(window);
}

QStringList layoutProblemsEverywhere(const std::function<std::unique_ptr<QWidget>()>& make,
                                     const std::function<void(QWidget&, const QString&)>& shown) {
  auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
  QStringList problems;
  for (const Language language : {Language::English, Language::Indonesian}) {
    setLanguage(language);
    for (const theme::Choice choice : {theme::Choice::Dark, theme::Choice::Light}) {
      theme::apply(application, choice);
      for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
        const QString look = QStringLiteral("%1-%2-%3")
                                 .arg(QString::number(screen.width()),
                                      choice == theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                      language == Language::English ? QStringLiteral("en") : QStringLiteral("id"));
        const std::unique_ptr<QWidget> widget = make();
        for (const QString& problem : layoutProblemsOn(*widget, screen))
          problems << QStringLiteral("[%1] %2").arg(look, problem);
        if (shown) shown(*widget, look);
      }
    }
  }
  return problems;
}

}  // namespace kawasan::test
