#pragma once

// In the form of an activity: the documents of the plan in which its numbers are looked up, how far they have come, and
// the button to enter what is missing. GUI thread.

#include <QWidget>

#include "core/model/snapshot.h"

class QLabel;
class QPushButton;

namespace kawasan {

class DocumentStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit DocumentStrip(QWidget* parent = nullptr);

  /// Of the activity as it is typed.
  void showFor(const Snapshot& snapshot, const Activity& activity);

 Q_SIGNALS:
  void documentWanted();

 private:
  QLabel* m_summary;
  QPushButton* m_open;
};

}  // namespace kawasan
