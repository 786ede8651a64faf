#pragma once

// What was done to the selected area, newest first: when, by whom, what, and the values before and after. Beside card
// and figures at the right edge; reads only while it is seen. GUI thread.

#include <QWidget>
#include <optional>
#include <vector>

#include "core/model/area_history.h"
#include "ui/shell/session.h"

class QLabel;
class QTextBrowser;

namespace kawasan {

class AreaHistoryPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit AreaHistoryPanel(Session& session, QWidget* parent = nullptr);

  /// What is shown, as plain text; for checks.
  [[nodiscard]] QString text() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// Reads the history of the selected area in a job; nothing while hidden.
  void renew();
  void show(const std::vector<AreaChange>& changes);
  void showSentence(const QString& sentence);
  [[nodiscard]] QString entryHtml(const HistoryEntry& entry, const AreaChange& change) const;
  [[nodiscard]] QString valueHtml(const AreaChange::Value& value) const;
  [[nodiscard]] QString valueText(const AreaChange::Value& value, const std::string& text) const;

  Session& m_session;
  QLabel* m_title;
  QTextBrowser* m_text;
  Jobs::Id m_job = 0;
  std::optional<AreaKey> m_shown;  // whose history the text is
};

}  // namespace kawasan
