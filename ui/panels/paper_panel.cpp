#include "ui/panels/paper_panel.h"

#include <QStandardItemModel>

namespace kawasan {

namespace {

constexpr int kPaperRole = Qt::UserRole + 3;

}  // namespace

PaperPanel::PaperPanel(Session& session, const Names& names, QWidget* parent)
    : PaperPanel(session, new QStandardItemModel, names, parent) {}

PaperPanel::PaperPanel(Session& session, QStandardItemModel* model, const Names& names, QWidget* parent)
    : RecordPanel(session, *model, names, parent), m_model(model) {
  m_model->setParent(this);
}

void PaperPanel::setRecord(QStandardItem& first, FeatureId id) {
  first.setData(QVariant::fromValue(id), kPaperRole);
}

FeatureId PaperPanel::recordAt(int row) const {
  const QStandardItem* const first = m_model->item(row, 0);
  return first == nullptr ? 0 : first->data(kPaperRole).value<FeatureId>();
}

}  // namespace kawasan
