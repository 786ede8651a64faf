#pragma once

// Result<T> is how an expected failure leaves a function; no exception crosses a target, a thread or a C callback.

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace kawasan {

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// `return fail(ErrorCode::InputMissing, {{"path", path}});`
[[nodiscard]] inline Failure fail(ErrorCode code, Params params = {}, std::string detail = {},
                                  std::source_location where = std::source_location::current()) {
  return Failure(Error{code, std::move(params), std::move(detail), where});
}

[[nodiscard]] inline Failure fail(Error error) {
  return Failure(std::move(error));
}

}  // namespace kawasan

/// Returns the error of `expression` to the caller, or goes on.
#define KAWASAN_TRY(expression)                                                                                      \
  do {                                                                                                               \
    if (auto kawasanTried = (expression); !kawasanTried) return ::kawasan::Failure(std::move(kawasanTried).error()); \
  } while (false)

#define KAWASAN_JOIN2(a, b) a##b
#define KAWASAN_JOIN(a, b) KAWASAN_JOIN2(a, b)
#define KAWASAN_ASSIGN_AS(name, declaration, expression)         \
  auto name = (expression);                                      \
  if (!name) return ::kawasan::Failure(std::move(name).error()); \
  declaration = std::move(name).value()

/// `KAWASAN_ASSIGN(auto rows, readRows(path));` declares `rows` or returns the error.
#define KAWASAN_ASSIGN(declaration, expression) \
  KAWASAN_ASSIGN_AS(KAWASAN_JOIN(kawasanResult, __LINE__), declaration, expression)
