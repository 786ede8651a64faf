#include "ui/panels/card_summary.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/rules/class_distance.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/missing_weight.h"
#include "core/rules/rt_names.h"
#include "ui/models/finding_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/swatch.h"
#include "ui/text/area_words.h"
#include "ui/text/figure_advice.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

constexpr int kMostMoves = 3;  // changes of one indicator; all of them are in the explanation
constexpr int kMostMissing = 3;
constexpr qsizetype kMostNamed = 15;  // RT
constexpr int kMostFindings = 6;      // more are counted and shown in the list of findings

ClassFill fillOfScore(const AreaScore& score) {
  const auto slumClass = score.hasFigures() ? score.score.slumClass() : std::nullopt;
  return slumClass ? static_cast<ClassFill>(static_cast<int>(*slumClass) + 1) : ClassFill::Unknown;
}

QString percentText(std::optional<double> percent) {
  return percent ? formatNumber(*percent, 2, currentLanguage()) : missingText();
}

bool concerns(const Finding& finding, const AreaKey& area) {
  if (area.level == Level::City) return true;
  return std::ranges::any_of(
      finding.subjects, [&](const Subject& subject) { return subject.level == area.level && subject.id == area.id; });
}

}  // namespace

CardSummary::CardSummary(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
  setBackgroundRole(QPalette::Base);
  auto* layout = makeCardPage(*this);
  m_head = new CardHead;
  m_rtLinks = new QLabel;
  m_rtLinks->setObjectName(QStringLiteral("rtLinks"));
  m_rtLinks->setWordWrap(true);
  m_rtLinks->setTextFormat(Qt::RichText);
  m_rtLinks->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_rtLinks, &QLabel::linkActivated, this, [this](const QString& link) {
    if (link == QStringLiteral("sheet")) return Q_EMIT sheetWanted();
    const Rt* const rt = m_facts ? m_session.snapshot().rtById(m_facts->key.id) : nullptr;
    if (rt != nullptr && rt->kawasanId != 0) m_session.select({Level::Kawasan, rt->kawasanId});
  });
  m_chip = new ClassChip;
  connect(m_chip, &ClassChip::clicked, this, [this] {
    if (m_facts) m_session.explain({m_facts->key, "class"});
  });
  m_before = new QLabel;
  m_before->setObjectName(QStringLiteral("unconfirmed"));
  m_before->setWordWrap(true);
  layout->addWidget(m_head);
  layout->addWidget(m_rtLinks);
  layout->addSpacing(4);
  layout->addWidget(m_chip);
  layout->addWidget(m_before);
  m_filed = new QLabel;
  m_filed->setObjectName(QStringLiteral("filed"));
  m_filed->setWordWrap(true);
  layout->addWidget(m_filed);

  explainWidget(*m_before, m_session, [this] { return CellFigure{{}, {}, [this] { return rtsHow(); }}; });
  explainWidget(*m_filed, m_session, [this]() -> CellFigure {
    if (!m_facts) return {};
    return {{}, filedHow(m_session, m_facts->key)};
  });
  m_aspectHead = new SectionHead;
  m_aspectGrid = new QGridLayout;
  m_aspectGrid->setHorizontalSpacing(8);
  m_aspectGrid->setVerticalSpacing(0);
  m_aspectGrid->setColumnStretch(0, 1);
  layout->addSpacing(4);
  layout->addWidget(m_aspectHead);
  layout->addLayout(m_aspectGrid);
  m_sectoralLabel = new QLabel;
  m_sectoral = addLink("sectoral-mean");

  const auto addGrid = [&](QVBoxLayout* to) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    to->addLayout(grid);
    return grid;
  };
  m_hectareHead = new SectionHead;
  layout->addSpacing(6);
  layout->addWidget(makeRule(widget()));
  layout->addSpacing(4);
  layout->addWidget(m_hectareHead);
  QGridLayout* hectares = addGrid(layout);
  m_decree = addRow(*hectares, "decree");
  m_drawn = addRow(*hectares, "drawn");
  m_verified = addRow(*hectares, "area_verified");
  m_remaining = addRow(*hectares, "remaining");
  m_difference = addRow(*hectares, "difference");
  m_hectareNote = new QLabel;
  m_hectareNote->setWordWrap(true);
  layout->addWidget(m_hectareNote);

  const auto addPart = [&] {
    auto* part = new QWidget;
    auto* inner = new QVBoxLayout(part);
    inner->setContentsMargins(0, 6, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(makeRule(part));
    inner->addSpacing(0);
    layout->addWidget(part);
    return part;
  };
  m_nextPart = addPart();
  m_nextHead = new SectionHead;
  m_nextText = new QLabel;
  m_nextText->setObjectName(QStringLiteral("next-class"));
  m_nextText->setWordWrap(true);
  explainWidget(*m_nextText, m_session, [this]() -> CellFigure {
    if (!m_facts) return {};
    return {FigureRef{m_facts->key, "class"}};
  });
  m_nextPart->layout()->addWidget(m_nextHead);
  m_nextPart->layout()->addWidget(m_nextText);
  m_orderPart = addPart();
  auto* orderLayout = qobject_cast<QVBoxLayout*>(m_orderPart->layout());
  m_orderHead = new SectionHead;
  orderLayout->addWidget(m_orderHead);
  QGridLayout* order = addGrid(orderLayout);
  m_considerations = addRow(*order, "considerations");
  m_legality = addRow(*order, "legality");
  m_code = addRow(*order, "classification");
  m_priority = addRow(*order, "priority");
  m_handling = addRow(*order, "handling");
  m_decision = new QLabel;
  m_decision->setObjectName(QStringLiteral("decision"));
  m_decision->setWordWrap(true);
  orderLayout->addWidget(m_decision);
  m_missing = new QLabel;
  m_missing->setWordWrap(true);
  orderLayout->addWidget(m_missing);

  m_findingPart = addPart();
  auto* findingLayout = qobject_cast<QVBoxLayout*>(m_findingPart->layout());
  m_findingHead = new SectionHead;
  m_findingTexts = new QLabel;
  m_findingTexts->setWordWrap(true);
  m_findingTexts->setTextFormat(Qt::RichText);
  m_findingTexts->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_findingTexts, &QLabel::linkActivated, this, [this](const QString& link) {
    if (m_findings != nullptr) m_findings->zoomTo(link.toInt());
  });
  findingLayout->addWidget(m_findingHead);
  findingLayout->addWidget(m_findingTexts);
  layout->addStretch();
}

/// The RT without figures, and those with figures that nobody has confirmed.
QString CardSummary::rtsHow() const {
  const Survey* const survey = m_session.survey();
  const auto area = m_facts ? areaOf(m_session.snapshot(), m_facts->key.level, m_facts->key.id) : std::nullopt;
  if (survey == nullptr || !area) return {};
  const Snapshot& snapshot = m_session.snapshot();
  const FigureTable& table = snapshot.figuresOf(survey->id);
  QStringList without;
  QStringList open;
  for (const std::size_t i : area->rts) {
    const Rt& rt = snapshot.rts[i];
    const QString name = toQString(rtNameIn(snapshot, *area, rt));
    const auto row = table.indexOfRt(rt.id);
    if (!row || !hasAnyFigure(table.row(*row))) {
      without << name;
    } else if (std::ranges::any_of(snapshot.notesOf(survey->id, rt.id), &FigureNote::isEstimate) ||
               snapshot.isDraft(survey->id, rt.id)) {
      open << name;
    }
  }
  const auto listed = [](const QString& heading, QStringList names) {
    if (names.isEmpty()) return QString();
    if (const qsizetype more = names.size() - kMostNamed; more > 0) {
      names.resize(kMostNamed);
      names << tr("and %1 more").arg(more);
    }
    return heading + u'\n' + names.join(u'\n');
  };
  QStringList parts{listed(tr("RT without any figure in this survey:"), without),
                    listed(tr("RT with a draft or an estimate that nobody has confirmed:"), open)};
  parts.removeAll(QString());
  return parts.join(u'\n');
}

FigureLink* CardSummary::addLink(std::string figure) {
  auto* link = new FigureLink(widget());
  link->setObjectName(QString::fromStdString(figure));
  connect(link, &FigureLink::clicked, this, [this, figure = std::move(figure)] {
    if (m_facts) m_session.explain({m_facts->key, figure});
  });
  return link;
}

CardSummary::Row CardSummary::addRow(QGridLayout& grid, const char* figure) {
  Row row{new QLabel, addLink(figure)};
  row.label->setWordWrap(true);
  const int at = grid.rowCount();
  grid.addWidget(row.label, at, 0);
  grid.addWidget(row.link, at, 1, Qt::AlignRight | Qt::AlignTop);
  return row;
}

void CardSummary::showRow(const Row& row, bool isShown) {
  row.label->setVisible(isShown);
  row.link->setVisible(isShown);
}

void CardSummary::setRow(const Row& row, const QString& label, const QString& value, bool isMissing) {
  row.label->setText(label);
  row.link->setFigure(label, value, isMissing);
  row.link->setNext({});
}

void CardSummary::buildAspects() {
  for (const AspectRow& row : m_aspects) {
    for (QWidget* old :
         {static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.bar), static_cast<QWidget*>(row.link)}) {
      m_aspectGrid->removeWidget(old);
      old->hide();
      old->deleteLater();
    }
  }
  m_aspects.clear();
  int at = 0;
  for (const Aspect& aspect : m_session.regulation().aspects) {
    AspectRow row{new QLabel, new PercentBar, addLink("aspect:" + aspect.key)};
    row.label->setWordWrap(true);
    m_aspectGrid->addWidget(row.label, at, 0);
    m_aspectGrid->addWidget(row.bar, at, 1, Qt::AlignVCenter);
    m_aspectGrid->addWidget(row.link, at, 2, Qt::AlignRight);
    m_aspects.push_back(row);
    ++at;
  }
  m_aspectGrid->addWidget(m_sectoralLabel, at, 0, 1, 2);
  m_aspectGrid->addWidget(m_sectoral, at, 2, Qt::AlignRight);
}

void CardSummary::setFindings(const FindingModel* findings) {
  m_findings = findings;
  if (findings != nullptr) connect(findings, &FindingModel::renewed, this, [this] { showFindings(); });
  showFindings();
}

void CardSummary::setPreview(std::optional<FigureRow> figures) {
  m_preview = std::move(figures);
  show(m_facts);
}

void CardSummary::setDrawPreview(std::optional<double> hectares) {
  m_drawPreview = hectares;
  if (m_facts) showHectares();
}

void CardSummary::show(const std::optional<AreaFacts>& facts) {
  if (!facts || !m_facts || facts->key != m_facts->key) m_drawPreview.reset();
  m_facts = facts;
  widget()->setVisible(facts.has_value());
  if (!facts) return;
  if (m_aspects.size() != m_session.regulation().aspects.size()) buildAspects();
  m_nextScore.reset();
  if (m_preview && facts->key.level == Level::Rt) m_nextScore = scoreOf(m_session.regulation(), *m_preview);
  m_head->setTexts(facts->name, facts->place);
  const Rt* const rt = facts->key.level == Level::Rt ? m_session.snapshot().rtById(facts->key.id) : nullptr;
  const Kawasan* const above = rt == nullptr ? nullptr : m_session.snapshot().kawasanById(rt->kawasanId);
  const auto linkTo = [](const char* target, const QString& text) {
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(QString::fromLatin1(target), theme::colour(theme::Role::Accent).name(), text.toHtmlEscaped());
  };
  QStringList links;
  if (above != nullptr) links << linkTo("above", tr("Go to %1").arg(kawasanTitle(*above)));
  if (rt != nullptr && m_session.survey() != nullptr) links << linkTo("sheet", tr("Sheet to sign (PDF)…"));
  m_rtLinks->setText(links.join(QStringLiteral("<br/>")));
  m_rtLinks->setVisible(!links.isEmpty());
  showClass();
  showAspects();
  showHectares();
  showNextClass();
  showOrder();
  showFindings();
}

void CardSummary::showClass() {
  const AreaScore& now = m_facts->ranked.score;
  AreaScore shown = now;
  if (m_nextScore) {
    shown.score = *m_nextScore;
    shown.rtWithFigures = hasAnyFigure(*m_preview) ? 1 : 0;
  }
  const auto wordOf = [](const AreaScore& score) {
    if (!score.hasFigures()) return capitalised(missingText());
    return estimatedText(score.restsOnEstimates(), capitalised(classRange(score.score.classMin, score.score.classMax)));
  };
  const QString of = tr("of %1").arg(m_session.regulation().largestTotal());
  m_chip->setClass(fillOfScore(shown), wordOf(shown), shown.hasFigures() ? totalText(shown) : QString(),
                   shown.hasFigures() ? of : QString(),
                   shown.hasFigures()
                       ? estimatedText(shown.restsOnEstimates(),
                                       capitalised(classInColumn(shown.score.classMin, shown.score.classMax)))
                       : QString());
  QString before;
  if (m_nextScore) {
    before = tr("before: %1")
                 .arg(now.hasFigures() ? QStringLiteral("%1, %2").arg(wordOf(now), totalText(now)) : missingText());
  } else {
    QStringList marks;
    if (now.isPartial()) marks << tr("provisional, %1").arg(partialNote(now));
    const QString open = m_session.survey() == nullptr
                             ? QString()
                             : unconfirmedText(m_session.snapshot(), m_session.survey()->id, m_facts->ranked.area);
    if (!open.isEmpty()) marks << open;
    before = capitalised(marks.join(QStringLiteral(" · ")));
  }
  m_before->setText(before);
  m_before->setVisible(!before.isEmpty());
  const QString filed = filedText(m_session, m_facts->key);
  m_filed->setText(filed);
  m_filed->setVisible(!filed.isEmpty());
  tint(*m_filed, theme::Role::Secondary);
  tint(*m_before, m_nextScore ? theme::Role::Edit : theme::Role::Secondary);
}

void CardSummary::showAspects() {
  const Regulation& regulation = m_session.regulation();
  m_aspectHead->setTexts(tr("%1 aspects").arg(regulation.aspects.size()), tr("mean percent"));
  const Score& now = m_facts->ranked.score.score;
  const bool hasFigures = m_facts->ranked.score.hasFigures();
  const QStringList names = aspectNames(regulation);
  const EstimateMarks marks(regulation, m_facts->ranked.score);
  const auto meanOf = [](const Score& score, std::size_t i) { return score.aspectMeans[i]; };
  for (std::size_t i = 0; i < m_aspects.size(); ++i) {
    const AspectRow& row = m_aspects[i];
    const QString name = localText(regulation.aspects[i].name);
    const auto percent = hasFigures ? meanOf(now, i) : std::nullopt;
    row.label->setText(QStringLiteral("%1\u00A0%2").arg(i + 1).arg(names[static_cast<int>(i)]));
    row.link->setFigure(name, estimatedText(percent && marks.ofAspect(i), percentText(percent)), !percent);
    std::optional<double> next;
    if (m_nextScore) next = meanOf(*m_nextScore, i);
    const bool differs = m_nextScore && percentText(next) != percentText(percent);
    row.link->setNext(differs ? std::optional(percentText(next)) : std::nullopt);
    row.bar->setPercent(percent, differs ? next : std::nullopt);
    // Old and new figure need the room of the bar.
    row.bar->setVisible(!differs);
  }
  const auto mean = hasFigures ? now.sectoralMean : std::nullopt;
  m_sectoralLabel->setText(tr("Sectoral mean"));
  m_sectoral->setFigure(tr("Sectoral mean"), estimatedText(mean && marks.ofSectoralMean(), percentText(mean)), !mean);
  const bool differs = m_nextScore && percentText(m_nextScore->sectoralMean) != percentText(mean);
  m_sectoral->setNext(differs ? std::optional(percentText(m_nextScore->sectoralMean)) : std::nullopt);
}

void CardSummary::showHectares() {
  const HectareFacts& facts = m_facts->hectares;
  const auto sumText = [&facts](Micro hectares) {
    const bool isLeast = facts.isDecreeLeast && !isMissing(hectares);
    return isLeast ? leastText(hectaresText(hectares)) : hectaresText(hectares);
  };
  m_hectareHead->setTexts(tr("Area"), unitName(Unit::Hectare));
  setRow(m_decree, facts.decreeNumber.isEmpty() ? tr("Decree (SK)") : tr("SK %1").arg(facts.decreeNumber),
         sumText(facts.decree), isMissing(facts.decree));
  setRow(m_drawn, shapeName(facts.drawnLevel), hectaresText(facts.drawn), !facts.drawn);
  setRow(m_verified, tr("Verified"), hectaresText(facts.verified), isMissing(facts.verified.amount));
  if (facts.verified.isLeast()) m_verified.link->setToolTip(sumNote(facts.verified, m_facts->ranked.score.rtCount));
  setRow(m_remaining, tr("Remaining"), facts.remainingText(), facts.remainingText() == missingText());
  // A decree names kawasan or kelurahan: of an RT it says nothing, which is no gap in its figures.
  const bool hasDecree = m_facts->key.level != Level::Rt || !isMissing(facts.decree);
  for (const Row* row : {&m_decree, &m_remaining}) showRow(*row, hasDecree);
  showRow(m_difference, hasDecree && isDelineated(facts.drawnLevel));
  const auto difference = facts.difference();
  setRow(m_difference, tr("Drawn against the decree"), difference ? signedText(*difference, 2) : missingText(),
         !difference);
  const HectaresNote* const note = m_session.snapshot().hectaresNoteOf(m_facts->key.level, m_facts->key.id);
  m_hectareNote->setVisible(note != nullptr);
  if (note != nullptr) m_hectareNote->setText(tr("Reason of the difference: %1").arg(toQString(note->note)));
  tint(*m_hectareNote, theme::Role::Secondary);
  if (m_drawPreview) {
    m_drawn.link->setNext(hectaresText(m_drawPreview));
    if (const auto next = facts.difference(m_drawPreview)) m_difference.link->setNext(signedText(*next, 2));
  }
  if (m_preview && m_nextScore) {
    const Micro next = (*m_preview)[Parameter::AreaVerified];
    if (next != facts.verified.amount) m_verified.link->setNext(hectaresText(next));
  }
}

void CardSummary::showNextClass() {
  const Score& score = m_nextScore ? *m_nextScore : m_facts->ranked.score.score;
  const bool hasFigures = m_nextScore ? hasAnyFigure(*m_preview) : m_facts->ranked.score.hasFigures();
  QStringList lines;
  const auto distance = hasFigures ? classDistanceOf(m_session.regulation(), score) : std::nullopt;
  if (distance && distance->better) {
    const ClassStep& step = *distance->better;
    // Of what suffices alone the first are enough; what suffices together stands whole.
    const QStringList all = classStepLines(step, true);
    lines << (step.moves.empty() ? all : all.mid(0, kMostMoves + 1));
  }
  if (distance && distance->worse) lines << classStepTitle(*distance->worse, false);
  const Survey* const survey = m_session.survey();
  const auto area = areaOf(m_session.snapshot(), m_facts->key.level, m_facts->key.id);
  if (hasFigures && !m_nextScore && survey != nullptr && area) {
    const QStringList missing =
        missingFigureLines(missingFiguresOf(m_session.snapshot(), m_session.regulation(), survey->id, *area), score);
    if (!missing.isEmpty()) lines << tr("Missing figures that matter most:") << missing.mid(0, kMostMissing);
  }
  m_nextPart->setVisible(!lines.isEmpty());
  m_nextHead->setTexts(tr("Distance to the next class"), QString());
  m_nextText->setText(lines.join(u'\n'));
}

void CardSummary::showOrder() {
  m_orderPart->setVisible(m_facts->isRanked);
  if (!m_facts->isRanked) return;
  const RankedArea& ranked = m_facts->ranked;
  const Regulation& regulation = m_session.regulation();
  const ClassificationResult& result = ranked.classification;
  const bool isNotSlum = result.state == ClassificationState::NotSlum;
  m_orderHead->setTexts(tr("Order"), !ranked.rank         ? QString()
                                     : ranked.provisional ? tr("rank %1, provisional").arg(rankText(ranked))
                                                          : tr("rank %1").arg(rankText(ranked)));
  setRow(m_considerations, tr("Other considerations"), considerationsText(ranked.considerations),
         !ranked.considerations.considerationClass());
  setRow(m_legality, tr("Legality of the land"), legalityText(regulation, ranked.legality), !ranked.legality.legal);
  const QString none = tr("none: not slum");
  setRow(m_code, tr("Code"),
         isNotSlum     ? none
         : result.code ? toQString(*result.code)
                       : missingText(),
         !isNotSlum && !result.code);
  setRow(m_priority, tr("Priority"),
         isNotSlum         ? none
         : result.priority ? QString()
                           : missingText(),
         !isNotSlum && !result.priority);
  m_priority.link->setSwatch(isNotSlum ? QPixmap() : prioritySwatch(result.priority, {20, 16}, devicePixelRatioF()));
  if (result.priority)
    m_priority.link->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Priority")).arg(*result.priority));
  setRow(m_handling, tr("Handling"), handlingText(regulation, result), !result.handling);
  QStringList decision;
  if (const QString alternatives = alternativesText(regulation, result); !alternatives.isEmpty())
    decision << tr("Or by the rule: %1").arg(alternatives);
  if (const QString pattern = chosenPatternText(ranked); !pattern.isEmpty())
    decision << tr("Handling chosen by the planners: %1").arg(pattern);
  if (ranked.chosen) decision << tr("Chosen by the meeting, %1").arg(choiceText(m_session, m_facts->key));
  m_decision->setText(decision.join(u'\n'));
  m_decision->setVisible(!decision.isEmpty());
  tint(*m_decision, theme::Role::Secondary);
  QStringList notes;
  const AreaScore& score = ranked.score;
  if (score.isPartial())
    notes << tr("The class is that of %1 RT: the others have no figures yet.")
                 .arg(shareText(score.rtWithFigures, score.rtCount));
  if (const QString missing = missingForCode(regulation, ranked); !missing.isEmpty()) {
    notes << tr("Not filled in: %1.").arg(missing);
  } else if (ranked.tied) {
    notes << tr("Shares its rank: same priority and total as another area.");
  }
  if (ranked.provisional) notes << tr("The rank may still change.");
  m_missing->setText(notes.join(u' '));
  m_missing->setVisible(!notes.isEmpty());
  tint(*m_missing, theme::Role::Warning);
}

void CardSummary::showFindings() {
  const bool isKnown = m_findings != nullptr && m_facts;
  m_findingPart->setVisible(isKnown);
  if (!isKnown) return;
  QString html;
  int count = 0;
  const std::vector<Finding>& findings = m_findings->findings();
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (finding.accepted || !concerns(finding, m_facts->key)) continue;
    if (++count > kMostFindings) continue;
    const theme::Role role = finding.severity == Severity::Error     ? theme::Role::Error
                             : finding.severity == Severity::Warning ? theme::Role::Warning
                                                                     : theme::Role::Secondary;
    html += QStringLiteral(
                "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-bottom:6px\"><tr>"
                "<td width=\"3\" bgcolor=\"%1\"></td><td style=\"padding-left:7px\">%2%3<br/>"
                "<a href=\"%4\" style=\"color:%5\">%6</a></td></tr></table>")
                .arg(theme::colour(role).name(),
                     m_facts->key.level == Level::City && !finding.subjects.empty()
                         ? QStringLiteral("<b>%1</b>: ").arg(toQString(finding.subjects.front().name).toHtmlEscaped())
                         : QString(),
                     describe(finding).toHtmlEscaped())
                .arg(i)
                .arg(theme::colour(theme::Role::Accent).name(), tr("Zoom here"));
  }
  if (count > kMostFindings)
    html += tr("and %1 more in the list of findings").arg(count - kMostFindings).toHtmlEscaped();
  if (count == 0) html = (m_findings->isRunning() ? tr("Being checked …") : tr("Nothing found.")).toHtmlEscaped();
  m_findingHead->setTexts(tr("Findings"), count == 0 ? QString() : QString::number(count));
  m_findingTexts->setText(html);
}

}  // namespace kawasan
