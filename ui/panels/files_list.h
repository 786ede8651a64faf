#pragma once

// The papers of one activity, decree or minutes: name, kind, size and date, with the ways to add, open, save and remove
// them. Enter opens, Delete removes. Of a paper that is not stored yet it holds those that go with it. GUI thread.

#include <QWidget>
#include <functional>
#include <vector>

#include "core/import/attached_files.h"
#include "ui/models/project_files.h"
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
  /// Of a paper that is not stored yet: what is added is held here, to be stored with it in one edit.
  void showNew(AttachmentOwner owner);
  /// False while files are still being read; `then` runs once they are.
  [[nodiscard]] bool isRead(const std::function<void()>& then);
  /// What is held, in the edit that stores the paper.
  void putInto(Edit& edit, FeatureId ownerId) const;
  [[nodiscard]] QListWidget& list() { return *m_list; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void refresh();
  void fillKinds();
  void add();
  void hold(FilesRead& read, AttachmentKind kind);
  void open();
  void remove();
  void saveElsewhere();
  void renewButtons();
  [[nodiscard]] FeatureId current() const;

  Session& m_session;
  FileTarget m_target;
  bool m_holds = false;  // the paper is new
  std::vector<DocumentCopy> m_held;
  int m_reading = 0;  // jobs
  std::function<void()> m_then;
  QLabel* m_none;
  QListWidget* m_list;
  QComboBox* m_kind;
  QPushButton* m_add;
  QPushButton* m_open;
  QPushButton* m_save;
  QPushButton* m_remove;
};

}  // namespace kawasan
