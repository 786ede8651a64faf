#pragma once

// Exit statuses by which the reading child tells its parent what ended it.

namespace kawasan {

inline constexpr int kForeignExitUsage = 2;
inline constexpr int kForeignExitMemory = 12;

}  // namespace kawasan
