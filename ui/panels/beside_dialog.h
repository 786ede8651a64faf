#pragma once

// The photos of one thing with their captions, and of a figure of an RT its note beside them. Photos are added from
// files or dropped, seen large, and removed; everything is written at once and can be undone. Follows the project while
// it is open. GUI thread.

#include <QDialog>
#include <memory>
#include <optional>

#include "ui/models/photo_loader.h"
#include "ui/models/photo_shelf.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kawasan {

class BesideDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `title` names the figure.
  BesideDialog(Session& session, FeatureId rtId, std::optional<Parameter> parameter, const QString& title,
               QWidget* parent = nullptr);

  /// Photos alone.
  BesideDialog(Session& session, std::unique_ptr<PhotoShelf> shelf, const QString& title, QWidget* parent = nullptr);

  void done(int result) override;

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUp(const QString& title);
  void build(const QString& title);
  void showPhotos();
  void growToContent();
  void showPhoto();
  void showThumb(FeatureId photoId, const QImage& image);
  void loadPicture(FeatureId photoId);
  void paintPhoto();
  void addFiles();
  void removeShown();
  void moveShown(int stage);
  void keepCaption();
  [[nodiscard]] FeatureId shownPhoto() const;

  Session& m_session;
  std::unique_ptr<PhotoShelf> m_shelf;
  PhotoLoader m_loader;
  FeatureId m_rtId = 0;  // whose figure it is; 0 when there is no note
  FeatureId m_surveyId = 0;
  std::optional<Parameter> m_parameter;
  FeatureId m_captioned = 0;  // whose caption stands in the line
  QPixmap m_picture;          // of the shown photo; null until it is read
  bool m_isLoading = false;

  QPlainTextEdit* m_note = nullptr;
  QListWidget* m_list = nullptr;
  QLabel* m_view = nullptr;
  QLineEdit* m_caption = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_doubts = nullptr;  // what speaks against the photo
  QLabel* m_none = nullptr;
  QWidget* m_photo = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QComboBox* m_stage = nullptr;  // null where photos show no progress
};

}  // namespace kawasan
