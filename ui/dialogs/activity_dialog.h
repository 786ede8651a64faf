#pragma once

// The form of an activity: what it is, what it takes off in which RT, who pays, and what the requirements ask for.
// Saved as one edit. Closes when the activity or the project goes. GUI thread.

#include <QDialog>

#include "core/import/activity_fields.h"
#include "core/import/people_import.h"
#include "ui/models/place_proposal.h"
#include "ui/shell/session.h"

class QLabel;
class QTabWidget;

namespace kawasan {

class ActivityForm;
class DocumentStrip;
class EffectsPage;
class FundingPage;
class PeoplePage;
class PlaceStrip;
class ProgrammeStrip;
class SafeguardsPage;

class ActivityDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `activityId` 0: a new one, for that kawasan where one is given.
  ActivityDialog(Session& session, FeatureId activityId, FeatureId kawasanId, QWidget* parent = nullptr);

  /// Opens the page with that field, the focus in it; "effects" and "funding" are pages.
  void goTo(const QString& field);
  /// What is there of the drawing and the RT served; before that the kawasan or the kelurahan. Empty without any.
  [[nodiscard]] Box surroundings() const;
  /// What was drawn for the activity: taken, with proposals where nothing is entered yet.
  void takePlace(const Geometry& place);
  /// How works like the chosen ones are usually drawn.
  [[nodiscard]] PlaceKind usualKind() const;

 Q_SIGNALS:
  void saved(kawasan::FeatureId activityId);
  void drawWanted(kawasan::PlaceKind kind);
  /// The document in which the activity, as it is typed, has its number or ought to have one.
  void documentWanted(const kawasan::Activity& activity);

 private:
  void build();
  void offerUnit();
  [[nodiscard]] Activity typed() const;
  void showPlace();
  void showDocuments();
  void sayProgrammeGone(const QString& name, std::ptrdiff_t count);
  void removePlace();
  void propose();
  [[nodiscard]] bool proposeVolume(const PlaceProposal& proposal, const Work* work);
  void proposeArea(const char* field, FeatureId id);
  std::optional<int> proposeBeneficiaries();
  void offerToFollow();
  void offerToClear(const PlaceProposal& proposal);
  [[nodiscard]] QString noteOfOthers() const;
  [[nodiscard]] QString namesOf(const std::vector<FeatureId>& rts) const;
  void setUpEffects();
  void useCounts(const PeopleCount& count);
  void save();
  [[nodiscard]] static QString wrongText(int count);
  [[nodiscard]] bool takeAll(ActivityEdit& edit);

  Session& m_session;
  Activity m_record;  // as it was when the form was opened
  ActivityForm* m_work = nullptr;
  ActivityForm* m_terms = nullptr;
  EffectsPage* m_effects = nullptr;
  FundingPage* m_funding = nullptr;
  PeoplePage* m_people = nullptr;
  SafeguardsPage* m_safeguards = nullptr;
  PlaceStrip* m_place = nullptr;
  ProgrammeStrip* m_programme = nullptr;
  DocumentStrip* m_documents = nullptr;
  std::vector<FeatureId> m_servedBefore;  // RT, when the form was opened
  bool m_keepsVolumes = false;            // as they were before the place was drawn anew
  bool m_isDrawn = false;                 // in this form: it proposes
  QString m_proposedVolume;               // as it was written into its field
  QString m_proposedUnit;                 // likewise
  QTabWidget* m_pages = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace kawasan
