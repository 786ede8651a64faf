#pragma once

// First steps from an empty file to the printed sheet, and every key, from the same table as the menus.

#include <QDialog>

namespace kawasan {

class ActionTable;

class HelpDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit HelpDialog(const ActionTable& actions, QWidget* parent = nullptr);
};

}  // namespace kawasan
