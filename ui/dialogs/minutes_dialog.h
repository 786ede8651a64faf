#pragma once

// Minutes of reduced hectares (berita acara), new ones or those that are changed: number, date, and the hectares of
// each area that they name. Decree, what other minutes took off and what would remain stand beside every area and
// follow what is typed. Files of new minutes are stored with them, those of minutes that are there at once. GUI thread.

#include <QDialog>

#include "core/rules/areas.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace kawasan {

class FilesList;

class MinutesDialog final : public QDialog {
  Q_OBJECT

 public:
  /// 0: new minutes.
  MinutesDialog(Session& session, FeatureId minutesId, QWidget* parent = nullptr);

  [[nodiscard]] QTableWidget& areas() { return *m_table; }

 Q_SIGNALS:
  void saved(kawasan::FeatureId minutesId);

 private:
  void build();
  void fill();
  void addRow(const Area& area);
  void readCell(int row, int column);
  void showStanding(int row);
  void showRemaining(int row);
  void readAreasAgain();
  void showSum();
  void save();
  [[nodiscard]] QString numberProblem() const;
  [[nodiscard]] const Minutes* known() const;
  [[nodiscard]] const MinutesLine* ownLine(std::size_t area) const;
  /// What remains of the decree when these minutes take off that much.
  /// As far as the fields tell: id and date.
  [[nodiscard]] Minutes typedMinutes() const;
  [[nodiscard]] Micro remainingWith(std::size_t area, Micro hectares) const;
  void showAllRemaining();

  Session& m_session;
  FeatureId m_minutesId;
  Level m_level;
  std::vector<Area> m_areas;
  QLineEdit* m_number;
  QLineEdit* m_date;
  QLineEdit* m_year;
  QLineEdit* m_title;
  QComboBox* m_rule;
  QLineEdit* m_note;
  FilesList* m_files;
  QTableWidget* m_table;
  QLabel* m_sum;
  QLabel* m_problem;
  bool m_isFilling = false;
  bool m_isSaving = false;
};

}  // namespace kawasan
