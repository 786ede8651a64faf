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

}  // namespace kawasan
