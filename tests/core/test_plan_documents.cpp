// Documents of the plan from typed fields, and which of them an activity stands in.

#include "core/import/attached_files.h"
#include "core/import/plan_document_fields.h"
#include "core/plan/plan_documents.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

PlanDocument read(const Snapshot& snapshot, const PlanDocument* known, const FieldTexts& fields) {
  const auto document = readPlanDocument(snapshot, known, fields);
  REQUIRE(document.has_value());
  return *document;
}

/// The field that is refused.
std::string refused(const Snapshot& snapshot, const FieldTexts& fields) {
  const auto document = readPlanDocument(snapshot, nullptr, fields);
  REQUIRE_FALSE(document.has_value());
  return std::string(document.error().params.get("field"));
}

}  // namespace

TEST_CASE("a document is read from its fields and changed field by field", "[papers]") {
  PlanCity city;
  const PlanDocument document = read(city.snapshot, nullptr,
                                     {{"kind", "RPLP"},
                                      {"title", " RPLP Kalianyar "},
                                      {"status", "review"},
                                      {"kelurahan", "Kalianyar"},
                                      {"first_year", "2020"},
                                      {"last_year", "2024"},
                                      {"number", "SK BKM 7/2020"},
                                      {"date", "2020-03-01"}});
  CHECK(document.kind == PlanDocumentKind::Rplp);
  CHECK(document.title == "RPLP Kalianyar");
  CHECK(document.status == DocumentStatus::Review);
  CHECK(document.kelurahanId == 2);
  CHECK(document.firstYear == 2020);
  CHECK(document.lastYear == 2024);
  CHECK(document.date == Date{2020, 3, 1});
  const PlanDocument cleared = read(city.snapshot, &document, {{"status", ""}, {"last_year", ""}, {"date", ""}});
  CHECK_FALSE(cleared.status.has_value());
  CHECK(cleared.kelurahanId == 2);
  CHECK(cleared.lastYear == 0);
  CHECK_FALSE(cleared.date.has_value());
  CHECK(cleared.number == "SK BKM 7/2020");

  // It is of one kelurahan, unless the project knows none.
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "RPLP Kota Contoh"}}) == "kelurahan");
  CHECK(readPlanDocument(Snapshot{}, nullptr, {{"kind", "rplp"}, {"title", "RPLP Kota Contoh"}}).has_value());
  CHECK(refused(city.snapshot, {{"title", "X"}}) == "kind");
  CHECK(refused(city.snapshot, {{"kind", "rplp"}}) == "title");
  CHECK(refused(city.snapshot, {{"kind", "rtrw"}, {"title", "X"}}) == "kind");
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "X"}, {"status", "selesai"}}) == "status");
  CHECK(refused(city.snapshot, {{"kind", "rp2kpkp"}, {"title", "X"}, {"kelurahan", "Duri"}}) == "kelurahan");
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "X"}, {"first_year", "20"}}) == "first_year");
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "X"}, {"first_year", "2024"}, {"last_year", "2020"}}) ==
        "last_year");
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "X"}, {"pemilik", "BKM"}}) == "pemilik");
  PlanDocument kept = document;
  kept.id = 7;
  kept.uuid = "abcd-1";
  city.snapshot.planDocuments = {kept};
  CHECK(refused(city.snapshot, {{"kind", "rplp"}, {"title", "rplp  kalianyar"}}) == "title");

  // Found by title, number or id, also as what a file belongs to.
  for (const char* typed : {"rplp kalianyar", "SK BKM 7/2020", "abcd"}) {
    const auto found = findPlanDocument(city.snapshot, typed);
    REQUIRE(found.has_value());
    CHECK((*found)->id == 7);
  }
  CHECK_FALSE(findPlanDocument(city.snapshot, "").has_value());
  const auto target = findFileTarget(city.snapshot, "document:RPLP Kalianyar");
  REQUIRE(target.has_value());
  CHECK(target->owner == AttachmentOwner::PlanDocument);
  CHECK(targetText(*target) == "document:RPLP Kalianyar");
  CHECK(readFileKind("", AttachmentOwner::PlanDocument).value() == AttachmentKind::Other);
}

TEST_CASE("the document that is to be filled in for an activity", "[papers]") {
  PlanCity city;
  city.snapshot.info.firstYear = 2020;
  city.snapshot.info.lastYear = 2024;
  Activity activity;
  activity.name = "Jalan";
  // Its kelurahan is that of the RT it serves.
  const FeatureId id = city.activity(activity, {effectOn(kFirstRt, Parameter::RoadSurface, 1)});
  const auto of = [&](const std::string& rp2kpkp, const std::string& rplp) {
    std::vector<Activity> all(city.snapshot.activities.begin(), city.snapshot.activities.end());
    all.front().refRp2kpkp = rp2kpkp;
    all.front().refRplp = rplp;
    city.snapshot.activities = all;
    city.snapshot.buildIndex();
    return documentToFill(city.snapshot, *city.snapshot.activityById(id));
  };
  const PlanDocument fresh = of({}, {});
  CHECK(fresh.id == 0);
  CHECK(fresh.kind == PlanDocumentKind::Rp2kpkp);
  CHECK(fresh.firstYear == 2020);
  CHECK(fresh.lastYear == 2024);
  CHECK(of({}, "A1").kind == PlanDocumentKind::Rplp);
  CHECK(of({}, "A1").kelurahanId == 2);
  CHECK(numberedWithoutDocument(city.snapshot) == 1);
  city.snapshot.planDocuments = {{1, "d1", PlanDocumentKind::Rplp, "RPLP Duri", DocumentStatus::Final, 1, 0, 0, {}, {}},
                                 {2, "d2", PlanDocumentKind::Rplp, "RPLP Kalianyar", std::nullopt, 2, 0, 0, {}, {}}};
  CHECK(of({}, "A1").id == 2);  // without a status; the one of the other kelurahan is not its own
  CHECK(of({}, {}).id == 2);
  CHECK(of("1", {}).id == 0);
  CHECK(newDocument(city.snapshot).kind == PlanDocumentKind::Rp2kpkp);
  CHECK(of({}, "A1").id == 2);
  CHECK(numberedWithoutDocument(city.snapshot) == 0);
  CHECK(activitiesIn(city.snapshot, city.snapshot.planDocuments.front()) == 0);
  CHECK(activitiesIn(city.snapshot, city.snapshot.planDocuments.back()) == 1);
}
