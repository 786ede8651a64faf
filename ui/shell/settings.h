#pragma once

// What a person chose for this computer, kept in the settings of the operating system (QSettings of the application's
// name). Typed access; a change is written at once. GUI thread.

#include <QByteArray>
#include <QString>

#include "ui/shell/theme.h"
#include "ui/text/numbers.h"

namespace kawasan::settings {

/// Until somebody chose: what the environment says, else Indonesian.
[[nodiscard]] Language language();
void setLanguage(Language language);

[[nodiscard]] theme::Choice themeChoice();
void setThemeChoice(theme::Choice choice);

/// Who is written into the history; empty: the user of the operating system.
[[nodiscard]] QString person();
void setPerson(const QString& person);

/// Geometry or state of a window or splitter, by its name; empty when there is none.
[[nodiscard]] QByteArray layoutOf(const QString& name);
void setLayoutOf(const QString& name, const QByteArray& layout);

/// The letter of the rule by which hectares of a project are counted, by its uuid; empty until somebody chose.
[[nodiscard]] QString ruleOf(const QString& project);
void setRuleOf(const QString& project, const QString& letter);

/// A folder that is there: the documents, else the home folder.
[[nodiscard]] QString documentsFolder();
/// Where files were last opened or saved; the user's documents at first.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString& folder);
/// Where a city file was last opened or made, wherever tables were taken from since; the user's documents at first.
[[nodiscard]] QString cityFolder();
void setCityFolder(const QString& folder);

}  // namespace kawasan::settings
