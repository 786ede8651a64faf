#include "core/import/rt_label.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/text.h"

namespace kawasan {

namespace {

enum class TokenKind { Word, Number };

struct Token {
  TokenKind kind = TokenKind::Word;
  std::string text;      // lower case
  bool slashed = false;  // a slash stands before it
};

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Token> tokensOf(std::string_view text) {
  std::vector<Token> tokens;
  const std::string lower = lowered(text);
  bool slashed = false;
  for (std::size_t i = 0; i < lower.size();) {
    const bool digit = isDigit(lower[i]);
    if (!digit && !isLetter(lower[i])) {
      slashed = slashed || lower[i] == '/';
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < lower.size() && (digit ? isDigit(lower[end]) : isLetter(lower[end]))) ++end;
    tokens.push_back({digit ? TokenKind::Number : TokenKind::Word, lower.substr(i, end - i), slashed});
    slashed = false;
    i = end;
  }
  return tokens;
}

std::string padded(std::string digits) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

enum class Slot { Rt, Rw, Dusun };

std::optional<Slot> slotOf(const std::string& word) {
  if (word == "rt") return Slot::Rt;
  if (word == "rw") return Slot::Rw;
  if (word == "ds" || word == "dsn" || word == "dusun") return Slot::Dusun;
  return std::nullopt;
}

/// What the tokens say, read from left to right; `fits` is false as soon as something has no place in an RT's number.
struct Reading {
  std::string rt;
  std::string rw;
  bool fits = true;
};

/// Reads "rt 04 a rw 02", "rt / rw 004 002" (the words first) and "004 002" (no words, RT before RW).
Reading readTokens(const std::vector<Token>& tokens) {
  Reading reading;
  std::vector<Slot> waiting;
  bool sawWord = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::Word) {
      const auto slot = slotOf(token.text);
      if (!slot) return {{}, {}, false};
      waiting.push_back(*slot);
      sawWord = true;
      continue;
    }
    std::string number = padded(token.text);
    const bool suffixed =
        i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::Word && tokens[i + 1].text.size() == 1;
    if (suffixed) number += upper(tokens[++i].text.front());
    Slot slot = Slot::Rt;
    if (!waiting.empty()) {
      slot = waiting.front();
      waiting.erase(waiting.begin());
    } else if (reading.rt.empty()) {
      if (sawWord) return {{}, {}, false};
    } else if (!sawWord || token.slashed) {
      slot = Slot::Rw;  // "004/002", "RT 4/2"
    }
    std::string& target = slot == Slot::Rt ? reading.rt : reading.rw;
    if (!target.empty()) return {{}, {}, false};
    target = slot == Slot::Dusun ? "DS" + number : number;
  }
  reading.fits = !reading.rt.empty() && waiting.empty();
  return reading;
}

/// Takes "(a)" off the end.
std::string takePart(std::string& text) {
  if (text.size() < 3 || text.back() != ')' || text[text.size() - 3] != '(') return {};
  const char letter = lowered(text.substr(text.size() - 2, 1)).front();
  if (letter < 'a' || letter > 'z') return {};
  text = std::string(trimmed(std::string_view(text).substr(0, text.size() - 3)));
  return std::string(1, letter);
}

}  // namespace

std::string RtLabel::key() const {
  if (isWhole) return "*";
  if (named) return "=" + folded(label);
  return rw + "/" + rt + "/" + part;
}

RtLabel parseRtLabel(std::string_view text) {
  RtLabel result;
  result.label = std::string(trimmed(text));
  if (result.label == "*") {
    result.isWhole = true;
    return result;
  }
  std::string body = result.label;
  std::string part = takePart(body);
  const Reading reading = readTokens(tokensOf(body));
  if (reading.fits) {
    result.rt = reading.rt;
    result.rw = reading.rw;
    result.part = std::move(part);
  } else {
    result.named = !folded(result.label).empty();
    if (!result.named) result.label.clear();
  }
  return result;
}

RtLabel parseRtLabel(std::string_view rt, std::string_view rw) {
  RtLabel result = parseRtLabel(rt);
  const std::string_view second = trimmed(rw);
  if (result.isEmpty() || result.isWhole || !result.rw.empty() || folded(second).empty()) return result;
  result.rw = paddedNumber(second);
  if (isDigit(result.label.front())) result.label.insert(0, "RT ");  // a bare number, whose heading said what it is
  result.label += (lowered(second).find("rw") == std::string::npos ? " RW " : " ") + std::string(second);
  return result;
}

std::string paddedNumber(std::string_view text) {
  const std::vector<Token> tokens = tokensOf(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::Number) continue;
    std::string number = padded(tokens[i].text);
    if (i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::Word && tokens[i + 1].text.size() == 1) {
      number += upper(tokens[i + 1].text.front());
    }
    return number;
  }
  return folded(text);
}

}  // namespace kawasan
