#pragma once

// What the pages of papers in the lower dock share: a table whose rows choose a record, the buttons that add, change
// and remove it, and a sentence while there is none. Enter changes, Delete removes. GUI thread.

#include <QWidget>

#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class PaperPanel : public QWidget {
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
  PaperPanel(Session& session, const Names& names, QWidget* parent);

  [[nodiscard]] virtual Words words() const = 0;
  /// Headings and rows anew, with title and note.
  virtual void fill() = 0;
  /// Words and rows in the present language; called by the page once it is made.
  void retranslate();
  /// The record of a row is in its first item.
  static void setRecord(QStandardItem& first, FeatureId id);

  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

  Session& m_session;
  QLabel* m_title;
  QLabel* m_note;
  QStandardItemModel* m_model;

 private:
  void takeChange();
  void refresh();
  void showCurrent();

  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_remove;
  QTableView* m_table;
  QLabel* m_empty;
  FeatureId m_current = 0;
  bool m_isShowing = false;
  bool m_isStale = true;
};

}  // namespace kawasan
