#pragma once

// What is asked for the cheapest way to 0 ha: where, what each counts, what stays, how much money a year and of which
// source, how long to search. Empty money is no limit, never 0. GUI thread.

#include <QStringList>
#include <QWidget>
#include <optional>

#include "ui/models/cheapest_way.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTabWidget;
class QTableWidget;

namespace kawasan {

class CheapestForm final : public QWidget {
  Q_OBJECT

 public:
  explicit CheapestForm(Session& session, QWidget* parent = nullptr);

  /// Nothing, and says why, when a cell cannot be read or there is no survey.
  [[nodiscard]] std::optional<CheapestWish> wish();
  void limitTo(FeatureId kawasanId);
  void retranslate();
  /// What is asked as it stands in the fields, to compare with what was asked before.
  [[nodiscard]] QStringList inputs() const;

 Q_SIGNALS:
  void inputsChanged();

 private:
  void build();
  void fillChoices();
  void fillYears();
  void fillSources();
  void showKeptMoney();
  [[nodiscard]] std::optional<Rupiah> amountAt(QTableWidget& table, int row, bool& isRead);
  [[nodiscard]] bool readMoney(MoneyLimits& money);

  Session& m_session;
  QLabel* m_whereLabel;
  QComboBox* m_where;
  QLabel* m_levelLabel;
  QComboBox* m_level;
  QLabel* m_keptLabel;
  QComboBox* m_kept;
  QLabel* m_yearLabel;
  QSpinBox* m_year;
  QLabel* m_timeLabel;
  QSpinBox* m_time;
  QTabWidget* m_money;
  QTableWidget* m_years;
  QTableWidget* m_sources;
  QLabel* m_moneyNote;
  QLabel* m_problem;
};

}  // namespace kawasan
