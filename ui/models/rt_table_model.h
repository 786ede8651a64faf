#pragma once

// All RT with their figures, percents, values and results, for the table. A row belongs to an id and is in the order of
// the snapshot; figures and scores are read from the session when a cell is shown, so nothing is copied or out of date.
// After an edit only the rows it touched are announced. GUI thread; the session outlives the model.

#include <QAbstractTableModel>
#include <unordered_map>
#include <vector>

#include "core/rules/filed_results.h"
#include "ui/models/figure_entry.h"
#include "ui/shell/session.h"

namespace kawasan {

class RtTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class ColumnKind {
    Rt,
    Kelurahan,
    Kawasan,
    Drawn,
    Base,
    Volume,
    Percent,
    Value,
    Total,
    Class,
    Filled,
    FiledTotal,
    FiledClass
  };

  struct Column {
    ColumnKind kind = ColumnKind::Rt;
    Parameter parameter = Parameter::AreaVerified;  // of Base, Volume, Percent and Value
    std::size_t indicator = 0;                      // of Volume, Percent and Value: index in the edition
    [[nodiscard]] bool isEditable() const { return kind == ColumnKind::Base || kind == ColumnKind::Volume; }
    [[nodiscard]] bool isOfIndicator() const {
      return kind == ColumnKind::Volume || kind == ColumnKind::Percent || kind == ColumnKind::Value;
    }
  };

  enum Role {
    SortRole = Qt::UserRole,  // a number or text; invalid where nothing is known, which sorts last
    KeyRole,                  // AreaKey
    MissingRole,              // true: nobody entered it
    ShadeRole,                // value of an indicator for its shade
    FillRole,                 // int of ClassFill
    ErrorRole,                // true: the figure contradicts another
    EditTextRole,             // as the cell is edited
  };
  /// Of the horizontal header: texts of its three lines and what spans alike.
  enum HeaderRole {
    AspectRole = Qt::UserRole,
    AspectIdRole,
    TitleRole,
    TitleIdRole,
    UnitRole,
    FilteredRole  // true: RtTableFilter leaves rows out by this column
  };

  explicit RtTableModel(Session& session, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// `value`: an amount as qlonglong in millionths; written as one edit.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
  [[nodiscard]] const Column& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
  [[nodiscard]] FeatureId rtAt(int row) const { return m_rtIds[static_cast<std::size_t>(row)]; }
  [[nodiscard]] std::optional<int> rowOf(FeatureId rtId) const;
  [[nodiscard]] Session& session() const { return m_session; }
  /// Whether anything was filed for an RT in the shown survey: only then are there columns of it.
  [[nodiscard]] bool hasFiled() const { return !m_filed.empty() || m_filed.hasWholes(); }
  /// What is wrong with the figure of the cell, one sentence a line.
  [[nodiscard]] QString problems(const QModelIndex& index) const;
  /// Where what was filed for the RT comes from, and what it is not.
  [[nodiscard]] QString filedHow(FeatureId rtId) const;
  /// Which figures that the rule asks for are missing.
  [[nodiscard]] QString filledHow(FeatureId rtId) const;
  /// Names and units anew.
  void retranslate();

 private:
  void renew();
  void buildColumns();
  void readFiled();
  void follow(const ChangeSummary& change);
  void followRows();
  void numberRows();
  void announce(const std::vector<FeatureId>& rtIds);
  [[nodiscard]] const AreaScore* scoreOf(FeatureId rtId) const;
  [[nodiscard]] Micro amountAt(FeatureId rtId, Parameter parameter) const;
  [[nodiscard]] Micro typedAmountAt(FeatureId rtId, Parameter parameter) const;
  [[nodiscard]] QString shown(FeatureId rtId, const Column& column) const;
  [[nodiscard]] static QString filedText(const FiledResult& filed, const Column& column);
  [[nodiscard]] QVariant sortValue(int row, const Column& column) const;
  [[nodiscard]] bool isMissingAt(FeatureId rtId, const Column& column) const;
  [[nodiscard]] bool isErrorAt(FeatureId rtId, const Column& column) const;
  [[nodiscard]] QString toolTip(const QModelIndex& index) const;

  Session& m_session;
  std::string m_edition;
  std::vector<Column> m_columns;
  std::vector<Parameter> m_needed;  // figures that the edition asks for
  SharedSnapshot m_filedOf;         // what m_filed refers to
  FiledResults m_filed;
  std::vector<FeatureId> m_rtIds;
  std::unordered_map<FeatureId, int> m_rows;
};

/// "001/05", "06A/002 (a)", or the label where there is no number.
[[nodiscard]] QString shortRtName(const Rt& rt);

}  // namespace kawasan
