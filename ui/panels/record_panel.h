#pragma once

// What the pages of papers in the lower dock share: a table whose rows choose a record, the buttons that add, change
// and remove it and what else a page does with it, and a sentence while there is none. Enter changes, Delete removes.
// GUI thread.

#include <QWidget>
#include <vector>

#include "ui/shell/session.h"

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace kawasan {

class RecordPanel : public QWidget {
  Q_OBJECT

 public:
  /// 0 for none.
  [[nodiscard]] FeatureId current() const { return m_current; }
  void choose(FeatureId id);
  [[nodiscard]] QTableView& table() { return *m_table; }

 Q_SIGNALS:
  void addWanted();
  void changeWanted();
  void removeWanted();

 protected:
  /// By which tests and style find the parts.
  struct Names {
    const char* table;
    const char* note;
    const char* empty;
    const char* add;
    const char* change;
    const char* remove;
  };
  struct Words {
    QString add;
    QString changeTip;
    QString removeTip;
    QString table;  // what screen readers say
    QString empty;
  };
  RecordPanel(Session& session, QAbstractItemModel& model, const Names& names, QWidget* parent);

  /// One more, before that which removes; one that needs a record is off while none is chosen.
  QPushButton* addButton(const char* name, bool needsRecord);
  [[nodiscard]] virtual Words words() const = 0;
  /// Headings and rows anew, with title and note.
  virtual void fill() = 0;
  /// 0 for a row that is no record.
  [[nodiscard]] virtual FeatureId recordAt(int row) const = 0;
  /// A key while a record is chosen; whether it did something.
  virtual bool press(int key);
  /// Words and rows in the present language; called by the page once it is made.
  virtual void retranslate();

  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

  Session& m_session;
  QLabel* m_title;
  QLabel* m_note;

 private:
  void takeChange();
  void refresh();
  void showCurrent();
  void enableButtons();

  QHBoxLayout* m_bar;
  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_remove;
  QTableView* m_table;
  QLabel* m_empty;
  std::vector<QPushButton*> m_ofRecord;  // off while none is chosen
  FeatureId m_current = 0;
  bool m_isShowing = false;
  bool m_isStale = true;
};

}  // namespace kawasan
