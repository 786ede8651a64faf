#pragma once

// The parts cards are made of: figures that are links to their explanation, the class chip, bars, headings. GUI thread.

#include <QAbstractButton>
#include <QLabel>
#include <QPixmap>
#include <QWidget>
#include <optional>

#include "ui/paint/map_scene.h"
#include "ui/shell/theme.h"

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace kawasan {

/// The colour of the text by role; follows no later change of theme by itself.
void tint(QLabel& label, theme::Role role);
/// A thin line across.
[[nodiscard]] QWidget* makeRule(QWidget* parent);

/// A figure that can be clicked for its explanation. While something is typed or drawn it shows old -> new.
class FigureLink final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FigureLink(QWidget* parent = nullptr);

  /// `name` is for screen readers: "Air minum". A missing figure is drawn in italics, never as a number.
  void setFigure(const QString& name, const QString& text, bool isMissing);
  /// What it would become; nothing to go back to the figure alone.
  void setNext(const std::optional<QString>& text);
  /// Shown after the figure.
  void setSwatch(const QPixmap& swatch);
  [[nodiscard]] const QString& figure() const { return m_text; }
  [[nodiscard]] const std::optional<QString>& next() const { return m_next; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] QFont figureFont() const;
  QString m_text;
  std::optional<QString> m_next;
  QPixmap m_swatch;
  bool m_isMissing = false;
};

/// The class of an area: colour, hatch, word and total. Unknown is hatched grey without figures.
class ClassChip final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ClassChip(QWidget* parent = nullptr);
  /// `shortWord` is drawn where the word has no room; empty for none.
  void setClass(ClassFill fill, const QString& word, const QString& total, const QString& of,
                const QString& shortWord = {});
  [[nodiscard]] const QString& word() const { return m_word; }
  [[nodiscard]] const QString& total() const { return m_total; }
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ClassFill m_fill = ClassFill::Unknown;
  QString m_word;
  QString m_shortWord;
  QString m_total;
  QString m_of;
};

/// The priority with its number in its colour, and the rank beside it.
class PriorityChip final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit PriorityChip(QWidget* parent = nullptr);
  void setPriority(std::optional<int> priority, const QString& word, const QString& code, const QString& rank);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<int> m_priority;
  QString m_word;
  QString m_code;
  QString m_rank;
};

/// A bar of 0 to 100 percent, with what it would become.
class PercentBar final : public QWidget {
  Q_OBJECT

 public:
  explicit PercentBar(QWidget* parent = nullptr);
  void setPercent(std::optional<double> percent, std::optional<double> next = {});
  [[nodiscard]] QSize sizeHint() const override { return {72, 10}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {24, 10}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<double> m_percent;
  std::optional<double> m_next;
};

/// Makes `area` a page of the card, which scrolls down only; what it shows goes into the layout.
[[nodiscard]] QVBoxLayout* makeCardPage(QScrollArea& area, int spacing = 4);

/// Name of an area and where it lies, at the head of a page.
class CardHead final : public QWidget {
  Q_OBJECT

 public:
  explicit CardHead(QWidget* parent = nullptr);
  void setTexts(const QString& name, const QString& place);

 private:
  QLabel* m_name;
  QLabel* m_place;
};

/// "Luas" at the left, "ha" at the right.
class SectionHead final : public QWidget {
  Q_OBJECT

 public:
  explicit SectionHead(QWidget* parent = nullptr);
  void setTexts(const QString& title, const QString& right);

 private:
  QLabel* m_title;
  QLabel* m_right;
};

}  // namespace kawasan
