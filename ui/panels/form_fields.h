#pragma once

// Fields of a form that write as soon as they are finished: a line of text, a choice with what each option means, a
// list. What cannot be taken is said below the field and stays there to be corrected. GUI thread.

#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kawasan {

/// What came of an entry. Neither problem nor readings: it was taken.
struct FieldAnswer {
  struct Reading {
    QString text;                // on a button: "1.500 ha"
    std::function<void()> take;  // writes it so
  };
  QString problem;
  std::vector<Reading> readings;  // a number that can be read in two ways
};

/// A line of text with its name above it. Enter or leaving the field writes, Escape takes back what was typed.
class TextField final : public QWidget {
  Q_OBJECT

 public:
  using Commit = std::function<FieldAnswer(const QString&)>;

  explicit TextField(Commit commit, QWidget* parent = nullptr);

  /// `hint` says what is expected, below the field; may be empty.
  void setTexts(const QString& label, const QString& hint = {});
  /// The stored value; what is being typed is kept unless `force`.
  void setValue(const QString& value, bool force = false);
  [[nodiscard]] QLineEdit& line() { return *m_line; }
  [[nodiscard]] QString problem() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void finish();
  void show(const FieldAnswer& answer);
  void restore();

  Commit m_commit;
  QString m_value;
  QString m_hint;
  QLabel* m_label;
  QLineEdit* m_line;
  QLabel* m_below;
  QWidget* m_readings;
  QHBoxLayout* m_readingLayout;
};

/// One of a few options, each with its meaning beside it.
class ChoiceField final : public QWidget {
  Q_OBJECT

 public:
  struct Option {
    QString value;  // as it is stored; empty: not filled in
    QString text;   // "5", "(+)", "belum diisi"
    QString meaning;
  };
  using Commit = std::function<void(const QString&)>;

  explicit ChoiceField(Commit commit, QWidget* parent = nullptr);
  void setOptions(const QString& label, std::vector<Option> options);
  void setValue(const QString& value);
  /// Presses the button of the option; for tests and shortcuts.
  void choose(const QString& value);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addRow();

  Commit m_commit;
  QString m_value;
  std::vector<Option> m_options;
  QLabel* m_label;
  QVBoxLayout* m_rows;
  QButtonGroup* m_buttons;
  std::vector<QLabel*> m_meanings;
};

/// One of a list.
class ListField final : public QWidget {
  Q_OBJECT

 public:
  struct Item {
    QString value;
    QString text;
  };
  using Commit = std::function<FieldAnswer(const QString&)>;

  explicit ListField(Commit commit, QWidget* parent = nullptr);
  void setItems(const QString& label, const std::vector<Item>& items);
  /// A value that is not among the items is added as it is.
  void setValue(const QString& value);
  [[nodiscard]] QComboBox& box() { return *m_box; }

 private:
  Commit m_commit;
  QLabel* m_label;
  QComboBox* m_box;
  QLabel* m_below;
};

}  // namespace kawasan
