#pragma once

// Where a figure comes from, as a text that opens and closes: formula, parts, sources and how far they can be trusted,
// with links to every part and back. Follows Session::explainWanted and the selection. GUI thread.

#include <QPushButton>
#include <QTextBrowser>
#include <QWidget>
#include <optional>
#include <set>
#include <vector>

#include "ui/panels/figure_explanation.h"

namespace kawasan {

class ExplainPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ExplainPanel(Session& session, QWidget* parent = nullptr);

  void show(const FigureRef& figure);
  [[nodiscard]] const std::optional<FigureRef>& figure() const { return m_figure; }
  /// The explanation as plain text, all parts open: to copy, and for tests.
  [[nodiscard]] QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void followSelection();
  void render();
  void follow(const QUrl& link);
  [[nodiscard]] bool hasParts(std::size_t line) const;
  [[nodiscard]] QString lineHtml(std::size_t index) const;

  Session& m_session;
  std::optional<FigureRef> m_figure;
  std::vector<FigureRef> m_before;  // to go back
  FigureExplanation m_explanation;
  std::set<std::size_t> m_open;  // lines whose parts are shown
  QPushButton* m_back;
  QPushButton* m_all;
  QTextBrowser* m_view;
};

}  // namespace kawasan
