#include "core/store/lock_note.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/text.h"

namespace kawasan {

namespace {

std::string fileOf(const std::string& path) {
  return path + ".lock";
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

/// When a process started, in ticks since the machine did (proc(5), the twentieth value after the name); empty where
/// that cannot be known. Tells a process from a later one that was given its number.
std::string startOf(std::int64_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::ostringstream text;
  text << file.rdbuf();
  const std::string stat = text.str();
  const std::size_t nameEnd = stat.rfind(')');
  if (nameEnd == std::string::npos) return {};
  std::istringstream values(stat.substr(nameEnd + 1));
  constexpr int kStart = 20;
  std::string value;
  for (int i = 0; i < kStart; ++i) values >> value;
  return values ? value : std::string();
}

struct Note {
  LockHolder holder;
  std::string start;
  std::string token;
};

/// Nothing when there is no file; a note without a holder when it cannot be understood.
std::optional<Note> readNote(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  constexpr std::streamsize kMost = 4096;
  std::string text(static_cast<std::size_t>(kMost), '\0');
  stream.read(text.data(), kMost);
  text.resize(static_cast<std::size_t>(stream.gcount()));
  const auto json = nlohmann::json::parse(text, nullptr, false);
  Note note;
  if (!json.is_object()) return note;
  const auto textOf = [&json](const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  note.holder = {textOf("person"), textOf("host"), 0, textOf("time")};
  note.start = textOf("start");
  note.token = textOf("token");
  if (const auto pid = json.find("pid"); pid != json.end() && pid->is_number_integer()) {
    note.holder.pid = pid->get<std::int64_t>();
  }
  return note;
}

/// Only of this machine one can know that a process is no more.
bool isStale(const Note& note) {
  if (note.holder.pid <= 0 || note.holder.host != hostName()) return false;
  if (::kill(static_cast<pid_t>(note.holder.pid), 0) != 0 && errno == ESRCH) return true;
  const std::string start = startOf(note.holder.pid);
  return !start.empty() && !note.start.empty() && start != note.start;
}

std::string noteText(const std::string& person, const std::string& token) {
  const std::int64_t pid = ::getpid();
  const nlohmann::ordered_json json{{"person", toUtf8(person)}, {"host", hostName()}, {"pid", pid},
                                    {"start", startOf(pid)},    {"time", nowText()},  {"token", token}};
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// 0, or the error number. The file must not exist.
int writeNew(const std::string& file, const std::string& text) {
  const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (descriptor < 0) return errno;
  const ssize_t written = ::write(descriptor, text.data(), text.size());
  const int problem = written == static_cast<ssize_t>(text.size()) ? 0 : (written < 0 ? errno : ENOSPC);
  ::close(descriptor);
  if (problem != 0) ::unlink(file.c_str());
  return problem;
}

Failure notWritable(const std::string& path, int problem) {
  return fail(ErrorCode::ProjectReadOnly, {{"path", path}, {"reason", std::strerror(problem)}});
}

}  // namespace

std::string LockHolder::who() const {
  if (person.empty() || host.empty()) return person + host;
  return person + ", " + host;
}

std::optional<LockHolder> LockNote::holderOf(const std::string& path) {
  const auto note = readNote(fileOf(path));
  if (!note || isStale(*note)) return std::nullopt;
  return note->holder;
}

Result<LockNote> LockNote::acquire(const std::string& path, const std::string& person) {
  std::string token = newUuid();
  const int problem = writeNew(fileOf(path), noteText(person, token));
  if (problem == 0) return LockNote(fileOf(path), std::move(token));
  if (problem != EEXIST) return notWritable(path, problem);
  if (const auto holder = holderOf(path)) return fail(ErrorCode::ProjectBusy, {{"path", path}, {"who", holder->who()}});
  return overrule(path, person);
}

Result<LockNote> LockNote::overrule(const std::string& path, const std::string& person) {
  std::string token = newUuid();
  const std::string beside = fileOf(path) + "." + token;
  if (const int problem = writeNew(beside, noteText(person, token)); problem != 0) return notWritable(path, problem);
  if (::rename(beside.c_str(), fileOf(path).c_str()) != 0) {
    const int problem = errno;
    ::unlink(beside.c_str());
    return notWritable(path, problem);
  }
  return LockNote(fileOf(path), std::move(token));
}

LockNote::LockNote(LockNote&& other) noexcept
    : m_file(std::exchange(other.m_file, {})), m_token(std::exchange(other.m_token, {})) {}

LockNote& LockNote::operator=(LockNote&& other) noexcept {
  std::swap(m_file, other.m_file);
  std::swap(m_token, other.m_token);
  return *this;
}

LockNote::~LockNote() {
  if (isHeld()) ::unlink(m_file.c_str());
}

bool LockNote::isHeld() const {
  if (m_file.empty()) return false;
  const auto note = readNote(m_file);
  return note && note->token == m_token;
}

}  // namespace kawasan
