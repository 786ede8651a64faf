#include "core/import/attached_files.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/import/activity_fields.h"
#include "core/import/field_values.h"
#include "core/import/find_area.h"
#include "core/import/paper_fields.h"
#include "core/import/plan_document_fields.h"

namespace kawasan {

namespace {

constexpr std::string_view kActivity = "activity:";
constexpr std::string_view kDecree = "decree:";
constexpr std::string_view kMinutes = "minutes:";
constexpr std::string_view kMeeting = "meeting:";
constexpr std::string_view kDocument = "document:";
constexpr std::string_view kKawasanTarget = "kawasan:";
constexpr std::size_t kLeastOfFingerprint = 4;

constexpr AttachmentKind kActivityKinds[] = {
    AttachmentKind::Ded,        AttachmentKind::Rab,     AttachmentKind::Permit, AttachmentKind::Contract,
    AttachmentKind::Attendance, AttachmentKind::Minutes, AttachmentKind::Photo,  AttachmentKind::Other};
constexpr AttachmentKind kPlanDocumentKinds[] = {AttachmentKind::Other, AttachmentKind::Minutes,
                                                 AttachmentKind::Attendance};
constexpr AttachmentKind kDecreeKinds[] = {AttachmentKind::Other, AttachmentKind::Minutes};
constexpr AttachmentKind kPaperKinds[] = {AttachmentKind::Minutes, AttachmentKind::Attendance, AttachmentKind::Photo,
                                          AttachmentKind::Other};

constexpr AttachmentKind kKawasanKinds[] = {AttachmentKind::Photo, AttachmentKind::Minutes, AttachmentKind::Other};

const DecreeArea* decreeLine(const Snapshot& snapshot, FeatureId id) {
  const auto found = std::find_if(snapshot.decreeAreas.begin(), snapshot.decreeAreas.end(),
                                  [id](const DecreeArea& line) { return line.id == id; });
  return found == snapshot.decreeAreas.end() ? nullptr : &*found;
}

}  // namespace

Result<FileTarget> findFileTarget(const Snapshot& snapshot, const std::string& typed) {
  if (typed.starts_with(kActivity)) {
    KAWASAN_ASSIGN(const Activity* const activity, findActivity(snapshot, typed.substr(kActivity.size())));
    return FileTarget{AttachmentOwner::Activity, activity->id, activity->name};
  }
  if (typed.starts_with(kMinutes)) {
    KAWASAN_ASSIGN(const Minutes* const minutes, findMinutes(snapshot, typed.substr(kMinutes.size())));
    return FileTarget{AttachmentOwner::Minutes, minutes->id, minutes->number};
  }
  if (typed.starts_with(kMeeting)) {
    KAWASAN_ASSIGN(const Meeting* const meeting, findMeeting(snapshot, typed.substr(kMeeting.size())));
    return FileTarget{AttachmentOwner::Meeting, meeting->id, meeting->title};
  }
  if (typed.starts_with(kDocument)) {
    KAWASAN_ASSIGN(const PlanDocument* const document, findPlanDocument(snapshot, typed.substr(kDocument.size())));
    return FileTarget{AttachmentOwner::PlanDocument, document->id, document->title};
  }
  if (typed.starts_with(kKawasanTarget)) {
    const std::string name = typed.substr(kKawasanTarget.size());
    KAWASAN_ASSIGN(const AreaTarget area, findArea(snapshot, "kawasan " + name));
    if (area.level != Level::Kawasan)
      return fail(ErrorCode::UnknownArea, {{"area", name}, {"level", std::string(keyOf(Level::Kawasan))}});
    return FileTarget{AttachmentOwner::Kawasan, area.id, area.name};
  }
  if (typed.starts_with(kDecree)) {
    const std::string number = folded(typed.substr(kDecree.size()));
    for (const DecreeArea& line : snapshot.decreeAreas) {
      if (!number.empty() && folded(line.number) == number)
        return FileTarget{AttachmentOwner::DecreeArea, line.id, line.number};
    }
    std::vector<std::string> known;
    for (const DecreeArea& line : snapshot.decreeAreas) {
      if (std::find(known.begin(), known.end(), line.number) == known.end()) known.push_back(line.number);
    }
    return badValue("--to", typed, known.empty() ? kFileTargets : joinText(known, ", "));
  }
  return badValue("--to", typed, kFileTargets);
}

FileTarget targetOf(const Snapshot& snapshot, const Attachment& file) {
  FileTarget target{file.owner, file.ownerId, {}};
  if (file.owner == AttachmentOwner::Activity) {
    if (const Activity* const activity = snapshot.activityById(file.ownerId)) target.name = activity->name;
  } else if (file.owner == AttachmentOwner::DecreeArea) {
    if (const DecreeArea* const line = decreeLine(snapshot, file.ownerId)) target.name = line->number;
  } else if (file.owner == AttachmentOwner::Minutes) {
    for (const Minutes& minutes : snapshot.minutes) {
      if (minutes.id == file.ownerId) target.name = minutes.number;
    }
  } else if (file.owner == AttachmentOwner::Meeting) {
    for (const Meeting& meeting : snapshot.meetings) {
      if (meeting.id == file.ownerId) target.name = meeting.title;
    }
  } else if (file.owner == AttachmentOwner::PlanDocument) {
    for (const PlanDocument& document : snapshot.planDocuments) {
      if (document.id == file.ownerId) target.name = document.title;
    }
  } else if (file.owner == AttachmentOwner::Kawasan) {
    if (const Kawasan* const kawasan = snapshot.kawasanById(file.ownerId)) target.name = kawasan->name;
  }
  return target;
}

std::string targetText(const FileTarget& target) {
  const auto bare = [](std::string_view prefix) { return prefix.substr(0, prefix.size() - 1); };
  std::string_view owner = keyOf(target.owner);
  if (target.owner == AttachmentOwner::DecreeArea) owner = bare(kDecree);
  if (target.owner == AttachmentOwner::PlanDocument) owner = bare(kDocument);
  return std::string(owner) + ":" + target.name;
}

std::vector<const Attachment*> filesOf(const Snapshot& snapshot, const FileTarget& target) {
  std::vector<const Attachment*> files;
  const auto add = [&](FeatureId id) {
    for (const Attachment& file : snapshot.attachmentsOf(target.owner, id)) files.push_back(&file);
  };
  const DecreeArea* const line =
      target.owner == AttachmentOwner::DecreeArea ? decreeLine(snapshot, target.id) : nullptr;
  if (line == nullptr) {
    add(target.id);
    return files;
  }
  for (const DecreeArea& other : snapshot.decreeAreas) {
    if (other.number == line->number) add(other.id);
  }
  std::sort(files.begin(), files.end(), [](const Attachment* a, const Attachment* b) {
    return std::tie(a->time, a->fileName, a->id) < std::tie(b->time, b->fileName, b->id);
  });
  return files;
}

std::span<const AttachmentKind> fileKindsOf(AttachmentOwner owner) {
  if (owner == AttachmentOwner::Activity) return kActivityKinds;
  if (owner == AttachmentOwner::DecreeArea) return kDecreeKinds;
  if (owner == AttachmentOwner::PlanDocument) return kPlanDocumentKinds;
  if (owner == AttachmentOwner::Kawasan) return kKawasanKinds;
  return kPaperKinds;
}

std::string_view shortKey(AttachmentKind kind, AttachmentOwner owner) {
  constexpr std::string_view kShort[] = {"ded", "rab", "izin", "hadir", "ba", "foto", "kontrak", "lain"};
  if (owner == AttachmentOwner::DecreeArea && kind == AttachmentKind::Other) return "sk";
  if (owner == AttachmentOwner::PlanDocument && kind == AttachmentKind::Other) return "dokumen";
  return kShort[static_cast<std::size_t>(kind)];
}

Result<AttachmentKind> readFileKind(const std::string& typed, AttachmentOwner owner) {
  const auto kinds = fileKindsOf(owner);
  const std::string wanted = lowered(trimmed(typed));
  if (wanted.empty()) return kinds.front();
  std::vector<std::string> known;
  for (const AttachmentKind kind : kinds) {
    const std::string_view key = shortKey(kind, owner);
    const bool isNamedAnew = key == "sk" || key == "dokumen";
    if (wanted == key || (wanted == keyOf(kind) && !isNamedAnew)) return kind;
    known.emplace_back(key);
  }
  return badValue("--kind", typed, joinText(known, ", "));
}

Result<const Attachment*> findFile(std::span<const Attachment* const> files, const std::string& typed) {
  const std::string wanted = lowered(trimmed(typed));
  const Attachment* found = nullptr;
  std::size_t count = 0;
  for (const Attachment* const file : files) {
    const bool isByPrint = wanted.size() >= kLeastOfFingerprint && file->sha256.starts_with(wanted);
    if (!isByPrint && (wanted.empty() || lowered(file->fileName) != wanted)) continue;
    found = file;
    ++count;
  }
  if (count == 1) return found;
  if (count > 1) return badValue("ID", typed, "--to");
  std::vector<std::string> known;
  for (const Attachment* const file : files) known.push_back(file->fileName);
  return badValue("ID", typed, joinText(known, ", "));
}

PhotoOf shownBy(const Attachment& file) {
  return {file.percent, file.subject};
}

Result<PhotoOf> readPhotoOf(const Regulation& regulation, AttachmentOwner owner, AttachmentKind kind,
                            const std::string& percent, const std::string& subject) {
  const bool isPhoto = kind == AttachmentKind::Photo;
  PhotoOf shown;
  if (!percent.empty()) {
    for (const int each : kPhotoPercents) {
      if (percent == std::to_string(each)) shown.percent = each;
    }
    const bool mayShow = isPhoto && owner == AttachmentOwner::Activity;
    if (!mayShow || !shown.percent)
      return badValue("--percent", percent, "0, 50, 100; --kind foto --to activity:NUMBER");
  }
  if (subject.empty()) return shown;
  const std::string wanted = lowered(trimmed(subject));
  std::vector<std::string> known;
  for (const Aspect& aspect : regulation.aspects) {
    if (wanted == aspect.key) shown.subject = aspect.key;
    known.push_back(aspect.key);
  }
  for (const Indicator& indicator : regulation.indicators) {
    const std::string_view identifier = identifierOf(indicator.parameter);
    if (wanted == lowered(indicator.code) || wanted == identifier) shown.subject = identifier;
    known.push_back(indicator.code);
  }
  if (!isPhoto || owner != AttachmentOwner::Kawasan)
    return badValue("--subject", subject, "--kind foto --to kawasan:NAME");
  if (shown.subject.empty()) return badValue("--subject", subject, joinText(known, ", "));
  return shown;
}

std::vector<const Attachment*> photosOf(const Snapshot& snapshot, const FileTarget& target, const PhotoOf& shown) {
  std::vector<const Attachment*> photos;
  for (const Attachment& file : snapshot.attachmentsOf(target.owner, target.id)) {
    if (file.kind == AttachmentKind::Photo && shownBy(file) == shown) photos.push_back(&file);
  }
  return photos;
}

bool hasFile(const Snapshot& snapshot, const FileTarget& target, const Attachment& file) {
  const auto files = filesOf(snapshot, target);
  return std::any_of(files.begin(), files.end(), [&](const Attachment* each) {
    return each->sha256 == file.sha256 && each->kind == file.kind && shownBy(*each) == shownBy(file);
  });
}

}  // namespace kawasan
