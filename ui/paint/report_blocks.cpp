#include "ui/paint/report_blocks.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_words.h"
#include "ui/paint/sheet_builder.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr double kNarrowest = 8;       // of a column
constexpr double kWidestText = 70;     // of a text on one line; longer ones wrap
constexpr double kWidestWord = 23;     // that is not broken
constexpr double kWidestHeading = 26;  // of a heading over numbers
constexpr double kRounding = 0.05;     // so that a word as wide as its column is not broken
constexpr double kMostStretch = 1.4;   // beyond what the columns like, so that a page is not left half empty

double longestWord(const QString& text, const TextStyle& style) {
  double longest = 0;
  for (const QString& word : text.split(u' ')) longest = std::max(longest, textWidth(word, style));
  return longest;
}

/// "Budi Santoso, Kepala Bappeda, NIP 1975": on as many lines as the cell has room for.
QString personText(const std::string& lines) {
  if (lines.empty()) return {};
  const SheetSigner signer = signerOf(toQString(lines).split(u'\n'));
  QStringList parts{signer.name, QString(signer.office).replace(u'\n', u' '), signer.number};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

/// Of the city's own people, in the order and with the words of the paper.
std::vector<std::pair<SignerRole, QString>> signingRoles(ReportKind kind) {
  switch (kind) {
    case ReportKind::Programme:
      return {{SignerRole::Made, reportWord(QT_TRANSLATE_NOOP("report", "Handed over by"))},
              {SignerRole::Known, nameOf(SignerRole::Known)},
              {SignerRole::Checked, reportWord(QT_TRANSLATE_NOOP("report", "Verified by"))}};
    case ReportKind::Memorandum:
    case ReportKind::FollowUp:
      return {{SignerRole::Made, nameOf(SignerRole::Made)},
              {SignerRole::Checked, nameOf(SignerRole::Checked)},
              {SignerRole::Known, nameOf(SignerRole::Known)}};
    default:
      return {};
  }
}

class BlockMaker {
 public:
  BlockMaker(const ReportTable& table, const std::vector<ReportLine>& lines, const Regulation& regulation, double width)
      : m_table(table), m_lines(lines), m_regulation(regulation), m_width(width), m_named(namedColumn(table)) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) measure(c);
  }

  std::vector<ColumnBlock> make() && {
    std::vector<std::size_t> all(m_table.columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (sumOf(m_least, all) <= m_width) {
      addBlock(std::move(all));
    } else {
      splitColumns();
    }
    return std::move(m_blocks);
  }

 private:
  [[nodiscard]] QString group(std::size_t column) const { return groupOf(m_table.columns[column], m_regulation); }

  /// What a column needs at least, and what it would like.
  void measure(std::size_t column) {
    const ReportColumn& of = m_table.columns[column];
    const QString heading = headingOf(of, m_regulation, m_table.level);
    double least = std::min(longestWord(heading, kTableHeading), kWidestHeading);
    double liked = least;
    // The name of a sum may run over several lines like any text, also beside numbers.
    for (const ReportLine& line : m_lines) {
      const QString text = paperText(m_table, line, column, m_regulation, m_named);
      const TextStyle& style = styleOf(line);
      const double width = textWidth(text, style);
      if (of.type != ReportType::Text) {
        least = std::max(least, width);
        continue;
      }
      least = std::max(least, std::min(longestWord(text, style), kWidestWord));
      liked = std::max(liked, std::min(width, kWidestText));
    }
    m_least.push_back(std::max(least + kRounding, kNarrowest - 2 * kCellPad) + 2 * kCellPad);
    m_liked.push_back(std::max(liked + kRounding + 2 * kCellPad, m_least.back()));
    m_fair.push_back((m_least.back() + m_liked.back()) / 2);
  }

  [[nodiscard]] static double sumOf(const std::vector<double>& widths, const std::vector<std::size_t>& columns) {
    double sum = 0;
    for (const std::size_t c : columns) sum += widths[c];
    return sum;
  }

  /// Texts share what the page has left beyond what every column needs; what is left then, all of them.
  void addBlock(std::vector<std::size_t> columns) {
    std::ranges::sort(columns);  // everything stands where the table has it
    ColumnBlock block;
    const double least = sumOf(m_least, columns);
    const double wish = sumOf(m_liked, columns) - least;
    const double share = wish <= 0 ? 0 : std::clamp((m_width - least) / wish, 0.0, 1.0);
    const double stretch = std::clamp(m_width / (least + share * wish), 1.0, kMostStretch);
    for (const std::size_t c : columns)
      block.widths.push_back(stretch * (m_least[c] + share * (m_liked[c] - m_least[c])));
    block.named = std::ranges::binary_search(columns, m_named) ? m_named : m_repeated;
    block.columns = std::move(columns);
    m_blocks.push_back(std::move(block));
  }

  /// Where the table goes on without the column that names its sums, the first words by which rows are known do.
  void nameSumsIn(const std::vector<std::size_t>& naming) {
    const auto words =
        std::ranges::find_if(naming, [this](std::size_t column) { return isText(m_table.columns[column]); });
    if (words == naming.end() || std::ranges::find(naming, m_named) != naming.end()) return;
    m_repeated = *words;
    double least = m_least[m_repeated];
    for (const ReportLine& line : m_lines) {
      if (line.kind == ReportLine::Kind::Row) continue;
      const QString name = paperText(m_table, line, m_repeated, m_regulation, m_repeated);
      const double word = std::min(longestWord(name, styleOf(line)), kWidestWord) + kRounding + 2 * kCellPad;
      least = std::max(least, word);
    }
    m_least[m_repeated] = least;
    m_liked[m_repeated] = std::max(m_liked[m_repeated], least);
    m_fair[m_repeated] = (m_least[m_repeated] + m_liked[m_repeated]) / 2;
  }

  /// Columns under one heading stay together where a page has room for them; texts get more than their least, as rows
  /// of many lines are harder to read than one page more beside them.
  void splitColumns() {
    std::vector<std::size_t> naming;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      if (namesRow(m_table, m_table.columns[c])) naming.push_back(c);
    }
    nameSumsIn(naming);
    std::vector<std::size_t> block = naming;
    for (std::size_t from = 0; from < m_table.columns.size();) {
      std::size_t to = from + 1;
      while (to < m_table.columns.size() && !group(from).isEmpty() && group(to) == group(from)) ++to;
      std::vector<std::size_t> run;
      for (std::size_t c = from; c < to; ++c) {
        if (std::ranges::find(naming, c) == naming.end()) run.push_back(c);
      }
      from = to;
      const bool fits = sumOf(m_fair, block) + sumOf(m_fair, run) <= m_width;
      if (!fits && block.size() > naming.size()) {
        addBlock(block);
        block = naming;
      }
      for (const std::size_t c : run) {
        if (sumOf(m_fair, block) + m_fair[c] > m_width && block.size() > naming.size()) {
          addBlock(block);
          block = naming;
        }
        block.push_back(c);
      }
    }
    if (block.size() > naming.size() || m_blocks.empty()) addBlock(block);
  }

  const ReportTable& m_table;
  const std::vector<ReportLine>& m_lines;
  const Regulation& m_regulation;
  double m_width;
  std::size_t m_named;         // of the names of sums
  std::size_t m_repeated = 0;  // the same on pages that lack it
  std::vector<double> m_least;
  std::vector<double> m_liked;
  std::vector<double> m_fair;  // between the two
  std::vector<ColumnBlock> m_blocks;
};

}  // namespace

bool namesRow(const ReportTable& table, const ReportColumn& column) {
  switch (column.field) {
    case ReportField::Number:
    case ReportField::Name:
    case ReportField::ActivityName:
    case ReportField::PayingSource:
    case ReportField::CityName:
    case ReportField::Item:
    case ReportField::Rw:
    case ReportField::Rt:
      return true;
    case ReportField::Kelurahan:
      return table.kind == ReportKind::Rt || table.kind == ReportKind::Needs;
    case ReportField::Kawasan:
    case ReportField::WorkKind:
      return table.kind == ReportKind::ProgrammeYears;
    case ReportField::BudgetYear:
      return table.kind == ReportKind::FiveYear;
    default:
      return false;
  }
}

std::vector<ColumnBlock> columnBlocks(const ReportTable& table, const std::vector<ReportLine>& lines,
                                      const Regulation& regulation, double pageWidth) {
  return BlockMaker(table, lines, regulation, pageWidth).make();
}

std::vector<GroupSpan> groupSpans(const ReportTable& table, const ColumnBlock& block, const Regulation& regulation) {
  std::vector<GroupSpan> spans;
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const QString name = groupOf(table.columns[block.columns[i]], regulation);
    if (!name.isEmpty() && !spans.empty() && spans.back().name == name) {
      ++spans.back().columns;
    } else {
      spans.push_back({name, i, 1});
    }
  }
  return spans;
}

std::vector<Signature> signersOf(const ReportTable& table, const Regulation& regulation) {
  if (table.rows.empty()) return {};
  std::vector<Signature> signers;
  for (const auto& [role, name] : signingRoles(table.kind)) {
    const auto at = static_cast<std::size_t>(role);
    signers.push_back({name, at < table.signers.size() ? personText(table.signers[at]) : QString()});
  }
  if (table.kind != ReportKind::Memorandum) return signers;
  std::vector<Signature> all;
  for (const ReportGroup& group : table.groups) {
    const QString source = wordOf(group.name, {}, regulation);
    if (source != fundingName({})) all.push_back({source, {}});  // nobody signs for a source that nobody knows
  }
  std::ranges::move(signers, std::back_inserter(all));
  return all;
}

std::vector<std::pair<QString, double>> signatureHeadings(const ReportTable& table) {
  const bool isBySource = table.kind == ReportKind::Memorandum;
  return {{isBySource ? reportWord(QT_TRANSLATE_NOOP("report", "Source of funds, or role")) : QString(), 70},
          {reportWord(QT_TRANSLATE_NOOP("report", "Name and office")), 70},
          {reportWord(QT_TRANSLATE_NOOP("report", "Signature")), 50},
          {reportWord(QT_TRANSLATE_NOOP("report", "Date")), 30}};
}

}  // namespace kawasan
