#pragma once

// Where a figure comes from, as a text that opens and closes: formula, parts, sources and how far they can be trusted,
// with links to every part and back. GUI thread.

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
  /// Whom a link to another figure asks, and whose questions the panel follows: the card all of the session's and the
  /// selection, what stands by itself none but its own.
  enum class Asks { Session, Itself };
  explicit ExplainPanel(Session& session, QWidget* parent = nullptr) : ExplainPanel(session, Asks::Session, parent) {}
  ExplainPanel(Session& session, Asks asks, QWidget* parent);

  void show(const FigureRef& figure);
  [[nodiscard]] const std::optional<FigureRef>& figure() const { return m_figure; }
  /// The explanation as plain text, all parts open: to copy, and for tests.
  [[nodiscard]] QString text() const;

 Q_SIGNALS:
  /// Another figure is explained, or none.
  void shown();

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
  Asks m_asks;
  std::optional<FigureRef> m_figure;
  std::vector<FigureRef> m_before;  // to go back
  FigureExplanation m_explanation;
  std::set<std::size_t> m_open;  // lines whose parts are shown
  QPushButton* m_back;
  QPushButton* m_all;
  QTextBrowser* m_view;
};

}  // namespace kawasan
