#pragma once

// The answer to "where does this come from?" beside the cell that was asked about, over its window: how a table makes a
// figure, or the explanation of one in a window that lies over the card. Stays until something else is pressed, Escape
// or its own button. GUI thread.

#include <QFrame>
#include <QPointer>
#include <QRect>

#include "ui/shell/area_key.h"

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace kawasan {

class ExplainPanel;
class Session;

class ExplainBubble final : public QFrame {
  Q_OBJECT

 public:
  /// The one of the window that `widget` is in; made when it is first asked for.
  [[nodiscard]] static ExplainBubble& of(const QWidget& widget);

  /// `place` in coordinates of `by`, of the cell or link that is explained.
  void say(const QString& how, QWidget& by, const QRect& place);
  /// `how` stands above, where there is something to say beside the figure.
  void explain(Session& session, const FigureRef& figure, QWidget& by, const QRect& place, const QString& how = {});
  /// What it says as plain text; empty while it is hidden.
  [[nodiscard]] QString text() const;
  /// Null while it explains no figure.
  [[nodiscard]] ExplainPanel* panel() const { return m_panel; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  explicit ExplainBubble(QWidget* window);
  void setWords(const QString& how);
  void placeBeside(QWidget& by, const QRect& place, QSize size);

  QVBoxLayout* m_layout;
  QScrollArea* m_words;
  QLabel* m_how;
  QToolButton* m_close;
  ExplainPanel* m_panel = nullptr;
  QPointer<QWidget> m_by;
};

}  // namespace kawasan
