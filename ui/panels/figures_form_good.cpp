// The form as the ministry's questionnaire has it: what is good is entered, what fails is stored (good_share.h).

#include <QComboBox>
#include <algorithm>

#include "core/rules/good_share.h"
#include "ui/models/figure_entry.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figures_form.h"
#include "ui/shell/session.h"
#include "ui/text/glossary.h"
#include "ui/text/good_words.h"
#include "ui/text/plan_text.h"

namespace kawasan {

/// Of what is typed as good the good amount was found out: it stays when the whole is corrected, and what fails
/// follows.
std::vector<std::pair<Parameter, Micro>> FiguresForm::withKeptGood(
    const std::vector<std::pair<Parameter, Micro>>& amounts) {
  const FigureRow before = figuresOf(m_session, m_rtId);
  FigureRow row = before;
  for (const auto& [parameter, amount] : amounts) row[parameter] = amount;
  std::vector<std::pair<Parameter, Micro>> all = amounts;
  for (const FigureField* field : m_fields) {
    const Parameter parameter = field->parameter();
    const bool isTyped = std::ranges::find(amounts, parameter, &std::pair<Parameter, Micro>::first) != amounts.end();
    if (isTyped || !entersGood(parameter)) continue;
    if (isMoreThanThereIs(before, row, parameter)) sayMoreThanThereIs(parameter, goodOf(before, parameter));
    const Micro failing = failingKept(before, row, parameter);
    if (failing == row[parameter]) continue;
    row[parameter] = failing;
    all.emplace_back(parameter, failing);
  }
  return all;
}

void FiguresForm::sayMoreThanThereIs(Parameter parameter, Micro good) {
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("good-kept");
  message.text =
      tr("%1: %2 was entered as good, which is more than there is now. What fails was left as it was; check it.")
          .arg(capitalised(goodNameOf(parameter)), volumeText(parameter, good));
  m_session.say(std::move(message));
}

/// What is good is at most all there is, as the fields before it say.
void FiguresForm::limitGood() {
  FigureRow row = figuresOf(m_session, m_rtId);
  for (FigureField* field : m_fields) {
    const Parameter parameter = field->parameter();
    field->limitTo(entersGood(parameter) ? wholeOf(row, parameter) : kMissing);
    const TypedAmount typed = field->typed();
    if (field->isTouched() && typed.isSettled()) row[parameter] = storedAmount(row, parameter, typed.amount);
  }
}

bool FiguresForm::entersGood(Parameter parameter) const {
  return m_isGood && isIndicator(parameter);
}

Micro FiguresForm::fieldAmount(const FigureRow& row, Parameter parameter) const {
  if (!entersGood(parameter)) return row[parameter];
  const Micro good = goodOf(row, parameter);
  return good < 0 ? kMissing : good;  // more fails than there is: nothing good can be told, and showBase says why
}

Micro FiguresForm::storedAmount(const FigureRow& row, Parameter parameter, Micro typed) const {
  return entersGood(parameter) ? failingOf(row, parameter, typed) : typed;
}

void FiguresForm::setEntry(Entry entry) {
  const bool isGood = entry == Entry::Good;
  if (isGood == m_isGood) return;
  settle();
  m_isGood = isGood;
  m_entry->setCurrentIndex(isGood ? 1 : 0);
  retranslate();  // the names of what is entered
  if (m_rtId == 0) return;
  const FigureRow row = figuresOf(m_session, m_rtId);
  for (FigureField* field : m_fields) field->showSaved(fieldAmount(row, field->parameter()));
  showTyped();
}

}  // namespace kawasan
