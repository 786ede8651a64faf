#pragma once

// What a person enters of one area beside its figures: names, considerations, legality, decrees; of an RT its numbers
// and what it belongs to. Every finished field is one edit. GUI thread.

#include <QScrollArea>
#include <array>
#include <vector>

#include "core/import/set_fields.h"
#include "core/rules/regulation.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/form_fields.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kawasan {

class DecreeForm;
class ProfileForm;

class AreaForms final : public QScrollArea {
  Q_OBJECT

 public:
  explicit AreaForms(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] ChoiceField& consideration(ConsiderationItem item) {
    return *m_considerations[static_cast<std::size_t>(item)];
  }
  [[nodiscard]] ChoiceField& tenure() { return *m_tenure; }
  [[nodiscard]] ChoiceField& conformity() { return *m_conformity; }
  [[nodiscard]] QLabel& zones() { return *m_zones; }
  [[nodiscard]] QPushButton& takesZones() { return *m_takeZones; }
  [[nodiscard]] TextField& name() { return *m_name; }
  [[nodiscard]] TextField& rtNumber() { return *m_rtNumber; }
  [[nodiscard]] DecreeForm& decrees() { return *m_decrees; }
  [[nodiscard]] ProfileForm& profile() { return *m_profile; }
  enum class Section { Names, Considerations, Legality, Decrees, Profile };
  /// The area around the chosen RT that has the section: the ranked one, or its kawasan; nothing where the chosen area
  /// is no RT, or none is around it.
  [[nodiscard]] static std::optional<AreaKey> holderOf(const Session& session, Section section);
  /// Scrolls there: "Isi pertimbangan", "Isi legalitas"; says which area to choose where the shown one does not have
  /// it.
  void goTo(Section section);
  /// Of what goTo says.
  [[nodiscard]] static QString messageTopic() { return QStringLiteral("area-form"); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] TextField* addText(QVBoxLayout* layout, const char* field);
  void refresh();
  void showRanked(Level ranked);
  void showNames();
  void showConsiderations();
  void showLegality();
  void showZones();
  void sayWhose(Section section);
  void takeZones();
  [[nodiscard]] FieldAnswer write(const FieldTexts& fields, const QString& label);

  Session& m_session;
  AreaKey m_area{Level::City, 0};
  QLabel* m_hint;
  SectionHead* m_nameHead;
  TextField* m_name;
  TextField* m_code;
  ListField* m_typology;
  TextField* m_rtNumber;
  TextField* m_rwNumber;
  TextField* m_kampung;
  ListField* m_kelurahan;
  ListField* m_kawasan;
  QLabel* m_rankedHint;
  QPushButton* m_toRanked;
  QWidget* m_considerationPart;
  SectionHead* m_considerationHead;
  std::array<ChoiceField*, kConsiderationItems> m_considerations{};
  TextField* m_considerationEvidence;
  QWidget* m_legalityPart;
  SectionHead* m_legalityHead;
  ChoiceField* m_tenure;
  ChoiceField* m_conformity;
  QLabel* m_zones;
  QPushButton* m_takeZones;
  TextField* m_legalityEvidence;
  QWidget* m_decreePart;
  SectionHead* m_decreeHead;
  DecreeForm* m_decrees;
  QWidget* m_profilePart;
  SectionHead* m_profileHead;
  ProfileForm* m_profile;
};

}  // namespace kawasan
