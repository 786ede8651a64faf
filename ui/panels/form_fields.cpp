#include "ui/panels/form_fields.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/card_parts.h"
#include "ui/shell/calm_combo.h"

namespace kawasan {

namespace {

QVBoxLayout* makeLayout(QWidget* widget, QLabel* label) {
  auto* layout = new QVBoxLayout(widget);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  label->setWordWrap(true);
  layout->addWidget(label);
  return layout;
}

}  // namespace

// -- TextField ----------------------------------------------------------------------------------------------------

TextField::TextField(Commit commit, QWidget* parent)
    : QWidget(parent),
      m_commit(std::move(commit)),
      m_label(new QLabel),
      m_line(new QLineEdit),
      m_below(new QLabel),
      m_readings(new QWidget) {
  QVBoxLayout* layout = makeLayout(this, m_label);
  m_label->setBuddy(m_line);
  layout->addWidget(m_line);
  m_below->setWordWrap(true);
  layout->addWidget(m_below);
  m_readingLayout = new QHBoxLayout(m_readings);
  m_readingLayout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_readings);
  m_readings->hide();
  m_below->hide();
  m_line->installEventFilter(this);
  connect(m_line, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::setTexts(const QString& label, const QString& hint) {
  m_label->setText(label);
  m_line->setAccessibleName(label);
  m_line->setPlaceholderText(tr("not filled in"));
  m_hint = hint;
  if (m_readings->isHidden() && !m_line->isModified()) show({});
}

void TextField::setValue(const QString& value, bool force) {
  const bool isTyping = m_line->isModified() && value == m_value;
  m_value = value;
  if (isTyping && !force) return;
  restore();
}

QString TextField::problem() const {
  return m_line->isModified() ? m_below->text() : QString();
}

void TextField::restore() {
  m_line->setText(m_value);
  m_line->setToolTip(m_value);
  // Of a long value its start is seen; who goes on typing there does so at its end.
  m_line->setCursorPosition(m_line->hasFocus() ? static_cast<int>(m_value.size()) : 0);
  show({});
}

void TextField::finish() {
  if (!m_line->isModified()) return;
  if (m_line->text() == m_value) {
    restore();
    return;
  }
  const QString typed = m_line->text();
  const FieldAnswer answer = m_commit(typed);
  if (answer.problem.isEmpty() && answer.readings.empty()) {
    restore();  // as it is stored: "9a" has become "009A"
    return;
  }
  // Where another program changed the field meanwhile, its value came into it.
  if (m_line->text() != typed) m_line->setText(typed);
  m_line->setModified(true);
  show(answer);
}

void TextField::show(const FieldAnswer& answer) {
  const bool isProblem = !answer.problem.isEmpty();
  m_below->setText(isProblem ? answer.problem : m_hint);
  m_below->setVisible(!m_below->text().isEmpty());
  tint(*m_below, isProblem ? theme::Role::Error : theme::Role::Secondary);
  while (QLayoutItem* item = m_readingLayout->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  for (const FieldAnswer::Reading& reading : answer.readings) {
    auto* button = new QPushButton(reading.text);
    connect(button, &QPushButton::clicked, this, [this, take = reading.take] {
      m_line->setModified(false);
      take();
    });
    m_readingLayout->addWidget(button);
  }
  m_readingLayout->addStretch();
  m_readings->setVisible(!answer.readings.empty());
}

bool TextField::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_line && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && m_line->isModified()) {
      restore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

// -- ChoiceField --------------------------------------------------------------------------------------------------

ChoiceField::ChoiceField(Commit commit, QWidget* parent)
    : QWidget(parent),
      m_commit(std::move(commit)),
      m_label(new QLabel),
      m_rows(new QVBoxLayout),
      m_buttons(new QButtonGroup(this)) {
  QVBoxLayout* layout = makeLayout(this, m_label);
  m_rows->setSpacing(4);
  layout->addLayout(m_rows);
  connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
    const QString value = m_options[static_cast<std::size_t>(id)].value;
    if (value == m_value) return;
    m_value = value;
    m_commit(value);
  });
}

void ChoiceField::addRow() {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  auto* button = new QRadioButton;
  auto* meaning = new QLabel;
  meaning->setWordWrap(true);
  meaning->installEventFilter(this);
  m_buttons->addButton(button, static_cast<int>(m_meanings.size()));
  row->addWidget(button, 0, Qt::AlignTop);
  row->addWidget(meaning, 1);
  m_rows->addLayout(row);
  m_meanings.push_back(meaning);
}

void ChoiceField::setOptions(const QString& label, std::vector<Option> options) {
  m_label->setText(label);
  m_options = std::move(options);
  while (m_meanings.size() < m_options.size()) addRow();
  for (std::size_t i = 0; i < m_meanings.size(); ++i) {
    QAbstractButton* button = m_buttons->button(static_cast<int>(i));
    const Option option = i < m_options.size() ? m_options[i] : Option();
    button->setVisible(i < m_options.size());
    button->setText(option.text);
    button->setAccessibleName(QStringLiteral("%1: %2 %3").arg(label, option.text, option.meaning).simplified());
    m_meanings[i]->setText(option.meaning);
    tint(*m_meanings[i], theme::Role::Secondary);
  }
  setValue(m_value);
}

void ChoiceField::setValue(const QString& value) {
  m_value = value;
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    if (m_options[i].value == value) m_buttons->button(static_cast<int>(i))->setChecked(true);
  }
}

void ChoiceField::choose(const QString& value) {
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    if (m_options[i].value == value) m_buttons->button(static_cast<int>(i))->click();
  }
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonRelease) {
    const auto found = std::ranges::find(m_meanings, watched);
    if (found != m_meanings.end()) m_buttons->button(static_cast<int>(found - m_meanings.begin()))->click();
  }
  return QWidget::eventFilter(watched, event);
}

// -- ListField ----------------------------------------------------------------------------------------------------

ListField::ListField(Commit commit, QWidget* parent)
    : QWidget(parent), m_commit(std::move(commit)), m_label(new QLabel), m_box(new CalmCombo), m_below(new QLabel) {
  QVBoxLayout* layout = makeLayout(this, m_label);
  m_label->setBuddy(m_box);
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_box->setMinimumContentsLength(12);
  layout->addWidget(m_box);
  m_below->setWordWrap(true);
  m_below->hide();
  layout->addWidget(m_below);
  connect(m_box, &QComboBox::activated, this, [this](int index) {
    const FieldAnswer answer = m_commit(m_box->itemData(index).toString());
    m_below->setText(answer.problem);
    m_below->setVisible(!answer.problem.isEmpty());
    tint(*m_below, theme::Role::Error);
  });
}

void ListField::setItems(const QString& label, const std::vector<Item>& items) {
  m_label->setText(label);
  m_box->setAccessibleName(label);
  m_box->clear();
  for (const Item& item : items) m_box->addItem(item.text, item.value);
}

void ListField::setValue(const QString& value) {
  if (m_box->findData(value) < 0) m_box->addItem(value, value);
  m_box->setCurrentIndex(m_box->findData(value));
}

}  // namespace kawasan
