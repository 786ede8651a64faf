#include "core/plan/coupled_plan.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <tuple>

namespace kawasan {

namespace {

constexpr double kMillion = 1e6;  // money in millions, so that the numbers of a row are of one size

struct DeleteProblem {
  void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};

/// A programme that is built row by row; columns and rows are numbered from 1 as in GLPK.
class IntegerProgramme {
 public:
  IntegerProgramme() : m_problem(glp_create_prob()) { glp_set_obj_dir(m_problem.get(), GLP_MIN); }

  int addChoice(double cost) {
    const int column = addColumn(cost);
    glp_set_col_kind(m_problem.get(), column, GLP_BV);
    return column;
  }
  int addAmount(double cost, double most) {
    const int column = addColumn(cost);
    glp_set_col_bnds(m_problem.get(), column, most > 0 ? GLP_DB : GLP_FX, 0, most > 0 ? most : 0);
    return column;
  }
  /// The row is at least (or at most) `bound`.
  int addRow(int type, double bound) {
    const int row = glp_add_rows(m_problem.get(), 1);
    glp_set_row_bnds(m_problem.get(), row, type, bound, bound);
    return row;
  }
  void put(int row, int column, double factor) {
    if (factor != 0) m_entries[{row, column}] += factor;
  }
  [[nodiscard]] glp_prob* load() {
    m_rows.assign(1, 0);
    m_columns.assign(1, 0);
    m_factors.assign(1, 0);
    for (const auto& [place, factor] : m_entries) {
      m_rows.push_back(place.first);
      m_columns.push_back(place.second);
      m_factors.push_back(factor);
    }
    glp_load_matrix(m_problem.get(), static_cast<int>(m_entries.size()), m_rows.data(), m_columns.data(),
                    m_factors.data());
    return m_problem.get();
  }

 private:
  int addColumn(double cost) {
    const int column = glp_add_cols(m_problem.get(), 1);
    glp_set_obj_coef(m_problem.get(), column, cost);
    return column;
  }

  std::unique_ptr<glp_prob, DeleteProblem> m_problem;
  std::map<std::pair<int, int>, double> m_entries;
  std::vector<int> m_rows;
  std::vector<int> m_columns;
  std::vector<double> m_factors;
};

/// What the solver tells while it works.
struct Watch {
  const std::stop_token& stop;
  double bound = -1;  // best known lower bound, in millions

  static void look(glp_tree* tree, void* info) {
    auto* const watch = static_cast<Watch*>(info);
    if (watch->stop.stop_requested()) glp_ios_terminate(tree);
    const int node = glp_ios_best_node(tree);
    if (node != 0) watch->bound = std::max(watch->bound, glp_ios_node_bound(tree, node));
  }
};

double unitsOf(Micro volume) {
  return static_cast<double>(volume) / static_cast<double>(kMicroPerUnit);
}

class Builder {
 public:
  explicit Builder(const CoupledTask& task) : m_task(task) {}

  [[nodiscard]] IntegerProgramme& build() {
    for (const std::size_t candidate : m_task.candidates) {
      m_choices.push_back(
          m_programme.addChoice(static_cast<double>(m_task.task.candidates[candidate].cost) / kMillion));
    }
    collectEffects();
    if (m_task.keepsLimits) openTotal();
    for (const std::size_t area : m_task.areas) addArea(area);
    if (m_task.keepsLimits) addLimits();
    if (m_task.notChosen != nullptr) forbid(*m_task.notChosen);
    return m_programme;
  }
  [[nodiscard]] const std::vector<int>& choices() const { return m_choices; }

 private:
  /// By area, indicator and RT: who takes off how much.
  using Effects = std::map<std::tuple<std::size_t, Parameter, std::size_t>, std::map<std::size_t, Micro>>;

  void collectEffects() {
    for (std::size_t i = 0; i < m_task.candidates.size(); ++i) {
      for (const CandidateEffect& effect : m_task.task.candidates[m_task.candidates[i]].effects) {
        m_effects[{effect.area, effect.indicator, effect.rt}][i] += effect.volume;
      }
    }
  }

  void addArea(std::size_t area) {
    const AreaOptions& options = m_task.options[area];
    const int points = m_programme.addRow(GLP_LO, options.total - m_task.limit + 1);
    for (const IndicatorOptions& indicator : options.indicators) {
      if (!indicator.steps.empty()) addIndicator(area, indicator, points);
    }
  }

  void addIndicator(std::size_t area, const IndicatorOptions& indicator, int points) {
    const auto first = m_effects.lower_bound({area, indicator.indicator, 0});
    const auto last = m_effects.upper_bound({area, indicator.indicator, kNoStep});
    const bool isTouched = first != last;
    if (!isTouched && indicator.price == nullptr) return;
    const int one = m_programme.addRow(GLP_UP, 1);
    // What is bought and what activities take off covers the volume of the chosen value.
    const int volume = isTouched ? m_programme.addRow(GLP_LO, 0) : 0;
    for (const ValueStep& step : indicator.steps) {
      const double cost = isTouched ? 0 : static_cast<double>(step.cost) / kMillion;
      const int choice = m_programme.addChoice(cost);
      m_programme.put(one, choice, 1);
      m_programme.put(points, choice, indicator.value - step.value);
      if (isTouched) m_programme.put(volume, choice, -unitsOf(step.volume));
      if (!isTouched && m_total != 0) m_programme.put(m_total, choice, cost);
    }
    if (!isTouched) return;
    if (indicator.price != nullptr) {
      const double price = static_cast<double>(indicator.price->rupiah) / kMillion;
      const int bought = m_programme.addAmount(price, unitsOf(indicator.steps.back().volume));
      m_programme.put(volume, bought, 1);
      if (m_total != 0) m_programme.put(m_total, bought, price);
    }
    const std::vector<FigureRow>& rts = m_task.task.areas[area].rts;
    for (auto effect = first; effect != last; ++effect) {
      addEffect(effect->second, rts[std::get<2>(effect->first)][indicator.indicator], volume);
    }
  }

  /// Activities take no more off an RT than there is.
  void addEffect(const std::map<std::size_t, Micro>& by, Micro there, int volume) {
    if (isMissing(there) || there <= 0) return;
    const int taken = m_programme.addAmount(0, unitsOf(there));
    const int row = m_programme.addRow(GLP_LO, 0);
    m_programme.put(volume, taken, 1);
    m_programme.put(row, taken, -1);
    for (const auto& [candidate, amount] : by) {
      m_programme.put(row, m_choices[candidate], unitsOf(std::min(amount, there)));
    }
  }

  void openTotal() {
    if (const auto most = m_task.task.limits.total()) {
      m_total = m_programme.addRow(GLP_UP, static_cast<double>(*most - m_task.otherCost) / kMillion);
    }
  }

  void addLimits() {
    const auto costOf = [&](std::size_t i) -> const Candidate& { return m_task.task.candidates[m_task.candidates[i]]; };
    for (std::size_t i = 0; i < m_choices.size() && m_total != 0; ++i) {
      m_programme.put(m_total, m_choices[i], static_cast<double>(costOf(i).cost) / kMillion);
    }
    for (const auto& [year, most] : m_task.task.limits.years) {
      const int row = m_programme.addRow(GLP_UP, static_cast<double>(most) / kMillion);
      for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (costOf(i).year == year) m_programme.put(row, m_choices[i], static_cast<double>(costOf(i).cost) / kMillion);
      }
    }
    for (const auto& [source, most] : m_task.task.limits.sources) {
      const int row = m_programme.addRow(GLP_UP, static_cast<double>(most) / kMillion);
      for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto paid = costOf(i).sources.find(source);
        if (paid == costOf(i).sources.end()) continue;
        m_programme.put(row, m_choices[i], static_cast<double>(paid->second) / kMillion);
      }
    }
  }

  /// Without one of the chosen at least, or with another one.
  void forbid(const std::vector<std::size_t>& chosen) {
    const int row = m_programme.addRow(GLP_UP, static_cast<double>(chosen.size()) - 1);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
      const bool isChosen = std::ranges::binary_search(chosen, m_task.candidates[i]);
      const bool isVain = m_task.vain != nullptr && std::ranges::binary_search(*m_task.vain, m_task.candidates[i]);
      if (isChosen || !isVain) m_programme.put(row, m_choices[i], isChosen ? 1 : -1);
    }
  }

  const CoupledTask& m_task;
  IntegerProgramme m_programme;
  std::vector<int> m_choices;  // columns of the candidates
  Effects m_effects;
  int m_total = 0;  // row of all money; 0 without a limit
};

glp_iocp parametersOf(double seconds, Watch& watch) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.presolve = GLP_ON;
  parameters.br_tech = GLP_BR_PCH;
  parameters.bt_tech = GLP_BT_BLB;
  parameters.fp_heur = GLP_ON;
  parameters.gmi_cuts = GLP_ON;
  parameters.cov_cuts = GLP_ON;
  parameters.tm_lim = static_cast<int>(std::clamp(seconds, 0.0, 86'400.0) * 1000);
  parameters.cb_func = &Watch::look;
  parameters.cb_info = &watch;
  return parameters;
}

}  // namespace

Result<CoupledChoice> solveCoupled(const CoupledTask& task, const PlanSearch& search, double seconds) {
  glp_term_out(GLP_OFF);
  Builder builder(task);
  glp_prob* const problem = builder.build().load();
  Watch watch{search.stop};
  const glp_iocp parameters = parametersOf(seconds, watch);
  const int outcome = glp_intopt(problem, &parameters);
  if (search.stop.stop_requested()) return fail(ErrorCode::Cancelled);
  const int status = glp_mip_status(problem);
  CoupledChoice choice;
  choice.isExact = outcome == 0 && status == GLP_OPT;
  choice.isFeasible = status == GLP_OPT || status == GLP_FEAS;
  choice.bound = std::max(0.0, choice.isExact ? glp_mip_obj_val(problem) : watch.bound) * kMillion;
  if (!choice.isFeasible) {
    // Without a solution within the time nothing is proved.
    choice.isExact = outcome == GLP_ENOPFS || (outcome == 0 && status == GLP_NOFEAS);
    return choice;
  }
  for (std::size_t i = 0; i < task.candidates.size(); ++i) {
    if (glp_mip_col_val(problem, builder.choices()[i]) > 0.5) choice.chosen.push_back(task.candidates[i]);
  }
  return choice;
}

}  // namespace kawasan
