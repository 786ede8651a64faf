#include "ui/paint/rt_sheet.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/rules/area_scores.h"
#include "core/rules/areas.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/ranking.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_words.h"
#include "ui/text/filed_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

QString rtSheetWord(const char* source) {
  return QCoreApplication::translate("rt-sheet", source);
}

constexpr Parameter kBases[] = {Parameter::AreaVerified, Parameter::AreaDecree,   Parameter::Buildings,
                                Parameter::Population,   Parameter::HouseholdsKk, Parameter::RoadIdeal,
                                Parameter::DrainIdeal};

class SheetMaker {
 public:
  SheetMaker(const RtSheetJob& job, const Rt& rt, const Survey& survey)
      : m_job(job),
        m_snapshot(*job.snapshot),
        m_regulation(*job.regulation),
        m_rt(rt),
        m_survey(survey),
        m_area(*areaOf(m_snapshot, Level::Rt, rt.id)),
        m_score(scoreArea(m_snapshot, m_regulation, job.surveyId, m_area)) {}

  RtSheet make() {
    addHead();
    addPlaces();
    addBases();
    addRows();
    addResult();
    addFiled();
    addConsiderations();
    addFoot();
    m_sheet.shape = m_rt.geometry;
    m_sheet.noMap = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "This RT has not been drawn yet"));
    return std::move(m_sheet);
  }

 private:
  void addHead() {
    const QString city = toQString(m_snapshot.info.city);
    m_sheet.head = m_job.head;
    if (m_sheet.head.isEmpty()) {
      m_sheet.head << rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "GOVERNMENT OF %1")).arg(city.toUpper());
      m_sheet.head << rtSheetWord(
          QT_TRANSLATE_NOOP("rt-sheet", "Working group on housing and settlements (Pokja PKP)"));
    }
    m_sheet.title = m_job.isEmpty ? rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "FORM FOR THE FIGURES OF AN RT"))
                                  : rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "FIGURES AND SLUM CLASS OF AN RT"));
    m_sheet.subtitle = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Survey %1 · %2"))
                           .arg(toQString(m_survey.name), localText(m_regulation.name));
    const QString open = unconfirmedText(m_snapshot, m_survey.id, m_rt.id);
    if (!m_job.isEmpty && !open.isEmpty()) m_sheet.subtitle += QStringLiteral(" · ") + open.toUpper();
  }

  void addPlaces() {
    const AdminArea* kelurahan = m_snapshot.kelurahanById(m_rt.kelurahanId);
    const Kawasan* slumArea = m_snapshot.kawasanById(m_rt.kawasanId);
    const auto nameIn = [](const auto* area) { return area == nullptr ? missingText() : toQString(area->name); };
    m_sheet.places = {
        {QStringLiteral("RT"), toQString(rtName(m_rt))},
        {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Kelurahan/Desa")), nameIn(kelurahan)},
        {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Kecamatan")),
         kelurahan == nullptr || kelurahan->kecamatan.empty() ? missingText() : toQString(kelurahan->kecamatan)},
        {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "City or regency")), toQString(m_snapshot.info.city)},
        {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Kawasan")), nameIn(slumArea)}};
    if (!m_rt.kampung.empty())
      m_sheet.places.insert(m_sheet.places.begin() + 1,
                            {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Kampung")), toQString(m_rt.kampung)});
  }

  /// Blank on the form; "belum ada" where nobody entered anything, marked where it still has to be confirmed.
  QString amountText(Parameter parameter) const {
    if (m_job.isEmpty) return {};
    const Micro amount = figure(parameter);
    if (isMissing(amount)) return missingText();
    // Hectares stand below each other with the same decimals; what is counted or measured in metres is mostly whole.
    const QString text = unitOf(parameter) == Unit::Hectare ? formatFixed(amount, 4, currentLanguage())
                                                            : formatAmount(amount, 2, currentLanguage());
    return m_snapshot.isEstimate(m_survey.id, m_rt.id, parameter) ? estimateMark() + text : text;
  }

  Micro figure(Parameter parameter) const {
    return m_score.hasFigures() ? amountOf(m_score.sums, parameter) : kMissing;
  }

  void addBases() {
    for (const Parameter base : kBases) {
      m_sheet.bases.emplace_back(nameWithUnit(capitalised(nameOf(base)), unitName(unitOf(base))), amountText(base));
    }
  }

  void addRows() {
    m_sheet.columns = {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Aspect")),
                       rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Criterion: what is counted fails it")),
                       rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Unit")),
                       rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Volume")),
                       QStringLiteral("100 %"),
                       rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Percent")),
                       rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Value"))};
    const QStringList aspects = aspectNames(m_regulation);
    for (std::size_t a = 0; a < m_regulation.aspects.size(); ++a) {
      QString aspect = QStringLiteral("%1. %2").arg(a + 1).arg(aspects[static_cast<qsizetype>(a)]);
      for (const std::size_t i : m_regulation.aspects[a].indicators) {
        m_sheet.rows.push_back(rowOf(i));
        m_sheet.rows.back().aspect = std::exchange(aspect, {});
      }
    }
  }

  RtSheetRow rowOf(std::size_t i) const {
    const Indicator& indicator = m_regulation.indicators[i];
    const IndicatorScore& score = m_score.score.indicators[i];
    RtSheetRow row;
    row.name = toQString(indicator.code) + u' ' + capitalised(localText(indicator.name));
    row.unit = unitName(unitOf(indicator.parameter));
    row.volume = amountText(indicator.parameter);
    row.base = amountText(indicator.base);
    if (m_job.isEmpty) return row;
    const bool isEstimate = EstimateMarks(m_regulation, m_score).ofIndicator(i);
    row.percent = score.percent && m_score.hasFigures()
                      ? estimatedText(isEstimate, formatNumber(*score.percent, 2, currentLanguage()))
                      : dash();
    row.value = m_score.hasFigures() ? rangeText({score.valueMin, score.valueMax}) : dash();
    return row;
  }

  static QString dash() { return QStringLiteral("–"); }

  void addResult() {
    m_sheet.totalLabel =
        rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Total of values (highest %1)")).arg(m_regulation.largestTotal());
    QStringList limits;
    for (const ClassLimit& limit : m_regulation.classes)
      limits << QStringLiteral("%1 %2–%3").arg(nameOf(limit.slumClass)).arg(limit.from).arg(limit.to);
    m_sheet.classLabel =
        rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Slum class (%1)")).arg(limits.join(QStringLiteral(", ")));
    if (m_job.isEmpty) return;
    const Score& score = m_score.score;
    m_sheet.classFill = classFillOf(m_score);
    m_sheet.total = missingText();
    m_sheet.slumClass = missingText();
    if (!m_score.hasFigures()) return;
    const QString mark = m_score.restsOnEstimates() ? estimateMark() : QString();
    m_sheet.total = mark + rangeText({score.totalMin, score.totalMax});
    m_sheet.slumClass = mark + classRange(score.classMin, score.classMax);
  }

  void addFiled() {
    if (!m_job.isEmpty) m_sheet.filed = describeFiled(m_snapshot, m_regulation, m_survey.id, Level::Rt, m_rt.id);
  }

  /// Of the RT itself, else of its kawasan, which is what the meeting speaks about.
  void addConsiderations() {
    if (m_job.isEmpty) return;
    const auto has = [&](Level level, FeatureId id) {
      return std::any_of(m_snapshot.considerations.begin(), m_snapshot.considerations.end(),
                         [&](const Consideration& each) { return each.level == level && each.areaId == id; });
    };
    const bool isOwn = has(Level::Rt, m_rt.id);
    if (!isOwn && (m_rt.kawasanId == 0 || !has(Level::Kawasan, m_rt.kawasanId))) return;
    const auto area = isOwn ? std::optional(m_area) : areaOf(m_snapshot, Level::Kawasan, m_rt.kawasanId);
    if (!area) return;
    const RankedArea ranked = classifiedArea(m_snapshot, m_regulation, m_job.surveyId, *area);
    QStringList parts;
    for (std::size_t i = 0; i < kConsiderationItems; ++i) {
      const auto value = ranked.considerations.values[i];
      parts << QStringLiteral("%1 %2").arg(localText(m_regulation.considerations[i].name),
                                           value ? QString::number(*value) : missingText());
    }
    const auto level = ranked.considerations.considerationClass();
    m_sheet.considerations = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Other considerations of %1: %2; together %3."))
                                 .arg(isOwn ? toQString(rtName(m_rt)) : toQString(area->name),
                                      parts.join(QStringLiteral(", ")), level ? nameOf(*level) : missingText());
  }

  bool hasEstimates() const {
    return std::ranges::any_of(m_snapshot.notesOf(m_survey.id, m_rt.id), &FigureNote::isEstimate);
  }

  /// Whose percent is not what volume and 100 % give.
  QStringList limitedIndicators() const {
    QStringList codes;
    for (std::size_t i = 0; i < m_regulation.indicators.size() && !m_job.isEmpty && m_score.hasFigures(); ++i) {
      const IndicatorScore& score = m_score.score.indicators[i];
      if (score.percent && !score.baseZero && (score.negative || score.aboveBase))
        codes << toQString(m_regulation.indicators[i].code);
    }
    return codes;
  }

  QString dottedDate() const {
    const auto today = dateOfTime(nowText());
    const QString city = toQString(m_snapshot.info.city);
    if (!today || m_job.isEmpty) return city + QStringLiteral(", ..............................");
    return QStringLiteral("%1, ..... %2").arg(city, formatDate(*today, currentLanguage()).section(u' ', 1));
  }

  void addFoot() {
    m_sheet.source = m_job.isEmpty
                         ? rtSheetWord(QT_TRANSLATE_NOOP(
                               "rt-sheet", "Write a dash where nothing was counted; 0 means that none fails."))
                         : rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet",
                                                         "Percent = volume : the whole (column 100 %) × 100. Source: "
                                                         "RT figures of survey %1; %2. Revision %3."))
                               .arg(toQString(m_survey.name), localText(m_regulation.name))
                               .arg(m_snapshot.revision);
    if (const QStringList limited = limitedIndicators(); !limited.isEmpty()) {
      m_sheet.source += u' ' + rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Percents are limited to 0 to 100: %1."))
                                   .arg(limited.join(QStringLiteral(", ")));
    }
    if (!m_job.isEmpty && hasEstimates()) {
      m_sheet.source +=
          u' ' + rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "%1: an estimate that nobody has confirmed yet."))
                     .arg(estimateMark().trimmed());
    }
    m_sheet.surveyor = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Surveyor: ........................................"));
    const RtSurvey* const surveyed = m_snapshot.rtSurveyOf(m_survey.id, m_rt.id);
    if (!m_job.isEmpty && surveyed != nullptr && !surveyed->surveyor.empty()) {
      m_sheet.surveyor = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Surveyor: %1")).arg(toQString(surveyed->surveyor));
      if (surveyed->date) m_sheet.surveyor += QStringLiteral(", ") + formatDate(*surveyed->date, currentLanguage());
    }
    if (!m_job.isEmpty && surveyed != nullptr && !surveyed->source.empty()) {
      m_sheet.source +=
          u' ' + rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Figures from: %1.")).arg(toQString(surveyed->source));
    }
    m_sheet.placeAndDate = dottedDate();
    const QString name = rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "(name in full)"));
    const QString rt = m_rt.rt.empty() ? QString() : u' ' + toQString(m_rt.rt);
    const QString rw = m_rt.rw.empty() ? QString() : u' ' + toQString(m_rt.rw);
    m_sheet.signers = {{rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Head of RT")) + rt, name, {}},
                       {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Head of RW")) + rw, name, {}},
                       {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Lurah/BKM")), name, {}},
                       {rtSheetWord(QT_TRANSLATE_NOOP("rt-sheet", "Facilitator")), name, {}}};
  }

  const RtSheetJob& m_job;
  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  const Rt& m_rt;
  const Survey& m_survey;
  Area m_area;
  AreaScore m_score;
  RtSheet m_sheet;
};

}  // namespace

std::optional<FormPaper> formPaperByName(std::string_view name) {
  const std::string wanted = lowered(name);
  if (wanted == "a4") return FormPaper::A4;
  if (wanted == "f4") return FormPaper::F4;
  return std::nullopt;
}

std::string_view nameOf(FormPaper paper) {
  return paper == FormPaper::A4 ? "A4" : "F4";
}

QSizeF pageSize(FormPaper paper) {
  return paper == FormPaper::A4 ? QSizeF(210, 297) : QSizeF(215, 330);
}

Result<RtSheet> rtSheetOf(const RtSheetJob& job, FeatureId rtId) {
  const auto survey = std::ranges::find(job.snapshot->surveys, job.surveyId, &Survey::id);
  if (survey == job.snapshot->surveys.end()) return fail(ErrorCode::UnknownSurvey);
  const Rt* rt = job.snapshot->rtById(rtId);
  if (rt == nullptr) return fail(ErrorCode::UnknownArea, {{"area", std::to_string(rtId)}});
  return SheetMaker(job, *rt, *survey).make();
}

}  // namespace kawasan
