#include "ui/panels/bpm_matrix_panel.h"

#include <QBuffer>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/plan_findings.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kIdRole = Qt::UserRole + 3;
constexpr int kFirstRequirement = 2;          // columns before the requirements
constexpr int kStateRole = Qt::UserRole + 6;  // how the cell looks as a sign
constexpr int kWordRole = Qt::UserRole + 4;   // the state of a cell in words
constexpr qsizetype kJoiningWord = 3;         // letters
constexpr int kShortRole = Qt::UserRole + 5;  // the heading of a narrow column
constexpr int kWidestName = 300;
constexpr int kLeastMatrixName = 150;
constexpr int kSignWidth = 42;  // of a column of signs
constexpr int kKeySign = 14;    // in the line below the title

/// The first two words of a requirement's name on two lines: a column is narrow, its whole name is in the tool tip.
QString headingOf(const BpmRequirement& requirement) {
  const QStringList words = localText(requirement.name).section(u',', 0, 0).split(u' ');
  QString heading =
      requirement.number == 0 ? words.front() : QStringLiteral("%1 %2").arg(requirement.number).arg(words.front());
  if (words.size() > 1) heading += u'\n' + words[1];
  if (words.size() > 2 && words[1].size() <= kJoiningWord) heading += u' ' + words[2];  // "and plans"
  return heading;
}

/// How a cell looks: as its state does, or as a warning.
constexpr int kWarningSign = 100;

StateLook signOf(int sign) {
  return sign == kWarningSign ? lookOfWarning() : lookOf(static_cast<RuleState>(sign));
}

QString signInText(const StateLook& look) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  theme::icon(QString::fromLatin1(look.icon), look.role).pixmap(kKeySign, kKeySign).save(&buffer, "PNG");
  return QStringLiteral("<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%2\">")
      .arg(QString::fromLatin1(bytes.toBase64()))
      .arg(kKeySign);
}

}  // namespace

StateLook lookOf(RuleState state) {
  switch (state) {
    case RuleState::Ok:
      return {"accept", theme::Role::Good};
    case RuleState::Lacking:
      return {"error", theme::Role::Error};
    case RuleState::NotFilled:
      return {"warning", theme::Role::Warning};
    case RuleState::NotApplicable:
      break;
  }
  return {"more", theme::Role::Secondary};
}

StateLook lookOfWarning() {
  return {"info", theme::Role::Warning};
}

BpmMatrixPanel::BpmMatrixPanel(PlanState& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_title(new QLabel),
      m_note(new QLabel),
      m_key(new QLabel),
      m_all(new QCheckBox),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  bar->addWidget(m_all);
  layout->addLayout(bar);
  m_key->setObjectName(QStringLiteral("matrixKey"));
  m_key->setTextFormat(Qt::RichText);
  m_key->setWordWrap(true);
  m_key->setContentsMargins(8, 0, 8, 4);
  m_key->hide();
  theme::setKind(*m_key, QStringLiteral("small"));
  layout->addWidget(m_key);
  m_all->setObjectName(QStringLiteral("allActivities"));
  m_table->setObjectName(QStringLiteral("bpmMatrix"));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  layout->addWidget(m_table, 1);
  connect(m_all, &QCheckBox::toggled, this, &BpmMatrixPanel::renew);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (m_isShowing || !index.isValid()) return;
    m_plan.choose(index.siblingAtColumn(0).data(kIdRole).value<FeatureId>());
    Q_EMIT requirementsWanted();
  });
  connect(m_table, &QTableView::doubleClicked, this, &BpmMatrixPanel::openField);
  m_table->installEventFilter(this);
  m_table->viewport()->installEventFilter(this);
  connect(&plan, &PlanState::figuresChanged, this, &BpmMatrixPanel::renew);
  connect(&plan, &PlanState::activitiesChanged, this, &BpmMatrixPanel::renew);
  connect(&plan, &PlanState::currentChanged, this, &BpmMatrixPanel::showCurrent);
  renew();
}

void BpmMatrixPanel::renew() {
  m_isShowing = true;
  m_model->clear();
  QStringList headings{tr("No"), tr("Activity")};
  for (const BpmRequirement& requirement : bpmRules().requirements) headings << headingOf(requirement);
  headings << tr("To be\nproposed");
  m_model->setHorizontalHeaderLabels(headings);
  int column = kFirstRequirement;
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    QStandardItem* const heading = m_model->horizontalHeaderItem(column++);
    heading->setToolTip(requirementName(requirement));
    heading->setData(heading->text(), kWordRole);
    heading->setData(requirement.number == 0 ? QStringLiteral("+") : QString::number(requirement.number), kShortRole);
  }
  std::size_t ready = 0;
  for (const Activity* activity : m_plan.activities()) {
    const ActivityFigures* const figures = m_plan.figuresOf(activity->id);
    if (figures == nullptr || (!figures->isBpm && !m_all->isChecked())) continue;
    addRow(*activity, *figures);
    if (isReady(figures->checks)) ++ready;
  }
  fit();
  m_title->setText(tr("Six requirements (%1)").arg(m_model->rowCount()));
  m_all->setText(tr("all activities"));
  m_all->setToolTip(tr("also works that BPM does not pay"));
  m_note->setText(m_model->rowCount() == 0 ? tr("No activity is paid by a grant to communities (BPM).")
                                           : tr("ready to propose: %1").arg(ready));
  m_note->setToolTip(m_note->text());
  tint(*m_note, theme::Role::Secondary);
  m_isShowing = false;
  showCurrent();
}

/// In words where they and the names have room, else as signs under the numbers of the requirements.
void BpmMatrixPanel::fit() {
  const int room = m_table->viewport()->width();
  showStates(true);
  kawasan::fitColumns(*m_table);
  const int name = m_table->columnWidth(1);
  const auto others = [this] {
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
      width += column == 1 ? 0 : m_table->columnWidth(column);
    return width;
  };
  const bool isInWords = others() + std::min(name, kLeastMatrixName) <= room;
  if (!isInWords) {
    showStates(false);
    for (int i = 0; i < static_cast<int>(bpmRules().requirements.size()); ++i)
      m_table->setColumnWidth(kFirstRequirement + i, kSignWidth);
  }
  m_table->setColumnWidth(1,
                          std::clamp(room - others(), std::min(name, kLeastMatrixName), std::min(name, kWidestName)));
  showKey(isInWords);
}

/// Signs are explained on the screen, with the names of the numbers above them; words need no key.
void BpmMatrixPanel::showKey(bool inWords) {
  m_key->setVisible(!inWords);
  if (inWords) return;
  QStringList parts;
  for (const RuleState state : {RuleState::Ok, RuleState::Lacking, RuleState::NotFilled, RuleState::NotApplicable})
    parts << signInText(lookOf(state)) + u' ' + nameOf(state).toHtmlEscaped();
  parts.insert(2, signInText(lookOfWarning()) + u' ' + stateText({RuleState::Lacking, false, true}).toHtmlEscaped());
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    const QString number = requirement.number == 0 ? QStringLiteral("+") : QString::number(requirement.number);
    parts
        << QStringLiteral("<b>%1</b> %2").arg(number, localText(requirement.name).section(u',', 0, 0).toHtmlEscaped());
  }
  m_key->setText(parts.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void BpmMatrixPanel::showStates(bool inWords) {
  for (int i = 0; i < static_cast<int>(bpmRules().requirements.size()); ++i) {
    const int column = kFirstRequirement + i;
    QStandardItem* const heading = m_model->horizontalHeaderItem(column);
    if (heading == nullptr) return;
    heading->setText(heading->data(inWords ? kWordRole : kShortRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
      QStandardItem* const cell = m_model->item(row, column);
      cell->setText(inWords ? cell->data(kWordRole).toString() : QString());
      const auto look = signOf(cell->data(kStateRole).toInt());
      cell->setIcon(inWords ? QIcon() : theme::icon(QString::fromLatin1(look.icon), look.role));
    }
  }
}

void BpmMatrixPanel::addRow(const Activity& activity, const ActivityFigures& figures) {
  QList<QStandardItem*> row;
  row << numberItem(QString::number(m_model->rowCount() + 1), m_model->rowCount());
  row.front()->setData(QVariant::fromValue(activity.id), kIdRole);
  row << textItem(toQString(activity.name));
  row.back()->setToolTip(toQString(activity.name));
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    const Snapshot& snapshot = m_plan.session().snapshot();
    const JudgedRequirement judged = judgedRequirement(snapshot, activity, figures.checks, requirement.number);
    QStandardItem* const item = textItem(stateText(judged));
    item->setData(item->text(), kWordRole);
    item->setData(item->text(), Qt::AccessibleTextRole);
    const RuleState shown = judged.isAccepted ? RuleState::NotApplicable : judged.state;
    const int sign = judged.isWarning ? kWarningSign : static_cast<int>(shown);
    item->setData(sign, kStateRole);
    item->setForeground(theme::colour(signOf(sign).role));
    QStringList sentences{QStringLiteral("%1: %2").arg(requirementName(requirement), item->text())};
    for (const RuleResult& result : figures.checks) {
      const QString sentence = describe(result, snapshot, activity);
      if (result.rule->requirement == requirement.number && !sentence.isEmpty()) sentences << sentence;
    }
    if (judged.state == RuleState::NotFilled || judged.state == RuleState::Lacking)
      sentences << tr("Double click or Enter opens the field.");
    item->setToolTip(sentences.join(u'\n'));
    row << item;
  }
  const bool ready = isReady(figures.checks);
  row << textItem(ready ? tr("ready") : tr("not yet"));
  row.back()->setForeground(theme::colour(ready ? theme::Role::Good : theme::Role::Error));
  m_model->appendRow(row);
}

/// Under a requirement the field that is still empty, else the first one that it finds lacking.
void BpmMatrixPanel::openField(const QModelIndex& cell) {
  const auto id = cell.siblingAtColumn(0).data(kIdRole).value<FeatureId>();
  const ActivityFigures* const figures = m_plan.figuresOf(id);
  const Activity* const activity = m_plan.session().snapshot().activityById(id);
  if (figures == nullptr || activity == nullptr) return;
  m_plan.choose(id);
  const auto place = static_cast<std::size_t>(std::max(0, cell.column() - kFirstRequirement));
  const auto& requirements = bpmRules().requirements;
  const bool isRequirement = cell.column() >= kFirstRequirement && place < requirements.size();
  const RuleResult* open = nullptr;
  for (const RuleResult& result : figures->checks) {
    if (isRequirement && result.rule->requirement != requirements[place].number) continue;
    const bool isOpen = result.state == RuleState::NotFilled || result.state == RuleState::Lacking;
    const bool isBetter =
        open == nullptr || (open->state == RuleState::Lacking && result.state == RuleState::NotFilled);
    if (isOpen && isBetter) open = &result;
  }
  Q_EMIT fieldWanted(open == nullptr ? QString() : fieldOfRule(*open, *activity));
}

bool BpmMatrixPanel::eventFilter(QObject* watched, QEvent* event) {
  // The key takes room below alone.
  if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
    const auto* const resized = static_cast<QResizeEvent*>(event);
    if (resized->size().width() != resized->oldSize().width()) fit();
  }
  if (watched == m_table && event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      openField(m_table->currentIndex());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void BpmMatrixPanel::showCurrent() {
  if (m_isShowing) return;
  m_isShowing = true;
  m_table->clearSelection();
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (m_model->item(row, 0)->data(kIdRole).value<FeatureId>() == m_plan.current()) m_table->selectRow(row);
  }
  m_isShowing = false;
}

void BpmMatrixPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
