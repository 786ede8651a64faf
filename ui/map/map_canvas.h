#pragma once

// The map on the screen: shows the best picture at hand at once (the last frame moved or stretched, below it a picture
// of the whole city) and the sharp one when it is drawn; hands gestures to the active tool; pans with the middle
// button, with the space bar or by dragging where the tool does not want the drag, zooms with the wheel about the
// pointer. Never draws a layer itself on the GUI thread.

#include <QImage>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "ui/map/frame_thread.h"
#include "ui/map/map_tool.h"
#include "ui/map/tool_paint.h"
#include "ui/paint/view.h"

namespace kawasan {

/// A shape above the picture: what is selected, under the pointer, or just changed and not in the picture yet.
struct MapHighlight {
  enum class Kind { Hovered, Selected, Changed };
  SharedPolygons shape;
  Kind kind = Kind::Selected;
  std::shared_ptr<const Geometry> works = nullptr;  // of the plan, instead of a shape
  bool isGround = false;                            // a kelurahan, hovered: its border alone
};

class MapCanvas final : public QWidget {
  Q_OBJECT

 public:
  explicit MapCanvas(QWidget* parent = nullptr);
  ~MapCanvas() override;

  /// What is drawn from now on. The picture before stays until the new one is there.
  void setScene(SharedScene scene, SharedWorks works = nullptr);
  /// Another city: nothing of the pictures before may be seen.
  void clear();
  /// What the picture of the whole city covers, and where "zoom to all" goes.
  void setHome(const Box& home);

  void setTool(MapTool* tool);
  [[nodiscard]] MapTool* tool() const { return m_tool; }
  void setHighlights(std::vector<MapHighlight> highlights);

  [[nodiscard]] const ViewState& view() const { return m_view; }
  [[nodiscard]] Point toMap(QPointF pixel) const;
  [[nodiscard]] QPointF toPixel(Point point) const;
  [[nodiscard]] double metresPerPixel() const { return m_view.metresPerMm * kScreenMmPerPixel; }
  /// 2500 for 1:2,500 on a screen of 96 points an inch.
  [[nodiscard]] double scale() const { return m_view.metresPerMm * 1000; }
  /// The window in pixels, and what of it the scale bar and the widgets above the map cover.
  [[nodiscard]] toolpaint::MapRoom room() const;

  void showBox(const Box& box);
  /// Shows it whole, unless the present view is about it already: it fills half of it, or more.
  void bringClose(const Box& box);
  /// Moves only where nothing of the box is seen, and never nearer than the present scale.
  void bringIntoView(const Box& box);
  void showHome();
  /// What was fitted into the window and not moved since is fitted again when the size changes, also after a click.
  void followSize();
  void setCentreAndScale(Point centre, double scale);
  void zoomBy(double factor, QPointF about);
  void panBy(QPointF pixels);

  /// The last whole frame with its labels, for pictures of the project in lists.
  [[nodiscard]] QImage picture() const;
  /// Whether the picture drawn last stands about the present view and nothing more is to come.
  [[nodiscard]] bool isSharp() const;
  /// Whether all that is seen is sharp and complete, labels included. True while the map moves within the margin of the
  /// last picture, though the next one may be under way.
  [[nodiscard]] bool isComplete() const;
  /// For measuring: longest time of one paint on the GUI thread since asked, in milliseconds.
  double takeLongestPaint();

 Q_SIGNALS:
  void viewChanged();
  void pointerMoved(const kawasan::Point& point);
  void pointerLeft();
  void filesDropped(const QStringList& files);
  void contextMenuWanted(const QPoint& global, const kawasan::Point& point);
  /// The whole city was asked for, and nothing of it is drawn.
  void homeSought();
  /// Basemaps that could not be drawn in the last frame; empty when all could.
  void basemapProblems(const std::vector<kawasan::Error>& problems);
  void sharpened();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  struct Picture {
    QImage image;
    QImage labels;  // above what is selected
    ViewState view;
    bool isWhole = false;
    SharedScene scene;
  };
  enum class Press { None, Tool, Map };

  void viewMoved(bool isZoom);
  /// Whether the last picture reaches over the whole view at its scale.
  [[nodiscard]] bool isCovered() const;
  void requestFrame();
  void requestOverview();
  void takeImage(quint64 tag, const QImage& image, bool isWhole, const QImage& labels = {});
  /// `image` of a picture, moved or stretched to where it belongs now.
  void drawPicture(QPainter& painter, const QImage& image, const ViewState& view) const;
  void drawHighlights(QPainter& painter) const;
  void drawWorks(QPainter& painter, const MapHighlight& highlight) const;
  void drawScaleBar(QPainter& painter) const;
  [[nodiscard]] MapPointer pointerAt(const QMouseEvent& event) const;
  void renewCursor();

  FrameThread m_frames;
  FrameThread m_overviews;
  SharedScene m_scene;
  SharedWorks m_works;
  Box m_home;
  std::optional<Box> m_fitted;  // shown last and not moved since
  bool m_isFollowing = true;    // and shown whole in whatever size the widget gets
  ViewState m_view;
  Picture m_frame;
  Picture m_overview;
  Box m_overviewExtent;   // of the one asked for last; the home may be another, or none, when it comes
  ViewState m_requested;  // of the frame under way
  SharedScene m_requestedScene;
  quint64 m_tag = 0;
  QTimer m_refresh;
  std::vector<MapHighlight> m_highlights;
  MapTool* m_tool = nullptr;

  Press m_press = Press::None;
  QPointF m_pressedAt;
  QPointF m_lastAt;
  bool m_isDragging = false;
  bool m_isSpaceHeld = false;
  double m_longestPaint = 0;
};

}  // namespace kawasan
