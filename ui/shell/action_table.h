#pragma once

// Every command of the window in one table: words in both languages, icon, key, and in which step it stands on the tool
// bar. The window connects them; menus, tool bar and command palette are made from the same table. GUI thread.

#include <QAction>
#include <QObject>
#include <array>
#include <map>
#include <vector>

#include "ui/shell/rail.h"

namespace kawasan {

enum class Act {
  // Berkas
  Practice,
  NewProject,
  OpenProject,
  CloseProject,
  SaveCopy,
  HandOut,
  MergeCopies,
  Mark,
  AddBasemap,
  ImportAreas,
  Settings,
  Quit,
  // Sunting
  Undo,
  Redo,
  Copy,
  Paste,
  FillDown,
  Merge,
  Delete,
  Deselect,
  Palette,
  // Tampilan
  ZoomIn,
  ZoomOut,
  ZoomAll,
  ZoomSelection,
  AddBookmark,
  ShowLeft,
  ShowBottom,
  ShowCard,
  // Peta
  Select,
  Hand,
  DrawKawasan,
  DrawRt,
  Reshape,
  Split,
  Hole,
  Measure,
  Snapping,
  Tracing,
  // Data
  NewSurvey,
  CompareSurveys,
  Completeness,
  ImportFigures,
  MapFigures,
  AreasAsDrawn,
  NextIncomplete,
  FindInTable,
  FigureForm,
  AreaForm,
  // Nilai, Prioritas
  Check,
  ByClass,
  ByPriority,
  RankByRule,
  Reconcile,
  CompareEditions,
  Explain,
  // Rencana
  AddActivity,
  ChangeActivity,
  RecordStage,
  RemoveActivity,
  ImportActivities,
  AddFollowUp,
  AddMinutes,
  ShowDocuments,
  ShowReports,
  Recap,
  TryOut,
  CheapestWay,
  UnitPrices,
  ShowCharts,
  // Cetak
  PrintSheet,
  SaveTable,
  SaveRtSheets,
  Signers,
  // Bantuan
  Help,
  About,
};
inline constexpr std::size_t kActCount = static_cast<std::size_t>(Act::About) + 1;

enum class Menu { File, Edit, View, Map, Data, Scores, Plan, Print, Help };
inline constexpr std::size_t kMenuCount = 9;
[[nodiscard]] QString nameOf(Menu menu);

class ActionTable final : public QObject {
  Q_OBJECT

 public:
  explicit ActionTable(QObject* parent = nullptr);

  [[nodiscard]] QAction& operator[](Act act) const { return *m_actions[static_cast<std::size_t>(act)]; }
  [[nodiscard]] QList<QAction*> all() const;
  /// What stands in a menu, null for a line between groups.
  [[nodiscard]] std::vector<QAction*> menu(Menu menu) const;
  /// What the tool bar shows in a step, after undo and redo; null for a line between groups.
  [[nodiscard]] std::vector<QAction*> tools(Step step) const;
  /// Words and icons anew, in the present language and theme.
  void retranslate();

 private:
  std::array<QAction*, kActCount> m_actions{};
};

}  // namespace kawasan
