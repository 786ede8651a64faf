#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <set>

#include "core/store/database.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Writer {
  pid_t pid = 0;
  int pipe = -1;
};

Writer startWriter(const std::string& path, int firstNumber) {
  int pipeEnds[2];
  REQUIRE(::pipe(pipeEnds) == 0);
  const std::string first = std::to_string(firstNumber);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipeEnds[1], STDOUT_FILENO);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
    ::execl(KAWASAN_KILL_WRITER, KAWASAN_KILL_WRITER, path.c_str(), first.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(pipeEnds[1]);
  return {child, pipeEnds[0]};
}

/// Kills the writer and returns the numbers it acknowledged.
std::vector<int> killWriter(const Writer& writer) {
  ::kill(writer.pid, SIGKILL);
  int status = 0;
  ::waitpid(writer.pid, &status, 0);
  std::string text;
  char buffer[4096];
  for (ssize_t n = 0; (n = ::read(writer.pipe, buffer, sizeof(buffer))) > 0;)
    text.append(buffer, static_cast<std::size_t>(n));
  ::close(writer.pipe);
  std::vector<int> numbers;
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
    numbers.push_back(std::atoi(text.substr(at, end - at).c_str()));
  }
  return numbers;
}

/// How long a writer takes to begin and for an edit, here and now: a sanitizer or a busy machine takes many times as
/// long as a quiet one, and a kill is to fall among the edits on each of them.
struct Pace {
  int start = 0;  // microseconds until the first acknowledgement
  int edit = 0;
};

Pace paceOf(const std::string& path) {
  using Clock = std::chrono::steady_clock;
  constexpr int kEdits = 11;
  const auto since = [](Clock::time_point start) {
    return static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count());
  };
  const auto begin = Clock::now();
  const Writer writer = startWriter(path, 1);
  Pace pace;
  int lines = 0;
  char letter = 0;
  while (lines <= kEdits && ::read(writer.pipe, &letter, 1) == 1) {
    if (letter != '\n') continue;
    if (++lines == 1) pace.start = since(begin);
  }
  REQUIRE(lines > kEdits);
  pace.edit = (since(begin) - pace.start) / kEdits;
  (void)killWriter(writer);
  return pace;
}

std::vector<int> writeAndKill(const std::string& path, int firstNumber, int microseconds) {
  const Writer writer = startWriter(path, firstNumber);
  ::usleep(static_cast<useconds_t>(microseconds));
  return killWriter(writer);
}

void makeKillProject(const std::string& path) {
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
}

std::set<int> numbersIn(const Snapshot& snapshot) {
  std::set<int> numbers;
  for (const Rt& rt : snapshot.rts) {
    if (rt.label.starts_with("edit ")) numbers.insert(std::atoi(rt.rt.c_str()));
  }
  return numbers;
}

}  // namespace

TEST_CASE("killed at any moment, the file opens, is sound, holds every acknowledged edit, and undo works", "[kill]") {
  const char* wanted = std::getenv("KAWASAN_KILL_ROUNDS");
  const int rounds = wanted == nullptr ? 200 : std::atoi(wanted);
  const TempFolder folder;
  std::mt19937 random(1);
  int hotJournals = 0;
  int acknowledgedInAll = 0;
  int next = 1;
  Pace pace;
  std::string path;
  std::set<int> expected;
  for (int round = 0; round < rounds; ++round) {
    if (round % 20 == 0) {  // a file of its own now and then, so that it stays small
      path = folder.file("kota" + std::to_string(round) + ".gpkg");
      makeKillProject(path);
      expected.clear();
      makeKillProject(path + ".pace");
      pace = paceOf(path + ".pace");
    }
    const int pause = std::uniform_int_distribution<int>(pace.start / 4, pace.start + 20 * pace.edit)(random);
    const std::vector<int> acknowledged = writeAndKill(path, next, pause);
    expected.insert(acknowledged.begin(), acknowledged.end());
    acknowledgedInAll += static_cast<int>(acknowledged.size());
    INFO("round " << round << ", killed after " << pause << " microseconds");

    Project project = value(Project::open(path));
    hotJournals += project.wasRecovered() ? 1 : 0;
    {
      Database database(path, Access::Read);
      REQUIRE(database.text("PRAGMA integrity_check") == "ok");
      REQUIRE(database.integer("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    }
    const std::set<int> found = numbersIn(*value(project.snapshot()));
    // The last edit may be there without its acknowledgement, or undone when the kill fell between undo and redo.
    for (const int number : expected) {
      const bool isLast = number == *expected.rbegin();
      if (found.contains(number)) continue;
      REQUIRE(isLast);
      REQUIRE(number % 5 == 0);
      value(project.redo());
      REQUIRE(numbersIn(*value(project.snapshot())).contains(number));
    }
    const std::string before = contentOf(path);
    if (value(project.history()).size() > 2) {
      value(project.undo());
      value(project.redo());
      REQUIRE(contentOf(path) == before);
    }
    const std::set<int> present = numbersIn(*value(project.snapshot()));
    expected = present;
    next = present.empty() ? next : *present.rbegin() + 1;
    // A journal that was not synced yet is not hot: it starts with zeros and the next edit takes its place.
    REQUIRE((bytesOf(path + "-journal").empty() || bytesOf(path + "-journal").front() == '\0'));
  }
  WARN(rounds << " kills, " << acknowledgedInAll << " acknowledged edits, " << hotJournals
              << " hot journals rolled back");
  CHECK(acknowledgedInAll > rounds / 2);
}

TEST_CASE("two programs that write the same file at once never harm it, and every acknowledged edit is there",
          "[kill]") {
  const TempFolder folder;
  int acknowledgedInAll = 0;
  Pace pace;
  for (int round = 0; round < 25; ++round) {
    const std::string path = folder.file("kota" + std::to_string(round) + ".gpkg");
    makeKillProject(path);
    if (round == 0) {
      makeKillProject(path + ".pace");
      pace = paceOf(path + ".pace");
    }
    const Writer one = startWriter(path, 1001);
    const Writer other = startWriter(path, 2001);
    ::usleep(static_cast<useconds_t>(2 * pace.start + 20 * pace.edit));
    std::vector<int> acknowledged = killWriter(one);
    const std::vector<int> more = killWriter(other);
    acknowledged.insert(acknowledged.end(), more.begin(), more.end());
    acknowledgedInAll += static_cast<int>(acknowledged.size());
    Project project = value(Project::open(path));
    const std::set<int> found = numbersIn(*value(project.snapshot()));
    Database database(path, Access::Read);
    REQUIRE(database.text("PRAGMA integrity_check") == "ok");
    for (const int number : acknowledged) {
      // Every fifth edit is undone and done again by its writer; it may have been killed in between.
      if (number % 5 != 0) REQUIRE(found.contains(number));
    }
  }
  CHECK(acknowledgedInAll > 25);
}
