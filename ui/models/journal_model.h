#pragma once

// The history of the project as a table, newest first: when, who, what, whether it still holds, and the versions that
// were marked there. GUI thread.

#include <QAbstractTableModel>
#include <vector>

#include "ui/shell/session.h"

namespace kawasan {

/// How the present state gets to the one right after an entry of the history.
struct HistoryWay {
  bool isForward = false;
  int steps = 0;        // that can be made
  bool isWhole = true;  // false: something in between cannot be undone
};

/// `entries` oldest first, as Project::history gives them. An entry that was abandoned or cleared cannot be reached.
[[nodiscard]] HistoryWay wayTo(const std::vector<HistoryEntry>& entries, std::int64_t number);

class JournalModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { TimeColumn, PersonColumn, TextColumn, StateColumn, MarkColumn, ColumnCount };

  explicit JournalModel(Session& session, QObject* parent = nullptr);

  /// Oldest first.
  [[nodiscard]] const std::vector<HistoryEntry>& entries() const { return m_entries; }
  [[nodiscard]] const HistoryEntry& entryAt(int row) const;
  /// The row of the present state; -1 without history.
  [[nodiscard]] int presentRow() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void renew();

 private:
  Session& m_session;
  std::vector<HistoryEntry> m_entries;
};

}  // namespace kawasan
