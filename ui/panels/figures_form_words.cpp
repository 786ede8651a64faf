// What the form of figures says of its figures: where they come from, what is missing, what fails.

#include <QLabel>

#include "core/rules/completeness.h"
#include "core/rules/missing_weight.h"
#include "ui/models/field_survey.h"
#include "ui/models/figure_entry.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/figures_form.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

void FiguresForm::explainFigures() {
  const auto isShown = [this] { return m_rtId != 0 && m_session.survey() != nullptr; };
  const auto ofRt = [this](std::string figure) { return FigureRef{{Level::Rt, m_rtId}, std::move(figure)}; };
  explainInside(*this, m_session, [this, isShown, ofRt](const QWidget& focus) -> CellFigure {
    if (!isShown()) return {};
    for (const FigureField* field : m_fields) {
      if (field->isAncestorOf(&focus)) return {ofRt(std::string(identifierOf(field->parameter())))};
    }
    return {};
  });
  explainWidget(
      *m_oldChip, m_session, [isShown, ofRt] { return isShown() ? CellFigure{ofRt("class")} : CellFigure{}; },
      ExplainTab::Passes);
  explainWidget(
      *m_newChip, m_session,
      [this, isShown]() -> CellFigure {
        if (!isShown()) return {};
        return {{}, tr("By the same rule with what is typed and not written yet: %1").arg(m_newChip->text())};
      },
      ExplainTab::Passes);
  explainWidget(
      *m_state, m_session,
      [this, isShown] {
        return isShown() ? CellFigure{{}, missingHow()} : CellFigure{};
      },
      ExplainTab::Passes);
}

QString FiguresForm::missingHow() const {
  const std::vector<Parameter> needed = neededFigures(m_session.regulation());
  const FigureRow row = typedRow();
  const std::size_t missing = needed.size() - figuresThere(row, needed);
  QStringList lines{tr("Figures that the rule asks for: %1. Missing: %2.").arg(needed.size()).arg(missing)};
  for (const Parameter parameter : needed) {
    if (isMissing(row[parameter])) lines << capitalised(fieldTitle(m_session.regulation(), parameter));
  }
  return lines.join(u'\n');
}

void FiguresForm::explainField(const FigureField* field) {
  if (field == nullptr) {
    m_explanation->setText(tr("Enter goes to the next field, Esc takes back what was typed."));
    return;
  }
  const Regulation& regulation = m_session.regulation();
  const auto index = regulation.indexOfIndicator(field->parameter());
  m_explanation->setText(index ? localText(regulation.indicators[*index].fails)
                               : tr("The whole of which the indicators below are parts."));
}

}  // namespace kawasan
