#include "ui/dialogs/settings_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan {

SettingsDialog::SettingsDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 20, 20, 16);
  layout->setSpacing(16);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(12);
  grid->setColumnMinimumWidth(0, 150);
  grid->setColumnStretch(1, 1);
  layout->addLayout(grid);

  m_languageLabel = new QLabel;
  m_language = new QComboBox;
  m_language->setObjectName(QStringLiteral("settingsLanguage"));
  // Each language in its own words, so that anybody finds theirs.
  m_language->addItem(QStringLiteral("Bahasa Indonesia"), static_cast<int>(Language::Indonesian));
  m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
  m_language->setCurrentIndex(m_language->findData(static_cast<int>(currentLanguage())));
  grid->addWidget(m_languageLabel, 0, 0);
  grid->addWidget(m_language, 0, 1);

  m_themeLabel = new QLabel;
  m_theme = new QComboBox;
  m_theme->setObjectName(QStringLiteral("settingsTheme"));
  for (const theme::Choice choice : {theme::Choice::System, theme::Choice::Light, theme::Choice::Dark})
    m_theme->addItem(QString(), static_cast<int>(choice));
  m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings::themeChoice())));
  grid->addWidget(m_themeLabel, 1, 0);
  grid->addWidget(m_theme, 1, 1);

  m_personLabel = new QLabel;
  m_person = new QLineEdit(settings::person());
  m_person->setObjectName(QStringLiteral("settingsPerson"));
  m_person->setMaxLength(80);
  m_personNote = new QLabel;
  m_personNote->setWordWrap(true);
  m_personNote->setMinimumWidth(320);
  theme::setKind(*m_personNote, QStringLiteral("secondary"));
  grid->addWidget(m_personLabel, 2, 0);
  grid->addWidget(m_person, 2, 1);
  grid->addWidget(m_personNote, 3, 1);

  m_numbersLabel = new QLabel;
  m_numbers = new QLabel;
  m_numbers->setObjectName(QStringLiteral("settingsNumbers"));
  m_numbers->setWordWrap(true);
  grid->addWidget(m_numbersLabel, 4, 0, Qt::AlignTop);
  grid->addWidget(m_numbers, 4, 1);

  m_languageLabel->setBuddy(m_language);
  m_themeLabel->setBuddy(m_theme);
  m_personLabel->setBuddy(m_person);

  layout->addStretch(1);
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  m_close = new QPushButton;
  m_close->setDefault(true);
  theme::setKind(*m_close, QStringLiteral("primary"));
  foot->addWidget(m_close);
  layout->addLayout(foot);

  connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::chooseLanguage);
  connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::chooseTheme);
  connect(m_person, &QLineEdit::textChanged, this, &SettingsDialog::choosePerson);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  setTexts();
  setMinimumWidth(540);
}

void SettingsDialog::setTexts() {
  setWindowTitle(tr("Settings"));
  m_languageLabel->setText(tr("&Language"));
  m_themeLabel->setText(tr("&Appearance"));
  m_theme->setItemText(0, tr("As the system"));
  m_theme->setItemText(1, tr("Light"));
  m_theme->setItemText(2, tr("Dark"));
  m_personLabel->setText(tr("&Your name"));
  m_person->setPlaceholderText(tr("Name of the user of this computer"));
  m_personNote->setText(tr("Stands beside every change in the history of a city file."));
  m_numbersLabel->setText(tr("Numbers"));
  m_numbers->setText(tr("Shown as %1. When typing, 1,5 and 1.5 are both understood; what can be read in two ways is "
                        "asked.")
                         .arg(formatNumber(1792.59, 2, currentLanguage())));
  m_close->setText(tr("Close"));
}

void SettingsDialog::chooseLanguage() {
  const auto language = static_cast<Language>(m_language->currentData().toInt());
  settings::setLanguage(language);
  if (language != currentLanguage()) setLanguage(language);
}

void SettingsDialog::chooseTheme() {
  const auto choice = static_cast<theme::Choice>(m_theme->currentData().toInt());
  settings::setThemeChoice(choice);
  theme::apply(*qApp, choice);
}

void SettingsDialog::choosePerson() {
  settings::setPerson(m_person->text());
  applyPerson(m_session);
}

void SettingsDialog::applyPerson(Session& session) {
  const QString person = settings::person();
  if (!person.isEmpty() && session.isOpen()) session.project().setPerson(person.toStdString());
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setTexts();
  QDialog::changeEvent(event);
}

}  // namespace kawasan
