#include "ui/shell/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QLabel>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>
#include <array>
#include <optional>
#include <utility>

#include "ui/paint/fonts.h"
#include "ui/shell/icon_engine.h"
#include "ui/shell/paper_colours.h"

// The resources live in a static library and must be named once; the macro works outside namespaces only.
static void startThemeResources() {
  Q_INIT_RESOURCE(theme);
}

namespace kawasan::theme {

namespace {

constexpr double kFontPoints = 9.75;  // 13 px at 100 %

using Colours = std::array<QRgb, 21>;

constexpr Colours kLight{0xffe9ecee, 0xffffffff, 0xffeef1f3, 0xff1f2326, 0xff565d62, 0xffc9ced2, 0xff006b79,
                         0xffffffff, 0xffcfe6e9, 0xff00acc1, 0xffd6f0f5, 0xffad1457, 0xfffbe3ee, 0xff824d00,
                         0xffb3261e, 0xff256b2a, 0xffdde2e5, 0xff868e94, 0xffe1e5e8, 0xffe1e5e8, 0xff8d959a};
constexpr Colours kDark{0xff1b1f22, 0xff24292d, 0xff2b3136, 0xffe6e9eb, 0xffa7b0b6, 0xff3d454b, 0xff4fc0cf,
                        0xff0d1b1e, 0xff24474d, 0xff26c6da, 0xff1f3f46, 0xfff06292, 0xff3f1f2e, 0xffffb74d,
                        0xffff8a80, 0xff81c784, 0xff343b40, 0xff7b858c, 0xff363d43, 0xff171a1d, 0xff6d767c};

bool s_isDark = false;

QString iconOf(QStyle::StandardPixmap which) {
  switch (which) {
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft:
      return QStringLiteral("chevron-left");
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
      return QStringLiteral("chevron-right");
    case QStyle::SP_FileDialogToParent:
      return QStringLiteral("up");
    case QStyle::SP_FileDialogNewFolder:
      return QStringLiteral("add");
    case QStyle::SP_FileDialogListView:
      return QStringLiteral("menu");
    case QStyle::SP_FileDialogDetailedView:
      return QStringLiteral("table");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
      return QStringLiteral("file");
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirHomeIcon:
    case QStyle::SP_DesktopIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
      return QStringLiteral("folder");
    case QStyle::SP_ComputerIcon:
      return QStringLiteral("layers");
    default:
      return {};
  }
}

/// Fusion with the few measures that a style sheet cannot say.
class Style final : public QProxyStyle {
 public:
  Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
    switch (metric) {
      case PM_ToolBarIconSize:
      case PM_ButtonIconSize:
        return 20;
      case PM_SmallIconSize:
        return 16;
      case PM_SplitterWidth:
        return 1;
      case PM_MenuBarPanelWidth:
        return 0;
      default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
  }

  /// Names of people's areas, works and papers may hold what looks like markup: a label shows its text as it stands
  /// unless it was told that it holds rich text.
  void polish(QWidget* widget) override {
    QProxyStyle::polish(widget);
    auto* const label = qobject_cast<QLabel*>(widget);
    if (label != nullptr && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
  }
  using QProxyStyle::polish;

  /// The dialogs that the toolkit brings along look like the others.
  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override {
    const QString name = iconOf(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(name);
  }

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* result) const override {
    switch (hint) {
      case SH_DialogButtonBox_ButtonsHaveIcons:
      case SH_EtchDisabledText:
      case SH_ComboBox_Popup:         // a list below the box, not a menu over it
      case SH_ScrollBar_ContextMenu:  // the toolkit has its words in few languages
        return 0;
      case SH_DialogButtonLayout:  // what is done stands at the right edge, as in the windows laid out by hand
        return QDialogButtonBox::GnomeLayout;
      default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
  }
};

QPalette paletteOf() {
  QPalette palette;
  palette.setColor(QPalette::Window, colour(Role::Window));
  palette.setColor(QPalette::WindowText, colour(Role::Text));
  palette.setColor(QPalette::Base, colour(Role::Panel));
  palette.setColor(QPalette::AlternateBase, colour(Role::Header));
  palette.setColor(QPalette::Text, colour(Role::Text));
  palette.setColor(QPalette::Button, colour(Role::Header));
  palette.setColor(QPalette::ButtonText, colour(Role::Text));
  palette.setColor(QPalette::BrightText, colour(Role::Panel));
  palette.setColor(QPalette::ToolTipBase, colour(Role::Text));
  palette.setColor(QPalette::ToolTipText, colour(Role::Panel));
  palette.setColor(QPalette::PlaceholderText, colour(Role::Secondary));
  palette.setColor(QPalette::Highlight, colour(Role::SelectionRow));
  palette.setColor(QPalette::HighlightedText, colour(Role::Text));
  palette.setColor(QPalette::Link, colour(Role::Accent));
  palette.setColor(QPalette::LinkVisited, colour(Role::Accent));
  palette.setColor(QPalette::Mid, colour(Role::Line));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colour(Role::Disabled));
  return palette;
}

QString styleSheet() {
  QFile file(QStringLiteral(":/theme/theme.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const QColor accent = colour(Role::Accent);
  const std::pair<const char*, QColor> names[] = {
      {"window", colour(Role::Window)},
      {"paper", s_isDark ? QColor(0x1f2427) : QColor(0xf6f8f8)},
      {"panel", colour(Role::Panel)},
      {"header", colour(Role::Header)},
      {"text", colour(Role::Text)},
      {"secondary", colour(Role::Secondary)},
      {"line", colour(Role::Line)},
      {"accent", accent},
      {"accenttext", colour(Role::AccentText)},
      {"accentsoft", colour(Role::AccentSoft)},
      {"accenthover", s_isDark ? accent.lighter(112) : accent.darker(118)},
      {"selection", colour(Role::Selection)},
      {"selectionrow", colour(Role::SelectionRow)},
      {"edit", colour(Role::Edit)},
      {"warning", colour(Role::Warning)},
      {"error", colour(Role::Error)},
      {"good", colour(Role::Good)},
      {"hover", colour(Role::Hover)},
      {"inputline", colour(Role::InputLine)},
      {"faintline", colour(Role::FaintLine)},
      {"bar", colour(Role::Bar)},
      {"disabled", colour(Role::Disabled)},
      {"scroll", s_isDark ? colour(Role::Line).lighter(130) : colour(Role::Line).darker(112)},
  };
  for (const auto& [name, value] : names) {
    sheet.replace(u'@' + QString::fromLatin1(name) + u'@', value.name());
  }
  return sheet.replace(QStringLiteral("@set@"), s_isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void polishAgain(QWidget& widget) {
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
  widget.update();
}

/// Keeps from all widgets that palette and style change while palette and sheet are set: each step would tell them, and
/// most lay out their texts anew when told. Both themes measure alike, so that colours alone are to be renewed.
class ChangeHush final : public QObject {
 public:
  ChangeHush() { qApp->installEventFilter(this); }
  bool eventFilter(QObject*, QEvent* event) override {
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
  }
};

/// A new sheet gives widgets back the palette they had before the first one, and with it the colours of the other
/// theme: those that colour themselves when the palette changes are told when the sheet is set.
void tellColours() {
  QList<QPointer<QWidget>> widgets;
  for (QWidget* widget : QApplication::allWidgets()) widgets << widget;
  for (const QPointer<QWidget>& widget : widgets) {
    if (!widget) continue;
    QEvent changed(QEvent::PaletteChange);
    QCoreApplication::sendEvent(widget, &changed);
  }
}

}  // namespace

QColor colour(Role role) {
  return QColor::fromRgba((s_isDark ? kDark : kLight)[static_cast<std::size_t>(role)]);
}

bool isDark() {
  return s_isDark;
}

PaperColours::PaperColours() : m_wasDark(std::exchange(s_isDark, false)) {}

PaperColours::~PaperColours() {
  s_isDark = m_wasDark;
}

void apply(QApplication& application, Choice choice) {
  startThemeResources();
  loadFonts();
  static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  const bool wanted = choice == Choice::Dark || (choice == Choice::System && systemIsDark);
  static std::optional<bool> applied;
  if (applied == wanted) return;
  applied = wanted;
  s_isDark = wanted;
  static const bool styled = [] {
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(kFontPoints);
    QApplication::setFont(font);
    return true;
  }();
  static_cast<void>(styled);
  {
    const ChangeHush hush;
    QApplication::setPalette(paletteOf());
    application.setStyleSheet(styleSheet());
  }
  tellColours();
}

QIcon icon(const QString& name) {
  startThemeResources();
  return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, Role role) {
  startThemeResources();
  return QIcon(new IconEngine(name, role));
}

void setKind(QWidget& widget, const QString& kind) {
  widget.setProperty("kind", kind);
  polishAgain(widget);
}

void setWrong(QWidget& input, bool isWrong) {
  const QString state = isWrong ? QStringLiteral("wrong") : QString();
  if (input.property("state").toString() == state) return;
  input.setProperty("state", state);
  polishAgain(input);
}

}  // namespace kawasan::theme
