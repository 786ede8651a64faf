#include "ui/panels/table_items.h"

#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

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

QStandardItem* hectaresItem(Micro hectares) {
  return isMissing(hectares) ? missingItem()
                             : numberItem(formatFixed(hectares, 2, currentLanguage()), unitsFromMicro(hectares));
}

AmountItem::AmountItem(const QString& typed, Left left) : QTableWidgetItem(typed), m_left(std::move(left)) {
  setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QVariant AmountItem::data(int role) const {
  const QVariant value = QTableWidgetItem::data(role);
  return role == Qt::DisplayRole ? m_left(value.toString()) : value;
}

}  // namespace kawasan
