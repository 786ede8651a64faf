#pragma once

// Third page of the import assistant: names of the file that the project does not have, with what they could be, and
// the RT of the project that the file says nothing about. Nothing is matched by itself; a person accepts. GUI thread.

#include <QVariant>
#include <QWidget>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ui/dialogs/import_state.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kawasan {

class ImportMatchPage final : public QWidget {
  Q_OBJECT

 public:
  explicit ImportMatchPage(QWidget* parent = nullptr);

  /// Shows what the plan could not match; what was accepted before stays accepted.
  void showPlan(const NumericPlan& plan, const Snapshot& snapshot);
  /// Forgets what was accepted, for another file.
  void clear();

  [[nodiscard]] const AreaAliases& aliases() const { return m_aliases; }
  [[nodiscard]] const std::map<std::string, FeatureId>& rtByLabel() const { return m_rtByLabel; }
  /// Names that the project remembers and that a person left out all the same.
  [[nodiscard]] std::set<std::string> leftOut() const;
  [[nodiscard]] bool createsAreas() const;
  /// Whether a person said of any name what it means, which the project does not remember.
  [[nodiscard]] bool isAnswered() const;

 Q_SIGNALS:
  /// Something was accepted or taken back: the plan is another one.
  void changed();

 private:
  struct Entry {
    std::string name;
    std::string reason;
    std::string suggestion;
    FeatureId kelurahanId = 0;
    std::size_t suggestedRow = 0;
    std::vector<std::size_t> rows;
    bool isAccepted = false;
  };
  [[nodiscard]] std::vector<Entry> entriesOf(const NumericPlan& plan) const;
  void addRow(const Entry& entry, const Snapshot& snapshot);
  void noteSuggestion(const Entry& entry, const Snapshot& snapshot);
  [[nodiscard]] std::vector<const Rt*> freeRtsFor(const Entry& entry);
  void fitRows();
  [[nodiscard]] QString focusedName() const;
  void focusName(const QString& name);
  [[nodiscard]] QWidget* boxFor(const Entry& entry, const Snapshot& snapshot);
  /// What the entry is taken as; nothing to leave it out.
  void choose(const Entry& entry, const QVariant& choice);
  void acceptAll();
  [[nodiscard]] bool recall(const NumericPlan& plan, const Snapshot& snapshot);

  QCheckBox* m_create = nullptr;
  QLabel* m_fileTitle = nullptr;
  QTableWidget* m_file = nullptr;
  QPushButton* m_acceptAll = nullptr;
  QLabel* m_more = nullptr;
  QLabel* m_projectTitle = nullptr;
  QListWidget* m_project = nullptr;
  AreaAliases m_aliases;
  std::map<std::string, FeatureId> m_rtByLabel;
  std::map<std::string, Entry> m_accepted;                        // entries whose choice was made, to be shown again
  std::set<std::string> m_recalled;                               // names taken as the project remembers
  std::unordered_set<FeatureId> m_free;                           // RT for which the file has no row
  std::unordered_map<FeatureId, std::vector<const Rt*>> m_rtsOf;  // by kelurahan, while rows are made
  std::vector<std::pair<Entry, QVariant>> m_suggested;            // with what it could be: for "accept all"
};

}  // namespace kawasan
