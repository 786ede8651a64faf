#include "ui/dialogs/activity_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kLongest = 300;

template <typename Value>
Value valueOf(const ActivityForm::Member<Value>& member, const Activity& activity) {
  Activity copy = activity;
  return member(copy);
}

/// Millions are read by their marks, and seen to be wrong by them.
void markThousands(QLineEdit& line, TypedWhole (*read)(const QString&)) {
  QObject::connect(&line, &QLineEdit::editingFinished, &line, [&line, read] {
    const TypedWhole typed = read(line.text());
    if (typed.problem.isEmpty()) line.setText(rupiahEdit(typed.value));
  });
}

}  // namespace

ActivityForm::ActivityForm(int columns, QWidget* parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(12, 10, 12, 10);
  m_grid->setHorizontalSpacing(14);
  m_grid->setVerticalSpacing(6);
  for (int column = 0; column < columns; ++column) m_grid->setColumnStretch(column, 1);
}

ActivityForm::Field& ActivityForm::add(const QString& key, const QString& label, QWidget* editor, int span) {
  if (m_column + span > m_columns) {
    ++m_row;
    m_column = 0;
  }
  auto* cell = new QWidget;
  auto* layout = new QVBoxLayout(cell);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  auto* name = new QLabel(label);
  name->setBuddy(editor);
  auto* problem = new QLabel;
  problem->setWordWrap(true);
  theme::setKind(*problem, QStringLiteral("smallerror"));
  problem->hide();
  auto* note = new QLabel;
  note->setWordWrap(true);
  theme::setKind(*note, QStringLiteral("small"));
  note->hide();
  layout->addWidget(name);
  layout->addWidget(editor);
  layout->addWidget(note);
  layout->addWidget(problem);
  layout->addStretch();
  editor->setObjectName(key);
  editor->setAccessibleName(label);
  m_grid->addWidget(cell, m_row, m_column, 1, span);
  m_column += span;
  Field& field = m_fields.emplace_back();
  field.editor = editor;
  field.problem = problem;
  field.note = note;
  return field;
}

void ActivityForm::addPart(const QString& key, const QString& label, QWidget* part, int span) {
  Field& field = add(key, label, part, span);
  field.show = [](const Activity&) {};
  field.take = [](Activity&) { return QString(); };
}

void ActivityForm::addHeading(const QString& text) {
  if (m_column > 0) ++m_row;
  m_column = 0;
  auto* heading = new QLabel(text);
  theme::setKind(*heading, QStringLiteral("heading"));
  m_grid->addWidget(heading, m_row++, 0, 1, m_columns);
}

QLineEdit* ActivityForm::addLine(const QString& key, const QString& label, std::function<QString(const Activity&)> text,
                                 std::function<QString(Activity&, const QString&)> take, int span) {
  auto* line = new QLineEdit;
  line->setMaxLength(kLongest);
  Field& field = add(key, label, line, span);
  field.show = [line, text = std::move(text)](const Activity& activity) {
    line->setText(text(activity));
    line->setCursorPosition(0);
  };
  field.take = [line, take = std::move(take)](Activity& activity) { return take(activity, line->text().trimmed()); };
  connect(line, &QLineEdit::textEdited, this, [this, line] { settle(line); });
  // Said where it was typed, not only when the whole form is saved.
  connect(line, &QLineEdit::editingFinished, this, [this, line] {
    Field& own = *fieldOf(line);
    Activity none;
    say(own, own.take(none));
  });
  return line;
}

ActivityForm::Field* ActivityForm::fieldOf(const QWidget* editor) {
  const auto found = std::ranges::find(m_fields, editor, &Field::editor);
  return found == m_fields.end() ? nullptr : &*found;
}

/// What stands in the field is what a person says.
void ActivityForm::settle(QLineEdit* line) {
  Field& field = *fieldOf(line);
  field.isTyped = true;
  withdrawOffer(field);
  markProposed(field, false);
  // What was refused does not stand there any more; recording it judges anew.
  field.problem->hide();
  theme::setWrong(*line, false);
}

/// A proposal is kept as an estimate, and stays one until somebody types over it or confirms it.
void ActivityForm::addEstimate(QLineEdit* line, const Member<bool>& estimated) {
  Field& field = *fieldOf(line);
  field.confirm = new QPushButton;
  field.confirm->setObjectName(line->objectName() + QStringLiteral("_confirm"));
  nameConfirm(field);
  field.confirm->setAutoDefault(false);
  theme::setKind(*field.confirm, QStringLiteral("link"));
  field.confirm->hide();
  static_cast<QVBoxLayout*>(line->parentWidget()->layout())
      ->insertWidget(line->parentWidget()->layout()->indexOf(field.problem), field.confirm, 0, Qt::AlignLeft);
  connect(field.confirm, &QPushButton::clicked, this, [this, line] {
    const Field& own = *fieldOf(line);
    if (own.offered.isEmpty()) {
      settle(line);
    } else {
      propose(line->objectName(), QString(own.offered), own.note->text());
    }
    line->setFocus();
  });
  field.show = [this, line, estimated, plain = field.show](const Activity& activity) {
    plain(activity);
    Field& own = *fieldOf(line);
    own.isKept = valueOf(estimated, activity);
    if (!own.isKept) return;
    own.proposed = line->text();
    own.note->setText(tr("An estimate: all of the RT that it serves"));
    markProposed(own, true);
  };
  field.take = [this, line, estimated, plain = field.take](Activity& activity) {
    QString problem = plain(activity);
    const Field& own = *fieldOf(line);
    estimated(activity) = !own.isTyped && !own.proposed.isEmpty() && line->text() == own.proposed;
    return problem;
  };
}

QLineEdit* ActivityForm::addText(const QString& key, const QString& label, Member<std::string> member, int span) {
  return addLine(
      key, label, [member](const Activity& activity) { return toQString(valueOf(member, activity)); },
      [member](Activity& activity, const QString& text) {
        member(activity) = text.toStdString();
        return QString();
      },
      span);
}

void ActivityForm::addCount(const QString& key, const QString& label, Member<std::optional<int>> member,
                            const Member<bool>& estimated) {
  QLineEdit* const line = addLine(
      key, label,
      [member](const Activity& activity) {
        const std::optional<int> count = valueOf(member, activity);
        return count ? rupiahEdit(*count) : QString();
      },
      [member](Activity& activity, const QString& text) {
        const TypedWhole typed = readWhole(text, kLargestCount);
        if (typed.problem.isEmpty()) {
          member(activity) = typed.value ? std::optional(static_cast<int>(*typed.value)) : std::nullopt;
        }
        return typed.problem;
      });
  line->setAlignment(Qt::AlignRight);
  markThousands(*line, [](const QString& text) { return readWhole(text, kLargestCount); });
  if (estimated) addEstimate(line, estimated);
}

void ActivityForm::addYear(const QString& key, const QString& label, int Activity::*member) {
  QLineEdit* const line = addLine(
      key, label,
      [member](const Activity& activity) {
        return activity.*member == 0 ? QString() : QString::number(activity.*member);
      },
      [member](Activity& activity, const QString& text) {
        const TypedYear typed = readYear(text);
        if (typed.problem.isEmpty()) activity.*member = typed.year;
        return typed.problem;
      });
  line->setAlignment(Qt::AlignRight);
}

void ActivityForm::addMoney(const QString& key, const QString& label, Member<std::optional<Rupiah>> member) {
  QLineEdit* const line = addLine(
      key, label, [member](const Activity& activity) { return rupiahEdit(valueOf(member, activity)); },
      [member](Activity& activity, const QString& text) {
        const TypedWhole typed = readRupiah(text);
        if (typed.problem.isEmpty()) member(activity) = typed.value;
        return typed.problem;
      });
  line->setAlignment(Qt::AlignRight);
  markThousands(*line, readRupiah);
}

void ActivityForm::addVolume(const QString& key, const QString& label, Member<Micro> member) {
  QLineEdit* const line = addLine(
      key, label, [member](const Activity& activity) { return volumeEdit(valueOf(member, activity)); },
      [member](Activity& activity, const QString& text) {
        const TypedVolume typed = readVolume(text);
        if (typed.problem.isEmpty()) member(activity) = typed.amount;
        return typed.problem;
      });
  line->setAlignment(Qt::AlignRight);
}

void ActivityForm::addDate(const QString& key, const QString& label, Member<std::optional<Date>> member) {
  QLineEdit* const line = addLine(
      key, label, [member](const Activity& activity) { return dateEdit(valueOf(member, activity)); },
      [member](Activity& activity, const QString& text) {
        const TypedDate typed = readDate(text);
        if (typed.problem.isEmpty()) member(activity) = typed.date;
        return typed.problem;
      });
  line->setPlaceholderText(tr("17-5-2024"));
}

QComboBox* ActivityForm::addChoice(const QString& key, const QString& label, const Options& options,
                                   std::function<QString(const Activity&)> value,
                                   std::function<void(Activity&, const QString&)> take, int span) {
  auto* box = new CalmCombo;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(12);
  for (const auto& [stored, shown] : options) box->addItem(shown, stored);
  Field& field = add(key, label, box, span);
  field.show = [box, value = std::move(value)](const Activity& activity) {
    box->setCurrentIndex(std::max(0, box->findData(value(activity))));
  };
  field.take = [box, take = std::move(take)](Activity& activity) {
    take(activity, box->currentData().toString());
    return QString();
  };
  // A choice may be longer than its place.
  box->setProperty("mayShorten", true);
  const auto tip = [box] { box->setToolTip(box->currentText()); };
  connect(box, &QComboBox::currentIndexChanged, box, tip);
  tip();
  return box;
}

void ActivityForm::addFlag(const QString& key, const QString& label, Member<std::optional<bool>> member) {
  addChoice(
      key, label,
      {{QString(), tr("not filled in")}, {QStringLiteral("yes"), tr("yes")}, {QStringLiteral("no"), tr("no")}},
      [member](const Activity& activity) {
        const std::optional<bool> flag = valueOf(member, activity);
        if (!flag) return QString();
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
      },
      [member](Activity& activity, const QString& value) {
        member(activity) = value.isEmpty() ? std::nullopt : std::optional(value == QLatin1String("yes"));
      });
}

void ActivityForm::show(const Activity& activity) {
  for (const Field& field : m_fields) field.show(activity);
}

bool ActivityForm::take(Activity& activity) {
  const Field* firstWrong = nullptr;
  for (Field& field : m_fields) {
    const QString problem = field.take(activity);
    say(field, problem);
    if (!problem.isEmpty() && firstWrong == nullptr) firstWrong = &field;
  }
  if (firstWrong == nullptr) return true;
  firstWrong->editor->setFocus();
  bringInView(*firstWrong);
  return false;
}

void ActivityForm::say(Field& field, const QString& problem) {
  field.problem->setText(problem);
  field.problem->setVisible(!problem.isEmpty());
  theme::setWrong(*field.editor, !problem.isEmpty());
}

/// With its name above and what is wrong below, once the page is in front and what is said there has its room.
void ActivityForm::bringInView(const Field& field) {
  QTimer::singleShot(0, field.editor, [editor = field.editor] {
    QWidget* const cell = editor->parentWidget();
    for (QWidget* above = cell->parentWidget(); above != nullptr; above = above->parentWidget()) {
      auto* const area = qobject_cast<QScrollArea*>(above);
      if (area == nullptr) continue;
      if (QLayout* const inside = area->widget()->layout()) inside->activate();
      area->ensureWidgetVisible(cell);
    }
  });
}

int ActivityForm::wrongFields() const {
  return static_cast<int>(
      std::ranges::count_if(m_fields, [](const Field& field) { return !field.problem->text().isEmpty(); }));
}

void ActivityForm::fill(const QString& key, const QString& text) {
  auto* const line = findChild<QLineEdit*>(key);
  line->setText(text);
  settle(line);
}

bool ActivityForm::propose(const QString& key, const QString& text, const QString& note) {
  for (Field& field : m_fields) {
    auto* const line = qobject_cast<QLineEdit*>(field.editor);
    if (line == nullptr || line->objectName() != key) continue;
    const bool isFree =
        line->text().trimmed().isEmpty() || (!field.proposed.isEmpty() && line->text() == field.proposed);
    if (field.isTyped || !isFree || (field.isKept && text.isEmpty())) return false;
    withdrawOffer(field);
    field.proposed = text;
    line->setText(text);
    field.note->setText(note);
    markProposed(field, !text.isEmpty());
    return !text.isEmpty();
  }
  return false;
}

bool ActivityForm::isEstimate(const QString& key) const {
  return std::ranges::any_of(m_fields, [&key](const Field& field) {
    const auto* const line = qobject_cast<const QLineEdit*>(field.editor);
    return line != nullptr && line->objectName() == key && !field.isTyped && !field.proposed.isEmpty() &&
           line->text() == field.proposed;
  });
}

void ActivityForm::offer(const QString& key, const QString& text, const QString& note) {
  auto* const line = findChild<QLineEdit*>(key);
  Field& field = *fieldOf(line);
  if (field.isTyped || !line->text().trimmed().isEmpty()) return;
  withdrawOffer(field);
  if (text.isEmpty()) return;
  field.offered = text;
  line->setPlaceholderText(QStringLiteral("≈ ") + text);
  field.note->setText(note);
  field.note->show();
  field.confirm->setText(tr("Take over"));
  field.confirm->setAccessibleName(tr("Take over: %1").arg(line->accessibleName()));
  field.confirm->setToolTip(tr("Puts the number into the field, as an estimate"));
  field.confirm->show();
}

void ActivityForm::withdrawOffer(Field& field) {
  if (std::exchange(field.offered, {}).isEmpty()) return;
  static_cast<QLineEdit*>(field.editor)->setPlaceholderText({});
  nameConfirm(field);
  field.note->hide();
  field.confirm->hide();
}

void ActivityForm::nameConfirm(const Field& field) {
  field.confirm->setText(tr("Confirm"));
  field.confirm->setAccessibleName(tr("Confirm: %1").arg(field.editor->accessibleName()));
  field.confirm->setToolTip(tr("The number is right as it stands; it is an estimate no more"));
}

void ActivityForm::markProposed(Field& field, bool isProposed) {
  QFont font = field.editor->font();
  font.setItalic(isProposed);
  field.editor->setFont(font);
  field.editor->setToolTip(isProposed ? field.note->text() : QString());
  field.note->setVisible(isProposed);
  if (field.confirm != nullptr) field.confirm->setVisible(isProposed);
}

void ActivityForm::reveal(const QString& key) {
  const auto field =
      std::ranges::find_if(m_fields, [&](const Field& each) { return each.editor->objectName() == key; });
  if (field != m_fields.end()) bringInView(*field);
}

bool ActivityForm::goTo(const QString& key) {
  for (const Field& field : m_fields) {
    if (field.editor->objectName() != key) continue;
    field.editor->setFocus(Qt::OtherFocusReason);
    bringInView(field);
    return true;
  }
  return false;
}

}  // namespace kawasan
