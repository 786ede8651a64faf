#include "ui/paint/sheet_blocks.h"

#include <algorithm>

#include "ui/paint/map_marks.h"

namespace kawasan {

namespace {

constexpr double kShieldWidth = 12;
constexpr double kShieldHeight = 14.5;
constexpr double kScaleHeight = 15;
constexpr double kMostSignatureRoom = 30;
constexpr TextStyle kHeadStyle{10.5, true};
constexpr TextStyle kOfficeStyle{8.2, false};
constexpr TextStyle kTitleStyle{13.5, true};
constexpr TextStyle kPlaceStyle{9.2, false};
constexpr TextStyle kDocumentStyle{7.6, false, tokens::kSecondary};
constexpr TextStyle kSourceStyle{7, false};
constexpr TextStyle kRevisionStyle{7, true};
constexpr TextStyle kSignStyle{7.4, false};
constexpr TextStyle kSignNameStyle{7.6, true};

/// Placeholder for the emblem of the city: no one's colours, no one's sign.
void drawShield(Canvas& canvas, const QRectF& area) {
  QPainterPath shield;
  const auto at = [&](double x, double y) {
    return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
  };
  shield.moveTo(at(0, 0.06));
  shield.quadTo(at(0.28, 0.1), at(0.5, 0));
  shield.quadTo(at(0.72, 0.1), at(1, 0.06));
  shield.lineTo(at(1, 0.55));
  shield.cubicTo(at(1, 0.8), at(0.72, 0.93), at(0.5, 1));
  shield.cubicTo(at(0.28, 0.93), at(0, 0.8), at(0, 0.55));
  shield.closeSubpath();
  QPainter& painter = canvas.painter();
  painter.fillPath(shield, QColor(0xe9, 0xec, 0xee));
  painter.strokePath(shield, QPen(QColor(0x7a, 0x82, 0x88), 0.5));
  painter.save();
  painter.setClipPath(shield);
  const QPen wave(QColor(0xa4, 0xac, 0xb2), 0.45);
  for (const double y : {0.56, 0.68, 0.8}) {
    QPainterPath line;
    line.moveTo(at(0.08, y));
    line.cubicTo(at(0.3, y - 0.09), at(0.3, y + 0.05), at(0.5, y));
    line.cubicTo(at(0.7, y - 0.05), at(0.7, y + 0.09), at(0.92, y));
    painter.strokePath(line, wave);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0xa4, 0xac, 0xb2));
  painter.drawPolygon(QPolygonF({at(0.2, 0.45), at(0.5, 0.18), at(0.8, 0.45)}));
  painter.restore();
}

class HeadBlock final : public SheetBlock {
 public:
  explicit HeadBlock(const SheetContent& content) : m_lines(content.head) {}

  double height(const Canvas& canvas, double width, const PanelFit&) const override {
    return kBlockTop + kBlockBottom + std::max(kShieldHeight, textHeight(canvas, textWidth(width)));
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit&) const override {
    const QRectF inner = innerArea(area);
    drawShield(canvas, {inner.left() + 1, inner.center().y() - kShieldHeight / 2, kShieldWidth, kShieldHeight});
    const double width = textWidth(area.width());
    double y = inner.center().y() - textHeight(canvas, width) / 2;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
      y += canvas.paragraph({inner.right() - width, y, width, 0}, m_lines[i], styleOf(i));
    }
  }

 private:
  static double textWidth(double width) { return width - 2 * kBlockPadding - kShieldWidth - 4.5; }
  static const TextStyle& styleOf(qsizetype line) { return line == 0 ? kHeadStyle : kOfficeStyle; }
  [[nodiscard]] double textHeight(const Canvas& canvas, double width) const {
    double sum = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) sum += canvas.paragraphHeight(m_lines[i], styleOf(i), width);
    return sum;
  }
  QStringList m_lines;
};

class TitleBlock final : public SheetBlock {
 public:
  explicit TitleBlock(const SheetContent& content)
      : m_lines{{content.title, kTitleStyle}, {content.place, kPlaceStyle}, {content.document, kDocumentStyle}} {}

  double height(const Canvas& canvas, double width, const PanelFit&) const override {
    double sum = kBlockTop + kBlockBottom;
    for (const auto& [text, style] : m_lines) sum += canvas.paragraphHeight(text, style, width - 2 * kBlockPadding);
    return sum;
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit&) const override {
    const QRectF inner = innerArea(area);
    double y = inner.top();
    for (const auto& [text, style] : m_lines) y += canvas.paragraph({inner.left(), y, inner.width(), 0}, text, style);
  }

 private:
  std::vector<std::pair<QString, TextStyle>> m_lines;
};

class ScaleBlock final : public SheetBlock {
 public:
  ScaleBlock(const SheetContent& content, const ViewState& view, double mmPerPaperMm)
      : m_content(content), m_view(view), m_mmPerPaperMm(mmPerPaperMm) {}

  double height(const Canvas&, double, const PanelFit&) const override { return kScaleHeight + kBlockTop; }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit&) const override {
    const QRectF inner = innerArea(area);
    drawNorthArrow(canvas, {inner.left() + 7, inner.top()}, inner.height(), m_content.words.north);
    drawScale(canvas, inner.adjusted(17, 0, 0, 0), m_view, m_content, m_mmPerPaperMm);
  }

 private:
  const SheetContent& m_content;
  ViewState m_view;
  double m_mmPerPaperMm;
};

class SourcesBlock final : public SheetBlock {
 public:
  explicit SourcesBlock(const SheetContent& content) : m_content(content) {}

  double height(const Canvas& canvas, double width, const PanelFit&) const override {
    double sum = kBlockTop + kBlockBottom + kHeadingHeight;
    for (const QString& source : m_content.sources)
      sum += canvas.paragraphHeight(source, kSourceStyle, width - 2 * kBlockPadding);
    return sum + canvas.paragraphHeight(m_content.revision, kRevisionStyle, width - 2 * kBlockPadding);
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit&) const override {
    const QRectF inner = innerArea(area);
    double y = drawHeading(canvas, inner, m_content.words.sources);
    for (const QString& source : m_content.sources) {
      y += canvas.paragraph({inner.left(), y, inner.width(), 0}, source, kSourceStyle);
    }
    canvas.paragraph({inner.left(), y, inner.width(), 0}, m_content.revision, kRevisionStyle);
  }

 private:
  const SheetContent& m_content;
};

class ApprovalBlock final : public SheetBlock {
 public:
  explicit ApprovalBlock(const SheetContent& content) : m_content(content) {}

  double height(const Canvas& canvas, double width, const PanelFit& fit) const override {
    return kBlockTop + kBlockBottom + kHeadingHeight + officeHeight(canvas, columnWidth(width)) + fit.signatureRoom +
           canvas.lineHeight(kSignNameStyle) + canvas.lineHeight(kSignStyle) + 1.2;
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const override {
    const QRectF inner = innerArea(area);
    const double top = drawHeading(canvas, inner, m_content.words.approval);
    const double headingWidth = canvas.textWidth(m_content.words.approval, {7.8, true}) + 4;
    canvas.textIn({inner.left() + headingWidth, inner.top() - 0.4, inner.width() - headingWidth, kHeadingHeight},
                  Qt::AlignRight | Qt::AlignTop, m_content.placeAndDate, kSignStyle);
    const double width = columnWidth(area.width());
    const double foot = canvas.lineHeight(kSignNameStyle) + canvas.lineHeight(kSignStyle) + 1.2;
    const double room = inner.bottom() - foot - top - officeHeight(canvas, width);
    const double nameTop = top + officeHeight(canvas, width) + std::clamp(room, fit.signatureRoom, kMostSignatureRoom);
    for (std::size_t i = 0; i < m_content.signers.size(); ++i) {
      const double x = inner.left() + static_cast<double>(i) * (inner.width() - width);
      paintSigner(canvas, m_content.signers[i], {x, top + 0.6, width, 0}, nameTop);
    }
  }

 private:
  [[nodiscard]] double columnWidth(double width) const {
    const double inner = width - 2 * kBlockPadding;
    return m_content.signers.size() > 1 ? (inner - 6) / 2 : inner;
  }
  [[nodiscard]] double officeHeight(const Canvas& canvas, double width) const {
    double highest = 0;
    for (const SheetSigner& signer : m_content.signers) {
      double sum = 0;
      for (const QString& line : signer.office.split(QLatin1Char('\n')))
        sum += canvas.paragraphHeight(line, kSignStyle, width);
      highest = std::max(highest, sum);
    }
    return highest;
  }
  static void paintSigner(Canvas& canvas, const SheetSigner& signer, const QRectF& column, double nameTop) {
    double y = column.top();
    for (const QString& line : signer.office.split(QLatin1Char('\n'))) {
      y += canvas.paragraph({column.left(), y, column.width(), 0}, line, kSignStyle, Qt::AlignHCenter);
    }
    const double lineY = nameTop + canvas.lineHeight(kSignNameStyle);
    canvas.textIn({column.left(), nameTop, column.width(), 0}, Qt::AlignHCenter | Qt::AlignTop, signer.name,
                  kSignNameStyle);
    canvas.line({column.left() + 2, lineY}, {column.right() - 2, lineY}, 0.2, tokens::kText);
    canvas.textIn({column.left(), lineY + 0.5, column.width(), 0}, Qt::AlignHCenter | Qt::AlignTop, signer.number,
                  kSignStyle);
  }

  const SheetContent& m_content;
};

}  // namespace

QRectF innerArea(const QRectF& area) {
  return area.adjusted(kBlockPadding, kBlockTop, -kBlockPadding, -kBlockBottom);
}

double drawHeading(Canvas& canvas, const QRectF& inner, const QString& text) {
  canvas.textIn({inner.left(), inner.top() - 0.4, inner.width(), kHeadingHeight}, Qt::AlignLeft | Qt::AlignTop, text,
                {7.8, true});
  return inner.top() + kHeadingHeight;
}

BlockPointer makeHeadBlock(const SheetContent& content) {
  return std::make_unique<HeadBlock>(content);
}
BlockPointer makeTitleBlock(const SheetContent& content) {
  return std::make_unique<TitleBlock>(content);
}
BlockPointer makeScaleBlock(const SheetContent& content, const ViewState& view, double mmPerPaperMm) {
  return std::make_unique<ScaleBlock>(content, view, mmPerPaperMm);
}
BlockPointer makeSourcesBlock(const SheetContent& content) {
  return std::make_unique<SourcesBlock>(content);
}
BlockPointer makeApprovalBlock(const SheetContent& content) {
  return std::make_unique<ApprovalBlock>(content);
}

}  // namespace kawasan
