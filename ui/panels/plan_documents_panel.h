#pragma once

// The documents of the plan (RP2KPKP of the city, RPLP of a kelurahan) in the lower dock: how far each has come, for
// which years, and how many activities have a number in it. GUI thread.

#include "ui/panels/paper_panel.h"

namespace kawasan {

class PlanDocumentsPanel final : public PaperPanel {
  Q_OBJECT

 public:
  explicit PlanDocumentsPanel(Session& session, QWidget* parent = nullptr);

 private:
  [[nodiscard]] Words words() const override;
  void fill() override;
  void addRow(const PlanDocument& document);
};

}  // namespace kawasan
