#pragma once

// An XLSX workbook while it is written, over libxlsxwriter. Texts are always stored as strings, never looked at as
// formulas or links; formulas carry the result that programs show before they recalculate. A row is as high as what
// wraps in it. The first failure is kept and returned by bytes(). One thread; nothing reaches the disk but a temporary
// folder.

#include <QByteArray>
#include <QRgb>
#include <QString>
#include <QTemporaryDir>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace kawasan {

enum class Aligned : std::uint8_t { Usual, Left, Centre, Right };

struct CellStyle {
  QString number;  // format of numbers as a workbook writes it: "#,##0.00"; the reader's system chooses the marks
  Aligned align = Aligned::Usual;
  bool bold = false;
  bool italic = false;
  bool bordered = true;
  bool wraps = false;
  std::optional<QRgb> fill;
  QRgb text = 0xff000000;
  double points = 10;
  friend bool operator==(const CellStyle&, const CellStyle&) = default;
};

/// Rows and columns count from 0.
struct CellRange {
  unsigned firstRow = 0;
  unsigned firstColumn = 0;
  unsigned lastRow = 0;
  unsigned lastColumn = 0;
};

enum class SheetPaper : std::uint8_t { A4Portrait, A3Landscape };

class Workbook;

class WorkSheet {
 public:
  void text(unsigned row, unsigned column, const QString& text, const CellStyle& style);
  void number(unsigned row, unsigned column, double number, const CellStyle& style);
  void blank(unsigned row, unsigned column, const CellStyle& style);
  /// `formula` begins with "="; `result` is what it gives now.
  void formula(unsigned row, unsigned column, const QString& formula, double result, const CellStyle& style);
  void formula(unsigned row, unsigned column, const QString& formula, const QString& result, const CellStyle& style);
  void merged(const CellRange& range, const QString& text, const CellStyle& style);
  void columnWidth(unsigned first, unsigned last, double characters);
  /// At least; what wraps in it may need more.
  void rowHeight(unsigned row, double points);
  void freeze(unsigned row, unsigned column);
  void filter(const CellRange& range);
  void colourEqual(const CellRange& range, const QString& text, QRgb fill, QRgb colour);
  void paper(SheetPaper paper);
  void fitWidth(unsigned pages);
  void printScale(int percent);
  void repeatRows(unsigned first, unsigned last);
  void repeatColumns(unsigned first, unsigned last);
  void pageBreaks(const std::vector<unsigned>& rows);
  void footer(const QString& left, const QString& middle);
  void withoutGrid();
  void activate();

 private:
  friend class Workbook;
  WorkSheet(Workbook& book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {}
  void fitHeights();

  struct Wrapped {
    CellRange range;  // within one row
    QString text;
    double points;
    bool bold;
  };
  Workbook& m_book;
  lxw_worksheet* m_sheet;
  std::map<unsigned, double> m_widths;   // by column, where one was set
  std::map<unsigned, double> m_heights;  // by row, where one was set
  std::vector<Wrapped> m_wrapped;        // measured once all widths are set
};

class Workbook {
 public:
  Workbook(const QString& title, const QString& subject);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// `name` is cut and freed of what a sheet's name may not hold; a second sheet of that name gets a number.
  WorkSheet& addSheet(const QString& name);
  /// A name for a range, usable in the formulas of all sheets: "BatasTotal", "=Batas!$A$3:$A$6".
  void define(const QString& name, const QString& range);
  /// The finished file. OutputNotWritable {reason} when anything before failed, e.g. too many rows.
  [[nodiscard]] Result<QByteArray> bytes();

 private:
  friend class WorkSheet;
  [[nodiscard]] lxw_format* formatOf(const CellStyle& style);
  void note(int error);

  struct KnownFormat {
    CellStyle style;
    lxw_format* format;
  };
  QTemporaryDir m_folder;
  lxw_workbook* m_book = nullptr;
  std::vector<std::unique_ptr<WorkSheet>> m_sheets;
  std::vector<QString> m_names;
  std::vector<KnownFormat> m_formats;
  int m_error = 0;
};

/// How high a row is, in points, that shows the text in columns of so many characters together. Those are digits of the
/// font that a reader has, which is not known: letters are as wide beside a digit as in the usual ones.
[[nodiscard]] double heightOf(const QString& text, double characters, double points, bool bold);
/// "P7"; with `fixed` "$P$7".
[[nodiscard]] QString cellName(unsigned row, unsigned column, bool fixed = false);
/// "P7:P38"
[[nodiscard]] QString rangeName(unsigned firstRow, unsigned lastRow, unsigned column, bool fixed = false);
/// A text inside a formula: in quotation marks, its own doubled.
[[nodiscard]] QString quotedInFormula(const QString& text);

}  // namespace kawasan
