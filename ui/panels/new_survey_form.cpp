#include "ui/panels/new_survey_form.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <memory>

#include "core/import/row_choice.h"
#include "core/model/survey_edits.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kFirstSurveyYear = 2000;
constexpr int kLastSurveyYear = 2100;

}  // namespace

NewSurveyForm::NewSurveyForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_text(new QLabel(this)),
      m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_yearLabel(new QLabel(this)),
      m_year(new QSpinBox(this)),
      m_copyLabel(new QLabel(this)),
      m_copyFrom(new QComboBox(this)),
      m_problem(new QLabel(this)),
      m_button(new QPushButton(this)) {
  m_text->setWordWrap(true);
  m_name->setObjectName(QStringLiteral("surveyName"));
  m_button->setObjectName(QStringLiteral("newSurvey"));
  theme::setKind(*m_button, QStringLiteral("primary"));
  m_nameLabel->setBuddy(m_name);
  m_yearLabel->setBuddy(m_year);
  m_copyLabel->setBuddy(m_copyFrom);
  m_copyFrom->setObjectName(QStringLiteral("copyFrom"));
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_year->setRange(kFirstSurveyYear, kLastSurveyYear);
  m_year->setValue(QDate::currentDate().year());
  m_name->setText(QString::number(m_year->value()));
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_text, 0, 0, 1, 2);
  layout->addWidget(m_nameLabel, 1, 0);
  layout->addWidget(m_name, 1, 1);
  layout->addWidget(m_yearLabel, 2, 0);
  layout->addWidget(m_year, 2, 1);
  layout->addWidget(m_copyLabel, 3, 0);
  layout->addWidget(m_copyFrom, 3, 1);
  layout->addWidget(m_problem, 4, 0, 1, 2);
  layout->addWidget(m_button, 5, 0, 1, 2);
  layout->setColumnStretch(1, 1);
  connect(m_button, &QPushButton::clicked, this, &NewSurveyForm::start);
  connect(m_name, &QLineEdit::returnPressed, this, &NewSurveyForm::start);
  connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
    if (const auto year = yearIn(name.toStdString())) m_year->setValue(*year);
    check();
  });
  const auto renew = [this] {
    fillRounds();
    check();
  };
  connect(&m_session, &Session::changed, this, renew);
  connect(&m_session, &Session::projectReplaced, this, renew);
  retranslate();
  check();
}

void NewSurveyForm::retranslate() {
  fillRounds();
  m_nameLabel->setText(tr("Name"));
  m_yearLabel->setText(tr("Year"));
  m_copyLabel->setText(tr("Figures"));
  m_button->setText(tr("Start the survey"));
}

/// The latest round first: that is the one whose figures are mostly carried forward.
void NewSurveyForm::fillRounds() {
  const std::vector<Survey>& surveys = m_session.snapshot().surveys;
  const QVariant chosen = m_copyFrom->currentData();
  m_copyFrom->clear();
  for (auto survey = surveys.rbegin(); survey != surveys.rend(); ++survey) {
    m_copyFrom->addItem(tr("Carry forward from %1").arg(toQString(survey->name)), QVariant::fromValue(survey->id));
  }
  m_copyFrom->addItem(tr("Begin without figures"), QVariant::fromValue(FeatureId{0}));
  m_copyFrom->setCurrentIndex(std::max(0, m_copyFrom->findData(chosen)));
  for (QWidget* widget : {static_cast<QWidget*>(m_copyLabel), static_cast<QWidget*>(m_copyFrom)}) {
    widget->setVisible(!surveys.empty());
  }
  m_text->setText(surveys.empty()
                      ? tr("There is no survey yet. Figures belong to a survey: give it a name and its year.")
                      : tr("A new survey stands beside the earlier ones; their figures stay as they are."));
}

void NewSurveyForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void NewSurveyForm::check() {
  const std::string name = m_name->text().trimmed().toStdString();
  const bool isTaken = !name.empty() && m_session.snapshot().surveyByName(name) != nullptr;
  m_button->setEnabled(m_session.isOpen() && !name.empty() && !isTaken);
  m_problem->setText(isTaken ? tr("A survey of this name is there already.") : QString());
  if (isTaken == m_problem->isVisibleTo(this)) return;
  m_problem->setVisible(isTaken);
  // A dialog grows with what it has to say; what stands in the window has room.
  if (window()->isVisible() && window()->windowFlags().testFlag(Qt::Dialog)) window()->adjustSize();
}

void NewSurveyForm::start() {
  if (!m_button->isEnabled()) return;
  const Survey survey{0, m_name->text().trimmed().toStdString(), m_year->value()};
  const FeatureId from = m_copyFrom->currentData().value<FeatureId>();
  const auto earlier = std::ranges::find(m_session.snapshot().surveys, from, &Survey::id);
  const bool copies = earlier != m_session.snapshot().surveys.end();
  const EditLabel label = copies ? EditLabel{"copy-survey", {{"survey", survey.name}, {"from", earlier->name}}}
                                 : EditLabel{"new-survey", {{"survey", survey.name}}};
  const auto fresh = std::make_shared<Survey>(survey);  // which gets its id
  Session::LongEdit edit;
  edit.title = tr("Carrying figures forward to %1").arg(toQString(survey.name));
  edit.label = label;
  edit.body = [fresh, from, copies, snapshot = m_session.sharedSnapshot()](Edit& write, const std::stop_token& stop,
                                                                           JobProgress&) {
    return startSurvey(write, *snapshot, *fresh, copies ? std::optional(from) : std::nullopt, stop);
  };
  edit.owner = this;
  edit.done = [this, fresh] {
    m_session.showSurvey(fresh->id);
    Q_EMIT started();
  };
  edit.notStored = [this](bool) { check(); };
  const std::size_t rows = copies ? m_session.snapshot().figuresOf(from).size() : 0;
  if (m_session.editRows(rows, edit) != 0) m_button->setEnabled(false);  // once is enough
}

}  // namespace kawasan
