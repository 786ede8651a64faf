#include "ui/models/score_model.h"

#include "core/rules/estimate_marks.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/swatch.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

// Before the aspects, and after them.
enum ScoreColumn { Name, RtCount, Verified, Drawn, FirstAspect };
enum AfterAspects { Sectoral, Total, Class, kAfterCount };
constexpr QSize kClassSwatch(16, 12);

QString percent(const std::optional<double>& value) {
  return value ? formatNumber(*value, 2, currentLanguage()) : missingText();
}

}  // namespace

ScoreModel::ScoreModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  const auto renew = [this] {
    beginResetModel();
    endResetModel();
  };
  connect(&session, &Session::projectReplaced, this, [this, renew] {
    m_level = defaultRankingLevel(m_session.snapshot());
    renew();
  });
  connect(&session, &Session::surveyShown, this, renew);
  const auto follow = [this, renew](const ChangeSummary& change) {
    if (change.touches("kawasan") || change.touches("kelurahan") || change.touches("kecamatan") ||
        change.touches("rt") || change.touches("survey") || change.touches("kawasan_meta")) {
      renew();
    } else if (rowCount() > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
  };
  connect(&session, &Session::changed, this, follow);
  connect(&session, &Session::previewed, this, follow);
}

void ScoreModel::setLevel(Level level) {
  if (level == m_level) return;
  beginResetModel();
  m_level = level;
  endResetModel();
}

AreaKey ScoreModel::areaOf(int row) const {
  return {m_level, scores()[static_cast<std::size_t>(row)].areaId};
}

std::optional<int> ScoreModel::rowOf(const AreaKey& area) const {
  if (area.level != m_level) return std::nullopt;
  const AreaScore* score = m_session.scores().scoreOf(m_level, area.id);
  return score == nullptr ? std::nullopt : std::optional(static_cast<int>(score - scores().data()));
}

int ScoreModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_session.isOpen() ? 0 : static_cast<int>(scores().size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : FirstAspect + static_cast<int>(m_session.regulation().aspects.size()) + kAfterCount;
}

QString ScoreModel::text(const AreaScore& score, int column) const {
  const int aspects = static_cast<int>(m_session.regulation().aspects.size());
  switch (column) {
    case Name:
      return m_session.nameOf({m_level, score.areaId});
    case RtCount:
      return score.rtCount == score.rtWithFigures ? QString::number(score.rtCount)
                                                  : QStringLiteral("%1/%2").arg(score.rtWithFigures).arg(score.rtCount);
    case Verified: {
      const KnownSum hectares = knownSum(score, Parameter::AreaVerified);
      if (isMissing(hectares.amount)) return missingText();
      return sumText(hectares, formatFixed(hectares.amount, 2, currentLanguage()));
    }
    case Drawn: {
      const auto hectares = m_session.drawnHectares({m_level, score.areaId});
      return hectares ? formatNumber(*hectares, 2, currentLanguage()) : missingText();
    }
    default:
      break;
  }
  if (!score.hasFigures()) return missingText();
  const EstimateMarks marks(m_session.regulation(), score);
  if (column < FirstAspect + aspects) {
    const auto aspect = static_cast<std::size_t>(column - FirstAspect);
    return estimatedText(marks.ofAspect(aspect) && score.score.aspectMeans[aspect],
                         percent(score.score.aspectMeans[aspect]));
  }
  switch (column - FirstAspect - aspects) {
    case Sectoral:
      return estimatedText(marks.ofSectoralMean() && score.score.sectoralMean, percent(score.score.sectoralMean));
    case Total:
      return partialText(score, shownRange(score.score.totalMin, score.score.totalMax));
    default:
      return estimatedText(score.restsOnEstimates(),
                           capitalised(classInColumn(score.score.classMin, score.score.classMax)));
  }
}

QVariant ScoreModel::sortValue(const AreaScore& score, int column) const {
  constexpr double kLast = -1;
  const int aspects = static_cast<int>(m_session.regulation().aspects.size());
  switch (column) {
    case Name:
      return text(score, column);
    case RtCount:
      return static_cast<qulonglong>(score.rtCount);
    case Verified:
      return static_cast<qlonglong>(amountOf(score.sums, Parameter::AreaVerified));
    case Drawn:
      return m_session.drawnHectares({m_level, score.areaId}).value_or(kLast);
    default:
      break;
  }
  if (!score.hasFigures()) return kLast;
  if (column < FirstAspect + aspects) {
    return score.score.aspectMeans[static_cast<std::size_t>(column - FirstAspect)].value_or(kLast);
  }
  if (column - FirstAspect - aspects == Sectoral) return score.score.sectoralMean.value_or(kLast);
  return static_cast<double>(score.score.totalMin + score.score.totalMax);
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const {
  const AreaScore& score = scores()[static_cast<std::size_t>(index.row())];
  const int aspects = static_cast<int>(m_session.regulation().aspects.size());
  const int after = index.column() - FirstAspect - aspects;
  const bool isClass = after == Class;
  switch (role) {
    case Qt::DisplayRole:
      return text(score, index.column());
    case Qt::ToolTipRole:
      return index.column() == Name ? text(score, Name) : QVariant();  // a name may have no room
    case SortRole:
      return sortValue(score, index.column());
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignVCenter | (index.column() == Name || isClass ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
      return text(score, index.column()) == missingText() ? QVariant(theme::colour(theme::Role::Secondary))
                                                          : QVariant();
    case Qt::DecorationRole:
      return isClass ? QVariant(classSwatch(classFillOf(score), kClassSwatch)) : QVariant();
    case FigureRole: {
      if (after == Total) return QStringLiteral("total");
      if (after == Class) return QStringLiteral("class");
      if (after == Sectoral) return QStringLiteral("sectoral-mean");
      if (index.column() >= FirstAspect) {
        const auto& aspect = m_session.regulation().aspects[static_cast<std::size_t>(index.column() - FirstAspect)];
        return QStringLiteral("aspect:") + toQString(aspect.key);
      }
      if (index.column() == Drawn) return QStringLiteral("drawn");
      return index.column() == Verified ? toQString(identifierOf(Parameter::AreaVerified)) : QString();
    }
    case HowRole:
      return index.column() == RtCount ? rtCountHow(score) : QString();
    default:
      return {};
  }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return {};
  const auto& aspects = m_session.regulation().aspects;
  const int count = static_cast<int>(aspects.size());
  const bool isAspect = section >= FirstAspect && section < FirstAspect + count;
  if (role == Qt::ToolTipRole && isAspect) {
    return localText(aspects[static_cast<std::size_t>(section - FirstAspect)].name) + QStringLiteral(" (%)");
  }
  if (role == Qt::TextAlignmentRole) {
    const bool isText = section == Name || section == FirstAspect + count + Class;
    return QVariant(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return capitalised(kawasan::nameOf(m_level));
    case RtCount:
      return tr("RT");
    case Verified:
      return tr("Verified ha");
    case Drawn:
      return shapeName(m_level == Level::City ? m_session.scores().ranking().level : m_level) + QStringLiteral(" ha");
    default:
      break;
  }
  if (isAspect) {
    const int aspect = section - FirstAspect;
    return QStringLiteral("%1 %2").arg(aspect + 1).arg(aspectNames(m_session.regulation())[aspect]);
  }
  switch (section - FirstAspect - count) {
    case Sectoral:
      return tr("Mean %");
    case Total:
      return tr("Total of %1").arg(m_session.regulation().largestTotal());
    default:
      return tr("Slum class");
  }
}

QString rtCountHow(const AreaScore& area) {
  return ScoreModel::tr("%1 RT belong to it, %2 of them have figures")
      .arg(countText(area.rtCount), countText(area.rtWithFigures));
}

}  // namespace kawasan
