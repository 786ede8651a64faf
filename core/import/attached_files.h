#pragma once

// The files of a project as people name them: what they belong to ("activity:K-07", "decree:663/2014",
// "minutes:050/12/2021", "meeting:Rakor", "document:RP2KPKP Kota 2020", "kawasan:Bandaran"), of which kind they are,
// and which one is meant. Nothing is written here.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// Bytes that a kept file may have.
inline constexpr std::int64_t kLargestAttachment = 30'000'000;

/// What findFileTarget takes, for those who typed something else.
inline constexpr const char* kFileTargets =
    "activity:NUMBER, decree:NUMBER, minutes:NUMBER, meeting:TITLE, document:TITLE, kawasan:NAME";

struct FileTarget {
  AttachmentOwner owner = AttachmentOwner::Activity;
  FeatureId id = 0;  // of a decree, one of its lines
  std::string name;  // of the activity, number of the decree or minutes, title of the meeting or document, name
                     // of the kawasan
};

/// An activity as findActivity, a decree or minutes by number, a meeting as findMeeting, a document of
/// the plan as findPlanDocument. BadValue {field} {value}
/// {expected} otherwise.
[[nodiscard]] Result<FileTarget> findFileTarget(const Snapshot& snapshot, const std::string& typed);
/// What a file belongs to; its name is empty when that has none here.
[[nodiscard]] FileTarget targetOf(const Snapshot& snapshot, const Attachment& file);
/// "activity:Jalan Gang 3", as findFileTarget takes it.
[[nodiscard]] std::string targetText(const FileTarget& target);

/// All files of it, as they were added; of a decree those of all its lines.
[[nodiscard]] std::vector<const Attachment*> filesOf(const Snapshot& snapshot, const FileTarget& target);

/// Kinds that a file of such an owner may have, the usual one first. Of a decree, Other is the decree itself (SK).
[[nodiscard]] std::span<const AttachmentKind> fileKindsOf(AttachmentOwner owner);
/// "ded", "rab", "izin", "hadir", "ba", "foto", "kontrak", "lain"; of a decree "sk", of a document of the plan
/// "dokumen" instead of the last.
[[nodiscard]] std::string_view shortKey(AttachmentKind kind, AttachmentOwner owner);
/// By shortKey or keyOf; the usual one of the owner when empty. BadValue names those that the owner has.
[[nodiscard]] Result<AttachmentKind> readFileKind(const std::string& typed, AttachmentOwner owner);

/// By file name or the first characters (four at least) of the fingerprint, among `files`. BadValue when none or
/// several fit.
[[nodiscard]] Result<const Attachment*> findFile(std::span<const Attachment* const> files, const std::string& typed);

/// How far a work had come on its photos.
inline constexpr int kPhotoPercents[] = {0, 50, 100};

/// What a photo shows: of an activity, how far it had come; of a kawasan, an aspect or indicator. Empty: not said, or
/// the kawasan as a whole.
struct PhotoOf {
  std::optional<int> percent = std::nullopt;
  std::string subject = {};  // as Attachment::subject
  friend bool operator==(const PhotoOf&, const PhotoOf&) = default;
};

[[nodiscard]] PhotoOf shownBy(const Attachment& file);
/// From "50" and "2b", "road" or an identifier; only what such an owner's photos may show, and nothing of what is no
/// photo. BadValue otherwise.
[[nodiscard]] Result<PhotoOf> readPhotoOf(const Regulation& regulation, AttachmentOwner owner, AttachmentKind kind,
                                          const std::string& percent, const std::string& subject);
/// The photos of it that show this, as they were added.
[[nodiscard]] std::vector<const Attachment*> photosOf(const Snapshot& snapshot, const FileTarget& target,
                                                      const PhotoOf& shown);

/// Whether the target has a file of these bytes already; a picture may show several things.
[[nodiscard]] bool hasFile(const Snapshot& snapshot, const FileTarget& target, const Attachment& file);

}  // namespace kawasan
