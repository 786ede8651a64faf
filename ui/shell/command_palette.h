#pragma once

// One line that finds everything: commands by their Indonesian and English words, RT, kawasan and kelurahan by name.
// Opens with a key of the window, closes with Esc or when something was run. GUI thread.

#include <QFrame>
#include <QIcon>
#include <QString>
#include <functional>
#include <vector>

#include "core/base/id.h"
#include "ui/shell/palette_index.h"
#include "ui/shell/rail.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace kawasan {

class PaletteModel;
class Session;
class Workspace;

/// Asked each time the line is opened.
using PaletteProvider = std::function<std::vector<PaletteEntry>()>;

class CommandPalette final : public QFrame {
  Q_OBJECT

 public:
  /// Lies over `window`, centred at its top.
  explicit CommandPalette(QWidget* window);

  /// Entries of an earlier provider stand before equally good ones of a later one.
  void addProvider(PaletteProvider provider);

  /// Shows it, with `text` typed already.
  void open(const QString& text = {});
  /// How many entries are shown now, and what the first says; for tests and helpers.
  [[nodiscard]] int shownCount() const;
  [[nodiscard]] QString shownText(int row) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void place();
  void search();
  void moveBy(int rows);
  void run(const QModelIndex& index);
  void setTexts();

  QWidget* m_window = nullptr;
  QLineEdit* m_line = nullptr;
  QListView* m_list = nullptr;
  QLabel* m_nothing = nullptr;
  PaletteModel* m_model = nullptr;
  std::vector<PaletteProvider> m_providers;
};

/// The enabled and visible actions. The words of the other language are their property "otherText", what they do
/// "aboutText", what stands at the right is their key.
[[nodiscard]] std::vector<PaletteEntry> actionEntries(const QList<QAction*>& actions);
/// The steps of the work.
[[nodiscard]] std::vector<PaletteEntry> stepEntries(const std::function<void(Step)>& open);
/// Kawasan, kelurahan and RT of the open project; running one selects it and asks the map to show it.
[[nodiscard]] std::vector<PaletteEntry> areaEntries(Session& session);
/// Activities of the plan; `open` gets the one that is run.
[[nodiscard]] std::vector<PaletteEntry> activityEntries(const Session& session,
                                                        const std::function<void(FeatureId)>& open);

}  // namespace kawasan
