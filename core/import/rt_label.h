#pragma once

// The name of an RT as people write it: "RT015-RW005", "RT 04 RW 02", "RT.003-RW.001", "RT06A-RW002", "RT303-DS03",
// "004/002", "DUSUN TIKUNG", "*" for the whole kelurahan. Numbers are brought to three digits so that every spelling of
// one RT gives the same key; what was written is kept as label.

#include <string>
#include <string_view>

namespace kawasan {

struct RtLabel {
  std::string rt;        // "004", "006A"; empty for a name or the whole kelurahan
  std::string rw;        // "002"; "DS003" for a numbered dusun; empty where none is given
  std::string part;      // "a" of "RT 001 RW 002 (a)"
  std::string label;     // as written, trimmed
  bool isWhole = false;  // "*": the kelurahan as a whole
  bool named = false;    // a place without an RT number: "DUSUN TIKUNG", "KP. PANGARADAN"

  [[nodiscard]] bool isEmpty() const { return label.empty(); }
  /// What two spellings of one RT share within a kelurahan; not for display.
  [[nodiscard]] std::string key() const;
};

/// One column that holds both: see above.
[[nodiscard]] RtLabel parseRtLabel(std::string_view text);
/// Separate columns: "4" and "2", "RT 04" and "RW 02". A first column that already names the RW needs no second.
[[nodiscard]] RtLabel parseRtLabel(std::string_view rt, std::string_view rw);

/// "4", "04A", "RT 4" -> "004", "004A"; the folded text when there is no number in it.
[[nodiscard]] std::string paddedNumber(std::string_view text);

}  // namespace kawasan
