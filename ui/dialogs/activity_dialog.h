#pragma once

// The form of an activity: what it is, what it takes off in which RT, who pays, and what the requirements ask for.
// Saved as one edit. Closes when the activity or the project goes. GUI thread.

#include <QDialog>

#include "core/import/activity_fields.h"
#include "ui/shell/session.h"

class QLabel;
class QTabWidget;

namespace kawasan {

class ActivityForm;
class EffectsPage;
class FundingPage;

class ActivityDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `activityId` 0: a new one, for that kawasan where one is given.
  ActivityDialog(Session& session, FeatureId activityId, FeatureId kawasanId, QWidget* parent = nullptr);

  /// Opens the page with that field, the focus in it; "effects" and "funding" are pages.
  void goTo(const QString& field);

 Q_SIGNALS:
  void saved(kawasan::FeatureId activityId);

 private:
  void build();
  void offerUnit();
  void save();
  [[nodiscard]] bool takeAll(ActivityEdit& edit);

  Session& m_session;
  Activity m_record;  // as it was when the form was opened
  ActivityForm* m_work = nullptr;
  ActivityForm* m_terms = nullptr;
  EffectsPage* m_effects = nullptr;
  FundingPage* m_funding = nullptr;
  QTabWidget* m_pages = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace kawasan
