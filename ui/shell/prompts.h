#pragma once

// Every question and choice of a file that the window asks goes through here, so that tests can answer. GUI thread.

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

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
};

struct ChoiceQuestion {
  QString title;
  QString text;
  QStringList choices;   // the first is the default
  QString accept = {};   // the choices are a list, and this button takes one; empty: each is a button
  QString decline = {};  // the button that does nothing, then the default; empty: it says Cancel, and is not
};

/// What is about to happen, line by line, to be agreed to, done in another way, or not done.
struct ReviewQuestion {
  QString title;
  QString text;
  QStringList headings;
  QList<QStringList> rows;  // one cell a heading
  QList<int> leftOut;       // rows that will not be taken in
  QList<int> doubtful;      // rows that will, but are to be looked at
  QString accept;
  QString otherWay = {};  // the button of the other way; empty: there is none
};

enum class Reviewed { Declined, Accepted, OtherWay };

class Prompts {
 public:
  virtual ~Prompts() = default;
  /// Empty when the person changed their mind.
  [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const FileQuestion& question, bool several) = 0;
  [[nodiscard]] virtual QString saveFile(QWidget* parent, const FileQuestion& question) = 0;
  [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const TextQuestion& question) = 0;
  /// Index of the choice.
  [[nodiscard]] virtual std::optional<int> choose(QWidget* parent, const ChoiceQuestion& question) = 0;
  [[nodiscard]] virtual Reviewed review(QWidget* parent, const ReviewQuestion& question) = 0;

  /// The ones in use: real dialogs, unless a test put its own in place.
  [[nodiscard]] static Prompts& current();
  static void replace(std::unique_ptr<Prompts> prompts);  // null: the real ones again
};

}  // namespace kawasan
