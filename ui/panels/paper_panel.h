#pragma once

// A page of papers whose rows are items of its own: each names its record in its first cell. GUI thread.

#include "ui/panels/record_panel.h"

class QStandardItem;
class QStandardItemModel;

namespace kawasan {

class PaperPanel : public RecordPanel {
  Q_OBJECT

 protected:
  PaperPanel(Session& session, const Names& names, QWidget* parent);

  static void setRecord(QStandardItem& first, FeatureId id);
  [[nodiscard]] FeatureId recordAt(int row) const override;

  QStandardItemModel* m_model;

 private:
  PaperPanel(Session& session, QStandardItemModel* model, const Names& names, QWidget* parent);
};

}  // namespace kawasan
