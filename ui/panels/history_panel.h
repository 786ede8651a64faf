#pragma once

// Everything that was done to the project, newest first, in the lower dock; goes back or forward to any state that can
// still be reached, and marks versions. GUI thread.

#include <QTableView>
#include <QWidget>

#include "ui/models/journal_model.h"

class QLabel;
class QPushButton;

namespace kawasan {

class HistoryPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit HistoryPanel(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] JournalModel& model() { return *m_model; }
  [[nodiscard]] QTableView& table() { return *m_table; }
  /// To the state right after row `row`, as far as that is possible; says how far it came.
  void goTo(int row);
  void mark();
  [[nodiscard]] QSize sizeHint() const override { return {1006, 190}; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showButtons();

  Session& m_session;
  JournalModel* m_model;
  QLabel* m_title;
  QLabel* m_note;
  QPushButton* m_go;
  QPushButton* m_mark;
  QTableView* m_table;
};

/// Asks what the present state is to be called, of which day and by which minutes it is; empty when the person changed
/// their mind.
[[nodiscard]] QString askForVersion(QWidget* parent);

}  // namespace kawasan
