#include "ui/panels/area_forms.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/text.h"
#include "ui/paint/map_figure_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/decree_form.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/field_writer.h"
#include "ui/panels/profile_form.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr std::array<const char*, kConsiderationItems> kConsiderationFields{"strategic_value", "population_value",
                                                                            "socio_economic_cultural"};

template <typename Record>
Record recordOf(const std::vector<Record>& records, const AreaKey& area) {
  for (const Record& record : records) {
    if (record.level == area.level && record.areaId == area.id) return record;
  }
  return {};
}

QString signText(std::optional<bool> sign) {
  return sign ? (*sign ? QStringLiteral("+") : QStringLiteral("-")) : QString();
}

/// The key of a typology that was stored as its key or, by an import, as its name.
QString typologyKey(const Regulation& regulation, const std::string& stored) {
  if (const Typology* const typology = regulation.typologyByName(stored)) return toQString(typology->key);
  return toQString(stored);
}

/// The ranked area that an RT is in; of other areas nothing, as they may hold several.
std::optional<AreaKey> rankedAreaOf(const Session& session, const AreaKey& area) {
  const Rt* const rt = area.level == Level::Rt ? session.snapshot().rtById(area.id) : nullptr;
  if (rt == nullptr) return std::nullopt;
  const Level level = session.scores().ranking().level;
  const FeatureId id = level == Level::Kawasan ? rt->kawasanId : level == Level::Kelurahan ? rt->kelurahanId : 0;
  return id == 0 ? std::nullopt : std::optional(AreaKey{level, id});
}

}  // namespace

AreaForms::AreaForms(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
  auto* layout = makeCardPage(*this, 8);
  m_hint = new QLabel;
  m_hint->setWordWrap(true);
  layout->addWidget(m_hint);

  m_nameHead = new SectionHead;
  layout->addWidget(m_nameHead);
  const auto addList = [&](const char* field) {
    auto* list = new ListField([this, field](const QString& value) {
      return write({{field, value.toStdString()}}, QString());
    });
    layout->addWidget(list);
    return list;
  };
  m_name = addText(layout, "name");
  m_code = addText(layout, "code");
  m_typology = addList("typology");
  m_rtNumber = addText(layout, "rt");
  m_rwNumber = addText(layout, "rw");
  m_kampung = addText(layout, "kampung");
  m_kelurahan = addList("kelurahan");
  m_kawasan = addList("kawasan");

  const auto addPart = [&](QWidget*& part, SectionHead*& head) {
    part = new QWidget;
    auto* inner = new QVBoxLayout(part);
    inner->setContentsMargins(0, 4, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(makeRule(part));
    head = new SectionHead;
    inner->addWidget(head);
    layout->addWidget(part);
    return inner;
  };
  m_rankedHint = new QLabel;
  m_rankedHint->setWordWrap(true);
  theme::setKind(*m_rankedHint, QStringLiteral("secondary"));
  layout->addWidget(m_rankedHint);
  m_toRanked = new QPushButton;
  m_toRanked->setObjectName(QStringLiteral("toRanked"));
  layout->addWidget(m_toRanked, 0, Qt::AlignLeft);
  connect(m_toRanked, &QPushButton::clicked, this, [this] {
    if (const auto ranked = rankedAreaOf(m_session, m_area)) m_session.select(*ranked);
  });
  QVBoxLayout* part = addPart(m_considerationPart, m_considerationHead);
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    m_considerations[i] = new ChoiceField([this, i](const QString& value) {
      (void)write({{kConsiderationFields[i], value.toStdString()}}, QString());
    });
    part->addWidget(m_considerations[i]);
  }
  m_considerationEvidence = addText(part, "evidence");

  part = addPart(m_legalityPart, m_legalityHead);
  const auto addSign = [&](const char* field) {
    auto* choice = new ChoiceField([this, field](const QString& value) {
      (void)write({{field, value.toStdString()}}, QString());
    });
    part->addWidget(choice);
    return choice;
  };
  m_tenure = addSign("tenure_status");
  m_conformity = addSign("spatial_plan_conformity");
  m_zones = new QLabel;
  m_zones->setWordWrap(true);
  theme::setKind(*m_zones, QStringLiteral("secondary"));
  part->addWidget(m_zones);
  explainWidget(
      *m_zones, m_session,
      [this]() -> CellFigure {
        const ZoneConformity* const zones = m_session.zoneConformity(m_area);
        if (zones == nullptr) return {};
        const auto text = [](double hectares) { return formatPlain(hectares, 4, currentLanguage()); };
        return {{},
                tr("The border as drawn laid over the zones of the map, measured on the ellipsoid: %1 ha in all, of it "
                   "%2 ha in zones that are not for settlement and %3 ha in no zone.")
                    .arg(text(zones->hectares), text(zones->outside), text(zones->unzoned))};
      },
      ExplainTab::Passes);
  m_takeZones = new QPushButton;
  m_takeZones->setObjectName(QStringLiteral("takeZones"));
  connect(m_takeZones, &QPushButton::clicked, this, &AreaForms::takeZones);
  part->addWidget(m_takeZones, 0, Qt::AlignLeft);
  m_legalityEvidence = new TextField([this](const QString& text) {
    // Evidence belongs to what is set beside it; the sign stays as it is.
    const Legality present = recordOf(m_session.snapshot().legality, m_area);
    return write({{"tenure_status", signText(present.tenureStatus).toStdString()}, {"evidence", text.toStdString()}},
                 tr("Evidence"));
  });
  part->addWidget(m_legalityEvidence);

  part = addPart(m_decreePart, m_decreeHead);
  m_decrees = new DecreeForm(session);
  part->addWidget(m_decrees);
  part = addPart(m_profilePart, m_profileHead);
  m_profile = new ProfileForm(session);
  part->addWidget(m_profile);
  layout->addStretch();

  connect(&session, &Session::projectReplaced, this, &AreaForms::refresh);
  connect(&session, &Session::changed, this, &AreaForms::refresh);
  connect(&session, &Session::surveyShown, this, &AreaForms::refresh);
  connect(&session, &Session::zonesRead, this, &AreaForms::showZones);
  connect(&session, &Session::selectionChanged, this, &AreaForms::refresh);
  refresh();
}

TextField* AreaForms::addText(QVBoxLayout* layout, const char* field) {
  auto* text = new TextField([this, field](const QString& typed) {
    return write({{field, typed.toStdString()}}, QString());
  });
  text->setObjectName(QString::fromLatin1(field));
  layout->addWidget(text);
  return text;
}

FieldAnswer AreaForms::write(const FieldTexts& fields, const QString& label) {
  return writeFields(m_session, m_area, fields, label.isEmpty() ? fieldName(fields.back().first) : label);
}

std::optional<AreaKey> AreaForms::holderOf(const Session& session, Section section) {
  const auto current = session.current();
  if (!current) return std::nullopt;
  if (section == Section::Considerations || section == Section::Legality) return rankedAreaOf(session, *current);
  const Rt* const rt = current->level == Level::Rt ? session.snapshot().rtById(current->id) : nullptr;
  const bool isOfKawasan = section == Section::Profile || section == Section::Decrees;
  if (rt == nullptr || !isOfKawasan || rt->kawasanId == 0) return std::nullopt;
  return AreaKey{Level::Kawasan, rt->kawasanId};
}

void AreaForms::goTo(Section section) {
  QWidget* const targets[] = {m_nameHead, m_considerationPart, m_legalityPart, m_decreePart, m_profilePart};
  QWidget* const target = targets[static_cast<std::size_t>(section)];
  if (target->isHidden()) return sayWhose(section);
  target->setFocus();
  // Once what was shown with it has its room; its head stands at the top.
  QTimer::singleShot(0, target, [this, target] {
    if (QLayout* const inside = widget()->layout()) inside->activate();
    verticalScrollBar()->setValue(target->mapTo(widget(), QPoint(0, 0)).y());
  });
}

void AreaForms::sayWhose(Section section) {
  const bool isOfRanked = section == Section::Considerations || section == Section::Legality;
  const Level level = isOfRanked ? m_session.scores().ranking().level : Level::Kawasan;
  Message message;
  message.topic = messageTopic();
  message.text = tr("This is entered for each %1: choose one on the map or in a table first.").arg(nameOf(level));
  m_session.say(std::move(message));
}

void AreaForms::refresh() {
  const AreaKey area =
      m_session.isOpen() ? m_session.current().value_or(AreaKey{Level::City, 0}) : AreaKey{Level::City, 0};
  if (area != m_area) {
    // What was half typed belongs to the area before.
    for (TextField* field : findChildren<TextField*>()) field->setValue(QString(), true);
    m_area = area;
  }
  const Level level = area.level;
  const bool isRt = level == Level::Rt;
  const bool isNamed = level == Level::Kawasan || level == Level::Kelurahan || level == Level::Kecamatan;
  m_hint->setText(tr("Choose a kawasan, kelurahan or RT on the map or in a table to fill in what belongs to it."));
  m_hint->setVisible(level == Level::City);
  m_nameHead->setVisible(level != Level::City);
  m_nameHead->setTexts(m_session.nameOf(area), nameOf(level));
  for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_code}) field->setVisible(isNamed);
  m_typology->setVisible(level == Level::Kawasan);
  for (QWidget* field : std::initializer_list<QWidget*>{m_rtNumber, m_rwNumber, m_kampung, m_kelurahan, m_kawasan})
    field->setVisible(isRt);
  const Level ranked = m_session.scores().ranking().level;
  const bool isRanked = level != Level::City && level == ranked;
  showRanked(ranked);
  m_considerationPart->setVisible(isRanked);
  m_legalityPart->setVisible(isRanked);
  m_decreePart->setVisible(level == Level::Kawasan || level == Level::Kelurahan || (isRt && isRanked));
  m_profilePart->setVisible(level == Level::Kawasan);
  if (level == Level::City) return;
  showNames();
  if (isRanked) {
    showConsiderations();
    showLegality();
  }
  m_decreeHead->setTexts(tr("Decrees (SK)"), QString());
  if (!m_decreePart->isHidden()) m_decrees->show(area);
  m_profileHead->setTexts(tr("Profile"), QString());
  if (level == Level::Kawasan) m_profile->show(area.id);
}

/// Considerations and legality are those of the areas that are ranked: of another one the way there.
void AreaForms::showRanked(Level ranked) {
  const bool isElsewhere = m_area.level != Level::City && m_area.level != ranked;
  const auto there = isElsewhere ? rankedAreaOf(m_session, m_area) : std::nullopt;
  m_rankedHint->setVisible(isElsewhere);
  m_toRanked->setVisible(there.has_value());
  if (there) {
    const QString name = m_session.nameOf(*there);
    m_rankedHint->setText(tr("Considerations and legality are entered for the %1: %2.").arg(nameOf(ranked), name));
    m_toRanked->setText(tr("Go to %1").arg(name));
  } else {
    m_rankedHint->setText(tr("Considerations and legality are entered for each %1.").arg(nameOf(ranked)));
  }
}

void AreaForms::showNames() {
  const Snapshot& snapshot = m_session.snapshot();
  const Regulation& regulation = m_session.regulation();
  m_name->setTexts(tr("Name"));
  m_code->setTexts(tr("Code"));
  m_rtNumber->setTexts(tr("Number of the RT"));
  m_rwNumber->setTexts(tr("Number of the RW"));
  m_kampung->setTexts(tr("Kampung"));
  if (const Kawasan* kawasan = m_area.level == Level::Kawasan ? snapshot.kawasanById(m_area.id) : nullptr) {
    m_name->setValue(toQString(kawasan->name));
    m_code->setValue(toQString(kawasan->code));
    std::vector<ListField::Item> items{{QString(), tr("not filled in")}};
    for (const Typology& typology : regulation.typologies)
      items.push_back({toQString(typology.key), capitalised(localText(typology.name))});
    m_typology->setItems(tr("Typology"), items);
    m_typology->setValue(typologyKey(regulation, kawasan->typology));
  }
  if (m_area.level == Level::Kelurahan || m_area.level == Level::Kecamatan) {
    const auto area = areaOf(snapshot, m_area.level, m_area.id);
    if (area) {
      m_name->setValue(toQString(area->name));
      m_code->setValue(toQString(area->code));
    }
  }
  if (const Rt* rt = m_area.level == Level::Rt ? snapshot.rtById(m_area.id) : nullptr) {
    m_rtNumber->setValue(toQString(rt->rt));
    m_rwNumber->setValue(toQString(rt->rw));
    m_kampung->setValue(toQString(rt->kampung));
    std::vector<ListField::Item> kelurahan;
    for (const AdminArea& each : snapshot.kelurahan) kelurahan.push_back({toQString(each.name), toQString(each.name)});
    m_kelurahan->setItems(tr("Kelurahan"), kelurahan);
    const AdminArea* const its = snapshot.kelurahanById(rt->kelurahanId);
    m_kelurahan->setValue(its == nullptr ? QString() : toQString(its->name));
    std::vector<ListField::Item> kawasan{{QString(), tr("in no kawasan")}};
    for (const Kawasan& each : snapshot.kawasan) kawasan.push_back({toQString(each.name), toQString(each.name)});
    m_kawasan->setItems(tr("Kawasan"), kawasan);
    const Kawasan* const above = snapshot.kawasanById(rt->kawasanId);
    m_kawasan->setValue(above == nullptr ? QString() : toQString(above->name));
  }
}

void AreaForms::showConsiderations() {
  const Regulation& regulation = m_session.regulation();
  const RankedArea* const ranked = m_session.scores().rankedArea(m_area.id);
  const Consideration record = recordOf(m_session.snapshot().considerations, m_area);
  m_considerationHead->setTexts(tr("Other considerations"),
                                ranked == nullptr ? QString() : considerationsText(ranked->considerations));
  const std::array<std::optional<int>, kConsiderationItems> stored{record.strategicValue, record.population,
                                                                   record.socioEconomicCultural};
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    const auto item = static_cast<ConsiderationItem>(i);
    const ConsiderationRule& rule = regulation.ruleOf(item);
    std::vector<ChoiceField::Option> options;
    for (const ConsiderationOption& option : rule.options) {
      const QString value = QString::number(option.value);
      options.push_back({value, value, localText(option.meaning)});
    }
    QString unset = tr("not filled in");
    if (item == ConsiderationItem::Population && ranked != nullptr && ranked->considerations.populationDensity) {
      const QString density = formatPlain(*ranked->considerations.populationDensity, 0, currentLanguage());
      const bool isFrom = ranked->considerations.populationFromDensity;
      unset = isFrom ? tr("from the density of %1 persons/ha: %2")
                           .arg(density)
                           .arg(*ranked->considerations.value(ConsiderationItem::Population))
                     : tr("from the density of %1 persons/ha").arg(density);
    }
    options.push_back({QString(), QStringLiteral("–"), unset});
    m_considerations[i]->setOptions(capitalised(localText(rule.name)), std::move(options));
    m_considerations[i]->setValue(stored[i] ? QString::number(*stored[i]) : QString());
  }
  m_considerationEvidence->setTexts(tr("Evidence"));
  m_considerationEvidence->setValue(toQString(record.evidence));
}

void AreaForms::showLegality() {
  const LegalityRules& rules = m_session.regulation().legality;
  const RankedArea* const ranked = m_session.scores().rankedArea(m_area.id);
  const Legality record = recordOf(m_session.snapshot().legality, m_area);
  m_legalityHead->setTexts(tr("Legality of the land"),
                           ranked == nullptr ? QString() : legalityText(m_session.regulation(), ranked->legality));
  const auto showSign = [&](ChoiceField* field, const LegalityItem& item, std::optional<bool> sign) {
    field->setOptions(capitalised(localText(item.name)),
                      {{QStringLiteral("+"), QStringLiteral("(+)"), localText(item.positive)},
                       {QStringLiteral("-"), QStringLiteral("(−)"), localText(item.negative)},
                       {QString(), QStringLiteral("–"), tr("not filled in")}});
    field->setValue(signText(sign));
  };
  showSign(m_tenure, rules.tenureStatus, record.tenureStatus);
  showSign(m_conformity, rules.spatialPlanConformity, record.spatialPlanConformity);
  showZones();
  m_legalityEvidence->setTexts(tr("Evidence"));
  m_legalityEvidence->setValue(toQString(record.evidence));
}

/// A proposal beside the sign: it is never set by itself.
void AreaForms::showZones() {
  const bool isReading = m_session.readZones(m_area);
  const Legality record = recordOf(m_session.snapshot().legality, m_area);
  const ZoneConformity* const zones = m_session.zoneConformity(m_area);
  const std::optional<bool> sign = zones == nullptr ? std::nullopt : zones->sign();
  m_zones->setVisible(isReading || zones != nullptr);
  m_takeZones->setVisible(sign && sign != record.spatialPlanConformity);
  if (isReading) m_zones->setText(tr("Reading the zones on the map …"));
  if (zones == nullptr) return;
  m_zones->setText(tr("By the zones on the map: %1.").arg(describe(*zones)));
  if (sign) m_takeZones->setText(tr("Take over %1").arg(*sign ? QStringLiteral("(+)") : QStringLiteral("(−)")));
}

void AreaForms::takeZones() {
  const ZoneConformity* const zones = m_session.zoneConformity(m_area);
  if (zones == nullptr || !zones->sign()) return;
  const Legality present = recordOf(m_session.snapshot().legality, m_area);
  QString evidence = evidenceOf(*zones);
  if (!present.evidence.empty()) evidence = toQString(present.evidence) + QStringLiteral("; ") + evidence;
  (void)write(
      {{"spatial_plan_conformity", signText(zones->sign()).toStdString()}, {"evidence", evidence.toStdString()}},
      fieldName("spatial_plan_conformity"));
}

void AreaForms::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
  QScrollArea::changeEvent(event);
}

}  // namespace kawasan
