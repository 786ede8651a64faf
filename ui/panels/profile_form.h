#pragma once

// The profile of a kawasan (table T3): prevention or upgrading, pattern of handling, status of the land, people, what
// is wrong in each aspect, photos of aspects and indicators, remarks. Every finished field is one edit. GUI thread.

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/panels/form_fields.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kawasan {

class PhotoStrip;
class SectionHead;

class ProfileForm final : public QWidget {
  Q_OBJECT

 public:
  explicit ProfileForm(Session& session, QWidget* parent = nullptr);
  void show(FeatureId kawasanId);
  [[nodiscard]] TextField& text(const std::string& field);
  [[nodiscard]] ListField& list(const std::string& field);

 private:
  TextField* addText(const std::string& field, std::function<QString()> value);
  ListField* addList(const std::string& field, std::function<QString()> value);
  void addHead(QString (*title)());
  void build();
  /// Aspects differ from edition to edition.
  void renewProblems();
  void buildPhotos();
  void fillSubjects();
  void showPhotos();
  [[nodiscard]] const KawasanProfile& profile() const;
  [[nodiscard]] QString problemIn(const std::string& aspect) const;

  struct Line {
    std::string field;
    TextField* text = nullptr;
    ListField* list = nullptr;
    std::function<QString()> value;
  };
  Session& m_session;
  FeatureId m_kawasanId = 0;
  QVBoxLayout* m_layout;
  std::vector<Line> m_lines;
  std::vector<std::pair<SectionHead*, QString (*)()>> m_heads;
  std::string m_edition;  // whose aspects are shown
  QWidget* m_photos = nullptr;
  QComboBox* m_subject = nullptr;
  QLabel* m_photoCount = nullptr;
  PhotoStrip* m_strip = nullptr;
};

}  // namespace kawasan
