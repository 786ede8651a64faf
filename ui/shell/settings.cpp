#include "ui/shell/settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include "ui/text/language.h"

namespace kawasan::settings {

Language language() {
  const QString chosen = QSettings().value(QStringLiteral("language")).toString();
  if (chosen == QStringLiteral("id")) return Language::Indonesian;
  if (chosen == QStringLiteral("en")) return Language::English;
  return systemLanguage();
}

void setLanguage(Language language) {
  QSettings().setValue(QStringLiteral("language"),
                       language == Language::English ? QStringLiteral("en") : QStringLiteral("id"));
}

theme::Choice themeChoice() {
  const QString chosen = QSettings().value(QStringLiteral("theme")).toString();
  if (chosen == QStringLiteral("light")) return theme::Choice::Light;
  if (chosen == QStringLiteral("dark")) return theme::Choice::Dark;
  return theme::Choice::System;
}

void setThemeChoice(theme::Choice choice) {
  const QString key = choice == theme::Choice::Light  ? QStringLiteral("light")
                      : choice == theme::Choice::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
  QSettings().setValue(QStringLiteral("theme"), key);
}

QString person() {
  return QSettings().value(QStringLiteral("person")).toString();
}

void setPerson(const QString& person) {
  QSettings().setValue(QStringLiteral("person"), person.trimmed());
}

QByteArray layoutOf(const QString& name) {
  return QSettings().value(QStringLiteral("layout/") + name).toByteArray();
}

void setLayoutOf(const QString& name, const QByteArray& layout) {
  QSettings().setValue(QStringLiteral("layout/") + name, layout);
}

QString ruleOf(const QString& project) {
  return QSettings().value(QStringLiteral("rules/") + project).toString();
}

void setRuleOf(const QString& project, const QString& letter) {
  QSettings().setValue(QStringLiteral("rules/") + project, letter);
}

namespace {

const QString kLastFolder = QStringLiteral("lastFolder");
const QString kCityFolder = QStringLiteral("cityFolder");

QString keptFolder(const QString& key) {
  const QString folder = QSettings().value(key).toString();
  return !folder.isEmpty() && QDir(folder).exists() ? folder : documentsFolder();
}

}  // namespace

QString documentsFolder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QDir(documents).exists() ? documents : QDir::homePath();
}

QString lastFolder() {
  return keptFolder(kLastFolder);
}

void setLastFolder(const QString& folder) {
  QSettings().setValue(kLastFolder, folder);
}

QString cityFolder() {
  return keptFolder(kCityFolder);
}

void setCityFolder(const QString& folder) {
  QSettings().setValue(kCityFolder, folder);
  setLastFolder(folder);  // tables often lie beside the city
}

}  // namespace kawasan::settings
