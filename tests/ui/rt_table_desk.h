#pragma once

// The table of all RT with an open city, as a hand uses it.

#include <QLineEdit>
#include <QTableView>
#include <optional>

#include "tests/ui/figures_city.h"
#include "ui/panels/rt_table_panel.h"

namespace kawasan::test {

using TableKind = RtTableModel::ColumnKind;

struct Table {
  explicit Table(int height = 420) : panel(city.session) { present(panel, 1000, height); }

  [[nodiscard]] RtTableFilter& rows() const { return panel.rows(); }
  [[nodiscard]] int column(TableKind kind, std::optional<Parameter> parameter = {}) const {
    const auto& columns = rows().table().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].kind == kind && (!parameter || columns[i].parameter == *parameter)) return static_cast<int>(i);
    }
    FAIL("no such column");
    return -1;
  }
  [[nodiscard]] QModelIndex cell(FeatureId rt, TableKind kind, std::optional<Parameter> parameter = {}) const {
    const auto row = rows().rowOf(rt);
    REQUIRE(row.has_value());
    return rows().index(*row, column(kind, parameter));
  }
  [[nodiscard]] QString text(FeatureId rt, TableKind kind, std::optional<Parameter> parameter = {}) const {
    return cell(rt, kind, parameter).data().toString();
  }
  void goTo(const QModelIndex& index) {
    // Simulated keys leave their modifiers behind, which would extend the selection.
    panel.view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    panel.view().setFocus();
    settle();
  }
  [[nodiscard]] QLineEdit* editor() const {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return panel.view().viewport()->findChild<QLineEdit*>();
  }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel.view(), static_cast<Qt::Key>(key), modifiers);
  }

  OpenCity city;
  RtTablePanel panel;
};

}  // namespace kawasan::test
