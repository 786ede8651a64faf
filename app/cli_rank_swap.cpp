#include "app/cli_rank_swap.h"

#include <algorithm>

#include "app/cli_output.h"
#include "app/cli_score_json.h"
#include "core/import/find_area.h"
#include "core/plan/rank_swap.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/swap_text.h"

namespace kawasan {

namespace {

Result<const RankedArea*> findRanked(const Snapshot& snapshot, const Ranking& ranking, const std::string& name) {
  KAWASAN_ASSIGN(const AreaTarget target, findArea(snapshot, name));
  for (const RankedArea& area : ranking.areas) {
    if (area.area.level == target.level && area.area.id == target.id) return &area;
  }
  return fail(ErrorCode::BadValue,
              {{"field", "--swap"}, {"value", name}, {"expected", std::string(keyOf(ranking.level))}});
}

std::string whatKey(const SwapMove& move) {
  if (move.by == SwapBy::Consideration) return std::string(keyOf(move.item));
  if (move.by == SwapBy::Indicator) return std::string(identifierOf(move.indicator));
  return std::string(keyOf(move.by));
}

Cell stateCell(const Regulation& regulation, const SwapMove& move, int state) {
  const QString text = swapState(regulation, move, state);
  if (move.by == SwapBy::Legality) return {text, state == 1};
  return {text, state};
}

Cell volumeCell(const SwapMove& move, Micro volume) {
  return {swapVolume(move, volume), isMissing(volume) ? Json(nullptr) : jsonAmount(volume)};
}

OutputTable swapTable(const Regulation& regulation, const RankedArea& a, const RankedArea& b, const RankSwap& swap) {
  OutputTable table{{{"area", CliText::tr("Area")},
                     {"kind", CliText::tr("Kind")},
                     {"what", CliText::tr("What changes")},
                     {"from", CliText::tr("Now"), true},
                     {"to", CliText::tr("Needed"), true},
                     {"volume", CliText::tr("Volume now"), true},
                     {"volume_after", CliText::tr("Volume needed"), true},
                     {"approximate", {}}},
                    {}};
  for (const SwapMove& move : swap.moves) {
    const RankedArea& area = move.areaId == a.area.id ? a : b;
    table.rows.push_back({textCell(area.area.name),
                          keyCell(QString(), keyOf(move.by)),
                          keyCell(swapSubject(regulation, move), whatKey(move)),
                          stateCell(regulation, move, move.from),
                          stateCell(regulation, move, move.to),
                          volumeCell(move, move.volume),
                          volumeCell(move, move.volumeAfter),
                          {{}, move.isApproximate}});
  }
  return table;
}

/// What people do not need: the kind stands in what changes, the mark before the number.
OutputTable forPeople(OutputTable table) {
  const auto lessen = [](auto& cells) {
    cells.erase(cells.begin() + 1);
    cells.pop_back();
  };
  lessen(table.columns);
  for (auto& row : table.rows) lessen(row);
  return table;
}

void print(const Regulation& regulation, const RankedArea& first, const RankedArea& second, const RankSwap& swap) {
  printLine(swapSentence(swap, fromUtf8(first.area.name), fromUtf8(second.area.name)));
  if (swap.moves.empty()) return;
  printLine(CliText::tr("Each of these changes alone would make them swap:"));
  printLine();
  printTable(forPeople(swapTable(regulation, first, second, swap)), OutputFormat::Table);
  for (const RankedArea* const area : {&first, &second}) {
    if (area->score.isPartial())
      printLine(CliText::tr("≈ before a total: %1 %2.").arg(fromUtf8(area->area.name), partialNote(area->score)));
  }
  const int open = (first.score.restsOnEstimates() ? 1 : 0) + (second.score.restsOnEstimates() ? 1 : 0);
  if (open > 0) {
    printLine(
        CliText::tr("≈ before a figure: it rests on estimates that nobody has confirmed yet (areas: %1).").arg(open));
  }
  const QStringList together = swapTogetherLines(swap, fromUtf8(first.area.name));
  if (together.isEmpty()) return;
  printLine();
  printLine(together.front());
  for (const QString& line : together.mid(1)) printLine(QStringLiteral("  ") + line);
}

}  // namespace

Result<int> showRankSwap(const Snapshot& snapshot, const Regulation& regulation, const Ranking& ranking,
                         const std::vector<std::string>& names, const CliContext& context) {
  KAWASAN_ASSIGN(const RankedArea* const a, findRanked(snapshot, ranking, names[0]));
  KAWASAN_ASSIGN(const RankedArea* const b, findRanked(snapshot, ranking, names[1]));
  if (a == b) {
    return fail(ErrorCode::BadValue,
                {{"field", "--swap"}, {"value", names[1]}, {"expected", std::string(keyOf(ranking.level))}});
  }
  const RankSwap swap = rankSwapOf(regulation, *a, *b);
  const RankedArea& first = swap.first == a->area.id ? *a : *b;
  const RankedArea& second = swap.first == a->area.id ? *b : *a;
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "rank-swap/1"},
               {"level", keyOf(ranking.level)},
               {"first", first.area.name},
               {"second", second.area.name},
               {"open", swap.isOpen},
               {"moves", swapTable(regulation, first, second, swap).toJson()},
               {"together", movesJson(swap.together)}});
  } else if (context.format == OutputFormat::Csv) {
    printTable(swapTable(regulation, first, second, swap), context.format);
  } else {
    print(regulation, first, second, swap);
  }
  return kDone;
}

}  // namespace kawasan
