#include "ui/dialogs/plan_document_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/plan_document_fields.h"
#include "core/plan/plan_documents.h"
#include "ui/dialogs/paper_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/files_list.h"
#include "ui/shell/edit_or_why.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kDocumentWidth = 520;
constexpr PlanDocumentKind kKinds[] = {PlanDocumentKind::Rp2kpkp, PlanDocumentKind::Rplp, PlanDocumentKind::Other};
constexpr DocumentStatus kStatuses[] = {DocumentStatus::Draft, DocumentStatus::Review, DocumentStatus::Final,
                                        DocumentStatus::Adopted};

}  // namespace

PlanDocumentDialog::PlanDocumentDialog(Session& session, PlanDocument record, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_record(std::move(record)),
      m_kind(new QComboBox),
      m_title(new QLineEdit),
      m_status(new QComboBox),
      m_kelurahan(new QComboBox),
      m_firstYear(new QLineEdit),
      m_lastYear(new QLineEdit),
      m_number(new QLineEdit),
      m_date(new QLineEdit),
      m_files(new FilesList(session)),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("planDocumentDialog"));
  setWindowTitle(m_record.id == 0 ? tr("Add a document of the plan") : tr("Change a document of the plan"));
  setMinimumWidth(kDocumentWidth);
  build();
  fill();
  connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanDocumentDialog::takeKind);
  connect(m_kelurahan, &QComboBox::currentIndexChanged, this, &PlanDocumentDialog::proposeTitle);
  // Where another program removed it, what is typed here can still be saved: it stands again then.
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.cause == ChangeCause::Foreign) return;
    const auto& all = m_session.snapshot().planDocuments;
    if (m_record.id != 0 && std::ranges::find(all, m_record.id, &PlanDocument::id) == all.end()) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void PlanDocumentDialog::build() {
  auto* layout = preparePaper(*this);
  auto* form = new QFormLayout;
  preparePaperForm(*form);
  for (const PlanDocumentKind each : kKinds) m_kind->addItem(capitalised(nameOf(each)), static_cast<int>(each));
  m_status->addItem(tr("not filled in"), -1);
  for (const DocumentStatus each : kStatuses) m_status->addItem(capitalised(nameOf(each)), static_cast<int>(each));
  m_kelurahan->addItem(tr("whole city"), QVariant::fromValue(FeatureId{0}));
  for (const AdminArea& each : m_session.snapshot().kelurahan.list())
    m_kelurahan->addItem(toQString(each.name), QVariant::fromValue(each.id));
  m_date->setPlaceholderText(tr("17-5-2024"));
  addPaperField(*form, tr("Kind"), *m_kind, "documentKind");
  addPaperField(*form, tr("Kelurahan"), *m_kelurahan, "documentKelurahan");
  addPaperField(*form, tr("Title"), *m_title, "documentTitle");
  addPaperField(*form, tr("Status"), *m_status, "documentStatus");
  addPaperField(*form, tr("From year"), *m_firstYear, "documentFirstYear");
  addPaperField(*form, tr("To year"), *m_lastYear, "documentLastYear");
  addPaperField(*form, tr("Number of the decree or agreement"), *m_number, "documentNumber");
  addPaperField(*form, tr("Date of the decree or agreement"), *m_date, "documentDate");
  layout->addLayout(form);
  if (m_record.id == 0) {
    m_files->showNew(AttachmentOwner::PlanDocument);
  } else {
    m_files->show({AttachmentOwner::PlanDocument, m_record.id, m_record.title});
  }
  layout->addWidget(new QLabel(tr("Files")));
  layout->addWidget(m_files);
  preparePaperProblem(*m_problem);
  layout->addWidget(m_problem);
  addPaperButtons(*this, *layout, tr("Save"), "savePlanDocument", [this] { save(); });
}

void PlanDocumentDialog::fill() {
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_record.kind)));
  m_status->setCurrentIndex(m_record.status ? m_status->findData(static_cast<int>(*m_record.status)) : 0);
  m_kelurahan->setCurrentIndex(std::max(0, m_kelurahan->findData(QVariant::fromValue(m_record.kelurahanId))));
  m_title->setText(toQString(m_record.title));
  m_firstYear->setText(yearEdit(m_record.firstYear));
  m_lastYear->setText(yearEdit(m_record.lastYear));
  m_number->setText(toQString(m_record.number));
  m_date->setText(dateEdit(m_record.date));
  takeKind();
  // Of a document that is there its status is what changes; an RPLP begins with its kelurahan.
  QWidget* const first = m_record.id != 0 ? static_cast<QWidget*>(m_status) : m_title;
  (kind() == PlanDocumentKind::Rplp && kelurahan() == 0 ? m_kelurahan : first)->setFocus();
}

PlanDocumentKind PlanDocumentDialog::kind() const {
  return static_cast<PlanDocumentKind>(m_kind->currentData().toInt());
}

FeatureId PlanDocumentDialog::kelurahan() const {
  return m_kelurahan->currentData().value<FeatureId>();
}

/// The RP2KPKP is of the whole city, an RPLP of a kelurahan.
void PlanDocumentDialog::takeKind() {
  m_kelurahan->setItemText(0, kind() == PlanDocumentKind::Rplp ? tr("not chosen") : tr("whole city"));
  const bool isOfCity = kind() == PlanDocumentKind::Rp2kpkp;
  if (isOfCity) m_kelurahan->setCurrentIndex(0);
  m_kelurahan->setEnabled(!isOfCity);
  proposeTitle();
}

/// "RPLP Kalianyar", until somebody types another.
void PlanDocumentDialog::proposeTitle() {
  if (m_record.id != 0 || m_title->text() != m_proposed) return;
  const bool isOfCity = kelurahan() == 0;
  const QString place = isOfCity ? toQString(m_session.snapshot().info.city) : m_kelurahan->currentText();
  const bool isOpen = kind() == PlanDocumentKind::Other || (kind() == PlanDocumentKind::Rplp && isOfCity);
  m_proposed = isOpen ? QString() : QStringLiteral("%1 %2").arg(nameOf(kind()), place);
  m_title->setText(m_proposed);
}

QString PlanDocumentDialog::titleProblem(const QString& title) const {
  if (title.isEmpty()) return tr("A document needs a title.");
  const auto other = findPlanDocument(m_session.snapshot(), title.toStdString());
  const bool isTaken = other && (*other)->id != m_record.id && (*other)->title == title.toStdString();
  return isTaken ? tr("There is a document with this title already.") : QString();
}

void PlanDocumentDialog::save() {
  PlanDocument document = m_record;
  const QString title = m_title->text().trimmed();
  const TypedYear first = readYear(m_firstYear->text());
  const TypedYear last = readYear(m_lastYear->text());
  const TypedDate date = readDate(m_date->text());
  const bool isBackwards = first.year != 0 && last.year != 0 && last.year < first.year;
  const QString lastProblem =
      last.problem.isEmpty() && isBackwards ? tr("The last year comes before the first.") : last.problem;
  document.kind = kind();
  document.kelurahanId = kelurahan();
  const QString placeProblem = lacksKelurahan(m_session.snapshot(), document)
                                   ? tr("An RPLP is the plan of one kelurahan: choose which one.")
                                   : QString();
  if (!sayPaperProblems(*m_problem, {{m_kelurahan, placeProblem},
                                     {m_title, titleProblem(title)},
                                     {m_firstYear, first.problem},
                                     {m_lastYear, lastProblem},
                                     {m_date, date.problem}}) ||
      !m_files->isRead([this] { save(); }))
    return;
  document.title = title.toStdString();
  const int status = m_status->currentData().toInt();
  document.status = status < 0 ? std::nullopt : std::optional(static_cast<DocumentStatus>(status));
  document.firstYear = first.year;
  document.lastYear = last.year;
  document.number = m_number->text().trimmed().toStdString();
  document.date = date.date;
  if (const auto checked = readPlanDocument(m_session.snapshot(), &document, {}); !checked) {
    (void)sayPaperProblems(*m_problem, {{m_title, describe(checked.error())}});
    return;
  }
  const EditLabel label{m_record.id == 0 ? "add-plan-document" : "change-plan-document", {{"title", document.title}}};
  const bool isDone = editOrSay(m_session, *m_problem, label, [this, &document](Edit& edit) -> Result<void> {
    edit.put(document);
    m_files->putInto(edit, document.id);
    return {};
  });
  if (!isDone) return;
  Q_EMIT saved(document.id);
  accept();
}

}  // namespace kawasan
