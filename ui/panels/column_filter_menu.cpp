#include "ui/panels/column_filter_menu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "ui/panels/figure_paint.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

constexpr int kChoiceKeyRole = Qt::UserRole;
constexpr int kFilterLines = 12;  // of words before they are scrolled
constexpr int kMenuWidth = 230;
constexpr int kMenuMargin = 10;

struct CountedChoice {
  ColumnChoice choice;
  int rows = 0;
};

/// Those that occur in the rows, and those that are chosen already.
std::vector<CountedChoice> countedChoices(const RtTableFilter& rows, int column, const std::set<std::string>& chosen) {
  const RtTableModel& model = rows.table();
  std::map<std::string, CountedChoice> counted;
  for (int row = 0; !chosen.empty() && row < model.rowCount(); ++row) {
    for (ColumnChoice& choice : choicesOf(model, column, row)) {
      if (chosen.contains(choice.key)) counted.try_emplace(choice.key, CountedChoice{choice, 0});
    }
  }
  for (const int row : rows.rowsWithout(column)) {
    for (ColumnChoice& choice : choicesOf(model, column, row))
      ++counted.try_emplace(choice.key, CountedChoice{choice, 0}).first->second.rows;
  }
  std::vector<CountedChoice> ordered;
  for (auto& [key, each] : counted) ordered.push_back(std::move(each));
  std::ranges::sort(ordered, comesBefore, &CountedChoice::choice);
  return ordered;
}

QString withCount(const QString& text, int rows) {
  return QStringLiteral("%1 (%2)").arg(capitalised(text), countText(rows));
}

}  // namespace

ColumnFilterMenu::ColumnFilterMenu(const RtTableFilter& rows, int column, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_rows(rows),
      m_column(rows.table().columnAt(column)),
      m_filter(rows.columnFilter(column)) {
  setObjectName(QStringLiteral("columnFilter"));
  setAttribute(Qt::WA_DeleteOnClose);
  theme::setKind(*this, QStringLiteral("popup"));
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMenuMargin, kMenuMargin, kMenuMargin, kMenuMargin);
  layout->setSpacing(6);
  auto* const title = new QLabel(columnTitle(rows.table(), column));
  title->setObjectName(QStringLiteral("filterTitle"));
  title->setTextFormat(Qt::PlainText);
  title->setWordWrap(true);
  setRelativeFont(title, 0, true);
  layout->addWidget(title);
  isFilteredByAmount(m_column.kind) ? buildAmounts(*layout, column) : buildWords(*layout, column);
  setMinimumWidth(kMenuWidth);
}

void ColumnFilterMenu::openAt(QPoint place) {
  adjustSize();
  const QRect screen = parentWidget()->screen()->availableGeometry();
  const int left = std::max(screen.left(), std::min(place.x(), screen.right() - width()));
  const int top = std::max(screen.top(), std::min(place.y(), screen.bottom() - height()));
  move(left, top);
  show();
  m_words != nullptr ? m_words->setFocus(Qt::PopupFocusReason) : m_atLeast->setFocus(Qt::TabFocusReason);
}

// -- words ----------------------------------------------------------------------------------------------------------

void ColumnFilterMenu::buildWords(QVBoxLayout& layout, int column) {
  m_words = new QListWidget;
  m_words->setObjectName(QStringLiteral("filterWords"));
  m_words->setAccessibleName(tr("What is shown"));
  m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  new QListWidgetItem(tr("All"), m_words);
  for (const CountedChoice& each : countedChoices(m_rows, column, m_filter.choices)) {
    auto* const item = new QListWidgetItem(withCount(each.choice.text, each.rows), m_words);
    item->setData(kChoiceKeyRole, QString::fromStdString(each.choice.key));
    item->setToolTip(item->text());
  }
  showTicks();
  m_words->setCurrentRow(0);
  const int lines = std::min(kFilterLines, m_words->count());
  m_words->setFixedHeight(lines * m_words->sizeHintForRow(0) + 2 * m_words->frameWidth());
  const int scrollBar = m_words->count() > kFilterLines ? m_words->verticalScrollBar()->sizeHint().width() : 0;
  m_words->setMinimumWidth(std::min(2 * kMenuWidth, m_words->sizeHintForColumn(0) + scrollBar + 2 * kMenuMargin));
  m_words->installEventFilter(this);
  layout.addWidget(m_words);
  auto* const keys = new QLabel(tr("Space or a click: tick · Enter: done"));
  theme::setKind(*keys, QStringLiteral("small"));
  tint(keys, theme::Role::Secondary);
  layout.addWidget(keys);
  connect(m_words, &QListWidget::itemClicked, this, &ColumnFilterMenu::toggle);
}

/// A click anywhere in the line ticks it, so the list itself ticks nothing.
void ColumnFilterMenu::toggle(QListWidgetItem* item) {
  const std::string key = item->data(kChoiceKeyRole).toString().toStdString();
  if (key.empty()) {
    m_filter.choices.clear();
  } else if (m_filter.choices.erase(key) == 0) {
    m_filter.choices.insert(key);
  }
  showTicks();
  Q_EMIT chosen(m_filter);
}

void ColumnFilterMenu::showTicks() {
  for (int row = 0; row < m_words->count(); ++row) {
    QListWidgetItem& item = *m_words->item(row);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const std::string key = item.data(kChoiceKeyRole).toString().toStdString();
    const bool isTicked = key.empty() ? m_filter.choices.empty() : m_filter.choices.contains(key);
    item.setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
  }
}

// -- amounts --------------------------------------------------------------------------------------------------------

void ColumnFilterMenu::buildAmounts(QVBoxLayout& layout, int column) {
  const RtTableModel& model = m_rows.table();
  const std::vector<int> rows = m_rows.rowsWithout(column);
  const auto filled =
      static_cast<int>(std::ranges::count_if(rows, [&](int row) { return hasAmount(model, column, row); }));
  m_all = new QRadioButton(tr("All"));
  m_missing = new QRadioButton(withCount(missingText(), static_cast<int>(rows.size()) - filled));
  m_filled = new QRadioButton(withCount(tr("Filled"), filled));
  using enum ColumnFilter::Presence;
  const bool isLimited = !isMissing(m_filter.atLeast) || !isMissing(m_filter.atMost);
  const auto addPresence = [&](QRadioButton* button, const char* name, ColumnFilter::Presence presence) {
    button->setObjectName(QString::fromLatin1(name));
    button->setChecked(m_filter.presence == presence && !(presence == Any && isLimited));
    layout.addWidget(button);
    connect(button, &QRadioButton::clicked, this, [this, presence] { choosePresence(presence); });
  };
  addPresence(m_all, "filterAll", Any);
  addPresence(m_missing, "filterMissing", Missing);
  addPresence(m_filled, "filterFilled", Filled);
  m_atLeast = addLimit(layout, tr("At least"), "filterAtLeast", m_filter.atLeast);
  m_atMost = addLimit(layout, tr("At most"), "filterAtMost", m_filter.atMost);
  m_problem = new QLabel;
  m_problem->setObjectName(QStringLiteral("filterProblem"));
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_problem->hide();
  layout.addWidget(m_problem);
}

QLineEdit* ColumnFilterMenu::addLimit(QVBoxLayout& layout, const QString& name, const char* key, Micro limit) {
  auto* const line = new QLineEdit(editText(limit));
  line->setObjectName(QString::fromLatin1(key));
  line->setAlignment(Qt::AlignRight);
  auto* const label = new QLabel(name);
  label->setBuddy(line);
  label->setMinimumWidth(fontMetrics().horizontalAdvance(tr("At least")) + kMenuMargin);
  auto* const row = new QHBoxLayout;
  row->addWidget(label);
  row->addWidget(line, 1);
  if (const QString unit = unitOfColumn(m_column); !unit.isEmpty()) row->addWidget(new QLabel(unit));
  layout.addLayout(row);
  connect(line, &QLineEdit::textChanged, this, &ColumnFilterMenu::takeLimits);
  return line;
}

/// Limits are amounts that are there: they go with none of the other choices.
void ColumnFilterMenu::choosePresence(ColumnFilter::Presence presence) {
  m_filter.presence = presence;
  if (presence != ColumnFilter::Presence::Filled) {
    for (QLineEdit* line : {m_atLeast, m_atMost}) {
      const QSignalBlocker quiet(line);
      line->clear();
      theme::setWrong(*line, false);
    }
    m_filter.atLeast = m_filter.atMost = kMissing;
    m_problem->hide();
  }
  Q_EMIT chosen(m_filter);
}

void ColumnFilterMenu::takeLimits() {
  m_problem->clear();
  const bool isRead = takeLimit(*m_atLeast, m_filter.atLeast);
  const bool areRead = takeLimit(*m_atMost, m_filter.atMost) && isRead;
  m_problem->setVisible(!areRead);
  adjustSize();
  if (!areRead) return;
  m_filter.presence = ColumnFilter::Presence::Filled;
  m_filled->setChecked(true);
  Q_EMIT chosen(m_filter);
}

bool ColumnFilterMenu::takeLimit(QLineEdit& line, Micro& limit) {
  const TypedAmount typed = readLimit(line.text(), m_column);
  theme::setWrong(line, !typed.isSettled());
  if (typed.isSettled()) {
    limit = typed.amount;
  } else {
    const Parameter parameter = m_column.isEditable() ? m_column.parameter : Parameter::AreaVerified;
    m_problem->setText(capitalised(whyNot(typed, parameter)));
  }
  return typed.isSettled();
}

// -- keys -----------------------------------------------------------------------------------------------------------

bool ColumnFilterMenu::eventFilter(QObject* watched, QEvent* event) {
  const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
  if (watched != m_words || !isSpace) return QFrame::eventFilter(watched, event);
  if (m_words->currentItem() != nullptr) toggle(m_words->currentItem());
  return true;
}

void ColumnFilterMenu::keyPressEvent(QKeyEvent* event) {
  const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape;
  if (!isDone) return QFrame::keyPressEvent(event);
  event->accept();
  close();
}

}  // namespace kawasan
