#include "ui/paint/workbook.h"

#include <xlsxwriter.h>

#include <QFile>
#include <algorithm>

namespace kawasan {

namespace {

constexpr qsizetype kLongestText = 32767;  // what one cell holds
constexpr qsizetype kLongestName = 31;     // of a sheet
constexpr double kUsualPoints = 11;        // of the font whose digits the width of a column counts
constexpr double kUsualWidth = 8.43;       // of a column, in characters
constexpr double kLineSpacing = 1.3;
constexpr double kRowMargin = 2;
constexpr double kHighestRow = 409;  // that programs know
constexpr uint8_t kPaperA3 = 8;
constexpr uint8_t kPaperA4 = 9;

lxw_col_t col(unsigned column) {
  return static_cast<lxw_col_t>(column);
}

lxw_color_t colourOf(QRgb colour) {
  const lxw_color_t rgb = colour & 0xffffffU;
  return rgb == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : rgb;
}

QByteArray cut(const QString& text) {
  return text.left(kLongestText).toUtf8();
}

/// Of a letter of a wide sans serif, in parts of its size.
double breadthOf(QChar letter) {
  constexpr QStringView kNarrow = u" .,:;'|!ijlftI()[]/-";
  constexpr QStringView kWide = u"mwMW%@\u2014";
  if (kNarrow.contains(letter)) return 0.34;
  if (kWide.contains(letter)) return 0.95;
  return letter.isUpper() ? 0.70 : 0.62;
}

/// Words go to the next line whole, as long as a line holds them.
int linesOf(const QString& paragraph, double room, double size) {
  int lines = 1;
  double used = 0;
  for (const QString& word : paragraph.split(u' ')) {
    double breadth = 0;
    for (const QChar letter : word) breadth += breadthOf(letter) * size;
    const double space = used > 0 ? breadthOf(u' ') * size : 0;
    if (used + space + breadth <= room) {
      used += space + breadth;
      continue;
    }
    if (used > 0) ++lines;
    const int broken = static_cast<int>(breadth / room);
    lines += broken;
    used = breadth - broken * room;
  }
  return lines;
}

/// In eight points. Header and footer codes begin with &, and a digit behind the size would be taken for a part of it.
QString footerText(QString text) {
  text = text.left(80).replace(u'&', QStringLiteral("&&"));
  const bool isDigit = !text.isEmpty() && text.front().isDigit();
  return QStringLiteral("&8") + (isDigit ? QStringLiteral(" ") : QString()) + text;
}

}  // namespace

double heightOf(const QString& text, double characters, double points, bool bold) {
  const double room = std::max(1.0, characters) * breadthOf(u'0') * kUsualPoints;
  const double size = points * (bold ? 1.1 : 1);
  int lines = 0;
  for (const QString& paragraph : text.split(u'\n')) lines += linesOf(paragraph, room, size);
  return std::min(kHighestRow, lines * points * kLineSpacing + kRowMargin);
}

QString cellName(unsigned row, unsigned column, bool fixed) {
  char name[LXW_MAX_CELL_NAME_LENGTH]{};
  if (fixed) {
    lxw_rowcol_to_cell_abs(name, row, col(column), LXW_TRUE, LXW_TRUE);
  } else {
    lxw_rowcol_to_cell(name, row, col(column));
  }
  return QString::fromLatin1(name);
}

QString rangeName(unsigned firstRow, unsigned lastRow, unsigned column, bool fixed) {
  return cellName(firstRow, column, fixed) + u':' + cellName(lastRow, column, fixed);
}

QString quotedInFormula(const QString& text) {
  return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Workbook::Workbook(const QString& title, const QString& subject) {
  if (!m_folder.isValid()) {
    note(LXW_ERROR_CREATING_TMPFILE);
    return;
  }
  m_book = workbook_new(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData());
  const QByteArray titleText = title.toUtf8();
  const QByteArray subjectText = subject.toUtf8();
  const QByteArray program = "Kawasan " KAWASAN_VERSION;
  lxw_doc_properties properties{};
  properties.title = const_cast<char*>(titleText.constData());
  properties.subject = const_cast<char*>(subjectText.constData());
  properties.comments = const_cast<char*>(program.constData());
  note(workbook_set_properties(m_book, &properties));
}

Workbook::~Workbook() {
  if (m_book != nullptr) lxw_workbook_free(m_book);
}

void Workbook::note(int error) {
  if (m_error == 0) m_error = error;
}

WorkSheet& Workbook::addSheet(const QString& name) {
  QString clean = name;
  for (QChar& c : clean) {
    if (QStringLiteral("[]:*?/\\'").contains(c) || c.unicode() < 0x20) c = u'-';
  }
  if (clean.trimmed().isEmpty()) clean = QStringLiteral("-");
  clean = clean.left(kLongestName);
  const auto isTaken = [&](const QString& wanted) {
    return std::ranges::any_of(m_names,
                               [&](const QString& each) { return each.compare(wanted, Qt::CaseInsensitive) == 0; });
  };
  QString unique = clean;
  for (int i = 2; isTaken(unique); ++i) {
    const QString suffix = QStringLiteral(" (%1)").arg(i);
    unique = clean.left(kLongestName - suffix.size()) + suffix;
  }
  m_names.push_back(unique);
  lxw_worksheet* sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, unique.toUtf8().constData());
  if (sheet == nullptr) note(LXW_ERROR_PARAMETER_VALIDATION);
  m_sheets.push_back(std::unique_ptr<WorkSheet>(new WorkSheet(*this, sheet)));
  return *m_sheets.back();
}

void Workbook::define(const QString& name, const QString& range) {
  if (m_book != nullptr) note(workbook_define_name(m_book, name.toUtf8().constData(), range.toUtf8().constData()));
}

lxw_format* Workbook::formatOf(const CellStyle& style) {
  const auto known = std::ranges::find_if(m_formats, [&](const KnownFormat& each) { return each.style == style; });
  if (known != m_formats.end()) return known->format;
  lxw_format* format = workbook_add_format(m_book);
  format_set_font_size(format, style.points);
  if (style.bold) format_set_bold(format);
  if (style.italic) format_set_italic(format);
  if (style.wraps) format_set_text_wrap(format);
  if (style.bordered) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xB7BCC0);
  }
  if (style.fill) format_set_bg_color(format, colourOf(*style.fill));
  format_set_font_color(format, colourOf(style.text));
  if (!style.number.isEmpty()) format_set_num_format(format, style.number.toUtf8().constData());
  if (style.align == Aligned::Left) format_set_align(format, LXW_ALIGN_LEFT);
  if (style.align == Aligned::Centre) format_set_align(format, LXW_ALIGN_CENTER);
  if (style.align == Aligned::Right) format_set_align(format, LXW_ALIGN_RIGHT);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  m_formats.push_back({style, format});
  return format;
}

Result<QByteArray> Workbook::bytes() {
  if (m_book != nullptr) {
    for (const auto& sheet : m_sheets) sheet->fitHeights();
    lxw_workbook* book = m_book;
    m_book = nullptr;
    note(workbook_close(book));
  }
  if (m_error != 0)
    return fail(ErrorCode::OutputNotWritable,
                {{"path", "XLSX"}, {"reason", lxw_strerror(static_cast<lxw_error>(m_error))}});
  QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
  if (!file.open(QIODevice::ReadOnly))
    return fail(ErrorCode::OutputNotWritable, {{"path", "XLSX"}, {"reason", file.errorString().toStdString()}});
  return file.readAll();
}

void WorkSheet::text(unsigned row, unsigned column, const QString& text, const CellStyle& style) {
  if (m_sheet == nullptr) return;
  if (text.isEmpty()) return blank(row, column, style);
  if (style.wraps) m_wrapped.push_back({{row, column, row, column}, text, style.points, style.bold});
  m_book.note(worksheet_write_string(m_sheet, row, col(column), cut(text).constData(), m_book.formatOf(style)));
}

void WorkSheet::number(unsigned row, unsigned column, double number, const CellStyle& style) {
  if (m_sheet == nullptr) return;
  m_book.note(worksheet_write_number(m_sheet, row, col(column), number, m_book.formatOf(style)));
}

void WorkSheet::blank(unsigned row, unsigned column, const CellStyle& style) {
  if (m_sheet == nullptr) return;
  m_book.note(worksheet_write_blank(m_sheet, row, col(column), m_book.formatOf(style)));
}

void WorkSheet::formula(unsigned row, unsigned column, const QString& formula, double result, const CellStyle& style) {
  if (m_sheet == nullptr) return;
  m_book.note(worksheet_write_formula_num(m_sheet, row, col(column), formula.toUtf8().constData(),
                                          m_book.formatOf(style), result));
}

void WorkSheet::formula(unsigned row, unsigned column, const QString& formula, const QString& result,
                        const CellStyle& style) {
  if (m_sheet == nullptr) return;
  m_book.note(worksheet_write_formula_str(m_sheet, row, col(column), formula.toUtf8().constData(),
                                          m_book.formatOf(style), result.toUtf8().constData()));
}

void WorkSheet::merged(const CellRange& range, const QString& text, const CellStyle& style) {
  if (m_sheet == nullptr) return;
  if (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn)
    return this->text(range.firstRow, range.firstColumn, text, style);
  if (style.wraps && range.firstRow == range.lastRow) m_wrapped.push_back({range, text, style.points, style.bold});
  m_book.note(worksheet_merge_range(m_sheet, range.firstRow, col(range.firstColumn), range.lastRow,
                                    col(range.lastColumn), cut(text).constData(), m_book.formatOf(style)));
}

void WorkSheet::columnWidth(unsigned first, unsigned last, double characters) {
  if (m_sheet == nullptr) return;
  for (unsigned column = first; column <= last; ++column) m_widths[column] = characters;
  m_book.note(worksheet_set_column(m_sheet, col(first), col(last), characters, nullptr));
}

void WorkSheet::rowHeight(unsigned row, double points) {
  if (m_sheet == nullptr) return;
  m_heights[row] = points;
  m_book.note(worksheet_set_row(m_sheet, row, points, nullptr));
}

/// Programs measure rows when they are typed in, not when a file is opened: here it is done for them.
void WorkSheet::fitHeights() {
  if (m_sheet == nullptr) return;
  std::map<unsigned, double> needed;
  for (const Wrapped& cell : m_wrapped) {
    double characters = 0;
    for (unsigned column = cell.range.firstColumn; column <= cell.range.lastColumn; ++column) {
      const auto width = m_widths.find(column);
      characters += width == m_widths.end() ? kUsualWidth : width->second;
    }
    double& height = needed[cell.range.firstRow];
    height = std::max(height, heightOf(cell.text, characters, cell.points, cell.bold));
  }
  for (const auto& [row, height] : needed) {
    const auto set = m_heights.find(row);
    if (height > (set == m_heights.end() ? LXW_DEF_ROW_HEIGHT : set->second)) rowHeight(row, height);
  }
}

void WorkSheet::freeze(unsigned row, unsigned column) {
  if (m_sheet != nullptr) worksheet_freeze_panes(m_sheet, row, col(column));
}

void WorkSheet::filter(const CellRange& range) {
  if (m_sheet == nullptr) return;
  m_book.note(
      worksheet_autofilter(m_sheet, range.firstRow, col(range.firstColumn), range.lastRow, col(range.lastColumn)));
}

void WorkSheet::colourEqual(const CellRange& range, const QString& text, QRgb fill, QRgb colour) {
  if (m_sheet == nullptr) return;
  lxw_format* format = workbook_add_format(m_book.m_book);
  format_set_bg_color(format, colourOf(fill));
  format_set_font_color(format, colourOf(colour));
  const QByteArray value = quotedInFormula(text).toUtf8();
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  rule.value_string = const_cast<char*>(value.constData());
  rule.format = format;
  m_book.note(worksheet_conditional_format_range(m_sheet, range.firstRow, col(range.firstColumn), range.lastRow,
                                                 col(range.lastColumn), &rule));
}

void WorkSheet::paper(SheetPaper paper) {
  if (m_sheet == nullptr) return;
  worksheet_set_paper(m_sheet, paper == SheetPaper::A3Landscape ? kPaperA3 : kPaperA4);
  if (paper == SheetPaper::A3Landscape) {
    worksheet_set_landscape(m_sheet);
  } else {
    worksheet_set_portrait(m_sheet);
  }
  worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
  worksheet_center_horizontally(m_sheet);
}

void WorkSheet::fitWidth(unsigned pages) {
  if (m_sheet != nullptr) worksheet_fit_to_pages(m_sheet, static_cast<uint16_t>(pages), 0);
}

void WorkSheet::printScale(int percent) {
  if (m_sheet != nullptr) worksheet_set_print_scale(m_sheet, static_cast<uint16_t>(percent));
}

void WorkSheet::repeatColumns(unsigned first, unsigned last) {
  if (m_sheet == nullptr) return;
  m_book.note(worksheet_repeat_columns(m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last)));
}

void WorkSheet::repeatRows(unsigned first, unsigned last) {
  if (m_sheet != nullptr) m_book.note(worksheet_repeat_rows(m_sheet, first, last));
}

void WorkSheet::pageBreaks(const std::vector<unsigned>& rows) {
  if (m_sheet == nullptr) return;
  std::vector<lxw_row_t> breaks(rows.begin(), rows.end());
  breaks.push_back(0);  // the end of the list
  if (breaks.size() > 1) m_book.note(worksheet_set_h_pagebreaks(m_sheet, breaks.data()));
}

void WorkSheet::footer(const QString& left, const QString& middle) {
  if (m_sheet == nullptr) return;
  const QString text = QStringLiteral("&L") + footerText(left) + QStringLiteral("&C&8") + middle;
  m_book.note(worksheet_set_footer(m_sheet, text.toUtf8().constData()));
}

void WorkSheet::withoutGrid() {
  if (m_sheet != nullptr) worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void WorkSheet::activate() {
  if (m_sheet != nullptr) worksheet_activate(m_sheet);
}

}  // namespace kawasan
