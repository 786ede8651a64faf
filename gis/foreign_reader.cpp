#include "gis/foreign_reader.h"

#include <signal.h>
#include <stdlib.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>
#include <utility>

#include "core/base/text.h"
#include "gis/child_process.h"
#include "gis/foreign_exit.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> kDetailKeys{"everything", "shapes", "places"};

struct ReaderProgram {
  std::mutex mutex;
  std::string path;  // guarded by mutex
};

/// Made at first use, which may come before main.
ReaderProgram& readerProgram() {
  static ReaderProgram program;
  return program;
}

std::string readerPath() {
  ReaderProgram& program = readerProgram();
  const std::scoped_lock lock(program.mutex);
  if (program.path.empty()) {
    std::error_code ignored;
    program.path = (fs::read_symlink("/proc/self/exe", ignored).parent_path() / "kawasan-cli").string();
  }
  return program.path;
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::error_code ignored;
    std::string name = (fs::temp_directory_path(ignored) / "kawasan-read-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) m_path = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::string& path() const { return m_path; }

 private:
  std::string m_path;
};

/// File geodatabases are folders by design.
bool isGeodatabase(const fs::path& path) {
  return lowered(path.extension().string()) == ".gdb";
}

Result<void> checkSource(const std::string& path) {
  std::error_code problem;
  const fs::file_status status = fs::status(path, problem);
  if (!fs::exists(status)) return fail(ErrorCode::InputMissing, {{"path", path}});
  if (fs::is_directory(status)) {
    if (isGeodatabase(path)) return {};
    return fail(ErrorCode::InputIsFolder, {{"path", path}});
  }
  if (!fs::is_regular_file(status)) return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "not-a-file"}});
  if (fs::file_size(path, problem) == 0 && !problem) return fail(ErrorCode::InputEmpty, {{"path", path}});
  return {};
}

bool isKml(const std::string& path) {
  const std::string extension = lowered(fs::path(path).extension().string());
  return extension == ".kml" || extension == ".kmz";
}

using Milliseconds = std::chrono::milliseconds;

Failure timedOut(const std::string& path, const ForeignOptions& options) {
  const auto seconds = std::max<Milliseconds::rep>(1, options.timeLimit.count() / 1000);
  return fail(ErrorCode::InputTimeout, {{"path", path}, {"seconds", std::to_string(seconds)}});
}

Failure tooLarge(const std::string& path, std::size_t limit) {
  return fail(ErrorCode::InputTooLarge, {{"path", path}, {"limit", std::to_string(limit >> 20U) + " MB"}});
}

Result<ForeignContent> contentOf(const ChildResult& child, ForeignDecoder& decoder, const std::string& path,
                                 const ForeignOptions& options) {
  using End = ChildResult::End;
  if (child.end == End::Stopped) return fail(ErrorCode::Cancelled);
  if (child.end == End::TimedOut) return timedOut(path, options);
  if (child.end == End::TooMuchOutput) return tooLarge(path, options.outputLimit);
  if (child.end == End::Signalled) {
    if (child.status == SIGXCPU) return timedOut(path, options);
    // Nobody here sends SIGKILL to a child that still talks: the system ran out of memory.
    if (child.status == SIGKILL) return tooLarge(path, options.memoryLimit);
    return fail(ErrorCode::InputCrashed, {{"path", path}}, "signal " + std::to_string(child.status));
  }
  if (child.status == kForeignExitMemory) return tooLarge(path, options.memoryLimit);
  auto content = decoder.finish();
  if (child.status != 0 || !content) {
    return fail(ErrorCode::InputCrashed, {{"path", path}}, "status " + std::to_string(child.status));
  }
  if (content->error) return fail(std::move(*content->error));
  return std::move(*content);
}

std::string_view keyOf(ForeignKind kind) {
  switch (kind) {
    case ForeignKind::Vectors:
      return "vectors";
    case ForeignKind::Tables:
      return "tables";
    case ForeignKind::Raster:
      return "raster";
  }
  return {};
}

/// Vectors for which there is a second driver.
bool isReadTwice(const std::string& path, ForeignKind kind) {
  return kind == ForeignKind::Vectors && isKml(path);
}

Result<ForeignContent> readOnce(const std::string& path, ForeignKind kind, bool plainKml, Milliseconds timeLeft,
                                const ForeignOptions& options, const std::stop_token& stop) {
  const TemporaryFolder folder;
  if (folder.path().empty()) return fail(ErrorCode::Internal, {{"what", "temporary folder"}});
  const std::vector<std::string> arguments{"_read",
                                           std::string(keyOf(kind)),
                                           path,
                                           folder.path(),
                                           options.layer,
                                           plainKml ? "plain-kml" : "",
                                           std::to_string(options.memoryLimit),
                                           std::to_string(options.timeLimit.count()),
                                           std::string(keyOf(options.detail))};
  ForeignDecoder decoder(isReadTwice(path, kind) ? TakeForeignPlaces() : options.takePlaces);
  KAWASAN_ASSIGN(const ChildResult child, runChild(readerPath(), arguments, timeLeft, options.outputLimit, stop,
                                                   [&decoder](std::string_view bytes) { decoder.feed(bytes); }));
  return contentOf(child, decoder, path, options);
}

/// Failures after which another driver may still read the file.
bool isWorthAnotherDriver(ErrorCode code) {
  return code == ErrorCode::InputCrashed || code == ErrorCode::InputTimeout || code == ErrorCode::InputTooLarge ||
         code == ErrorCode::InputUnreadable;
}

}  // namespace

Result<ForeignContent> readForeign(const std::string& path, ForeignKind kind, const ForeignOptions& options,
                                   const std::stop_token& stop) {
  KAWASAN_TRY(checkSource(path));
  const std::string absolute = fs::absolute(path).string();
  const bool hasSecondDriver = isReadTwice(path, kind);
  const auto start = std::chrono::steady_clock::now();
  const Milliseconds firstLimit = hasSecondDriver ? options.timeLimit * 3 / 4 : options.timeLimit;
  auto content = readOnce(absolute, kind, false, firstLimit, options, stop);
  if (!content && hasSecondDriver && isWorthAnotherDriver(content.error().code)) {
    const auto used = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
    auto second = readOnce(absolute, kind, true, options.timeLimit - used, options, stop);
    // The plain driver takes any XML for an empty file; that is no better answer than the first driver's error.
    if (second && !second->layers.empty()) content = std::move(second);
  }
  if (!content) {
    Error error = std::move(content).error();
    if (!error.params.get("path").empty()) error.params.set("path", path);
    return fail(std::move(error));
  }
  // Of two readings only the one that counts hands over.
  if (hasSecondDriver && options.takePlaces) {
    for (ForeignLayer& layer : content->layers) options.takePlaces(layer, std::exchange(layer.places, {}));
  }
  const std::string file = fs::path(path).filename().string();
  for (RawTable& table : content->tables) table.file = file;
  return content;
}

std::string_view keyOf(ForeignDetail detail) {
  return kDetailKeys[static_cast<std::size_t>(detail)];
}

std::optional<ForeignDetail> foreignDetailOf(std::string_view key) {
  const auto found = std::find(kDetailKeys.begin(), kDetailKeys.end(), key);
  if (found == kDetailKeys.end()) return std::nullopt;
  return static_cast<ForeignDetail>(found - kDetailKeys.begin());
}

void setForeignReaderProgram(std::string path) {
  ReaderProgram& program = readerProgram();
  const std::scoped_lock lock(program.mutex);
  program.path = std::move(path);
}

}  // namespace kawasan
