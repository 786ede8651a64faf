#pragma once

// Runs a program and collects what it printed.

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <string>
#include <vector>

namespace kawasan::test {

struct ProcessResult {
  int status = -1;  // exit status; 128 + signal when killed
  std::string out;
  std::string err;
};

inline std::string shellQuoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// `environment` is put before the command, "LANG=id_ID.UTF-8 KAWASAN_TIME=...".
inline ProcessResult runProcess(const std::vector<std::string>& arguments, const std::string& environment = {}) {
  std::array<char, 24> errorFile{"/tmp/kawasan-err-XXXXXX"};
  const int descriptor = ::mkstemp(errorFile.data());
  if (descriptor >= 0) ::close(descriptor);
  std::string command = environment;
  for (const std::string& argument : arguments) command += " " + shellQuoted(argument);
  command += " 2> " + std::string(errorFile.data());
  ProcessResult result;
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) return result;
  std::array<char, 65536> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    result.out.append(buffer.data(), n);
  const int status = ::pclose(pipe);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  if (FILE* errors = std::fopen(errorFile.data(), "r"); errors != nullptr) {
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), errors)) > 0;)
      result.err.append(buffer.data(), n);
    std::fclose(errors);
  }
  ::unlink(errorFile.data());
  return result;
}

}  // namespace kawasan::test
