#pragma once

// Every question and choice of a file that the window asks goes through here, so that tests can answer. GUI thread.

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/dates.h"

namespace kawasan {

struct FileQuestion {
  QString title;
  QString filter;  // "Proyek Kawasan (*.gpkg)"
  QString folder;
  QString name;  // proposed, for saving
};

struct TextQuestion {
  QString title;
  QString label;
  QString value;
  QString accept;       // text of the button: "Tandai"
  bool isLong = false;  // several lines
  bool mayBeEmpty = false;
  QString alsoLabel = {};  // of a second line, which may stay empty; empty: there is none
};

struct DatedText {
  QString text;
  Date date;
  QString also = {};  // of the second line
};

struct ChoiceQuestion {
  QString title;
  QString text;
  QStringList choices;   // the first is the default
  QString accept = {};   // the choices are a list, and this button takes one; empty: each is a button
  QString decline = {};  // the button that does nothing, then the default; empty: it says Cancel, and is not
};

/// The lines of a review. A pasted block may have two hundred thousand: those are made when they are seen.
class ReviewRows {
 public:
  using Make = std::function<QStringList(qsizetype)>;

  ReviewRows() = default;
  ReviewRows(qsizetype count, Make make) : m_count(count), m_make(std::move(make)) {}
  ReviewRows& operator<<(const QStringList& row) {
    m_rows << row;
    return *this;
  }
  [[nodiscard]] qsizetype size() const { return m_make ? m_count : m_rows.size(); }
  [[nodiscard]] QStringList operator[](qsizetype row) const { return m_make ? m_make(row) : m_rows[row]; }
  [[nodiscard]] QStringList front() const { return (*this)[0]; }

 private:
  QList<QStringList> m_rows;
  qsizetype m_count = 0;
  Make m_make;
};

/// What is about to happen, line by line, to be agreed to, done in another way, or not done.
struct ReviewQuestion {
  QString title;
  QString text;
  QStringList headings;
  ReviewRows rows;           // one cell a heading
  QList<int> leftOut;        // rows that will not be taken in
  QList<int> doubtful;       // rows that will, but are to be looked at
  QList<int> removals = {};  // rows that take something away that is there
  QString accept;            // empty: there is nothing to agree to, only to read
  QString refusal = {};      // why it cannot be agreed to as it is; empty: it can
  QString otherWay = {};     // the button of the other way; empty: there is none
  // Something that has to be known for all lines, as the decimal mark; with an answer the review is made anew.
  QString settling = {};  // "Decimal mark"; empty: nothing
  QStringList answers = {};
  int answered = -1;  // index of the answer by which the lines are made; below 0: none yet
  std::function<ReviewQuestion(int)> withAnswer = {};
};

enum class Reviewed { Declined, Accepted, OtherWay };

class Prompts {
 public:
  virtual ~Prompts() = default;
  /// Empty when the person changed their mind.
  [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const FileQuestion& question, bool several) = 0;
  [[nodiscard]] virtual QString saveFile(QWidget* parent, const FileQuestion& question) = 0;
  [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const TextQuestion& question) = 0;
  /// The same with a date below it, which `dateLabel` names.
  [[nodiscard]] virtual std::optional<DatedText> datedText(QWidget* parent, const TextQuestion& question,
                                                           const QString& dateLabel, const Date& proposed) = 0;
  /// Index of the choice.
  [[nodiscard]] virtual std::optional<int> choose(QWidget* parent, const ChoiceQuestion& question) = 0;
  [[nodiscard]] virtual Reviewed review(QWidget* parent, const ReviewQuestion& question) = 0;

  /// The ones in use: real dialogs, unless a test put its own in place.
  [[nodiscard]] static Prompts& current();
  static void replace(std::unique_ptr<Prompts> prompts);  // null: the real ones again
};

}  // namespace kawasan
