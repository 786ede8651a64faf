#include "ui/paint/geo_pdf.h"

#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kawasan {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;

QPDFObjectHandle numbers(const std::vector<double>& values, int decimals) {
  QPDFObjectHandle array = QPDFObjectHandle::newArray();
  for (const double value : values) array.appendItem(QPDFObjectHandle::newReal(value, decimals));
  return array;
}

QPDFObjectHandle dictionary(const std::vector<std::pair<std::string, QPDFObjectHandle>>& items) {
  QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
  for (const auto& [key, value] : items) made.replaceKey(key, value);
  return made;
}

QPDFObjectHandle viewportOf(const GeoFrame& geo, double pageTop) {
  std::vector<double> places;
  for (const Point& corner : geo.corners) {
    places.push_back(corner.y);
    places.push_back(corner.x);
  }
  const auto name = [](const char* text) { return QPDFObjectHandle::newName(text); };
  const QPDFObjectHandle gcs =
      dictionary({{"/Type", name("/PROJCS")}, {"/EPSG", QPDFObjectHandle::newInteger(geo.epsg)}});
  const QPDFObjectHandle measure = dictionary({{"/Type", name("/Measure")},
                                               {"/Subtype", name("/GEO")},
                                               {"/Bounds", numbers({0, 0, 0, 1, 1, 1, 1, 0}, 0)},
                                               {"/LPTS", numbers({0, 0, 0, 1, 1, 1, 1, 0}, 0)},
                                               {"/GPTS", numbers(places, 9)},
                                               {"/GCS", gcs}});
  const QRectF& f = geo.frame;
  const std::vector<double> box{f.left() * kPointsPerMm, pageTop - f.bottom() * kPointsPerMm, f.right() * kPointsPerMm,
                                pageTop - f.top() * kPointsPerMm};
  return dictionary({{"/Type", name("/Viewport")}, {"/BBox", numbers(box, 4)}, {"/Measure", measure}});
}

QByteArray rewritten(const QByteArray& pdf, QSizeF pageMm, const std::optional<GeoFrame>& geo) {
  QPDF document;
  document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
  QPDFObjectHandle page = QPDFPageDocumentHelper(document).getAllPages().at(0).getObjectHandle();
  // Qt places the contents from the top of its rounded box: the exact box hangs from the same top.
  const double top = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
  const QPDFObjectHandle box =
      numbers({0, top - pageMm.height() * kPointsPerMm, pageMm.width() * kPointsPerMm, top}, 4);
  page.replaceKey("/MediaBox", box);
  if (geo) {
    QPDFObjectHandle viewports = QPDFObjectHandle::newArray();
    viewports.appendItem(viewportOf(*geo, top));
    page.replaceKey("/VP", viewports);
  }
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setMinimumPDFVersion("1.7");
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.write();
  const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, QSizeF pageMm, const std::optional<GeoFrame>& geo) {
  try {
    return rewritten(pdf, pageMm, geo);
  } catch (const std::exception& error) {  // libqpdf's own errors end here
    return fail(ErrorCode::Internal, {{"what", "PDF"}}, error.what());
  }
}

}  // namespace kawasan
