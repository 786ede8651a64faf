// The form as the ministry's questionnaire has it: what is good is entered, what fails is stored (good_share.h).

#include <QComboBox>
#include <algorithm>

#include "core/rules/good_share.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figures_form.h"
#include "ui/shell/session.h"
#include "ui/text/glossary.h"
#include "ui/text/good_words.h"

namespace kawasan {

/// Of what is typed as good the good amount was found out: it stays when the whole is corrected, and what fails
/// follows.
std::vector<std::pair<Parameter, Micro>> FiguresForm::followingKeptGood(
    const std::vector<std::pair<Parameter, Micro>>& typed) const {
  const FigureRow before = figuresOf(m_session, m_rtId);
  FigureRow row = before;
  for (const auto& [parameter, amount] : typed) row[parameter] = amount;
  std::vector<std::pair<Parameter, Micro>> followed;
  for (const FigureField* field : m_fields) {
    const Parameter parameter = field->parameter();
    const bool isTyped = std::ranges::find(typed, parameter, &std::pair<Parameter, Micro>::first) != typed.end();
    if (isTyped || !entersGood(parameter)) continue;
    const Micro failing = failingKept(before, row, parameter);
    if (failing == row[parameter]) continue;
    row[parameter] = failing;
    followed.emplace_back(parameter, failing);
  }
  return followed;
}

void FiguresForm::sayFollowed(const std::vector<std::pair<Parameter, Micro>>& followed, const FigureRow& before) {
  if (followed.empty()) return;
  QStringList changes;
  for (const auto& [parameter, failing] : followed) {
    const auto index = m_session.regulation().indexOfIndicator(parameter);
    if (!index) continue;
    changes << tr("%1: %2 → %3")
                   .arg(toQString(m_session.regulation().indicators[*index].code), restText(before[parameter]),
                        restText(failing));
  }
  Message message;
  message.topic = QStringLiteral("good-kept");
  message.text = tr("What is good stayed as it was; what fails followed: %1.").arg(changes.join(QStringLiteral(", ")));
  m_session.say(std::move(message));
}

/// A whole that was refused until what is good of it was corrected is stored with that correction: what fails is worked
/// out of both.
std::vector<std::pair<Parameter, Micro>> FiguresForm::typedWholesOf(const FigureField& field) const {
  const Parameter part = field.parameter();
  std::vector<std::pair<Parameter, Micro>> wholes;
  if (!entersGood(part)) return wholes;
  for (const FigureField* whole : m_fields) {
    const Parameter parameter = whole->parameter();
    const bool isWhole = tellsWholeOf(part) == parameter || baseOf(part) == parameter;
    const TypedAmount typed = whole->typed();
    if (isWhole && whole->isTouched() && typed.isSettled())
      wholes.emplace_back(parameter, storedAmount(typedRow(), parameter, typed.amount));
  }
  return wholes;
}

/// What is good by the field, as it is typed or saved; kMissing while nobody knows, or it is more than there is.
Micro FiguresForm::goodIn(const FigureField& field, const FigureRow& saved) const {
  const TypedAmount typed = field.typed();
  if (field.isTouched()) return typed.isSettled() ? typed.amount : kMissing;
  const Micro good = goodOf(saved, field.parameter());
  return good < 0 ? kMissing : good;
}

/// What is good is at most all there is, as the fields before it say; and all there is is at least what was found good
/// of it, or correcting the one would change the other without a word.
void FiguresForm::limitGood() {
  const FigureRow saved = figuresOf(m_session, m_rtId);
  FigureRow row = saved;
  for (FigureField* field : m_fields) {
    const Parameter parameter = field->parameter();
    field->limitTo(entersGood(parameter) ? wholeOf(row, parameter) : kMissing);
    const TypedAmount typed = field->typed();
    if (field->isTouched() && typed.isSettled()) {
      row[parameter] = storedAmount(row, parameter, typed.amount);
    } else if (entersGood(parameter)) {
      row[parameter] = failingKept(saved, row, parameter);
    }
  }
  for (FigureField* whole : m_fields) {
    const FigureField* largest = nullptr;
    Micro least = kMissing;
    for (const FigureField* field : m_fields) {
      if (!entersGood(field->parameter()) || tellsWholeOf(field->parameter()) != whole->parameter()) continue;
      const Micro good = goodIn(*field, saved);
      if (isMissing(good) || (largest != nullptr && good <= least)) continue;
      least = good;
      largest = field;
    }
    whole->holdAtLeast(least, largest == nullptr ? QString() : goodNameOf(largest->parameter()));
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
