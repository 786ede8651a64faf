#pragma once

// The photos of one thing, whatever it is: an RT or one of its figures, a state of an activity, an aspect or indicator
// of a kawasan. What a viewer needs to show, add, name and remove them. GUI thread.

#include <QStringList>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/import/attached_files.h"
#include "ui/shell/session.h"

namespace kawasan {

struct ShelfPhoto {
  FeatureId id = 0;
  std::string caption;
  std::string fileName;
  std::string takenAt;
  std::optional<double> longitude;
  std::optional<double> latitude;
  std::string person;
  std::string time;
};

class PhotoShelf {
 public:
  virtual ~PhotoShelf() = default;
  /// Of the area or activity.
  [[nodiscard]] virtual QString ownerName() const = 0;
  /// False when what the photos belong to is no more.
  [[nodiscard]] virtual bool exists() const = 0;
  /// As they were added.
  [[nodiscard]] virtual std::vector<ShelfPhoto> photos() const = 0;
  [[nodiscard]] virtual Result<Blob> bytesOf(FeatureId photoId) const = 0;
  /// Read on a worker; what cannot be read or is there already is said.
  virtual void add(const QStringList& files) = 0;
  virtual void remove(FeatureId photoId) = 0;
  virtual void writeCaption(FeatureId photoId, const QString& caption) = 0;
  /// What speaks against a photo: taken before one of an earlier stage, or far from the works. A sentence each.
  [[nodiscard]] virtual QStringList doubtsOf(FeatureId /*photoId*/) const { return {}; }
  /// How far the work had come on photos of an activity, one of which may be said of each; empty where nothing is.
  [[nodiscard]] virtual QStringList stages() const { return {}; }
  /// Of these the one that the photos here show.
  [[nodiscard]] virtual int stage() const { return -1; }
  /// Moves a photo to where that one is shown.
  virtual void setStage(FeatureId /*photoId*/, int /*stage*/) {}
};

/// Of one figure of an RT, or of the RT as a whole.
[[nodiscard]] std::unique_ptr<PhotoShelf> rtPhotos(Session& session, FeatureId rtId,
                                                   std::optional<Parameter> parameter);
/// Of an activity or kawasan, those that show `shown`.
[[nodiscard]] std::unique_ptr<PhotoShelf> filePhotos(Session& session, const FileTarget& target, const PhotoOf& shown);

}  // namespace kawasan
