#pragma once

// The choices of the step "Cetak": what is printed, on which paper, at which scale, with which texts. Remembered for
// each project. GUI thread.

#include <QWidget>
#include <array>
#include <optional>

#include "ui/paint/print_job.h"
#include "ui/shell/area_key.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kawasan {

enum class PrintArea { City, View, Selection, Area };

struct PrintChoice {
  SheetMap map = SheetMap::Priority;
  PageSpec page;
  PrintArea area = PrintArea::City;
  AreaKey key;  // of PrintArea::Area
  SheetTexts texts;
};

class PrintForm final : public QWidget {
  Q_OBJECT

 public:
  explicit PrintForm(QWidget* parent = nullptr);

  /// Another project, or the same one changed: its areas, and at a new one what was chosen for it last.
  void setProject(const Snapshot& snapshot);
  /// The kawasan or kelurahan that is selected in the window; an empty name: none.
  void setSelection(const QString& name);
  void setHasView(bool hasView);
  /// The largest round scale that fits; nothing while it is not known.
  void setAutomaticScale(std::optional<int> scale);
  /// None will be known: nothing is drawn yet, for one.
  void setNoScale();

  [[nodiscard]] PrintChoice choice() const;
  /// What is printed; the whole city when there is no such area to choose.
  void chooseArea(PrintArea area, const AreaKey& key);

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* addCombo(const QString& name, const QString& caption);
  QPlainTextEdit* addLines(const QString& name, const QString& caption, int lines);
  void fillAreas(const Snapshot& snapshot);
  void readSettings();
  void keepSettings() const;
  void onChanged();

  QString m_project;  // uuid
  QComboBox* m_map = nullptr;
  QComboBox* m_paper = nullptr;
  QComboBox* m_orientation = nullptr;
  QComboBox* m_scale = nullptr;
  QLabel* m_fit = nullptr;
  QComboBox* m_area = nullptr;
  QLineEdit* m_title = nullptr;
  QPlainTextEdit* m_head = nullptr;
  std::array<QPlainTextEdit*, 2> m_signers{};  // left and right
  std::optional<int> m_automatic;
  bool m_isFilling = true;  // until everything is there
};

}  // namespace kawasan
