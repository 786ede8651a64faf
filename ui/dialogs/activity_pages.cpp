#include "ui/dialogs/activity_pages.h"

#include <QComboBox>
#include <QCoreApplication>

#include "core/plan/catalogue.h"
#include "ui/dialogs/place_strip.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ActivityPages)
};

QString idText(FeatureId id) {
  return id == 0 ? QString() : QString::number(id);
}

/// A choice of words that may be left open.
template <typename Enum>
void addWords(ActivityForm& form, const char* key, const QString& label, std::size_t count,
              std::optional<Enum> Activity::*member, std::optional<Enum> (*byKey)(std::string_view)) {
  ActivityForm::Options options{{QString(), Text::tr("not filled in")}};
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
  ActivityForm::Options works{{QString(), Text::tr("not in the catalogue")}};
  for (const Work& work : catalogue().works) works.emplace_back(toQString(work.key), localText(work.name));
  form.addChoice(
      QStringLiteral("work"), Text::tr("Work of the catalogue"), works,
      [](const Activity& activity) { return toQString(activity.work); },
      [](Activity& activity, const QString& value) {
        activity.work = value.toStdString();
        if (const Work* work = catalogue().workByKey(activity.work)) activity.family = work->family;
      },
      2);
}

void addAreas(ActivityForm& form, const Snapshot& snapshot) {
  ActivityForm::Options kawasan{{QString(), Text::tr("in no kawasan")}};
  for (const Kawasan& each : snapshot.kawasan.list()) kawasan.emplace_back(idText(each.id), toQString(each.name));
  form.addChoice(
      QStringLiteral("kawasan"), Text::tr("Kawasan"), kawasan,
      [](const Activity& activity) { return idText(activity.kawasanId); },
      [](Activity& activity, const QString& value) { activity.kawasanId = value.toLongLong(); });
  ActivityForm::Options kelurahan{{QString(), Text::tr("not filled in")}};
  for (const AdminArea& each : snapshot.kelurahan.list()) kelurahan.emplace_back(idText(each.id), toQString(each.name));
  form.addChoice(
      QStringLiteral("kelurahan"), Text::tr("Kelurahan"), kelurahan,
      [](const Activity& activity) { return idText(activity.kelurahanId); },
      [](Activity& activity, const QString& value) { activity.kelurahanId = value.toLongLong(); });
}

}  // namespace

void addWorkFields(ActivityForm& form, const Session& session) {
  form.addText(QStringLiteral("name"), Text::tr("Name of the activity"), &Activity::name, 2);
  form.addText(QStringLiteral("code"), Text::tr("Code"), &Activity::code);
  addWork(form);
  addWords<WorkScale>(form, "scale", Text::tr("Scale"), 4, &Activity::scale, workScaleByKey);
  addAreas(form, session.snapshot());
  form.addText(QStringLiteral("location"), Text::tr("Place in words"), &Activity::location);
  form.addPart(QStringLiteral("place"), Text::tr("Place on the map"), new PlaceStrip, 3);
  form.addYear(QStringLiteral("year"), Text::tr("Year of the budget"), &Activity::year);
  form.addYear(QStringLiteral("end_year"), Text::tr("Year in which it takes effect"), &Activity::endYear);
  addWords<WorkTier>(form, "tier", Text::tr("Tier of the network"), 3, &Activity::tier, workTierByKey);
  form.addVolume(QStringLiteral("contract_volume"), Text::tr("Volume of the contract"), &Activity::contractVolume);
  form.addText(QStringLiteral("contract_unit"), Text::tr("Unit"), &Activity::contractUnit);
  form.addCount(QStringLiteral("life_years"), Text::tr("Service life, years"),
                [](Activity& activity) -> std::optional<int>& { return activity.lifeYears; });
  form.addMoney(QStringLiteral("cost_planned"), Text::tr("Cost planned, Rp"), &Activity::costPlanned);
  form.addMoney(QStringLiteral("cost_realised"), Text::tr("Cost realised, Rp"), &Activity::costRealised);
  form.addCount(QStringLiteral("priority"), Text::tr("Priority number"),
                [](Activity& activity) -> std::optional<int>& { return activity.priority; });
  form.addText(QStringLiteral("note"), Text::tr("Remarks"), &Activity::note, 3);
}

void addTermFields(ActivityForm& form) {
  form.addHeading(Text::tr("Executor and keepers"));
  addWords<Executor>(form, "executor", Text::tr("Executor"), 5, &Activity::executor, executorByKey);
  form.addText(QStringLiteral("executor_name"), Text::tr("Name of the executor"), &Activity::executorName);
  form.addText(QStringLiteral("formation_document"), Text::tr("Document of formation"), &Activity::formationDocument);
  form.addText(QStringLiteral("bkm"), Text::tr("BKM or LKM"), &Activity::bkm);
  form.addText(QStringLiteral("upl"), Text::tr("Managing unit (UPL)"), &Activity::upl);
  form.addText(QStringLiteral("kpp"), Text::tr("Users and keepers (KPP)"), &Activity::kpp);
  form.addMoney(QStringLiteral("upkeep_cost"), Text::tr("Upkeep a year, Rp"), &Activity::upkeepCost);
  form.addFlag(QStringLiteral("information_board"), Text::tr("Information board"), &Activity::informationBoard);
  form.addHeading(Text::tr("Direct beneficiaries"));
  using Count = std::optional<int>;
  form.addCount(QStringLiteral("households"), Text::tr("Households (KK)"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.households; });
  form.addCount(QStringLiteral("poor_households"), Text::tr("of these poor (KK)"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.poorHouseholds; });
  form.addCount(QStringLiteral("persons"), Text::tr("Persons"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.persons; });
  form.addCount(QStringLiteral("women"), Text::tr("of these women"),
                [](Activity& activity) -> Count& { return activity.beneficiaries.women; });
  form.addHeading(Text::tr("Documents and references"));
  form.addText(QStringLiteral("ref_rp2kpkp"), Text::tr("Item in the RP2KPKP"), &Activity::refRp2kpkp);
  form.addText(QStringLiteral("ref_rplp"), Text::tr("Item in the RPLP"), &Activity::refRplp);
  form.addText(QStringLiteral("ded"), Text::tr("Drawings (DED)"), &Activity::ded);
  form.addText(QStringLiteral("rab"), Text::tr("Cost estimate (RAB)"), &Activity::rab);
  form.addDate(QStringLiteral("appraisal_date"), Text::tr("Date of the appraisal"), &Activity::appraisalDate);
  form.addHeading(Text::tr("Safeguards and access"));
  form.addFlag(QStringLiteral("environment_screened"), Text::tr("Environment screened"),
               &Activity::environmentScreened);
  form.addFlag(QStringLiteral("land_screened"), Text::tr("Land screened"), &Activity::landScreened);
  form.addFlag(QStringLiteral("land_needed"), Text::tr("Land is needed"), &Activity::landNeeded);
  form.addText(QStringLiteral("land_document"), Text::tr("Grant or permit of the land"), &Activity::landDocument);
  form.addFlag(QStringLiteral("spatial_plan"), Text::tr("Conforms with the spatial plan"),
               &Activity::spatialPlanConformity);
  form.addText(QStringLiteral("spatial_plan_note"), Text::tr("Reason, if it does not"), &Activity::spatialPlanNote);
  form.addChoice(
      QStringLiteral("universal_access"), Text::tr("Access for all"),
      {{QString(), Text::tr("not filled in")},
       {QStringLiteral("yes"), Text::tr("yes")},
       {QStringLiteral("no"), Text::tr("no")},
       {QStringLiteral("not_relevant"), Text::tr("not relevant")}},
      [](const Activity& activity) {
        return activity.universalAccess ? toQString(keyOf(*activity.universalAccess)) : QString();
      },
      [](Activity& activity, const QString& value) {
        activity.universalAccess = universalAccessByKey(value.toStdString());
      });
  form.addText(QStringLiteral("universal_access_note"), Text::tr("Reason, if there is none"),
               &Activity::universalAccessNote);
}

}  // namespace kawasan
