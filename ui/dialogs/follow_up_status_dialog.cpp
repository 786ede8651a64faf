#include "ui/dialogs/follow_up_status_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/paper_fields.h"
#include "core/plan/follow_ups.h"
#include "ui/dialogs/paper_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kStatusWidth = 460;
constexpr int kStatusSteps = 4;
constexpr std::size_t kMostShown = 6;

}  // namespace

FollowUpStatusDialog::FollowUpStatusDialog(Session& session, FeatureId lineId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_lineId(lineId),
      m_status(new QComboBox),
      m_date(new QLineEdit),
      m_note(new QLineEdit),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("followUpStatusDialog"));
  setWindowTitle(tr("Record the status"));
  setMinimumWidth(kStatusWidth);
  auto* layout = preparePaper(*this);
  auto* heading = new QLabel(line() == nullptr ? QString() : toQString(line()->item));
  heading->setWordWrap(true);
  theme::setKind(*heading, QStringLiteral("heading"));
  layout->addWidget(heading);
  auto* before = new QLabel(earlier());
  before->setObjectName(QStringLiteral("earlierRecords"));
  before->setWordWrap(true);
  theme::setKind(*before, QStringLiteral("secondary"));
  layout->addWidget(before);
  auto* form = new QFormLayout;
  preparePaperForm(*form);
  for (int i = 0; i < kStatusSteps; ++i) m_status->addItem(capitalised(nameOf(static_cast<FollowUpStep>(i))));
  const FollowUpStep now = followUpStepOf(session.snapshot(), lineId);
  m_status->setCurrentIndex(static_cast<int>(now == FollowUpStep::Open ? FollowUpStep::Underway : FollowUpStep::Done));
  m_date->setText(dateEdit(today()));
  m_date->setPlaceholderText(tr("17-5-2024"));
  addPaperField(*form, tr("Status"), *m_status, "followUpStatus");
  addPaperField(*form, tr("Date"), *m_date, "statusDate");
  addPaperField(*form, tr("Remarks"), *m_note, "statusNote");
  layout->addLayout(form);
  preparePaperProblem(*m_problem);
  layout->addWidget(m_problem);
  addPaperButtons(*this, *layout, tr("Record"), "saveStatus", [this] { save(); });
  m_status->setFocus();
  connect(&session, &Session::changed, this, [this] {
    if (line() == nullptr) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

const FollowUp* FollowUpStatusDialog::line() const {
  for (const FollowUp& each : m_session.snapshot().followUps) {
    if (each.id == m_lineId) return &each;
  }
  return nullptr;
}

/// The latest records, one a line.
QString FollowUpStatusDialog::earlier() const {
  const auto states = m_session.snapshot().followUpStatesOf(m_lineId);
  if (states.empty()) return tr("Nothing was recorded yet: the line is open.");
  QStringList lines;
  for (std::size_t i = states.size() - std::min(states.size(), kMostShown); i < states.size(); ++i) {
    QStringList parts{formatDate(states[i].date, currentLanguage()), nameOf(states[i].step)};
    if (!states[i].person.empty()) parts << toQString(states[i].person);
    if (!states[i].note.empty()) parts << toQString(states[i].note);
    lines << parts.join(QStringLiteral(" · "));
  }
  return lines.join(u'\n');
}

void FollowUpStatusDialog::save() {
  const TypedDate day = readDate(m_date->text());
  const QString problem = !day.problem.isEmpty() || day.date ? day.problem : tr("A status has a date.");
  if (!sayPaperProblems(*m_problem, {{m_date, problem}})) return;
  const auto step = static_cast<FollowUpStep>(std::max(0, m_status->currentIndex()));
  auto state = readFollowUpState(m_lineId, {{"status", std::string(keyOf(step))},
                                            {"date", isoText(*day.date)},
                                            {"note", m_note->text().trimmed().toStdString()}});
  if (!state) {
    (void)sayPaperProblems(*m_problem, {{m_date, describe(state.error())}});
    return;
  }
  state->person = m_session.project().person();
  const EditLabel label{"record-follow-up", {{"item", line()->item}}};
  const bool isDone = editOrSay(m_session, *m_problem, label, [&state](Edit& edit) -> Result<void> {
    edit.add(*state);
    return {};
  });
  if (isDone) accept();
}

}  // namespace kawasan
