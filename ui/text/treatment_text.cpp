#include "ui/text/treatment_text.h"

#include <QCoreApplication>

namespace kawasan {

QString nameOf(Treatment treatment) {
  switch (treatment) {
    case Treatment::NotSlumBefore:
      return QCoreApplication::translate("plan", "not slum before");
    case Treatment::Treated:
      return QCoreApplication::translate("plan", "completely treated");
    case Treatment::StillSlum:
      return QCoreApplication::translate("plan", "not completely");
    case Treatment::Open:
      return QCoreApplication::translate("plan", "not certain");
  }
  return {};
}

}  // namespace kawasan
