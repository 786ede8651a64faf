#pragma once

// The step "Cetak": the sheet as it will come out, beside what can be chosen about it, and the ways out: PDF, PNG, SVG,
// printer. One renderer serves preview and output. Nothing here waits for painting: the preview is made by a worker of
// its own, outputs are jobs of the session. GUI thread.

#include <QTimer>
#include <QWidget>
#include <functional>

#include "ui/dialogs/print_form.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPrinter;
class QVBoxLayout;

namespace kawasan {

class SheetPreview;

class PrintPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PrintPanel(Session& session, QWidget* parent = nullptr);

  /// What the map shows, for sheets of "the map as it is shown now"; project coordinates.
  void setMapView(const Box& view);

  /// Asks for a file name, writes the sheet, reads it back and says so.
  void saveAs(SheetFormat format);
  void print();

  /// Lets a person choose a printer; false when they changed their mind. The usual one is a dialog.
  using PrinterChooser = std::function<bool(QWidget*, QPrinter&)>;
  void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }
  /// Makes the preview, apart from the session's jobs, so that it never waits behind an import.
  [[nodiscard]] Jobs& previewJobs() { return m_previewJobs; }
  /// Where the sheet is seen; another one after a change of the language.
  [[nodiscard]] const QWidget& preview() const;

 Q_SIGNALS:
  /// The preview came, went or has another size.
  void previewPlaced();

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Preview;
  void build();
  void rebuild();
  [[nodiscard]] QWidget* makePreviewSide();
  [[nodiscard]] QWidget* makeChoiceSide();
  [[nodiscard]] Result<PrintJob> job() const;
  [[nodiscard]] QString proposedName(const QString& suffix) const;
  void renewSoon();
  void renew();
  void showPreview(const Preview& preview);
  void showSelection();
  [[nodiscard]] std::optional<AreaKey> selectedArea() const;
  void showNotices(const QStringList& notices);
  void showZoom();

  Session& m_session;
  std::optional<Box> m_view;
  QTimer m_renewal;  // several changes at once are one picture
  PrinterChooser m_choosePrinter;
  std::shared_ptr<TileCache> m_cache;
  PrintForm* m_form = nullptr;
  SheetPreview* m_preview = nullptr;
  QLabel* m_zoom = nullptr;
  QComboBox* m_dpi = nullptr;
  QVBoxLayout* m_notices = nullptr;
  Jobs::Id m_running = 0;
  Jobs m_previewJobs;  // last: its worker ends first
};

}  // namespace kawasan
