#pragma once

// A document of the plan, new or changed: kind, title, how far it has come, for which years and which kelurahan, number
// and date of the decree or agreement. Files of a new one are stored with it, those of one that is there at once. GUI
// thread.

#include <QDialog>

#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kawasan {

class FilesList;

class PlanDocumentDialog final : public QDialog {
  Q_OBJECT

 public:
  /// What stands in the fields at first; without an id it is a new one.
  PlanDocumentDialog(Session& session, PlanDocument record, QWidget* parent = nullptr);

 Q_SIGNALS:
  void saved(kawasan::FeatureId documentId);

 private:
  void build();
  void fill();
  void takeKind();
  void proposeTitle();
  [[nodiscard]] PlanDocumentKind kind() const;
  [[nodiscard]] QString titleProblem(const QString& title) const;
  [[nodiscard]] FeatureId kelurahan() const;
  void save();

  Session& m_session;
  PlanDocument m_record;
  QComboBox* m_kind;
  QLineEdit* m_title;
  QComboBox* m_status;
  QComboBox* m_kelurahan;
  QLineEdit* m_firstYear;
  QLineEdit* m_lastYear;
  QLineEdit* m_number;
  QLineEdit* m_date;
  FilesList* m_files;
  QLabel* m_problem;
  QString m_proposed;  // the title as it was proposed last
};

}  // namespace kawasan
