#pragma once

// Signed minutes of reduced hectares (berita acara) in the lower dock, one row an area, with what they leave of the
// decree. GUI thread.

#include "ui/panels/explain_click.h"
#include "ui/panels/paper_panel.h"

namespace kawasan {

class MinutesPanel final : public PaperPanel {
  Q_OBJECT

 public:
  explicit MinutesPanel(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void targetWanted();

 private:
  [[nodiscard]] Words words() const override;
  void fill() override;
  void addRow(const Minutes& minutes, const MinutesLine& line, bool isFirst);
  [[nodiscard]] QString sums() const;
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index) const;
  /// Of the header line: what every area has left.
  [[nodiscard]] CellFigure sumsFigure() const;
  void retranslate() override;

  QPushButton* m_target;
};

}  // namespace kawasan
