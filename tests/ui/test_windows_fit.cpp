// Windows and questions that other tests do not show in every look: whole on both small screens, in both languages and
// both themes.

#include <QApplication>
#include <QTimer>
#include <memory>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/figures_city.h"
#include "tests/ui/shots.h"
#include "ui/dialogs/completeness_window.h"
#include "ui/dialogs/edition_comparison_window.h"
#include "ui/dialogs/import_window.h"
#include "ui/dialogs/map_figures_window.h"
#include "ui/dialogs/reconciliation_window.h"
#include "ui/dialogs/survey_comparison_window.h"
#include "ui/shell/action_table.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/prompts.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

template <typename Window>
std::unique_ptr<QWidget> ofSession(OpenCity& city) {
  auto window = std::make_unique<Window>(city.session);
  city.session.jobs().waitUntilIdle();
  return window;
}

/// Asks the real question and looks at it while it waits for its answer.
std::string problemsOfQuestion(const QString& name, const std::function<void()>& ask) {
  QStringList problems;
  for (const Language language : {Language::English, Language::Indonesian}) {
    setLanguage(language);
    bool wasShown = false;
    QTimer::singleShot(150, [&] {
      auto* const question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (question == nullptr) return;
      wasShown = true;
      problems += layoutProblemsOn(*question, kSmallScreen125);
      shoot(*question, name + (language == Language::English ? QStringLiteral("-en") : QStringLiteral("-id")));
      question->reject();
    });
    ask();
    if (!wasShown) problems << name + QStringLiteral(" was not shown");
  }
  return problems.join(u'\n').toStdString();
}

}  // namespace

TEST_CASE("windows over the figures fit small screens in every look", "[windows_fit]") {
  OpenCity city;
  CHECK(problemsEverywhere([&] { return ofSession<CompletenessWindow>(city); }, QStringLiteral("completeness")) == "");
  CHECK(problemsEverywhere([&] { return ofSession<ReconciliationWindow>(city); }, QStringLiteral("reconciliation")) ==
        "");
  CHECK(problemsEverywhere([&] { return ofSession<MapFiguresWindow>(city); }, QStringLiteral("map-figures")) == "");
  CHECK(problemsEverywhere([&] { return ofSession<SurveyComparisonWindow>(city); }, QStringLiteral("comparison")) ==
        "");
  CHECK(problemsEverywhere([&] { return ofSession<EditionComparisonWindow>(city); }, QStringLiteral("editions")) == "");
  CHECK(problemsEverywhere([&] { return ofSession<ImportWindow>(city); }, QStringLiteral("import")) == "");
  ActionTable actions;
  CHECK(problemsEverywhere(
            [&] {
              actions.retranslate();
              return std::make_unique<HelpDialog>(actions);
            },
            QStringLiteral("help")) == "");
}

TEST_CASE("questions fit a small screen in both languages", "[windows_fit]") {
  uiApp();
  Prompts::replace(nullptr);
  const QString sentence = QStringLiteral(
      "Ketidaksesuaian dengan persyaratan teknis bangunan di Kalianyar RT 002 RW 003 melebihi jumlah bangunan.");
  CHECK(problemsOfQuestion(QStringLiteral("question-text"), [&] {
          (void)Prompts::current().text(nullptr,
                                        {sentence.left(20), sentence, {}, QStringLiteral("Tandai"), true, false});
        }) == "");
  CHECK(problemsOfQuestion(QStringLiteral("question-choice"), [&] {
          (void)Prompts::current().choose(nullptr, {sentence.left(20),
                                                    sentence,
                                                    {QStringLiteral("Kelurahan"), QStringLiteral("RT"),
                                                     QStringLiteral("Kawasan kumuh"), QStringLiteral("Acuan")}});
        }) == "");
  CHECK(problemsOfQuestion(QStringLiteral("question-review"), [&] {
          ReviewQuestion question;
          question.title = sentence.left(20);
          question.text = sentence;
          question.headings = {QStringLiteral("Baris"), QStringLiteral("Kegiatan"), QStringLiteral("Keterangan")};
          for (int i = 0; i < 40; ++i) question.rows << QStringList{QString::number(i), sentence, sentence};
          question.leftOut = {3};
          question.doubtful = {5};
          question.accept = QStringLiteral("Ambil");
          (void)Prompts::current().review(nullptr, question);
        }) == "");
}
