#pragma once

// The open project as the window sees it: its present snapshot and scores, the shared selection, the way to write, and
// the signals by which panels and map follow. Everything here lives on the GUI thread; it is the only writer.

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/model/project.h"
#include "core/rules/score_board.h"
#include "gis/geodesic.h"
#include "gis/zone_conformity.h"
#include "ui/shell/area_key.h"
#include "ui/shell/jobs.h"
#include "ui/shell/message.h"

namespace kawasan {

class Session final : public QObject {
  Q_OBJECT

 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // -- the project ------------------------------------------------------------------------------------------------
  [[nodiscard]] bool isOpen() const { return m_project.has_value(); }
  /// Replaces the open project; on an error the one before stays open.
  [[nodiscard]] Result<void> open(const std::string& path);
  [[nodiscard]] Result<void> create(const std::string& path, const ProjectInfo& info, const std::string& crsWkt);
  void close();

  /// For reading what no snapshot holds (history, origins). Writing goes through edit(). Only while open; waits for a
  /// worker that has it (editRows, undo, redo).
  [[nodiscard]] Project& project();
  [[nodiscard]] const std::string& path() const;
  /// The present state; empty lists while nothing is open.
  [[nodiscard]] const Snapshot& snapshot() const { return *m_snapshot; }
  [[nodiscard]] const SharedSnapshot& sharedSnapshot() const { return m_snapshot; }
  [[nodiscard]] const Regulation& regulation() const { return *m_regulation; }
  [[nodiscard]] const SharedRegulation& sharedRegulation() const { return m_regulation; }

  /// The round of data collection that is shown; null when the project has none.
  [[nodiscard]] const Survey* survey() const;
  void showSurvey(FeatureId id);
  /// Figures of the shown survey; an empty table without one.
  [[nodiscard]] const FigureTable& figures() const;
  /// Scores of the shown survey by the project's edition; of the present snapshot, with what is being typed.
  [[nodiscard]] const ScoreBoard& scores() const { return m_scores; }
  struct TypedFigures {
    FeatureId rtId = 0;
    FigureRow figures;
  };
  /// Figures that are being typed for an RT of the shown survey and are not stored yet; nothing: none are any more. The
  /// scores follow, snapshot and figures do not. Ends by itself with the next change.
  void preview(std::optional<TypedFigures> typed);
  [[nodiscard]] const std::optional<TypedFigures>& typed() const { return m_typed; }

  /// Hectares of record (ellipsoidal) of a shape in project coordinates; nothing where they cannot be told.
  [[nodiscard]] std::optional<double> hectaresOf(const MultiPolygon& shape) const;
  /// Metres along a line in project coordinates, on the ellipsoid as well.
  [[nodiscard]] std::optional<double> metresOf(const LineString& line) const;
  /// Of what is drawn for the area, measured once a shape; nothing when it is not drawn.
  [[nodiscard]] std::optional<double> drawnHectares(const AreaKey& area) const;
  /// Of what is drawn for all of them, land that several share counted once.
  [[nodiscard]] std::optional<double> drawnTogether(const std::vector<AreaKey>& areas) const;
  /// What the zones of the spatial plan on the map say of the area as drawn; null without zones or a shape, and until
  /// it is read beside the window.
  [[nodiscard]] const ZoneConformity* zoneConformity(const AreaKey& area) const;
  /// Reads it where it is not known; zonesRead() follows. True while it is being read.
  bool readZones(const AreaKey& area);
  /// The drawn shape of an area itself; null when there is none.
  [[nodiscard]] SharedPolygons shapeOf(const AreaKey& area) const;
  /// "Bandengan RT 001 RW 002", "Bantaran Kali Wangi"; empty when it is gone.
  [[nodiscard]] QString nameOf(const AreaKey& area) const;
  [[nodiscard]] bool exists(const AreaKey& area) const;

  // -- writing ----------------------------------------------------------------------------------------------------
  using Body = std::function<Result<void>(Edit&)>;
  /// The one way to change the project. A failure is said in the message bar and returned as false; nothing is changed
  /// then. With `again` the message offers to do the same once more where that may help, as after a full disk; it is
  /// run at any later time, so it may hold on to nothing but the session.
  bool edit(const EditLabel& label, const Body& body, EditKind kind = EditKind::Ordinary,
            std::function<void()> again = {});
  /// Writing that may be long.
  struct LongEdit {
    QString title;  // shown with its progress
    EditLabel label;
    std::function<Result<void>(Edit&, const std::stop_token&, JobProgress&)> body;  // holds what it writes
    EditKind kind = EditKind::Ordinary;
    QObject* owner = nullptr;    // whoever waits: gone before the end, it is told nothing; null: tell anyway
    std::function<void()> done;  // it is stored and shown
    std::function<void(bool isCancelled)> notStored;  // nothing is changed; what failed is said
    std::function<void()> again;                      // as in edit()
  };
  /// At once where `rows` that are written are few. Where they are many `body` runs on a worker that borrows the
  /// project: the window goes on with the snapshot it has, and can cancel, which leaves no trace; whatever else is to
  /// be written meanwhile is refused and said. The job, 0 when there is none any more.
  Jobs::Id editRows(std::size_t rows, const LongEdit& edit);
  [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }
  /// Waits until a worker gives the project back; what it stored is in the file then.
  void finishWriting();
  /// Say what they took back, select it and ask the map to show it. What was large is taken back beside the window, as
  /// it was written. False when nothing was taken back or begun to be.
  bool undo();
  bool redo();
  [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
  [[nodiscard]] bool canRedo() const { return m_redo.has_value(); }
  /// "Batas RT digeser"; empty when there is nothing.
  [[nodiscard]] QString undoText() const;
  [[nodiscard]] QString redoText() const;
  bool mark(const QString& name);
  /// Reads the file anew after another program changed it.
  void reload();

  // -- selection --------------------------------------------------------------------------------------------------
  [[nodiscard]] const std::vector<AreaKey>& selection() const { return m_selection; }
  /// The area that card and table show: the last one selected.
  [[nodiscard]] std::optional<AreaKey> current() const;
  void select(const AreaKey& area);
  void selectAll(std::vector<AreaKey> areas);
  void toggle(const AreaKey& area);
  void clearSelection();
  void hover(std::optional<AreaKey> area);
  [[nodiscard]] const std::optional<AreaKey>& hovered() const { return m_hovered; }

  /// Asks the map to show the area.
  void zoomTo(const AreaKey& area);
  void zoomTo(const Box& box);
  /// Asks the card to explain a figure.
  void explain(const FigureRef& figure);

  void say(Message message);
  [[nodiscard]] Jobs& jobs() { return m_jobs; }

 Q_SIGNALS:
  /// The project or the window will be closed, or another one opened: what somebody is still typing is to be stored
  /// now.
  void leaving();
  /// Another project is open now, or none.
  void projectReplaced();
  /// After every edit, undo, redo and reload; snapshot and scores are the new ones.
  void changed(const kawasan::ChangeSummary& change);
  /// Scores follow what is typed, or are again those of what is stored; `scores` names the RT as a change of its
  /// figures.
  void previewed(const kawasan::ChangeSummary& scores);
  /// Another survey is shown: all figures differ.
  void surveyShown();
  void selectionChanged();
  void hoverChanged();
  void zoomWanted(const kawasan::Box& box);
  /// Something changed there: seen, but no nearer than the map is looked at.
  void sightWanted(const kawasan::Box& box);
  void explainWanted(const kawasan::FigureRef& figure);
  /// zoneConformity() of what was asked for last is known.
  void zonesRead();
  void said(const kawasan::Message& message);
  /// The project cannot be written where it is, and the user wants to go on in a copy.
  void copyWanted();

 private:
  [[nodiscard]] Result<void> take(Project project);
  [[nodiscard]] Result<void> renew(const ChangeSummary& change);
  [[nodiscard]] Result<void> show(SharedSnapshot snapshot, const ChangeSummary& change,
                                  std::optional<ScoreBoard> scores = {});
  struct Writing;
  using Lent = std::function<Result<void>(Project&, const std::stop_token&, JobProgress&)>;
  using Returned = std::function<void(const Result<void>& shown, const ChangeSummary& change)>;
  Jobs::Id lend(const QString& title, const Lent& work, const Returned& then);
  Jobs::Id editBeside(const LongEdit& edit);
  [[nodiscard]] Result<void> takeBack(Writing& writing);
  [[nodiscard]] bool refusesWhileWriting(const EditLabel* label, std::function<void()> again);
  void sayNotStored(const EditLabel& label, const Error& error, std::function<void()> again);
  void readHistoryEnds();
  bool step(bool forward);
  bool stepBeside(bool forward);
  void sayStep(bool forward, const Result<EditLabel>& taken);
  void showWhere(const ChangeSummary& change, const Snapshot& before);

  Jobs m_jobs;
  std::optional<Project> m_project;
  std::shared_ptr<Writing> m_writing;  // while a worker has the project
  SharedSnapshot m_snapshot;
  SharedRegulation m_regulation;
  ScoreBoard m_scores;
  std::optional<TypedFigures> m_typed;
  FeatureId m_surveyId = 0;
  FeatureId m_surveyBefore = 0;  // shown before it: there again when the shown one is undone
  struct HistoryEnd {
    EditLabel label;
    std::int64_t size = 0;  // as HistoryEntry::size
  };
  std::optional<HistoryEnd> m_undo;
  std::optional<HistoryEnd> m_redo;
  std::vector<AreaKey> m_selection;
  std::optional<AreaKey> m_hovered;
  std::optional<AreaMeter> m_meter;
  mutable std::unordered_map<const MultiPolygon*, std::pair<SharedPolygons, double>> m_measured;
  mutable std::pair<std::vector<SharedPolygons>, std::optional<double>> m_measuredTogether;  // the last ones
  struct ZonesOfShape {
    SharedList<Zone> zones;
    SharedPolygons shape;
    std::optional<ZoneConformity> found;  // nothing while it is being read
  };
  std::optional<ZonesOfShape> m_zonesOfShape;  // the last one that was asked for
  Jobs::Id m_zonesJob = 0;
};

}  // namespace kawasan
