#pragma once

// A sheet as it will come out of the printer, to be looked at: fitted, at its true size, nearer, dragged about. Holds a
// picture that somebody else paints and says when it wants a sharper one. GUI thread.

#include <QImage>
#include <QSizeF>
#include <QWidget>

namespace kawasan {

class SheetPreview final : public QWidget {
  Q_OBJECT

 public:
  explicit SheetPreview(QWidget* parent = nullptr);

  /// The paper that is shown while there is no picture yet, mm.
  void setPage(QSizeF mm);
  /// The picture of a whole page of `mm`.
  void setImage(const QImage& image, QSizeF mm);
  [[nodiscard]] const QImage& image() const { return m_image; }
  /// Over the page: why there is no picture, or that it is being made. Empty: nothing.
  void setNotice(const QString& text);
  void setBusy(bool busy);

  void fitPage();
  /// One millimetre of paper is one on a screen of 96 dots an inch.
  void showTrueSize();
  void zoomIn();
  void zoomOut();

  [[nodiscard]] bool isFitted() const { return m_isFitted; }
  /// Of the true size.
  [[nodiscard]] int percent() const;
  /// Device pixels a millimetre that the picture should have now, within what a picture may hold.
  [[nodiscard]] double wantedPixelsPerMm(QSizeF page) const;

  [[nodiscard]] QSize sizeHint() const override { return {560, 420}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

 Q_SIGNALS:
  /// The size on screen changed.
  void zoomChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRectF pageRect() const;  // in the widget
  [[nodiscard]] double fittingScale(QSizeF page) const;
  void zoomTo(double pixelsPerMm, QPointF fixed);
  void moveBy(QPointF pixels);
  void keepOnScreen();

  QSizeF m_page{420, 297};
  QImage m_image;
  QString m_notice;
  bool m_isBusy = false;
  bool m_isFitted = true;
  double m_scale = 1;  // logical pixels a millimetre
  QPointF m_offset;    // of the page's middle from the widget's middle
  std::optional<QPointF> m_dragged;
};

}  // namespace kawasan
