#include "ui/paint/sheet_builder.h"

#include <QCoreApplication>
#include <set>

#include "core/base/text.h"
#include "core/rules/estimate_marks.h"
#include "gis/area_overlay.h"
#include "gis/crs.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/sheet_legend.h"
#include "ui/paint/sheet_plan.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

/// Behind the name of an area that the city has chosen.
constexpr QLatin1String kChosenMark(" *");

QString word(const char* source) {
  return QCoreApplication::translate("sheet", source);
}

SheetWords wordsFor(Level level) {
  SheetWords words;
  words.scale = word(QT_TRANSLATE_NOOP("sheet", "Scale"));
  words.north = word(QT_TRANSLATE_NOOP("sheet", "N"));
  words.metres = QStringLiteral("m");
  words.kilometres = QStringLiteral("km");
  words.easting = word(QT_TRANSLATE_NOOP("sheet", "mE"));
  words.northing = word(QT_TRANSLATE_NOOP("sheet", "mN"));
  words.legend = word(QT_TRANSLATE_NOOP("sheet", "LEGEND"));
  const QString levelName = nameOf(level);
  words.legendKawasan = levelName.left(1).toUpper() + levelName.mid(1);
  words.legendRt = QStringLiteral("RT");
  words.legendHectares = word(QT_TRANSLATE_NOOP("sheet", "Area ha"));
  words.total = word(QT_TRANSLATE_NOOP("sheet", "Sum"));
  words.tableName = words.legendKawasan;
  words.tableDecree = word(QT_TRANSLATE_NOOP("sheet", "Decree ha"));
  words.tableVerified = word(QT_TRANSLATE_NOOP("sheet", "Verif. ha"));
  words.tableTotal = word(QT_TRANSLATE_NOOP("sheet", "Total"));
  words.tableClass = word(QT_TRANSLATE_NOOP("sheet", "Class"));
  words.tableCode = word(QT_TRANSLATE_NOOP("sheet", "Code"));
  words.moreRows = word(QT_TRANSLATE_NOOP("sheet", "and %1 more"));
  words.lineVerified = word(QT_TRANSLATE_NOOP("sheet", "Verified delineation"));
  words.lineDecree = word(QT_TRANSLATE_NOOP("sheet", "Delineation of the decree"));
  words.lineProposed = word(QT_TRANSLATE_NOOP("sheet", "Proposed delineation"));
  words.lineRt = word(QT_TRANSLATE_NOOP("sheet", "RT boundary and number"));
  words.lineKelurahan = word(QT_TRANSLATE_NOOP("sheet", "Kelurahan boundary"));
  words.lineKecamatan = word(QT_TRANSLATE_NOOP("sheet", "Kecamatan boundary"));
  words.lineReference = word(QT_TRANSLATE_NOOP("sheet", "Reference boundary"));
  words.location = word(QT_TRANSLATE_NOOP("sheet", "LOCATION"));
  words.projection = word(QT_TRANSLATE_NOOP("sheet", "PROJECTION"));
  words.gridInterval = word(QT_TRANSLATE_NOOP("sheet", "Grid interval %1 m"));
  words.sources = word(QT_TRANSLATE_NOOP("sheet", "DATA SOURCES"));
  words.basemaps = word(QT_TRANSLATE_NOOP("sheet", "Basemap: %1"));
  words.approval = word(QT_TRANSLATE_NOOP("sheet", "APPROVAL"));
  return words;
}

void addLegend(SheetContent& content, MapLegend legend) {
  content.legendTitle = std::move(legend.title);
  content.legend = std::move(legend.rows);
  content.legendNote = std::move(legend.note);
  content.totals = legend.totals;
}

/// Class and total as they stand in a table.
void addScore(SheetTableRow& row, const AreaScore& score) {
  row.verifiedHectares = knownSum(score, Parameter::AreaVerified);
  row.className = missingText();
  row.classFill = classFillOf(score);
  if (!score.hasFigures()) return;
  row.total = score.score.totalMin;
  row.isPartial = score.isApproximate();
  if (score.score.totalMax != score.score.totalMin) row.totalHigh = score.score.totalMax;
  const auto slumClass = score.score.slumClass();
  // The range of its total stands beside it.
  row.className = slumClass ? nameOf(*slumClass) : word(QT_TRANSLATE_NOOP("sheet", "class open"));
  if (slumClass && score.restsOnEstimates()) row.className.prepend(estimateMark());
}

/// The RT of the area that the sheet is about, instead of all areas; neither decree nor code are theirs.
void addTableOf(SheetContent& content, const Snapshot& snapshot, FeatureId surveyId, const Area& area,
                const std::vector<AreaScore>& rts) {
  content.words.tableName = QStringLiteral("RT");
  content.words.tableDecree.clear();
  content.words.tableCode.clear();
  const bool isOfOneKelurahan = std::ranges::all_of(area.rts, [&](std::size_t index) {
    return snapshot.rts[index].kelurahanId == snapshot.rts[area.rts.front()].kelurahanId;
  });
  SumOfAreas verified;
  for (const std::size_t index : area.rts) {
    const Rt& rt = snapshot.rts[index];
    SheetTableRow row;
    row.name = toQString(isOfOneKelurahan ? rtName(rt) : fullName(snapshot, rt));
    const auto score = std::ranges::find(rts, rt.id, &AreaScore::areaId);
    if (score != rts.end()) addScore(row, *score);
    verified.add(row.verifiedHectares, std::span(&index, 1));
    content.table.push_back(std::move(row));
  }
  content.totals.verifiedHectares = verified.sum(snapshot, surveyId, Parameter::AreaVerified);
}

void addTable(SheetContent& content, const Snapshot& snapshot, FeatureId surveyId, const Ranking& ranking) {
  KnownSum decree;
  SumOfAreas verified;
  for (const RankedArea& area : ranking.areas) {
    SheetTableRow row;
    row.name = toQString(area.area.name);
    if (area.chosen) row.name += kChosenMark;
    if (const DecreeArea* line = snapshot.decreeOf(area.area.level, area.area.id); line != nullptr) {
      row.decreeHectares = line->hectares;
      decree.add({line->hectares, isMissing(line->hectares) ? 1U : 0U});
    }
    addScore(row, area.score);
    row.code = toQString(area.classification.code.value_or("–"));
    if (area.tied) row.code += QStringLiteral(" =");
    verified.add(row.verifiedHectares, area.area.rts);
    content.table.push_back(std::move(row));
  }
  content.totals.decreeHectares = decree;
  content.totals.verifiedHectares = verified.sum(snapshot, surveyId, Parameter::AreaVerified);
}

void addLocation(SheetContent& content, const Snapshot& snapshot) {
  const std::vector<AdminArea>& districts = snapshot.kecamatan.size() > 1 ? snapshot.kecamatan : snapshot.kelurahan;
  std::vector<const MultiPolygon*> shapes;
  for (const AdminArea& district : districts) {
    if (!district.geometry) continue;
    shapes.push_back(district.geometry.get());
    SceneArea outline;
    outline.shape = district.geometry;
    outline.name = district.name;
    content.inset.districts.push_back(std::move(outline));
  }
  if (shapes.empty()) return;
  content.inset.outline = std::make_shared<const MultiPolygon>(unionOf(shapes));
  content.locationNote =
      word(snapshot.kecamatan.size() > 1 ? QT_TRANSLATE_NOOP("sheet", "%1 by kecamatan; red frame: this sheet.")
                                         : QT_TRANSLATE_NOOP("sheet", "%1 by kelurahan; red frame: this sheet."))
          .arg(toQString(snapshot.info.city));
}

Result<void> addProjection(SheetContent& content, const Snapshot& snapshot) {
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(snapshot.info.crs));
  const QString zone =
      crs.utmZone > 0
          ? word(QT_TRANSLATE_NOOP("sheet", "UTM zone %1%2")).arg(crs.utmZone).arg(QChar(crs.utmSouth ? u'S' : u'N'))
          : toQString(crs.name);
  content.projection << QStringLiteral("%1, %2 (%3)").arg(zone, toQString(crs.datum), toQString(crs.code));
  content.projection << word(QT_TRANSLATE_NOOP("sheet", "Hectares drawn: WGS 84 ellipsoid"));
  return {};
}

void addDecrees(SheetContent& content, const Snapshot& snapshot) {
  std::set<std::string> decrees;
  for (const DecreeArea& line : snapshot.decreeAreas) {
    decrees.insert(line.number + (line.date ? ", " + formatDate(*line.date, content.language).toStdString() : ""));
  }
  for (const std::string& decree : decrees)
    content.sources << word(QT_TRANSLATE_NOOP("sheet", "Decree (SK): %1")).arg(toQString(decree));
}

void addSources(SheetContent& content, const Regulation& regulation, const Survey& survey,
                const std::vector<AreaScore>& rts, const Ranking& ranking, SheetMap map) {
  const auto withFigures =
      std::count_if(rts.begin(), rts.end(), [](const AreaScore& score) { return score.hasFigures(); });
  // What the mark before a total means, in a line that is there anyway: every line takes one of the table's.
  const bool isPartial = std::ranges::any_of(content.table, &SheetTableRow::isPartial);
  const char* const figures =
      isPartial
          ? QT_TRANSLATE_NOOP(
                "sheet", "RT figures: survey %1, %2 of %3 RT (≈ provisional); %4 (%5 indicators, highest total %6)")
          : QT_TRANSLATE_NOOP("sheet", "RT figures: survey %1, %2 of %3 RT; %4 (%5 indicators, highest total %6)");
  content.sources << word(figures)
                         .arg(toQString(survey.name))
                         .arg(withFigures)
                         .arg(rts.size())
                         .arg(localText(regulation.name))
                         .arg(regulation.indicators.size())
                         .arg(regulation.largestTotal());
  QStringList limits;
  for (const ClassLimit& limit : regulation.classes) {
    if (limit.from > 0) limits << QString::number(limit.from);
  }
  content.sources << word(
                         QT_TRANSLATE_NOOP("sheet", "Totals by %1: sum of volumes over sum of bases. Class limits %2."))
                         .arg(nameOf(ranking.level), limits.join(QStringLiteral(", ")));
  if (map == SheetMap::Priority) {
    // How far the table of priorities can be trusted belongs on the page that is signed.
    const Citation& citation = regulation.citation(regulation.classification.front().citation);
    QString line =
        QStringLiteral("%1: %2.").arg(word(QT_TRANSLATE_NOOP("sheet", "Priorities")), localText(citation.provision));
    if (const QString note = localText(citation.note); !note.isEmpty()) line += u' ' + note;
    content.sources << line;
  }
  if (const KnownSum& sum = content.totals.hectares; sum.isLeast())
    content.sources << word(QT_TRANSLATE_NOOP("sheet", "≥ at least so much: %1 RT have no verified hectares yet"))
                           .arg(countText(sum.missing));
  const auto isChosen = [](const SheetTableRow& row) { return row.name.endsWith(kChosenMark); };
  if (std::ranges::any_of(content.table, isChosen))
    content.sources << word(QT_TRANSLATE_NOOP("sheet", "* chosen by the city, beside the order by rule"));
  const auto isTied = [](const SheetTableRow& row) { return row.code.endsWith(QStringLiteral(" =")); };
  if (std::ranges::any_of(content.table, isTied)) {
    content.sources << word(
        QT_TRANSLATE_NOOP("sheet", "= shares its rank: same priority and total; ordered by households, then hectares"));
  }
}

/// Tables count what has figures, the map shows what has a shape: the page says when that is not the same.
void addDrawn(SheetContent& content, const Snapshot& snapshot, const Ranking& ranking) {
  const auto drawnRts = std::ranges::count_if(snapshot.rts, [](const Rt& rt) { return rt.geometry != nullptr; });
  const auto drawnAreas = static_cast<std::ptrdiff_t>(content.inset.kawasan.size());
  const auto rts = static_cast<std::ptrdiff_t>(snapshot.rts.size());
  const auto areas = static_cast<std::ptrdiff_t>(ranking.areas.size());
  const bool areAreasRts = ranking.level == Level::Rt;
  if (drawnRts < rts && (areAreasRts || drawnAreas == areas)) {
    content.sources << word(QT_TRANSLATE_NOOP("sheet", "%1 of %2 RT are drawn; the tables count all of them."))
                           .arg(drawnRts)
                           .arg(rts);
  } else if (drawnAreas < areas && !areAreasRts) {
    content.sources << word(QT_TRANSLATE_NOOP("sheet",
                                              "%1 of %2 %3 and %4 of %5 RT are drawn; the tables count all of them."))
                           .arg(drawnAreas)
                           .arg(areas)
                           .arg(nameOf(ranking.level))
                           .arg(drawnRts)
                           .arg(rts);
  }
}

/// "Kawasan Pasar Lama (KW-03), Kota Contoh"
QString placeOf(const Area& area, const QString& city) {
  QString name = toQString(area.name);
  if (area.level == Level::City) return city;
  if (area.level != Level::Rt) {
    const QString level = nameOf(area.level);
    name = level.left(1).toUpper() + level.mid(1) + u' ' + name;
  }
  if (!area.code.empty() && area.level == Level::Kawasan) name += QStringLiteral(" (%1)").arg(toQString(area.code));
  return name + QStringLiteral(", ") + city;
}

/// In the place of a name that is written by hand.
QString openName() {
  return word(QT_TRANSLATE_NOOP("sheet", "(name in full)"));
}

/// The map may show a part, while its legend counts everything.
void addCounted(SheetContent& content, const Snapshot& snapshot) {
  if (!content.legendNote.isEmpty()) content.legendNote += QStringLiteral("; ");
  content.legendNote += word(QT_TRANSLATE_NOOP("sheet", "counted: all of %1")).arg(toQString(snapshot.info.city));
}

QString mapTitle(SheetMap map) {
  switch (map) {
    case SheetMap::Priority:
      return word(QT_TRANSLATE_NOOP("sheet", "PRIORITY MAP FOR THE UPGRADING OF SLUM SETTLEMENTS"));
    case SheetMap::Class:
      return word(QT_TRANSLATE_NOOP("sheet", "MAP OF SLUM CLASSES BY RT"));
    case SheetMap::Plan:
      break;
  }
  return word(QT_TRANSLATE_NOOP("sheet", "MAP OF THE PLANNED ACTIVITIES FOR THE UPGRADING OF SLUM SETTLEMENTS"));
}

FillBy mapFill(SheetMap map) {
  if (map == SheetMap::Plan) return FillBy::Nothing;  // works would drown in the colours of classes
  return map == SheetMap::Priority ? FillBy::Priority : FillBy::Class;
}

/// Works in place of the legend and table of areas.
Result<void> addPlan(SheetContent& content, const Snapshot& snapshot, const std::optional<Area>& area) {
  content.works = planWorks(snapshot, area);
  if (content.works->places.empty()) return fail(ErrorCode::NothingToDraw, {{"what", "no-works"}});
  content.legendNote = planNote(*content.works);
  return {};
}

void addTexts(SheetContent& content, const Snapshot& snapshot, const Survey& survey, const SheetRequest& request,
              const std::optional<Area>& area) {
  const QString city = toQString(snapshot.info.city);
  const bool isOfPlan = request.map == SheetMap::Plan;
  content.head = request.texts.head;
  if (content.head.isEmpty()) {
    content.head << word(QT_TRANSLATE_NOOP("sheet", "GOVERNMENT OF %1")).arg(city.toUpper());
    content.head << word(QT_TRANSLATE_NOOP("sheet", "Working group on housing and settlements (Pokja PKP)"));
    if (!snapshot.info.province.empty())
      content.head << word(QT_TRANSLATE_NOOP("sheet", "Province of %1")).arg(toQString(snapshot.info.province));
  }
  content.title = request.texts.title;
  if (content.title.isEmpty()) {
    content.title = mapTitle(request.map);
  }
  content.place = area ? placeOf(*area, city) : city;
  if (snapshot.kecamatan.size() == 1 && !(area && area->level == Level::Kecamatan))
    content.place += word(QT_TRANSLATE_NOOP("sheet", ", Kecamatan %1")).arg(toQString(snapshot.kecamatan.front().name));
  const int from = isOfPlan && snapshot.info.firstYear != 0 ? snapshot.info.firstYear : survey.year;
  const int to = isOfPlan && snapshot.info.lastYear != 0 ? snapshot.info.lastYear : survey.year;
  content.place += word(QT_TRANSLATE_NOOP("sheet", " · Year %1")).arg(yearsText(from, to));
  if (snapshot.info.firstYear != 0)
    content.document =
        QStringLiteral("RP2KPKP %1 %2–%3").arg(city).arg(snapshot.info.firstYear).arg(snapshot.info.lastYear);
  const auto edited = dateOfTime(snapshot.lastEdit);
  content.revision = word(QT_TRANSLATE_NOOP("sheet", "Revision %1")).arg(snapshot.revision);
  if (edited) content.revision += QStringLiteral(", ") + formatDate(*edited, content.language);
  if (const QString version = versionText(request.version); !version.isEmpty())
    content.revision += QStringLiteral(" · ") + version;
  const auto today = dateOfTime(nowText());
  content.placeAndDate =
      QStringLiteral("%1, ").arg(city) +
      (today ? QStringLiteral("..... ") + formatDate(*today, content.language).section(u' ', 1) : QString());
  content.signers = {{word(QT_TRANSLATE_NOOP("sheet", "City coordinator")), openName(), {}},
                     {word(QT_TRANSLATE_NOOP("sheet", "Head of the housing and\nsettlements agency")), openName(),
                      QStringLiteral("NIP")}};
  const std::string* const recorded[] = {&snapshot.info.signer(SignerRole::Made),
                                         &snapshot.info.signer(SignerRole::Known)};
  for (std::size_t i = 0; i < std::min(content.signers.size(), std::size(recorded)); ++i) {
    if (!recorded[i]->empty()) content.signers[i] = signerOf(toQString(*recorded[i]).split(u'\n'));
  }
  for (std::size_t i = 0; i < std::min(content.signers.size(), request.texts.signers.size()); ++i) {
    if (!request.texts.signers[i].office.isEmpty()) content.signers[i] = request.texts.signers[i];
  }
}

}  // namespace

SheetSigner signerOf(const QStringList& lines) {
  QStringList rest;
  for (const QString& line : lines) {
    if (!line.trimmed().isEmpty()) rest << line.trimmed();
  }
  SheetSigner signer;
  const bool hasNumber = !rest.isEmpty() && (rest.back().startsWith(QStringLiteral("NIP"), Qt::CaseInsensitive) ||
                                             rest.back().front().isDigit());
  if (hasNumber) signer.number = rest.takeLast();
  signer.name = rest.size() > 1 ? rest.takeLast() : openName();
  signer.office = rest.join(u'\n');
  return signer;
}

Result<SheetContent> sheetOf(const Snapshot& snapshot, const Regulation& regulation, const SheetRequest& request) {
  const Survey& survey = *request.survey;
  const std::vector<AreaScore> rts = scoreAreas(snapshot, regulation, survey.id, Level::Rt);
  const Ranking ranking = rankAreas(snapshot, regulation, survey.id, defaultRankingLevel(snapshot));
  SheetContent content;
  content.language = currentLanguage();
  content.words = wordsFor(ranking.level);
  if (drawnKawasan(snapshot, ranking).unverified > 0)
    content.words.lineVerified = word(QT_TRANSLATE_NOOP("sheet", "Delineation of the kawasan"));
  const auto area = request.area ? areaOf(snapshot, request.area->level, request.area->id) : std::nullopt;
  addTexts(content, snapshot, survey, request, area);
  const bool isOfPlan = request.map == SheetMap::Plan;
  if (isOfPlan) {
    KAWASAN_TRY(addPlan(content, snapshot, area));
  } else {
    addLegend(content, request.map == SheetMap::Priority ? priorityLegend(snapshot, survey.id, regulation, ranking)
                                                         : classLegend(snapshot, survey.id, rts));
    if (area || request.coverage) addCounted(content, snapshot);
    if (area) {
      addTableOf(content, snapshot, survey.id, *area, rts);
    } else {
      addTable(content, snapshot, survey.id, ranking);
    }
  }
  addLocation(content, snapshot);
  KAWASAN_TRY(addProjection(content, snapshot));
  addDecrees(content, snapshot);
  if (isOfPlan) {
    content.sources << planSources(snapshot);
  } else {
    addSources(content, regulation, survey, rts, ranking, request.map);
  }

  ProjectSceneOptions scene;
  scene.fill = mapFill(request.map);
  scene.projectPath = request.projectPath;
  content.map = projectScene(snapshot, rts, ranking, scene);
  for (const RankedArea& ranked : ranking.areas) {
    const SharedPolygons shape = shapeOf(snapshot, ranked.area);
    if (shape) content.inset.kawasan.push_back(shape);
  }
  if (!isOfPlan) addDrawn(content, snapshot, ranking);
  content.coverage = request.coverage ? *request.coverage : coverageOf(snapshot, ranking);
  for (const SceneWork& work : content.works && !request.coverage ? content.works->places : std::vector<SceneWork>())
    content.coverage.extend(boundsOf(*work.place));
  if (content.coverage.isEmpty()) return fail(ErrorCode::NothingToDraw, {{"what", "no-shapes"}});
  return content;
}

}  // namespace kawasan
