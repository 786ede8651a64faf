#include "ui/panels/findings_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "ui/models/overlap_choice.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_look.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/finding_rules.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kDetailWidth = 330;  // at most
constexpr int kDetailLeast = 272;  // so that what is pressed most stands side by side
constexpr int kDetailMargin = 8;
constexpr int kActionGap = 6;
constexpr int kSentenceWidth = 300;  // of the sentence
constexpr int kLeastSentence = 160;
constexpr int kRoomy = 860;  // of the panel: names beside the counts
/// The last column takes what is left: the sentence before it leaves it as much as its heading asks for.
void showWholeHeading(QTableView& table) {
  if (table.isColumnHidden(FindingModel::AcceptedColumn)) return;
  const int room = table.viewport()->width() - table.columnWidth(FindingModel::SeverityColumn) -
                   table.columnWidth(FindingModel::AreaColumn) - headingWidth(table, FindingModel::AcceptedColumn);
  const int wanted = std::max(table.columnWidth(FindingModel::TextColumn), kSentenceWidth);
  table.setColumnWidth(FindingModel::TextColumn, std::clamp(room, kLeastSentence, wanted));
}

/// The figure that a finding is about; how the check came to it where it is none of an area.
CellFigure figureOfFinding(const FindingModel& model, int row) {
  const Finding& finding = model.findings()[static_cast<std::size_t>(row)];
  const CellFigure rule{{}, explainRule(finding.rule)};
  const auto area = model.areaOf(row);
  if (!area) return rule;
  const std::string field(finding.params.get("field"));
  if (parameterByIdentifier(field)) return {FigureRef{*area, field}};
  if (finding.rule == "decree-differs")
    return {FigureRef{*area, field == "verified" ? std::string(identifierOf(Parameter::AreaVerified)) : "difference"}};
  if (finding.rule == "hectares-differ" || finding.rule == "rt-partly-in-kawasan") return {FigureRef{*area, "drawn"}};
  if (finding.rule == "verified-above-drawn")
    return {FigureRef{*area, std::string(identifierOf(Parameter::AreaVerified))}};
  if (finding.rule == "decree-not-slum" || finding.rule == "filed-differs-from-computed" ||
      finding.rule == "filed-class-of-other-total")
    return {FigureRef{*area, "total"}};
  return rule;
}

constexpr Severity kSeverities[] = {Severity::Error, Severity::Warning, Severity::Info};

}  // namespace

FindingFilter::FindingFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(FindingModel::SortRole);
  setSortLocaleAware(true);
}

void FindingFilter::show(Severity severity, bool isShown) {
  m_isShown[static_cast<std::size_t>(severity)] = isShown;
  invalidateFilter();
}

void FindingFilter::showAccepted(bool isShown) {
  m_isAcceptedShown = isShown;
  invalidateFilter();
}

void FindingFilter::showText(const QString& text) {
  m_text = text.trimmed();
  invalidateFilter();
}

void FindingFilter::showRule(const QString& rule) {
  m_rule = rule;
  invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (index.data(FindingModel::AcceptedRole).toBool() && !m_isAcceptedShown) return false;
  if (!m_isShown[static_cast<std::size_t>(index.data(FindingModel::SeverityRole).toInt())]) return false;
  if (!m_rule.isEmpty() && index.data(FindingModel::RuleRole).toString() != m_rule) return false;
  const auto has = [&](int column) {
    return index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive);
  };
  return m_text.isEmpty() || has(FindingModel::AreaColumn) || has(FindingModel::TextColumn);
}

FindingsPanel::FindingsPanel(Session& session, FindingModel& model, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_filter(new FindingFilter(this)),
      m_accepted(new QCheckBox),
      m_search(new QLineEdit),
      m_state(new QLabel),
      m_table(new QTableView),
      m_empty(new QLabel),
      m_detail(new QWidget),
      m_detailTitle(new QLabel),
      m_detailText(new QLabel),
      m_detailRule(new QLabel),
      m_zoom(new QToolButton(this)),
      m_alike(makeBarButton(this)),
      m_split(makeBarButton(this)),
      m_decide(makeBarButton(this)),
      m_open(makeBarButton(this)),
      m_accept(makeBarButton(this)),
      m_withdraw(makeBarButton(this)),
      m_more(new QToolButton(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  bar->setSpacing(4);
  for (std::size_t i = 0; i < m_severities.size(); ++i) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({20, 14});
    connect(button, &QToolButton::toggled, this, [this, severity = kSeverities[i]](bool isOn) {
      m_filter->show(severity, isOn);
      refresh();
    });
    bar->addWidget(button);
    m_severities[i] = button;
  }
  bar->addSpacing(8);
  bar->addWidget(m_accepted);
  bar->addSpacing(8);
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(240);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filter->showText(text);
    refresh();
  });
  bar->addWidget(m_search, 1);
  bar->addWidget(m_alike);
  bar->addStretch();
  bar->addWidget(m_state);
  rows->addLayout(bar);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(0);
  rows->addLayout(columns, 1);
  auto* layout = new QVBoxLayout;
  layout->setSpacing(0);
  columns->addLayout(layout, 1);

  m_filter->setSourceModel(&model);
  m_table->setModel(m_filter);
  prepareTable(*m_table);
  elideAtEnd(*m_table, FindingModel::TextColumn);
  elideAtEnd(*m_table, FindingModel::AcceptedColumn);
  m_table->setWordWrap(true);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setSortingEnabled(true);
  m_table->horizontalHeader()->setSortIndicatorClearable(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  layout->addWidget(m_table, 1);
  m_empty->setMargin(16);
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignTop);
  layout->addWidget(m_empty, 1);

  auto* line = new QFrame;
  line->setFrameShape(QFrame::VLine);
  line->setFrameShadow(QFrame::Plain);
  line->setForegroundRole(QPalette::Mid);
  columns->addWidget(line);
  m_detail->setFixedWidth(kDetailLeast);
  columns->addWidget(m_detail);
  auto* detail = new QVBoxLayout(m_detail);
  detail->setContentsMargins(0, 0, 0, 8);
  detail->setSpacing(4);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* texts = new QWidget;
  texts->setBackgroundRole(QPalette::Base);
  texts->setAutoFillBackground(true);
  auto* textLayout = new QVBoxLayout(texts);
  textLayout->setContentsMargins(kDetailMargin, 8, kDetailMargin, 4);
  textLayout->setSpacing(4);
  QFont bold = font();
  bold.setBold(true);
  m_detailTitle->setFont(bold);
  for (QLabel* label : {m_detailTitle, m_detailText, m_detailRule}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    textLayout->addWidget(label);
  }
  textLayout->addStretch();
  scroll->setWidget(texts);
  detail->addWidget(scroll, 1);
  // One row, so that the text keeps its lines; what has no room in it waits in a menu at its end.
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(kDetailMargin, 0, kDetailMargin, 0);
  buttons->setSpacing(kActionGap);
  for (QAbstractButton* button :
       std::initializer_list<QAbstractButton*>{m_decide, m_split, m_open, m_accept, m_withdraw, m_zoom})
    buttons->addWidget(button);
  buttons->addWidget(m_more);
  buttons->addStretch();
  detail->addLayout(buttons);
  prepareButtons();

  connect(m_accepted, &QCheckBox::toggled, this, [this](bool isOn) {
    m_filter->showAccepted(isOn);
    refresh();
  });
  connect(m_table, &QTableView::doubleClicked, this, &FindingsPanel::follow);
  // A click chooses the finding.
  explainCells(
      *m_table, session,
      [this](const QModelIndex& index) -> CellFigure {
        return figureOfFinding(m_model, m_filter->mapToSource(index).row());
      },
      ExplainBy::MenuAlone);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    keepCurrent();
    showDetail();
  });
  connect(&session, &Session::projectReplaced, this, [this] {  // what was asked of another city
    m_search->clear();
    m_alike->setChecked(false);
  });
  connect(&model, &FindingModel::renewed, this, &FindingsPanel::refresh);
  connect(&model, &FindingModel::runningChanged, this, &FindingsPanel::refresh);
  connect(&model, &FindingModel::countChanged, this, &FindingsPanel::countChanged);
  refresh();
}

void FindingsPanel::prepareButtons() {
  connect(m_zoom, &QToolButton::clicked, this, &FindingsPanel::zoom);
  m_alike->setObjectName(QStringLiteral("alikeFindings"));
  m_alike->setCheckable(true);
  connect(m_alike, &QPushButton::toggled, this, &FindingsPanel::showAlike);
  m_open->setObjectName(QStringLiteral("openFinding"));
  connect(m_open, &QPushButton::clicked, this, &FindingsPanel::open);
  m_split->setObjectName(QStringLiteral("splitByKawasan"));
  connect(m_split, &QPushButton::clicked, this, &FindingsPanel::split);
  connect(m_accept, &QPushButton::clicked, this, &FindingsPanel::accept);
  connect(m_withdraw, &QPushButton::clicked, this, &FindingsPanel::withdraw);
  m_decide->setObjectName(QStringLiteral("decideOverlap"));
  m_decide->setMenu(new QMenu(m_decide));
  m_more->setObjectName(QStringLiteral("moreOfFinding"));
  m_more->setText(QStringLiteral("⋯"));
  m_more->setPopupMode(QToolButton::InstantPopup);
  auto* const more = new QMenu(m_more);
  m_more->setMenu(more);
  connect(more, &QMenu::aboutToShow, this, [this, more] {
    more->clear();
    for (QAbstractButton* button : m_wanted) {
      if (button->isHidden())
        more->addAction(button->text(), button, &QAbstractButton::click)->setEnabled(button->isEnabled());
    }
  });
}

/// As many as have room beside each other, those that are pressed first before the others.
void FindingsPanel::arrangeButtons() {
  for (QAbstractButton* button :
       std::initializer_list<QAbstractButton*>{m_decide, m_split, m_open, m_accept, m_withdraw, m_zoom}) {
    if (std::ranges::find(m_wanted, button) == m_wanted.end()) button->hide();
  }
  int room = m_detail->width() - 2 * kDetailMargin;
  int all = -kActionGap;
  for (const QAbstractButton* button : m_wanted) all += button->sizeHint().width() + kActionGap;
  const bool isCrowded = all > room;
  if (isCrowded) room -= m_more->sizeHint().width() + kActionGap;
  bool isFull = false;
  for (QAbstractButton* button : m_wanted) {
    const int width = button->sizeHint().width();
    isFull = isFull || (width > room && button != m_wanted.front());
    button->setVisible(!isFull);
    room -= width + kActionGap;
  }
  m_more->setVisible(isCrowded);
}

std::optional<int> FindingsPanel::current() const {
  const QModelIndex index = m_table->currentIndex();
  return index.isValid() ? std::optional(m_filter->mapToSource(index).row()) : std::nullopt;
}

void FindingsPanel::keepCurrent() {
  if (const auto row = current())
    m_currentFingerprint = fingerprintOf(m_model.findings()[static_cast<std::size_t>(*row)]);
}

/// A mistake that was made once for all RT gives a finding for each.
void FindingsPanel::showAlike(bool isOn) {
  const auto row = current();
  m_filter->showRule(isOn && row ? toQString(m_model.findings()[static_cast<std::size_t>(*row)].rule) : QString());
  refresh();
  if (m_table->currentIndex().isValid()) m_table->scrollTo(m_table->currentIndex());
}

void FindingsPanel::selectFinding(int row) {
  const QModelIndex index = m_filter->mapFromSource(m_model.index(row, 0));
  if (!index.isValid()) return;
  m_table->setCurrentIndex(index);
  m_table->scrollTo(index);
}

void FindingsPanel::refresh() {
  const QString names[] = {tr("Errors: %1"), tr("Warnings: %1"), tr("Notes: %1")};
  for (std::size_t i = 0; i < m_severities.size(); ++i) {
    m_severities[i]->setIcon(severityIcon(kSeverities[i]));
    const QString name = names[i].arg(countText(m_model.openCount(kSeverities[i])));
    m_severities[i]->setText(isRoomy() ? name : countText(m_model.openCount(kSeverities[i])));
    m_severities[i]->setToolTip(name);
    m_severities[i]->setAccessibleName(name);
  }
  const int accepted = m_model.rowCount() - m_model.openCount();
  m_accepted->setText(tr("With accepted ones (%1)").arg(countText(accepted)));
  m_search->setPlaceholderText(tr("Area or word"));
  m_search->setAccessibleName(tr("Show only findings with this area or word"));
  m_state->setText(m_model.isRunning() ? tr("Being checked …") : QString());
  tint(*m_state, theme::Role::Secondary);
  if (m_table->horizontalHeader()->sortIndicatorSection() < 0 || !m_table->isVisible()) {
    m_table->resizeColumnToContents(FindingModel::SeverityColumn);
    m_table->resizeColumnToContents(FindingModel::AreaColumn);
    // The end of a name tells the parts of a cut RT apart.
    const int widest = isRoomy() ? 260 : 220;
    m_table->setColumnWidth(FindingModel::AreaColumn,
                            std::clamp(m_table->columnWidth(FindingModel::AreaColumn), 130, widest));
    m_table->setColumnWidth(FindingModel::TextColumn, kSentenceWidth);
  }
  m_table->setColumnHidden(FindingModel::AcceptedColumn, !m_filter->showsAccepted());
  showWholeHeading(*m_table);
  const bool isEmpty = m_filter->rowCount() == 0;
  m_table->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty);
  m_empty->setText(!m_session.isOpen()      ? tr("Open a project to see what the checks find.")
                   : m_model.isRunning()    ? tr("The checks are running.")
                   : m_model.rowCount() > 0 ? tr("None of the findings is shown with this filter.")
                   : m_session.survey() == nullptr
                       ? tr("There is no survey yet, so no figures can be checked; the checks of what is drawn found "
                            "nothing. Begin with “New survey” in the menu Data.")
                       : tr("The checks found nothing."));
  if (!current() && !m_currentFingerprint.empty()) {
    const auto& findings = m_model.findings();
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (fingerprintOf(findings[i]) == m_currentFingerprint) selectFinding(static_cast<int>(i));
    }
  }
  showDetail();
}

QString FindingsPanel::remedyText(FindingRemedy::Place place) {
  switch (place) {
    case FindingRemedy::Place::Figures:
      return tr("Open the figure");
    case FindingRemedy::Place::AreaForm:
      return tr("Open the form");
    case FindingRemedy::Place::Border:
      return tr("Reshape");
    case FindingRemedy::Place::Activity:
      return tr("Open the activity");
  }
  return {};
}

void FindingsPanel::showDetail() {
  const auto row = current();
  m_zoom->setText(tr("Zoom here"));
  m_zoom->setToolTip(tr("Zoom here"));
  m_zoom->setAccessibleName(tr("Zoom here"));
  m_zoom->setIcon(theme::icon(QStringLiteral("zoom-here")));
  m_accept->setText(tr("Accept…"));
  m_withdraw->setText(tr("Take the acceptance back"));
  m_more->setToolTip(tr("More"));
  m_more->setAccessibleName(tr("More"));
  m_wanted.clear();
  const QString rule = row ? toQString(m_model.findings()[static_cast<std::size_t>(*row)].rule) : m_filter->shownRule();
  const auto alike = std::ranges::count_if(m_model.findings(), [&](const Finding& finding) {
    return toQString(finding.rule) == rule && (!finding.accepted || m_filter->showsAccepted());
  });
  m_alike->setText(tr("Only those alike (%1)").arg(countText(alike)));
  // While it is on there must be a way back, also when the last of them is gone.
  m_alike->setVisible(m_alike->isChecked() || alike > 1);
  if (!row) {
    m_detailTitle->setText(QString());
    m_detailText->setText(tr("Choose a finding to see what the rule wants and what can be done."));
    m_detailRule->setText(QString());
    return arrangeButtons();
  }
  const Finding& finding = m_model.findings()[static_cast<std::size_t>(*row)];
  m_detailTitle->setText(m_model.index(*row, FindingModel::AreaColumn).data().toString());
  QString text = describe(finding);
  if (finding.accepted) text += u'\n' + capitalised(describeAcceptance(finding));
  if (finding.former) text += u'\n' + capitalised(describeFormer(finding));
  m_detailText->setText(text);
  m_detailRule->setText(explainRule(finding.rule));
  tint(*m_detailRule, theme::Role::Secondary);
  m_zoom->setEnabled(finding.place.has_value() || m_model.areaOf(*row).has_value());
  const bool isPartly = finding.rule == "rt-partly-in-kawasan";
  m_split->setText(isPartly ? tr("Cut at the edge of the kawasan") : tr("Split by kawasan"));
  m_decide->setText(tr("Decide"));
  const std::optional<FindingRemedy> remedy = m_model.remedyOf(*row);
  if (remedy) m_open->setText(remedyText(remedy->place));
  if (!finding.accepted && finding.rule == "overlap" && finding.subjects.size() == 2) {
    fillDecisions(finding);
    m_wanted.push_back(m_decide);
  }
  if (!finding.accepted && (isPartly || finding.rule == "rt-in-two-kawasan")) m_wanted.push_back(m_split);
  if (finding.accepted) m_wanted.push_back(m_withdraw);
  if (remedy) m_wanted.push_back(m_open);
  if (!finding.accepted) m_wanted.push_back(m_accept);
  m_wanted.push_back(m_zoom);
  arrangeButtons();
}

void FindingsPanel::fillDecisions(const Finding& finding) {
  QMenu& menu = *m_decide->menu();
  menu.clear();
  const Subject& first = finding.subjects[0];
  const Subject& second = finding.subjects[1];
  const auto add = [&](const QString& text, OverlapShare share) {
    menu.addAction(text, this, [this, level = first.level, a = first.id, b = second.id, share] {
      decideOverlap(m_session, level, a, b, share);
    });
  };
  add(tr("Counts in %1").arg(toQString(first.name)), OverlapShare::First);
  add(tr("Counts in %1").arg(toQString(second.name)), OverlapShare::Second);
  add(tr("Counts in both, once in every sum"), OverlapShare::Both);
}

void FindingsPanel::zoom() {
  if (const auto row = current()) m_model.zoomTo(*row);
}

/// A double click leads to the activity; anything else is shown where it lies.
void FindingsPanel::follow() {
  const auto row = current();
  const auto remedy = row ? m_model.remedyOf(*row) : std::nullopt;
  if (remedy && remedy->place == FindingRemedy::Place::Activity) {
    open();
  } else {
    zoom();
  }
}

void FindingsPanel::split() {
  const auto row = current();
  const auto area = row ? m_model.areaOf(*row) : std::nullopt;
  if (area && area->level == Level::Rt) Q_EMIT splitWanted(area->id);
}

void FindingsPanel::open() {
  const auto row = current();
  const auto area = row ? m_model.areaOf(*row) : std::nullopt;
  const auto remedy = row ? m_model.remedyOf(*row) : std::nullopt;
  const bool isOfActivity = remedy && remedy->place == FindingRemedy::Place::Activity;
  if (remedy && (area || isOfActivity)) Q_EMIT openWanted(area.value_or(AreaKey{Level::City, 0}), *remedy);
}

void FindingsPanel::accept() {
  const auto row = current();
  if (!row) return;
  const Finding finding = m_model.findings()[static_cast<std::size_t>(*row)];
  TextQuestion question;
  question.title = tr("Accept a finding");
  question.label = describe(finding) + QStringLiteral("\n\n") + tr("Why is this right as it is?");
  question.accept = tr("Accept");
  question.isLong = true;
  const auto reason = Prompts::current().text(this, question);
  if (!reason || reason->trimmed().isEmpty()) return;
  // The checks may have run again while the reason was written.
  const auto& findings = m_model.findings();
  const auto again = std::ranges::find(findings, fingerprintOf(finding), fingerprintOf);
  if (again != findings.end()) m_model.accept(static_cast<int>(again - findings.begin()), reason->trimmed());
}

void FindingsPanel::withdraw() {
  if (const auto row = current()) m_model.withdrawAcceptance(*row);
}

void FindingsPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_detail->setFixedWidth(std::clamp(width() / 3, kDetailLeast, kDetailWidth));
  layout()->activate();
  showWholeHeading(*m_table);
  // A finding is read on two lines; the whole of it stands beside the list once it is chosen.
  m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().lineSpacing() + 8);
  arrangeButtons();
  if (isRoomy() != (event->oldSize().width() >= kRoomy)) refresh();
}

bool FindingsPanel::isRoomy() const {
  return width() >= kRoomy;
}

void FindingsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_model.retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
