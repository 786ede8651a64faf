#pragma once

// Figures that a map can tell: a file of buildings, roads, drains or flooded places is read in a job, what it says of
// each RT stands beside what was entered, and what is ticked goes in as one edit. Nothing that was entered is replaced
// unless it is ticked. Modal to its window: it is shown, not executed. GUI thread.

#include <QDialog>

#include "gis/map_figures.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace kawasan {

class MapFiguresModel;

class MapFiguresWindow final : public QDialog {
  Q_OBJECT

 public:
  /// The session must outlive the dialog and have a project open.
  explicit MapFiguresWindow(Session& session, QWidget* parent = nullptr);

  void read(const QString& path);
  /// For tests: waits until the file was read.
  [[nodiscard]] Jobs& jobs() { return m_jobs; }

  void reject() override;

 private:
  void build();
  void askForFile();
  void offerLayers(const std::vector<std::string>& layers);
  void readLayer(const std::string& layer);
  void take(MapFigures figures);
  void showState();
  void apply();
  void showNotStored(bool isCancelled);
  void sayTaken(const QString& survey, std::size_t figures, std::size_t rts);
  [[nodiscard]] MapSource source() const;

  Session& m_session;
  Jobs m_jobs;
  QString m_path;
  QString m_problem;
  Jobs::Id m_running = 0;  // reads the file
  Jobs::Id m_writing = 0;  // of the session
  QLabel* m_sourceLabel;
  QComboBox* m_source;
  QPushButton* m_choose;
  QLabel* m_layerLabel;
  QComboBox* m_layer;  // of a file with several; hidden otherwise
  QLabel* m_method;
  QTableView* m_table;
  MapFiguresModel* m_model;
  QProgressBar* m_busy;
  QLabel* m_summary;
  QPushButton* m_all;
  QPushButton* m_cancel;
  QPushButton* m_take;
};

}  // namespace kawasan
