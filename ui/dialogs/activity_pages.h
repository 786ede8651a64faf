#pragma once

// Which fields the pages of an activity's form have: the work itself, and what the requirements of grants to
// communities ask for.

#include "ui/dialogs/activity_form.h"
#include "ui/shell/session.h"

namespace kawasan {

void addWorkFields(ActivityForm& form, const Session& session);
void addTermFields(ActivityForm& form);

}  // namespace kawasan
