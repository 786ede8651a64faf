#pragma once

// The figures of all RT as a table to work in like in a spreadsheet: names stay in view at the left, sums at the
// bottom; filter, sorting, typing, copying, pasting and filling down. Shares the selection with map, card and form.

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <set>
#include <unordered_set>

#include "ui/models/figure_paste.h"
#include "ui/models/pasted_headings.h"
#include "ui/models/pasted_names.h"
#include "ui/models/rt_table_filter.h"
#include "ui/shell/prompts.h"

class QAction;
class QCheckBox;
class QComboBox;
class QFrame;
class QItemSelection;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class QTableView;

namespace kawasan {

class FigureDelegate;
class NewSurveyForm;
class RtTableView;
class SumRow;
struct StoredSums;
struct SumCell;

class RtTablePanel final : public QWidget {
  Q_OBJECT

 public:
  explicit RtTablePanel(Session& session, QWidget* parent = nullptr);
  ~RtTablePanel() override;

  [[nodiscard]] RtTableFilter& rows() const { return *m_filter; }
  /// The side with the figures.
  [[nodiscard]] QTableView& view() const;
  /// Only the columns of an aspect (index in the edition); nothing: all.
  void showAspect(std::optional<std::size_t> aspect);
  /// Puts the cursor into the cell of a figure.
  void goTo(FeatureId rtId, Parameter parameter);

  /// Enter in it goes on to the rows that were found.
  [[nodiscard]] QLineEdit& search() const { return *m_search; }

  void copy();
  /// What is in the clipboard.
  void paste();
  void pasteText(const QString& text);
  void clear();
  void fillDown();
  void fillSelected(Micro amount);

 Q_SIGNALS:
  /// A survey was begun where there was none.
  void surveyStarted();
  /// There are no RT yet: the first one is to be drawn.
  void drawWanted();
  /// The sheets of the RT of the selected cells, for signing.
  void sheetsWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildBar();
  void buildFilterStrip();
  void buildTable();
  void connectViews();
  void connectView(RtTableView* view);
  void connectSession();
  void explain(const AreaKey& area, int column);
  void explainSum(int column, QPoint place);
  void retranslate();
  void fillKelurahan();
  void fillAspects();
  void showPage();
  void showColumns();
  void sizeColumns();
  void fitFrozen();
  void showSums();
  void widenForSums(const std::vector<SumCell>& cells);
  void sortBy(int column);
  void refilter(const std::function<void()>& change);
  void openFilter(int column);
  void showFilters();
  void showAllRts();
  void takeSelection();
  [[nodiscard]] bool isSelected(const std::unordered_set<FeatureId>& rts) const;
  void showSelection();
  [[nodiscard]] bool isFrozenColumn(int column) const;
  [[nodiscard]] bool isWantedColumn(int column) const;
  [[nodiscard]] QModelIndexList editableSelection() const;
  [[nodiscard]] std::vector<int> shownColumns() const;
  [[nodiscard]] QString copiedText(const QModelIndex& index) const;
  void sayReadOnly();
  /// Cells of the clipboard and the fields they go to.
  struct PastedBlock {
    PastedCells cells;
    int outside = 0;          // cells without a field
    bool isOneValue = false;  // for all selected fields
    QString remark = {};      // which rows it goes to, where that is to be looked at
  };
  void pasteNamed(const std::vector<QStringList>& block, const PastedNames& names,
                  const std::optional<PastedHeadings>& headings, bool isOwnBlock, int top, int left);
  [[nodiscard]] static QStringList headingRemarks(const PastedHeadings& headings);
  [[nodiscard]] std::vector<int> headedColumns(const PastedHeadings& headings) const;
  [[nodiscard]] std::vector<int> namedColumns(const std::vector<QStringList>& block, const PastedNames& names,
                                              int left) const;
  [[nodiscard]] bool isLaidOutAlike(const std::vector<QStringList>& block, const PastedNames& names,
                                    const std::vector<int>& columns) const;
  void readPasted(const PastedBlock& block, std::optional<DecimalMark> mark);
  void takePasted(const PastedBlock& block, PastePlan plan);
  /// Columns `left` to `right` of some RT.
  struct SelectedBlock {
    int left = 0;
    int right = 0;
    std::vector<FeatureId> rts;
  };
  [[nodiscard]] QItemSelection selectionOf(const std::vector<SelectedBlock>& blocks) const;
  struct EditedBlock {
    std::int64_t entry = 0;  // of the history
    std::set<Parameter> parameters;
  };
  [[nodiscard]] std::int64_t entryOf(ChangeCause cause) const;
  using Stored = std::function<void()>;
  void writeBlock(std::set<Parameter> parameters, const std::function<void(const Stored&)>& write);
  void writeBlock(const std::vector<FigureChange>& changes);
  void selectEditedBlock(const ChangeSummary& change);
  [[nodiscard]] std::vector<int> pasteColumns(int first, bool isOwnBlock) const;

  Session& m_session;
  RtTableModel* m_model;
  RtTableFilter* m_filter;
  FigureDelegate* m_frozenDelegate;  // a view closes editors of its own delegate only
  FigureDelegate* m_delegate;
  std::optional<std::size_t> m_aspect;
  bool m_isSyncing = false;
  bool m_areSumsToFit = false;
  int m_sortedColumn = -1;
  Qt::SortOrder m_order = Qt::AscendingOrder;
  QString m_lastCopied;
  int m_copiedFrom = 0;  // its first column
  Jobs::Id m_pasteJob = 0;
  std::vector<EditedBlock> m_editedBlocks;  // the newest last
  QTimer m_sumTimer;
  std::unique_ptr<StoredSums> m_sums;  // of the RT that are shown

  QStackedWidget* m_pages = nullptr;
  QWidget* m_emptyPage = nullptr;
  QLabel* m_emptyText = nullptr;
  QPushButton* m_draw = nullptr;
  NewSurveyForm* m_newSurvey = nullptr;
  QLineEdit* m_search = nullptr;
  QComboBox* m_kelurahan = nullptr;
  QComboBox* m_aspects = nullptr;
  QCheckBox* m_onlyIncomplete = nullptr;
  QCheckBox* m_filedShown = nullptr;  // the columns of what was filed, where anything was
  RtTableView* m_frozen = nullptr;
  RtTableView* m_main = nullptr;
  QList<QAction*> m_blockActions;  // of the menu: copy, paste, fill down, clear
  QAction* m_filterColumn = nullptr;
  QAction* m_sheets = nullptr;      // likewise
  QLabel* m_noneFits = nullptr;     // instead of rows that the filters leave none of
  QFrame* m_filterStrip = nullptr;  // the filters that are on, where there are any
  QLabel* m_filterText = nullptr;
  QPushButton* m_showAll = nullptr;
  SumRow* m_frozenSums = nullptr;
  SumRow* m_mainSums = nullptr;
  QScrollBar* m_scrollBar = nullptr;
  QWidget* m_scrollSpace = nullptr;
};

}  // namespace kawasan
