#include "ui/panels/figures_form.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/model/area_names.h"
#include "core/rules/completeness.h"
#include "core/rules/figure_checks.h"
#include "core/rules/good_share.h"
#include "core/rules/missing_weight.h"
#include "ui/models/field_survey.h"
#include "ui/models/figure_entry.h"
#include "ui/models/figure_paste.h"
#include "ui/models/pasted_names.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/beside_dialog.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/new_survey_form.h"
#include "ui/panels/paste_review.h"
#include "ui/panels/rt_survey_row.h"
#include "ui/shell/calm_combo.h"
#include "ui/text/glossary.h"
#include "ui/text/good_words.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kFormMargin = 12;
constexpr int kRoomBelow = 24;  // under the field that is typed in

QLabel* wrapping(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

FiguresForm::FiguresForm(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  build();
  explainFigures();
  connect(&m_session, &Session::projectReplaced, this, [this] {
    m_rtId = 0;
    showCurrent();
  });
  connect(&m_session, &Session::selectionChanged, this, &FiguresForm::showCurrent);
  connect(&m_session, &Session::surveyShown, this, [this] {
    for (FigureField* field : m_fields) field->showSaved(kMissing);
    showCurrent();
  });
  connect(&m_session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (m_rtId != 0 && !m_session.exists({Level::Rt, m_rtId})) m_rtId = 0;
    const bool isShown = m_rtId != 0 && m_session.survey() != nullptr && m_edition == m_session.regulation().edition;
    if (!isShown || change.everything) {
      showCurrent();
    } else {
      showSaved();
    }
  });
  connect(&m_session, &Session::previewed, this, &FiguresForm::followTable);
  retranslate();
  restyle();
  showCurrent();
}

// -- building -------------------------------------------------------------------------------------------------------

void FiguresForm::build() {
  m_pages = new QStackedWidget(this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_pages);

  m_emptyPage = new QWidget;
  m_emptyText = wrapping(m_emptyPage);
  m_emptyButton = new QPushButton(m_emptyPage);
  m_emptyButton->setObjectName(QStringLiteral("nextIncomplete"));
  theme::setKind(*m_emptyButton, QStringLiteral("primary"));
  m_newSurvey = new NewSurveyForm(m_session, m_emptyPage);
  connect(m_newSurvey, &NewSurveyForm::started, this, &FiguresForm::surveyStarted);
  auto* empty = new QVBoxLayout(m_emptyPage);
  empty->setContentsMargins(kFormMargin, kFormMargin, kFormMargin, kFormMargin);
  empty->setSpacing(kFormMargin);
  empty->addWidget(m_emptyText);
  empty->addWidget(m_emptyButton, 0, Qt::AlignLeft);
  empty->addWidget(m_newSurvey);
  empty->addStretch(1);
  m_pages->addWidget(m_emptyPage);
  connect(m_emptyButton, &QPushButton::clicked, this, &FiguresForm::goToNextIncomplete);

  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildHead(layout);
  m_scroll = new QScrollArea(page);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_line = new QFrame(page);
  theme::setKind(*m_line, QStringLiteral("line"));
  m_explanation = wrapping(page);
  m_explanation->setContentsMargins(kFormMargin, 6, kFormMargin, 8);
  m_explanation->setObjectName(QStringLiteral("explanation"));
  layout->addWidget(m_scroll, 1);
  layout->addWidget(m_line);
  layout->addWidget(m_explanation);
  m_pages->addWidget(page);
}

/// The key explains the field that is typed in, the head its own figures.
void FiguresForm::buildHead(QVBoxLayout* layout) {
  m_title = wrapping(nullptr);
  m_title->setObjectName(QStringLiteral("rtName"));
  m_place = wrapping(nullptr);
  m_oldChip = new ScoreChip;
  m_oldChip->setObjectName(QStringLiteral("oldScore"));
  m_newChip = new ScoreChip;
  m_newChip->setObjectName(QStringLiteral("newScore"));
  m_arrow = new QLabel(QStringLiteral("→"));
  m_state = wrapping(nullptr);
  m_state->setObjectName(QStringLiteral("completeness"));
  auto* chips = new QHBoxLayout;
  chips->setSpacing(6);
  chips->addWidget(m_oldChip, 1);
  chips->addWidget(m_arrow);
  chips->addWidget(m_newChip, 1);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(kFormMargin, 8, kFormMargin, 8);
  head->setSpacing(4);
  head->addWidget(m_title);
  head->addWidget(m_place);
  head->addLayout(chips);
  head->addWidget(m_state);
  m_entry = new CalmCombo;
  m_entry->setObjectName(QStringLiteral("entry"));
  m_entry->addItems({QString(), QString()});
  connect(m_entry, &QComboBox::currentIndexChanged, this,
          [this](int index) { setEntry(index == 1 ? Entry::Good : Entry::Failing); });
  head->addWidget(m_entry);
  layout->addLayout(head);
}

/// Anew for another edition only: the fields keep their place and focus over edits.
void FiguresForm::rebuildFields() {
  if (m_edition == m_session.regulation().edition) return;
  m_edition = m_session.regulation().edition;
  m_fields.clear();
  m_groups.clear();
  m_fieldPage = new QWidget;
  addFields();
  m_scroll->setWidget(m_fieldPage);
  retranslate();
  restyle();
}

void FiguresForm::addFields() {
  auto* layout = new QVBoxLayout(m_fieldPage);
  layout->setContentsMargins(kFormMargin, 4, kFormMargin, kFormMargin);
  layout->setSpacing(10);
  const auto startGroup = [&] {
    m_groups.push_back(wrapping(m_fieldPage));
    layout->addWidget(m_groups.back());
  };
  m_surveyRow = new RtSurveyRow(m_session, m_fieldPage);
  layout->addWidget(m_surveyRow);
  connect(m_surveyRow, &RtSurveyRow::photosWanted, this, [this] { openBeside(std::nullopt); });
  connect(m_surveyRow, &RtSurveyRow::confirmAllWanted, this,
          [this] { (void)confirmFigures(m_session, m_rtId, estimatesOf(m_session, m_rtId)); });
  std::optional<std::size_t> aspect;
  startGroup();
  const Regulation& regulation = m_session.regulation();
  for (const Parameter parameter : enteredFields(regulation)) {
    const auto index = regulation.indexOfIndicator(parameter);
    if (index && regulation.indicators[*index].aspect != aspect) {
      aspect = regulation.indicators[*index].aspect;
      startGroup();
    }
    auto* field = new FigureField(parameter, m_fieldPage);
    m_fields.push_back(field);
    layout->addWidget(field);
    connectField(field);
  }
  layout->addStretch(1);
}

void FiguresForm::connectField(FigureField* field) {
  AmountEdit* edit = field->edit();
  connect(field, &FigureField::edited, this, [this, field] {
    showTyped();
    // A question or a sentence that comes under the line is not left below the edge.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, kRoomBelow); });
  });
  connect(field, &FigureField::explainWanted, this, [this, field] {
    m_session.explain({{Level::Rt, m_rtId}, std::string(identifierOf(field->parameter()))});
  });
  connect(field, &FigureField::chosen, this, [this, field](Micro amount) {
    const Parameter parameter = field->parameter();
    const Micro stored = storedAmount(typedRow(), parameter, amount);
    if (entersGood(parameter) && stored < 0 && !isMissing(stored)) {
      // The reading that was chosen is more than all there is: it stays to be corrected.
      field->edit()->setText(editText(amount));
      return showTyped();
    }
    write({{parameter, stored}});
    moveFrom(field, 1);
  });
  connect(field, &FigureField::besideWanted, this, [this, field] { openBeside(field->parameter()); });
  connect(field, &FigureField::confirmWanted, this, [this, field] { confirm(field); });
  const auto leaveBy = [this, field](int step) {
    return [this, field, step] {
      if (commit(field)) moveFrom(field, step);
    };
  };
  connect(edit, &AmountEdit::downWanted, this, leaveBy(1));
  connect(edit, &AmountEdit::nextWanted, this, leaveBy(1));
  connect(edit, &AmountEdit::upWanted, this, leaveBy(-1));
  connect(edit, &AmountEdit::previousWanted, this, leaveBy(-1));
  connect(edit, &AmountEdit::cancelled, this, [this, field] {
    field->showSaved(field->saved());
    showTyped();
  });
  connect(edit, &AmountEdit::left, this, [this, field] {
    if (field->isTouched() && field->typed().isSettled()) commit(field);
  });
  connect(edit, &AmountEdit::blockPasted, this, [this, field](const QString& text) { pasteInto(field, text); });
  edit->installEventFilter(this);
}

// -- showing --------------------------------------------------------------------------------------------------------

void FiguresForm::showCurrent() {
  const auto current = m_session.current();
  const FeatureId rtId = current && current->level == Level::Rt ? current->id : 0;
  if (rtId != m_rtId) settle();
  const bool isOther = rtId != m_rtId;
  m_rtId = rtId;
  if (rtId == 0 || m_session.survey() == nullptr) return showEmptyState();
  rebuildFields();
  for (FigureField* field : m_fields) {
    if (isOther) field->showSaved(kMissing);
  }
  if (isOther) m_scroll->verticalScrollBar()->setValue(0);
  showSaved();
  m_pages->setCurrentIndex(1);
}

void FiguresForm::showEmptyState() {
  setPreview(std::nullopt);
  const auto current = m_session.current();
  const bool hasRts = !m_session.snapshot().rts.empty();
  const bool needsSurvey = m_session.isOpen() && hasRts && m_session.survey() == nullptr;
  m_newSurvey->setVisible(needsSurvey);
  m_emptyText->setVisible(!needsSurvey);
  m_emptyButton->setVisible(hasRts && !needsSurvey);
  if (!m_session.isOpen()) {
    m_emptyText->setText(tr("Open a project to enter figures."));
  } else if (!hasRts) {
    m_emptyText->setText(
        tr("There are no RT yet. Draw them on the map or take them in from a file; then their "
           "figures are entered here."));
  } else if (current) {
    m_emptyText->setText(tr("The figures of %1 are the sums of its RT. Choose an RT on the map or in the table to "
                            "enter its figures.")
                             .arg(m_session.nameOf(*current)));
  } else {
    m_emptyText->setText(tr("Choose an RT on the map or in the table to enter its figures."));
  }
  m_pages->setCurrentIndex(0);
}

/// What is saved goes into every field in which nobody is typing.
void FiguresForm::showSaved() {
  const FigureRow row = figuresOf(m_session, m_rtId);
  for (FigureField* field : m_fields) {
    const Micro amount = fieldAmount(row, field->parameter());
    const TypedAmount typed = field->typed();
    if (!field->isTouched() || (typed.isSettled() && typed.amount == amount)) field->showSaved(amount);
  }
  showBeside();
  showTyped();
}

const FigureRow* FiguresForm::typedElsewhere() const {
  const auto& typed = m_session.typed();
  return typed && typed->rtId == m_rtId && !m_isPreviewing ? &typed->figures : nullptr;
}

/// The fields show what is being typed into the table, until that is stored or given up.
void FiguresForm::followTable() {
  const bool isShown = m_rtId != 0 && m_session.survey() != nullptr && isVisible();
  const FigureRow* const row = isShown ? typedElsewhere() : nullptr;
  const bool wasFollowing = std::exchange(m_isFollowing, row != nullptr);
  if (row == nullptr && wasFollowing && isShown) showSaved();
  if (row == nullptr) return;
  for (FigureField* field : m_fields) {
    const Micro amount = fieldAmount(*row, field->parameter());
    if (!field->isTouched() && field->saved() != amount) field->showSaved(amount);
  }
  showTyped();
}

void FiguresForm::showBeside() {
  const Snapshot& snapshot = m_session.snapshot();
  for (FigureField* field : m_fields) {
    const FigureNote* const note = snapshot.noteOn(m_session.survey()->id, m_rtId, field->parameter());
    const auto photos = photosOf(m_session, m_rtId, field->parameter()).size();
    field->showBeside(note == nullptr ? QString() : toQString(note->note), static_cast<int>(photos),
                      note != nullptr && note->isEstimate);
  }
  m_surveyRow->show(m_rtId);
}

void FiguresForm::openBeside(std::optional<Parameter> parameter) {
  if (m_rtId == 0 || m_session.survey() == nullptr) return;
  settle();
  const QString title = parameter ? fieldTitle(m_session.regulation(), *parameter) : tr("Photos of the RT");
  auto* dialog = new BesideDialog(m_session, m_rtId, parameter, capitalised(title), window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
  connect(dialog, &QDialog::finished, this, [this, parameter] {
    if (parameter) edit(*parameter);
  });
}

/// What was typed over an estimate is counted, and so is what is said to be right.
void FiguresForm::confirm(FigureField* field) {
  const bool isDone = field->isTouched() ? commit(field) : confirmFigures(m_session, m_rtId, {field->parameter()});
  if (isDone) moveFrom(field, 1);
}

void FiguresForm::showTyped() {
  if (m_rtId == 0 || m_session.survey() == nullptr) return;
  const Rt* rt = m_session.snapshot().rtById(m_rtId);
  if (rt == nullptr) return;
  const Regulation& regulation = m_session.regulation();
  limitGood();
  const FigureRow saved = figuresOf(m_session, m_rtId);
  const FigureRow* const elsewhere = typedElsewhere();
  const FigureRow row = elsewhere == nullptr ? typedRow() : *elsewhere;
  const Score before = scoreOf(regulation, saved);
  const Score now = scoreOf(regulation, row);
  const auto findings = checkRow(m_session.snapshot(), regulation, *m_session.survey(), *rt, row);
  for (FigureField* field : m_fields) {
    std::vector<FigureField::Mark> marks;
    for (const Finding& finding : findings) {
      if (fieldOf(finding) == field->parameter())
        marks.push_back({finding.severity == Severity::Error, describe(finding)});
    }
    field->showMarks(marks);
    if (field->parameter() == Parameter::AreaVerified) proposeArea(field, row);
    const auto index = regulation.indexOfIndicator(field->parameter());
    if (!index) continue;
    const IndicatorScore& shown = now.indicators[*index];
    const IndicatorScore& old = before.indicators[*index];
    field->showScore(shown,
                     shown.percent != old.percent || shown.valueMin != old.valueMin || shown.valueMax != old.valueMax);
    showBase(field, row, regulation.indicators[*index]);
  }
  showHead(row, row != saved);
  if (elsewhere == nullptr) setPreview(row == saved ? std::nullopt : std::optional(row));
}

/// Under a field stands what 100 % is; where the good part is typed, also what then fails.
void FiguresForm::showBase(FigureField* field, const FigureRow& row, const Indicator& indicator) {
  QString text = tr("100 % = %1: %2").arg(nameOf(indicator.base), amountWithUnit(row[indicator.base], indicator.base));
  const bool isGood = entersGood(field->parameter());
  const bool canEnter = !isGood || !isMissing(wholeOf(row, field->parameter()));
  field->edit()->setEnabled(canEnter);
  if (!canEnter) {
    text += QStringLiteral(" · ") + tr("enter this first");
  } else if (const Micro good = goodOf(row, field->parameter()); isGood && good < 0 && !isMissing(good)) {
    const Micro whole = wholeOf(row, field->parameter());
    text += QStringLiteral(" · ") + tr("fails: %1, more than the %2 there are; please check")
                                        .arg(amountWithUnit(row[field->parameter()], field->parameter()),
                                             amountWithUnit(whole, field->parameter()));
  } else if (isGood) {
    text += QStringLiteral(" · ") + tr("fails: %1").arg(amountWithUnit(row[field->parameter()], field->parameter()));
  }
  field->showBase(text);
}

/// Nobody types what is drawn already.
void FiguresForm::proposeArea(FigureField* field, const FigureRow& row) {
  const bool isOpen = isMissing(row[field->parameter()]) && field->typed().kind == TypedAmount::Kind::Empty;
  const Micro drawn = isOpen ? drawnArea(m_session, m_rtId) : kMissing;
  field->propose(drawn, tr("As drawn: %1").arg(amountWithUnit(drawn, field->parameter())));
}

void FiguresForm::showHead(const FigureRow& row, bool isTyped) {
  const Snapshot& snapshot = m_session.snapshot();
  const Rt& rt = *snapshot.rtById(m_rtId);
  m_title->setText(toQString(rtName(rt)));
  QStringList place;
  if (const AdminArea* kelurahan = snapshot.kelurahanById(rt.kelurahanId))
    place << toQString(kelurahanName(snapshot, *kelurahan));
  if (const Kawasan* kawasan = snapshot.kawasanById(rt.kawasanId)) place << toQString(kawasan->name);
  place << tr("survey %1").arg(toQString(m_session.survey()->name));
  m_place->setText(place.join(QStringLiteral(" · ")));

  const FigureRow saved = figuresOf(m_session, m_rtId);
  const Score before = scoreOf(m_session.regulation(), saved);
  m_oldChip->setScore(isTyped ? tr("old") : QString(), hasAnyFigure(saved) ? &before : nullptr);
  m_arrow->setVisible(isTyped);
  m_newChip->setVisible(isTyped);
  const Score now = scoreOf(m_session.regulation(), row);
  if (isTyped) m_newChip->setScore(tr("new"), hasAnyFigure(row) ? &now : nullptr);

  const std::vector<Parameter> needed = neededFigures(m_session.regulation());
  QStringList state{tr("%1 of %2 figures entered").arg(figuresThere(row, needed)).arg(needed.size())};
  if (const QString open = unconfirmedText(m_session, m_rtId); !open.isEmpty()) state << open;
  m_state->setText(state.join(QStringLiteral(" · ")));
}

void FiguresForm::retranslate() {
  m_emptyButton->setText(tr("Next incomplete RT"));
  m_oldChip->setAccessibleName(tr("Total and class"));
  m_entry->setItemText(0, tr("Enter what fails"));
  m_entry->setItemText(1, tr("Enter what is good (questionnaire)"));
  m_entry->setAccessibleName(tr("What is entered"));
  explainField(nullptr);
  const Regulation& regulation = m_session.regulation();
  if (m_fields.empty()) return;
  m_surveyRow->retranslate();
  m_groups.front()->setText(tr("Bases: what 100 % is"));
  for (std::size_t i = 1; i < m_groups.size() && i <= regulation.aspects.size(); ++i) {
    m_groups[i]->setText(QStringLiteral("%1  %2").arg(i).arg(localText(regulation.aspects[i - 1].name)));
  }
  for (FigureField* field : m_fields) {
    const auto index = regulation.indexOfIndicator(field->parameter());
    const QString code = index ? toQString(regulation.indicators[*index].code) : QString();
    const QString fails = index ? localText(regulation.indicators[*index].fails) : QString();
    const bool isGood = entersGood(field->parameter());
    field->setTitle(code, capitalised(isGood ? goodNameOf(field->parameter()) : nameOf(field->parameter())), fails);
    if (!field->isTouched()) field->showSaved(field->saved());
  }
}

void FiguresForm::restyle() {
  setRelativeFont(m_title, 2, true);
  setRelativeFont(m_explanation, -1);
  for (QLabel* label : {m_place, m_state, m_explanation, m_arrow}) tint(label, theme::Role::Secondary);
  tint(m_emptyText, theme::Role::Secondary);
  tint(m_title, theme::Role::Text);
  for (QLabel* group : m_groups) {
    setRelativeFont(group, 0, true);
    tint(group, theme::Role::Accent);
    group->setContentsMargins(0, 6, 0, 0);
  }
  QPalette panel = palette();
  panel.setColor(QPalette::Window, theme::colour(theme::Role::Panel));
  for (QWidget* page : {static_cast<QWidget*>(m_pages), m_emptyPage, m_fieldPage}) {
    if (page == nullptr) continue;
    page->setPalette(panel);
    page->setAutoFillBackground(true);
  }
  for (FigureField* field : m_fields) field->restyle();
  if (m_surveyRow != nullptr) m_surveyRow->restyle();
}

void FiguresForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showCurrent();
  } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
    restyle();
  }
}

bool FiguresForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
    const auto field = std::ranges::find(m_fields, watched, [](const FigureField* each) { return each->edit(); });
    const bool isFocused = event->type() == QEvent::FocusIn && field != m_fields.end();
    explainField(isFocused ? *field : nullptr);
  }
  return QWidget::eventFilter(watched, event);
}

// -- writing --------------------------------------------------------------------------------------------------------

/// Bases come first among the fields, and what is missing of a road or drain before its state: each field finds the
/// whole that it is a part of.
FigureRow FiguresForm::typedRow() const {
  const FigureRow before = figuresOf(m_session, m_rtId);
  FigureRow row = before;
  for (const FigureField* field : m_fields) {
    const Parameter parameter = field->parameter();
    const TypedAmount typed = field->typed();
    if (field->isTouched() && typed.isSettled()) {
      row[parameter] = storedAmount(row, parameter, typed.amount);
    } else if (entersGood(parameter)) {
      row[parameter] = failingKept(before, row, parameter);
    }
  }
  return row;
}

/// What is typed elsewhere is not taken back here.
void FiguresForm::setPreview(std::optional<FigureRow> row) {
  const bool isOurs = std::exchange(m_isPreviewing, row.has_value());
  if (row) {
    m_session.preview(Session::TypedFigures{m_rtId, *row});
  } else if (isOurs) {
    m_session.preview(std::nullopt);
  }
}

bool FiguresForm::commit(FigureField* field) {
  if (!field->isTouched()) return true;
  const TypedAmount typed = field->typed();
  if (!typed.isSettled()) {
    field->insist();
    return false;
  }
  std::vector<std::pair<Parameter, Micro>> amounts = typedWholesOf(*field);
  amounts.emplace_back(field->parameter(), storedAmount(typedRow(), field->parameter(), typed.amount));
  return write(amounts);
}

bool FiguresForm::write(const std::vector<std::pair<Parameter, Micro>>& typed) {
  if (m_isWriting || m_rtId == 0) return true;  // a field that loses the focus while another is written
  m_isWriting = true;
  const FigureRow before = figuresOf(m_session, m_rtId);
  const std::vector<std::pair<Parameter, Micro>> followed = followingKeptGood(typed);
  std::vector<std::pair<Parameter, Micro>> amounts = typed;
  amounts.insert(amounts.end(), followed.begin(), followed.end());
  const FeatureId rtId = m_rtId;
  std::vector<FigureChange> changes;
  for (const auto& [parameter, amount] : amounts) changes.push_back({rtId, parameter, amount});
  const bool isDone = writeFigures(m_session, changes);
  m_isWriting = false;
  if (isDone) sayFollowed(followed, before);
  if (!isDone || m_rtId != rtId) return isDone;
  const FigureRow row = figuresOf(m_session, m_rtId);
  for (FigureField* field : m_fields) {
    const auto written = std::ranges::find(amounts, field->parameter(), &std::pair<Parameter, Micro>::first);
    if (written != amounts.end()) field->showSaved(fieldAmount(row, field->parameter()));
  }
  showSaved();
  return true;
}

void FiguresForm::settle() {
  if (m_rtId == 0 || m_session.survey() == nullptr || !m_session.exists({Level::Rt, m_rtId})) return;
  std::vector<std::pair<Parameter, Micro>> amounts;
  for (FigureField* field : m_fields) {
    if (!field->isTouched()) continue;
    const TypedAmount typed = field->typed();
    if (typed.isSettled()) {
      amounts.emplace_back(field->parameter(), storedAmount(typedRow(), field->parameter(), typed.amount));
    } else {
      const Parameter parameter = field->parameter();
      const StoredAmount stored = [parameter](const FigureRow& row, Micro good) {
        const Micro failing = failingOf(row, parameter, good);
        return failing < 0 ? kMissing : failing;  // more good than there is cannot be stored
      };
      sayNotTaken(m_session, m_rtId, parameter, field->text(), typed, entersGood(parameter) ? stored : StoredAmount());
    }
  }
  if (!amounts.empty()) write(amounts);
}

void FiguresForm::moveFrom(FigureField* field, int step) {
  auto target = std::ranges::find(m_fields, field) - m_fields.begin();
  do {
    target += step;
    if (target < 0 || target >= std::ssize(m_fields)) return field->edit()->setFocus(Qt::TabFocusReason);
  } while (!m_fields[static_cast<std::size_t>(target)]->edit()->isEnabled());
  edit(m_fields[static_cast<std::size_t>(target)]->parameter());
}

void FiguresForm::edit(Parameter parameter) {
  const auto field = std::ranges::find(m_fields, parameter, &FigureField::parameter);
  if (field == m_fields.end()) return;
  (*field)->edit()->setFocus(Qt::TabFocusReason);
  m_scroll->ensureWidgetVisible(*field, 0, kRoomBelow);
}

void FiguresForm::begin() {
  if (m_fields.empty() || m_pages->currentIndex() == 0) return m_emptyButton->setFocus();
  const FigureRow row = figuresOf(m_session, m_rtId);
  const auto missing =
      std::ranges::find_if(m_fields, [&row](const FigureField* field) { return isMissing(row[field->parameter()]); });
  edit((missing == m_fields.end() ? m_fields.front() : *missing)->parameter());
}

void FiguresForm::editFirstMissing(const Score& score) {
  const std::vector<Indicator>& indicators = m_session.regulation().indicators;
  std::set<Parameter> open;
  for (std::size_t i = 0; i < std::min(indicators.size(), score.indicators.size()); ++i) {
    if (score.indicators[i].baseMissing) open.insert(indicators[i].base);
    if (score.indicators[i].volumeMissing) open.insert(indicators[i].parameter);
  }
  const auto first =
      std::ranges::find_if(m_fields, [&open](const FigureField* field) { return open.contains(field->parameter()); });
  if (first != m_fields.end()) edit((*first)->parameter());
}

bool FiguresForm::goToNextIncomplete() {
  const auto& scores = m_session.scores().scores(Level::Rt);
  const auto current = m_session.current();
  const auto belongs = [&](FeatureId rtId) {
    const Rt* rt = m_session.snapshot().rtById(rtId);
    if (rt == nullptr || !current) return rt != nullptr;
    if (current->level == Level::Kawasan) return rt->kawasanId == current->id;
    return current->level != Level::Kelurahan || rt->kelurahanId == current->id;
  };
  const auto start = std::ranges::find(scores, m_rtId, &AreaScore::areaId);
  const std::size_t first = start == scores.end() ? 0 : static_cast<std::size_t>(start - scores.begin()) + 1;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const AreaScore& score = scores[(first + i) % scores.size()];
    if (score.areaId == m_rtId || isComplete(score.score) || !belongs(score.areaId)) continue;
    const AreaKey rt{Level::Rt, score.areaId};
    m_session.select(rt);
    m_session.zoomTo(rt);
    editFirstMissing(score.score);
    return true;
  }
  Message message;
  message.topic = QStringLiteral("next-incomplete");
  message.text = tr("No other RT lacks a figure.");
  m_session.say(std::move(message));
  return false;
}

void FiguresForm::pasteInto(FigureField* field, const QString& text) {
  const std::vector<QStringList> rows = pastedRows(text);
  if (m_isGood && (rows.size() > 1 || rows.front().size() > 1)) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("paste-figures");
    message.text = tr("A column is pasted where what fails is entered: choose that above the fields first.");
    return m_session.say(std::move(message));
  }
  if (namesIn(rows, m_session.snapshot())) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("paste-figures");
    message.text =
        tr("What is pasted begins with the name of an RT: paste it into the table, or its amounts alone here.");
    return m_session.say(std::move(message));
  }
  QStringList cells;
  if (rows.size() == 1) {
    cells = rows.front();  // a row of a sheet goes down the form too
  } else {
    for (const QStringList& row : rows) {
      if (row.size() > 1) {
        Message message;
        message.kind = MessageKind::Warning;
        message.topic = QStringLiteral("paste-figures");
        message.text = tr("A block of several rows and columns belongs into the table; here one column fits.");
        return m_session.say(std::move(message));
      }
      cells << row.front();
    }
  }
  const auto first = std::ranges::find(m_fields, field) - m_fields.begin();
  const auto room = std::ssize(m_fields) - first;
  const auto count = std::min<std::ptrdiff_t>(room, cells.size());
  std::vector<PastedCell> pasted;
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    FigureField* target = m_fields[static_cast<std::size_t>(first + i)];
    target->showSaved(target->saved());
    pasted.push_back({m_rtId, target->parameter(), cells[i]});
  }
  const int outside = static_cast<int>(cells.size() - count);
  PastePlan plan = readPaste(m_session, std::make_shared<const std::vector<PastedCell>>(std::move(pasted)));
  const bool needsLook = plan.needsLook() || outside > 0;
  const auto seen = std::make_shared<SeenPaste>(std::make_shared<const PastePlan>(std::move(plan)), outside);
  if (needsLook && !isPasteAccepted(m_session, this, seen)) return;
  writePaste(m_session, *seen->plan, outside);
}

}  // namespace kawasan
