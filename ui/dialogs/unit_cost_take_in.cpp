#include "ui/dialogs/unit_cost_take_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>
#include <algorithm>

#include "core/import/unit_cost_import.h"
#include "core/plan/catalogue.h"
#include "gis/table_io.h"
#include "ui/dialogs/import_state.h"
#include "ui/dialogs/import_window.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/undo_action.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct UnitCostTakeInText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::UnitCostTakeIn)
};

constexpr std::size_t kShownPriceTroubles = 200;

/// The first sheet that is a table of prices; the error of the first one when none is.
Result<UnitCostPlan> planFile(const QString& path, const Snapshot& snapshot, const IndicatorCodes& codes,
                              const std::stop_token& stop) {
  KAWASAN_ASSIGN(SheetList sheets, readTables(path.toStdString(), {}, stop));
  std::erase_if(sheets, [](const RawTable& table) { return table.rows.empty(); });
  if (sheets.empty()) return fail(ErrorCode::InputEmpty, {{"path", path.toStdString()}});
  Result<UnitCostPlan> first = planUnitCostImport(sheets.front(), snapshot, codes);
  for (std::size_t i = 1; !first && i < sheets.size(); ++i) {
    auto plan = planUnitCostImport(sheets[i], snapshot, codes);
    if (plan) return plan;
  }
  return first;
}

/// "Jalan beton, 2b: Rp 800.000 → Rp 850.000"
QStringList priceRow(const Session& session, const UnitCost& cost, std::size_t row) {
  const auto& known = session.snapshot().unitCosts;
  const auto before = std::ranges::find(known, cost.id, &UnitCost::id);
  const Work* const work = catalogue().workByKey(cost.work);
  const auto place = session.regulation().indexOfIndicator(cost.indicator);
  const QString code = place ? toQString(session.regulation().indicators[*place].code) : nameOf(cost.indicator);
  const QString name = work == nullptr ? toQString(cost.work) : localText(work->name);
  const auto priced = [](const UnitCost& each) {
    const QString price = formatRupiah(each.rupiah, currentLanguage());
    return each.source.empty() ? price : QStringLiteral("%1 (%2)").arg(price, toQString(each.source));
  };
  const QString was = before == known.end() ? UnitCostTakeInText::tr("new") : priced(*before);
  return {QString::number(row), QStringLiteral("%1, %2").arg(name, code),
          QStringLiteral("%1 → %2").arg(was, priced(cost))};
}

ReviewQuestion questionOf(const Session& session, const UnitCostPlan& plan, const QString& from) {
  ReviewQuestion question;
  question.title = UnitCostTakeInText::tr("Take in prices");
  question.text = UnitCostTakeInText::tr("%1: %2 rows hold %3 new or changed prices; %4 are there already.")
                      .arg(from)
                      .arg(plan.read)
                      .arg(plan.costs.size())
                      .arg(plan.present);
  question.headings = {UnitCostTakeInText::tr("Row"), UnitCostTakeInText::tr("In the file"),
                       UnitCostTakeInText::tr("Price before → after, or what is wrong")};
  for (const RefusedCell& cell : plan.refused) {
    if (static_cast<std::size_t>(question.rows.size()) >= kShownPriceTroubles) break;
    question.leftOut << static_cast<int>(question.rows.size());
    question.rows << QStringList{QString::number(cell.row), toQString(cell.value),
                                 describeReason(cell.reason, cell.expected)};
  }
  for (std::size_t i = 0; i < plan.costs.size(); ++i) {
    const bool isChange = plan.costs[i].id != 0;
    if (isChange) question.doubtful << static_cast<int>(question.rows.size());
    question.rows << priceRow(session, plan.costs[i], plan.rowsOfCosts[i]);
  }
  question.accept = UnitCostTakeInText::tr("Take in");
  return question;
}

void sayPrices(Session& session, MessageKind kind, const QString& text, std::vector<MessageAction> actions = {}) {
  Message message;
  message.kind = kind;
  message.topic = QStringLiteral("import-unit-costs");
  message.text = text;
  message.actions = std::move(actions);
  session.say(std::move(message));
}

void apply(Session& session, QWidget* parent, const QString& from, UnitCostPlan plan) {
  if (plan.costs.empty() && plan.refused.empty()) {
    return sayPrices(session, MessageKind::Warning,
                     plan.present > 0 ? UnitCostTakeInText::tr("All prices of %1 are in the table already.").arg(from)
                                      : UnitCostTakeInText::tr("There are no prices in %1.").arg(from));
  }
  if (Prompts::current().review(parent, questionOf(session, plan, from)) != Reviewed::Accepted || plan.costs.empty())
    return;
  const std::size_t count = plan.costs.size();
  const EditLabel label{"import-unit-costs", {{"file", from.toStdString()}, {"count", std::to_string(count)}}};
  const bool isDone = session.edit(label, [&plan](Edit& edit) -> Result<void> {
    applyUnitCostPlan(edit, plan);
    return {};
  });
  if (!isDone) return;
  sayPrices(session, MessageKind::Done, UnitCostTakeInText::tr("Prices taken in: %1.").arg(count),
            {undoAction(session)});
}

}  // namespace

void takeInUnitCosts(Session& session, QWidget* parent, const QString& path) {
  settings::setLastFolder(QFileInfo(path).absolutePath());
  session.jobs().run(
      UnitCostTakeInText::tr("Reading %1").arg(QFileInfo(path).fileName()), parent,
      [&session, parent, path, codes = codesOf(session.regulation()), snapshot = session.sharedSnapshot()](
          const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        auto plan = std::make_shared<Result<UnitCostPlan>>(planFile(path, *snapshot, codes, stop));
        return [&session, parent, path, plan, snapshot] {
          if (!*plan) return session.say(errorMessage(plan->error()));
          // The project may have changed while the file was read.
          if (session.sharedSnapshot() != snapshot) return takeInUnitCosts(session, parent, path);
          apply(session, parent, QFileInfo(path).fileName(), std::move(**plan));
        };
      });
}

void takeInUnitCosts(Session& session, QWidget* parent, RawTable pasted) {
  const IndicatorCodes codes = codesOf(session.regulation());
  auto plan = planUnitCostImport(pasted, session.snapshot(), codes);
  if (!plan && plan.error().code == ErrorCode::InputNoHeader) {
    pasted.rows.insert(pasted.rows.begin(), {"work", "indicator", "price", "source"});
    plan = planUnitCostImport(pasted, session.snapshot(), codes);
    // Rows are counted as they were copied.
    if (plan) {
      for (RefusedCell& cell : plan->refused) --cell.row;
      for (std::size_t& row : plan->rowsOfCosts) --row;
    }
  }
  if (!plan) return session.say(errorMessage(plan.error()));
  apply(session, parent, toQString(pasted.file), std::move(*plan));
}

void askAndTakeInUnitCosts(Session& session, QWidget* parent) {
  const QStringList files = Prompts::current().openFiles(
      parent, {UnitCostTakeInText::tr("Take in prices"), tableFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) takeInUnitCosts(session, parent, files.front());
}

}  // namespace kawasan
