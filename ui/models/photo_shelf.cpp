#include "ui/models/photo_shelf.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "core/base/dates.h"
#include "gis/photo_checks.h"
#include "ui/models/field_survey.h"
#include "ui/models/project_files.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/document_file.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct PhotoShelfText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PhotoShelf)
};

class RtPhotos final : public PhotoShelf {
 public:
  RtPhotos(Session& session, FeatureId rtId, std::optional<Parameter> parameter)
      : m_session(session), m_rtId(rtId), m_parameter(parameter) {}

  QString ownerName() const override { return m_session.nameOf({Level::Rt, m_rtId}); }
  bool exists() const override { return m_session.exists({Level::Rt, m_rtId}); }
  std::vector<ShelfPhoto> photos() const override {
    std::vector<ShelfPhoto> shelf;
    for (const Photo& photo : photosOf(m_session, m_rtId, m_parameter)) {
      shelf.push_back({photo.id, photo.caption, photo.fileName, photo.takenAt, photo.longitude, photo.latitude,
                       photo.person, photo.time});
    }
    return shelf;
  }
  Result<Blob> bytesOf(FeatureId photoId) const override { return m_session.project().photoImage(photoId); }
  void add(const QStringList& files) override { addPhotos(m_session, m_rtId, m_parameter, files); }
  void remove(FeatureId photoId) override { (void)removePhoto(m_session, photoId); }
  void writeCaption(FeatureId photoId, const QString& caption) override {
    (void)kawasan::writeCaption(m_session, photoId, caption);
  }

 private:
  Session& m_session;
  FeatureId m_rtId;
  std::optional<Parameter> m_parameter;
};

class FilePhotos final : public PhotoShelf {
 public:
  FilePhotos(Session& session, const FileTarget& target, const PhotoOf& shown)
      : m_session(session), m_target(target), m_shown(shown) {}

  QString ownerName() const override { return toQString(m_target.name); }
  bool exists() const override {
    if (!m_session.isOpen()) return false;
    const Snapshot& snapshot = m_session.snapshot();
    return m_target.owner == AttachmentOwner::Kawasan ? snapshot.kawasanById(m_target.id) != nullptr
                                                      : snapshot.activityById(m_target.id) != nullptr;
  }
  std::vector<ShelfPhoto> photos() const override {
    std::vector<ShelfPhoto> shelf;
    for (const Attachment* const file : photosOf(m_session.snapshot(), m_target, m_shown)) {
      shelf.push_back({file->id, file->title, file->fileName, file->takenAt, file->longitude, file->latitude,
                       file->person, file->time});
    }
    return shelf;
  }
  Result<Blob> bytesOf(FeatureId photoId) const override { return m_session.project().attachmentContent(photoId); }
  void add(const QStringList& files) override { addFiles(m_session, m_target, AttachmentKind::Photo, files, m_shown); }
  void remove(FeatureId photoId) override { removeFile(m_session, photoId); }
  void writeCaption(FeatureId photoId, const QString& caption) override { writeFileTitle(m_session, photoId, caption); }
  QStringList doubtsOf(FeatureId photoId) const override {
    QStringList sentences;
    const Snapshot& snapshot = m_session.snapshot();
    const Activity* const activity =
        m_target.owner == AttachmentOwner::Activity ? snapshot.activityById(m_target.id) : nullptr;
    if (activity == nullptr) return sentences;
    const auto toProject = Transform::make("EPSG:4326", snapshot.info.crs);
    for (const PhotoDoubt& doubt : photoDoubts(snapshot, *activity, toProject ? &*toProject : nullptr)) {
      if (doubt.photo->id != photoId) continue;
      const Attachment* const later = doubt.later;
      sentences << (later == nullptr ? PhotoShelfText::tr("Taken %1 m from where the activity is drawn.")
                                           .arg(formatNumber(doubt.metres, 0, currentLanguage()))
                                     : PhotoShelfText::tr("Taken before the photo of %1 % (%2, %3).")
                                           .arg(*later->percent)
                                           .arg(toQString(later->fileName),
                                                formatDate(*dateOfTime(later->takenAt), currentLanguage())));
    }
    return sentences;
  }
  QStringList stages() const override {
    QStringList names;
    if (m_target.owner != AttachmentOwner::Activity) return names;
    for (const int percent : kPhotoPercents) names << nameOf(PhotoOf{percent}, m_session.regulation());
    return names << QCoreApplication::translate("kawasan::PhotoShelf", "not said");
  }
  int stage() const override {
    const auto* const found = std::ranges::find(kPhotoPercents, m_shown.percent.value_or(-1));
    return static_cast<int>(found - std::begin(kPhotoPercents));
  }
  void setStage(FeatureId photoId, int stage) override {
    const bool isPercent = stage >= 0 && stage < static_cast<int>(std::size(kPhotoPercents));
    writePhotoPercent(m_session, photoId, isPercent ? std::optional(kPhotoPercents[stage]) : std::nullopt);
  }

 private:
  Session& m_session;
  FileTarget m_target;
  PhotoOf m_shown;
};

}  // namespace

std::unique_ptr<PhotoShelf> rtPhotos(Session& session, FeatureId rtId, std::optional<Parameter> parameter) {
  return std::make_unique<RtPhotos>(session, rtId, parameter);
}

std::unique_ptr<PhotoShelf> filePhotos(Session& session, const FileTarget& target, const PhotoOf& shown) {
  return std::make_unique<FilePhotos>(session, target, shown);
}

}  // namespace kawasan
