#include "ui/dialogs/document_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/plan/plan_documents.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

/// "RPLP Kalianyar (final)", each that there is for the place of the activity.
QString documentsText(const Snapshot& snapshot, const Activity& activity, PlanDocumentKind kind) {
  QStringList texts;
  for (const PlanDocument& document : snapshot.planDocuments) {
    if (document.kind != kind || !isForPlaceOf(snapshot, activity, document)) continue;
    const QString status = document.status ? nameOf(*document.status) : DocumentStrip::tr("status not filled in");
    texts << QStringLiteral("%1 (%2)").arg(toQString(document.title), status);
  }
  return texts.isEmpty() ? DocumentStrip::tr("%1: not entered").arg(nameOf(kind)) : texts.join(QStringLiteral(", "));
}

}  // namespace

DocumentStrip::DocumentStrip(QWidget* parent) : QWidget(parent), m_summary(new QLabel), m_open(new QPushButton) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  m_open->setObjectName(QStringLiteral("openPlanDocument"));
  m_open->setText(tr("Plan document…"));
  m_open->setToolTip(tr("Enters the document that is missing, or opens the one that lists the activity"));
  m_open->setAutoDefault(false);
  m_summary->setObjectName(QStringLiteral("documentSummary"));
  m_summary->setWordWrap(true);
  row->addWidget(m_open);
  row->addWidget(m_summary, 1);
  setFocusProxy(m_open);
  connect(m_open, &QPushButton::clicked, this, &DocumentStrip::documentWanted);
}

void DocumentStrip::showFor(const Snapshot& snapshot, const Activity& activity) {
  m_summary->setText(documentsText(snapshot, activity, PlanDocumentKind::Rp2kpkp) + QStringLiteral(" · ") +
                     documentsText(snapshot, activity, PlanDocumentKind::Rplp));
}

}  // namespace kawasan
