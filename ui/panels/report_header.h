#pragma once

// The head of a standard table: headings in two lines, and over neighbours of one subject its name, which stays in view
// while the table is scrolled. GUI thread.

#include <QHeaderView>

namespace kawasan {

class ReportHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit ReportHeader(QWidget* parent = nullptr);
  /// Without groups their line is left out.
  void setGroupsShown(bool isShown);
  /// Widens columns whose subject has a short name, until it is seen whole.
  void fitGroups();

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  [[nodiscard]] int lineHeight() const;
  [[nodiscard]] QString groupOf(int section) const;
  void adjustHeight();

  bool m_showsGroups = false;
};

}  // namespace kawasan
