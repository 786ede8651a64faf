#include "ui/panels/profile_form.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/check.h"
#include "core/rules/kawasan_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/field_writer.h"
#include "ui/panels/photo_strip.h"
#include "ui/shell/calm_combo.h"
#include "ui/text/document_file.h"
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
  addHead(+[] { return tr("What the kawasan is"); });
  addList("location_class", [this] { return keyText(profile().location); });
  addText("area_character", [this] { return toQString(profile().character); });
  addText("dwelling_status", [this] { return toQString(profile().dwellingStatus); });
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
  buildPhotos();
}

void ProfileForm::buildPhotos() {
  m_photos = new QWidget;
  auto* layout = new QVBoxLayout(m_photos);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  auto* head = new SectionHead;
  layout->addWidget(head);
  m_heads.emplace_back(
      head, +[] { return tr("Photos of aspects and indicators"); });
  m_subject = new CalmCombo;
  m_subject->setObjectName(QStringLiteral("photoSubject"));
  m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_subject->setMinimumContentsLength(12);
  m_subject->setProperty("mayShorten", true);
  m_photoCount = new QLabel;
  m_photoCount->setObjectName(QStringLiteral("photoCount"));
  m_photoCount->setWordWrap(true);
  m_strip = new PhotoStrip(m_session);
  layout->addWidget(m_subject);
  layout->addWidget(m_strip);
  layout->addWidget(m_photoCount);
  m_layout->addWidget(m_photos);
  connect(m_subject, &QComboBox::currentIndexChanged, this, &ProfileForm::showPhotos);
}

/// The kawasan as a whole, then each aspect with its indicators; how many photos it has stands behind it.
void ProfileForm::fillSubjects() {
  const QSignalBlocker quiet(m_subject);
  const QString before = m_subject->currentData().toString();
  const Regulation& regulation = m_session.regulation();
  const FileTarget target{AttachmentOwner::Kawasan, m_kawasanId, {}};
  std::size_t shownIndicators = 0;
  m_subject->clear();
  const auto add = [&](const std::string& subject, const QString& name) {
    const std::size_t count = photosOf(m_session.snapshot(), target, {std::nullopt, subject}).size();
    m_subject->addItem(count == 0 ? name : QStringLiteral("%1 (%2)").arg(name).arg(count), toQString(subject));
    return count > 0;
  };
  add({}, tr("The kawasan as a whole"));
  for (const Aspect& aspect : regulation.aspects) {
    add(aspect.key, nameOf(PhotoOf{std::nullopt, aspect.key}, regulation));
    for (const std::size_t index : aspect.indicators) {
      const std::string subject(identifierOf(regulation.indicators[index].parameter));
      if (add(subject, QStringLiteral("   ") + nameOf(PhotoOf{std::nullopt, subject}, regulation))) ++shownIndicators;
    }
  }
  m_subject->setCurrentIndex(std::max(0, m_subject->findData(before)));
  m_subject->setAccessibleName(tr("What the photo shows"));
  m_photoCount->setText(tr("Indicators with a photo: %1 of %2").arg(shownIndicators).arg(regulation.indicators.size()));
  tint(*m_photoCount, theme::Role::Secondary);
}

void ProfileForm::showPhotos() {
  const Kawasan* const kawasan = m_session.isOpen() ? m_session.snapshot().kawasanById(m_kawasanId) : nullptr;
  if (kawasan == nullptr) return;
  const PhotoOf shown{std::nullopt, m_subject->currentData().toString().toStdString()};
  const QString name = nameOf(shown, m_session.regulation());
  m_subject->setToolTip(m_subject->currentText().trimmed());
  m_strip->show({AttachmentOwner::Kawasan, m_kawasanId, kawasan->name},
                {{shown, name.isEmpty() ? tr("The kawasan as a whole") : name}});
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
  m_layout->addWidget(m_photos);  // stays last
  // The boxes are younger than the photos, and Tab would come to them after those.
  QLineEdit* before = &text("note").line();
  for (const Line& line : m_lines) {
    if (!line.field.starts_with("problem.")) continue;
    setTabOrder(before, &line.text->line());
    before = &line.text->line();
  }
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
  fillSubjects();
  showPhotos();
}

}  // namespace kawasan
