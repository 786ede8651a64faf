#include "ui/models/field_survey.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

#include "ui/paint/photo_file.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/messages.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

/// Where the translations of these sentences are found.
struct FieldSurveyText {
  Q_DECLARE_TR_FUNCTIONS(FieldSurvey)
};

std::string areaName(const Session& session, FeatureId rtId) {
  return session.nameOf({Level::Rt, rtId}).toStdString();
}

const Photo* photoById(const Session& session, FeatureId id) {
  const auto& photos = session.snapshot().photos.list();
  const auto found = std::ranges::find(photos, id, &Photo::id);
  return found == photos.end() ? nullptr : &*found;
}

struct ReadFiles {
  std::vector<PhotoCopy> copies;
  QStringList problems;
};

void takeIn(Session& session, FeatureId rtId, std::optional<Parameter> parameter, ReadFiles& read) {
  if (!session.exists({Level::Rt, rtId})) return;
  std::vector<PhotoCopy> fresh;
  int known = 0;
  for (PhotoCopy& copy : read.copies) {
    const auto isSame = [&](const Photo& photo) {
      return photo.sha256 == copy.photo.sha256 && photo.parameter == parameter;
    };
    const bool isKnown =
        std::ranges::any_of(session.snapshot().photosOf(rtId), isSame) ||
        std::ranges::any_of(fresh, [&](const PhotoCopy& other) { return other.photo.sha256 == copy.photo.sha256; });
    if (isKnown) {
      ++known;
      continue;
    }
    copy.photo.rtId = rtId;
    copy.photo.parameter = parameter;
    copy.photo.person = session.project().person();
    copy.photo.time = nowText();
    fresh.push_back(std::move(copy));
  }
  if (!fresh.empty()) {
    const EditLabel label{"add-photos", {{"area", areaName(session, rtId)}, {"count", std::to_string(fresh.size())}}};
    const bool isDone = session.edit(label, [&fresh](Edit& edit) -> Result<void> {
      for (PhotoCopy& copy : fresh) edit.addPhoto(copy.photo, copy.image);
      return {};
    });
    if (!isDone) return;
  }
  QStringList sentences = read.problems;
  if (known > 0) sentences << FieldSurveyText::tr("%1 photos are there already.").arg(known);
  if (sentences.isEmpty()) return;
  Message message;
  message.kind = read.problems.isEmpty() ? MessageKind::Info : MessageKind::Warning;
  message.topic = QStringLiteral("photos");
  message.text = sentences.first();
  if (sentences.size() > 1) message.detail = sentences.join(u'\n');
  session.say(std::move(message));
}

}  // namespace

std::vector<Parameter> estimatesOf(const Session& session, FeatureId rtId) {
  std::vector<Parameter> estimates;
  if (session.survey() == nullptr) return estimates;
  for (const FigureNote& note : session.snapshot().notesOf(session.survey()->id, rtId)) {
    if (note.isEstimate) estimates.push_back(note.parameter);
  }
  return estimates;
}

QString unconfirmedText(const Session& session, FeatureId rtId) {
  if (session.survey() == nullptr) return {};
  return unconfirmedText(session.snapshot(), session.survey()->id, rtId);
}

bool confirmFigures(Session& session, FeatureId rtId, const std::vector<Parameter>& parameters) {
  if (session.survey() == nullptr) return false;
  const FeatureId surveyId = session.survey()->id;
  std::vector<FigureNote> confirmed;
  std::string fields;
  for (const Parameter parameter : parameters) {
    const FigureNote* const note = session.snapshot().noteOn(surveyId, rtId, parameter);
    if (note == nullptr || !note->isEstimate) continue;
    confirmed.push_back(*note);
    confirmed.back().isEstimate = false;
    fields += (fields.empty() ? "" : " ") + std::string(identifierOf(parameter));
  }
  if (confirmed.empty()) return true;
  const EditLabel label{"confirm-figures", {{"area", areaName(session, rtId)}, {"fields", fields}}};
  return session.edit(label, [&confirmed](Edit& edit) -> Result<void> {
    for (FigureNote& note : confirmed) edit.put(note);
    return {};
  });
}

bool writeNote(Session& session, FeatureId rtId, Parameter parameter, const QString& note) {
  if (session.survey() == nullptr) return false;
  const FeatureId surveyId = session.survey()->id;
  const FigureNote* const known = session.snapshot().noteOn(surveyId, rtId, parameter);
  FigureNote item = known == nullptr ? FigureNote{0, surveyId, rtId, parameter, {}, false} : *known;
  const std::string text = note.trimmed().toStdString();
  if (item.note == text) return true;
  item.note = text;
  const EditLabel label{"set-note",
                        {{"area", areaName(session, rtId)}, {"fields", std::string(identifierOf(parameter))}}};
  return session.edit(label, [&item](Edit& edit) -> Result<void> {
    edit.put(item);
    return {};
  });
}

bool writeRtSurvey(Session& session, RtSurvey survey) {
  const EditLabel label{"set-rt-survey", {{"area", areaName(session, survey.rtId)}}};
  return session.edit(label, [&survey](Edit& edit) -> Result<void> {
    edit.put(survey);
    return {};
  });
}

RtSurvey rtSurveyOf(const Session& session, FeatureId rtId) {
  RtSurvey empty;
  empty.rtId = rtId;
  if (session.survey() == nullptr) return empty;
  empty.surveyId = session.survey()->id;
  const RtSurvey* const known = session.snapshot().rtSurveyOf(empty.surveyId, rtId);
  return known == nullptr ? empty : *known;
}

std::vector<Photo> photosOf(const Session& session, FeatureId rtId, std::optional<Parameter> parameter) {
  std::vector<Photo> photos;
  for (const Photo& photo : session.snapshot().photosOf(rtId)) {
    if (photo.parameter == parameter) photos.push_back(photo);
  }
  return photos;
}

void addPhotos(Session& session, FeatureId rtId, std::optional<Parameter> parameter, const QStringList& files) {
  if (!session.isOpen() || files.isEmpty()) return;
  session.jobs().run(
      FieldSurveyText::tr("Reading photos"), &session,
      [&session, rtId, parameter, files](const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
        auto read = std::make_shared<ReadFiles>();
        for (qsizetype i = 0; i < files.size(); ++i) {
          progress.set(static_cast<double>(i) / static_cast<double>(files.size()));
          if (stop.stop_requested()) return {};
          auto copy = readPhoto(files[i].toStdString());
          if (copy) {
            read->copies.push_back(std::move(*copy));
          } else {
            read->problems << describe(copy.error());
          }
        }
        return [&session, rtId, parameter, read] { takeIn(session, rtId, parameter, *read); };
      });
}

bool removePhoto(Session& session, FeatureId photoId) {
  const Photo* const photo = photoById(session, photoId);
  if (photo == nullptr) return false;
  const EditLabel label{"remove-photo", {{"area", areaName(session, photo->rtId)}, {"file", photo->fileName}}};
  return session.edit(label, [photoId](Edit& edit) -> Result<void> {
    edit.removePhoto(photoId);
    return {};
  });
}

bool writeCaption(Session& session, FeatureId photoId, const QString& caption) {
  const Photo* const known = photoById(session, photoId);
  const std::string text = caption.trimmed().toStdString();
  if (known == nullptr || known->caption == text) return known != nullptr;
  Photo photo = *known;
  photo.caption = text;
  const EditLabel label{"set-caption", {{"area", areaName(session, photo.rtId)}, {"file", photo.fileName}}};
  return session.edit(label, [&photo](Edit& edit) -> Result<void> {
    edit.put(photo);
    return {};
  });
}

}  // namespace kawasan
