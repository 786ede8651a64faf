#pragma once

// The lines of decrees (SK) that name an area: number, date, hectares. The latest one counts. GUI thread.

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/panels/form_fields.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kawasan {

class FilesList;

class DecreeForm final : public QWidget {
  Q_OBJECT

 public:
  explicit DecreeForm(Session& session, QWidget* parent = nullptr);
  void show(const AreaKey& area);
  /// An empty line to fill in; it is stored with its first field.
  void addLine();
  [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
  [[nodiscard]] TextField& number(std::size_t line) { return *m_lines[line].number; }
  [[nodiscard]] TextField& date(std::size_t line) { return *m_lines[line].date; }
  [[nodiscard]] TextField& hectares(std::size_t line) { return *m_lines[line].hectares; }

 private:
  struct Line {
    std::shared_ptr<FeatureId> id;  // 0 until its first field is stored
    QWidget* box = nullptr;
    QLabel* title = nullptr;
    QPushButton* remove = nullptr;
    TextField* number = nullptr;
    TextField* date = nullptr;
    TextField* hectares = nullptr;
    FilesList* files = nullptr;
  };
  [[nodiscard]] Line makeLine(FeatureId id);
  void removeDecree(FeatureId id);
  [[nodiscard]] DecreeArea recordOf(FeatureId id) const;
  [[nodiscard]] QString doubtOf(const DecreeArea& record) const;
  void build(const std::vector<FeatureId>& ids);
  void fill();

  Session& m_session;
  AreaKey m_area;
  std::vector<Line> m_lines;
  bool m_hasNew = false;
  QVBoxLayout* m_layout;
  QLabel* m_none;
  QPushButton* m_add;
};

}  // namespace kawasan
