#pragma once

// Who signs the papers of the city, so that sheets and tables show it: dibuat oleh, diperiksa oleh, diketahui oleh.
// GUI thread.

#include <QDialog>
#include <array>

#include "ui/shell/session.h"

class QPlainTextEdit;

namespace kawasan {

class SignersDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit SignersDialog(Session& session, QWidget* parent = nullptr);

 private:
  void build();
  void save();

  Session& m_session;
  std::array<QPlainTextEdit*, kSignerRoles> m_lines{};
};

}  // namespace kawasan
