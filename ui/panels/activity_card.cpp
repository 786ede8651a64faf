#include "ui/panels/activity_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>
#include <utility>

#include "core/import/people_import.h"
#include "core/plan/activity_area.h"
#include "core/plan/catalogue.h"
#include "core/plan/plan_findings.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/bpm_matrix_panel.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/draw_button.h"
#include "ui/panels/explain_bubble.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/files_list.h"
#include "ui/panels/photo_strip.h"
#include "ui/text/area_words.h"
#include "ui/text/document_file.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"
#include "ui/text/survey_marks.h"
#include "ui/text/treatment_text.h"

namespace kawasan {

namespace {

constexpr int kCardIcon = 16;
constexpr qsizetype kMostOutlookWorks = 4;

/// A button of the page may be what is just being pressed: the old parts go a moment later. Until then they stay in the
/// card, unseen and without the names by which the new ones are found.
void clearPage(QVBoxLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->setObjectName({});
      for (QWidget* part : widget->findChildren<QWidget*>()) part->setObjectName({});
      widget->deleteLater();
    }
    delete item;
  }
}

QLabel* wrapped(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  return label;
}

QLabel* quiet(const QString& text) {
  QLabel* const label = wrapped(text);
  tint(*label, theme::Role::Secondary);
  return label;
}

/// Names at the left, values at the right, both wrapping.
class Pairs final {
 public:
  explicit Pairs(QVBoxLayout& layout) : m_box(new QWidget), m_grid(new QGridLayout(m_box)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    layout.addWidget(m_box);
  }
  /// The name in a line of its own, for what has long names.
  QLabel& addBelow(const QString& name, const QString& value) {
    auto* right = wrapped(value);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(quiet(name), m_grid->rowCount(), 0, 1, 2);
    m_grid->addWidget(right, m_grid->rowCount(), 0, 1, 2);
    return *right;
  }
  QLabel& add(const QString& name, const QString& value, const QString& open = missingText()) {
    const int row = m_grid->rowCount();
    const bool isOpen = value.isEmpty() || value == missingText();
    auto* left = quiet(name);
    auto* right = wrapped(isOpen ? open : value);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (isOpen) {
      QFont font = right->font();
      font.setItalic(true);
      right->setFont(font);
      tint(*right, theme::Role::Secondary);
    }
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1);
    return *right;
  }
  /// A value that is explained when it is clicked: `explain` gets what was clicked.
  void addExplained(const QString& name, const QString& value, const QString& figure,
                    const std::function<void(QLabel&)>& explain) {
    add(name, value);
    auto* const label = qobject_cast<QLabel*>(m_grid->itemAtPosition(m_grid->rowCount() - 1, 1)->widget());
    label->setObjectName(QStringLiteral("outlook:") + figure);
    label->setText(QStringLiteral("<a href=\"explain\" style=\"color:%1;text-decoration:none\">%2</a>")
                       .arg(theme::colour(theme::Role::Text).name(), label->text().toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    QObject::connect(label, &QLabel::linkActivated, label, [label, explain] { explain(*label); });
  }

 private:
  QWidget* m_box;
  QGridLayout* m_grid;
};

QString volumeText(const Activity& activity) {
  if (isMissing(activity.contractVolume)) return {};
  return QStringLiteral("%1 %2").arg(volumeNumber(activity.contractVolume), contractUnitText(activity));
}

/// "Jalan lingkungan, 2020–2024"
QString programmeText(const Programme& programme) {
  QStringList parts{toQString(programme.name), kawasan::yearsText(programme.firstYear, programme.lastYear)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

/// "Umum, sekunder"
QString scaleText(const Activity& activity) {
  QStringList parts;
  if (activity.scale) parts << nameOf(*activity.scale);
  if (activity.tier) parts << nameOf(*activity.tier);
  return capitalised(parts.join(QStringLiteral(", ")));
}

/// "12 laki-laki, 3 perempuan"; nothing of whom nobody counted.
QStringList menAndWomen(const std::optional<int>& men, const std::optional<int>& women) {
  QStringList parts;
  if (men) parts << ActivityCard::tr("%1 men").arg(countText(static_cast<std::size_t>(*men)));
  if (women) parts << ActivityCard::tr("%1 women").arg(countText(static_cast<std::size_t>(*women)));
  return parts;
}

/// Who keeps the work up, and what that costs a year: a line for each thing that is known.
QString upkeepKeepers(const Activity& activity) {
  const Keepers& keepers = activity.kpp;
  const QString members = menAndWomen(keepers.men, keepers.women)
                              .replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp))
                              .join(QStringLiteral(", "));
  QStringList lines{keepersName(keepers), toQString(keepers.address)};
  // A date, and a number with its word, are not torn apart.
  if (keepers.formedOn) {
    const QString date = formatDate(*keepers.formedOn, currentLanguage()).replace(u' ', QChar::Nbsp);
    lines << ActivityCard::tr("formed on %1").arg(date);
  }
  if (!members.isEmpty()) lines << ActivityCard::tr("members: %1").arg(members);
  if (activity.upkeepCost)
    lines << ActivityCard::tr("%1 a year").arg(formatRupiah(*activity.upkeepCost, currentLanguage()));
  lines.removeAll(QString());
  return lines.join(u'\n');
}

QString yearsText(const Activity& activity) {
  if (activity.year == 0) return {};
  if (activity.endYear == 0 || activity.endYear == activity.year) return QString::number(activity.year);
  return QStringLiteral("%1–%2").arg(activity.year).arg(activity.endYear);
}

QString executorText(const Activity& activity) {
  QStringList parts;
  if (activity.executor) parts << capitalised(nameOf(*activity.executor));
  if (!activity.executorName.empty()) parts << toQString(activity.executorName);
  return parts.join(QStringLiteral(", "));
}

QString percentText(Micro percent) {
  return isMissing(percent) ? QString() : formatAmount(percent, 1, currentLanguage()) + QStringLiteral(" %");
}

/// "12 men, 3 women, 150 person-days"
QString workersText(const ActivityState& state) {
  QStringList parts = menAndWomen(state.men, state.women);
  if (!isMissing(state.personDays))
    parts << ActivityCard::tr("%1 person-days").arg(formatAmount(state.personDays, 2, currentLanguage()));
  return parts.join(QStringLiteral(", "));
}

/// "30 KK, ≈ 114 jiwa, 28 bernama", with a word for what the mark means.
QString usersText(const Beneficiaries& users, std::size_t named) {
  const auto number = [](int count, bool isEstimate) {
    return (isEstimate ? estimateMark() : QString()) + formatNumber(count, 0, currentLanguage());
  };
  QStringList parts;
  if (users.households) parts << ActivityCard::tr("%1 KK").arg(number(*users.households, users.householdsEstimated));
  if (users.persons) parts << ActivityCard::tr("%1 persons").arg(number(*users.persons, users.personsEstimated));
  if (users.women) parts << ActivityCard::tr("%1 of them women").arg(number(*users.women, false));
  if (users.poorHouseholds) parts << ActivityCard::tr("%1 poor KK").arg(number(*users.poorHouseholds, false));
  if (users.lowIncome) parts << ActivityCard::tr("%1 of low income (MBR)").arg(number(*users.lowIncome, false));
  if (named > 0) parts << ActivityCard::tr("%1 by name").arg(countText(named));
  const bool isEstimate = users.personsEstimated || users.householdsEstimated;
  return parts.join(QStringLiteral(", ")) + (isEstimate ? ActivityCard::tr(" (estimate)") : QString());
}

}  // namespace

ActivityCard::ActivityCard(PlanState& plan, PlanOutlook& outlook, QWidget* parent)
    : QTabWidget(parent), m_plan(plan), m_outlook(outlook) {
  setDocumentMode(true);
  tabBar()->setObjectName(QStringLiteral("cardTabs"));
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    m_pages[i] = new QScrollArea;
    m_layouts[i] = makeCardPage(*m_pages[i], 6);
    addTab(m_pages[i], {});
    // By hand: what is read from now on is elsewhere.
    const QScrollBar* const bar = m_pages[i]->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this, i] { m_places[i] = 0; });
    connect(bar, &QScrollBar::rangeChanged, this, [this, i] { goBackTo(i); });
  }
  connect(&plan, &PlanState::currentChanged, this, &ActivityCard::showActivity);
  connect(&plan, &PlanState::figuresChanged, this, &ActivityCard::refresh);
  connect(&outlook, &PlanOutlook::changed, this, &ActivityCard::refresh);
  connect(&plan.session(), &Session::selectionChanged, this, &ActivityCard::followSelection);
  refresh();
}

void ActivityCard::showActivity() {
  m_isOfArea = false;
  refresh();
}

/// The card is of what was chosen last: an area elsewhere takes the place of the activity.
void ActivityCard::followSelection() {
  m_isOfArea = false;
  const std::optional<AreaKey> current = m_plan.session().current();
  m_isOfArea = current && m_plan.activity() != nullptr && current != outlookArea();
  refresh();
}

const Activity* ActivityCard::shownActivity() const {
  return m_isOfArea ? nullptr : m_plan.activity();
}

/// What stood there is seen until the new is laid out, however busy the window is: widgets come to be seen one event
/// after they are made.
void ActivityCard::refresh() {
  setUpdatesEnabled(false);
  QTimer::singleShot(0, this, [this] { setUpdatesEnabled(true); });
  setTabText(0, tr("Details"));
  setTabText(1, tr("Funds"));
  setTabText(2, tr("BPM check"));
  setTabText(3, tr("Stages"));
  keepPlace();
  for (QVBoxLayout* layout : m_layouts) clearPage(*layout);
  if (const Activity* const activity = shownActivity()) {
    showDetails(*activity);
    showFunding(*activity);
    showRequirements(*activity);
    showRecords(*activity);
  } else {
    for (QVBoxLayout* layout : m_layouts)
      layout->addWidget(quiet(tr("Choose an activity in the table to see it here.")));
  }
  showOutlook();
  for (QVBoxLayout* layout : m_layouts) layout->addStretch();
}

/// The pages of one activity stay where they were read: parts come to be seen one event after they are made, and
/// figures that are still being computed make a page shorter for a while.
void ActivityCard::keepPlace() {
  const Activity* const activity = shownActivity();
  const FeatureId before = std::exchange(m_shown, activity == nullptr ? 0 : activity->id);
  const bool isSame = m_shown != 0 && m_shown == before;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    QScrollArea* const page = m_pages[i];
    // A part that has the keys goes away: whatever gets them then would be scrolled to.
    const QWidget* const focused = window()->focusWidget();
    if (focused != nullptr && page->widget()->isAncestorOf(focused)) page->setFocus(Qt::OtherFocusReason);
    m_places[i] = isSame ? std::max(m_places[i], page->verticalScrollBar()->value()) : 0;
  }
}

/// Once the page is long enough again.
void ActivityCard::goBackTo(std::size_t page) {
  QScrollBar& bar = *m_pages[page]->verticalScrollBar();
  if (m_places[page] == 0 || bar.maximum() < m_places[page]) return;
  bar.setValue(std::exchange(m_places[page], 0));
}

void ActivityCard::showFiles() {
  showPage(Page::Details);
  QScrollArea* const page = m_pages[0];
  QTimer::singleShot(0, page, [page] {
    if (auto* const files = page->findChild<FilesList*>()) page->ensureWidgetVisible(files);
  });
}

std::optional<AreaKey> ActivityCard::outlookArea() const {
  const Session& session = m_plan.session();
  const Activity* const activity = shownActivity();
  const std::optional<AreaKey> selected = session.current();
  const FeatureId kawasan = activity == nullptr ? 0 : kawasanOf(session.snapshot(), *activity);
  if (kawasan == 0) return selected;
  if (selected && selected->level == Level::Rt) {
    const Rt* const rt = session.snapshot().rtById(selected->id);
    if (rt != nullptr && rt->kawasanId == kawasan) return selected;
  }
  return AreaKey{Level::Kawasan, kawasan};
}

void ActivityCard::showOutlook() {
  const Session& session = m_plan.session();
  // What an area elsewhere becomes is nothing of an activity that lies in none.
  const Activity* const activity = shownActivity();
  if (activity != nullptr && kawasanOf(session.snapshot(), *activity) == 0) return;
  const std::optional<AreaKey> area = outlookArea();
  const SharedOutlook after = m_outlook.compared();
  if (!area || !after) return;
  const AreaScore* const now = session.scores().scoreOf(area->level, area->id);
  const AreaScore* const then = after->of(area->level, area->id);
  if (now == nullptr || then == nullptr) return;
  QVBoxLayout& layout = *m_layouts[0];
  layout.addWidget(makeRule(this));
  auto* head = new SectionHead;
  head->setTexts(tr("Before and after"), {});
  layout.addWidget(head);
  layout.addWidget(quiet(QStringLiteral("%1: %2").arg(session.nameOf(*area), m_outlook.comparedName())));
  const auto arrow = [](const QString& from, const QString& to) { return QStringLiteral("%1 → %2").arg(from, to); };
  const auto classWord = [](const AreaScore& score) {
    return score.hasFigures() ? shortClassRange(score.score.classMin, score.score.classMax) : missingText();
  };
  const auto mean = [](const AreaScore& score, std::size_t i) {
    const auto percent = score.hasFigures() ? score.score.aspectMeans[i] : std::nullopt;
    return percent ? formatNumber(*percent, 1, currentLanguage()) : missingText();
  };
  Pairs pairs(layout);
  const auto add = [&](const QString& name, const QString& value, const std::string& figure) {
    pairs.addExplained(name, value, toQString(figure), [this, area = *area, figure](QLabel& label) {
      ExplainBubble::of(*this).explain(m_plan.session(), {area, figure}, label, label.rect(), outlookHow(area));
    });
  };
  add(tr("Class"), arrow(classWord(*now), classWord(*then)), "class");
  add(tr("Total value"), arrow(totalText(*now), totalText(*then)), "total");
  const auto whole = areaOf(session.snapshot(), area->level, area->id);
  ScoredArea before{*now, {}};
  ScoredArea later{*then, {}};
  for (const std::size_t rt : whole ? whole->rts : std::vector<std::size_t>()) {
    const FeatureId id = session.snapshot().rts[rt].id;
    if (const AreaScore* const score = session.scores().scoreOf(Level::Rt, id)) before.rts.push_back(score);
    if (const AreaScore* const score = after->of(Level::Rt, id)) later.rts.push_back(score);
  }
  const auto treatment = treatmentOf(before, later, session.regulation().slumLimit());
  pairs.add(tr("Treatment"), treatment ? capitalised(kawasan::nameOf(*treatment)) : missingText());
  const QStringList names = aspectNames(session.regulation());
  for (std::size_t i = 0; i < session.regulation().aspects.size(); ++i)
    add(tr("%1, %").arg(names[static_cast<int>(i)]), arrow(mean(*now, i), mean(*then, i)),
        "aspect:" + session.regulation().aspects[i].key);
}

/// What stands after the arrow, with the activities that take something off in the area.
QString ActivityCard::outlookHow(const AreaKey& area) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  QStringList lines{tr("Before the arrow: by the survey, as explained below. After it, %1: by the same rule, with the "
                       "figures less what the activities take off.")
                        .arg(m_outlook.comparedName())};
  const auto whole = areaOf(snapshot, area.level, area.id);
  if (!whole) return lines.front();
  std::set<FeatureId> rts;
  for (const std::size_t rt : whole->rts) rts.insert(snapshot.rts[rt].id);
  std::size_t more = 0;
  for (const Activity& activity : snapshot.activities) {
    const auto effects = snapshot.effectsOf(activity.id);
    const bool isHere = std::ranges::any_of(effects, [&](const auto& effect) { return rts.contains(effect.rtId); });
    if (!isHere || !m_outlook.isCompared(activity)) continue;
    if (lines.size() > kMostOutlookWorks) {
      ++more;
    } else {
      lines << toQString(activity.name);
    }
  }
  if (more > 0) lines << tr("and %1 more").arg(countText(more));
  return lines.join(u'\n');
}

void ActivityCard::addHead(QVBoxLayout& layout, const Activity& activity) {
  const Snapshot& snapshot = m_plan.session().snapshot();
  QStringList parts;
  const QString rts = servedRts(snapshot, activity.id);
  if (!rts.isEmpty()) parts << (rts.endsWith(QStringLiteral("RT")) ? rts : QStringLiteral("RT %1").arg(rts));
  if (activity.year != 0) parts << yearsText(activity);
  const bool hasWork = !activity.work.empty() || !activity.workText.empty();
  parts << (hasWork ? workName(activity) : tr("kind of work not filled in"));
  auto* head = new CardHead;
  head->setTexts(toQString(activity.name), parts.join(QStringLiteral(" · ")));
  layout.addWidget(head);
}

/// Says how a figure of the activity came about, and who entered it.
void ActivityCard::explain(QLabel& label, FeatureId activityId, const char* name,
                           std::function<QString(const Activity&)> how) {
  label.setObjectName(QStringLiteral("figure:") + QString::fromLatin1(name));
  explainWidget(label, m_plan.session(), [this, activityId, how = std::move(how)]() -> CellFigure {
    const Activity* const activity = m_plan.session().snapshot().activityById(activityId);
    if (activity == nullptr) return {};
    return {{}, how(*activity), [this, activityId] { return activityOriginHow(m_plan.session(), activityId); }};
  });
}

void ActivityCard::showDetails(const Activity& activity) {
  QVBoxLayout& layout = *m_layouts[0];
  const Session& session = m_plan.session();
  const Snapshot& snapshot = session.snapshot();
  addHead(layout, activity);
  Pairs pairs(layout);
  if (const Programme* const programme = snapshot.programmeById(activity.programmeId))
    pairs.add(tr("Programme"), programmeText(*programme));
  const Kawasan* const kawasan = snapshot.kawasanById(activity.kawasanId);
  if (kawasan != nullptr || activity.location.empty()) {
    pairs.add(tr("Kawasan"), kawasan == nullptr ? QString() : toQString(kawasan->name));
  } else {
    pairs.add(tr("Location"), toQString(activity.location));
  }
  // The numbers of RT and RW come again in every kelurahan.
  if (const AdminArea* const kelurahan = snapshot.kelurahanById(activity.kelurahanId))
    pairs.add(tr("Kelurahan"), toQString(kelurahan->name));
  pairs.add(tr("Place"), activity.geometry ? capitalised(describePlace(session, *activity.geometry)) : QString(),
            tr("not drawn yet"));
  pairs.add(tr("Scale"), scaleText(activity));
  const auto cost = [this](const Activity& each) { return costHow(m_plan.session().snapshot(), each); };
  const auto effectsOf = [this](const Activity& each) {
    return effectsHow(m_plan.session().snapshot(), m_plan.session().regulation(), each.id);
  };
  explain(pairs.add(tr("Volume"), volumeText(activity)), activity.id, "volume", [effectsOf](const Activity& each) {
    return tr("Volume of the contract, as entered with the activity") + u'\n' + effectsOf(each);
  });
  explain(pairs.add(tr("Service life"), activity.lifeYears ? tr("%1 years").arg(*activity.lifeYears) : QString()),
          activity.id, "life", [](const Activity&) { return tr("As entered with the activity"); });
  explain(pairs.add(tr("Cost"), describeMoney(plannedCost(snapshot, activity), currentLanguage())), activity.id, "cost",
          cost);
  explain(pairs.add(tr("Beneficiaries"), usersText(activity.beneficiaries, peopleOf(snapshot, activity.id).size())),
          activity.id, "beneficiaries", [](const Activity&) {
            return tr("KK and persons as entered with the activity; by name: the people in its list");
          });
  pairs.add(tr("Executor"), executorText(activity));
  pairs.add(tr("Upkeep"), upkeepKeepers(activity));
  pairs.add(tr("Safeguards"), safeguardsText(snapshot.safeguardsOf(activity.id)));
  QStringList references;
  if (!activity.refRp2kpkp.empty()) references << QStringLiteral("RP2KPKP %1").arg(toQString(activity.refRp2kpkp));
  if (!activity.refRplp.empty()) references << QStringLiteral("RPLP %1").arg(toQString(activity.refRplp));
  // A number is read as one word: lines break between the documents.
  for (QString& reference : references) reference.replace(u' ', QChar::Nbsp);
  pairs.add(tr("References"), references.join(QStringLiteral(", ")));
  pairs.add(tr("Stage"), stepText(snapshot, activity.id));

  layout.addWidget(makeRule(this));
  auto* head = new SectionHead;
  head->setTexts(tr("Effects"), {});
  layout.addWidget(head);
  const ActivityFigures* const figures = m_plan.figuresOf(activity.id);
  if (figures == nullptr || figures->effects.empty()) {
    layout.addWidget(quiet(tr("No volumes are entered yet. Without them the hectares do not change.")));
  } else {
    Pairs effects(layout);
    for (const EffectSum& sum : figures->effects) {
      const auto place = session.regulation().indexOfIndicator(sum.indicator);
      const QString code = place ? toQString(session.regulation().indicators[*place].code) + u' ' : QString();
      const auto text = [](Micro amount) { return isMissing(amount) ? missingText() : volumeNumber(amount); };
      QLabel& shown =
          effects.addBelow(code + nameOf(sum.indicator),
                           tr("%1 %4\nleft by the plan: %2 → %3")
                               .arg(text(sum.taken), text(sum.before), text(sum.after), unitName(unitOf(sum.indicator)))
                               .replace(QStringLiteral(" → "), QStringLiteral("\u00a0→\u00a0")));
      explain(shown, activity.id, "effect", [effectsOf](const Activity& each) {
        return tr("Taken off: sum of the effects below. Left by the plan: what fails in these RT by the survey → what "
                  "is "
                  "left there once every activity of the plan is done.") +
               u'\n' + effectsOf(each);
      });
    }
  }
  auto* change = new QPushButton(tr("Change…"));
  change->setObjectName(QStringLiteral("changeActivity"));
  connect(change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted({}); });
  auto* draw = new DrawButton;
  const auto drawn = activity.geometry ? kindOf(*activity.geometry) : std::nullopt;
  draw->setUsual(drawn ? *drawn : usualKind(catalogue().workByKey(activity.work)));
  connect(draw, &DrawButton::drawWanted, this, &ActivityCard::drawWanted);
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(change);
  line->addWidget(draw);
  line->addStretch();
  layout.addWidget(row);
  layout.addWidget(makeRule(this));
  auto* papers = new SectionHead;
  papers->setTexts(tr("Files"), {});
  layout.addWidget(papers);
  auto* files = new FilesList(m_plan.session());
  files->show({AttachmentOwner::Activity, activity.id, activity.name});
  layout.addWidget(files);
}

void ActivityCard::showFunding(const Activity& activity) {
  QVBoxLayout& layout = *m_layouts[1];
  const Snapshot& snapshot = m_plan.session().snapshot();
  addHead(layout, activity);
  const auto rows = snapshot.fundingOf(activity.id);
  const auto cost = [this](const Activity& each) { return costHow(m_plan.session().snapshot(), each); };
  if (rows.empty()) layout.addWidget(quiet(tr("Nobody entered who pays.")));
  for (const ActivityFunding& row : rows) {
    auto* head = new SectionHead;
    head->setTexts(row.source.empty() && !row.sourceText.empty() ? toQString(row.sourceText) : fundingName(row.source),
                   {});
    layout.addWidget(head);
    Pairs pairs(layout);
    explain(pairs.add(tr("Planned"), rupiahOrMissing(row.planned)), activity.id, "planned", cost);
    explain(pairs.add(tr("Realised"), rupiahOrMissing(row.realised)), activity.id, "realised", cost);
  }
  layout.addWidget(makeRule(this));
  auto* head = new SectionHead;
  head->setTexts(tr("Sum"), {});
  layout.addWidget(head);
  Pairs pairs(layout);
  explain(pairs.add(tr("Planned"), describeMoney(plannedCost(snapshot, activity), currentLanguage())), activity.id,
          "plannedSum", cost);
  explain(pairs.add(tr("Realised"), describeMoney(realisedCost(snapshot, activity), currentLanguage())), activity.id,
          "realisedSum", cost);
  MoneySum shared;
  for (const ActivityFunding& row : rows) shared.add(row.planned);
  if (activity.costPlanned && shared.unknown == 0 && *activity.costPlanned != shared.known) {
    explain(pairs.add(*activity.costPlanned > shared.known ? tr("Not covered yet") : tr("Above the cost"),
                      rupiahOrMissing(std::abs(*activity.costPlanned - shared.known))),
            activity.id, "uncovered", [cost](const Activity& each) {
              return tr("Planned cost of the activity against the sum of what its sources pay") + u'\n' + cost(each);
            });
  }
  auto* change = new QPushButton(tr("Change funds…"));
  connect(change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(QStringLiteral("funding")); });
  layout.addWidget(change, 0, Qt::AlignLeft);
}

void ActivityCard::showRequirements(const Activity& activity) {
  QVBoxLayout& layout = *m_layouts[2];
  addHead(layout, activity);
  const ActivityFigures* const figures = m_plan.figuresOf(activity.id);
  if (figures == nullptr) return;  // being computed
  const bool ready = isReady(figures->checks);
  auto* head = new SectionHead;
  head->setTexts(tr("Six requirements"), {});
  layout.addWidget(head);
  if (figures->isBpm) {
    auto* verdict = wrapped(ready ? tr("ready to be proposed") : tr("not ready to be proposed"));
    verdict->setObjectName(QStringLiteral("bpmVerdict"));
    tint(*verdict, ready ? theme::Role::Good : theme::Role::Error);
    layout.addWidget(verdict);
  } else {
    layout.addWidget(quiet(tr("They hold for works paid by a grant to communities (BPM); no such grant pays here.")));
  }
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    layout.addWidget(makeRule(this));
    const Snapshot& snapshot = m_plan.session().snapshot();
    const JudgedRequirement judged = judgedRequirement(snapshot, activity, figures->checks, requirement.number);
    // Else nothing to act on.
    const bool isOpen = figures->isBpm && !judged.isAccepted;
    const StateLook look =
        judged.isWarning && figures->isBpm ? lookOfWarning() : lookOf(isOpen ? judged.state : RuleState::NotApplicable);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* icon = new QLabel;
    icon->setPixmap(theme::icon(QString::fromLatin1(look.icon), look.role).pixmap(kCardIcon, kCardIcon));
    auto* name = wrapped(requirementName(requirement));
    auto* word = new QLabel(stateText(judged));
    word->setObjectName(QStringLiteral("bpmState%1").arg(requirement.number));
    tint(*word, look.role);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(name, 1);
    line->addWidget(word, 0, Qt::AlignTop);
    layout.addWidget(row);
    for (const RuleResult& result : figures->checks) {
      const QString sentence = describe(result, snapshot, activity);
      if (result.rule->requirement != requirement.number || sentence.isEmpty()) continue;
      layout.addWidget(quiet(sentence));
      const QString field = fieldOfRule(result, activity);
      auto* link = new QPushButton(field.toStdString() == kPriorityAreas ? tr("Choose priority areas") : tr("Fill in"));
      link->setObjectName(QStringLiteral("fill_%1").arg(toQString(result.rule->id)));
      theme::setKind(*link, QStringLiteral("link"));
      connect(link, &QPushButton::clicked, this, [this, field] { Q_EMIT changeWanted(field); });
      layout.addWidget(link, 0, Qt::AlignLeft);
    }
  }
}

void ActivityCard::showRecords(const Activity& activity) {
  QVBoxLayout& layout = *m_layouts[3];
  addHead(layout, activity);
  const auto states = m_plan.session().snapshot().statesOf(activity.id);
  if (states.empty()) layout.addWidget(quiet(tr("Nothing is recorded yet.")));
  for (const ActivityState& state : states) {
    auto* head = new SectionHead;
    head->setTexts(capitalised(nameOf(state.step)), formatDate(state.date, currentLanguage()));
    layout.addWidget(head);
    QStringList facts;
    if (!state.person.empty()) facts << toQString(state.person);
    if (const QString percent = percentText(state.physicalPercent); !percent.isEmpty())
      facts << tr("physical %1").arg(percent);
    if (const QString percent = percentText(state.financialPercent); !percent.isEmpty())
      facts << tr("financial %1").arg(percent);
    if (state.amount) facts << formatRupiah(*state.amount, currentLanguage());
    if (state.grade) facts << tr("quality %1").arg(nameOf(*state.grade));
    if (!state.grade && state.step == LifeStep::Certification) facts << tr("quality not filled in");
    if (const QString workers = workersText(state); !workers.isEmpty()) facts << workers;
    if (const QString upkeep = upkeepText(state.upkeep); !upkeep.isEmpty()) facts << upkeep;
    if (!state.document.empty()) facts << toQString(state.document);
    if (!state.note.empty()) facts << toQString(state.note);
    layout.addWidget(quiet(facts.join(QStringLiteral(" · "))));
  }
  auto* record = new QPushButton(tr("Record a stage…"));
  record->setObjectName(QStringLiteral("recordStage"));
  connect(record, &QPushButton::clicked, this, &ActivityCard::recordWanted);
  layout.addWidget(record, 0, Qt::AlignLeft);
  layout.addWidget(makeRule(this));
  auto* photos = new SectionHead;
  photos->setTexts(tr("Photos of the progress"), {});
  layout.addWidget(photos);
  std::vector<PhotoStrip::Tile> tiles;
  for (const int percent : kPhotoPercents) {
    const PhotoOf shown{percent};
    tiles.push_back({shown, nameOf(shown, m_plan.session().regulation())});
  }
  auto* strip = new PhotoStrip(m_plan.session());
  const FileTarget target{AttachmentOwner::Activity, activity.id, activity.name};
  strip->show(target, tiles);
  layout.addWidget(strip);
  // Those of which nobody said how far the work had come, such as earlier versions kept them.
  if (!photosOf(m_plan.session().snapshot(), target, {}).empty()) {
    auto* others = new SectionHead;
    others->setTexts(tr("Other photos"), {});
    layout.addWidget(others);
    auto* otherStrip = new PhotoStrip(m_plan.session());
    otherStrip->setObjectName(QStringLiteral("otherPhotos"));
    otherStrip->show(target, {{PhotoOf{}, tr("others")}});
    layout.addWidget(otherStrip);
  }
  layout.addWidget(makeRule(this));
  layout.addWidget(quiet(tr("Records are added, never changed; what was recorded wrongly can be undone.")));
}

void ActivityCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
  QTabWidget::changeEvent(event);
}

}  // namespace kawasan
