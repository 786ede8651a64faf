#pragma once

// What an activity takes off in every RT: one row an RT, for every indicator of the work what still fails and the
// volume. GUI thread.

#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace kawasan {

class EffectsPage final : public QWidget {
  Q_OBJECT

 public:
  /// `activityId` 0 for a new one.
  EffectsPage(Session& session, FeatureId activityId, QWidget* parent = nullptr);

  /// The rows and columns that work and kawasan ask for; what was typed stays. An empty work: all indicators.
  void setUp(const std::string& work, FeatureId kawasanId);
  /// False when a volume cannot be read: it has the focus then. The ids of effects that are there are kept.
  [[nodiscard]] bool take(std::vector<ActivityEffect>& effects, std::vector<FeatureId>& removed);
  /// Fills in all that still fails in the chosen rows, or in all where only one cell is.
  void takeAll();
  /// The RT that the drawn works touch: they stand first, and are the chosen rows while nothing is proposed for them.
  void touch(std::vector<FeatureId> rts);
  /// These, and those that have a volume; in the order of the project.
  [[nodiscard]] std::vector<FeatureId> touchedRts() const;
  /// KK or persons of all of them by the shown survey; nothing where the figure of one is missing or is no count.
  [[nodiscard]] std::optional<int> everyone(Parameter parameter) const;
  /// Takes the volumes of these indicators away, so that a new drawing proposes all of them.
  void clearVolumes(const std::set<Parameter>& indicators);
  /// Of those that have a volume nobody proposed here, the RT that the drawing does not touch.
  [[nodiscard]] std::vector<FeatureId> servedElsewhere() const;
  /// Takes the volumes in these RT away.
  void clearVolumesIn(const std::vector<FeatureId>& rts);
  /// Fills in volumes where none is entered and something still fails, never more than that; earlier proposals that
  /// nobody touched go. Returns how many there are now.
  std::size_t propose(const std::map<Parameter, std::map<FeatureId, Micro>>& volumes);

 private:
  using Place = std::pair<FeatureId, Parameter>;
  void fill();
  void read(const QTableWidgetItem& item);
  void chooseTouched();
  [[nodiscard]] bool isTouched(FeatureId rtId) const;
  [[nodiscard]] Micro restOf(const Place& place) const;
  [[nodiscard]] std::vector<Place> chosenPlaces() const;
  void showSummary();
  [[nodiscard]] QString aboveNeed() const;

  Session& m_session;
  FeatureId m_activityId;
  std::shared_ptr<const FigureTable> m_rest;  // what still fails without this activity; null without a survey
  std::vector<FeatureId> m_rts;
  std::vector<Parameter> m_indicators;
  std::map<Place, QString> m_texts;  // as typed
  std::set<Place> m_proposed;        // of these, what the drawing proposes and nobody typed over
  std::vector<FeatureId> m_touched;  // by the drawing
  QTableWidget* m_table;
  QPushButton* m_all;
  QPushButton* m_none;
  QLabel* m_summary;
  bool m_isFilling = false;
};

}  // namespace kawasan
