// Pages of RT sheets. Lengths are millimetres of paper.

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "ui/paint/basemap_drawer.h"
#include "ui/paint/fonts.h"
#include "ui/paint/layer_painter.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/map_marks.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/rt_sheet.h"
#include "ui/paint/sheet.h"
#include "ui/text/language.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

constexpr double kBasemapDpi = 200;

constexpr double kLeft = 18;  // room to file the page
constexpr double kRight = 13;
constexpr double kTop = 12;
constexpr double kBottom = 11;
constexpr double kMapHeight = 62;
constexpr double kMapShare = 0.46;    // of the width
constexpr double kNeighbours = 0.55;  // of the RT's size, shown on each side of it
constexpr double kPad = 1.3;

constexpr TextStyle kFormHeadStyle{12, true};
constexpr TextStyle kFormOfficeStyle{9, false};
constexpr TextStyle kFormTitleStyle{12.5, true};
constexpr TextStyle kSubtitleStyle{8.6, false};
constexpr TextStyle kFormPlaceStyle{8.6, false};
constexpr TextStyle kPlaceNameStyle{8.8, true};
constexpr TextStyle kColumnStyle{7.6, true};
constexpr TextStyle kCellStyle{7.8, false};
constexpr TextStyle kMissingStyle{7.4, false, tokens::kSecondary};
constexpr TextStyle kAspectStyle{7.6, true};
constexpr TextStyle kTotalStyle{10.5, true};
constexpr TextStyle kNoteStyle{7.2, false};
constexpr TextStyle kFormSignStyle{8.4, false};

/// Widths of the table's columns as parts of the whole.
constexpr double kWidths[] = {0.135, 0.405, 0.085, 0.115, 0.1, 0.085, 0.075};
constexpr std::size_t kColumns = std::size(kWidths);

struct PageMap {
  const MapScene& scene;
  BasemapDrawer& basemaps;
  const SheetContent& words;  // of scale and north arrow
};

class RtPage {
 public:
  RtPage(QPainter& painter, const RtSheet& sheet, QSizeF page)
      : m_canvas(painter),
        m_sheet(sheet),
        m_area(kLeft, kTop, page.width() - kLeft - kRight, page.height() - kTop - kBottom) {}

  [[nodiscard]] Result<void> paint(const PageMap& map, const std::stop_token& stop) {
    double y = paintHead(m_area.top());
    y = paintTitle(y + 2.5);
    const double mapLeft = m_area.right() - m_area.width() * kMapShare;
    const QRectF frame(mapLeft, y + 2, m_area.right() - mapLeft, kMapHeight);
    KAWASAN_TRY(paintMap(frame, map, stop));
    const double left = paintPlaces({m_area.left(), y + 2, mapLeft - m_area.left() - 5, kMapHeight});
    y = std::max(frame.bottom(), left) + 3.5;
    const double foot = footHeight();
    y = paintTable(y, m_area.bottom() - foot - y);
    paintFoot(y + 2);
    return {};
  }

 private:
  double paintHead(double y) {
    bool isFirst = true;
    for (const QString& line : m_sheet.head) {
      y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, line, isFirst ? kFormHeadStyle : kFormOfficeStyle,
                              Qt::AlignHCenter);
      isFirst = false;
    }
    y += 1.4;
    m_canvas.line({m_area.left(), y}, {m_area.right(), y}, 0.7, tokens::kBlack);
    m_canvas.line({m_area.left(), y + 0.9}, {m_area.right(), y + 0.9}, 0.2, tokens::kBlack);
    return y + 0.9;
  }

  double paintTitle(double y) {
    y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_sheet.title, kFormTitleStyle, Qt::AlignHCenter);
    return y + m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_sheet.subtitle, kSubtitleStyle,
                                  Qt::AlignHCenter);
  }

  double paintPlaces(const QRectF& area) {
    const double label = 29;
    double y = area.top();
    for (const auto& [name, text] : m_sheet.places) {
      m_canvas.textIn({area.left(), y, label - 2, m_canvas.lineHeight(kFormPlaceStyle)}, Qt::AlignLeft | Qt::AlignTop,
                      name, kFormPlaceStyle);
      y += m_canvas.paragraph({area.left() + label, y, area.width() - label, 0}, text, kPlaceNameStyle) + 0.4;
    }
    y += 1.2;
    const double amount = 24;
    for (const auto& [name, text] : m_sheet.bases) {
      const double height = 4.7;
      const QRectF row(area.left(), y, area.width(), height);
      m_canvas.box(row, 0.15, tokens::kSecondary);
      m_canvas.line({row.right() - amount, row.top()}, {row.right() - amount, row.bottom()}, 0.15, tokens::kSecondary);
      m_canvas.textIn({row.left() + kPad, row.top(), row.width() - amount - 2 * kPad, height}, Qt::AlignLeft, name,
                      kCellStyle);
      m_canvas.textIn({row.right() - amount + kPad, row.top(), amount - 2 * kPad, height}, Qt::AlignRight, text,
                      kCellStyle);
      y += height;
    }
    return y;
  }

  /// The RT in the middle, its neighbours around it.
  static ViewState viewOf(const MultiPolygon& shape, QSizeF size) {
    const Box box = boundsOf(shape);
    const Box wide = box.grown(std::max(box.width(), box.height()) * kNeighbours);
    const double needed = 1000 * std::max(wide.width() / size.width(), wide.height() / size.height());
    double scale = needed;
    const auto scales = roundScales();
    if (const auto fitting = std::ranges::find_if(scales, [&](int each) { return each >= needed; });
        fitting != scales.end())
      scale = *fitting;
    return {box.centre(), std::max(scale, 100.0) / 1000, size};
  }

  [[nodiscard]] Result<void> paintMap(const QRectF& frame, const PageMap& map, const std::stop_token& stop) {
    if (!m_sheet.shape || m_sheet.shape->polygons.empty()) {
      m_canvas.box(frame, 0.3, tokens::kSecondary);
      const QStringList lines = m_canvas.wrapped(m_sheet.noMap, kMissingStyle, frame.width() - 8);
      const double height = static_cast<double>(lines.size()) * m_canvas.lineHeight(kMissingStyle);
      m_canvas.paragraph({frame.left() + 4, frame.center().y() - height / 2, frame.width() - 8, 0}, m_sheet.noMap,
                         kMissingStyle, Qt::AlignHCenter);
      return {};
    }
    const QRectF picture(frame.left(), frame.top(), frame.width(), frame.height() - kScaleStrip);
    const ViewState view = viewOf(*m_sheet.shape, picture.size());
    QPainter& painter = m_canvas.painter();
    painter.save();
    painter.translate(picture.topLeft());
    painter.setClipRect(view.rect());
    const auto drawn = paintLayersOf(view, map, stop);
    painter.restore();
    KAWASAN_TRY(drawn);
    m_canvas.box(picture, 0.35, tokens::kBlack);
    drawNorthArrow(m_canvas, {frame.left() + 4, picture.bottom() + 1.5}, kScaleStrip - 2.5, map.words.words.north);
    drawScale(m_canvas, {frame.left() + 12, picture.bottom() + 1.2, frame.width() - 13, kScaleStrip - 1.2}, view,
              map.words, 1);
    return {};
  }

  [[nodiscard]] Result<void> paintLayersOf(const ViewState& view, const PageMap& map, const std::stop_token& stop) {
    QPainter& painter = m_canvas.painter();
    if (!map.basemaps.isEmpty()) {
      const double pixelsPerMm = kBasemapDpi / kMmPerInch;
      const QSize pixels(static_cast<int>(std::ceil(view.sizeMm.width() * pixelsPerMm)),
                         static_cast<int>(std::ceil(view.sizeMm.height() * pixelsPerMm)));
      KAWASAN_ASSIGN(const QImage image, map.basemaps.drawExact(view.extent(), pixels, stop));
      painter.drawImage(view.rect(), image);
    }
    if (!paintLayers(m_canvas, map.scene, view, 1, 0.02, stop)) return fail(ErrorCode::Cancelled);
    const QPainterPath outline = pathInView(*m_sheet.shape, view);
    painter.strokePath(outline, QPen(Qt::white, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.strokePath(outline, QPen(QColor::fromRgba(tokens::kEdit), 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    drawLabels(m_canvas, map.scene, view, {8, 6.5, 9, 8, 8});
    return {};
  }

  double rowHeight(const RtSheetRow& row) const {
    const double name = m_canvas.paragraphHeight(row.name, kCellStyle, columnWidth(1) - 2 * kPad);
    return std::max(5.0, name + 1.5);
  }

  [[nodiscard]] double columnWidth(std::size_t column) const { return m_area.width() * kWidths[column]; }

  [[nodiscard]] QRectF cell(std::size_t column, double y, double height) const {
    double x = m_area.left();
    for (std::size_t i = 0; i < column; ++i) x += columnWidth(i);
    return {x, y, columnWidth(column), height};
  }

  void cellText(std::size_t column, double y, double height, Qt::Alignment alignment, const QString& text,
                const TextStyle& style) {
    m_canvas.textIn(cell(column, y, height).adjusted(kPad, 0, -kPad, 0), alignment, text, style);
  }

  /// Wrapped and in the middle of its cell.
  void cellParagraph(std::size_t column, double y, double height, const QString& text, const TextStyle& style,
                     Qt::Alignment alignment = Qt::AlignLeft) {
    const QRectF area = cell(column, y, height).adjusted(kPad, 0, -kPad, 0);
    const double used = m_canvas.paragraphHeight(text, style, area.width());
    m_canvas.paragraph({area.left(), y + (height - used) / 2, area.width(), 0}, text, style, alignment);
  }

  double paintColumns(double y) {
    double height = 0;
    for (std::size_t c = 0; c < kColumns; ++c) {
      const QString& text = m_sheet.columns[static_cast<qsizetype>(c)];
      height = std::max(height, m_canvas.paragraphHeight(text, kColumnStyle, columnWidth(c) - 2 * kPad));
    }
    height += 2;
    m_canvas.painter().fillRect(QRectF(m_area.left(), y, m_area.width(), height), QColor(0xe6, 0xec, 0xee));
    for (std::size_t c = 0; c < kColumns; ++c)
      cellParagraph(c, y, height, m_sheet.columns[static_cast<qsizetype>(c)], kColumnStyle, Qt::AlignHCenter);
    return y + height;
  }

  /// `room` is what the page has left for the table: rows become a little higher where there is more of it.
  double paintTable(double top, double room) {
    double needed = 7 + kResultHeight;
    for (const RtSheetRow& row : m_sheet.rows) needed += rowHeight(row);
    const double more = std::clamp((room - needed) / static_cast<double>(m_sheet.rows.size()), 0.0, 1.6);
    double y = paintColumns(top);
    m_canvas.line({m_area.left(), y}, {m_area.right(), y}, 0.3, tokens::kBlack);
    std::vector<double> starts;
    for (std::size_t r = 0; r < m_sheet.rows.size(); ++r) {
      const RtSheetRow& row = m_sheet.rows[r];
      const double height = rowHeight(row) + more;
      if (!row.aspect.isEmpty()) {
        starts.push_back(y);
        double whole = height;
        for (std::size_t next = r + 1; next < m_sheet.rows.size() && m_sheet.rows[next].aspect.isEmpty(); ++next)
          whole += rowHeight(m_sheet.rows[next]) + more;
        cellParagraph(0, y, whole, row.aspect, kAspectStyle);
        m_canvas.line({m_area.left(), y}, {m_area.right(), y}, 0.25, tokens::kBlack);
      } else {
        m_canvas.line({m_area.left() + columnWidth(0), y}, {m_area.right(), y}, 0.12, tokens::kSecondary);
      }
      paintRow(row, y, height);
      y += height;
    }
    const double bottom = y;
    for (std::size_t c = 1; c < kColumns; ++c) {
      const double x = cell(c, 0, 0).left();
      m_canvas.line({x, top}, {x, bottom}, 0.15, tokens::kSecondary);
    }
    y = paintResult(bottom);
    m_canvas.box({m_area.left(), top, m_area.width(), y - top}, 0.35, tokens::kBlack);
    return y;
  }

  void paintRow(const RtSheetRow& row, double y, double height) {
    cellParagraph(1, y, height, row.name, kCellStyle);
    cellText(2, y, height, Qt::AlignHCenter, row.unit, kCellStyle);
    const auto isNumber = [](const QString& text) { return !text.isEmpty() && text.back().isDigit(); };
    cellText(3, y, height, Qt::AlignRight, row.volume, isNumber(row.volume) ? kCellStyle : kMissingStyle);
    cellText(4, y, height, Qt::AlignRight, row.base, isNumber(row.base) ? kCellStyle : kMissingStyle);
    cellText(5, y, height, Qt::AlignRight, row.percent, kCellStyle);
    cellText(6, y, height, Qt::AlignHCenter, row.value, kCellStyle);
  }

  double paintResult(double y) {
    const double amount = columnWidth(3) + columnWidth(4) + columnWidth(5) + columnWidth(6);
    const double split = m_area.right() - amount;
    const double height = kResultHeight / 2;
    for (const bool isTotal : {true, false}) {
      m_canvas.line({m_area.left(), y}, {m_area.right(), y}, 0.3, tokens::kBlack);
      const QRectF label(m_area.left() + kPad, y, split - m_area.left() - 2 * kPad, height);
      const QString& text = isTotal ? m_sheet.totalLabel : m_sheet.classLabel;
      const double used = m_canvas.paragraphHeight(text, kAspectStyle, label.width());
      m_canvas.paragraph({label.left(), y + (height - used) / 2, label.width(), 0}, text, kAspectStyle);
      const QRectF box(split, y, amount, height);
      TextStyle style = kTotalStyle;
      if (!isTotal && m_sheet.classFill != ClassFill::Unknown) {
        const FillToken& token = tokens::kClasses[static_cast<std::size_t>(m_sheet.classFill)];
        m_canvas.painter().fillRect(box, QColor::fromRgba(token.fill));
        style.colour = token.text;
      }
      m_canvas.textIn(box.adjusted(kPad, 0, -kPad, 0), Qt::AlignHCenter, isTotal ? m_sheet.total : m_sheet.slumClass,
                      style);
      m_canvas.line({split, y}, {split, y + height}, 0.15, tokens::kSecondary);
      y += height;
    }
    return y;
  }

  [[nodiscard]] double footHeight() const {
    double height = 2;
    if (!m_sheet.filed.isEmpty()) height += m_canvas.paragraphHeight(m_sheet.filed, kNoteStyle, m_area.width()) + 0.8;
    if (!m_sheet.considerations.isEmpty())
      height += m_canvas.paragraphHeight(m_sheet.considerations, kNoteStyle, m_area.width()) + 0.8;
    height += m_canvas.paragraphHeight(m_sheet.source, kNoteStyle, m_area.width()) + 1.5;
    return height + m_canvas.lineHeight(kFormSignStyle) * 3.5 + kSignatureRoom + 4;
  }

  void paintFoot(double y) {
    if (!m_sheet.filed.isEmpty())
      y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_sheet.filed, kNoteStyle) + 0.8;
    if (!m_sheet.considerations.isEmpty())
      y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_sheet.considerations, kNoteStyle) + 0.8;
    y += m_canvas.paragraph({m_area.left(), y, m_area.width(), 0}, m_sheet.source, kNoteStyle) + 1.5;
    const double line = m_canvas.lineHeight(kFormSignStyle);
    m_canvas.textIn({m_area.left(), y, m_area.width() / 2, line}, Qt::AlignLeft | Qt::AlignTop, m_sheet.surveyor,
                    kFormSignStyle);
    m_canvas.textIn({m_area.center().x(), y, m_area.width() / 2, line}, Qt::AlignRight | Qt::AlignTop,
                    m_sheet.placeAndDate, kFormSignStyle);
    y += line * 1.5;
    const auto count = static_cast<double>(m_sheet.signers.size());
    const double gap = 5;
    const double width = (m_area.width() - gap * (count - 1)) / count;
    double x = m_area.left();
    for (const SheetSigner& signer : m_sheet.signers) {
      m_canvas.textIn({x, y, width, line}, Qt::AlignHCenter | Qt::AlignTop, signer.office, kFormSignStyle);
      const double lineY = y + line + kSignatureRoom;
      m_canvas.line({x + 1, lineY}, {x + width - 1, lineY}, 0.25, tokens::kText);
      m_canvas.textIn({x, lineY + 0.6, width, line}, Qt::AlignHCenter | Qt::AlignTop, signer.name, kNoteStyle);
      x += width + gap;
    }
  }

  static constexpr double kScaleStrip = 13;
  static constexpr double kResultHeight = 15;
  static constexpr double kSignatureRoom = 17;

  Canvas m_canvas;
  const RtSheet& m_sheet;
  QRectF m_area;
};

/// What stands at scale bar and north arrow, in the words of every sheet.
SheetContent mapWords() {
  SheetContent content;
  content.language = currentLanguage();
  content.words.scale = QCoreApplication::translate("sheet", "Scale");
  content.words.north = QCoreApplication::translate("sheet", "N");
  content.words.metres = QStringLiteral("m");
  content.words.kilometres = QStringLiteral("km");
  return content;
}

/// The RT by class, quiet enough to read what lies below; names of kawasan and kelurahan stand beside the map.
MapScene sceneOf(const RtSheetJob& job) {
  const std::vector<AreaScore> rts = scoreAreas(*job.snapshot, *job.regulation, job.surveyId, Level::Rt);
  const Ranking ranking = rankAreas(*job.snapshot, *job.regulation, job.surveyId, defaultRankingLevel(*job.snapshot));
  ProjectSceneOptions options;
  options.fill = FillBy::Class;
  options.fillOpacity = 0.35;
  options.basemapOpacity = 0.75;
  options.projectPath = job.projectPath;
  MapScene scene = projectScene(*job.snapshot, rts, ranking, options);
  for (SceneLayer& layer : scene.layers) {
    layer.hasLabels = layer.kind == LayerKind::Rt;
    if (layer.kind == LayerKind::Rt && job.isEmpty) layer.fill = FillBy::Nothing;
  }
  return scene;
}

}  // namespace

Result<RtSheetReport> printRtSheets(const RtSheetJob& job, const std::string& path, const std::stop_token& stop) {
  if (job.rtIds.empty()) return fail(ErrorCode::NothingToDraw, {{"what", "no-shapes"}});
  loadFonts();
  const MapScene scene = sceneOf(job);
  BasemapDrawer basemaps(scene.basemaps, scene.crs, std::make_shared<TileCache>(), 2);
  const SheetContent words = mapWords();
  const QSizeF page = pageSize(job.paper);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kScreenDpi);
  writer.setPageSize(QPageSize(page, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setCreator(QStringLiteral("Kawasan"));
  writer.setTitle(toQString(job.snapshot->info.city));
  QPainter painter(&writer);
  painter.scale(kScreenDpi / kMmPerInch, kScreenDpi / kMmPerInch);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  RtSheetReport report;
  for (const FeatureId id : job.rtIds) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    KAWASAN_ASSIGN(const RtSheet sheet, rtSheetOf(job, id));
    if (report.pages > 0) writer.newPage();
    KAWASAN_TRY(RtPage(painter, sheet, page).paint({scene, basemaps, words}, stop));
    ++report.pages;
    if (job.progress) job.progress(static_cast<double>(report.pages) / static_cast<double>(job.rtIds.size()));
  }
  painter.end();
  KAWASAN_TRY(writeWholeFile(path, bytes));
  report.problems = basemaps.problems();
  return report;
}

}  // namespace kawasan
