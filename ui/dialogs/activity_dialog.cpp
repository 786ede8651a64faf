#include "ui/dialogs/activity_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/activity_changes.h"
#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"
#include "ui/dialogs/activity_form.h"
#include "ui/dialogs/activity_pages.h"
#include "ui/dialogs/document_strip.h"
#include "ui/dialogs/effects_page.h"
#include "ui/dialogs/funding_page.h"
#include "ui/dialogs/leave_question.h"
#include "ui/dialogs/people_page.h"
#include "ui/dialogs/place_strip.h"
#include "ui/dialogs/programme_strip.h"
#include "ui/dialogs/safeguards_page.h"
#include "ui/map/area_store.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/keys.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kFormColumns = 3;
constexpr QSize kActivitySize(860, 540);

QScrollArea* scrolling(ActivityForm* form) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // The field gets the focus of its page, never the frame around it, where typing goes nowhere.
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(form);
  form->setBackgroundRole(QPalette::Base);
  form->setAutoFillBackground(true);
  return area;
}

}  // namespace

ActivityDialog::ActivityDialog(Session& session, FeatureId activityId, FeatureId kawasanId, QWidget* parent)
    : QDialog(parent), m_session(session) {
  setObjectName(QStringLiteral("activityDialog"));
  const Activity* const known = session.snapshot().activityById(activityId);
  if (known != nullptr) {
    m_record = *known;
    setWindowTitle(tr("Change activity: %1").arg(toQString(known->name)));
  } else {
    m_record.kawasanId = kawasanId;
    setWindowTitle(tr("New activity"));
  }
  build();
  m_work->show(m_record);
  m_terms->show(m_record);
  m_effects->setUp(m_record.work, m_record.kawasanId);
  m_servedBefore = m_effects->touchedRts();
  showPlace();
  showDocuments();
  m_work->goTo(QStringLiteral("name"));
  // Where another program removed it, what is typed here can still be saved: it stands again then.
  const auto closeWhenGone = [this](const ChangeSummary& change) {
    if (change.cause != ChangeCause::Foreign && m_record.id != 0 &&
        m_session.snapshot().activityById(m_record.id) == nullptr)
      reject();
  };
  connect(&session, &Session::changed, this, closeWhenGone);
  connect(&session, &Session::changed, this, &ActivityDialog::showDocuments);
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void ActivityDialog::build() {
  m_work = new ActivityForm(kFormColumns);
  addWorkFields(*m_work, m_session);
  m_terms = new ActivityForm(kFormColumns);
  addTermFields(*m_terms);
  m_effects = new EffectsPage(m_session, m_record.id);
  m_funding = new FundingPage(m_session.snapshot(), m_record.id);
  m_people = new PeoplePage(m_session.snapshot(), m_record.id);
  m_safeguards = new SafeguardsPage(m_session.snapshot(), m_record.id);
  m_pages = new QTabWidget;
  m_pages->setDocumentMode(true);
  m_pages->addTab(scrolling(m_work), tr("&1 Work"));
  m_pages->addTab(m_effects, tr("&2 Volumes by RT"));
  m_pages->addTab(m_funding, tr("&3 Funds"));
  m_pages->addTab(scrolling(m_terms), tr("&4 BPM requirements"));
  m_pages->addTab(m_people, tr("&5 People"));
  m_pages->addTab(m_safeguards, tr("&6 Safeguards"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->setSpacing(8);
  layout->addWidget(m_pages, 1);
  m_problem = new QLabel;
  m_problem->setObjectName(QStringLiteral("activityProblem"));
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  auto* save = new QPushButton(tr("Save"));
  save->setObjectName(QStringLiteral("saveActivity"));
  save->setToolTip(tr("Ctrl+Enter saves from any field"));
  theme::setKind(*save, QStringLiteral("primary"));
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setObjectName(QStringLiteral("cancelActivity"));
  for (QPushButton* button : {save, cancel}) button->setAutoDefault(false);
  auto* hint = new QLabel(tr("Ctrl+Enter saves, Alt+1 to Alt+6 change the page"));
  theme::setKind(*hint, QStringLiteral("small"));
  auto* last = new QHBoxLayout;
  last->addWidget(hint);
  last->addWidget(m_problem, 1);
  last->addWidget(cancel);
  last->addWidget(save);
  layout->addLayout(last);
  connect(save, &QPushButton::clicked, this, &ActivityDialog::save);
  auto* const leave = new LeaveQuestion(*this, [this] {
    const Activity* const known = m_session.snapshot().activityById(m_record.id);
    return known == nullptr ? m_record.geometry != nullptr : m_record.geometry != known->geometry;
  });
  connect(cancel, &QPushButton::clicked, leave, &LeaveQuestion::leave);
  saveWithCtrlEnter(*this, [this] { this->save(); });
  connect(m_pages, &QTabWidget::currentChanged, this, [this](int index) {
    if (m_pages->widget(index) == m_effects) setUpEffects();
    if (!m_pages->widget(index)->isAncestorOf(m_terms)) return;
    proposeBeneficiaries();
    showDocuments();
  });
  connect(m_work->findChild<QComboBox*>(QStringLiteral("work")), &QComboBox::activated, this, [this] {
    offerUnit();
    m_place->setUsual(usualKind());
    propose();
  });
  // What was wrong is being mended.
  for (QTableWidget* const table : findChildren<QTableWidget*>())
    connect(table, &QTableWidget::cellChanged, m_problem, &QLabel::clear);
  for (QLineEdit* const line : findChildren<QLineEdit*>())
    connect(line, &QLineEdit::textChanged, m_problem, &QLabel::clear);
  for (QComboBox* const box : findChildren<QComboBox*>())
    connect(box, &QComboBox::activated, m_problem, &QLabel::clear);
  connect(m_people, &PeoplePage::countsWanted, this, &ActivityDialog::useCounts);
  m_programme = m_work->findChild<ProgrammeStrip*>();
  m_programme->showProgramme(m_record.programmeId);
  m_place = m_work->findChild<PlaceStrip*>();
  connect(m_place, &PlaceStrip::drawWanted, this, &ActivityDialog::drawWanted);
  connect(m_place, &PlaceStrip::removeWanted, this, &ActivityDialog::removePlace);
  m_documents = m_terms->findChild<DocumentStrip*>();
  connect(m_documents, &DocumentStrip::documentWanted, this, [this] { Q_EMIT documentWanted(typed()); });
  resize(kActivitySize);
}

Activity ActivityDialog::typed() const {
  Activity typed = m_record;
  (void)m_work->take(typed);
  for (const auto& [field, number] :
       {std::pair("ref_rp2kpkp", &Activity::refRp2kpkp), std::pair("ref_rplp", &Activity::refRplp)})
    typed.*number = m_terms->findChild<QLineEdit*>(QString::fromLatin1(field))->text().trimmed().toStdString();
  return typed;
}

void ActivityDialog::showDocuments() {
  m_documents->showFor(m_session.snapshot(), typed());
}

void ActivityDialog::setUpEffects() {
  const Activity now = typed();
  m_effects->setUp(now.work, now.kawasanId);
  if (m_isDrawn) propose();
}

PlaceKind ActivityDialog::usualKind() const {
  const auto drawn = m_record.geometry ? kindOf(*m_record.geometry) : std::nullopt;
  return drawn ? *drawn : kawasan::usualKind(catalogue().workByKey(typed().work));
}

void ActivityDialog::showPlace() {
  m_place->showPlace(m_session, m_record.geometry);
  m_place->setUsual(usualKind());
}

Box ActivityDialog::surroundings() const {
  const Snapshot& snapshot = m_session.snapshot();
  Box about;
  if (m_record.geometry) about = boundsOf(*m_record.geometry);
  for (const FeatureId id : m_effects->touchedRts()) {
    const Rt* const rt = snapshot.rtById(id);
    if (rt != nullptr && rt->geometry) about.extend(boundsOf(*rt->geometry));
  }
  if (!about.isEmpty()) return about;
  const Activity now = typed();
  const Kawasan* const kawasan = snapshot.kawasanById(now.kawasanId);
  if (kawasan != nullptr && kawasan->geometry) return boundsOf(*kawasan->geometry);
  const AdminArea* const kelurahan = snapshot.kelurahanById(now.kelurahanId);
  return kelurahan != nullptr && kelurahan->geometry ? boundsOf(*kelurahan->geometry) : about;
}

void ActivityDialog::takePlace(const Geometry& place) {
  m_record.geometry = std::make_shared<const Geometry>(place);
  m_isDrawn = true;
  m_pages->setCurrentIndex(0);
  showPlace();
  m_keepsVolumes = false;
  offerToFollow();
  propose();
  if (m_keepsVolumes) m_isDrawn = false;  // nothing more is proposed from it
}

/// The volumes of the record may be those of an old drawing, or what somebody typed or took from a file: only a person
/// knows whether they are those of this place.
void ActivityDialog::offerToFollow() {
  const PlaceProposal proposal(m_session, *m_record.geometry);
  const auto isMeasured = [&proposal](Unit unit) {
    return unit == Unit::Metre     ? !isMissing(proposal.volumeIn("m"))
           : unit == Unit::Hectare ? !isMissing(proposal.volumeIn("ha"))
                                   : false;
  };
  std::set<Parameter> measured;
  for (const ActivityEffect& effect : m_session.snapshot().effectsOf(m_record.id)) {
    if (isMeasured(unitOf(effect.indicator))) measured.insert(effect.indicator);
  }
  if (measured.empty()) return offerToClear(proposal);
  const auto answer =
      Prompts::current().choose(this, {windowTitle(),
                                       tr("The activity has volumes already. Should they follow the new drawing?"),
                                       {tr("Follow the new drawing")},
                                       {},
                                       tr("Leave as they are")});
  m_keepsVolumes = answer != 0;
  if (m_keepsVolumes) return;
  m_effects->clearVolumes(measured);
  // Of a unit that no drawing measures it stays as it was typed.
  const QString unit = m_work->findChild<QLineEdit*>(QStringLiteral("contract_unit"))->text();
  if (!isMissing(proposal.volumeIn(unit.toStdString())))
    m_work->findChild<QLineEdit*>(QStringLiteral("contract_volume"))->clear();
}

/// Of a drawing that measures nothing (a point, or a unit that is counted) the volumes stay; those that it left behind
/// in other RT may be of the place before. What serves many RT does its work in them wherever it stands.
void ActivityDialog::offerToClear(const PlaceProposal& proposal) {
  const Work* const work = catalogue().workByKey(typed().work);
  if (work != nullptr && work->servesMany) return;
  m_effects->touch(proposal.rts());
  const std::vector<FeatureId> elsewhere = m_effects->servedElsewhere();
  if (elsewhere.empty()) return;
  const auto answer = Prompts::current().choose(
      this, {windowTitle(),
             tr("No volume can be measured from this drawing. There are volumes in RT that it does not touch: %1. "
                "Should they be taken away?")
                 .arg(namesOf(elsewhere)),
             {tr("Take them away")},
             {},
             tr("Leave as they are")});
  if (answer == 0) m_effects->clearVolumesIn(elsewhere);
}

void ActivityDialog::removePlace() {
  m_record.geometry = nullptr;
  auto* const volume = m_work->findChild<QLineEdit*>(QStringLiteral("contract_volume"));
  if (!m_proposedVolume.isEmpty() && volume->text() == m_proposedVolume) volume->clear();
  m_proposedVolume.clear();
  m_effects->touch({});
  m_effects->propose({});
  m_isDrawn = false;
  m_keepsVolumes = false;
  proposeBeneficiaries();
  showPlace();
  m_place->setNote({});
}

/// What the drawing says, where nothing else was entered; said below the drawing, so that nobody takes it for theirs.
void ActivityDialog::propose() {
  if (!m_isDrawn || m_record.geometry == nullptr) return;
  const PlaceProposal proposal(m_session, *m_record.geometry);
  proposeArea("kawasan", proposal.kawasan());
  proposeArea("kelurahan", proposal.kelurahan());
  const Activity now = typed();
  if (m_keepsVolumes) {
    m_effects->touch(proposal.rts());
    m_effects->setUp(now.work, now.kawasanId);
    m_servedBefore = m_effects->touchedRts();  // the users stay, too
    return m_place->setNote(noteOfOthers());
  }
  const Work* const work = catalogue().workByKey(now.work);
  QStringList notes;
  if (proposeVolume(proposal, work)) notes << tr("The volume of the contract is proposed from the drawing.");
  m_effects->touch(proposal.rts());
  m_effects->setUp(now.work, now.kawasanId);
  std::map<Parameter, std::map<FeatureId, Micro>> volumes;
  for (std::size_t i = 0; work != nullptr && i < work->reduces.size(); ++i)
    volumes[work->reduces[i]] = proposal.volumesIn(unitOf(work->reduces[i]));
  const std::size_t proposed = m_effects->propose(volumes);
  if (proposed > 0) {
    notes << tr("Page 2 proposes what it takes off, as much as lies in each RT (volumes: %1, RT that it touches: %2).")
                 .arg(proposed)
                 .arg(proposal.rts().size());
  } else if (!proposal.rts().empty()) {
    notes << tr("The RT that it touches stand first on page 2.");
  } else {
    notes << tr("It touches no RT, so that page 2 gets no volumes.");
  }
  if (const QString others = noteOfOthers(); !others.isEmpty()) notes << others;
  if (const auto households = proposeBeneficiaries())
    notes << tr("Page 4 proposes %1 KK as beneficiaries.").arg(formatNumber(*households, 0, currentLanguage()));
  m_place->setNote(notes.join(u' '));
}

/// Which RT have volumes that the drawing does not touch; empty where there are none.
QString ActivityDialog::noteOfOthers() const {
  const QString names = namesOf(m_effects->servedElsewhere());
  return names.isEmpty() ? QString() : tr("Page 2 has volumes in RT that the drawing does not touch: %1.").arg(names);
}

/// "RT 001 RW 002, RT 002 RW 002 and 7 more"
QString ActivityDialog::namesOf(const std::vector<FeatureId>& rts) const {
  constexpr qsizetype kNamedRts = 3;
  QStringList names;
  for (const FeatureId id : rts) {
    if (const Rt* const rt = m_session.snapshot().rtById(id)) names << toQString(rtName(*rt));
  }
  return namedAreas(names, kNamedRts);
}

/// Everybody in the RT that it touches, where nobody typed a number. The KK that are proposed now. Only drawing
/// proposes, and says so; whoever merely looks at the page is offered the numbers, and saves nothing by looking. What
/// stands there as an estimate follows the RT that were added or taken away here.
std::optional<int> ActivityDialog::proposeBeneficiaries() {
  const std::vector<FeatureId> served = m_effects->touchedRts();
  std::optional<int> persons = m_effects->everyone(Parameter::Population);
  std::optional<int> households = m_effects->everyone(Parameter::HouseholdsKk);
  // Figures of the survey that contradict each other propose nothing.
  if (persons && households && *persons < *households) persons = households = std::nullopt;
  const bool isServedChanged = served != m_servedBefore;
  const QString note = tr("Proposed: everybody in the RT that it touches (%1 RT)").arg(served.size());
  const auto propose = [&](const char* field, const std::optional<int>& everyone) {
    const QString key = QString::fromLatin1(field);
    const QString text = everyone ? rupiahEdit(*everyone) : QString();
    if (m_isDrawn || (isServedChanged && m_terms->isEstimate(key))) return m_terms->propose(key, text, note);
    m_terms->offer(key, text, note);
    return false;
  };
  propose("persons", persons);
  return propose("households", households) ? households : std::nullopt;
}

void ActivityDialog::proposeArea(const char* field, FeatureId id) {
  auto* const box = m_work->findChild<QComboBox*>(QString::fromLatin1(field));
  const int place = id == 0 ? -1 : box->findData(QString::number(id));
  if (place >= 0 && box->currentData().toString().isEmpty()) box->setCurrentIndex(place);
}

/// True when the field holds what the drawing proposes.
bool ActivityDialog::proposeVolume(const PlaceProposal& proposal, const Work* work) {
  auto* const volume = m_work->findChild<QLineEdit*>(QStringLiteral("contract_volume"));
  auto* const unit = m_work->findChild<QLineEdit*>(QStringLiteral("contract_unit"));
  const bool isFree = volume->text().trimmed().isEmpty() || volume->text() == m_proposedVolume;
  if (!isFree) return false;
  const bool isOwnUnit = unit->text() != m_proposedUnit;
  const std::string written = isOwnUnit ? unit->text().trimmed().toStdString() : std::string();
  const std::string fitting = written.empty() ? proposal.unitFor(work) : written;
  const Micro amount = fitting.empty() ? kMissing : proposal.volumeIn(fitting);
  m_proposedVolume = volumeEdit(amount);
  volume->setText(m_proposedVolume);
  if (!isMissing(amount) && written.empty()) {
    m_proposedUnit = toQString(fitting);
    unit->setText(m_proposedUnit);
  }
  return !isMissing(amount);
}

/// The usual unit of the work, where nobody wrote one or gave a volume in the one that was offered before.
void ActivityDialog::offerUnit() {
  auto* const unit = m_work->findChild<QLineEdit*>(QStringLiteral("contract_unit"));
  const QString key = m_work->findChild<QComboBox*>(QStringLiteral("work"))->currentData().toString();
  const Work* const work = catalogue().workByKey(key.toStdString());
  const QString volume = m_work->findChild<QLineEdit*>(QStringLiteral("contract_volume"))->text().trimmed();
  const bool hasOwnVolume = !volume.isEmpty() && volume != m_proposedVolume;
  const bool isFree = unit->text().isEmpty() || (unit->text() == m_proposedUnit && !hasOwnVolume);
  if (work == nullptr || work->contractUnits.empty() || !isFree) return;
  m_proposedUnit = toQString(work->contractUnits.front());
  unit->setText(m_proposedUnit);
}

void ActivityDialog::goTo(const QString& field) {
  if (field == QLatin1String("effects")) {
    m_pages->setCurrentWidget(m_effects);
    m_effects->findChild<QWidget*>(QStringLiteral("effects"))->setFocus();
  } else if (field == QLatin1String("funding")) {
    m_pages->setCurrentWidget(m_funding);
    m_funding->findChild<QWidget*>(QStringLiteral("funding"))->setFocus();
  } else if (m_work->findChild<QWidget*>(field) != nullptr && m_work->goTo(field)) {
    m_pages->setCurrentIndex(0);
    m_work->goTo(field);
  } else if (!field.isEmpty()) {
    m_pages->setCurrentIndex(3);
    m_terms->goTo(field);
  }
}

void ActivityDialog::useCounts(const PeopleCount& count) {
  const auto fill = [this](const char* field, int number) {
    m_terms->fill(QString::fromLatin1(field), rupiahEdit(number));
  };
  fill("persons", count.persons);
  // Of whom it is not said, nobody knows whether they are women.
  if (count.womenUnknown == 0) fill("women", count.women);
  m_pages->setCurrentIndex(3);
  m_terms->goTo(QStringLiteral("persons"));
}

QString ActivityDialog::wrongText(int count) {
  return count <= 1 ? tr("One field has to be corrected; it is marked.")
                    : tr("%1 fields have to be corrected; they are marked.").arg(count);
}

bool ActivityDialog::takeAll(ActivityEdit& edit) {
  m_problem->clear();
  edit.record = m_record;
  // Both, so that all that is wrong on the page is marked; the first has the focus in the end.
  const bool isProgrammeRight = m_programme->take(edit);
  if (const bool isWorkRight = m_work->take(edit.record); !isWorkRight || !isProgrammeRight) {
    m_pages->setCurrentIndex(0);
    if (isWorkRight) m_work->reveal(QStringLiteral("programme"));
    m_problem->setText(wrongText(m_work->wrongFields() + (isProgrammeRight ? 0 : 1)));
    return false;
  }
  if (edit.record.name.empty()) {
    m_pages->setCurrentIndex(0);
    m_work->goTo(QStringLiteral("name"));
    m_problem->setText(tr("The activity needs a name."));
    return false;
  }
  if (actsBeforeItsBudget(edit.record)) {
    m_pages->setCurrentIndex(0);
    m_work->goTo(QStringLiteral("end_year"));
    m_problem->setText(tr("It cannot take effect before the year of its budget."));
    return false;
  }
  // Also where page 4 was not looked at again since.
  (void)proposeBeneficiaries();
  if (!m_terms->take(edit.record)) {
    m_pages->setCurrentIndex(3);
    m_problem->setText(wrongText(m_terms->wrongFields()));
    return false;
  }
  if (!m_effects->take(edit.effects, edit.removedEffects)) {
    m_pages->setCurrentWidget(m_effects);
    m_problem->setText(tr("One volume has to be corrected; it is marked."));
    return false;
  }
  if (!m_funding->take(edit.funding, edit.removedFunding)) {
    m_pages->setCurrentWidget(m_funding);
    m_problem->setText(tr("One amount has to be corrected; it is marked."));
    return false;
  }
  if (!m_people->take(edit.people, edit.removedPeople)) {
    m_pages->setCurrentWidget(m_people);
    m_problem->setText(tr("One cell has to be corrected; it is marked."));
    return false;
  }
  if (!m_safeguards->take(edit.safeguards)) {
    m_pages->setCurrentWidget(m_safeguards);
    m_problem->setText(tr("One cell has to be corrected; it is marked."));
    return false;
  }
  // A unit of nothing, as it is offered with the kind of work; one that the activity had stays.
  const bool isAsBefore = isMissing(m_record.contractVolume) && edit.record.contractUnit == m_record.contractUnit;
  if (isMissing(edit.record.contractVolume) && !isAsBefore) edit.record.contractUnit.clear();
  return true;
}

void ActivityDialog::sayProgrammeGone(const QString& name, std::ptrdiff_t count) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = tr("The programme %1 was removed; %2 activities belong to none now.").arg(name).arg(count);
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

void ActivityDialog::save() {
  setFocus();  // what is still being typed in a cell is written into it
  ActivityEdit edit;
  if (!takeAll(edit)) return;
  const Snapshot& before = m_session.snapshot();
  const Programme* const going = before.programmeById(edit.removedProgramme);
  const std::string goingName = going == nullptr ? std::string() : going->name;
  const auto freed = std::ranges::count(before.activities.list(), edit.removedProgramme, &Activity::programmeId);
  EditLabel label = activityLabel(before.activityById(m_record.id), edit);
  if (going != nullptr) label.params.set("programme", goingName);
  const bool isDone = editOrSay(m_session, *m_problem, label, [&edit](Edit& write) -> Result<void> {
    applyActivityEdit(write, edit);
    return {};
  });
  if (!isDone) return;
  if (edit.removedProgramme != 0) sayProgrammeGone(toQString(goingName), freed);
  Q_EMIT saved(edit.record.id);
  accept();
}

}  // namespace kawasan
