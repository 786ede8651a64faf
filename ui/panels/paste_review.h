#pragma once

// A pasted block of figures as a person sees it before it is written: what it replaces, what cannot be read and what a
// check speaks against. GUI thread.

#include <memory>

#include "ui/models/figure_paste.h"

class QWidget;

namespace kawasan {

struct SeenPaste {
  std::shared_ptr<const PastePlan> plan;  // another one after an answer
  int outside = 0;                        // cells that found no field
  QString remark = {};                    // which rows it goes to, where that is to be looked at
};

/// Asks; the plan of `seen` is then the one that was agreed to. Session and parent outlive the question.
[[nodiscard]] bool isPasteAccepted(Session& session, QWidget* parent, const std::shared_ptr<SeenPaste>& seen);

}  // namespace kawasan
