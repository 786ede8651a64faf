#include "ui/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include "core/plan/plan_rules.h"
#include "tests/support/catch.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

using namespace kawasan;

namespace {

/// Translations need an application; one for the whole run.
void useLanguage(Language language) {
  static int count = 1;
  static char name[] = "test_text";
  static char* arguments[] = {name, nullptr};
  static QCoreApplication* const application = new QCoreApplication(count, arguments);
  (void)application;
  setLanguage(language);
}

std::string sourceOf(const std::string& file) {
  std::ifstream stream(std::string(KAWASAN_SOURCE_DIR "/").append(file));
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("every error has a sentence of its own in both languages", "[messages]") {
  std::set<std::string> sentences;
  int codes = 0;
  for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
    Error error;
    error.code = static_cast<ErrorCode>(i);
    for (const Language language : {Language::Indonesian, Language::English}) {
      useLanguage(language);
      const std::string sentence = describe(error).toStdString();
      INFO(nameOf(error.code) << ": " << sentence);
      CHECK(sentence != nameOf(error.code));
      CHECK(sentence.size() > 5);
      CHECK(sentence.find('{') == std::string::npos);
      sentences.insert(sentence);
    }
    ++codes;
  }
  // Few codes may share a sentence where no parameter is given; most must not.
  CHECK(sentences.size() > static_cast<std::size_t>(codes));
}

TEST_CASE("the window never speaks of options and commands, the command line never of menus", "[messages]") {
  const auto sentences = [] {
    std::vector<std::string> all;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
      Error error;
      error.code = static_cast<ErrorCode>(i);
      error.params = {{"path", "kota.gpkg"}, {"expected", "a|b"}};
      // These two can only be said to somebody who typed a command.
      if (error.code != ErrorCode::NotBuilt && error.code != ErrorCode::InvalidUsage)
        all.push_back(describe(error).toStdString());
    }
    const std::string text = sourceOf("ui/text/messages.cpp");
    const std::regex reason(R"re(\{"([a-z-]+)",\s*QT_TRANSLATE_NOOP\("reason")re");
    for (auto match = std::sregex_iterator(text.begin(), text.end(), reason); match != std::sregex_iterator(); ++match)
      all.push_back(describeReason((*match)[1], "1.234|1,234").toStdString());
    return all;
  };
  const std::regex option(R"((^|\s)--[a-z])");
  const std::regex command(
      R"(kawasan-cli|\b(import|check|set|score|rank|migrate|explain)-?[a-z]*\b(?= kota)|import-[a-z]+)");
  const std::regex menu(R"(Take in boundaries|Ambil batas)");
  for (const Language language : {Language::Indonesian, Language::English}) {
    useLanguage(language);
    setSurface(Surface::Window);
    const std::vector<std::string> window = sentences();
    CHECK(window.size() > 70);
    for (const std::string& sentence : window) {
      INFO(sentence);
      CHECK_FALSE(std::regex_search(sentence, option));
      CHECK_FALSE(std::regex_search(sentence, command));
    }
    setSurface(Surface::CommandLine);
    int options = 0;
    for (const std::string& sentence : sentences()) {
      INFO(sentence);
      CHECK_FALSE(std::regex_search(sentence, menu));
      if (std::regex_search(sentence, option)) ++options;
    }
    CHECK(options == 3);  // --header-row, --crs, --decimal
    setSurface(Surface::Window);
  }
}

TEST_CASE("every rule that the checks can report has a sentence", "[messages]") {
  useLanguage(Language::Indonesian);
  std::set<std::string> rules;
  const std::regex listed(R"(///?\s+([a-z]+(?:-[a-z]+)+)\s+(?:error|warning|info)\b)");
  for (const char* header : {"core/rules/figure_checks.h", "gis/area_checks.h"}) {
    const std::string text = sourceOf(header);
    for (auto match = std::sregex_iterator(text.begin(), text.end(), listed); match != std::sregex_iterator();
         ++match) {
      rules.insert((*match)[1]);
    }
  }
  CHECK(rules.size() >= 18);
  for (const std::string& rule : rules) {
    Finding finding;
    finding.rule = rule;
    INFO(rule);
    CHECK(describe(finding).toStdString() != rule);
  }
}

TEST_CASE("a change of an activity names its parts in plain words", "[messages]") {
  useLanguage(Language::Indonesian);
  const auto said = [](const char* parts) {
    return describe(EditLabel{"change-activity", {{"activity", "Jalan Gang 3"}, {"parts", parts}}}).toStdString();
  };
  CHECK(said("kpp,documents") == "Kegiatan Jalan Gang 3 diubah: pemeliharaan dan KPP, dokumen dan rujukan");
  CHECK(said("") == "Kegiatan Jalan Gang 3 diubah");  // as earlier versions wrote it
  const QString all = QString::fromStdString(
      said("name,work,programme,place,years,volume,cost,executor,kpp,users,documents,safeguards,note,effects,funding,"
           "people"));
  CHECK(all.count(u',') == 15);
  CHECK_FALSE(all.contains(QStringLiteral("effects")));
}

TEST_CASE("what was filled in is read in words, not in keys", "[messages]") {
  useLanguage(Language::Indonesian);
  const auto said = [](const char* fields) {
    return describe(EditLabel{"set-fields", {{"area", "Pasar Lama"}, {"fields", fields}}}).toStdString();
  };
  CHECK(said("handling=upgrading, pattern=renewal, location_class=centre") ==
        "Pasar Lama: jenis penanganan: peningkatan kualitas; pola penanganan: peremajaan; letak di kota: pusat kota");
  CHECK(said("typology=waterside").ends_with(": Di tepi air"));
  CHECK(said("chosen=yes, chosen_date=2019-10-21").find("ya; ") != std::string::npos);
  CHECK(said("chosen=yes, chosen_date=2019-10-21").ends_with("21 Oktober 2019"));
  CHECK(said("code=KW-05") == "Pasar Lama: kode: KW-05");
  CHECK(said("handling=besok").ends_with("besok"));  // as it was typed
}

TEST_CASE("limits are said in words, with the numbers of the language", "[messages]") {
  const auto shown = [](const char* limit) {
    return filled(QStringLiteral("{w:limit}"), {{"limit", limit}}).toStdString();
  };
  useLanguage(Language::Indonesian);
  CHECK(shown("<= 1500") == "paling banyak 1.500");
  CHECK(shown("<= 100000 ha") == "paling banyak 100.000 ha");
  CHECK(shown(">= 0 ha") == "0 ha atau lebih");
  CHECK(shown(">= 0") == shown("0 or more"));
  CHECK(shown("0..100") == "0 sampai 100");
  CHECK(shown("1900..2200") == "1900 sampai 2200");
  CHECK(shown("2024..") == "2024 atau sesudahnya");
  CHECK(shown("1x1..9x9") == "1x1..9x9");  // sizes of a picture are no limit of one number
  CHECK(shown("..") == "..");
  CHECK(describeReason("not-allowed", ">= 0 ha").toStdString().ends_with("0 ha atau lebih"));
  useLanguage(Language::English);
  CHECK(shown("<= 1500") == "at most 1,500");
  CHECK(shown("2024..") == "2024 or later");
}

TEST_CASE("places in a sentence are filled by their kind, and empty parts left out", "[messages]") {
  useLanguage(Language::Indonesian);
  const Params params{{"n", "1792.59"},
                      {"field", "road_surface"},
                      {"class", "light..moderate"},
                      {"day", "2019-10-30T01:02:03Z"},
                      {"empty", ""}};
  CHECK(filled(QStringLiteral("{m:percent}"), {{"percent", "-10.5"}}).toStdString() == "10,5 % lebih kecil");
  CHECK(filled(QStringLiteral("{m:percent}"), {{"percent", "7.6"}}).toStdString() == "7,6 % lebih besar");
  CHECK(filled(QStringLiteral("x[?, {m:percent}]."), {}).toStdString() == "x.");
  CHECK(filled(QStringLiteral("{n:n}"), params).toStdString() == "1.792,59");
  // Hectares of one sentence can be compared at sight.
  const auto shares = [](const char* part, const char* whole) {
    return filled(QStringLiteral("{h:part} of {h:whole} ha"), {{"part", part}, {"whole", whole}}).toStdString();
  };
  CHECK(shares("12.3", "45.67") == "12,30 of 45,67 ha");
  CHECK(shares("12.3", "45.6701") == "12,3000 of 45,6701 ha");
  CHECK(shares("3", "1792.5") == "3,00 of 1.792,50 ha");
  CHECK(filled(QStringLiteral("{n}"), params).toStdString() == "1792.59");
  CHECK(filled(QStringLiteral("{d:day}"), params).toStdString() == "30 Oktober 2019");
  CHECK(filled(QStringLiteral("a[? b {empty}] c[? d {n}]"), params).toStdString() == "a c d 1792.59");
  CHECK(filled(QStringLiteral("{u:field}"), params).toStdString() == "m");
  CHECK(filled(QStringLiteral("{c:class}"), params) == classRange(SlumClass::Light, SlumClass::Moderate));
  CHECK(filled(QStringLiteral("{r:n}"), params).isEmpty());
  useLanguage(Language::English);
  CHECK(filled(QStringLiteral("{n:n}"), params).toStdString() == "1,792.59");
  CHECK(nameOf(SlumClass::Heavy).toStdString() == "heavy slum");
  useLanguage(Language::Indonesian);
  CHECK(nameOf(SlumClass::Heavy).toStdString() == "kumuh berat");
  CHECK(missingText().toStdString() == "belum ada");
}

TEST_CASE("many names are counted, and the first that differ are told", "[messages]") {
  useLanguage(Language::Indonesian);
  Snapshot snapshot;
  std::vector<FeatureId> ids;
  const auto add = [&](const char* name) {
    Activity activity;
    activity.id = static_cast<FeatureId>(ids.size()) + 1;
    activity.name = name;
    ids.push_back(activity.id);
    snapshot.activities.push_back(activity);
  };
  add("Mobil Sampah");
  add("TPS 3R");
  snapshot.buildIndex();
  CHECK(namesText(snapshot, ids) == QStringLiteral("Mobil Sampah, TPS 3R"));
  add("Mobil Sampah");
  snapshot.buildIndex();
  CHECK(namesText(snapshot, ids) == QStringLiteral("3 (Mobil Sampah, TPS 3R)"));
  for (const char* name : {"Gerobak", "Drainase", "Jalan", "Mobil Sampah"}) add(name);
  snapshot.buildIndex();
  CHECK(namesText(snapshot, ids) == QStringLiteral("7 (Mobil Sampah, TPS 3R, Gerobak dan 2 nama lain)"));
  useLanguage(Language::English);
  CHECK(namesText(snapshot, ids) == QStringLiteral("7 (Mobil Sampah, TPS 3R, Gerobak and 2 other names)"));
}

TEST_CASE("a proof that lacks room for all choices is not told as want of time", "[messages]") {
  useLanguage(Language::Indonesian);
  PlanProposal proposal;
  proposal.paid = PlanChoice();
  proposal.isPaidExact = false;
  CHECK(paidProofText(proposal).contains(QStringLiteral("aktu")));
  proposal.isPaidTooLarge = true;
  CHECK(paidProofText(proposal).contains(QStringLiteral("memori")));
  CHECK_FALSE(paidProofText(proposal).contains(QStringLiteral("aktu")));
}

TEST_CASE("a rule that many activities leave open names no volumes instead of empty ones", "[messages]") {
  useLanguage(Language::Indonesian);
  const auto& rules = bpmRules().rules;
  const auto rule = std::ranges::find_if(
      rules, [](const BpmRule& each) { return each.notFilled.id.find(": {missing}") != std::string::npos; });
  REQUIRE(rule != rules.end());
  Params figures{{"activities", "Jalan A; Jalan B; Jalan C"}, {"more", "6"}};  // six activities, not six volumes
  const QString collapsed = describeRule(*rule, RuleState::NotFilled, figures);
  INFO(collapsed.toStdString());
  CHECK_FALSE(collapsed.contains(QStringLiteral(": ;")));
  CHECK_FALSE(collapsed.contains(u';'));
  CHECK(collapsed.endsWith(u'.'));
  figures = {{"indicator1", "road_surface"}, {"place1", "Kalianyar RT 001 RW 001"}, {"more", "6"}};
  CHECK(describeRule(*rule, RuleState::NotFilled, figures)
            .contains(QStringLiteral("(Kalianyar RT 001 RW 001); dan 6 lagi")));
}
