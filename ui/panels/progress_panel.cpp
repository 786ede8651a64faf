#include "ui/panels/progress_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/effect_audit.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/frozen_columns.h"
#include "ui/panels/ledger_how.h"
#include "ui/panels/rule_choice.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/panels/zero_table.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

QString letters(ReductionRule rule, Level areaLevel) {
  const QChar rt = QLatin1Char(letterOf(rule, Level::Rt));
  const QChar area = QLatin1Char(letterOf(rule, areaLevel));
  return rt == area || areaLevel == Level::Rt ? QStringLiteral("(%1)").arg(rt)
                                              : QStringLiteral("(%1) (%2)").arg(rt).arg(area);
}

/// "(a) whole: every RT that … · (c) the same by kawasan"
QString ruleLine(ReductionRule rule, Level areaLevel, const QString& name) {
  const QChar rt = QLatin1Char(letterOf(rule, Level::Rt));
  const QChar area = QLatin1Char(letterOf(rule, areaLevel));
  const QString line = QStringLiteral("(%1) %2: %3").arg(rt).arg(name, nameOf(rule, Level::Rt));
  return rt == area ? line
                    : QStringLiteral("%1 · (%2) %3")
                          .arg(line)
                          .arg(area)
                          .arg(ProgressPanel::tr("the same by %1").arg(nameOf(areaLevel)));
}

constexpr int kFromColumn = 1;
constexpr int kSlumColumn = 3;
constexpr int kMostFrom = 150;

void makeStrong(QStandardItem& item) {
  QFont strong = item.font();
  strong.setBold(true);
  item.setFont(strong);
}

QStandardItem* auditedVolume(Micro volume, Unit unit) {
  return isMissing(volume) ? missingItem()
                           : numberItem(formatInTable(volume, unit, currentLanguage()), unitsFromMicro(volume));
}

QStandardItem* auditItem(AuditOutcome outcome) {
  QStandardItem* const item = textItem(capitalised(nameOf(outcome)));
  const bool isUnknown = outcome == AuditOutcome::NoFigure || outcome == AuditOutcome::NoSurvey;
  // More was booked than there was: nothing is left, but what was booked cannot be right.
  item->setForeground(theme::colour(outcome == AuditOutcome::AsBooked  ? theme::Role::Good
                                    : outcome == AuditOutcome::Clipped ? theme::Role::Warning
                                    : isUnknown                        ? theme::Role::Secondary
                                                                       : theme::Role::Error));
  return item;
}

QList<QStandardItem*> auditedRow(const Snapshot& snapshot, const AuditedEffect& effect) {
  const BookedEffect& booked = effect.booked;
  const Rt* const rt = snapshot.rtById(booked.rtId);
  const Unit unit = unitOf(booked.indicator);
  QList<QStandardItem*> row{numberItem(QString::number(booked.year), booked.year),
                            textItem(rt == nullptr ? QString() : toQString(fullName(snapshot, *rt))),
                            textItem(capitalised(shortNameOf(booked.indicator))),
                            auditItem(effect.outcome),
                            auditedVolume(booked.volume, unit),
                            auditedVolume(effect.before, unit),
                            auditedVolume(effect.after, unit),
                            textItem(unitName(unit))};
  row[2]->setToolTip(nameOf(booked.indicator));
  QStringList activities;
  for (const FeatureId id : booked.activities) {
    if (const Activity* const activity = snapshot.activityById(id)) activities << toQString(activity->name);
  }
  row[4]->setToolTip(activities.join(u'\n'));
  return row;
}

/// How many rows, and how many of every outcome.
QString auditNote(const std::vector<AuditedEffect>& audited) {
  if (audited.empty()) return ProgressPanel::tr("No activity with a year takes anything off yet.");
  QStringList parts{ProgressPanel::tr("%1 by RT, criterion and year").arg(countText(audited.size()))};
  for (std::size_t i = 0; i < kAuditOutcomes; ++i) {
    const auto outcome = static_cast<AuditOutcome>(i);
    const auto count = static_cast<std::size_t>(std::ranges::count(audited, outcome, &AuditedEffect::outcome));
    if (count > 0) parts << QStringLiteral("%1 %2").arg(countText(count), nameOf(outcome));
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

ProgressPanel::ProgressPanel(PlanState& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_note(new QLabel),
      m_view(new QComboBox),
      m_basis(new BasisChoice(plan)),
      m_rule(new RuleChoice(plan)),
      m_earlier(makeBarButton(this)),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  // The first box is the title.
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  bar->setSpacing(8);
  m_view->setObjectName(QStringLiteral("ledgerView"));
  m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  bar->addWidget(m_view);
  bar->addWidget(m_basis);
  bar->addWidget(m_rule);
  m_earlier->setObjectName(QStringLiteral("earlierSurvey"));
  bar->addWidget(m_earlier);
  bar->addStretch();
  layout->addLayout(bar);
  m_table->setObjectName(QStringLiteral("ledger"));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_frozen = new FrozenColumns(*m_table);
  explainCells(*m_table, plan.session(), [this](const QModelIndex& index) -> CellFigure {
    CellFigure cell{{}, index.data(kLedgerHowRole).toString()};
    if (cell.how.isEmpty() || !index.siblingAtColumn(0).data(kZeroAreaRole).isValid()) return cell;
    cell.more = [this, place = QPersistentModelIndex(index)] {
      const PlanFigures* const figures = m_plan.figures();
      return figures == nullptr ? QString() : zeroPartsHow(m_plan.session(), figures->ledger, place);
    };
    return cell;
  });
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) { followRow(cell, false); });
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& cell) { followRow(cell, true); });
  layout->addWidget(m_table, 1);
  // The remark is too long for the bar of a small screen.
  m_note->setWordWrap(true);
  m_note->setContentsMargins(8, 2, 8, 4);
  layout->addWidget(m_note);
  connect(m_view, &QComboBox::activated, this, &ProgressPanel::refresh);
  connect(m_earlier, &QPushButton::clicked, this,
          [this] { m_plan.session().showSurvey(m_earlier->property("survey").toLongLong()); });
  connect(&plan, &PlanState::figuresChanged, this, &ProgressPanel::refresh);
  connect(&plan, &PlanState::ruleChanged, this, &ProgressPanel::refresh);
  retranslate();
}

void ProgressPanel::retranslate() {
  const QSignalBlocker quietView(m_view);
  const int view = std::max(0, m_view->currentIndex());
  m_view->clear();
  m_view->addItems({tr("hectares by year"), tr("year of 0 ha by area"), tr("what became of the effects")});
  m_view->setCurrentIndex(view);
  m_view->setAccessibleName(tr("What the table shows"));
  refresh();
}

void ProgressPanel::show(View view) {
  m_view->setCurrentIndex(static_cast<int>(view));
  refresh();
}

/// Works before the survey that is shown are in its figures already: their years would be empty without a word.
void ProgressPanel::offerEarlier() {
  const Session& session = m_plan.session();
  const Survey* first = session.survey();
  if (first != nullptr) {
    for (const Survey& survey : session.snapshot().surveys) {
      if (survey.year < first->year) first = &survey;
    }
  }
  m_earlier->setVisible(first != session.survey());
  if (first == nullptr) return;
  m_earlier->setProperty("survey", QVariant::fromValue<qlonglong>(first->id));
  m_earlier->setText(tr("Begin with %1").arg(toQString(first->name)));
  m_earlier->setToolTip(tr("The ledger begins with the survey that is shown; this shows the first one"));
}

void ProgressPanel::refresh() {
  offerEarlier();
  const auto view = static_cast<View>(m_view->currentIndex());
  m_rule->setVisible(view == View::Years);
  m_model->clear();
  m_frozen->freeze(0);
  m_table->setAccessibleName(view == View::Years  ? tr("Slum hectares by year")
                             : view == View::Zero ? tr("First year of 0 ha")
                                                  : tr("What became of the effects"));
  tint(*m_note, theme::Role::Secondary);
  const PlanFigures* const figures = m_plan.figures();
  if (figures == nullptr) return m_note->setText({});
  if (figures->ledger.lines.empty()) return m_note->setText(tr("There are no figures of a survey yet."));
  switch (view) {
    case View::Years:
      showYears(figures->ledger);
      break;
    case View::Zero:
      showZero(figures->ledger);
      break;
    case View::Effects:
      showEffects();
      break;
  }
  kawasan::fitColumns(*m_table);
  // A long entry of the decree leaves the rules in sight, where all of them have no room beside it.
  if (view == View::Years) {
    const int room = m_table->viewport()->width();
    const int over = m_table->horizontalHeader()->length() - room;
    const int whole = m_table->columnWidth(kFromColumn);
    const int least = std::min(whole, std::max(kMostFrom, room / 3));
    if (over > 0) m_table->setColumnWidth(kFromColumn, std::clamp(whole - over, least, whole));
  }
  m_frozen->freeze(view == View::Years ? kSlumColumn : view == View::Zero ? 1 : 2);
}

void ProgressPanel::showYears(const HectareLedger& ledger) {
  QStringList headings{tr("Year"), tr("From"), tr("Level"), tr("Slum\nha"), tr("Below\nha"), tr("Open\nha")};
  const LedgerRule chosen = m_plan.rule();
  if (chosen.rule != ReductionRule::Whole) {
    headings << tr("Left ha\nby (%1)").arg(QLatin1Char(letterOf(chosen)))
             << tr("Open ha\nby (%1)").arg(QLatin1Char(letterOf(chosen)));
  }
  const QStringList names{tr("whole"), tr("served"), tr("total"), tr("percents")};
  for (std::size_t i = 0; i < kReductionRules; ++i)
    headings << letters(static_cast<ReductionRule>(i), ledger.areaLevel) + u'\n' + names[static_cast<qsizetype>(i)];
  m_model->setHorizontalHeaderLabels(headings);
  QStringList tips{tr("The figures stand at the end of this year"),
                   tr("What the figures of the year follow: a survey, activities or signed minutes"),
                   tr("What is counted: RT one by one, or areas as a whole"),
                   tr("Verified hectares of what is slum by its total"),
                   tr("Verified hectares of what is not slum by its total"),
                   tr("Verified hectares of what may be slum or not until missing figures are entered")};
  if (chosen.rule != ReductionRule::Whole) {
    tips << tr("Slum hectares of the opening less what the chosen rule takes off")
         << tr("What missing figures leave open by the chosen rule: with what is reduced and what is left it makes the "
               "hectares of the opening");
  }
  QStringList lines{ledger.decree
                        ? tr("reduced since the opening by rule (a) to (e) · decree %1 ha")
                              .arg(sumText(*ledger.decree, formatFixed(ledger.decree->amount, 2, currentLanguage())))
                        : tr("reduced since the opening by rule (a) to (e)")};
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    lines << ruleLine(static_cast<ReductionRule>(i), ledger.areaLevel, names[static_cast<qsizetype>(i)]);
    tips << tr("Hectares reduced since the opening") + u'\n' + lines.back();
  }
  for (int column = 0; column < tips.size(); ++column) m_model->horizontalHeaderItem(column)->setToolTip(tips[column]);
  for (const LedgerLine& line : ledger.lines) {
    for (std::size_t i = 0; i < line.levels.size(); ++i) addLine({line, i}, i == 0);
  }
  const auto made = decreeParts(m_plan.session().snapshot(), ledger.areaLevel);
  for (std::size_t i = 0; i < ledger.official.size(); ++i) {
    const QString parts =
        i < made.size() ? decreePartsText(m_plan.session(), ledger.areaLevel, ledger.official[i], made[i]) : QString();
    addOfficial(ledger.official[i], ledger.areaLevel, parts);
  }
  lines << uncountedNotes(ledger.official);
  // One paragraph: in a low window the table needs the room.
  m_note->setText(lines.join(QStringLiteral(" · ")));
}

/// The area of a row of the years of 0 ha, on the map and on the card.
void ProgressPanel::followRow(const QModelIndex& cell, bool isZoomed) {
  const PlanFigures* const figures = m_plan.figures();
  const auto id = cell.siblingAtColumn(0).data(kZeroAreaRole).toLongLong();
  if (figures == nullptr || id == 0) return;
  const AreaKey area{figures->ledger.areaLevel, id};
  m_plan.session().select(area);
  if (isZoomed) m_plan.session().zoomTo(area);
}

void ProgressPanel::showZero(const HectareLedger& ledger) {
  fillZeroTable(*m_model, ledger);
  m_note->setText(zeroTableNote(ledger));
}

/// Surveys judge what was planned, unless what is finished is looked at.
void ProgressPanel::showEffects() {
  const Snapshot& snapshot = m_plan.session().snapshot();
  const bool isFinished = m_plan.basis() == LedgerBasis::Realised;
  const auto audited = auditEffects(snapshot, isFinished ? EffectBasis::Realised : EffectBasis::Planned);
  m_model->setHorizontalHeaderLabels({tr("Year"), tr("RT"), tr("Criterion"), tr("What became of it"),
                                      tr("To be\ntaken off"), tr("Survey\nbefore"), tr("Survey of\nthe year"),
                                      tr("Unit")});
  for (const AuditedEffect& effect : audited) m_model->appendRow(auditedRow(snapshot, effect));
  alignHeadings(*m_table);
  m_note->setText(auditNote(audited));
}

void ProgressPanel::addLine(const LedgerPlace& place, bool isFirst) {
  const Session& session = m_plan.session();
  const LevelHectares& level = place.hectares();
  const LedgerRule chosen = m_plan.rule();
  QList<QStandardItem*> row;
  row << numberItem(isFirst ? QString::number(place.line.year) : QString(), place.line.year)
      << textItem(isFirst ? nameOf(place.line) : QString()) << textItem(capitalised(nameOf(level.level)));
  const auto add = [&](const QString& text, Micro hectares, const QString& how, const QString& tip) {
    row << numberItem(text, unitsFromMicro(hectares));
    row.back()->setData(how, kLedgerHowRole);
    row.back()->setToolTip(tip);
  };
  const QString bound = boundNote(level);
  add(slumText(level), level.slum, slumHow(session, place), bound);
  add(belowText(level), level.below, belowHow(session, place), bound);
  add(openText(level), level.open, openHow(session, place), bound);
  QStandardItem* stressed = row[kSlumColumn];
  if (chosen.rule != ReductionRule::Whole) {
    const LeftHectares& left = level.leftBy(chosen.rule);
    add(leftText(left), left.sure, leftHow(session, place, chosen.rule), bound);
    stressed = row.back();
    add(openText(left), left.open, leftOpenHow(place, chosen.rule), bound);
  }
  const bool isChosenLevel = place.level == levelOf(place.line, chosen);
  if (isChosenLevel) makeStrong(*stressed);
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    const auto rule = static_cast<ReductionRule>(i);
    add(reducedText(level.by(rule)), level.by(rule).hectares, reducedHow(session, place, rule),
        reducedNote(place, rule));
    if (isChosenLevel && rule == chosen.rule) makeStrong(*row.back());
  }
  m_model->appendRow(row);
}

/// Hectares of the decree stand under what is slum, and say so; the rules of scores have nothing to say about them.
void ProgressPanel::addOfficial(const DecreeEntry& entry, Level level, const QString& parts) {
  QString name = nameOf(entry);
  if (entry.event == DecreeEvent::Minutes || entry.event == DecreeEvent::Decree) {
    name = tr("%1: %2 ha").arg(name, signedAmount(entry.change, 2));
  }
  QList<QStandardItem*> row;
  row << numberItem(entry.year == 0 ? QString() : QString::number(entry.year), entry.year);
  row << textItem(capitalised(name)) << textItem(tr("%1 (decree)").arg(capitalised(nameOf(level))));
  row << hectaresItem(entry.remaining);
  if (entry.bound != RemainingBound::Exact)
    row[kSlumColumn]->setText(remainingText(entry.bound, row[kSlumColumn]->text()));
  QStringList how{tr("Hectares of the decree less signed minutes; what scores say is in the lines above")};
  if (const QString bound = boundNote(entry); !bound.isEmpty()) how << bound;
  row[kSlumColumn]->setToolTip(how.join(u'\n'));
  row[kSlumColumn]->setData(row[kSlumColumn]->toolTip() + parts, kLedgerHowRole);
  row[kFromColumn]->setToolTip((QStringList{row[kFromColumn]->text()} << uncountedNotes({entry})).join(u'\n'));
  if (entry.event == DecreeEvent::Closing) makeStrong(*row[kSlumColumn]);
  m_model->appendRow(row);
}

void ProgressPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
