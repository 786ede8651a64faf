#include "ui/dialogs/activity_pages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <algorithm>

#include "core/plan/catalogue.h"
#include "core/plan/work_families.h"
#include "ui/dialogs/document_strip.h"
#include "ui/dialogs/place_strip.h"
#include "ui/dialogs/programme_strip.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ActivityPagesText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ActivityPages)
};

QString idText(FeatureId id) {
  return id == 0 ? QString() : QString::number(id);
}

/// A choice of words that may be left open.
template <typename Enum>
void addWords(ActivityForm& form, const char* key, const QString& label, std::size_t count,
              std::optional<Enum> Activity::*member, std::optional<Enum> (*byKey)(std::string_view)) {
  ActivityForm::Options options{{QString(), ActivityPagesText::tr("not filled in")}};
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    options.emplace_back(toQString(keyOf(value)), capitalised(nameOf(value)));
  }
  form.addChoice(
      QString::fromLatin1(key), label, options,
      [member](const Activity& activity) {
        return activity.*member ? toQString(keyOf(*(activity.*member))) : QString();
      },
      [member, byKey](Activity& activity, const QString& value) { activity.*member = byKey(value.toStdString()); });
}

void addWork(ActivityForm& form) {
  ActivityForm::Options works{{QString(), ActivityPagesText::tr("not in the catalogue")}};
  for (const Work& work : catalogue().works) works.emplace_back(toQString(work.key), localText(work.name));
  form.addChoice(
      QStringLiteral("work"), ActivityPagesText::tr("Work of the catalogue"), works,
      [](const Activity& activity) { return toQString(activity.work); },
      [](Activity& activity, const QString& value) {
        activity.work = value.toStdString();
        if (const Work* work = catalogue().workByKey(activity.work)) activity.family = work->family;
      },
      2);
}

/// Of a work that is not in the catalogue; others belong where that has them.
void addFamily(ActivityForm& form, const Regulation& regulation) {
  ActivityForm::Options families{{QString(), ActivityPagesText::tr("not filled in")}};
  for (const Aspect& aspect : regulation.aspects)
    families.emplace_back(toQString(aspect.key), capitalised(localText(aspect.name)));
  for (const OtherFamily& other : otherFamilies())
    families.emplace_back(toQString(std::string(other.key)), capitalised(localText(other.name)));
  QComboBox* const family = form.addChoice(
      QStringLiteral("family"), ActivityPagesText::tr("Aspect"), families,
      [](const Activity& activity) { return toQString(activity.family); },
      [families](Activity& activity, const QString& value) {
        // What a table called it stays until something else is chosen.
        const bool isOffered = std::ranges::any_of(
            families, [&](const auto& option) { return option.first == toQString(activity.family); });
        if (activity.work.empty() && (isOffered || !value.isEmpty())) activity.family = value.toStdString();
      });
  auto* const work = form.findChild<QComboBox*>(QStringLiteral("work"));
  const auto follow = [work, family] {
    const Work* const chosen = catalogue().workByKey(work->currentData().toString().toStdString());
    family->setEnabled(chosen == nullptr);
    if (chosen != nullptr) family->setCurrentIndex(std::max(0, family->findData(toQString(chosen->family))));
  };
  QObject::connect(work, &QComboBox::currentIndexChanged, family, follow);
}

void addAreas(ActivityForm& form, const Snapshot& snapshot) {
  ActivityForm::Options kawasan{{QString(), ActivityPagesText::tr("in no kawasan")}};
  for (const Kawasan& each : snapshot.kawasan.list()) kawasan.emplace_back(idText(each.id), toQString(each.name));
  form.addChoice(
      QStringLiteral("kawasan"), ActivityPagesText::tr("Kawasan"), kawasan,
      [](const Activity& activity) { return idText(activity.kawasanId); },
      [](Activity& activity, const QString& value) { activity.kawasanId = value.toLongLong(); });
  ActivityForm::Options kelurahan{{QString(), ActivityPagesText::tr("not filled in")}};
  for (const AdminArea& each : snapshot.kelurahan.list()) kelurahan.emplace_back(idText(each.id), toQString(each.name));
  form.addChoice(
      QStringLiteral("kelurahan"), ActivityPagesText::tr("Kelurahan"), kelurahan,
      [](const Activity& activity) { return idText(activity.kelurahanId); },
      [](Activity& activity, const QString& value) { activity.kelurahanId = value.toLongLong(); });
}

/// The fields of the group stand beside each other, and what its work costs behind them.
void addKeepers(ActivityForm& form) {
  form.addHeading(ActivityPagesText::tr("Users and keepers (KPP)"));
  form.addText(QStringLiteral("kpp"), ActivityPagesText::tr("Name of the KPP"),
               [](Activity& activity) -> std::string& { return activity.kpp.name; });
  form.addText(QStringLiteral("kpp_code"), ActivityPagesText::tr("Code of the KPP"),
               [](Activity& activity) -> std::string& { return activity.kpp.code; });
  form.addDate(QStringLiteral("kpp_date"), ActivityPagesText::tr("Formed on"),
               [](Activity& activity) -> std::optional<Date>& { return activity.kpp.formedOn; });
  form.addText(QStringLiteral("kpp_address"), ActivityPagesText::tr("Address of the KPP"),
               [](Activity& activity) -> std::string& { return activity.kpp.address; });
  form.addCount(QStringLiteral("kpp_men"), ActivityPagesText::tr("Members, men"),
                [](Activity& activity) -> std::optional<int>& { return activity.kpp.men; });
  form.addCount(QStringLiteral("kpp_women"), ActivityPagesText::tr("Members, women"),
                [](Activity& activity) -> std::optional<int>& { return activity.kpp.women; });
  form.addMoney(QStringLiteral("upkeep_cost"), ActivityPagesText::tr("Upkeep a year, Rp"), &Activity::upkeepCost);
}

}  // namespace

void addWorkFields(ActivityForm& form, const Session& session) {
  form.addText(QStringLiteral("name"), ActivityPagesText::tr("Name of the activity"), &Activity::name, 2);
  form.addText(QStringLiteral("code"), ActivityPagesText::tr("Code"), &Activity::code);
  addWork(form);
  addFamily(form, session.regulation());
  addWords<WorkScale>(form, "scale", ActivityPagesText::tr("Scale"), 4, &Activity::scale, workScaleByKey);
  addWords<WorkTier>(form, "tier", ActivityPagesText::tr("Tier of the network"), 3, &Activity::tier, workTierByKey);
  form.addCount(QStringLiteral("priority"), ActivityPagesText::tr("Priority number"),
                [](Activity& activity) -> std::optional<int>& { return activity.priority; });
  form.addPart(QStringLiteral("programme"), ActivityPagesText::tr("Programme"), new ProgrammeStrip(session), 3);
  addAreas(form, session.snapshot());
  form.addText(QStringLiteral("location"), ActivityPagesText::tr("Place in words"), &Activity::location);
  form.addPart(QStringLiteral("place"), ActivityPagesText::tr("Place on the map"), new PlaceStrip, 3);
  form.addYear(QStringLiteral("year"), ActivityPagesText::tr("Year of the budget"), &Activity::year);
  form.addYear(QStringLiteral("end_year"), ActivityPagesText::tr("Year in which it takes effect"), &Activity::endYear);
  form.addCount(QStringLiteral("life_years"), ActivityPagesText::tr("Service life, years"),
                [](Activity& activity) -> std::optional<int>& { return activity.lifeYears; });
  form.addVolume(QStringLiteral("contract_volume"), ActivityPagesText::tr("Volume of the contract"),
                 &Activity::contractVolume);
  form.addText(QStringLiteral("contract_unit"), ActivityPagesText::tr("Unit"), &Activity::contractUnit);
  form.addMoney(QStringLiteral("cost_planned"), ActivityPagesText::tr("Cost planned, Rp"), &Activity::costPlanned);
  form.addMoney(QStringLiteral("cost_realised"), ActivityPagesText::tr("Cost realised, Rp"), &Activity::costRealised);
  form.addText(QStringLiteral("note"), ActivityPagesText::tr("Remarks"), &Activity::note, 2);
}

void addTermFields(ActivityForm& form) {
  form.addHeading(ActivityPagesText::tr("Executor and managing unit"));
  addWords<Executor>(form, "executor", ActivityPagesText::tr("Executor"), 5, &Activity::executor, executorByKey);
  form.addText(QStringLiteral("executor_name"), ActivityPagesText::tr("Name of the executor"), &Activity::executorName);
  form.addText(QStringLiteral("formation_document"), ActivityPagesText::tr("Document of formation"),
               &Activity::formationDocument);
  form.addText(QStringLiteral("bkm"), ActivityPagesText::tr("BKM or LKM"), &Activity::bkm);
  form.addText(QStringLiteral("upl"), ActivityPagesText::tr("Managing unit (UPL)"), &Activity::upl);
  form.addFlag(QStringLiteral("information_board"), ActivityPagesText::tr("Information board"),
               &Activity::informationBoard);
  addKeepers(form);
  form.addHeading(ActivityPagesText::tr("Direct beneficiaries"));
  using Count = std::optional<int>;
  form.addCount(
      QStringLiteral("households"), ActivityPagesText::tr("Households (KK)"),
      [](Activity& activity) -> Count& { return activity.beneficiaries.households; },
      [](Activity& activity) -> bool& { return activity.beneficiaries.householdsEstimated; });
  form.addCount(QStringLiteral("poor_households"), ActivityPagesText::tr("of these poor (KK)"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.poorHouseholds; });
  form.addCount(
      QStringLiteral("persons"), ActivityPagesText::tr("Persons"),
      [](Activity& activity) -> Count& { return activity.beneficiaries.persons; },
      [](Activity& activity) -> bool& { return activity.beneficiaries.personsEstimated; });
  form.addCount(QStringLiteral("women"), ActivityPagesText::tr("of these women"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.women; });
  form.addCount(QStringLiteral("low_income"), ActivityPagesText::tr("of these of low income (MBR)"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.lowIncome; });
  form.addHeading(ActivityPagesText::tr("Documents and references"));
  form.addText(QStringLiteral("ref_rp2kpkp"), ActivityPagesText::tr("Item in the RP2KPKP"), &Activity::refRp2kpkp);
  form.addText(QStringLiteral("ref_rplp"), ActivityPagesText::tr("Item in the RPLP"), &Activity::refRplp);
  form.addPart(QStringLiteral("plan_document"), ActivityPagesText::tr("Documents of the plan"), new DocumentStrip, 3);
  form.addText(QStringLiteral("ded"), ActivityPagesText::tr("Drawings (DED)"), &Activity::ded);
  form.addText(QStringLiteral("rab"), ActivityPagesText::tr("Cost estimate (RAB)"), &Activity::rab);
  form.addDate(QStringLiteral("appraisal_date"), ActivityPagesText::tr("Date of the appraisal"),
               &Activity::appraisalDate);
  form.addHeading(ActivityPagesText::tr("Safeguards and access"));
  form.addFlag(QStringLiteral("environment_screened"), ActivityPagesText::tr("Environment screened"),
               &Activity::environmentScreened);
  form.addFlag(QStringLiteral("land_screened"), ActivityPagesText::tr("Land screened"), &Activity::landScreened);
  form.addFlag(QStringLiteral("land_needed"), ActivityPagesText::tr("Land is needed"), &Activity::landNeeded);
  form.addText(QStringLiteral("land_document"), ActivityPagesText::tr("Grant or permit of the land"),
               &Activity::landDocument);
  form.addFlag(QStringLiteral("spatial_plan"), ActivityPagesText::tr("Conforms with the spatial plan"),
               &Activity::spatialPlanConformity);
  form.addText(QStringLiteral("spatial_plan_note"), ActivityPagesText::tr("Reason, if it does not"),
               &Activity::spatialPlanNote);
  form.addChoice(
      QStringLiteral("universal_access"), ActivityPagesText::tr("Access for all"),
      {{QString(), ActivityPagesText::tr("not filled in")},
       {QStringLiteral("yes"), ActivityPagesText::tr("yes")},
       {QStringLiteral("no"), ActivityPagesText::tr("no")},
       {QStringLiteral("not_relevant"), ActivityPagesText::tr("not relevant")}},
      [](const Activity& activity) {
        return activity.universalAccess ? toQString(keyOf(*activity.universalAccess)) : QString();
      },
      [](Activity& activity, const QString& value) {
        activity.universalAccess = universalAccessByKey(value.toStdString());
      });
  form.addText(QStringLiteral("universal_access_note"), ActivityPagesText::tr("Reason, if there is none"),
               &Activity::universalAccessNote);
}

}  // namespace kawasan
