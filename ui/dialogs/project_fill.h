#pragma once

// The second step of a new city: kecamatan, kelurahan and basemap from files of the user, each as a job and as one edit
// that can be undone. GUI thread.

#include <QWidget>
#include <functional>

#include "core/import/area_import.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace kawasan {

class Session;
struct AreasTaken;

class ProjectFill final : public QWidget {
  Q_OBJECT

 public:
  /// The session must outlive this.
  explicit ProjectFill(Session& session, QWidget* parent = nullptr);

  /// Reads the file and takes its shapes in; what came of it is written beside the button.
  void takeAreas(AreaKind kind, const QString& path);
  void addBasemap(const QString& path);

  /// What is written beside the button of the kind.
  [[nodiscard]] QString resultOf(AreaKind kind) const;
  [[nodiscard]] QString basemapResult() const;

  void setTexts();

 Q_SIGNALS:
  void startWanted();

 private:
  struct Row {
    QPushButton* button = nullptr;
    QLabel* explanation = nullptr;
    QLabel* result = nullptr;
  };
  [[nodiscard]] Row makeRow(QGridLayout& grid, int row, const QString& icon, const QString& name);
  void chooseAreas(AreaKind kind);
  void chooseBasemap();
  void showTaken(AreaKind kind, const AreasTaken& taken);
  void showResult(const Row& row, const QString& text, const QString& kind);
  void showCancelled(const Row& row);
  [[nodiscard]] const Row& rowOf(AreaKind kind) const;

  Session& m_session;
  QLabel* m_title = nullptr;
  QLabel* m_text = nullptr;
  Row m_kecamatan;
  Row m_kelurahan;
  Row m_basemap;
  QPushButton* m_start = nullptr;
};

}  // namespace kawasan
