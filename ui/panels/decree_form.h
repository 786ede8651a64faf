#pragma once

// The lines of decrees (SK) that name an area: number, date, hectares. The latest one counts. GUI thread.

#include <QWidget>
#include <memory>
#include <vector>

#include "core/import/set_fields.h"
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
  /// An empty line to fill in. Enter goes from field to field; it is stored as one edit from the last one, or as soon
  /// as it is left.
  void addLine();
  [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
  [[nodiscard]] TextField& number(std::size_t line) { return *m_lines[line].number; }
  [[nodiscard]] TextField& date(std::size_t line) { return *m_lines[line].date; }
  [[nodiscard]] TextField& hectares(std::size_t line) { return *m_lines[line].hectares; }

 private:
  struct Line {
    std::shared_ptr<FeatureId> id;  // 0 until it is stored
    QWidget* box = nullptr;
    QLabel* title = nullptr;
    QPushButton* remove = nullptr;
    TextField* number = nullptr;
    TextField* date = nullptr;
    TextField* hectares = nullptr;
    FilesList* files = nullptr;
  };
  [[nodiscard]] Line makeLine(FeatureId id);
  [[nodiscard]] FieldAnswer take(FeatureId id, const char* key, const QString& typed, const QString& label,
                                 std::optional<DecimalMark> mark = {});
  void goOn(TextField& field);
  void leave(QWidget* left, QWidget* entered);
  void storeNew();
  void removeDecree(FeatureId id);
  [[nodiscard]] DecreeArea recordOf(FeatureId id) const;
  [[nodiscard]] QString doubtOf(const DecreeArea& record) const;
  void build(const std::vector<FeatureId>& ids);
  void fill();

  Session& m_session;
  AreaKey m_area;
  std::vector<Line> m_lines;
  bool m_hasNew = false;
  DecreeArea m_new;  // what the new line holds so far
  FieldTexts m_typed;
  QVBoxLayout* m_layout;
  QLabel* m_none;
  QPushButton* m_add;
};

}  // namespace kawasan
