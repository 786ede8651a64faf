#include "ui/paint/map_figure_words.h"

#include <QCoreApplication>

#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(kawasan::MapFigures)
};

QString wayOf(MapSource source) {
  switch (source) {
    case MapSource::Buildings:
      return Text::tr("Buildings counted where their centroid lies; density by the limit, the RT as a whole or not.");
    case MapSource::Roads:
      return Text::tr(
          "Metres of road inside the RT, on the ellipsoid: what exists. New roads that are needed come on top.");
    case MapSource::Drains:
      return Text::tr(
          "Metres of drain inside the RT, on the ellipsoid: what exists. New drains that are needed come on top.");
    case MapSource::Flood:
      return Text::tr("Hectares of the polygons inside the RT, on the ellipsoid, overlaps counted once.");
    case MapSource::FireRoads:
      return Text::tr(
          "0 where a road of 3.5 m or wider lies within 100 m of every place of the RT, else all its buildings. A "
          "hydrant, tank or open water serves as well: please look.");
  }
  return {};
}

}  // namespace

QString nameOf(MapSource source) {
  switch (source) {
    case MapSource::Buildings:
      return Text::tr("Buildings (outlines or points)");
    case MapSource::Roads:
      return Text::tr("Roads (lines)");
    case MapSource::Drains:
      return Text::tr("Drains (lines)");
    case MapSource::Flood:
      return Text::tr("Places that are flooded (areas)");
    case MapSource::FireRoads:
      return Text::tr("Roads for a fire engine, 3.5 m or wider (lines)");
  }
  return {};
}

QString methodOf(MapSource source, std::string_view layer) {
  if (layer.empty()) return wayOf(source);
  return wayOf(source) + u' ' +
         Text::tr("Layer: %1.").arg(QString::fromUtf8(layer.data(), static_cast<qsizetype>(layer.size())));
}

QString bareText(MapSource source, std::size_t rts) {
  const QString sentence = source == MapSource::Roads
                               ? Text::tr("%1 RT have no road in this file: none there, or the file is not complete.")
                           : source == MapSource::Drains
                               ? Text::tr("%1 RT have no drain in this file: none there, or the file is not complete.")
                               : Text::tr(
                                     "%1 RT have no building in this file: none there, or the file is not "
                                     "complete.");
  return sentence.arg(formatNumber(static_cast<double>(rts), 0, currentLanguage()));
}

QString partsOf(const MapProposal& proposal) {
  const bool isRoad = proposal.parameter == Parameter::RoadIdeal;
  if (!isRoad && proposal.parameter != Parameter::DrainIdeal) return {};
  const auto shown = [&](Micro amount) {
    return formatAmount(amount, mapDecimalsOf(proposal.parameter), currentLanguage()) + u' ' +
           unitName(unitOf(proposal.parameter));
  };
  const QString absent = nameOf(isRoad ? Parameter::RoadCoverage : Parameter::DrainageAbsence);
  if (isMissing(proposal.absent)) {
    return Text::tr("%1 on the map; what is still missing (%2) was not entered, so it is at least so much")
        .arg(shown(proposal.proposed), absent);
  }
  return Text::tr("%1 = %2 on the map + %3 still missing by the survey (%4)")
      .arg(shown(proposal.proposed), shown(proposal.proposed - proposal.absent), shown(proposal.absent), absent);
}

int mapDecimalsOf(Parameter parameter) {
  const Unit unit = unitOf(parameter);
  return unit == Unit::Hectare ? 4 : unit == Unit::Metre ? 2 : 0;
}

QString describe(const ZoneConformity& conformity) {
  const auto hectares = [](double amount) { return formatNumber(amount, 2, currentLanguage()); };
  const std::optional<bool> sign = conformity.sign();
  if (!sign)
    return Text::tr("%1 of %2 ha lie in no zone").arg(hectares(conformity.unzoned), hectares(conformity.hectares));
  if (*sign) return Text::tr("all %1 ha lie in zones for settlement").arg(hectares(conformity.hectares));
  return Text::tr("%1 of %2 ha lie outside the zones for settlement")
      .arg(hectares(conformity.outside), hectares(conformity.hectares));
}

QString evidenceOf(const ZoneConformity& conformity) {
  return Text::tr("zones of the spatial plan on the map: %1").arg(describe(conformity));
}

}  // namespace kawasan
