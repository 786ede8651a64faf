#include "ui/panels/profile_form.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/base/check.h"
#include "core/plan/kawasan_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/field_writer.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kAmountDecimals = 6;

template <typename Word>
QString keyText(const std::optional<Word>& word) {
  return word ? toQString(std::string(keyOf(*word))) : QString();
}

QString landText(Micro amount) {
  return isMissing(amount) ? QString() : formatAmount(amount, kAmountDecimals, currentLanguage());
}

QString countText(const std::optional<int>& count) {
  return count ? formatNumber(*count, 0, currentLanguage()) : QString();
}

template <typename Word>
std::vector<ListField::Item> itemsOf(int count, const QString& none) {
  std::vector<ListField::Item> items{{QString(), none}};
  for (int i = 0; i < count; ++i) {
    const auto word = static_cast<Word>(i);
    items.push_back({toQString(std::string(keyOf(word))), capitalised(localText(wordsOf(word)))});
  }
  return items;
}

}  // namespace

ProfileForm::ProfileForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(8);
  build();
}

const KawasanProfile& ProfileForm::profile() const {
  static const KawasanProfile none;
  const KawasanProfile* const known = m_session.snapshot().profileOf(m_kawasanId);
  return known == nullptr ? none : *known;
}

QString ProfileForm::problemIn(const std::string& aspect) const {
  for (const KawasanProblem& problem : m_session.snapshot().problemsOf(m_kawasanId)) {
    if (problem.aspect == aspect) return toQString(problem.problem);
  }
  return {};
}

TextField* ProfileForm::addText(const std::string& field, std::function<QString()> value) {
  auto* text = new TextField(
      [this, field](const QString& typed) { return writeProfileField(m_session, m_kawasanId, field, typed); });
  text->setObjectName(toQString(field));
  m_layout->addWidget(text);
  m_lines.push_back({field, text, nullptr, std::move(value)});
  return text;
}

ListField* ProfileForm::addList(const std::string& field, std::function<QString()> value) {
  auto* list = new ListField(
      [this, field](const QString& chosen) { return writeProfileField(m_session, m_kawasanId, field, chosen); });
  list->setObjectName(toQString(field));
  m_layout->addWidget(list);
  m_lines.push_back({field, nullptr, list, std::move(value)});
  return list;
}

void ProfileForm::addHead(QString (*title)()) {
  auto* head = new SectionHead;
  m_layout->addWidget(head);
  m_heads.emplace_back(head, title);
}

void ProfileForm::build() {
  addHead(+[] { return tr("Handling"); });
  addList("handling", [this] { return keyText(profile().handling); });
  addList("pattern", [this] { return keyText(profile().pattern); });
  addText("pattern_reason", [this] { return toQString(profile().patternReason); });
  addList("location_class", [this] { return keyText(profile().location); });
  addHead(+[] { return tr("Status of the land"); });
  addText("legal_ha", [this] { return landText(profile().legalHa); });
  addText("untitled_ha", [this] { return landText(profile().untitledHa); });
  addText("illegal_ha", [this] { return landText(profile().illegalHa); });
  addHead(+[] { return tr("People"); });
  addText("persons", [this] { return countText(profile().persons); });
  addText("women", [this] { return countText(profile().women); });
  addText("low_income", [this] { return countText(profile().lowIncome); });
  addText("poor_households", [this] { return countText(profile().poorHouseholds); });
  addText("note", [this] { return toQString(profile().note); });
  addHead(+[] { return tr("Problems by aspect"); });
}

void ProfileForm::renewProblems() {
  const Regulation& regulation = m_session.regulation();
  if (m_edition == regulation.edition) return;
  m_edition = regulation.edition;
  std::erase_if(m_lines, [](const Line& line) {
    const bool isProblem = line.field.starts_with("problem.");
    if (isProblem) line.text->deleteLater();
    return isProblem;
  });
  for (const Aspect& aspect : regulation.aspects)
    addText("problem." + aspect.key, [this, key = aspect.key] { return problemIn(key); });
}

TextField& ProfileForm::text(const std::string& field) {
  const auto found = std::ranges::find(m_lines, field, &Line::field);
  KAWASAN_CHECK(found != m_lines.end() && found->text != nullptr);
  return *found->text;
}

ListField& ProfileForm::list(const std::string& field) {
  const auto found = std::ranges::find(m_lines, field, &Line::field);
  KAWASAN_CHECK(found != m_lines.end() && found->list != nullptr);
  return *found->list;
}

void ProfileForm::show(FeatureId kawasanId) {
  m_kawasanId = kawasanId;
  renewProblems();
  const QString none = tr("not filled in");
  for (const auto& [head, title] : m_heads) head->setTexts(title(), QString());
  const QStringList aspects = aspectNames(m_session.regulation());
  qsizetype aspect = 0;
  for (const Line& line : m_lines) {
    const QString label = capitalised(fieldName(line.field));
    if (line.list != nullptr) {
      line.list->setItems(label, line.field == "handling"  ? itemsOf<Handling>(2, none)
                                 : line.field == "pattern" ? itemsOf<PatternChoice>(4, none)
                                                           : itemsOf<LocationClass>(4, none));
      line.list->setValue(line.value());
    } else if (line.field.starts_with("problem.")) {
      line.text->setTexts(aspects.value(aspect++));
      line.text->setValue(line.value());
    } else {
      line.text->setTexts(label);
      line.text->setValue(line.value());
    }
  }
}

}  // namespace kawasan
