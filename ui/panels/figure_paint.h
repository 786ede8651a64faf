#pragma once

// How single figures look in form, table and card: the shade of a value, the hatch of what is missing, small class
// chips. Colours follow the theme; GUI thread.

#include <QAbstractButton>
#include <QPainter>

#include "core/rules/scoring.h"
#include "ui/shell/theme.h"

namespace kawasan {

/// Background of an indicator's value: nothing for 0, darker for 1, 3 and 5.
[[nodiscard]] QColor valueShade(int value);
/// Sparse diagonal lines: where nobody entered anything.
void paintMissing(QPainter& painter, const QRect& area);

/// Text colour of a widget by the theme; call again when the theme changes.
void tint(QWidget* widget, theme::Role role);
/// Points smaller or larger than the font of the program, bold if wanted.
void setRelativeFont(QWidget* widget, double points, bool isBold = false);

/// A figure that can be clicked to be explained: a percent, or a value on its shade.
class FigureButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FigureButton(QWidget* parent = nullptr);
  void setFigure(const QString& text, std::optional<int> shadeOf, bool isStrong);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  std::optional<int> m_shadeOf;
  bool m_isStrong = false;
};

/// Class and total of one area on the fill and hatch of its class; "belum ada" without figures.
class ScoreChip final : public QWidget {
  Q_OBJECT

 public:
  explicit ScoreChip(QWidget* parent = nullptr);
  /// `caption` stands above the class ("lama"); may be empty. `score` may be null.
  void setScore(const QString& caption, const Score* score);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  /// "kumuh berat 60"
  [[nodiscard]] QString text() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_caption;
  QString m_word;
  QString m_shortWord;  // where the whole does not fit
  QString m_total;
  std::optional<SlumClass> m_class;
};

}  // namespace kawasan
