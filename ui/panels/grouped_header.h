#pragma once

// The head of the RT table in three lines: aspect, indicator, unit. Neighbours of the same aspect or indicator share
// one text, which stays in view while the table is scrolled. A low table leaves the line of the aspects out.

#include <QHeaderView>

namespace kawasan {

class GroupedHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit GroupedHeader(QWidget* parent = nullptr);
  void setAspectsShown(bool isShown);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  [[nodiscard]] int lineHeight() const;
  /// From the left edge of the first to the right edge of the last neighbour that agrees in `role`.
  [[nodiscard]] QRect spanOf(int section, int role, int top, int height) const;
  [[nodiscard]] bool isFirstOf(int section, int role) const;
  [[nodiscard]] int neighbour(int section, int step) const;
  void paintSpan(QPainter& painter, const QRect& section, const QRect& span, const QString& text,
                 Qt::Alignment side = Qt::AlignLeft) const;

  void paintMarks(QPainter& painter, QRect place, int section, bool isAtRight) const;

  bool m_showsAspects = true;
};

}  // namespace kawasan
