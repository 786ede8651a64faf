#pragma once

// Small pictures side by side, one for each thing that a photo may show ("0 %", "50 %", "100 %" of an activity; an
// aspect of a kawasan), with the number of photos below. A click opens them large, where photos are added and removed.
// Follows the project. GUI thread.

#include <QWidget>
#include <vector>

#include "core/import/attached_files.h"
#include "ui/models/photo_loader.h"

class QHBoxLayout;
class QToolButton;

namespace kawasan {

class PhotoStrip final : public QWidget {
  Q_OBJECT

 public:
  struct Tile {
    PhotoOf shown;
    QString name;
  };

  explicit PhotoStrip(Session& session, QWidget* parent = nullptr);
  /// The buttons are called "photos0", "photos1", ...
  void show(const FileTarget& target, const std::vector<Tile>& tiles);

 private:
  void refresh();
  void open(std::size_t tile);

  Session& m_session;
  FileTarget m_target;
  std::vector<Tile> m_tiles;
  std::vector<QToolButton*> m_buttons;
  std::vector<FeatureId> m_pictures;  // whose picture each button shows; 0 for none
  QHBoxLayout* m_layout;
  PhotoLoader m_loader;
};

}  // namespace kawasan
