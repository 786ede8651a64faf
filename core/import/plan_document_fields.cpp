#include "core/import/plan_document_fields.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/import/field_values.h"
#include "core/plan/plan_documents.h"

namespace kawasan {

namespace {

constexpr std::size_t kLeastOfId = 4;
constexpr const char* kKindKeys = "rp2kpkp, rplp, other";
constexpr const char* kStatusKeys = "draft, review, final, adopted";
constexpr const char* kFields = "kind, title, status, kelurahan, first_year, last_year, number, date";

Result<FeatureId> readKelurahan(const Snapshot& snapshot, const std::string& text) {
  if (text.empty()) return 0;
  KAWASAN_ASSIGN(const AreaTarget area, findArea(snapshot, "kelurahan " + text));
  if (area.level != Level::Kelurahan) return fail(ErrorCode::UnknownArea, {{"area", text}, {"level", "kelurahan"}});
  return area.id;
}

/// What holds of the document as a whole.
Result<PlanDocument> checked(const Snapshot& snapshot, PlanDocument document) {
  if (document.title.empty()) return badValue("title", {}, "title=...");
  const bool isOfCity = document.kind == PlanDocumentKind::Rp2kpkp;
  if (isOfCity && document.kelurahanId != 0)
    return badValue("kelurahan", snapshot.kelurahanById(document.kelurahanId)->name, "kind=rplp");
  if (areBackwards(document.firstYear, document.lastYear))
    return badValue("last_year", std::to_string(document.lastYear), std::to_string(document.firstYear) + "..");
  const bool isTaken = std::ranges::any_of(snapshot.planDocuments, [&](const PlanDocument& other) {
    return other.id != document.id && folded(other.title) == folded(document.title);
  });
  if (isTaken) return badValue("title", document.title, "a new name");
  if (lacksKelurahan(snapshot, document)) return badValue("kelurahan", {}, "kelurahan=...");
  return document;
}

}  // namespace

Result<PlanDocument> readPlanDocument(const Snapshot& snapshot, const PlanDocument* known, const FieldTexts& fields) {
  PlanDocument document;
  bool hasKind = known != nullptr;
  if (known != nullptr) document = *known;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "kind") {
      const auto kind = planDocumentKindByKey(lowered(text));
      if (!kind) return badValue(key, text, kKindKeys);
      document.kind = *kind;
      hasKind = true;
    } else if (key == "title") {
      document.title = text;
    } else if (key == "status") {
      document.status = documentStatusByKey(lowered(text));
      if (!document.status && !text.empty()) return badValue(key, text, kStatusKeys);
    } else if (key == "kelurahan") {
      KAWASAN_ASSIGN(document.kelurahanId, readKelurahan(snapshot, text));
    } else if (key == "first_year") {
      KAWASAN_ASSIGN(document.firstYear, readYear(key, text));
    } else if (key == "last_year") {
      KAWASAN_ASSIGN(document.lastYear, readYear(key, text));
    } else if (key == "number") {
      document.number = text;
    } else if (key == "date") {
      KAWASAN_ASSIGN(document.date, readDate(key, text));
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", kFields}});
    }
  }
  if (!hasKind) return badValue("kind", {}, kKindKeys);
  return checked(snapshot, std::move(document));
}

Result<const PlanDocument*> findPlanDocument(const Snapshot& snapshot, const std::string& typed) {
  const std::string wanted = folded(typed);
  const PlanDocument* found = nullptr;
  std::size_t count = 0;
  std::vector<std::string> known;
  for (const PlanDocument& document : snapshot.planDocuments) {
    known.push_back(document.title);
    const bool isByName = !wanted.empty() && (folded(document.title) == wanted || folded(document.number) == wanted);
    const bool isById = typed.size() >= kLeastOfId && document.uuid.starts_with(lowered(trimmed(typed)));
    if (!isByName && !isById) continue;
    found = &document;
    ++count;
  }
  if (count == 1) return found;
  return badValue("DOCUMENT", typed, known.empty() ? "title=..." : joinText(known, ", "));
}

}  // namespace kawasan
