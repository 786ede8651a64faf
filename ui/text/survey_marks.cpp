#include "ui/text/survey_marks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cstddef>

namespace kawasan {

namespace {

/// Where the translations of these words are found.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SurveyMarks)
};

std::ptrdiff_t estimatesIn(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId) {
  return std::ranges::count_if(snapshot.notesOf(surveyId, rtId), &FigureNote::isEstimate);
}

}  // namespace

QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId) {
  QStringList parts;
  if (snapshot.isDraft(surveyId, rtId)) parts << Text::tr("draft");
  if (const auto estimates = estimatesIn(snapshot, surveyId, rtId); estimates > 0) {
    parts << Text::tr("%1 estimates").arg(estimates);
  }
  return parts.join(QStringLiteral(" · "));
}

QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, const Area& area) {
  if (area.level == Level::Rt) return unconfirmedText(snapshot, surveyId, area.id);
  std::ptrdiff_t drafts = 0;
  std::ptrdiff_t estimates = 0;
  for (const std::size_t rt : area.rts) {
    const FeatureId rtId = snapshot.rts[rt].id;
    drafts += snapshot.isDraft(surveyId, rtId) ? 1 : 0;
    estimates += estimatesIn(snapshot, surveyId, rtId);
  }
  QStringList parts;
  if (drafts > 0) parts << Text::tr("%1 RT in draft").arg(drafts);
  if (estimates > 0) parts << Text::tr("%1 estimates").arg(estimates);
  return parts.join(QStringLiteral(" · "));
}

QString estimateMark() {
  return QStringLiteral("≈ ");
}

QString estimatedText(bool isEstimate, const QString& text) {
  return isEstimate ? estimateMark() + text : text;
}

}  // namespace kawasan
