#include "ui/panels/table_items.h"

#include "ui/text/glossary.h"

namespace kawasan {

QStandardItem* textItem(const QString& text) {
  auto* const item = new QStandardItem(text);
  item->setData(text, kSortRole);
  item->setEditable(false);
  return item;
}

QStandardItem* numberItem(const QString& text, double order) {
  QStandardItem* const item = textItem(text);
  item->setData(order, kSortRole);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

QStandardItem* missingItem() {
  return numberItem(missingText(), kSortsFirst);
}

}  // namespace kawasan
