#pragma once

// One field of the figures form: name, amount with unit, what was understood, what 100 % is, percent and value, and
// what is wrong with it. Knows no project; the form tells it what to show and writes what was typed.

#include <QWidget>
#include <vector>

#include "core/rules/scoring.h"
#include "ui/models/figure_entry.h"
#include "ui/panels/amount_edit.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace kawasan {

class FigureButton;

class FigureField final : public QWidget {
  Q_OBJECT

 public:
  explicit FigureField(Parameter parameter, QWidget* parent = nullptr);

  [[nodiscard]] Parameter parameter() const { return m_parameter; }
  [[nodiscard]] AmountEdit* edit() const { return m_edit; }
  [[nodiscard]] QString text() const;
  /// Typed in since the saved amount was shown.
  [[nodiscard]] bool isTouched() const { return m_isTouched; }
  [[nodiscard]] TypedAmount typed() const;
  [[nodiscard]] Micro saved() const { return m_saved; }

  void setTitle(const QString& code, const QString& name, const QString& explanation);
  /// Shows the saved amount and drops what was typed. While the line is not edited its thousands are marked.
  void showSaved(Micro amount);
  /// More than `most` is refused while it is typed; kMissing: no limit.
  void limitTo(Micro most);
  /// Less than `least` is refused, which is what was entered of the `part` named; kMissing: no limit.
  void holdAtLeast(Micro least, const QString& part);
  /// Percent and value as they stand; `isNew` while they differ from what is saved.
  void showScore(const IndicatorScore& score, bool isNew);
  /// "100 % = panjang drainase ideal 220 m"
  void showBase(const QString& text);
  struct Mark {
    bool isError = true;
    QString sentence;
  };
  void showMarks(const std::vector<Mark>& marks);
  /// The note and the number of photos that stand beside the figure, and whether it is an estimate to be confirmed.
  void showBeside(const QString& note, int photos, bool isEstimate);
  /// An amount that may be taken over with one click while nothing stands in the field; kMissing: none.
  void propose(Micro amount, const QString& text);
  /// Two readings: moves the focus to the question. Otherwise the sentence of the refusal stays in view.
  void insist();
  void restyle();

  /// The line of the amount comes into use, or is left.
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void edited();
  /// One of two readings was chosen, or what was proposed.
  void chosen(kawasan::Micro amount);
  void explainWanted();
  void besideWanted();
  void confirmWanted();

 private:
  void build();
  [[nodiscard]] TypedAmount limited(TypedAmount typed) const;
  void showTyped();
  void showAmount(bool isEdited);

  Parameter m_parameter;
  Micro m_saved = kMissing;
  Micro m_most = kMissing;
  Micro m_least = kMissing;
  QString m_part;  // what is at least so much
  bool m_isTouched = false;
  std::vector<Mark> m_marks;
  QString m_baseText;
  QString m_note;
  int m_photos = 0;
  Micro m_proposed = kMissing;

  QLabel* m_code = nullptr;
  QLabel* m_name = nullptr;
  AmountEdit* m_edit = nullptr;
  QLabel* m_echo = nullptr;
  FigureButton* m_percent = nullptr;
  FigureButton* m_value = nullptr;
  QLabel* m_base = nullptr;
  QWidget* m_question = nullptr;
  QLabel* m_questionText = nullptr;
  QPushButton* m_first = nullptr;
  QPushButton* m_second = nullptr;
  QLabel* m_problem = nullptr;
  QToolButton* m_beside = nullptr;
  QWidget* m_estimate = nullptr;
  QLabel* m_estimateText = nullptr;
  QPushButton* m_confirm = nullptr;
  QPushButton* m_proposal = nullptr;
};

}  // namespace kawasan
