#pragma once

// The line at the bottom of the window: where the pointer is, the scale, what is caught, how complete the figures are,
// open findings, running jobs with their cancel button, and that everything is saved. GUI thread.

#include <QWidget>
#include <array>
#include <memory>
#include <optional>

#include "gis/transform.h"
#include "ui/shell/session.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace kawasan {

class StatusLine final : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(Session& session, QWidget* parent = nullptr);

  void setPointer(std::optional<Point> point);
  void setScale(double scale);
  void setModes(bool isSnapping, bool isTracing);
  void setFindings(int open);
  /// Parts that only make sense over a map.
  void setMapShown(bool isShown);

 Q_SIGNALS:
  void scaleChosen(double scale);
  void snappingToggled();
  void tracingToggled();
  void findingsWanted();
  void incompleteWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void renew();
  void renewSaved();
  void renewJobs();
  void placeParts();
  void renewPointer();
  void retranslate();
  [[nodiscard]] QString pointerText() const;

  Session& m_session;
  std::optional<Point> m_pointer;
  bool m_isGeographic = false;
  std::optional<Transform> m_toLonLat;
  QString m_zone;  // "49S"; empty outside of UTM
  double m_scale = 0;
  int m_findings = 0;
  bool m_isSnapping = true;
  bool m_isTracing = false;

  QToolButton* m_coordinates;
  bool m_isMapShown = true;
  std::array<QWidget*, 2> m_mapLines{};   // between the parts that belong to the map
  std::array<QWidget*, 2> m_openLines{};  // between those of an open city
  QComboBox* m_scales;
  QToolButton* m_snap;
  QToolButton* m_trace;
  QWidget* m_job;
  QLabel* m_jobTitle;
  QProgressBar* m_jobBar;
  QToolButton* m_jobCancel;
  QToolButton* m_complete;
  QToolButton* m_findingCount;
  QLabel* m_saved;
};

}  // namespace kawasan
