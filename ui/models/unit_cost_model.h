#pragma once

// The price list as a table: one row a criterion and work that may take something off it, with the price of one unit
// and where it comes from. A price that nobody entered says so and is never 0. What is typed is one edit each, checked
// as by the command line. GUI thread.

#include <QAbstractTableModel>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/plan/catalogue.h"
#include "ui/shell/session.h"

namespace kawasan {

class UnitCostModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { CodeColumn, CriterionColumn, WorkColumn, UnitColumn, PriceColumn, SourceColumn, ColumnCount };

  explicit UnitCostModel(Session& session, QObject* parent = nullptr);

  /// Nothing: all of them.
  void limitTo(std::optional<Parameter> indicator);
  void showPricedOnly(bool isPricedOnly);

  /// Null where nobody entered a price.
  [[nodiscard]] const UnitCost* costAt(int row) const;
  [[nodiscard]] int rowOf(Parameter indicator, const std::string& work) const;
  /// Codes of the criteria that have no price at all.
  [[nodiscard]] QStringList withoutPrice() const;

  /// What was copied from a spreadsheet, downwards from a cell: prices, or prices and sources; all in one edit or
  /// nothing. False when something cannot be used.
  bool paste(const QModelIndex& from, const std::vector<QStringList>& cells);
  /// Takes away these prices; of the column of sources only the source.
  bool clear(const QModelIndexList& cells);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void renew();

 Q_SIGNALS:
  /// Why what was typed was not taken; empty once something was.
  void refused(const QString& why);

 private:
  struct Row {
    Parameter indicator = Parameter::BuildingIrregularity;
    std::string work;
    friend bool operator==(const Row&, const Row&) = default;
  };
  /// What a row is to become; nothing for what stays.
  struct Wanted {
    int row = 0;
    std::optional<QString> price;
    std::optional<QString> source;
  };

  /// What was typed last and not taken: it stays in its cell until it is mended or emptied.
  struct Refused {
    Row row;
    int column = 0;
    QString typed;
    QString why;
  };

  [[nodiscard]] std::vector<Row> wantedRows() const;
  [[nodiscard]] const Refused* refusedAt(const QModelIndex& index) const;
  [[nodiscard]] const UnitCost* find(const Row& row) const;
  [[nodiscard]] QString codeOf(Parameter indicator) const;
  [[nodiscard]] QString workText(const Row& row) const;
  bool write(const std::vector<Wanted>& all);

  Session& m_session;
  std::vector<Row> m_rows;
  std::optional<Parameter> m_indicator;
  bool m_isPricedOnly = false;
  std::optional<Refused> m_refused;
  QString m_why;  // of the last refusal
};

}  // namespace kawasan
