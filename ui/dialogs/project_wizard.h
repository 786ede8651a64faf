#pragma once

// A new city in one dialog: what it is called, by which rules and in which coordinate system it is worked on, where its
// file lies. Then its boundaries and basemap can be taken in at once. Fields are checked as they are typed. GUI thread.

#include <QDialog>

#include "core/base/result.h"
#include "core/model/records.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kawasan {

class ProjectFill;
class Session;

class ProjectWizard final : public QDialog {
  Q_OBJECT

 public:
  /// The session must outlive the dialog. `folder`: where the file is proposed; empty: the last one used.
  explicit ProjectWizard(Session& session, const QString& folder = {}, QWidget* parent = nullptr);

  /// What is wrong with the entries now, first things first; empty when the city can be made.
  [[nodiscard]] QString problem() const;
  /// Whether the city was made and is the session's project.
  [[nodiscard]] bool isMade() const { return m_isMade; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeForm();
  void addRow(QGridLayout& grid, int row, QLabel*& label, QWidget* field, QLabel*& note);
  void setTexts();
  void fillProvinces();
  void fillZones(bool keepsChosen);
  void fillCityClasses();
  void takeCode();
  void takeInhabitants();
  void proposePath();
  void choosePath();
  void check();
  void make();

  [[nodiscard]] QString cityName() const;
  [[nodiscard]] QString crsDefinition() const;
  [[nodiscard]] QString nameProblem() const;
  [[nodiscard]] QString codeProblem() const;
  [[nodiscard]] QString crsProblem() const;
  [[nodiscard]] QString yearProblem() const;
  [[nodiscard]] QString pathProblem() const;

  Session& m_session;
  QString m_folder;
  bool m_isMade = false;
  bool m_pathByHand = false;
  bool m_nameTouched = false;
  bool m_codeTouched = false;

  QStackedWidget* m_pages = nullptr;
  QLabel* m_intro = nullptr;
  QLabel* m_nameLabel = nullptr;
  QComboBox* m_kind = nullptr;
  QLineEdit* m_name = nullptr;
  QLabel* m_nameNote = nullptr;
  QLabel* m_codeLabel = nullptr;
  QLineEdit* m_code = nullptr;
  QComboBox* m_province = nullptr;
  QLabel* m_codeNote = nullptr;
  QLabel* m_classLabel = nullptr;
  QComboBox* m_class = nullptr;
  QLineEdit* m_inhabitants = nullptr;
  QLabel* m_classNote = nullptr;
  QLabel* m_editionLabel = nullptr;
  QComboBox* m_edition = nullptr;
  QLabel* m_editionNote = nullptr;
  QLabel* m_crsLabel = nullptr;
  QComboBox* m_crs = nullptr;
  QLineEdit* m_epsg = nullptr;
  QLabel* m_crsNote = nullptr;
  QLabel* m_yearsLabel = nullptr;
  QSpinBox* m_firstYear = nullptr;
  QLabel* m_yearsTo = nullptr;
  QSpinBox* m_lastYear = nullptr;
  QLabel* m_yearsNote = nullptr;
  QLabel* m_pathLabel = nullptr;
  QLineEdit* m_path = nullptr;
  QPushButton* m_browse = nullptr;
  QLabel* m_pathNote = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_make = nullptr;
  ProjectFill* m_fill = nullptr;
};

}  // namespace kawasan
