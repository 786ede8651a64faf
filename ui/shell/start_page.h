#pragma once

// What the window shows while no city is open: practice, a new city, open a file, and the files of the last time with
// their pictures. Only asks; the window does. GUI thread.

#include <QWidget>

#include "ui/shell/recent_files.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace kawasan {

class RecentModel;
class StartButton;

class StartPage final : public QWidget {
  Q_OBJECT

 public:
  /// `files` must outlive the page.
  explicit StartPage(RecentFiles& files, QWidget* parent = nullptr);

  /// Looks again which files are there; the window calls it when the page is shown.
  void renew();

 Q_SIGNALS:
  void practiceWanted();
  void newWanted();
  /// Empty: let the person choose a file.
  void openWanted(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeLeft();
  [[nodiscard]] QWidget* makeRight();
  void setTexts();
  void showListState();
  void openRow(const QModelIndex& index);
  void showRowMenu(const QPoint& at);
  void removeRow(const QModelIndex& index);

  RecentFiles& m_files;
  RecentModel* m_model = nullptr;
  QLabel* m_name = nullptr;
  QLabel* m_line = nullptr;
  QLabel* m_start = nullptr;
  QLabel* m_note = nullptr;
  StartButton* m_practice = nullptr;
  StartButton* m_new = nullptr;
  StartButton* m_open = nullptr;
  QLabel* m_heading = nullptr;
  QLineEdit* m_search = nullptr;
  QComboBox* m_order = nullptr;
  QListView* m_list = nullptr;
  QStackedWidget* m_stack = nullptr;
  QLabel* m_emptyTitle = nullptr;
  QLabel* m_emptyText = nullptr;
};

}  // namespace kawasan
