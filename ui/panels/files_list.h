#pragma once

// The papers of one activity, decree or minutes: name, kind, size and date, with the ways to add, open, save and remove
// them. Enter opens, Delete removes. GUI thread.

#include <QWidget>
#include <optional>

#include "core/import/attached_files.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace kawasan {

class FilesList final : public QWidget {
  Q_OBJECT

 public:
  explicit FilesList(Session& session, QWidget* parent = nullptr);
  void show(const FileTarget& target);
  [[nodiscard]] QListWidget& list() { return *m_list; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void refresh();
  void fillKinds();
  void add();
  void saveElsewhere();
  void renewButtons();
  [[nodiscard]] FeatureId current() const;

  Session& m_session;
  FileTarget m_target;
  QLabel* m_none;
  QListWidget* m_list;
  QComboBox* m_kind;
  QPushButton* m_add;
  QPushButton* m_open;
  QPushButton* m_save;
  QPushButton* m_remove;
};

}  // namespace kawasan
