#include "ui/dialogs/dashboard_window.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "core/rules/ranking.h"
#include "ui/dialogs/table_export.h"
#include "ui/paint/report_words.h"
#include "ui/panels/outcome_charts.h"
#include "ui/panels/plan_charts.h"
#include "ui/panels/rule_choice.h"
#include "ui/shell/message.h"
#include "ui/shell/paper_colours.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr QSize kBoardSize{1240, 640};
constexpr int kEdgeInSight = 40;  // of the window below
constexpr int kFineness = 2;      // pixels of the picture for one of the screen

}  // namespace

DashboardWindow::DashboardWindow(PlanState& plan, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_board(new QWidget),
      m_title(new QLabel),
      m_note(new QLabel),
      m_written(new QLabel),
      m_save(new QPushButton),
      m_close(new QPushButton) {
  setObjectName(QStringLiteral("dashboard"));
  build();
  connect(m_save, &QPushButton::clicked, this, [this] {
    m_written->clear();
    m_isSaving = true;
    Q_EMIT saveWanted();
  });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(&plan.session(), &Session::said, this, [this](const Message& message) {
    if (message.topic != kTablesTopic || !std::exchange(m_isSaving, false)) return;
    const bool isDone = message.kind == MessageKind::Done;
    theme::setKind(*m_written, isDone ? QStringLiteral("secondary") : QStringLiteral("error"));
    m_written->setText(isDone ? tr("Saved: %1").arg(message.text) : message.text);
  });
  connect(&plan, &PlanState::figuresChanged, this, &DashboardWindow::describe);
  connect(&plan, &PlanState::ruleChanged, this, &DashboardWindow::describe);
  connect(&plan.session(), &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
}

void DashboardWindow::build() {
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 12);
  layout->setSpacing(8);
  auto* const grid = new QGridLayout(m_board);
  grid->setContentsMargins(12, 12, 12, 8);
  grid->setSpacing(8);
  m_title->setObjectName(QStringLiteral("dashboardTitle"));
  theme::setKind(*m_title, QStringLiteral("heading"));
  m_title->setWordWrap(true);
  m_note->setObjectName(QStringLiteral("dashboardNote"));
  theme::setKind(*m_note, QStringLiteral("secondary"));
  m_note->setWordWrap(true);
  grid->addWidget(m_title, 0, 0, 1, 2);
  grid->addWidget(new HectareChart(m_plan), 1, 0);
  grid->addWidget(new LedgerChart(m_plan), 1, 1);
  grid->addWidget(new AspectChart(m_plan), 2, 0);
  grid->addWidget(new MoneyChart(m_plan), 2, 1);
  grid->addWidget(m_note, 3, 0, 1, 2);
  for (const int line : {1, 2}) grid->setRowStretch(line, 1);
  for (const int column : {0, 1}) grid->setColumnStretch(column, 1);
  layout->addWidget(m_board, 1);
  auto* const buttons = new QHBoxLayout;
  buttons->setContentsMargins(12, 0, 12, 0);
  m_save->setObjectName(QStringLiteral("saveDashboard"));
  m_save->setAutoDefault(false);
  m_close->setAutoDefault(false);
  buttons->addWidget(new BasisChoice(m_plan));
  buttons->addWidget(new RuleChoice(m_plan));
  m_written->setObjectName(QStringLiteral("dashboardWritten"));
  m_written->setWordWrap(true);
  m_written->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  buttons->addWidget(m_written, 1);
  buttons->addWidget(m_save);
  buttons->addWidget(m_close);
  layout->addLayout(buttons);
  const QWidget* const below = parentWidget();
  resize(below == nullptr ? kBoardSize : kBoardSize.boundedTo(below->size() - QSize(kEdgeInSight, kEdgeInSight)));
}

void DashboardWindow::retranslate() {
  m_written->clear();  // in the words of another language
  setWindowTitle(tr("Charts of the plan"));
  m_save->setText(tr("Save as a &picture…"));
  m_close->setText(tr("Close"));
  describe();
}

/// What every figure of the board is of: a picture goes without the window.
void DashboardWindow::describe() {
  const Session& session = m_plan.session();
  const Survey* const survey = session.survey();
  m_save->setEnabled(survey != nullptr);
  m_title->setText(survey == nullptr ? tr("There are no figures of a survey yet.")
                                     : subtitleOf(session.snapshot(), session.regulation(), survey));
  const QString basis = m_plan.basis() == LedgerBasis::Planned    ? tr("as planned")
                        : m_plan.basis() == LedgerBasis::Realised ? tr("what is finished")
                                                                  : tr("as the surveys found it");
  const LedgerRule rule = m_plan.rule();
  const Level level = rule.isByArea ? defaultRankingLevel(session.snapshot()) : Level::Rt;
  m_note->setText(
      tr("Hectares: verified hectares of every %5 whose total is at or above %1, %2; rule (%3) %4. Aspects: "
         "sums over the RT. Money: as planned, without cancelled activities.")
          .arg(session.regulation().slumLimit())
          .arg(basis, QString(QLatin1Char(letterOf(rule))), nameOf(rule.rule, level), nameOf(level)));
}

QImage DashboardWindow::picture() const {
  const theme::PaperColours paper;
  // The charts ask for their colours when they are drawn, the labels have theirs from the style sheet.
  m_board->setStyleSheet(QStringLiteral("#%1 { color: %2; } #%3 { color: %4; }")
                             .arg(m_title->objectName(), theme::colour(theme::Role::Text).name(), m_note->objectName(),
                                  theme::colour(theme::Role::Secondary).name()));
  // The frame of the figure that the keys chose is no part of the picture.
  QWidget* const focus = m_board->focusWidget();
  if (focus != nullptr) focus->clearFocus();
  QImage image(m_board->size() * kFineness, QImage::Format_RGB32);
  image.setDevicePixelRatio(kFineness);
  image.fill(theme::colour(theme::Role::Window));
  m_board->render(&image, {}, {}, QWidget::DrawChildren);
  m_board->setStyleSheet({});
  if (focus != nullptr) focus->setFocus(Qt::OtherFocusReason);
  return image;
}

void DashboardWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace kawasan
