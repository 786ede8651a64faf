// Lengths are millimetres of paper.

#include "ui/paint/report_pages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>

#include "ui/paint/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_blocks.h"
#include "ui/paint/report_words.h"
#include "ui/paint/sheet.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

constexpr std::size_t kLinesWithNotes = 3;  // of the table, on a page that was begun for its notes
constexpr double kLongLine = 70;            // wide enough for one line
constexpr double kSignatureHead = 6;
constexpr double kSignaturesOfPage = 0.75;  // at most

/// A block with the heights of its lines.
struct Block : ColumnBlock {
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
        m_signers(signersOf(printed.table, regulation)),
        m_area(kTableSide, kTableTop, page.width() - 2 * kTableSide, page.height() - kTableTop - kTableFoot) {
    for (ColumnBlock& block : columnBlocks(m_table, m_lines, regulation, m_area.width())) {
      static_cast<ColumnBlock&>(m_blocks.emplace_back()) = std::move(block);
      measureHeights(m_blocks.back());
    }
    makePages();
    m_photos.emplace(canvas, printed.photos, printed.photoBytes,
                     QSizeF(m_area.width(), m_area.height() - titleHeight()));
  }

  [[nodiscard]] std::size_t pages() const { return m_pages.size() + m_photos->pages(); }

  void paint(std::size_t index) {
    if (index >= m_pages.size()) {
      m_photos->paint(index - m_pages.size(), {m_area.left(), paintTitle(index)});
      return;
    }
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
  [[nodiscard]] QString heading(std::size_t column) const {
    return headingOf(m_table.columns[column], m_regulation, m_table.level);
  }
  [[nodiscard]] bool isGrouped(std::size_t column) const {
    return !groupOf(m_table.columns[column], m_regulation).isEmpty();
  }

  // ---- heights

  [[nodiscard]] double heightOf(const QString& text, const TextStyle& style, double width) const {
    return m_canvas.paragraphHeight(text, style, width - 2 * kCellPad) + 1.2;
  }

  void measureHeights(Block& block) {
    for (std::size_t i = 0; i < block.columns.size(); ++i)
      block.headHeight =
          std::max(block.headHeight, heightOf(heading(block.columns[i]), kTableHeading, block.widths[i]));
    forEachGroup(block, [&](const QString& name, double, double width) {
      block.groupHeight = std::max(block.groupHeight, heightOf(name, kTableHeading, width));
    });
    for (const ReportLine& line : m_lines) {
      const TextStyle& style = styleOf(line);
      double height = heightOf(QStringLiteral("0"), style, kLongLine);
      for (std::size_t i = 0; i < block.columns.size(); ++i) {
        if (!isText(m_table.columns[block.columns[i]])) continue;
        height = std::max(height, heightOf(paperText(m_table, line, block.columns[i], m_regulation, block.named), style,
                                           block.widths[i]));
      }
      block.lineHeights.push_back(height);
    }
  }

  template <typename Function>
  void forEachGroup(const Block& block, Function function) const {
    double x = m_area.left();
    for (const GroupSpan& span : groupSpans(m_table, block, m_regulation)) {
      double width = 0;
      for (std::size_t i = span.first; i < span.first + span.columns; ++i) width += block.widths[i];
      if (!span.name.isEmpty()) function(span.name, x, width);
      x += width;
    }
  }

  // ---- pages

  [[nodiscard]] double titleHeight() const {
    return m_canvas.paragraphHeight(m_printed.title, kTableTitle, m_area.width()) +
           m_canvas.paragraphHeight(m_printed.subtitle, kTableSubtitle, m_area.width()) + 2;
  }
  [[nodiscard]] double notesHeight() const {
    double height = 3;
    for (const QString& note : m_printed.notes)
      height += m_canvas.paragraphHeight(note, kTableNote, m_area.width()) + 0.5;
    if (!m_signers.empty()) height += 3 + kSignatureHead + static_cast<double>(m_signers.size()) * signatureHeight();
    return height;
  }
  /// All lines to sign fit on one page, with the notes and the table's last lines.
  [[nodiscard]] double signatureHeight() const {
    const double room = (m_area.height() - titleHeight()) * kSignaturesOfPage;
    return std::min(kSignatureHeight, room / static_cast<double>(m_signers.size()));
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
                            index == 0 ? m_printed.title : more.arg(m_printed.title), kTableTitle);
    y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_printed.subtitle, kTableSubtitle);
    return m_area.top() + std::max(titleHeight(), y - m_area.top() + 1);
  }

  void fill(const QRectF& area, QRgb colour) { m_canvas.painter().fillRect(area, QColor::fromRgba(colour)); }

  double paintHeadings(const Block& block, double y) {
    const double height = block.groupHeight + block.headHeight;
    double x = m_area.left();
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
      const bool hasGroup = isGrouped(block.columns[i]);
      const QRectF cell(x, hasGroup ? y + block.groupHeight : y, block.widths[i], hasGroup ? block.headHeight : height);
      fill(cell, tokens::kTableHead);
      m_canvas.box(cell, kHairLine, tokens::kSecondary);
      const double text = heightOf(heading(block.columns[i]), kTableHeading, block.widths[i]) - 1.2;
      m_canvas.paragraph({cell.left() + kCellPad, cell.center().y() - text / 2, cell.width() - 2 * kCellPad, 0},
                         heading(block.columns[i]), kTableHeading, Qt::AlignHCenter);
      x += block.widths[i];
    }
    forEachGroup(block, [&](const QString& name, double left, double width) {
      const QRectF cell(left, y, width, block.groupHeight);
      fill(cell, tokens::kTableHead);
      m_canvas.box(cell, kHairLine, tokens::kSecondary);
      const double text = heightOf(name, kTableHeading, width) - 1.2;
      m_canvas.paragraph({left + kCellPad, cell.center().y() - text / 2, width - 2 * kCellPad, 0}, name, kTableHeading,
                         Qt::AlignHCenter);
    });
    return y + height;
  }

  double paintLine(const Block& block, std::size_t index, double y) {
    const ReportLine& line = m_lines[index];
    const bool isSum = line.kind != ReportLine::Kind::Row;
    const TextStyle& style = styleOf(line);
    const double height = block.lineHeights[index];
    double x = m_area.left();
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
      const QRectF cell(x, y, block.widths[i], height);
      if (isSum) fill(cell, tokens::kTableSum);
      m_canvas.box(cell, kHairLine, tokens::kLine);
      const QString text = paperText(m_table, line, block.columns[i], m_regulation, block.named);
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
      y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, note, kTableNote) + 0.5;
    if (!m_signers.empty()) paintSignatures(y + 3);
  }

  void paintSignatures(double y) {
    const auto heads = signatureHeadings(m_table);
    const auto row = [&](const Signature& signature, double height, bool isHead) {
      double x = m_area.left();
      for (std::size_t i = 0; i < heads.size(); ++i) {
        const QRectF cell(x, y, heads[i].second, height);
        if (isHead) fill(cell, tokens::kTableHead);
        m_canvas.box(cell, kHairLine, tokens::kSecondary);
        const QString text = isHead ? heads[i].first : i == 0 ? signature.role : i == 1 ? signature.person : QString();
        m_canvas.paragraph({cell.left() + kCellPad, y + 1, cell.width() - 2 * kCellPad, 0}, text,
                           isHead ? kTableHeading : kTableBody);
        x += heads[i].second;
      }
      y += height;
    };
    row({}, kSignatureHead, true);
    for (const Signature& each : m_signers) row(each, signatureHeight(), false);
  }

  Canvas& m_canvas;
  const PrintedTable& m_printed;
  const ReportTable& m_table;
  const Regulation& m_regulation;
  std::vector<ReportLine> m_lines;
  std::vector<Signature> m_signers;
  QRectF m_area;
  std::vector<Block> m_blocks;
  std::vector<Page> m_pages;
  std::optional<PhotoPages> m_photos;  // after them
  double m_left = 0;                   // below the last line of the last page
};

void paintFoot(Canvas& canvas, const PrintedTable& printed, QSizeF page, std::size_t number, std::size_t of) {
  const QRectF line(kTableSide, page.height() - kTableFoot + 3, page.width() - 2 * kTableSide,
                    canvas.lineHeight(kTableNote));
  const QString pages = reportWord(QT_TRANSLATE_NOOP("report", "Page %1 of %2")).arg(number).arg(of);
  const double right = canvas.textWidth(pages, kTableNote) + 5;
  canvas.textIn(line.adjusted(0, 0, -right, 0), Qt::AlignLeft | Qt::AlignTop, printed.subtitle, kTableNote);
  canvas.textIn(line, Qt::AlignRight | Qt::AlignTop, pages, kTableNote);
}

}  // namespace

PrintedTable printedTable(const ReportJob& job) {
  PrintedTable printed{reportTable(job.kind, job.request), titleOf(job.kind), subtitleOf(job), {}};
  if (isOfPlan(job.kind)) {
    printed.notes << planNoteOf(printed.table);
  } else {
    printed.notes << reportWord("An empty cell means: none yet.");
    if (const QString marks = leastNoteOf(printed.table); !marks.isEmpty()) printed.notes << marks;
    if (printed.table.hasEstimates()) printed.notes << estimateNoteOf(printed.table);
  }
  if (printed.table.rows.empty() && noSurveyNoteOf(printed.table).isEmpty())
    printed.notes << reportWord(QT_TRANSLATE_NOOP("report", "The table has no rows yet."));
  if (job.kind == ReportKind::Profile && printed.table.level == Level::Kawasan && job.photoBytes) {
    printed.photos = printedPhotos(job.request.snapshot, job.request.regulation);
    printed.photoBytes = job.photoBytes;
  }
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
