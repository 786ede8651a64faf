// Tables as an OpenDocument text. Qt's own writer of that format knows neither pages nor headings that repeat, so that
// a wide table would stand cut off on a narrow sheet; here the few elements that a table needs are written as they are.

#include <QBuffer>
#include <QXmlStreamWriter>
#include <algorithm>
#include <array>
#include <utility>

#include "gis/zip_archive.h"
#include "ui/paint/fonts.h"
#include "ui/paint/report_blocks.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_words.h"
#include "ui/paint/sheet.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

constexpr char kMediaType[] = "application/vnd.oasis.opendocument.text";
constexpr char kFontNames[] = "'Noto Sans', Arial, 'Liberation Sans', sans-serif";
/// Widths are those of our own font; where it is missing a wider one takes its place, and long sums must not break.
constexpr double kRoomForOtherFonts = 0.9;

constexpr TextStyle inCell(TextStyle style) {
  style.points *= kRoomForOtherFonts;
  return style;
}

QString mmText(double length) {
  return QString::number(length, 'f', 2) + QStringLiteral("mm");
}
QString pointsText(double size) {
  return QString::number(size) + QStringLiteral("pt");
}
QString hexColour(QRgb colour) {
  return QStringLiteral("#%1").arg(colour & 0xffffffU, 6, 16, QLatin1Char('0'));
}

/// An XML file under way; elements end with the value that began them.
class Xml {
 public:
  explicit Xml(const char* root) : m_writer(&m_bytes) {
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QString::fromLatin1(root));
  }

  using Attributes = std::initializer_list<std::pair<const char*, QString>>;
  class Element {
   public:
    explicit Element(QXmlStreamWriter& writer) : m_writer(writer) {}
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;
    ~Element() { m_writer.writeEndElement(); }

   private:
    QXmlStreamWriter& m_writer;
  };

  [[nodiscard]] Element in(const char* name, Attributes attributes = {}) {
    m_writer.writeStartElement(QString::fromLatin1(name));
    set(attributes);
    return Element(m_writer);
  }
  void leaf(const char* name, Attributes attributes = {}) {
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    set(attributes);
  }
  void set(Attributes attributes) {
    for (const auto& [name, value] : attributes) m_writer.writeAttribute(QString::fromLatin1(name), value);
  }
  /// Line ends stay; what XML cannot hold is left out.
  void text(const QString& text) {
    QString run;
    const auto flush = [&] {
      if (!run.isEmpty()) m_writer.writeCharacters(std::exchange(run, {}));
    };
    for (const char32_t c : text.toUcs4()) {
      if (c == U'\n') {
        flush();
        leaf("text:line-break");
      } else if (c >= U' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff)) {
        run += QString::fromUcs4(&c, 1);
      }
    }
    flush();
  }

  [[nodiscard]] std::string finished() {
    m_writer.writeEndDocument();
    return m_bytes.toStdString();
  }

 private:
  QByteArray m_bytes;
  QXmlStreamWriter m_writer;
};

void declareNames(Xml& xml) {
  xml.set({{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
           {"xmlns:style", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
           {"xmlns:text", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
           {"xmlns:table", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
           {"xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
           {"xmlns:meta", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
           {"xmlns:draw", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")},
           {"xmlns:svg", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
           {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
           {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
           {"office:version", QStringLiteral("1.2")}});
}

// ---- paragraphs and cells by name

struct ParagraphLook {
  const char* name;
  TextStyle style;
  const char* align = "start";
  bool beginsPage = false;
  bool staysWithNext = false;
};
constexpr std::array kParagraphs{ParagraphLook{"Title", kTableTitle, "start", false, true},
                                 ParagraphLook{"NextTitle", kTableTitle, "start", true, true},
                                 ParagraphLook{"Subtitle", kTableSubtitle, "start", false, true},
                                 ParagraphLook{"Heading", inCell(kTableHeading), "center", false, true},
                                 ParagraphLook{"Text", inCell(kTableBody)},
                                 ParagraphLook{"Number", inCell(kTableBody), "end"},
                                 ParagraphLook{"SumText", inCell(kTableSums)},
                                 ParagraphLook{"SumNumber", inCell(kTableSums), "end"},
                                 ParagraphLook{"Note", kTableNote},
                                 ParagraphLook{"PhotoHeading", kPhotoHeading, "start", false, true}};

struct CellLook {
  const char* name;
  QRgb fill;
  QRgb line;
  bool isMiddle = false;
};
constexpr std::array kCells{
    CellLook{"Head", tokens::kTableHead, tokens::kSecondary, true}, CellLook{"Body", tokens::kWhite, tokens::kLine},
    CellLook{"Sum", tokens::kTableSum, tokens::kLine}, CellLook{"Sign", tokens::kWhite, tokens::kSecondary},
    CellLook{"Photo", tokens::kWhite, tokens::kWhite}};

void writeTextProperties(Xml& xml, const TextStyle& style) {
  xml.leaf("style:text-properties",
           {{"fo:font-family", QString::fromLatin1(kFontNames)},
            {"fo:font-size", pointsText(style.points)},
            {"fo:font-weight", style.isBold ? QStringLiteral("bold") : QStringLiteral("normal")},
            {"fo:color", hexColour(style.colour)}});
}

void writeParagraphStyles(Xml& xml) {
  for (const ParagraphLook& look : kParagraphs) {
    const auto style = xml.in(
        "style:style", {{"style:name", QString::fromLatin1(look.name)}, {"style:family", QStringLiteral("paragraph")}});
    xml.leaf("style:paragraph-properties",
             {{"fo:text-align", QString::fromLatin1(look.align)},
              {"fo:margin-top", mmText(0)},
              {"fo:margin-bottom", mmText(0)},
              {"fo:break-before", look.beginsPage ? QStringLiteral("page") : QStringLiteral("auto")},
              {"fo:keep-with-next", look.staysWithNext ? QStringLiteral("always") : QStringLiteral("auto")}});
    writeTextProperties(xml, look.style);
  }
}

void writeCellStyles(Xml& xml) {
  for (const CellLook& look : kCells) {
    const auto style = xml.in("style:style", {{"style:name", QString::fromLatin1(look.name)},
                                              {"style:family", QStringLiteral("table-cell")}});
    xml.leaf("style:table-cell-properties",
             {{"fo:background-color", hexColour(look.fill)},
              {"fo:border", QStringLiteral("%1 solid %2").arg(pointsText(0.5), hexColour(look.line))},
              {"fo:padding", mmText(kCellPad / 2)},
              {"style:vertical-align", look.isMiddle ? QStringLiteral("middle") : QStringLiteral("top")}});
  }
  const auto writeRow = [&xml](const char* name, double height) {
    const auto row = xml.in("style:style",
                            {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-row")}});
    xml.leaf("style:table-row-properties",
             {{"fo:keep-together", QStringLiteral("always")}, {"style:min-row-height", mmText(height)}});
  };
  writeRow("Line", 0);
  writeRow("SignLine", kSignatureHeight);
}

// ---- tables

/// A table as its columns lie on the pages; the first of its blocks bears the title, the last the notes.
struct LaidTable {
  const PrintedTable& printed;
  std::vector<ReportLine> lines;
  std::vector<ColumnBlock> blocks;
};

QString tableName(std::size_t table, std::size_t block) {
  return QStringLiteral("T%1.%2").arg(table + 1).arg(block + 1);
}
/// After the tables of the figures, which none of them has.
constexpr std::size_t kSignatures = 1000;
constexpr std::size_t kPhotos = 2000;  // and one more for each row of them
constexpr int kJpegQuality = 85;

QString columnName(const QString& table, std::size_t column) {
  return QStringLiteral("%1.%2").arg(table).arg(column + 1);
}

std::vector<double> signatureWidths(const ReportTable& table) {
  std::vector<double> widths;
  for (const auto& [heading, width] : signatureHeadings(table)) widths.push_back(width);
  return widths;
}

void writeTableStyles(Xml& xml, const QString& name, const std::vector<double>& widths) {
  {
    const auto style = xml.in("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
    double sum = 0;
    for (const double width : widths) sum += width;
    xml.leaf("style:table-properties", {{"style:width", mmText(sum)},
                                        {"table:align", QStringLiteral("left")},
                                        {"table:border-model", QStringLiteral("collapsing")},
                                        {"fo:margin-top", mmText(1)},
                                        {"fo:margin-bottom", mmText(2)}});
  }
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const auto style =
        xml.in("style:style", {{"style:name", columnName(name, i)}, {"style:family", QStringLiteral("table-column")}});
    xml.leaf("style:table-column-properties", {{"style:column-width", mmText(widths[i])}});
  }
}

/// Files of the archive that the text shows.
using Pictures = std::vector<ZipPart>;

class DocumentBody {
 public:
  DocumentBody(Xml& xml, const Regulation& regulation, double width, Pictures& pictures)
      : m_xml(xml), m_regulation(regulation), m_width(width), m_pictures(pictures) {}

  void add(const LaidTable& table, std::size_t number) {
    const PrintedTable& printed = table.printed;
    for (std::size_t i = 0; i < table.blocks.size(); ++i) {
      const QString more = reportWord(QT_TRANSLATE_NOOP("report", "%1 (continued)"));
      paragraph(number == 0 && i == 0 ? "Title" : "NextTitle", i == 0 ? printed.title : more.arg(printed.title));
      paragraph("Subtitle", printed.subtitle);
      addBlock(table, table.blocks[i], tableName(number, i));
    }
    for (const QString& note : printed.notes) paragraph("Note", note);
    addSignatures(printed.table, tableName(number, kSignatures));
    const std::vector<PhotoRow> rows = photoRows(printed.photos, m_width);
    for (std::size_t i = 0; i < rows.size(); ++i) addPhotos(printed, rows[i], tableName(number, kPhotos + i));
  }

 private:
  void paragraph(const char* style, const QString& text) {
    const auto element = m_xml.in("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    m_xml.text(text);
  }

  void cell(const char* look, const char* style, const QString& text, std::size_t columns = 1, std::size_t rows = 1) {
    const auto element = m_xml.in("table:table-cell", {{"table:style-name", QString::fromLatin1(look)},
                                                       {"table:number-columns-spanned", QString::number(columns)},
                                                       {"table:number-rows-spanned", QString::number(rows)},
                                                       {"office:value-type", QStringLiteral("string")}});
    paragraph(style, text);
  }
  void covered(std::size_t cells) {
    for (std::size_t i = 0; i < cells; ++i) m_xml.leaf("table:covered-table-cell");
  }
  [[nodiscard]] Xml::Element table(const QString& name) {
    return m_xml.in("table:table", {{"table:name", name}, {"table:style-name", name}});
  }
  [[nodiscard]] Xml::Element row(const char* style = "Line") {
    return m_xml.in("table:table-row", {{"table:style-name", QString::fromLatin1(style)}});
  }
  void addColumns(const QString& name, std::size_t columns) {
    for (std::size_t i = 0; i < columns; ++i)
      m_xml.leaf("table:table-column", {{"table:style-name", columnName(name, i)}});
  }

  void addBlock(const LaidTable& laid, const ColumnBlock& block, const QString& name) {
    const ReportTable& of = laid.printed.table;
    const auto element = table(name);
    addColumns(name, block.columns.size());
    addHeadings(of, block);
    for (const ReportLine& line : laid.lines) {
      const bool isSum = line.kind != ReportLine::Kind::Row;
      const auto each = row();
      for (const std::size_t c : block.columns) {
        const bool isLeft = isText(of.columns[c]);
        const char* const style = isSum ? (isLeft ? "SumText" : "SumNumber") : (isLeft ? "Text" : "Number");
        cell(isSum ? "Sum" : "Body", style, lineText(of, line, c, m_regulation, block.named));
      }
    }
  }

  void addHeadings(const ReportTable& of, const ColumnBlock& block) {
    const auto repeated = m_xml.in("table:table-header-rows");
    const auto spans = groupSpans(of, block, m_regulation);
    const auto heading = [&](std::size_t at) {
      return headingOf(of.columns[block.columns[at]], m_regulation, of.level);
    };
    const bool hasGroups = std::ranges::any_of(spans, [](const GroupSpan& span) { return !span.name.isEmpty(); });
    if (hasGroups) {
      const auto above = row();
      for (const GroupSpan& span : spans) {
        if (span.name.isEmpty()) {
          cell("Head", "Heading", heading(span.first), 1, 2);
        } else {
          cell("Head", "Heading", span.name, span.columns);
          covered(span.columns - 1);
        }
      }
    }
    const auto below = row();
    for (const GroupSpan& span : spans) {
      if (hasGroups && span.name.isEmpty()) {
        covered(1);
        continue;
      }
      for (std::size_t i = span.first; i < span.first + span.columns; ++i) cell("Head", "Heading", heading(i));
    }
  }

  void addSignatures(const ReportTable& of, const QString& name) {
    const std::vector<Signature> signers = signersOf(of, m_regulation);
    if (signers.empty()) return;
    const auto heads = signatureHeadings(of);
    paragraph("Note", {});
    const auto element = table(name);
    addColumns(name, heads.size());
    {
      const auto first = row();
      for (const auto& [heading, width] : heads) cell("Head", "Heading", heading);
    }
    for (const Signature& signer : signers) {
      const auto line = row("SignLine");
      cell("Sign", "Text", signer.role);
      cell("Sign", "Text", signer.person);
      for (std::size_t i = 2; i < heads.size(); ++i) cell("Sign", "Text", {});
    }
  }

  void addPhotos(const PrintedTable& printed, const PhotoRow& of, const QString& name) {
    if (of.isFirst) paragraph("PhotoHeading", printed.photos[of.first].kawasan);
    const auto element = table(name);
    addColumns(name, of.count);
    const auto line = row();
    for (std::size_t i = of.first; i < of.first + of.count; ++i) {
      const PrintedPhoto& photo = printed.photos[i];
      const auto cell = m_xml.in("table:table-cell", {{"table:style-name", QStringLiteral("Photo")},
                                                      {"office:value-type", QStringLiteral("string")}});
      addPicture(paperImage(printed.photoBytes, photo.fileId), photo.subject);
      paragraph("SumText", photo.subject);
      for (const QString& each : photo.lines) paragraph("Text", each);
    }
  }

  void addPicture(const QImage& image, const QString& name) {
    if (image.isNull()) return paragraph("Note", unreadablePhoto());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kJpegQuality);
    const std::string file = "Pictures/" + std::to_string(m_pictures.size() + 1) + ".jpg";
    m_pictures.push_back({file, bytes.toStdString(), false});
    const QSizeF size = QSizeF(image.size()).scaled({kPhotoWidth, kPhotoHeight}, Qt::KeepAspectRatio);
    const auto line = m_xml.in("text:p", {{"text:style-name", QStringLiteral("Text")}});
    const auto frame = m_xml.in("draw:frame", {{"draw:name", name},
                                               {"text:anchor-type", QStringLiteral("as-char")},
                                               {"svg:width", mmText(size.width())},
                                               {"svg:height", mmText(size.height())}});
    m_xml.leaf("draw:image", {{"xlink:href", QString::fromStdString(file)},
                              {"xlink:type", QStringLiteral("simple")},
                              {"xlink:show", QStringLiteral("embed")},
                              {"xlink:actuate", QStringLiteral("onLoad")}});
  }

  Xml& m_xml;
  const Regulation& m_regulation;
  double m_width;
  Pictures& m_pictures;
};

// ---- files of the archive

std::string contentFile(const std::vector<LaidTable>& tables, const Regulation& regulation, double width,
                        Pictures& pictures) {
  Xml xml("office:document-content");
  declareNames(xml);
  {
    const auto styles = xml.in("office:automatic-styles");
    writeParagraphStyles(xml);
    writeCellStyles(xml);
    for (std::size_t t = 0; t < tables.size(); ++t) {
      for (std::size_t b = 0; b < tables[t].blocks.size(); ++b)
        writeTableStyles(xml, tableName(t, b), tables[t].blocks[b].widths);
      const ReportTable& table = tables[t].printed.table;
      if (!signersOf(table, regulation).empty())
        writeTableStyles(xml, tableName(t, kSignatures), signatureWidths(table));
      const std::vector<PhotoRow> rows = photoRows(tables[t].printed.photos, width);
      for (std::size_t i = 0; i < rows.size(); ++i)
        writeTableStyles(xml, tableName(t, kPhotos + i), std::vector<double>(rows[i].count, kPhotoWidth + kPhotoGap));
    }
  }
  {
    const auto body = xml.in("office:body");
    const auto text = xml.in("office:text");
    DocumentBody document(xml, regulation, width, pictures);
    for (std::size_t t = 0; t < tables.size(); ++t) document.add(tables[t], t);
  }
  return xml.finished();
}

/// "Page 2 of 7": the numbers are those of the program that shows the document.
void writePageNumbers(Xml& xml) {
  QString text = reportWord(QT_TRANSLATE_NOOP("report", "Page %1 of %2"));
  const auto until = [&](const QString& mark) {
    const qsizetype at = text.indexOf(mark);
    xml.text(text.left(at));
    text.remove(0, at + mark.size());
  };
  until(QStringLiteral("%1"));
  xml.leaf("text:page-number", {{"text:select-page", QStringLiteral("current")}});
  until(QStringLiteral("%2"));
  xml.leaf("text:page-count");
  xml.text(text);
}

std::string stylesFile(QSizeF page, const QString& foot) {
  Xml xml("office:document-styles");
  declareNames(xml);
  const double width = page.width() - 2 * kTableSide;
  {
    const auto styles = xml.in("office:automatic-styles");
    {
      const auto layout = xml.in("style:page-layout", {{"style:name", QStringLiteral("Sheet")}});
      const bool isLying = page.width() > page.height();
      xml.leaf("style:page-layout-properties",
               {{"fo:page-width", mmText(page.width())},
                {"fo:page-height", mmText(page.height())},
                {"style:print-orientation", isLying ? QStringLiteral("landscape") : QStringLiteral("portrait")},
                {"fo:margin-top", mmText(kTableTop)},
                {"fo:margin-bottom", mmText(kTableFoot / 2)},
                {"fo:margin-left", mmText(kTableSide)},
                {"fo:margin-right", mmText(kTableSide)}});
      const auto footer = xml.in("style:footer-style");
      xml.leaf("style:header-footer-properties",
               {{"fo:min-height", mmText(kTableFoot / 2)}, {"fo:margin-top", mmText(kTableFoot / 4)}});
    }
    const auto style =
        xml.in("style:style", {{"style:name", QStringLiteral("Foot")}, {"style:family", QStringLiteral("paragraph")}});
    {
      const auto properties = xml.in("style:paragraph-properties");
      const auto stops = xml.in("style:tab-stops");
      xml.leaf("style:tab-stop", {{"style:position", mmText(width)}, {"style:type", QStringLiteral("right")}});
    }
    writeTextProperties(xml, kTableNote);
  }
  {
    const auto masters = xml.in("office:master-styles");
    const auto master = xml.in("style:master-page", {{"style:name", QStringLiteral("Standard")},
                                                     {"style:page-layout-name", QStringLiteral("Sheet")}});
    const auto footer = xml.in("style:footer");
    const auto line = xml.in("text:p", {{"text:style-name", QStringLiteral("Foot")}});
    xml.text(foot);
    xml.leaf("text:tab");
    writePageNumbers(xml);
  }
  return xml.finished();
}

std::string metaFile(const QString& title) {
  Xml xml("office:document-meta");
  declareNames(xml);
  {
    const auto meta = xml.in("office:meta");
    {
      const auto element = xml.in("dc:title");
      xml.text(title);
    }
    const auto generator = xml.in("meta:generator");
    xml.text(QStringLiteral("Kawasan"));
  }
  return xml.finished();
}

std::string manifestFile(const Pictures& pictures) {
  Xml xml("manifest:manifest");
  xml.set({{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
           {"manifest:version", QStringLiteral("1.2")}});
  const auto add = [&xml](const std::string& path, const char* type) {
    xml.leaf("manifest:file-entry", {{"manifest:full-path", QString::fromStdString(path)},
                                     {"manifest:media-type", QString::fromLatin1(type)}});
  };
  add("/", kMediaType);
  for (const char* file : {"content.xml", "styles.xml", "meta.xml"}) add(file, "text/xml");
  for (const ZipPart& picture : pictures) add(picture.name, "image/jpeg");
  return xml.finished();
}

}  // namespace

Result<std::size_t> writeReportOdt(std::span<const PrintedTable> tables, const Regulation& regulation,
                                   const PageSpec& page, const std::string& path, const std::stop_token& stop) {
  loadFonts();  // widths are measured
  const QSizeF size = pageSize(page.paper, page.isLandscape);
  const double width = size.width() - 2 * kTableSide;
  std::vector<LaidTable> laid;
  std::size_t rows = 0;
  for (const PrintedTable& printed : tables) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    std::vector<ReportLine> lines = reportLines(printed.table);
    std::vector<ColumnBlock> blocks = columnBlocks(printed.table, lines, regulation, width);
    laid.push_back({printed, std::move(lines), std::move(blocks)});
    rows += printed.table.rows.size();
  }
  const PrintedTable& first = tables.front();
  Pictures pictures;
  const std::string content = contentFile(laid, regulation, width, pictures);
  // The type stands first and unpacked, where programs look for it.
  std::vector<ZipPart> parts{{"mimetype", kMediaType, false},
                             {"META-INF/manifest.xml", manifestFile(pictures)},
                             {"meta.xml", metaFile(tables.size() == 1 ? first.title : first.subtitle)},
                             {"styles.xml", stylesFile(size, first.subtitle)},
                             {"content.xml", content}};
  std::ranges::move(pictures, std::back_inserter(parts));
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
  KAWASAN_ASSIGN(const std::string bytes, zipArchive(parts));
  KAWASAN_TRY(writeWholeFile(path, QByteArray::fromStdString(bytes)));
  return rows;
}

}  // namespace kawasan
