#include "app/cli_origins.h"

#include <algorithm>

#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"

namespace kawasan {

namespace {

constexpr std::size_t kMostNames = 8;  // of RT in one line

/// Of a file what it brought: what stood there before it, nobody knows.
Json valuesJson(const SharedOrigin& origin) {
  Json values = Json::array();
  for (const AreaChange::Value& value : origin.values)
    values.push_back({{"field", value.column}, {"before", value.before}, {"after", value.after}});
  for (const AreaChange::Value& value : origin.brought)
    values.push_back({{"field", value.column}, {"after", value.after}});
  return values;
}

/// Where the file has the record: {"sheet": "SK", "row": "8", "cells": {"hectares": "F8"}}
Json placesJson(const SharedOrigin& origin) {
  Json places = Json::array();
  for (const SharedOrigin::Place& place : origin.places) {
    Json cells = Json::object();
    for (const auto& [column, cell] : place.cells) cells[column] = cell;
    places.push_back({{"sheet", place.sheet}, {"row", place.row}, {"cells", std::move(cells)}});
  }
  return places;
}

}  // namespace

Json originsJson(const AreaOrigins& origins) {
  Json list = Json::array();
  for (const SharedOrigin& origin : origins.origins) {
    list.push_back({{"file", origin.file},
                    {"sheet", origin.sheet},
                    {"label", origin.label.key},
                    {"person", origin.person},
                    {"time", origin.time},
                    {"rt", origin.rts}});
    if (std::ranges::any_of(origin.cells, [](const std::string& cell) { return !cell.empty(); }))
      list.back()["cells"] = origin.cells;
    if (Json places = placesJson(origin); !places.empty()) list.back()["places"] = std::move(places);
    if (Json values = valuesJson(origin); !values.empty()) list.back()["values"] = std::move(values);
  }
  return {{"origins", list}, {"rt_not_read", origins.notRead}};
}

void printOrigins(const QString& heading, const AreaOrigins& origins) {
  printLine();
  printLine(heading);
  for (const SharedOrigin& origin : origins.origins) {
    const auto date = dateOfTime(origin.time);
    QString line = QStringLiteral("  %1 · %2 · %3")
                       .arg(date ? formatDate(*date, currentLanguage()) : QString(), fromUtf8(origin.person),
                            describe(origin.label) + placeText(origin) + valuesText(origin));
    if (!origin.sheet.empty()) line += QStringLiteral(" [%1]").arg(fromUtf8(origin.sheet));
    if (!origin.rts.empty()) {
      QStringList names;
      for (std::size_t i = 0; i < std::min(origin.rts.size(), kMostNames); ++i) {
        const bool hasCell = i < origin.cells.size() && !origin.cells[i].empty();
        names << fromUtf8(origin.rts[i]) +
                     (hasCell ? QStringLiteral(" (%1)").arg(fromUtf8(origin.cells[i])) : QString());
      }
      line += QStringLiteral(" · ") + names.join(QStringLiteral(", "));
      if (origin.rts.size() > kMostNames)
        line += CliText::tr(" and %1 more").arg(static_cast<qulonglong>(origin.rts.size() - kMostNames));
    }
    printLine(line);
  }
  if (origins.origins.empty()) printLine(QStringLiteral("  ") + missingText());
  if (origins.notRead > 0)
    printLine(QStringLiteral("  ") +
              CliText::tr("%1 more RT were not looked up.").arg(static_cast<qulonglong>(origins.notRead)));
}

}  // namespace kawasan
