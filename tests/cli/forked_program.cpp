#include "tests/cli/forked_program.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>

#include "app/cli_program.h"
#include "gis/foreign_reader.h"

namespace kawasan::test {

namespace {

using Capture = std::unique_ptr<FILE, int (*)(FILE*)>;

Capture openCapture() {
  return {std::tmpfile(), &std::fclose};
}

std::string contentOf(FILE* file) {
  std::string content;
  std::array<char, 65536> buffer{};
  std::rewind(file);
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), file)) > 0;)
    content.append(buffer.data(), n);
  return content;
}

/// The test framework listens to these; in the program they end it.
void forgetSignalHandlers() {
  for (const int signal : {SIGINT, SIGILL, SIGFPE, SIGSEGV, SIGTERM, SIGABRT}) std::signal(signal, SIG_DFL);
}

[[noreturn]] void become(std::vector<std::string> arguments) {
  forgetSignalHandlers();
  setForeignReaderProgram(KAWASAN_CLI);
  arguments.insert(arguments.begin(), KAWASAN_CLI);
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::exit(runProgram(static_cast<int>(arguments.size()), argv.data()));
}

}  // namespace

ProcessResult runForked(const std::filesystem::path& folder, std::vector<std::string> arguments,
                        const std::vector<std::pair<const char*, const char*>>& environment) {
  const Capture out = openCapture();
  const Capture err = openCapture();
  ProcessResult result;
  if (!out || !err) return result;
  // What is still to be written would be written twice.
  std::cout.flush();
  std::cerr.flush();
  std::fflush(nullptr);
  const pid_t child = ::fork();
  if (child < 0) return result;
  if (child == 0) {
    if (::chdir(folder.c_str()) != 0) ::_exit(99);
    for (const auto& [name, value] : environment) ::setenv(name, value, 1);
    ::dup2(::fileno(out.get()), STDOUT_FILENO);
    ::dup2(::fileno(err.get()), STDERR_FILENO);
    become(std::move(arguments));
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  result.out = contentOf(out.get());
  result.err = contentOf(err.get());
  return result;
}

}  // namespace kawasan::test
