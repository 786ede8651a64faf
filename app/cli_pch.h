#pragma once

// What nearly every file of the command line includes, compiled once. Libraries only, see tests/architecture.

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>
