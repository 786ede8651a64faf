#pragma once

// First steps from an empty file to the printed sheet, and every key, from the same table as the menus.

#include <QDialog>
#include <functional>
#include <vector>

#include "ui/shell/palette_index.h"

class QTextBrowser;

namespace kawasan {

class ActionTable;

class HelpDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit HelpDialog(const ActionTable& actions, QWidget* parent = nullptr);
  /// Scrolls to a topic of helpTopics().
  void showTopic(const QString& topic);
  [[nodiscard]] QTextBrowser& text() { return *m_text; }

 private:
  QTextBrowser* m_text;
};

/// The topics for the search line; running one calls `open` with its name.
[[nodiscard]] std::vector<PaletteEntry> helpTopics(const std::function<void(const QString&)>& open);

}  // namespace kawasan
