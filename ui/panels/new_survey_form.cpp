#include "ui/panels/new_survey_form.h"

#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

}  // namespace

NewSurveyForm::NewSurveyForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_text(new QLabel(this)),
      m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_yearLabel(new QLabel(this)),
      m_year(new QSpinBox(this)),
      m_button(new QPushButton(this)) {
  m_text->setWordWrap(true);
  m_name->setObjectName(QStringLiteral("surveyName"));
  m_button->setObjectName(QStringLiteral("newSurvey"));
  theme::setKind(*m_button, QStringLiteral("primary"));
  m_nameLabel->setBuddy(m_name);
  m_yearLabel->setBuddy(m_year);
  m_year->setRange(kFirstYear, kLastYear);
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
  layout->addWidget(m_button, 3, 0, 1, 2);
  layout->setColumnStretch(1, 1);
  connect(m_button, &QPushButton::clicked, this, &NewSurveyForm::start);
  connect(m_name, &QLineEdit::returnPressed, this, &NewSurveyForm::start);
  connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
    bool isYear = false;
    const int year = name.trimmed().toInt(&isYear);
    if (isYear && year >= kFirstYear && year <= kLastYear) m_year->setValue(year);
    check();
  });
  connect(&m_session, &Session::changed, this, &NewSurveyForm::check);
  connect(&m_session, &Session::projectReplaced, this, &NewSurveyForm::check);
  retranslate();
  check();
}

void NewSurveyForm::retranslate() {
  m_text->setText(tr("There is no survey yet. Figures belong to a survey: give it a name and its year."));
  m_nameLabel->setText(tr("Name"));
  m_yearLabel->setText(tr("Year"));
  m_button->setText(tr("Start the survey"));
}

void NewSurveyForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void NewSurveyForm::check() {
  const std::string name = m_name->text().trimmed().toStdString();
  const bool isTaken = !name.empty() && m_session.snapshot().surveyByName(name) != nullptr;
  m_button->setEnabled(m_session.isOpen() && !name.empty() && !isTaken);
  m_button->setToolTip(isTaken ? tr("A survey of this name is there already.") : QString());
}

void NewSurveyForm::start() {
  if (!m_button->isEnabled()) return;
  Survey survey{0, m_name->text().trimmed().toStdString(), m_year->value()};
  const bool isDone = m_session.edit({"new-survey", {{"survey", survey.name}}}, [&survey](Edit& edit) -> Result<void> {
    edit.put(survey);
    return {};
  });
  if (isDone) m_session.showSurvey(survey.id);
}

}  // namespace kawasan
