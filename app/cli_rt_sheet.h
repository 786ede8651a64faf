#pragma once

// `print --rt-sheet`: the sheets of RT for the residents' meeting.

#include <string>
#include <vector>

#include "app/cli_context.h"

namespace kawasan {

struct RtSheetArguments {
  std::string path;
  std::string area;   // an RT, an area whose RT are printed, or "all"
  std::string paper;  // empty: A4
  std::string survey;
  std::string edition;
  std::string out;
  std::vector<std::string> head;
  bool isEmpty = false;
};

[[nodiscard]] Result<int> printRtSheetsOf(const RtSheetArguments& arguments, const CliContext& context);

}  // namespace kawasan
