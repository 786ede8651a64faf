// Lengths are millimetres of paper.

#include "ui/paint/report_pages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <tuple>

#include "ui/paint/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_lines.h"
#include "ui/paint/report_words.h"
#include "ui/paint/sheet.h"
#include "ui/text/survey_marks.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

constexpr double kTableSide = 12;
constexpr double kTableTop = 10;
constexpr double kTableFoot = 12;  // with the page number
constexpr double kCellPad = 1;
constexpr double kNarrowest = 8;       // of a column
constexpr double kWidestText = 70;     // of a text on one line; longer ones wrap
constexpr double kWidestWord = 23;     // that is not broken
constexpr double kWidestHeading = 26;  // of a heading over numbers
constexpr double kHair = 0.15;
constexpr double kSignatureHeight = 15;
constexpr std::size_t kLinesWithNotes = 3;  // of the table, on a page that was begun for its notes

constexpr TextStyle kPageTitle{11, true};
constexpr TextStyle kPageSubtitle{8, false};
constexpr TextStyle kHeadingStyle{6.8, true};
constexpr TextStyle kBodyStyle{7, false};
constexpr TextStyle kSumStyle{7, true};
constexpr TextStyle kFootStyle{7, false, tokens::kSecondary};

bool isText(const ReportColumn& column) {
  return column.type == ReportType::Text;
}

/// The columns by which a reader knows a row, repeated where a table goes on beside itself.
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

/// Some columns side by side on one page, over all lines of the table.
struct Block {
  std::vector<std::size_t> columns;
  std::vector<double> widths;
  double groupHeight = 0;  // of what stands over neighbouring columns; 0: nothing does
  double headHeight = 0;
  std::vector<double> lineHeights;
};

/// One page: some lines of a block; the last of a table bears its notes.
struct Page {
  std::size_t block = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  bool hasNotes = false;
};

class TablePages {
 public:
  TablePages(Canvas& canvas, const PrintedTable& printed, const Regulation& regulation, QSizeF page)
      : m_canvas(canvas),
        m_printed(printed),
        m_table(printed.table),
        m_regulation(regulation),
        m_lines(reportLines(printed.table)),
        m_area(kTableSide, kTableTop, page.width() - 2 * kTableSide, page.height() - kTableTop - kTableFoot) {
    measure();
    makeBlocks();
    makePages();
  }

  [[nodiscard]] std::size_t pages() const { return m_pages.size(); }

  void paint(std::size_t index) {
    const Page& page = m_pages[index];
    const Block& block = m_blocks[page.block];
    double y = paintTitle(index);
    if (page.last > page.first) {
      y = paintHeadings(block, y);
      for (std::size_t line = page.first; line < page.last; ++line) y = paintLine(block, line, y);
    }
    if (page.hasNotes) paintNotes(y);
  }

 private:
  // ---- widths

  [[nodiscard]] QString heading(std::size_t column) const {
    return headingOf(m_table.columns[column], m_regulation, m_table.level);
  }
  [[nodiscard]] QString group(std::size_t column) const { return groupOf(m_table.columns[column], m_regulation); }

  [[nodiscard]] double longestWord(const QString& text, const TextStyle& style) const {
    double longest = 0;
    for (const QString& word : text.split(u' ')) longest = std::max(longest, m_canvas.textWidth(word, style));
    return longest;
  }

  /// What a column needs at least, and what it would like.
  void measure() {
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      double least = std::min(longestWord(heading(c), kHeadingStyle), kWidestHeading);
      double liked = least;
      // The name of a sum may run over several lines like any text, also beside numbers.
      for (const ReportLine& line : m_lines) {
        const QString text = lineText(m_table, line, c, m_regulation);
        const TextStyle& style = line.kind == ReportLine::Kind::Row ? kBodyStyle : kSumStyle;
        const double width = m_canvas.textWidth(text, style);
        if (!isText(m_table.columns[c])) {
          least = std::max(least, width);
          continue;
        }
        least = std::max(least, std::min(longestWord(text, style), kWidestWord));
        liked = std::max(liked, std::min(width, kWidestText));
      }
      m_least.push_back(std::max(least, kNarrowest - 2 * kCellPad) + 2 * kCellPad);
      m_liked.push_back(std::max(liked + 2 * kCellPad, m_least.back()));
    }
  }

  [[nodiscard]] static double sumOf(const std::vector<double>& widths, const std::vector<std::size_t>& columns) {
    double sum = 0;
    for (const std::size_t c : columns) sum += widths[c];
    return sum;
  }

  /// Texts share what the page has left beyond what every column needs.
  void addBlock(std::vector<std::size_t> columns) {
    Block block;
    const double least = sumOf(m_least, columns);
    const double wish = sumOf(m_liked, columns) - least;
    const double share = wish <= 0 ? 0 : std::clamp((m_area.width() - least) / wish, 0.0, 1.0);
    for (const std::size_t c : columns) block.widths.push_back(m_least[c] + share * (m_liked[c] - m_least[c]));
    block.columns = std::move(columns);
    m_blocks.push_back(std::move(block));
  }

  void makeBlocks() {
    std::vector<std::size_t> all(m_table.columns.size());
    for (std::size_t c = 0; c < all.size(); ++c) all[c] = c;
    if (sumOf(m_least, all) <= m_area.width()) {
      addBlock(std::move(all));
    } else {
      splitColumns();
    }
    for (Block& block : m_blocks) measureHeights(block);
  }

  /// Columns under one heading stay together where a page has room for them.
  void splitColumns() {
    std::vector<std::size_t> naming;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      if (namesRow(m_table, m_table.columns[c])) naming.push_back(c);
    }
    std::vector<std::size_t> block = naming;
    for (std::size_t from = 0; from < m_table.columns.size();) {
      std::size_t to = from + 1;
      while (to < m_table.columns.size() && !group(from).isEmpty() && group(to) == group(from)) ++to;
      std::vector<std::size_t> run;
      for (std::size_t c = from; c < to; ++c) {
        if (std::ranges::find(naming, c) == naming.end()) run.push_back(c);
      }
      from = to;
      const bool fits = sumOf(m_least, block) + sumOf(m_least, run) <= m_area.width();
      if (!fits && block.size() > naming.size()) {
        addBlock(block);
        block = naming;
      }
      for (const std::size_t c : run) {
        if (sumOf(m_least, block) + m_least[c] > m_area.width() && block.size() > naming.size()) {
          addBlock(block);
          block = naming;
        }
        block.push_back(c);
      }
    }
    if (block.size() > naming.size() || m_blocks.empty()) addBlock(block);
    // In the first one everything stands where the table has it.
    for (Block& each : m_blocks) sortColumns(each);
  }

  static void sortColumns(Block& block) {
    std::vector<std::pair<std::size_t, double>> both;
    for (std::size_t i = 0; i < block.columns.size(); ++i) both.emplace_back(block.columns[i], block.widths[i]);
    std::ranges::sort(both);
    for (std::size_t i = 0; i < both.size(); ++i) std::tie(block.columns[i], block.widths[i]) = both[i];
  }

  // ---- heights

  [[nodiscard]] double heightOf(const QString& text, const TextStyle& style, double width) const {
    return m_canvas.paragraphHeight(text, style, width - 2 * kCellPad) + 1.2;
  }

  void measureHeights(Block& block) {
    for (std::size_t i = 0; i < block.columns.size(); ++i)
      block.headHeight =
          std::max(block.headHeight, heightOf(heading(block.columns[i]), kHeadingStyle, block.widths[i]));
    forEachGroup(block, [&](const QString& name, double, double width) {
      block.groupHeight = std::max(block.groupHeight, heightOf(name, kHeadingStyle, width));
    });
    for (const ReportLine& line : m_lines) {
      const TextStyle& style = line.kind == ReportLine::Kind::Row ? kBodyStyle : kSumStyle;
      double height = heightOf(QStringLiteral("0"), style, kWidestText);
      for (std::size_t i = 0; i < block.columns.size(); ++i) {
        if (!isText(m_table.columns[block.columns[i]])) continue;
        height =
            std::max(height, heightOf(lineText(m_table, line, block.columns[i], m_regulation), style, block.widths[i]));
      }
      block.lineHeights.push_back(height);
    }
  }

  template <typename Function>
  void forEachGroup(const Block& block, Function function) const {
    double x = m_area.left();
    for (std::size_t i = 0; i < block.columns.size();) {
      const QString name = group(block.columns[i]);
      double width = block.widths[i];
      std::size_t next = i + 1;
      while (next < block.columns.size() && !name.isEmpty() && group(block.columns[next]) == name)
        width += block.widths[next++];
      if (!name.isEmpty()) function(name, x, width);
      x += width;
      i = next;
    }
  }

  // ---- pages

  [[nodiscard]] double titleHeight() const {
    return m_canvas.paragraphHeight(m_printed.title, kPageTitle, m_area.width()) +
           m_canvas.paragraphHeight(m_printed.subtitle, kPageSubtitle, m_area.width()) + 2;
  }
  [[nodiscard]] bool isSigned() const { return m_table.kind == ReportKind::Memorandum && !m_table.groups.empty(); }
  [[nodiscard]] double notesHeight() const {
    double height = 3;
    for (const QString& note : m_printed.notes)
      height += m_canvas.paragraphHeight(note, kFootStyle, m_area.width()) + 0.5;
    if (isSigned()) height += 3 + 6 + static_cast<double>(m_table.groups.size()) * kSignatureHeight;
    return height;
  }

  void makePages() {
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
      const Block& block = m_blocks[b];
      const double room = m_area.height() - titleHeight() - block.groupHeight - block.headHeight;
      std::size_t first = 0;
      do {
        std::size_t last = first;
        double used = 0;
        while (last < m_lines.size() && (last == first || used + block.lineHeights[last] <= room))
          used += block.lineHeights[last++];
        m_pages.push_back({b, first, last, false});
        m_left = room - used;
        first = last;
      } while (first < m_lines.size());
    }
    if (notesHeight() > m_left) addPageForNotes();
    m_pages.back().hasNotes = true;
  }

  /// Signatures are not asked for on a page without the table: its last lines go along.
  void addPageForNotes() {
    Page& last = m_pages.back();
    const std::size_t moved = std::min(kLinesWithNotes, (last.last - last.first) / 2);
    last.last -= moved;
    m_pages.push_back({last.block, last.last, last.last + moved, false});
  }

  // ---- painting

  double paintTitle(std::size_t index) {
    const QString more = reportWord(QT_TRANSLATE_NOOP("report", "%1 (continued)"));
    double y = m_area.top();
    y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0},
                            index == 0 ? m_printed.title : more.arg(m_printed.title), kPageTitle);
    y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_printed.subtitle, kPageSubtitle);
    return m_area.top() + std::max(titleHeight(), y - m_area.top() + 1);
  }

  void fill(const QRectF& area, QRgb colour) { m_canvas.painter().fillRect(area, QColor::fromRgba(colour)); }

  double paintHeadings(const Block& block, double y) {
    const double height = block.groupHeight + block.headHeight;
    double x = m_area.left();
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
      const bool isGrouped = !group(block.columns[i]).isEmpty();
      const QRectF cell(x, isGrouped ? y + block.groupHeight : y, block.widths[i],
                        isGrouped ? block.headHeight : height);
      fill(cell, tokens::kTableHead);
      m_canvas.box(cell, kHair, tokens::kSecondary);
      const double text = heightOf(heading(block.columns[i]), kHeadingStyle, block.widths[i]) - 1.2;
      m_canvas.paragraph({cell.left() + kCellPad, cell.center().y() - text / 2, cell.width() - 2 * kCellPad, 0},
                         heading(block.columns[i]), kHeadingStyle, Qt::AlignHCenter);
      x += block.widths[i];
    }
    forEachGroup(block, [&](const QString& name, double left, double width) {
      const QRectF cell(left, y, width, block.groupHeight);
      fill(cell, tokens::kTableHead);
      m_canvas.box(cell, kHair, tokens::kSecondary);
      const double text = heightOf(name, kHeadingStyle, width) - 1.2;
      m_canvas.paragraph({left + kCellPad, cell.center().y() - text / 2, width - 2 * kCellPad, 0}, name, kHeadingStyle,
                         Qt::AlignHCenter);
    });
    return y + height;
  }

  double paintLine(const Block& block, std::size_t index, double y) {
    const ReportLine& line = m_lines[index];
    const bool isSum = line.kind != ReportLine::Kind::Row;
    const TextStyle& style = isSum ? kSumStyle : kBodyStyle;
    const double height = block.lineHeights[index];
    double x = m_area.left();
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
      const QRectF cell(x, y, block.widths[i], height);
      if (isSum) fill(cell, tokens::kTableSum);
      m_canvas.box(cell, kHair, tokens::kLine);
      const QString text = lineText(m_table, line, block.columns[i], m_regulation);
      const QRectF inside(cell.left() + kCellPad, y + 0.6, cell.width() - 2 * kCellPad, height - 1.2);
      if (isText(m_table.columns[block.columns[i]])) {
        m_canvas.paragraph(inside, text, style);
      } else {
        m_canvas.textIn(inside, Qt::AlignRight | Qt::AlignTop, text, style);
      }
      x += block.widths[i];
    }
    return y + height;
  }

  void paintNotes(double y) {
    y += 2;
    for (const QString& note : m_printed.notes)
      y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, note, kFootStyle) + 0.5;
    if (isSigned()) paintSignatures(y + 3);
  }

  /// One line to sign for each source of funds.
  void paintSignatures(double y) {
    const std::array<std::pair<QString, double>, 4> heads{{{reportWord("Source of funds"), 70},
                                                           {reportWord("Name and office"), 70},
                                                           {reportWord("Signature"), 50},
                                                           {reportWord("Date"), 30}}};
    const auto row = [&](const QString& name, double height, bool isHead) {
      double x = m_area.left();
      for (std::size_t i = 0; i < heads.size(); ++i) {
        const QRectF cell(x, y, heads[i].second, height);
        if (isHead) fill(cell, tokens::kTableHead);
        m_canvas.box(cell, kHair, tokens::kSecondary);
        const QString text = isHead ? heads[i].first : i == 0 ? name : QString();
        m_canvas.paragraph({cell.left() + kCellPad, y + 1, cell.width() - 2 * kCellPad, 0}, text,
                           isHead ? kHeadingStyle : kBodyStyle);
        x += heads[i].second;
      }
      y += height;
    };
    row({}, 6, true);
    for (const ReportGroup& each : m_table.groups) row(wordOf(each.name, {}, m_regulation), kSignatureHeight, false);
  }

  Canvas& m_canvas;
  const PrintedTable& m_printed;
  const ReportTable& m_table;
  const Regulation& m_regulation;
  std::vector<ReportLine> m_lines;
  QRectF m_area;
  std::vector<double> m_least;
  std::vector<double> m_liked;
  std::vector<Block> m_blocks;
  std::vector<Page> m_pages;
  double m_left = 0;  // below the last line of the last page
};

void paintFoot(Canvas& canvas, const PrintedTable& printed, QSizeF page, std::size_t number, std::size_t of) {
  const QRectF line(kTableSide, page.height() - kTableFoot + 3, page.width() - 2 * kTableSide,
                    canvas.lineHeight(kFootStyle));
  const QString pages = reportWord(QT_TRANSLATE_NOOP("report", "Page %1 of %2")).arg(number).arg(of);
  const double right = canvas.textWidth(pages, kFootStyle) + 5;
  canvas.textIn(line.adjusted(0, 0, -right, 0), Qt::AlignLeft | Qt::AlignTop, printed.subtitle, kFootStyle);
  canvas.textIn(line, Qt::AlignRight | Qt::AlignTop, pages, kFootStyle);
}

}  // namespace

PrintedTable printedTable(const ReportJob& job) {
  PrintedTable printed{reportTable(job.kind, job.request),
                       titleOf(job.kind),
                       subtitleOf(job.request.snapshot, job.request.regulation, job.survey),
                       {}};
  printed.notes << (isOfPlan(job.kind) ? planNoteOf(job.kind, printed.table.level)
                                       : reportWord("An empty cell means: none yet."));
  if (!printed.table.estimates.empty())
    printed.notes << reportWord(
                         QT_TRANSLATE_NOOP("report", "%1 before a figure: an estimate until somebody confirms it."))
                         .arg(estimateMark().trimmed());
  if (printed.table.rows.empty())
    printed.notes << reportWord(QT_TRANSLATE_NOOP("report", "The table has no rows yet."));
  return printed;
}

Result<ReportPages> writeReportPdf(std::span<const PrintedTable> tables, const Regulation& regulation,
                                   const PageSpec& page, const std::string& path, const std::stop_token& stop) {
  loadFonts();
  const QSizeF size = pageSize(page.paper, page.isLandscape);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kScreenDpi);
  writer.setPageSize(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setCreator(QStringLiteral("Kawasan"));
  writer.setTitle(tables.size() == 1 ? tables.front().title : tables.front().subtitle);
  QPainter painter(&writer);
  painter.scale(kScreenDpi / kMmPerInch, kScreenDpi / kMmPerInch);
  Canvas canvas(painter);
  std::vector<TablePages> laidOut;
  ReportPages report;
  for (const PrintedTable& printed : tables) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    laidOut.emplace_back(canvas, printed, regulation, size);
    report.pages += laidOut.back().pages();
    report.rows += printed.table.rows.size();
  }
  std::size_t number = 0;
  for (std::size_t i = 0; i < laidOut.size(); ++i) {
    for (std::size_t index = 0; index < laidOut[i].pages(); ++index) {
      if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
      if (number > 0) writer.newPage();
      laidOut[i].paint(index);
      paintFoot(canvas, tables[i], size, ++number, report.pages);
    }
  }
  painter.end();
  KAWASAN_TRY(writeWholeFile(path, bytes));
  return report;
}

}  // namespace kawasan
