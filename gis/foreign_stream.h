#pragma once

// The bytes in which the reading child hands its findings to the program: blocks of tagged records, each with its size
// before it, read by the parent as untrusted input while they come. Both ends are the same build on the same machine,
// so numbers stand as in memory.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
  /// `written`: how many cells the row of a text file has, the empty ones at its end too; 0: not to be told.
  void row(const std::vector<std::string>& cells, std::size_t written = 0);
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
  bool send(std::string_view bytes);

  int m_descriptor;
  std::string m_buffer;
};

struct ForeignContent {
  std::vector<ForeignLayer> layers;
  std::vector<RawTable> tables;  // without the file's name
  std::optional<Error> error;
};

/// Gets places as soon as they are read, of the layer whose name and system are given; ForeignLayer::places then stays
/// empty. What was handed over before a reading failed is to be forgotten.
using TakeForeignPlaces = std::function<void(const ForeignLayer& layer, std::vector<Point> places)>;

/// Reads the stream in whatever pieces it comes. Allocates no more than the bytes can hold.
class ForeignDecoder {
 public:
  explicit ForeignDecoder(TakeForeignPlaces takePlaces = {}) : m_takePlaces(std::move(takePlaces)) {}

  /// The next bytes. False once they are garbled; nothing more is then read.
  bool feed(std::string_view bytes);
  /// What the stream held; nothing when it is cut short or garbled.
  [[nodiscard]] std::optional<ForeignContent> finish();

 private:
  bool readBlock(std::string_view block);

  TakeForeignPlaces m_takePlaces;
  ForeignContent m_content;
  std::string m_pending;  // of a block that is not complete
  bool m_isGood = true;
  bool m_isComplete = false;
};

}  // namespace kawasan
