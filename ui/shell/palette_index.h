#pragma once

// Finding entries by the words of their name, then of what they do: in any order, by their beginnings, numbers without
// leading zeros ("rt 3 rw 1" finds RT 003 RW 001), one slip allowed in a long word. Quick for tens of thousands of
// entries.

#include <QIcon>
#include <QString>
#include <functional>
#include <string>
#include <vector>

namespace kawasan {

struct PaletteEntry {
  QString text;
  QString other;  // the same in the other language; may be empty
  QString hint;   // shown at the right: a key, a kind
  QIcon icon;
  std::function<void()> run;
  QString about = {};  // what it does; its words are looked at after those of the name
};

class PaletteIndex {
 public:
  void setEntries(std::vector<PaletteEntry> entries);
  [[nodiscard]] const std::vector<PaletteEntry>& entries() const { return m_entries; }

  /// Numbers of the best entries, best first; without words the first ones.
  [[nodiscard]] std::vector<std::size_t> find(const QString& typed, std::size_t most) const;

 private:
  using Words = std::vector<std::string>;
  struct Row {
    Words text;
    Words other;
    Words about;
  };
  [[nodiscard]] static Words wordsOf(const QString& text);
  [[nodiscard]] static int scoreOf(const Words& typed, const Words& words, bool allowSlips);

  std::vector<PaletteEntry> m_entries;
  std::vector<Row> m_rows;
};

}  // namespace kawasan
