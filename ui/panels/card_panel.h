#pragma once

// The card at the right edge: everything known of the area that is selected, or of the whole city, in tabs: summary,
// order, entries, explanation. GUI thread.

#include <QTabBar>
#include <QWidget>
#include <optional>

#include "core/model/figures.h"
#include "ui/shell/session.h"

class QLabel;
class QStackedWidget;

namespace kawasan {

class AreaForms;
class CardOrder;
class CardSummary;
class ExplainPanel;
class FindingModel;

class CardPanel final : public QWidget {
  Q_OBJECT

 public:
  enum class Tab { Summary, Order, Forms, Explain };

  explicit CardPanel(Session& session, QWidget* parent = nullptr);

  /// Whose findings are shown on the summary; must outlive the card.
  void setFindings(const FindingModel* findings);
  void showTab(Tab tab);
  /// What would make the two chosen areas swap.
  void showSwap();
  [[nodiscard]] Tab tab() const;

  /// Hectares being drawn for the selected area.
  void setDrawPreview(std::optional<double> hectares);

  [[nodiscard]] CardSummary& summary() { return *m_summary; }
  [[nodiscard]] ExplainPanel& explanation() { return *m_explain; }
  [[nodiscard]] AreaForms& forms() { return *m_forms; }
  [[nodiscard]] QSize sizeHint() const override { return {288, 640}; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showTitle();
  void showTyped();
  void retranslate();

  Session& m_session;
  std::optional<Level> m_shown;  // of the area that the pages show
  QLabel* m_title;
  QLabel* m_code;
  QTabBar* m_tabs;
  QStackedWidget* m_pages;
  QLabel* m_empty;
  CardSummary* m_summary;
  CardOrder* m_order;
  AreaForms* m_forms;
  ExplainPanel* m_explain;
};

}  // namespace kawasan
