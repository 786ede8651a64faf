#include "ui/panels/card_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/card_order.h"
#include "ui/panels/card_summary.h"
#include "ui/panels/explain_panel.h"
#include "ui/text/glossary.h"

namespace kawasan {

CardPanel::CardPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_code(new QLabel),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_empty(new QLabel),
      m_summary(new CardSummary(session)),
      m_order(new CardOrder(session)),
      m_forms(new AreaForms(session)),
      m_explain(new ExplainPanel(session)) {
  setMinimumWidth(272);
  setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 6, 12, 6);
  QFont bold = font();
  bold.setBold(true);
  m_title->setFont(bold);
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_code);
  layout->addLayout(head);
  m_tabs->setObjectName(QStringLiteral("cardTabs"));
  m_tabs->setDocumentMode(true);
  m_tabs->setDrawBase(true);
  m_tabs->setExpanding(true);
  m_tabs->setUsesScrollButtons(false);
  m_tabs->setElideMode(Qt::ElideNone);
  for (int i = 0; i < 4; ++i) m_tabs->addTab(QString());
  layout->addWidget(m_tabs);
  m_empty->setWordWrap(true);
  m_empty->setMargin(16);
  m_empty->setAlignment(Qt::AlignTop);
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  for (QWidget* page : std::initializer_list<QWidget*>{m_summary, m_order, m_forms, m_explain, m_empty})
    m_pages->addWidget(page);
  layout->addWidget(m_pages, 1);

  connect(m_tabs, &QTabBar::currentChanged, this, &CardPanel::refresh);
  connect(&session, &Session::projectReplaced, this, &CardPanel::refresh);
  connect(&session, &Session::changed, this, &CardPanel::refresh);
  connect(&session, &Session::previewed, this, &CardPanel::showTyped);
  connect(&session, &Session::surveyShown, this, &CardPanel::refresh);
  connect(&session, &Session::selectionChanged, this, &CardPanel::refresh);
  connect(&session, &Session::explainWanted, this, [this] { showTab(Tab::Explain); });
  connect(m_explain, &ExplainPanel::shown, this, &CardPanel::showTitle);
  retranslate();
}

void CardPanel::setFindings(const FindingModel* findings) {
  m_summary->setFindings(findings);
}

void CardPanel::showTab(Tab tab) {
  m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CardPanel::showSwap() {
  showTab(Tab::Order);
  m_order->scrollToSwap();
}

CardPanel::Tab CardPanel::tab() const {
  return static_cast<Tab>(m_tabs->currentIndex());
}

/// The card of the RT that is typed in shows old -> new, that of an area above it what it would have.
void CardPanel::showTyped() {
  const auto& typed = m_session.typed();
  const auto current = m_session.current();
  if (current && current->level == Level::Rt) {
    const bool isHere = typed && typed->rtId == current->id;
    m_summary->setPreview(isHere ? std::optional(typed->figures) : std::nullopt);
  } else {
    refresh();
  }
}

void CardPanel::setDrawPreview(std::optional<double> hectares) {
  m_summary->setDrawPreview(hectares);
}

void CardPanel::refresh() {
  std::optional<AreaFacts> facts;
  if (m_session.isOpen()) facts = areaFacts(m_session, m_session.current().value_or(AreaKey{Level::City, 0}));
  // What was chosen may be gone: merged, deleted, taken back.
  if (m_session.isOpen() && !facts) facts = areaFacts(m_session, {Level::City, 0});
  m_shown = facts ? std::optional(facts->key.level) : std::nullopt;
  const QString code = facts ? toQString(facts->ranked.area.code) : QString();
  m_code->setText(code.isEmpty() ? code : tr("code %1").arg(code));
  tint(*m_code, theme::Role::Secondary);
  showTitle();
  m_summary->show(facts);
  m_order->show(facts);
  if (facts) {
    m_pages->setCurrentIndex(m_tabs->currentIndex());
  } else {
    m_pages->setCurrentWidget(m_empty);
  }
}

/// The explanation may be of another area than the selected one, and names it.
void CardPanel::showTitle() {
  const bool isExplained = m_shown && tab() == Tab::Explain && m_explain->figure();
  const AreaKey selected = m_session.current().value_or(AreaKey{Level::City, 0});
  const bool isOther = isExplained && m_explain->figure()->area != selected;
  // "RT" is written in capitals in every language.
  m_title->setText(m_shown ? tr("Card of the %1").arg(nameOf(isOther ? m_explain->figure()->area.level : *m_shown))
                           : tr("Card"));
  m_code->setVisible(!isOther);
}

void CardPanel::retranslate() {
  m_tabs->setTabText(static_cast<int>(Tab::Summary), tr("Summary"));
  m_tabs->setTabText(static_cast<int>(Tab::Order), tr("Order"));
  m_tabs->setTabText(static_cast<int>(Tab::Forms), tr("Entries"));
  m_tabs->setTabText(static_cast<int>(Tab::Explain), tr("Explain"));
  m_empty->setText(tr("Open a project to see its areas here."));
  refresh();
}

void CardPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
