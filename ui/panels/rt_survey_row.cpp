#include "ui/panels/rt_survey_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/import/attribute_field.h"
#include "ui/models/field_survey.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/form_fields.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/edit_or_why.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kSurveyGap = 6;
constexpr int kLongestName = 80;
constexpr int kLongestSource = 120;

/// The state at each place of the list; nobody said comes first.
std::optional<SurveyState> stateAt(int index) {
  if (index <= 0) return std::nullopt;
  return index == 1 ? SurveyState::Draft : SurveyState::Done;
}

int placeOf(const std::optional<SurveyState>& state) {
  if (!state) return 0;
  return *state == SurveyState::Draft ? 1 : 2;
}

}  // namespace

RtSurveyRow::RtSurveyRow(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_stateLabel(new QLabel),
      m_state(new CalmCombo),
      m_photos(new QPushButton),
      m_estimates(new QLabel),
      m_confirm(new QPushButton) {
  m_surveyor = new TextField([this](const QString& text) -> FieldAnswer {
    RtSurvey survey = rtSurveyOf(m_session, m_rtId);
    survey.surveyor = text.trimmed().toStdString();
    return {whyNotStored(m_session, [&] { return writeRtSurvey(m_session, survey); }), {}};
  });
  m_surveyor->line().setObjectName(QStringLiteral("surveyor"));
  m_surveyor->line().setMaxLength(kLongestName);
  m_date = new TextField([this](const QString& text) -> FieldAnswer {
    RtSurvey survey = rtSurveyOf(m_session, m_rtId);
    const QString typed = text.trimmed();
    survey.date = typed.isEmpty() ? std::nullopt : parseWrittenDate(typed.toStdString());
    if (!typed.isEmpty() && !survey.date) return {tr("Not a date; for example 17-5-2024."), {}};
    return {whyNotStored(m_session, [&] { return writeRtSurvey(m_session, survey); }), {}};
  });
  m_date->line().setObjectName(QStringLiteral("surveyDate"));
  m_source = new TextField([this](const QString& text) -> FieldAnswer {
    RtSurvey survey = rtSurveyOf(m_session, m_rtId);
    survey.source = text.trimmed().toStdString();
    return {whyNotStored(m_session, [&] { return writeRtSurvey(m_session, survey); }), {}};
  });
  m_source->line().setObjectName(QStringLiteral("dataSource"));
  m_source->line().setMaxLength(kLongestSource);
  m_state->setObjectName(QStringLiteral("surveyState"));
  m_state->addItems({QString(), QString(), QString()});
  m_stateLabel->setBuddy(m_state);
  m_photos->setObjectName(QStringLiteral("rtPhotos"));
  m_estimates->setObjectName(QStringLiteral("estimates"));
  m_estimates->setWordWrap(true);
  m_confirm->setObjectName(QStringLiteral("confirmAll"));
  theme::setKind(*m_confirm, QStringLiteral("link"));
  for (QPushButton* button : {m_photos, m_confirm}) button->setAutoDefault(true);

  auto* first = new QHBoxLayout;
  first->setSpacing(kSurveyGap);
  first->addWidget(m_surveyor, 4, Qt::AlignBottom);
  first->addWidget(m_date, 5, Qt::AlignBottom);  // the lines stand beside each other
  auto* state = new QVBoxLayout;
  state->setSpacing(2);
  state->addWidget(m_stateLabel);
  state->addWidget(m_state);
  auto* second = new QHBoxLayout;
  second->setSpacing(kSurveyGap);
  second->addLayout(state, 3);
  second->addWidget(m_photos, 2, Qt::AlignBottom);
  auto* third = new QHBoxLayout;
  third->setSpacing(kSurveyGap);
  third->addWidget(m_estimates, 1);
  third->addWidget(m_confirm);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kSurveyGap);
  layout->addLayout(first);
  layout->addWidget(m_source);
  layout->addLayout(second);
  layout->addLayout(third);
  connect(m_state, &QComboBox::activated, this, &RtSurveyRow::writeState);
  connect(m_photos, &QPushButton::clicked, this, &RtSurveyRow::photosWanted);
  connect(m_confirm, &QPushButton::clicked, this, &RtSurveyRow::confirmAllWanted);
  retranslate();
  restyle();
}

void RtSurveyRow::writeState(int index) {
  RtSurvey survey = rtSurveyOf(m_session, m_rtId);
  if (survey.state == stateAt(index)) return;
  survey.state = stateAt(index);
  (void)writeRtSurvey(m_session, survey);
  m_state->setCurrentIndex(placeOf(rtSurveyOf(m_session, m_rtId).state));
}

void RtSurveyRow::show(FeatureId rtId) {
  const bool isOther = rtId != m_rtId;
  m_rtId = rtId;
  const RtSurvey survey = rtSurveyOf(m_session, rtId);
  m_surveyor->setValue(toQString(survey.surveyor), isOther);
  m_date->setValue(survey.date ? formatDate(*survey.date, currentLanguage()) : QString(), isOther);
  m_source->setValue(toQString(survey.source), isOther);
  m_state->setCurrentIndex(placeOf(survey.state));
  const auto photos = photosOf(m_session, rtId, std::nullopt).size();
  m_photos->setText(photos == 0 ? tr("RT photos") : tr("RT photos (%1)").arg(photos));
  const auto estimates = estimatesOf(m_session, rtId).size();
  m_estimates->setText(tr("estimates: %1").arg(estimates));
  m_estimates->setVisible(estimates > 0);
  m_confirm->setVisible(estimates > 0);
}

void RtSurveyRow::retranslate() {
  m_surveyor->setTexts(tr("Surveyor"));
  m_date->setTexts(tr("Date of the survey"));
  m_source->setTexts(tr("Source of the figures"));
  m_source->line().setPlaceholderText(tr("e.g. kelurahan profile of 2023"));
  m_stateLabel->setText(tr("State of the figures"));
  m_state->setAccessibleName(m_stateLabel->text());
  m_state->setItemText(0, tr("not said"));
  m_state->setItemText(1, tr("Draft"));
  m_state->setItemText(2, tr("Done"));
  m_confirm->setText(tr("Confirm all"));
  if (m_rtId != 0) show(m_rtId);
}

void RtSurveyRow::restyle() {
  tint(static_cast<QWidget*>(m_stateLabel), theme::Role::Text);
  tint(static_cast<QWidget*>(m_estimates), theme::Role::Warning);
}

}  // namespace kawasan
