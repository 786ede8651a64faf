#pragma once

// What the small forms of papers (follow-up lines, records, minutes) share: margins, named fields, the sentence that
// says what is wrong, and the two buttons. GUI thread.

#include <QString>
#include <functional>
#include <utility>
#include <vector>

class QDialog;
class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace kawasan {

[[nodiscard]] QVBoxLayout* preparePaper(QDialog& dialog);
void preparePaperForm(QFormLayout& form);
/// `name` finds the field again; `label` is what screen readers say.
void addPaperField(QFormLayout& form, const QString& label, QWidget& field, const char* name);
void preparePaperProblem(QLabel& problem);
/// Marks each field that has a problem, says the first one and goes there; false when there is one.
[[nodiscard]] bool sayPaperProblems(QLabel& label, const std::vector<std::pair<QWidget*, QString>>& problems);
/// Enter goes to the next field and saves from the last one, Ctrl+Enter from any; Escape and Cancel leave, and ask first
/// where something was typed.
void addPaperButtons(QDialog& dialog, QVBoxLayout& layout, const QString& save, const char* name,
                     const std::function<void()>& run);

}  // namespace kawasan
