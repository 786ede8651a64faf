#pragma once

// Signed minutes of reduced hectares (berita acara) in the lower dock, one row an area, with what they leave of the
// decree. GUI thread.

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
  void retranslate() override;

  QPushButton* m_target;
};

}  // namespace kawasan
