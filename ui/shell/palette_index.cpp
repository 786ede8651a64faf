#include "ui/shell/palette_index.h"

#include <algorithm>
#include <compare>
#include <utility>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::size_t kSlipFrom = 5;  // letters of a word in which one slip is forgiven

bool startsWith(const std::string& word, const std::string& beginning) {
  return word.compare(0, beginning.size(), beginning) == 0;
}

/// How well a typed word fits one of an entry; 0 when it does not.
int fit(const std::string& typed, const std::string& word, bool allowSlips) {
  if (typed == word) return 100;
  if (isDigit(typed.front())) return startsWith(word, typed) ? 40 : 0;
  if (startsWith(word, typed)) return 80;
  if (typed.size() >= 3 && word.find(typed) != std::string::npos) return 40;
  if (allowSlips && typed.size() >= kSlipFrom && !isDigit(word.front())) {
    const std::string beginning = word.substr(0, std::min(word.size(), typed.size()));
    if (editDistance(typed, word) <= 1 || editDistance(typed, beginning) <= 1) return 20;
  }
  return 0;
}

}  // namespace

/// Lower case without marks on letters, parted where letters and digits meet; numbers without leading zeros.
PaletteIndex::Words PaletteIndex::wordsOf(const QString& text) {
  Words words;
  std::string word;
  const auto end = [&] {
    if (word.empty()) return;
    if (isDigit(word.front())) word.erase(0, std::min(word.find_first_not_of('0'), word.size() - 1));
    words.push_back(std::exchange(word, {}));
  };
  for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
    const char letter = c.toLower().toLatin1();
    const bool isLetter = letter >= 'a' && letter <= 'z';
    if (!isLetter && !isDigit(letter)) {
      if (c != u'&' && !c.isMark()) end();
      continue;
    }
    if (!word.empty() && isDigit(word.front()) != isDigit(letter)) end();
    word += letter;
  }
  end();
  return words;
}

void PaletteIndex::setEntries(std::vector<PaletteEntry> entries) {
  m_entries = std::move(entries);
  m_rows.clear();
  m_rows.reserve(m_entries.size());
  for (const PaletteEntry& entry : m_entries)
    m_rows.push_back({wordsOf(entry.text), wordsOf(entry.other), wordsOf(entry.about)});
}

/// Every typed word must fit a word of its own. Words in the order of the entry and next to each other count more.
int PaletteIndex::scoreOf(const Words& typed, const Words& words, bool allowSlips) {
  std::vector<bool> used(words.size(), false);
  int score = 0;
  std::size_t expected = 0;  // where the next word would stand in the order of the entry
  for (const std::string& each : typed) {
    int best = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (used[i]) continue;
      int here = fit(each, words[i], allowSlips);
      if (here == 0) continue;
      if (i == expected) {
        here += 15;
      } else if (i > expected) {
        here += 5;
      }
      if (here > best) {
        best = here;
        at = i;
      }
    }
    if (best == 0) return 0;
    used[at] = true;
    expected = at + 1;
    score += best;
  }
  // The shorter of two names that fit alike is more probably meant.
  return score * 8 - static_cast<int>(std::min<std::size_t>(words.size(), 40));
}

std::vector<std::size_t> PaletteIndex::find(const QString& typed, std::size_t most) const {
  std::vector<std::size_t> found;
  const Words words = wordsOf(typed);
  if (words.empty()) {
    for (std::size_t i = 0; i < std::min(most, m_entries.size()); ++i) found.push_back(i);
    return found;
  }
  struct Found {
    bool isByAbout = false;  // after all that have the words in their name
    int below = 0;           // the best score first
    std::size_t entry = 0;
    auto operator<=>(const Found&) const = default;
  };
  std::vector<Found> scored;
  for (const bool allowSlips : {false, true}) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      const Row& row = m_rows[i];
      const int byName = std::max(scoreOf(words, row.text, allowSlips), scoreOf(words, row.other, allowSlips));
      const int score = byName > 0 || allowSlips ? byName : scoreOf(words, row.about, false);
      if (score > 0) scored.push_back({byName == 0, -score, i});
    }
    if (!scored.empty()) break;
  }
  const std::size_t shown = std::min(most, scored.size());
  std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(shown), scored.end());
  for (std::size_t i = 0; i < shown; ++i) found.push_back(scored[i].entry);
  return found;
}

}  // namespace kawasan
