#include "ui/panels/paste_review.h"

#include <QCoreApplication>

#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

namespace kawasan {

namespace {

struct PasteReviewText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PasteReview)
};

ReviewQuestion questionOf(Session& session, const std::shared_ptr<SeenPaste>& seen) {
  const std::shared_ptr<const PastePlan> plan = seen->plan;
  ReviewQuestion question;
  question.title = PasteReviewText::tr("Paste figures");
  question.text = describePaste(*plan, seen->outside);
  if (!seen->remark.isEmpty()) question.text += u'\n' + seen->remark;
  question.headings = pasteHeadings();
  question.rows = {static_cast<qsizetype>(plan->lines.size()), [&session, plan](qsizetype row) {
                     return shownLine(session, *plan, plan->lines[static_cast<std::size_t>(row)]);
                   }};
  const int leftOut = static_cast<int>(plan->leftOut);
  for (int row = 0; row < leftOut; ++row) question.leftOut << row;
  for (int row = 0; row < static_cast<int>(plan->doubtful); ++row) question.doubtful << leftOut + row;
  for (int row = leftOut; row < static_cast<int>(plan->lines.size()); ++row) {
    if (plan->lines[static_cast<std::size_t>(row)].isRemoval()) question.removals << row;
  }
  question.accept = PasteReviewText::tr("Paste");
  if (plan->changes() == 0) {
    question.refusal = plan->twoReadings > 0
                           ? PasteReviewText::tr("Choose the decimal mark first: without it nothing can be pasted.")
                           : PasteReviewText::tr("Nothing would change, so there is nothing to paste.");
  }
  if (plan->ambiguous > 0) {
    question.settling = PasteReviewText::tr("Decimal mark");
    question.answers = {PasteReviewText::tr("Comma (1.250,5)"), PasteReviewText::tr("Point (1,250.5)")};
    if (plan->mark) question.answered = *plan->mark == DecimalMark::Comma ? 0 : 1;
    question.withAnswer = [&session, seen](int answer) {
      const DecimalMark mark = answer == 0 ? DecimalMark::Comma : DecimalMark::Point;
      seen->plan = std::make_shared<const PastePlan>(readPaste(session, seen->plan->cells, mark));
      return questionOf(session, seen);
    };
  }
  return question;
}

}  // namespace

bool isPasteAccepted(Session& session, QWidget* parent, const std::shared_ptr<SeenPaste>& seen) {
  return Prompts::current().review(parent, questionOf(session, seen)) == Reviewed::Accepted;
}

}  // namespace kawasan
