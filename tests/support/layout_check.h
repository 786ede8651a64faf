#pragma once

// Finds what a person could not see or read: widgets that stick out of their parent, texts that are cut or shortened,
// windows that do not fit a small screen. For any tree of widgets that is shown; GUI thread.
//
// A widget that shortens its text on purpose says so with the property kMayShorten and must carry a tool tip. One that
// lies over others on purpose, as a message over the map, says so with kLiesOver: no two of them may cover each other.

#include <QSize>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>

namespace kawasan::test {

inline constexpr const char* kMayShorten = "mayShorten";
inline constexpr const char* kLiesOver = "liesOver";

/// The smallest screens the program is made for, in logical pixels: 1366x768 at 100 and at 125 %.
inline constexpr QSize kSmallScreen{1366, 768};
inline constexpr QSize kSmallScreen125{1092, 614};

/// One sentence for each defect of `root` as it is shown now; empty when all is well.
[[nodiscard]] QStringList layoutProblems(QWidget& root);

/// Shows `window` filling `screen` (a dialog: in the size it wants) and checks it, its fit on the screen included.
[[nodiscard]] QStringList layoutProblemsOn(QWidget& window, QSize screen);

/// Makes the widget anew for both languages, both themes and both small screens. The program is in Indonesian and light
/// afterwards. `shown` is called with each, and how it is shown: "1092-dark-en".
[[nodiscard]] QStringList layoutProblemsEverywhere(const std::function<std::unique_ptr<QWidget>()>& make,
                                                   const std::function<void(QWidget&, const QString&)>& shown = {});

}  // namespace kawasan::test
