#pragma once

// The bytes in which the reading child hands its findings to the program: a sequence of tagged records, read by the
// parent as untrusted input. Both ends are the same build on the same machine, so numbers stand as in memory.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/import/raw_table.h"
#include "gis/foreign_layer.h"

namespace kawasan {

/// Writes records to a file descriptor, in blocks. The descriptor stays the caller's.
class ForeignWriter {
 public:
  explicit ForeignWriter(int descriptor) : m_descriptor(descriptor) {}

  /// Announces a layer (its features are ignored); the first one is number 0.
  void layer(const ForeignLayer& layer);
  void feature(std::size_t layerNumber, const ForeignFeature& feature);
  void places(std::size_t layerNumber, const std::vector<Point>& places);
  /// Announces a sheet; the rows that follow belong to it.
  void sheet(std::string_view name);
  void row(const std::vector<std::string>& cells);
  void error(const Error& error);
  /// The last record: without it the parent takes the stream for that of a dead child.
  void finish();

 private:
  void tag(char value) { m_buffer.push_back(value); }
  void number(std::uint64_t value);
  void text(std::string_view value);
  void texts(const std::vector<std::string>& values);
  void points(const std::vector<Point>& values);
  void flushIfLarge();
  void flush();

  int m_descriptor;
  std::string m_buffer;
};

struct ForeignContent {
  std::vector<ForeignLayer> layers;
  std::vector<RawTable> tables;  // without the file's name
  std::optional<Error> error;
};

/// What a complete stream holds; nothing when it is cut short or garbled. Allocates no more than the bytes can hold.
[[nodiscard]] std::optional<ForeignContent> decodeForeign(std::string_view bytes);

}  // namespace kawasan
