#include "gis/html_table.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "gis/foreign_text.h"

namespace kawasan {

namespace {

constexpr std::size_t kLongestKey = 100;
constexpr std::size_t kMostPairs = 1000;

/// Resolves the entity (without & and ;) at the end of `text`; false when it is unknown.
bool appendEntity(std::string& text, std::string_view entity) {
  constexpr std::array<std::pair<std::string_view, char>, 6> kNamed{
      {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}}};
  for (const auto& [name, character] : kNamed) {
    if (entity == name) {
      text.push_back(character);
      return true;
    }
  }
  if (!entity.starts_with('#')) return false;
  const bool isHex = entity.size() > 1 && (entity[1] == 'x' || entity[1] == 'X');
  const std::string_view digits = entity.substr(isHex ? 2 : 1);
  std::uint32_t code = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
  const bool isSurrogate = code >= 0xD800 && code < 0xE000;
  if (problem != std::errc() || end != digits.data() + digits.size() || code == 0 || code > 0x10FFFF || isSurrogate) {
    return false;
  }
  appendUtf8(text, code);
  return true;
}

std::string plainText(std::string_view raw) {
  constexpr std::size_t kLongestEntity = 8;
  std::string text;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '&') {
      const auto end = raw.substr(i, kLongestEntity + 2).find(';');
      if (end != std::string_view::npos && appendEntity(text, raw.substr(i + 1, end - 1))) {
        i += end;
        continue;
      }
    }
    text.push_back(raw[i]);
  }
  std::string folded;
  for (const char c : text) {
    const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!isSpace) {
      folded.push_back(c);
    } else if (!folded.empty() && folded.back() != ' ') {
      folded.push_back(' ');
    }
  }
  return std::string(trimmed(folded));
}

/// "td" of "<TD align=left>", "/tr" of "</tr>".
std::string tagName(std::string_view inside) {
  const auto end = std::find_if(inside.begin(), inside.end(),
                                [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '>'; });
  return lowered(inside.substr(0, static_cast<std::size_t>(end - inside.begin())));
}

class RowReader {
 public:
  void text(std::string_view part) {
    if (m_inCell) m_cell.append(part);
  }

  void tag(const std::string& name) {
    if (name == "td" || name == "th") {
      endCell();
      m_inCell = true;
    } else if (name == "/td" || name == "/th") {
      endCell();
    } else if (name == "tr" || name == "/tr" || name == "/table" || name == "table") {
      // A table inside a cell starts over: the outer cell is layout, not data.
      endCell();
      endRow();
    } else if (name == "br" || name == "br/" || name == "p" || name == "/p") {
      text(" ");
    }
  }

  void finish() {
    endCell();
    endRow();
  }

  std::vector<std::pair<std::string, std::string>> pairs;

 private:
  void endCell() {
    if (m_inCell) m_cells.push_back(plainText(m_cell));
    m_cell.clear();
    m_inCell = false;
  }

  void endRow() {
    if (m_cells.size() == 2 && !m_cells[0].empty() && m_cells[0].size() <= kLongestKey && pairs.size() < kMostPairs) {
      const bool isKnown =
          std::any_of(pairs.begin(), pairs.end(), [this](const auto& pair) { return pair.first == m_cells[0]; });
      if (!isKnown) pairs.emplace_back(m_cells[0], m_cells[1]);
    }
    m_cells.clear();
  }

  std::vector<std::string> m_cells;
  std::string m_cell;
  bool m_inCell = false;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> pairsOfHtmlTables(std::string_view html) {
  RowReader rows;
  std::size_t at = 0;
  while (at < html.size()) {
    const auto open = html.find('<', at);
    rows.text(html.substr(at, open == std::string_view::npos ? open : open - at));
    if (open == std::string_view::npos) break;
    const auto close = html.find('>', open);
    if (close == std::string_view::npos) break;
    rows.tag(tagName(html.substr(open + 1, close - open - 1)));
    at = close + 1;
  }
  rows.finish();
  return std::move(rows.pairs);
}

}  // namespace kawasan
