#pragma once

// Fields of an activity in columns, each with its name above and what is wrong with it below. Shows a record and takes
// what was typed into one; what is left empty is not known, never 0. GUI thread.

#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

#include "core/model/plan_records.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kawasan {

class ActivityForm final : public QWidget {
  Q_OBJECT

 public:
  using Options = std::vector<std::pair<QString, QString>>;  // what is stored, what is shown
  /// Where the value stands: a member of the activity, or a record beside it.
  template <typename Value>
  using Member = std::function<Value&(Activity&)>;

  explicit ActivityForm(int columns, QWidget* parent = nullptr);

  /// `key` finds the field again and is its object name. `span` columns wide.
  QLineEdit* addText(const QString& key, const QString& label, Member<std::string> member, int span = 1);
  /// `estimated`: whether the number is an estimate, of one that may be.
  void addCount(const QString& key, const QString& label, Member<std::optional<int>> member,
                const Member<bool>& estimated = {});
  void addYear(const QString& key, const QString& label, int Activity::*member);
  void addMoney(const QString& key, const QString& label, Member<std::optional<Rupiah>> member);
  void addVolume(const QString& key, const QString& label, Member<Micro> member);
  void addDate(const QString& key, const QString& label, Member<std::optional<Date>> member);
  void addFlag(const QString& key, const QString& label, Member<std::optional<bool>> member);
  QComboBox* addChoice(const QString& key, const QString& label, const Options& options,
                       std::function<QString(const Activity&)> value,
                       std::function<void(Activity&, const QString&)> take, int span = 1);
  void addHeading(const QString& text);
  /// A part that shows and takes its own.
  void addPart(const QString& key, const QString& label, QWidget* part, int span);

  void show(const Activity& activity);
  /// False when something cannot be read: it is said below its field, which has the focus then.
  [[nodiscard]] bool take(Activity& activity);
  /// How many fields the last of these found wrong.
  [[nodiscard]] int wrongFields() const;
  /// False when the form has no such field.
  bool goTo(const QString& key);
  /// Rolls there, wherever the focus is.
  void reveal(const QString& key);
  /// As if it were typed into the field.
  void fill(const QString& key, const QString& text);
  /// Fills in a field that nobody typed in and that is empty or holds an earlier proposal; an empty text takes that one
  /// back. Until it is typed over or confirmed it stands in italics with the note below. False when nothing is proposed
  /// then.
  bool propose(const QString& key, const QString& text, const QString& note);
  /// Whether a proposal or an estimate stands in the field, which nobody typed over or confirmed.
  [[nodiscard]] bool isEstimate(const QString& key) const;
  /// Says beside an empty field what might stand in it. Nothing of it is taken until the button below is pressed; then
  /// it is a proposal. An empty text offers nothing any more.
  void offer(const QString& key, const QString& text, const QString& note);

 private:
  struct Field {
    QWidget* editor = nullptr;
    QLabel* problem = nullptr;
    QLabel* note = nullptr;          // of a proposal
    QPushButton* confirm = nullptr;  // of one that is an estimate until then
    QString proposed = {};           // as it was written into the field
    QString offered = {};            // what might be proposed, beside the field
    bool isTyped = false;            // or confirmed since the form was shown: nothing is proposed any more
    bool isKept = false;             // an estimate of the record: taken back by nothing but a hand
    std::function<void(const Activity&)> show;
    std::function<QString(Activity&)> take;  // what is wrong; empty when it was taken
  };
  Field& add(const QString& key, const QString& label, QWidget* editor, int span);
  QLineEdit* addLine(const QString& key, const QString& label, std::function<QString(const Activity&)> text,
                     std::function<QString(Activity&, const QString&)> take, int span = 1);

  void say(Field& field, const QString& problem);
  static void bringInView(const Field& field);
  static void withdrawOffer(Field& field);
  static void nameConfirm(const Field& field);
  void markProposed(Field& field, bool isProposed);
  void settle(QLineEdit* line);
  void addEstimate(QLineEdit* line, const Member<bool>& estimated);
  [[nodiscard]] Field* fieldOf(const QWidget* editor);

  int m_columns;
  int m_row = 0;
  int m_column = 0;
  QGridLayout* m_grid;
  std::vector<Field> m_fields;
};

}  // namespace kawasan
