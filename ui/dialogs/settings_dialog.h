#pragma once

// The settings of this computer: language, light or dark, whose name stands in the history. Every choice works at once
// and is kept. GUI thread.

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kawasan {

class Session;

class SettingsDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The session must outlive the dialog; its open project gets the person's name.
  explicit SettingsDialog(Session& session, QWidget* parent = nullptr);

  /// Gives the open project the chosen name; the window calls it whenever another project is open.
  static void applyPerson(Session& session);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void setTexts();
  void showNumbers();
  void chooseLanguage();
  void chooseTheme();
  void choosePerson();

  Session& m_session;
  QLabel* m_languageLabel = nullptr;
  QComboBox* m_language = nullptr;
  QLabel* m_themeLabel = nullptr;
  QComboBox* m_theme = nullptr;
  QLabel* m_personLabel = nullptr;
  QLineEdit* m_person = nullptr;
  QLabel* m_personNote = nullptr;
  QLabel* m_numbersLabel = nullptr;
  QLabel* m_numbers = nullptr;
  QPushButton* m_close = nullptr;
};

}  // namespace kawasan
