#include "ui/panels/plan_documents_panel.h"

#include <QLabel>
#include <QStandardItemModel>

#include "core/plan/plan_documents.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

PlanDocumentsPanel::PlanDocumentsPanel(Session& session, QWidget* parent)
    : PaperPanel(session,
                 {"planDocuments", "planDocumentsNote", "planDocumentsEmpty", "addPlanDocument", "changePlanDocument",
                  "removePlanDocument"},
                 parent) {
  retranslate();
}

RecordPanel::Words PlanDocumentsPanel::words() const {
  return {tr("Add document…"), tr("Changes the chosen document, and shows its files (Enter)"),
          tr("Removes the chosen document with its files; activities keep their numbers, and undo brings it back "
             "(Delete)"),
          tr("Documents of the plan"),
          tr("No documents yet. Enter the RP2KPKP of the city and the RPLP of each kelurahan here with their status: a "
             "grant (BPM) pays only for what has a number in a document that is final or adopted.")};
}

void PlanDocumentsPanel::fill() {
  const Snapshot& snapshot = m_session.snapshot();
  m_model->clear();
  m_model->setHorizontalHeaderLabels({tr("Kind"), tr("Title"), tr("Kelurahan"), tr("Status"), tr("Years"), tr("Number"),
                                      tr("Date"), tr("Activities\nin it"), tr("Files")});
  for (const int column : {7, 8})
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_model->horizontalHeaderItem(7)->setToolTip(
      tr("Activities that have an item number in documents of this kind and place; cancelled ones do not count"));
  for (const PlanDocument& document : snapshot.planDocuments) addRow(document);
  m_title->setText(tr("Documents of the plan (%1)").arg(snapshot.planDocuments.size()));
  const std::size_t without = numberedWithoutDocument(snapshot);
  m_note->setText(without == 0 ? QString() : tr("activities with a number and no document: %1").arg(without));
}

void PlanDocumentsPanel::addRow(const PlanDocument& document) {
  const Snapshot& snapshot = m_session.snapshot();
  QList<QStandardItem*> row;
  row << textItem(nameOf(document.kind));
  setRecord(*row.back(), document.id);
  row << textItem(toQString(document.title));
  row.back()->setToolTip(row.back()->text());
  const AdminArea* const kelurahan = snapshot.kelurahanById(document.kelurahanId);
  row << textItem(kelurahan == nullptr ? tr("whole city") : toQString(kelurahan->name));
  row << textItem(document.status ? nameOf(*document.status) : missingText());
  const bool isFinal = document.status && *document.status >= DocumentStatus::Final;
  row.back()->setForeground(theme::colour(isFinal ? theme::Role::Good : theme::Role::Warning));
  if (!isFinal) row.back()->setToolTip(tr("A grant (BPM) asks for a document that is final or adopted."));
  row << textItem(yearsText(document.firstYear, document.lastYear));
  row << textItem(toQString(document.number));
  row << textItem(document.date ? formatDate(*document.date, currentLanguage()) : QString());
  const std::size_t activities = activitiesIn(snapshot, document);
  row << numberItem(QString::number(activities), static_cast<double>(activities));
  const std::size_t files = snapshot.attachmentsOf(AttachmentOwner::PlanDocument, document.id).size();
  row << numberItem(QString::number(files), static_cast<double>(files));
  m_model->appendRow(row);
}

}  // namespace kawasan
