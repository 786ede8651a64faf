#pragma once

// What a person answers to the questions of the window, laid ready by a test, and what they were asked.

#include <QApplication>
#include <QTimer>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "ui/shell/prompts.h"

namespace kawasan::test {

/// Nothing laid ready: the person changed their mind; what is shown for review is agreed to.
struct Answers {
  QStringList files;
  QString saveAs;
  QStringList texts;  // used up one after the other, before `text`
  std::optional<QString> text;
  std::optional<Date> date;      // beside the text, where one is asked for
  QString also;                  // in the second line, where there is one
  std::optional<Date> proposed;  // the date that stood there
  std::optional<int> choice;
  int choicesAsked = 0;
  ChoiceQuestion chosenFrom;  // the last one
  bool agrees = true;
  bool takesOtherWay = false;  // of a review that has one
  std::optional<int> settles;  // answer to what a review has to know
  std::vector<TextQuestion> asked;
  std::vector<ReviewQuestion> reviewed;
};

/// Once a real question of that kind stands on the screen and waits for its answer.
template <typename Question = QWidget>
void onceAsked(std::function<void(Question&)> answer) {
  auto* const timer = new QTimer(qApp);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, answer = std::move(answer)] {
    auto* const question = qobject_cast<Question*>(QApplication::activeModalWidget());
    if (question == nullptr) return;
    timer->stop();
    timer->deleteLater();
    answer(*question);
  });
  timer->start(10);
}

/// In place from its making until the test puts the real ones back; `answers` live longer.
class ReadyPrompts final : public Prompts {
 public:
  explicit ReadyPrompts(Answers& answers) : m_answers(answers) {}
  QStringList openFiles(QWidget*, const FileQuestion&, bool) override { return m_answers.files; }
  QString saveFile(QWidget*, const FileQuestion&) override { return m_answers.saveAs; }
  std::optional<QString> text(QWidget*, const TextQuestion& question) override {
    m_answers.asked.push_back(question);
    return m_answers.texts.isEmpty() ? m_answers.text : std::optional(m_answers.texts.takeFirst());
  }
  std::optional<DatedText> datedText(QWidget* parent, const TextQuestion& question, const QString&,
                                     const Date& proposed) override {
    m_answers.proposed = proposed;
    const auto answer = text(parent, question);
    if (!answer) return std::nullopt;
    return DatedText{*answer, m_answers.date.value_or(proposed), m_answers.also};
  }
  std::optional<int> choose(QWidget*, const ChoiceQuestion& question) override {
    ++m_answers.choicesAsked;
    m_answers.chosenFrom = question;
    return m_answers.choice;
  }
  Reviewed review(QWidget*, const ReviewQuestion& question) override {
    m_answers.reviewed.push_back(question);
    if (m_answers.settles && question.withAnswer) m_answers.reviewed.push_back(question.withAnswer(*m_answers.settles));
    const Reviewed agreed = m_answers.takesOtherWay ? Reviewed::OtherWay : Reviewed::Accepted;
    return m_answers.agrees ? agreed : Reviewed::Declined;
  }

 private:
  Answers& m_answers;
};

}  // namespace kawasan::test
