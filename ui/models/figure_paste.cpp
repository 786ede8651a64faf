#include "ui/models/figure_paste.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <string>

#include "core/rules/figure_checks.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Refused cells that the message itself names; all of them stand in its details.
constexpr int kNamedCells = 3;
/// Cells or RT between two looks at the stop token.
constexpr std::size_t kLookEvery = 1024;
/// Of the progress, when the cells are read and the checks begin.
constexpr double kRead = 0.5;

struct FigurePasteText {
  Q_DECLARE_TR_FUNCTIONS(FigureEntry)
};

/// Reads a block against the figures of one survey.
class PasteReader {
 public:
  PasteReader(PastePlan& plan, const Regulation& regulation, const std::stop_token& stop, JobProgress* progress)
      : m_plan(plan),
        m_snapshot(*plan.snapshot),
        m_figures(m_snapshot.figuresOf(plan.surveyId)),
        m_regulation(regulation),
        m_stop(stop),
        m_progress(progress) {
    const auto& surveys = m_snapshot.surveys;
    const auto found = std::ranges::find(surveys, plan.surveyId, &Survey::id);
    m_survey = found == surveys.end() ? nullptr : &*found;
  }

  void read() {
    if (m_survey == nullptr || !settleMark() || !readCells() || !askChecks()) return;
    m_plan.lines.reserve(m_plan.lines.size() + m_taken.size());
    // What is to be looked at first, then what takes figures away.
    const auto rest = std::ranges::stable_partition(m_taken, [](const PasteLine& line) { return !line.speak.empty(); });
    std::ranges::stable_partition(rest, [](const PasteLine& line) { return line.isRemoval(); });
    for (PasteLine& line : m_taken) {
      if (!line.speak.empty()) ++m_plan.doubtful;
      m_plan.lines.push_back(std::move(line));
    }
  }

 private:
  [[nodiscard]] bool goesOn(double share) const {
    if (m_progress != nullptr) m_progress->set(share);
    return !m_stop.stop_requested();
  }

  bool settleMark() {
    std::vector<std::string> texts;
    texts.reserve(m_plan.cells->size());
    for (const PastedCell& cell : *m_plan.cells) texts.push_back(cell.text.toStdString());
    const DecimalEvidence evidence = detectDecimalMark(std::vector<std::string_view>(texts.begin(), texts.end()));
    if (!m_plan.isMarkTold) m_plan.mark = evidence.mark();
    return goesOn(0);
  }

  bool readCells() {
    const std::vector<PastedCell>& cells = *m_plan.cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i % kLookEvery == 0 && !goesOn(kRead * static_cast<double>(i) / static_cast<double>(cells.size())))
        return false;
      const PastedCell& cell = cells[i];
      PasteLine line;
      line.cell = i;
      line.read = readTyped(cell.text, cell.parameter, m_plan.mark);
      const auto row = m_figures.indexOfRt(cell.rtId);
      line.now = row ? m_figures.column(cell.parameter)[*row] : kMissing;
      if (line.read.isDash) ++m_plan.dashes;
      if (needsMark(cell)) ++m_plan.ambiguous;
      if (!line.read.isSettled()) {
        if (line.read.kind == TypedAmount::Kind::TwoReadings) ++m_plan.twoReadings;
        m_plan.lines.push_back(std::move(line));
        continue;
      }
      line.then = line.read.amount;
      if (line.then == line.now) {
        ++m_plan.unchanged;
        continue;
      }
      if (!isMissing(line.now)) ++m_plan.replaced;
      if (line.isRemoval()) ++m_plan.emptied;
      m_taken.push_back(std::move(line));
    }
    m_plan.leftOut = m_plan.lines.size();
    return true;
  }

  /// Whether nothing but a mark settles the cell; of what is counted a fraction cannot be meant.
  static bool needsMark(const PastedCell& cell) {
    const bool hasMark = cell.text.contains(u'.') || cell.text.contains(u',');
    return hasMark && readTyped(cell.text, cell.parameter).kind == TypedAmount::Kind::TwoReadings;
  }

  using Said = std::vector<std::pair<Parameter, Finding>>;

  /// What the checks say of figures of an RT, each with the field it is about.
  Said saidOf(const Rt& rt, const FigureRow& row) const {
    Said said;
    for (Finding& finding : checkRow(m_snapshot, m_regulation, *m_survey, rt, row)) {
      if (finding.severity == Severity::Info) continue;
      const Parameter field = fieldOf(finding);
      said.emplace_back(field, std::move(finding));
    }
    return said;
  }

  /// Of the lines of an RT the one beside which a finding about `field` belongs: the field itself, else its whole.
  std::size_t besideOf(Parameter field, const std::vector<std::size_t>& lines) const {
    const auto lineOf = [&](Parameter wanted) {
      return std::ranges::find_if(lines, [&](std::size_t i) { return parameterOf(m_taken[i]) == wanted; });
    };
    if (const auto own = lineOf(field); own != lines.end()) return *own;
    const auto index = m_regulation.indexOfIndicator(field);
    const auto whole = index ? lineOf(m_regulation.indicators[*index].base) : lines.end();
    return whole != lines.end() ? *whole : lines.front();
  }

  [[nodiscard]] Parameter parameterOf(const PasteLine& line) const { return (*m_plan.cells)[line.cell].parameter; }

  /// What the checks will say of the figures once they are changed and do not say now, each beside a changed figure.
  bool askChecks() {
    std::map<FeatureId, std::vector<std::size_t>> byRt;
    for (std::size_t i = 0; i < m_taken.size(); ++i) byRt[(*m_plan.cells)[m_taken[i].cell].rtId].push_back(i);
    std::size_t done = 0;
    for (const auto& [rtId, lines] : byRt) {
      const double share = static_cast<double>(done) / static_cast<double>(byRt.size());
      if (done++ % kLookEvery == 0 && !goesOn(kRead + (1 - kRead) * share)) return false;
      const Rt* const rt = m_snapshot.rtById(rtId);
      if (rt == nullptr) continue;
      const auto row = m_figures.indexOfRt(rtId);
      const FigureRow before = row ? m_figures.row(*row) : FigureRow();
      FigureRow after = before;
      for (const std::size_t i : lines) after[parameterOf(m_taken[i])] = m_taken[i].then;
      Said said = saidOf(*rt, after);
      if (said.empty()) continue;
      const Said known = saidOf(*rt, before);
      for (auto& [field, finding] : said) {
        const bool isKnown = std::ranges::any_of(known, [&](const auto& each) {
          return each.second.rule == finding.rule && each.second.params == finding.params;
        });
        if (isKnown) continue;
        m_taken[besideOf(field, lines)].speak.push_back(std::move(finding));
      }
    }
    return true;
  }

  PastePlan& m_plan;
  const Snapshot& m_snapshot;
  const FigureTable& m_figures;
  const Regulation& m_regulation;
  const Survey* m_survey = nullptr;
  const std::stop_token& m_stop;
  JobProgress* m_progress;
  std::vector<PasteLine> m_taken;
};

/// Buttons that settle the mark of the cells that were left out.
void offerMarks(Session& session, Message& message, const PastePlan& plan) {
  auto cells = std::make_shared<std::vector<PastedCell>>();
  for (std::size_t i = 0; i < plan.leftOut; ++i) {
    const PasteLine& line = plan.lines[i];
    if (line.read.kind == TypedAmount::Kind::TwoReadings) cells->push_back((*plan.cells)[line.cell]);
  }
  const auto pasting = [&session, cells, surveyId = plan.surveyId, path = session.path()](DecimalMark mark) {
    return [&session, cells, surveyId, path, mark] {
      const bool isSame = session.path() == path && session.survey() != nullptr && session.survey()->id == surveyId;
      if (isSame) writePaste(session, readPaste(session, cells, mark), 0);
    };
  };
  message.actions.push_back({FigurePasteText::tr("Comma is the decimal mark"), pasting(DecimalMark::Comma)});
  message.actions.push_back({FigurePasteText::tr("Point is the decimal mark"), pasting(DecimalMark::Point)});
}

QString shortened(const QStringList& refused) {
  QStringList shown = refused.mid(0, kNamedCells);
  if (refused.size() > kNamedCells)
    shown << FigurePasteText::tr("and %1 more").arg(countText(refused.size() - kNamedCells));
  return shown.join(QStringLiteral("; "));
}

QString markText(DecimalMark mark) {
  return mark == DecimalMark::Comma
             ? FigurePasteText::tr("The comma was read as the decimal mark, as in the other cells.")
             : FigurePasteText::tr("The point was read as the decimal mark, as in the other cells.");
}

}  // namespace

bool PastePlan::isOf(const Session& session) const {
  return snapshot == session.sharedSnapshot() && session.survey() != nullptr && session.survey()->id == surveyId;
}

PastePlan readPaste(const SharedSnapshot& snapshot, const Regulation& regulation, FeatureId surveyId, PastedCells cells,
                    std::optional<DecimalMark> mark, const std::stop_token& stop, JobProgress* progress) {
  PastePlan plan;
  plan.snapshot = snapshot;
  plan.surveyId = surveyId;
  plan.cells = std::move(cells);
  plan.mark = mark;
  plan.isMarkTold = mark.has_value();
  PasteReader(plan, regulation, stop, progress).read();
  return plan;
}

PastePlan readPaste(const Session& session, PastedCells cells, std::optional<DecimalMark> mark) {
  const Survey* const survey = session.survey();
  return readPaste(session.sharedSnapshot(), session.regulation(), survey == nullptr ? 0 : survey->id, std::move(cells),
                   mark);
}

QStringList pasteHeadings() {
  return {FigurePasteText::tr("RT and figure"), FigurePasteText::tr("Now"), FigurePasteText::tr("Pasted"),
          FigurePasteText::tr("What about it")};
}

QStringList shownLine(const Session& session, const PastePlan& plan, const PasteLine& line) {
  const PastedCell& cell = (*plan.cells)[line.cell];
  const QString place = placeOf(session, cell.rtId, cell.parameter);
  const QString now = amountWithUnit(line.now, cell.parameter);
  if (!line.read.isSettled()) {
    return {place, now, QStringLiteral("“%1”").arg(cell.text),
            FigurePasteText::tr("not taken: %1").arg(whyNot(line.read, cell.parameter))};
  }
  QStringList remarks;
  if (line.read.isDash) remarks << FigurePasteText::tr("“%1” was read as missing.").arg(cell.text.trimmed());
  if (line.isRemoval()) remarks << FigurePasteText::tr("The figure is taken away.");
  for (const Finding& finding : line.speak) remarks << describe(finding);
  return {place, now, amountWithUnit(line.then, cell.parameter), remarks.join(u' ')};
}

QString describePaste(const PastePlan& plan, int outside) {
  QStringList parts{FigurePasteText::tr("Figures that will change: %1").arg(countText(plan.changes()))};
  const auto add = [&parts](const QString& text, std::size_t count) {
    if (count > 0) parts << text.arg(countText(count));
  };
  add(FigurePasteText::tr("of these already filled in: %1"), plan.replaced);
  add(FigurePasteText::tr("of these emptied: %1"), plan.emptied);
  add(FigurePasteText::tr("“-” read as missing: %1"), plan.dashes);
  add(FigurePasteText::tr("the same already: %1"), plan.unchanged);
  add(FigurePasteText::tr("left out because they cannot be read: %1"), plan.leftOut - plan.twoReadings);
  add(FigurePasteText::tr("left out because they can be read two ways: %1"), plan.twoReadings);
  add(FigurePasteText::tr("to be looked at: %1"), plan.doubtful);
  add(FigurePasteText::tr("beyond the table's edge: %1"), static_cast<std::size_t>(outside));
  return parts.join(QStringLiteral(" · "));
}

void writePaste(Session& session, const PastePlan& plan, int outside, const std::function<void()>& stored) {
  if (session.survey() == nullptr || session.survey()->id != plan.surveyId) return;
  std::vector<FigureChange> changes;
  changes.reserve(plan.changes());
  for (std::size_t i = plan.leftOut; i < plan.lines.size(); ++i) {
    const PastedCell& cell = (*plan.cells)[plan.lines[i].cell];
    changes.push_back({cell.rtId, cell.parameter, plan.lines[i].then});
  }
  Message message;
  message.topic = QStringLiteral("paste-figures");
  message.kind = MessageKind::Done;
  message.text = FigurePasteText::tr("Figures pasted: %1.").arg(countText(changes.size()));
  if (plan.mark && !plan.isMarkTold && plan.ambiguous > 0) message.text += u' ' + markText(*plan.mark);
  if (plan.leftOut > 0) {
    QStringList lines;
    for (std::size_t i = 0; i < plan.leftOut; ++i) {
      const PastedCell& cell = (*plan.cells)[plan.lines[i].cell];
      lines << QStringLiteral("%1: “%2” %3")
                   .arg(placeOf(session, cell.rtId, cell.parameter), cell.text,
                        whyNot(plan.lines[i].read, cell.parameter));
    }
    message.kind = MessageKind::Warning;
    message.text +=
        u' ' + FigurePasteText::tr("Cells left out (%1): %2.").arg(countText(lines.size()), shortened(lines));
    message.detail = lines.join(u'\n');
  }
  if (outside > 0) {
    message.kind = MessageKind::Warning;
    message.text += u' ' + FigurePasteText::tr("Cells without a field to go to: %1.").arg(countText(outside));
  }
  if (plan.twoReadings > 0) offerMarks(session, message, plan);
  storeFigures(session, changes, [&session, message, stored] {
    session.say(message);
    if (stored) stored();
  });
}

std::vector<QStringList> pastedRows(const QString& text) {
  QString lines = text;
  lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
  if (lines.endsWith(u'\n')) lines.chop(1);  // spreadsheets end the last row too
  std::vector<QStringList> rows;
  for (const QString& line : lines.split(u'\n')) rows.push_back(line.split(u'\t'));
  return rows;
}

}  // namespace kawasan
