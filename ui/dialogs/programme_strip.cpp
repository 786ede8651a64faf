#include "ui/dialogs/programme_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/import/field_values.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kProgrammeYear = 124;  // "sampai tahun"
constexpr int kProgrammeCode = 110;

}  // namespace

ProgrammeStrip::ProgrammeStrip(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new CalmCombo),
      m_code(new QLineEdit),
      m_first(new QLineEdit),
      m_last(new QLineEdit),
      m_remove(new QPushButton),
      m_note(new QLabel),
      m_problem(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_name, 1);
  m_name->setObjectName(QStringLiteral("programmeName"));
  m_name->setEditable(true);
  m_name->setInsertPolicy(QComboBox::NoInsert);
  m_name->setAccessibleName(tr("Programme"));
  m_name->lineEdit()->setPlaceholderText(tr("in no programme"));
  fillNames();
  for (const auto& [line, name, words, width] :
       {std::tuple(m_code, "programmeCode", tr("Code"), kProgrammeCode),
        std::tuple(m_first, "programmeFirst", tr("from year"), kProgrammeYear),
        std::tuple(m_last, "programmeLast", tr("until year"), kProgrammeYear)}) {
    line->setObjectName(QString::fromLatin1(name));
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    line->setFixedWidth(width);
    line->setToolTip(tr("Of the programme, for all its activities"));
    row->addWidget(line);
  }
  m_remove->setObjectName(QStringLiteral("removeProgramme"));
  m_remove->setAutoDefault(false);
  m_remove->setFlat(true);
  row->addWidget(m_remove);
  connect(m_remove, &QPushButton::clicked, this, &ProgrammeStrip::switchRemoval);
  layout->addLayout(row);
  m_note->setObjectName(QStringLiteral("programmeNote"));
  m_note->setWordWrap(true);
  theme::setKind(*m_note, QStringLiteral("small"));
  layout->addWidget(m_note);
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("smallerror"));
  m_problem->hide();
  layout->addWidget(m_problem);
  setFocusProxy(m_name);
  connect(m_name, &QComboBox::currentTextChanged, this, &ProgrammeStrip::followName);
  showProgramme(0);
}

void ProgrammeStrip::fillNames() {
  const QSignalBlocker quiet(m_name);
  m_name->clear();
  for (const Programme& programme : m_session.snapshot().programmes) m_name->addItem(toQString(programme.name));
}

void ProgrammeStrip::showProgramme(FeatureId programmeId) {
  const Programme* const programme = m_session.snapshot().programmeById(programmeId);
  m_name->setEditText(programme == nullptr ? QString() : toQString(programme->name));
  fill(programme == nullptr ? Programme() : *programme);
}

/// One that is there comes with its code and years; a new name leaves what was typed for it.
void ProgrammeStrip::followName() {
  ActivityEdit plan;
  chooseProgramme(m_session.snapshot(), m_name->currentText().trimmed().toStdString(), plan);
  const Programme* const programme = m_session.snapshot().programmeById(plan.record.programmeId);
  const bool isOfAnother = m_shown.id != 0 && programme == nullptr;
  if (programme != nullptr || isOfAnother) fill(programme == nullptr ? Programme() : *programme);
}

/// The first press takes the programme that is shown out of the form, the next puts it back.
void ProgrammeStrip::switchRemoval() {
  const FeatureId going = std::exchange(m_going, m_going == 0 ? m_shown.id : 0);
  showProgramme(going);
}

void ProgrammeStrip::showRemoval() {
  const Snapshot& snapshot = m_session.snapshot();
  const Programme* const going = snapshot.programmeById(m_going);
  m_remove->setText(going == nullptr ? tr("Remove programme") : tr("Keep programme"));
  m_remove->setToolTip(going == nullptr ? tr("Removes the programme when the form is saved; its activities stay and "
                                             "belong to none.")
                                        : tr("The programme stays as it is."));
  m_remove->setEnabled(going != nullptr || m_shown.id != 0);
  m_note->setVisible(going != nullptr);
  if (going == nullptr) return;
  m_note->setText(tr("Saving removes the programme %1; its activities, %2 in all, belong to none then.")
                      .arg(toQString(going->name))
                      .arg(std::ranges::count(snapshot.activities.list(), m_going, &Activity::programmeId)));
}

void ProgrammeStrip::fill(const Programme& programme) {
  m_shown = programme;
  // Whoever chooses it again wants to keep it.
  if (programme.id == m_going) m_going = 0;
  showRemoval();
  m_code->setText(toQString(programme.code));
  m_first->setText(yearEdit(programme.firstYear));
  m_last->setText(yearEdit(programme.lastYear));
}

bool ProgrammeStrip::refuse(QWidget& field, const QString& problem) {
  m_problem->setText(problem);
  m_problem->show();
  theme::setWrong(field, true);
  field.setFocus();
  return false;
}

bool ProgrammeStrip::takeInto(Programme& programme) {
  programme.code = m_code->text().trimmed().toStdString();
  for (const auto& [line, member] :
       {std::pair(m_first, &Programme::firstYear), std::pair(m_last, &Programme::lastYear)}) {
    const TypedYear typed = readYear(line->text());
    if (!typed.problem.isEmpty()) return refuse(*line, typed.problem);
    programme.*member = typed.year;
  }
  if (areBackwards(programme.firstYear, programme.lastYear))
    return refuse(*m_last, tr("It cannot end before it begins."));
  return true;
}

bool ProgrammeStrip::take(ActivityEdit& edit) {
  m_problem->hide();
  for (QWidget* const field : std::initializer_list<QWidget*>{m_name, m_first, m_last}) theme::setWrong(*field, false);
  const Snapshot& snapshot = m_session.snapshot();
  chooseProgramme(snapshot, m_name->currentText().trimmed().toStdString(), edit);
  if (snapshot.programmeById(m_going) != nullptr) edit.removedProgramme = m_going;
  const Programme* const known = snapshot.programmeById(edit.record.programmeId);
  if (known == nullptr && !edit.programme) {
    const bool isEmpty = m_code->text().isEmpty() && m_first->text().isEmpty() && m_last->text().isEmpty();
    return isEmpty || refuse(*m_name, tr("The programme needs a name."));
  }
  Programme programme = known == nullptr ? *edit.programme : *known;
  if (!takeInto(programme)) return false;
  const bool isSame = known != nullptr && programme.code == known->code && programme.firstYear == known->firstYear &&
                      programme.lastYear == known->lastYear;
  if (!isSame) edit.programme = programme;
  return true;
}

}  // namespace kawasan
