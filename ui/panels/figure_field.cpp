#include "ui/panels/figure_field.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/panels/figure_paint.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kFieldGap = 4;
constexpr int kEditFrame = 16;  // border, padding and the room that Qt keeps beside the text

QLabel* label(QWidget* parent, bool wraps) {
  auto* made = new QLabel(parent);
  made->setWordWrap(wraps);
  made->setTextFormat(Qt::PlainText);
  return made;
}

/// So that the lines of all bases stand below each other.
int widestUnit(const QFontMetrics& metrics) {
  int widest = 0;
  for (std::size_t i = 0; i < kBaseCount; ++i)
    widest = std::max(widest, metrics.horizontalAdvance(unitName(unitOf(parameterAt(i)))));
  return widest + 1;
}

/// The edge of the line: calm, being typed, amber or red.
void outline(AmountEdit* edit, theme::Role role, bool isFilled) {
  QPalette palette = edit->palette();
  palette.setColor(QPalette::Base, theme::colour(isFilled ? theme::Role::EditSoft : theme::Role::Panel));
  palette.setColor(QPalette::Text, theme::colour(theme::Role::Text));
  palette.setColor(QPalette::PlaceholderText, theme::colour(theme::Role::Secondary));
  edit->setPalette(palette);
  edit->setStyleSheet(
      QStringLiteral("QLineEdit { border: 1px solid %1; border-radius: 2px; padding: 2px 4px; "
                     "background: %3; color: %4; selection-background-color: %5; "
                     "selection-color: %4; } QLineEdit:focus { border: 2px solid %2; padding: 1px 3px; }")
          .arg(theme::colour(role).name(),
               theme::colour(role == theme::Role::Line ? theme::Role::Selection : role).name(),
               theme::colour(isFilled ? theme::Role::EditSoft : theme::Role::Panel).name(),
               theme::colour(theme::Role::Text).name(), theme::colour(theme::Role::SelectionRow).name()));
}

}  // namespace

FigureField::FigureField(Parameter parameter, QWidget* parent) : QWidget(parent), m_parameter(parameter) {
  build();
  restyle();
}

void FigureField::build() {
  m_code = label(this, false);
  m_name = label(this, true);
  m_edit = new AmountEdit(this);
  m_edit->setObjectName(
      QString::fromUtf8(identifierOf(m_parameter).data(), static_cast<qsizetype>(identifierOf(m_parameter).size())));
  // A base stands in one line with its name and its unit, which are long in English.
  const QString widest = isIndicator(m_parameter) ? QStringLiteral("1.234.567,89") : QStringLiteral("99.999,99");
  m_edit->setFixedWidth(fontMetrics().horizontalAdvance(widest) + (isIndicator(m_parameter) ? 20 : 16));
  m_edit->installEventFilter(this);
  m_name->setBuddy(m_edit);
  m_echo = label(this, false);
  m_percent = new FigureButton(this);
  m_value = new FigureButton(this);
  m_value->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0–5")) + 8);
  m_base = label(this, true);
  m_problem = label(this, true);
  m_question = new QWidget(this);
  m_questionText = label(m_question, true);
  m_first = new QPushButton(m_question);
  m_second = new QPushButton(m_question);
  m_first->setObjectName(QStringLiteral("firstReading"));
  m_second->setObjectName(QStringLiteral("secondReading"));
  for (QPushButton* button : {m_first, m_second}) button->setAutoDefault(true);

  m_beside = new QToolButton(this);
  m_beside->setObjectName(QStringLiteral("beside"));
  m_beside->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_beside->setIconSize({16, 16});
  theme::setKind(*m_beside, QStringLiteral("icon"));
  m_estimate = new QWidget(this);
  m_estimateText = label(m_estimate, false);
  m_confirm = new QPushButton(m_estimate);
  m_confirm->setObjectName(QStringLiteral("confirm"));
  m_confirm->setAutoDefault(true);
  theme::setKind(*m_confirm, QStringLiteral("link"));
  auto* estimate = new QHBoxLayout(m_estimate);
  estimate->setContentsMargins(0, 0, 0, 0);
  estimate->setSpacing(kFieldGap);
  estimate->addWidget(m_estimateText);
  estimate->addWidget(m_confirm);
  estimate->addStretch(1);

  m_proposal = new QPushButton(this);
  m_proposal->setObjectName(QStringLiteral("proposal"));
  m_proposal->setAutoDefault(true);
  theme::setKind(*m_proposal, QStringLiteral("link"));
  auto* asked = new QHBoxLayout(m_question);
  asked->setContentsMargins(0, 0, 0, 0);
  asked->setSpacing(kFieldGap);
  asked->addWidget(m_questionText, 1);
  asked->addWidget(m_first);
  asked->addWidget(m_second);

  const bool hasScore = isIndicator(m_parameter);
  auto* title = new QHBoxLayout;
  title->setSpacing(kFieldGap);
  auto* line = new QHBoxLayout;
  line->setSpacing(kFieldGap);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(2);
  if (hasScore) {
    title->addWidget(m_code, 0, Qt::AlignTop);
    title->addWidget(m_name, 1, Qt::AlignTop);
    title->addWidget(m_beside, 0, Qt::AlignTop);
    line->addWidget(m_edit);
    line->addWidget(m_echo, 1);
    line->addWidget(m_percent);
    line->addWidget(m_value);
    all->addLayout(title);
  } else {
    // A base has nothing beside its amount: name, amount and unit stand in one line.
    line->addWidget(m_name, 1);
    line->addWidget(m_edit);
    line->addWidget(m_echo);
    line->addWidget(m_beside);
    delete title;
  }
  all->addLayout(line);
  all->addWidget(m_proposal, 0, Qt::AlignLeft);
  all->addWidget(m_estimate);
  all->addWidget(m_question);
  all->addWidget(m_problem);
  all->addWidget(m_base);

  m_percent->setVisible(hasScore);
  m_value->setVisible(hasScore);
  m_estimate->hide();
  m_proposal->hide();
  m_question->hide();
  m_problem->hide();
  connect(m_edit, &QLineEdit::textEdited, this, [this] {
    m_isTouched = true;
    showTyped();
    Q_EMIT edited();
  });
  connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT chosen(typed().amount); });
  connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT chosen(typed().other); });
  connect(m_proposal, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_proposed); });
  connect(m_percent, &QAbstractButton::clicked, this, &FigureField::explainWanted);
  connect(m_value, &QAbstractButton::clicked, this, &FigureField::explainWanted);
  connect(m_edit, &AmountEdit::explainWanted, this, &FigureField::explainWanted);
  connect(m_beside, &QToolButton::clicked, this, &FigureField::besideWanted);
  connect(m_edit, &AmountEdit::besideWanted, this, &FigureField::besideWanted);
  connect(m_confirm, &QPushButton::clicked, this, &FigureField::confirmWanted);
  connect(m_edit, &AmountEdit::confirmWanted, this, &FigureField::confirmWanted);
}

void FigureField::restyle() {
  setRelativeFont(m_code, 0, true);
  setRelativeFont(m_name, 0);
  setRelativeFont(m_base, -1);
  setRelativeFont(m_problem, -1);
  setRelativeFont(m_questionText, -1);
  tint(m_code, theme::Role::Secondary);
  tint(m_name, theme::Role::Text);
  tint(m_base, theme::Role::Secondary);
  setRelativeFont(m_estimateText, -1, true);
  m_estimateText->setContentsMargins(6, 1, 6, 1);
  m_estimateText->setStyleSheet(QStringLiteral("QLabel { border: 1px solid %1; border-radius: 7px; color: %1; }")
                                    .arg(theme::colour(theme::Role::Warning).name()));
  showBeside(m_note, m_photos, !m_estimate->isHidden());
  showTyped();
}

QString FigureField::text() const {
  return m_edit->text();
}

TypedAmount FigureField::typed() const {
  if (m_isTouched) return limited(readTyped(m_edit->text(), m_parameter));
  TypedAmount saved;
  saved.kind = isMissing(m_saved) ? TypedAmount::Kind::Empty : TypedAmount::Kind::Amount;
  saved.amount = m_saved;
  return saved;
}

/// Nobody has more that is good than there is.
TypedAmount FigureField::limited(TypedAmount typed) const {
  if (typed.kind != TypedAmount::Kind::Amount) return typed;
  const bool isTooMuch = !isMissing(m_most) && typed.amount > m_most;
  const bool isTooLittle = !isMissing(m_least) && typed.amount < m_least;
  if (!isTooMuch && !isTooLittle) return typed;
  typed.problem =
      isTooLittle
          ? tr("%1 is less than what was entered of “%2” (%3). Correct that first")
                .arg(amountWithUnit(typed.amount, m_parameter), m_part, amountWithUnit(m_least, m_parameter))
          : tr("good: %1, more than all there is (%2). Correct this number, or first what all there is follows from")
                .arg(amountWithUnit(typed.amount, m_parameter), amountWithUnit(m_most, m_parameter));
  typed.kind = TypedAmount::Kind::Refused;
  typed.amount = kMissing;
  return typed;
}

void FigureField::limitTo(Micro most) {
  if (m_most == most) return;
  m_most = most;
  showTyped();
}

void FigureField::holdAtLeast(Micro least, const QString& part) {
  if (m_least == least && m_part == part) return;
  m_least = least;
  m_part = part;
  showTyped();
}

void FigureField::setTitle(const QString& code, const QString& name, const QString& explanation) {
  m_code->setText(code);
  m_code->setVisible(!code.isEmpty());
  m_name->setText(name);
  m_edit->setAccessibleName(code.isEmpty() ? name : code + u' ' + name);
  m_edit->setAccessibleDescription(explanation);
  m_edit->setPlaceholderText(missingText());
  const int shown = m_edit->fontMetrics().horizontalAdvance(m_edit->placeholderText()) + kEditFrame;
  if (m_edit->width() < shown) m_edit->setFixedWidth(shown);
  for (QWidget* widget : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_edit)})
    widget->setToolTip(explanation);
  m_percent->setToolTip(tr("Explain the percent"));
  m_value->setToolTip(tr("Explain the value"));
  showBeside(m_note, m_photos, !m_estimate->isHidden());
  showTyped();
}

void FigureField::showSaved(Micro amount) {
  m_saved = amount;
  m_isTouched = false;
  showAmount(m_edit->hasFocus());
  showTyped();
}

/// With thousands marks "1.500" could be one and a half: nobody edits it so.
void FigureField::showAmount(bool isEdited) {
  const QString text = isEdited ? editText(m_saved) : restText(m_saved);
  if (m_edit->text() == text) return;
  m_edit->setText(text);
  if (isEdited) m_edit->selectAll();
}

bool FigureField::eventFilter(QObject* watched, QEvent* event) {
  const bool isIn = event->type() == QEvent::FocusIn;
  if (watched == m_edit && !m_isTouched && (isIn || event->type() == QEvent::FocusOut)) {
    // A menu of the line or another window is no end of editing.
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (isIn || (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)) showAmount(isIn);
  }
  return QWidget::eventFilter(watched, event);
}

void FigureField::showScore(const IndicatorScore& score, bool isNew) {
  m_percent->setFigure(shownPercent(score), std::nullopt, isNew);
  m_value->setFigure(shownRange(score.valueMin, score.valueMax), score.value.value_or(0), isNew);
  m_percent->updateGeometry();
}

void FigureField::showBase(const QString& text) {
  m_baseText = text;
  showTyped();
}

void FigureField::showMarks(const std::vector<Mark>& marks) {
  m_marks = marks;
  showTyped();
}

void FigureField::showBeside(const QString& note, int photos, bool isEstimate) {
  m_note = note;
  m_photos = photos;
  const bool hasAny = photos > 0 || !note.isEmpty();
  m_beside->setIcon(theme::icon(note.isEmpty() ? QStringLiteral("photo") : QStringLiteral("edit"),
                                hasAny ? theme::Role::Accent : theme::Role::Secondary));
  m_beside->setText(photos > 0 ? QString::number(photos) : QString());
  const QString what = photos > 0 ? tr("Note and photos (%1)").arg(photos) : tr("Note and photos");
  m_beside->setAccessibleName(what + QStringLiteral(": ") + m_name->text());
  m_beside->setToolTip(note.isEmpty() ? what + QStringLiteral(" · Shift+F2") : note);
  m_estimateText->setText(tr("estimate"));
  m_confirm->setText(tr("Confirm"));
  m_confirm->setToolTip(tr("The figure was counted: it is an estimate no more (Ctrl+Enter)"));
  m_confirm->setAccessibleName(tr("Confirm") + QStringLiteral(": ") + m_name->text());
  m_estimate->setVisible(isEstimate);
}

void FigureField::propose(Micro amount, const QString& text) {
  m_proposed = amount;
  m_proposal->setText(text);
  m_proposal->setVisible(!isMissing(amount));
}

/// Everything that follows from the text in the line.
void FigureField::showTyped() {
  const TypedAmount now = typed();
  const QString unit = unitName(unitOf(m_parameter));
  const bool isAsked = now.kind == TypedAmount::Kind::TwoReadings;
  const QString echo =
      m_isTouched && now.isSettled() ? QStringLiteral("= ") + amountWithUnit(now.amount, m_parameter) : QString();
  // Beside the line there is no room for a long amount: it goes below, before what 100 % is.
  const bool isBelow = !echo.isEmpty();
  QStringList below{echo, m_baseText};
  below.removeAll(QString());
  m_echo->setText(unit);
  if (!isIndicator(m_parameter)) m_echo->setFixedWidth(widestUnit(m_echo->fontMetrics()));
  m_base->setText(below.join(QStringLiteral(" · ")));
  m_base->setVisible(!below.isEmpty());
  tint(m_base, isBelow ? theme::Role::Edit : theme::Role::Secondary);
  tint(m_echo, m_isTouched ? theme::Role::Edit : theme::Role::Secondary);
  m_echo->setToolTip(m_echo->text());

  m_question->setVisible(isAsked);
  if (isAsked) {
    m_questionText->setText(tr("Two readings. Which one?"));
    tint(m_questionText, theme::Role::Warning);
    m_first->setText(readingText(now.amount, m_parameter));
    m_second->setText(readingText(now.other, m_parameter));
  }

  QStringList sentences;
  bool hasError = now.kind == TypedAmount::Kind::Refused;
  if (hasError) sentences << capitalised(now.problem);
  for (const Mark& mark : m_marks) {
    sentences << mark.sentence;
    hasError = hasError || mark.isError;
  }
  m_problem->setText(sentences.join(u'\n'));
  m_problem->setVisible(!sentences.isEmpty());
  tint(m_problem, hasError ? theme::Role::Error : theme::Role::Warning);
  outline(m_edit,
          hasError                          ? theme::Role::Error
          : isAsked || !sentences.isEmpty() ? theme::Role::Warning
          : m_isTouched                     ? theme::Role::Edit
                                            : theme::Role::Line,
          m_isTouched);
}

void FigureField::insist() {
  if (typed().kind == TypedAmount::Kind::TwoReadings) {
    m_first->setFocus(Qt::OtherFocusReason);
  } else {
    m_edit->selectAll();
  }
}

}  // namespace kawasan
