#include "ui/dialogs/minutes_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/paper_fields.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/signed_minutes.h"
#include "core/rules/ranking.h"
#include "ui/dialogs/paper_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/files_list.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

enum MinutesColumn { kArea, kDecree, kReduced, kHectares, kRemaining, kMinutesColumns };
constexpr int kMinutesWidth = 780;
constexpr int kMinutesHeight = 520;
constexpr int kNumberWidth = 126;

QString hectaresText(Micro amount) {
  return isMissing(amount) ? missingText() : formatFixed(amount, 2, currentLanguage());
}

QString typedText(const QTableWidgetItem& item) {
  return item.data(Qt::EditRole).toString();
}

QTableWidgetItem* fixedItem(const QString& text, bool isNumber) {
  auto* const item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return item;
}

}  // namespace

MinutesDialog::MinutesDialog(Session& session, FeatureId minutesId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_minutesId(minutesId),
      m_level(defaultRankingLevel(session.snapshot())),
      m_areas(areasOf(session.snapshot(), m_level)),
      m_number(new QLineEdit),
      m_date(new QLineEdit),
      m_year(new QLineEdit),
      m_title(new QLineEdit),
      m_rule(new QComboBox),
      m_note(new QLineEdit),
      m_files(new FilesList(session)),
      m_table(new QTableWidget),
      m_sum(new QLabel),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("minutesDialog"));
  setWindowTitle(minutesId == 0 ? tr("Add minutes of reduced hectares") : tr("Change minutes of reduced hectares"));
  resize(kMinutesWidth, kMinutesHeight);
  build();
  m_isFilling = true;
  for (const Area& area : m_areas) addRow(area);
  fill();
  m_isFilling = false;
  if (!m_areas.empty()) m_table->setCurrentCell(0, kHectares);
  showSum();
  m_number->setFocus();
  connect(m_date, &QLineEdit::textChanged, this, &MinutesDialog::showAllRemaining);
  connect(m_table, &QTableWidget::cellChanged, this, &MinutesDialog::readCell);
  connect(m_number, &QLineEdit::editingFinished, this, [this] {
    if (!m_number->text().trimmed().isEmpty()) (void)sayPaperProblems(*m_problem, {{m_number, numberProblem()}});
  });
  // What remains is of the project as it was opened for; what another program wrote is no reason to lose what is typed.
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.cause == ChangeCause::Foreign) return readAreasAgain();
    const bool isFileAlone = !change.everything && change.tables.size() == 1 && change.touches("attachment");
    if (!m_isSaving && !isFileAlone) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void MinutesDialog::build() {
  auto* layout = preparePaper(*this);
  auto* form = new QFormLayout;
  preparePaperForm(*form);
  m_date->setText(dateEdit(today()));
  m_date->setPlaceholderText(tr("17-5-2024"));
  m_year->setPlaceholderText(tr("the year of the date"));
  m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_rule->setMinimumContentsLength(20);
  m_rule->setProperty("mayShorten", true);
  m_rule->addItem(tr("not said"), QString());
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    const auto rule = static_cast<ReductionRule>(i);
    const std::string_view key = keyOf(rule);
    m_rule->addItem(QStringLiteral("(%1) %2").arg(QLatin1Char(letterOf(rule, m_level))).arg(nameOf(rule, m_level)),
                    QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
  }
  const auto tip = [this] { m_rule->setToolTip(m_rule->currentText()); };
  tip();
  connect(m_rule, &QComboBox::currentIndexChanged, this, tip);
  addPaperField(*form, tr("Number"), *m_number, "minutesNumber");
  addPaperField(*form, tr("Date"), *m_date, "minutesDate");
  addPaperField(*form, tr("Counts for year"), *m_year, "minutesYear");
  addPaperField(*form, tr("Title"), *m_title, "minutesTitle");
  addPaperField(*form, tr("Counted by rule"), *m_rule, "minutesRule");
  addPaperField(*form, tr("Remarks"), *m_note, "minutesNote");
  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  head->addLayout(form, 3);
  if (const Minutes* const minutes = known()) {
    m_files->show({AttachmentOwner::Minutes, minutes->id, minutes->number});
  } else {
    m_files->showNew(AttachmentOwner::Minutes);
  }
  auto* const side = new QVBoxLayout;
  side->addWidget(new QLabel(tr("Files")));
  side->addWidget(m_files);
  side->addStretch();
  head->addLayout(side, 2);
  layout->addLayout(head);
  m_table->setObjectName(QStringLiteral("minutesAreas"));
  m_table->setColumnCount(kMinutesColumns);
  m_table->setHorizontalHeaderLabels({capitalised(nameOf(m_level)), tr("Decree\nha"), tr("Other minutes\nha"),
                                      tr("Now taken off\nha"), tr("Then remaining\nha")});
  for (int column = kDecree; column < kMinutesColumns; ++column)
    m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  prepareTable(*m_table, 2);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setShowGrid(true);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(kArea, QHeaderView::Stretch);
  for (int column = kDecree; column < kMinutesColumns; ++column)
    m_table->setColumnWidth(column, std::max(kNumberWidth, headingWidth(*m_table, column)));
  m_table->setAccessibleName(tr("Hectares of each area"));
  theme::setKind(*m_table, QStringLiteral("framed"));
  layout->addWidget(m_table, 1);
  m_sum->setObjectName(QStringLiteral("minutesSum"));
  m_sum->setWordWrap(true);
  layout->addWidget(m_sum);
  preparePaperProblem(*m_problem);
  layout->addWidget(m_problem);
  addPaperButtons(*this, *layout, tr("Save"), "saveMinutes", [this] { save(); });
}

const Minutes* MinutesDialog::known() const {
  const auto& all = m_session.snapshot().minutes;
  const auto found = std::ranges::find(all, m_minutesId, &Minutes::id);
  return m_minutesId == 0 || found == all.end() ? nullptr : &*found;
}

const MinutesLine* MinutesDialog::ownLine(std::size_t area) const {
  if (m_minutesId == 0) return nullptr;
  for (const MinutesLine& line : m_session.snapshot().linesOf(m_minutesId)) {
    if (line.level == m_areas[area].level && line.areaId == m_areas[area].id) return &line;
  }
  return nullptr;
}

Minutes MinutesDialog::typedMinutes() const {
  Minutes minutes;
  minutes.id = m_minutesId;
  // Until a date can be read they count as of today.
  minutes.date = readDate(m_date->text()).date.value_or(today());
  return minutes;
}

Micro MinutesDialog::remainingWith(std::size_t area, Micro hectares) const {
  return remainingAfter(m_session.snapshot(), m_areas[area].level, m_areas[area].id, typedMinutes(), hectares);
}

void MinutesDialog::showAllRemaining() {
  m_isFilling = true;
  for (int row = 0; row < m_table->rowCount(); ++row) showRemaining(row);
  m_isFilling = false;
  showSum();
}

void MinutesDialog::fill() {
  const Minutes* const minutes = known();
  if (minutes == nullptr) return;
  m_number->setText(toQString(minutes->number));
  m_date->setText(dateEdit(minutes->date));
  m_year->setText(minutes->year == 0 ? QString() : QString::number(minutes->year));
  m_title->setText(toQString(minutes->title));
  m_rule->setCurrentIndex(std::max(0, m_rule->findData(toQString(minutes->rule))));
  m_note->setText(toQString(minutes->note));
  for (std::size_t i = 0; i < m_areas.size(); ++i) {
    const MinutesLine* const own = ownLine(i);
    const int row = static_cast<int>(i);
    if (own != nullptr) m_table->item(row, kHectares)->setText(volumeEdit(own->hectares));
    showRemaining(row);
  }
}

void MinutesDialog::addRow(const Area& area) {
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  auto* const name = fixedItem(toQString(area.name), false);
  name->setToolTip(name->text());
  m_table->setItem(row, kArea, name);
  m_table->setItem(row, kDecree, fixedItem({}, true));
  m_table->setItem(row, kReduced, fixedItem({}, true));
  m_table->setItem(row, kHectares, new AmountItem({}, volumeLeft));
  m_table->setItem(row, kRemaining, fixedItem({}, true));
  showStanding(row);
}

/// What the project has of the area without these minutes, and what remains with them.
void MinutesDialog::showStanding(int row) {
  const Snapshot& snapshot = m_session.snapshot();
  const Area& area = m_areas[static_cast<std::size_t>(row)];
  const DecreeArea* const decree = snapshot.decreeOf(area.level, area.id);
  m_table->item(row, kDecree)->setText(hectaresText(decree == nullptr ? kMissing : decree->hectares));
  m_table->item(row, kReduced)->setText(hectaresText(signedReduction(snapshot, area.level, area.id, m_minutesId)));
  showRemaining(row);
}

/// Areas that came stand in the form the next time it is opened.
void MinutesDialog::readAreasAgain() {
  m_isFilling = true;
  for (std::size_t i = m_areas.size(); i-- > 0;) {
    if (m_session.exists({m_areas[i].level, m_areas[i].id})) continue;
    m_table->removeRow(static_cast<int>(i));
    m_areas.erase(m_areas.begin() + static_cast<std::ptrdiff_t>(i));
  }
  for (int row = 0; row < m_table->rowCount(); ++row) showStanding(row);
  m_isFilling = false;
  showSum();
}

void MinutesDialog::showRemaining(int row) {
  QTableWidgetItem& typed = *m_table->item(row, kHectares);
  const TypedVolume volume = readVolume(typedText(typed));
  const bool isWrong = !volume.problem.isEmpty();
  const QBrush error(theme::colour(theme::Role::Error));
  typed.setForeground(isWrong ? error : QBrush());
  typed.setToolTip(volume.problem);
  const Micro remaining = remainingWith(static_cast<std::size_t>(row), isWrong ? kMissing : volume.amount);
  QTableWidgetItem& left = *m_table->item(row, kRemaining);
  const bool isTooMuch = !isMissing(remaining) && remaining < 0;
  left.setText(hectaresText(remaining));
  left.setForeground(isTooMuch ? error : QBrush());
  left.setToolTip(isTooMuch ? tr("Minutes take off more than the decree has.") : QString());
}

void MinutesDialog::readCell(int row, int column) {
  if (m_isFilling || column != kHectares) return;
  m_isFilling = true;
  showRemaining(row);
  m_isFilling = false;
  showSum();
}

/// What is typed all together, and what a person should look at before saving.
void MinutesDialog::showSum() {
  if (m_areas.empty())
    return m_sum->setText(tr("There are no areas yet. Draw them in the step Map, or take in boundaries."));
  Micro sum = 0;
  int lines = 0;
  QStringList tooMuch;
  QStringList before;  // the decree that counts
  QString wrong;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const TypedVolume typed = readVolume(typedText(*m_table->item(row, kHectares)));
    const QString name = m_table->item(row, kArea)->text();
    if (!typed.problem.isEmpty() && wrong.isEmpty()) wrong = QStringLiteral("%1: %2").arg(name, typed.problem);
    if (!typed.problem.isEmpty() || isMissing(typed.amount)) continue;
    sum += typed.amount;
    ++lines;
    const Area& area = m_areas[static_cast<std::size_t>(row)];
    if (!countsAgainst(typedMinutes(), m_session.snapshot().decreeOf(area.level, area.id))) before << name;
    const Micro left = remainingWith(static_cast<std::size_t>(row), typed.amount);
    if (!isMissing(left) && left < 0) tooMuch << name;
  }
  QString text = lines == 0 ? tr("Type hectares beside the areas that the minutes name.")
                            : tr("Areas: %1, taken off: %2 ha").arg(lines).arg(hectaresText(sum));
  if (!wrong.isEmpty()) {
    text = wrong;
  } else if (!tooMuch.isEmpty()) {
    text += QStringLiteral(" · ") + tr("more than the decree has: %1").arg(tooMuch.join(QStringLiteral(", ")));
  } else if (!before.isEmpty()) {
    text += QStringLiteral(" · ") + tr("signed before the decree that counts, so in its hectares already: %1")
                                        .arg(before.join(QStringLiteral(", ")));
  }
  m_sum->setText(text);
  theme::setKind(*m_sum, wrong.isEmpty() && tooMuch.isEmpty() ? QStringLiteral("secondary") : QStringLiteral("error"));
}

QString MinutesDialog::numberProblem() const {
  const std::string number = m_number->text().trimmed().toStdString();
  if (number.empty()) return tr("Minutes need a number.");
  const auto other = findMinutes(m_session.snapshot(), number);
  return other && (*other)->id != m_minutesId ? tr("There are minutes with this number already.") : QString();
}

void MinutesDialog::save() {
  MinutesEdit plan;
  if (const Minutes* const before = known()) plan.minutes = *before;
  Minutes& minutes = plan.minutes;
  minutes.number = m_number->text().trimmed().toStdString();
  const TypedDate day = readDate(m_date->text());
  minutes.date = day.date.value_or(Date{});
  const QString dateProblem = !day.problem.isEmpty() || day.date ? day.problem : tr("Minutes have a date.");
  const TypedYear year = readYear(m_year->text());
  minutes.year = year.year;
  minutes.title = m_title->text().trimmed().toStdString();
  minutes.rule = m_rule->currentData().toString().toStdString();
  minutes.note = m_note->text().trimmed().toStdString();
  QString tableProblem;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const TypedVolume typed = readVolume(typedText(*m_table->item(row, kHectares)));
    if (!typed.problem.isEmpty() && tableProblem.isEmpty()) {
      tableProblem = QStringLiteral("%1: %2").arg(m_table->item(row, kArea)->text(), typed.problem);
      m_table->setCurrentCell(row, kHectares);
    }
    const MinutesLine* const own = ownLine(static_cast<std::size_t>(row));
    if (typed.problem.isEmpty() && !isMissing(typed.amount)) {
      plan.lines.push_back(
          {own == nullptr ? 0 : own->id, 0, m_level, m_areas[static_cast<std::size_t>(row)].id, typed.amount});
    } else if (own != nullptr) {
      plan.removed.push_back(own->id);
    }
  }
  if (tableProblem.isEmpty() && plan.lines.empty()) tableProblem = tr("Type the hectares of one area at least.");
  const bool isRight = sayPaperProblems(
      *m_problem,
      {{m_number, numberProblem()}, {m_date, dateProblem}, {m_year, year.problem}, {m_table, tableProblem}});
  if (!isRight || !m_files->isRead([this] { save(); })) return;
  m_isSaving = true;
  const EditLabel label{m_minutesId == 0 ? "add-minutes" : "change-minutes", {{"number", minutes.number}}};
  const bool isDone = editOrSay(m_session, *m_problem, label, [this, &plan](Edit& edit) -> Result<void> {
    applyMinutes(edit, plan);
    m_files->putInto(edit, plan.minutes.id);
    return {};
  });
  m_isSaving = false;
  if (!isDone) return;
  Q_EMIT saved(minutes.id);
  accept();
}

}  // namespace kawasan
