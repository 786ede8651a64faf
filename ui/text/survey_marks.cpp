#include "ui/text/survey_marks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace kawasan {

namespace {

/// Where the translations of these words are found.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SurveyMarks)
};

}  // namespace

QString unconfirmedText(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId) {
  QStringList parts;
  if (snapshot.isDraft(surveyId, rtId)) parts << Text::tr("draft");
  const auto notes = snapshot.notesOf(surveyId, rtId);
  if (const auto estimates = std::ranges::count_if(notes, &FigureNote::isEstimate); estimates > 0) {
    parts << Text::tr("%1 estimates").arg(estimates);
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace kawasan
