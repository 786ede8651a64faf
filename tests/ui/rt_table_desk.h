#pragma once

// The table of all RT with an open city, as a hand uses it.

#include <QLineEdit>
#include <QTableView>
#include <optional>

#include "tests/support/figures.h"
#include "tests/ui/figures_city.h"
#include "ui/panels/rt_table_panel.h"

namespace kawasan::test {

using TableKind = RtTableModel::ColumnKind;

inline int columnIn(const RtTableModel& table, TableKind kind, std::optional<Parameter> parameter = {}) {
  const auto& columns = table.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].kind == kind && (!parameter || columns[i].parameter == *parameter)) return static_cast<int>(i);
  }
  FAIL("no such column");
  return -1;
}

struct Table {
  explicit Table(int height = 420) : panel(city.session) { present(panel, 1000, height); }

  [[nodiscard]] RtTableFilter& rows() const { return panel.rows(); }
  [[nodiscard]] int column(TableKind kind, std::optional<Parameter> parameter = {}) const {
    return columnIn(rows().table(), kind, parameter);
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

inline FigureRow plainFigures(int i) {
  return with(bases(1 + i % 7, 50 + i % 31, 60, 300, 300), {{Parameter::RoadSurface, static_cast<double>(i % 301)}});
}

/// A project of one kelurahan with that many RT and their figures.
inline void makeLargeCity(const std::string& path, int rts, FigureRow (*figuresOf)(int) = plainFigures) {
  Project project = newProject(path);
  value(project.edit(
      {"test", {}},
      [rts, figuresOf](Edit& edit) -> Result<void> {
        AdminArea kelurahan;
        kelurahan.name = "Besar";
        edit.putKelurahan(kelurahan);
        Survey survey{0, "2024", 2024};
        edit.put(survey);
        for (int i = 0; i < rts; ++i) {
          Rt rt;
          rt.kelurahanId = kelurahan.id;
          rt.rt = std::to_string(1000 + i % 100).substr(1);
          rt.rw = std::to_string(1000 + i / 100).substr(1);
          rt.label = rt.rt + "/" + rt.rw;
          edit.put(rt);
          edit.putFigures(survey.id, rt.id, figuresOf(i), {});
        }
        return {};
      },
      EditKind::BulkInsert));
}

}  // namespace kawasan::test
