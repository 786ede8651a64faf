#pragma once

// A QPainter in millimetres with text in points. The same calls make the same layout on screen, image, PDF and SVG,
// because text is measured at one fixed size and only then scaled. Text is never cut: it wraps, or shrinks down to the
// smallest size allowed on the sheet.

#include <QPainter>
#include <QPainterPath>
#include <QString>
#include <QStringList>
#include <map>
#include <tuple>

#include "ui/paint/tokens.h"

namespace kawasan {

inline constexpr double kMmPerPoint = 25.4 / 72;
inline constexpr double kSmallestPoints = 6.3;

struct TextStyle {
  double points = 7.2;
  bool isBold = false;
  QRgb colour = tokens::kText;
  double spacing = 0;  // mm between letters; more than 5 % of the size breaks words for searching
};

/// mm.
[[nodiscard]] double textWidth(const QString& text, const TextStyle& style);

class Canvas {
 public:
  /// `painter` must be scaled so that one unit is one millimetre. `smallestPoints` is the least size text is drawn at.
  explicit Canvas(QPainter& painter, double smallestPoints = kSmallestPoints);

  [[nodiscard]] QPainter& painter() { return m_painter; }
  [[nodiscard]] double smallestPoints() const { return m_smallestPoints; }

  [[nodiscard]] double textWidth(const QString& text, const TextStyle& style) const;
  [[nodiscard]] double lineHeight(const TextStyle& style) const;
  [[nodiscard]] double ascent(const TextStyle& style) const;
  /// Height of a capital letter.
  [[nodiscard]] double capHeight(const TextStyle& style) const;

  /// `style` made smaller until `text` fits `width`, not below the smallest size.
  [[nodiscard]] TextStyle fitted(const QString& text, TextStyle style, double width) const;
  /// `text` broken at spaces; a single word that is too long is broken anywhere.
  [[nodiscard]] QStringList wrapped(const QString& text, const TextStyle& style, double width) const;

  /// One line with its baseline starting at `baseline`.
  void text(QPointF baseline, const QString& text, const TextStyle& style);
  /// One line inside `area`, shrunk to its width; vertically centred on capitals unless AlignTop is given.
  void textIn(const QRectF& area, Qt::Alignment alignment, const QString& text, const TextStyle& style);
  /// Wrapped lines from the top of `area`; returns their height. `area.height()` is not looked at.
  double paragraph(const QRectF& area, const QString& text, const TextStyle& style,
                   Qt::Alignment alignment = Qt::AlignLeft);
  [[nodiscard]] double paragraphHeight(const QString& text, const TextStyle& style, double width) const;
  /// One line centred at `middle` over an outline of `halo` mm.
  void haloText(QPointF middle, const QString& text, const TextStyle& style, QRgb haloColour, double halo);
  /// One line centred at `middle`, turned a quarter to the left.
  void turnedText(QPointF middle, const QString& text, const TextStyle& style);

  void line(QPointF from, QPointF to, double width, QRgb colour);
  void box(const QRectF& area, double width, QRgb colour);

 private:
  /// The outline of a line from its baseline. Numbers of RT come again and again, and an outline takes longer than all
  /// else of a label.
  [[nodiscard]] const QPainterPath& haloOf(const QString& text, const TextStyle& style, double halo);
  [[nodiscard]] TextStyle legible(TextStyle style) const;

  QPainter& m_painter;
  double m_smallestPoints;
  std::map<std::tuple<QString, double, bool, double, double>, QPainterPath> m_halos;  // text, style, halo
};

}  // namespace kawasan
