#include "ui/dialogs/attribute_take_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "core/import/apply_plans.h"
#include "core/import/attribute_import.h"
#include "core/rules/ranking.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/undo_action.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/refused_csv.h"
#include "ui/text/unmatched_text.h"

namespace kawasan {

namespace {

struct AttributeTakeInText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::AttributeTakeIn)
};

constexpr AttributeKind kAttributeKinds[] = {AttributeKind::Considerations, AttributeKind::Legality,
                                             AttributeKind::Decree, AttributeKind::Typology};

/// What a record says: key of the field and its text.
using Fields = std::vector<std::pair<AttributeField, QString>>;

QString scoreText(const std::optional<int>& value) {
  return value ? QString::number(*value) : QString();
}

QString signText(const std::optional<bool>& value) {
  if (!value) return {};
  return *value ? QStringLiteral("+") : QStringLiteral("−");
}

Fields fieldsOf(const Consideration& record) {
  return {{AttributeField::StrategicValue, scoreText(record.strategicValue)},
          {AttributeField::PopulationValue, scoreText(record.population)},
          {AttributeField::SocioEconomicCultural, scoreText(record.socioEconomicCultural)},
          {AttributeField::Evidence, toQString(record.evidence)}};
}

Fields fieldsOf(const Legality& record) {
  return {{AttributeField::TenureStatus, signText(record.tenureStatus)},
          {AttributeField::SpatialPlanConformity, signText(record.spatialPlanConformity)},
          {AttributeField::Evidence, toQString(record.evidence)}};
}

Fields fieldsOf(const DecreeArea& record) {
  const QString date = record.date ? formatDate(*record.date, currentLanguage()) : QString();
  const QString hectares = isMissing(record.hectares) ? QString() : formatAmount(record.hectares, 4, currentLanguage());
  return {{AttributeField::DecreeNumber, toQString(record.number)},
          {AttributeField::DecreeDate, date},
          {AttributeField::DecreeHectares, hectares}};
}

Fields fieldsOf(const Kawasan& record) {
  return {{AttributeField::Typology, toQString(record.typology)}};
}

/// What would be other than now.
class Differences {
 public:
  Differences(const AttributePlan& plan, const Session& session) : m_session(session) {
    const Snapshot& snapshot = session.snapshot();
    add(plan.considerations, snapshot.considerations,
        [this](const Consideration& record, bool isNew, Fields& now) { showComputed(record, isNew, now); });
    add(plan.legality, snapshot.legality, [](const Legality&, bool, Fields&) {});
    add(plan.decree, snapshot.decreeAreas, [&snapshot](const DecreeArea& record, bool isNew, Fields& now) {
      const DecreeArea* const inForce = snapshot.decreeOf(record.level, record.areaId);
      if (isNew && inForce != nullptr) now = fieldsOf(*inForce);
    });
    for (const Kawasan& record : plan.kawasan) {
      const Kawasan* const known = snapshot.kawasanById(record.id);
      addRecord({Level::Kawasan, record.id}, fieldsOf(record), known == nullptr ? Fields() : fieldsOf(*known));
    }
  }

  /// The lines of the review, one a field.
  [[nodiscard]] const QList<QStringList>& rows() const { return m_rows; }
  [[nodiscard]] std::size_t areas() const { return m_areas.size(); }

 private:
  /// `besideIt` puts into what is now what holds for the area though no record of its own says it.
  template <typename Record, typename BesideIt>
  void add(const std::vector<Record>& planned, const std::vector<Record>& present, const BesideIt& besideIt) {
    for (const Record& record : planned) {
      const auto known = std::ranges::find(present, record.id, &Record::id);
      const bool isNew = record.id == 0 || known == present.end();
      Fields now = isNew ? Fields() : fieldsOf(*known);
      besideIt(record, isNew, now);
      addRecord({record.level, record.areaId}, fieldsOf(record), now);
    }
  }

  /// The value of the population follows from its density until somebody enters one.
  void showComputed(const Consideration& record, bool isNew, Fields& now) const {
    const auto area = areaOf(m_session.snapshot(), record.level, record.areaId);
    if (!area || !record.population) return;
    const Considerations result =
        classifiedArea(m_session.snapshot(), m_session.regulation(), m_session.scores().surveyId(), *area)
            .considerations;
    const auto value = result.value(ConsiderationItem::Population);
    if (!result.populationFromDensity || !value || !result.populationDensity) return;
    if (isNew) now = fieldsOf(Consideration());
    for (auto& [field, text] : now) {
      if (field != AttributeField::PopulationValue || !text.isEmpty()) continue;
      text = AttributeTakeInText::tr("%1 (from %2 people per ha)")
                 .arg(*value)
                 .arg(formatNumber(*result.populationDensity, 0, currentLanguage()));
    }
  }

  void addRecord(const AreaKey& area, const Fields& after, const Fields& before) {
    for (std::size_t i = 0; i < after.size(); ++i) {
      const QString was = i < before.size() ? before[i].second : QString();
      if (after[i].second == was) continue;
      m_rows << QStringList{m_session.nameOf(area), fieldName(std::string(keyOf(after[i].first))),
                            was.isEmpty() ? missingText() : was, after[i].second};
      m_areas.emplace(area.level, area.id);
    }
  }

  const Session& m_session;
  QList<QStringList> m_rows;
  std::set<std::pair<Level, FeatureId>> m_areas;
};

/// A decree without a date is older than every dated one.
QString withoutDateText(std::size_t lines) {
  return AttributeTakeInText::tr("Decree lines without a date: %1; where a dated one names the area, that one counts.")
      .arg(countText(lines));
}

/// The list goes beside the file that it is of, where the person says.
void saveNotTaken(Session& session, QWidget* parent, const AttributePlan& plan, const RawTable& table) {
  const QString name = QFileInfo(toQString(plan.file)).completeBaseName();
  const FileQuestion question{AttributeTakeInText::tr("Save what is refused"), QStringLiteral("CSV (*.csv)"),
                              settings::lastFolder(), AttributeTakeInText::tr("%1-refused.csv").arg(name)};
  QString file = Prompts::current().saveFile(parent, question);
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().toLower() != QLatin1String("csv")) file += QStringLiteral(".csv");
  const auto written = writeRefusedCsv(file.toStdString(), plan, &table, RefusedHeads::Words);
  Message message;
  if (!written) message = errorMessage(written.error());
  if (written) message.kind = MessageKind::Done;
  if (written) message.text = AttributeTakeInText::tr("Saved: %1").arg(file);
  message.topic = QStringLiteral("import-attributes");
  session.say(std::move(message));
}

ReviewQuestion questionOf(const AttributePlan& plan, const QList<QStringList>& differences) {
  ReviewQuestion question;
  question.title = AttributeTakeInText::tr("Take in %1").arg(nameOf(plan.kind));
  const QString said =
      differences.isEmpty()
          ? AttributeTakeInText::tr("%1: %2 of %3 rows name an area of the project, and nothing in them is new.")
          : AttributeTakeInText::tr(
                "%1: %2 of %3 rows name an area of the project; these fields would be other ones than now.");
  question.text = said.arg(toQString(plan.file), countText(plan.matched), countText(plan.read));
  question.headings = {AttributeTakeInText::tr("Area"), AttributeTakeInText::tr("Field"),
                       AttributeTakeInText::tr("Now"), AttributeTakeInText::tr("In the file")};
  for (const QStringList& row : differences) question.rows << row;
  const auto leaveOut = [&question](const QString& area, const QString& field, const QString& value,
                                    const QString& why) {
    question.leftOut << static_cast<int>(question.rows.size());
    question.rows << QStringList{area, field, AttributeTakeInText::tr("not taken"),
                                 value.isEmpty() ? why : value + QStringLiteral(": ") + why};
  };
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    leaveOut(toQString(row.label), AttributeTakeInText::tr("row %1").arg(row.row), {}, describeUnmatched(row));
  }
  for (const RefusedCell& cell : plan.refused) {
    const QString row = AttributeTakeInText::tr("row %1").arg(cell.row);
    const auto area = plan.areaOfRow.find(cell.row);
    const QString place = area == plan.areaOfRow.end() ? row : toQString(area->second) + QStringLiteral(", ") + row;
    leaveOut(cell.column.empty() && !cell.value.empty() ? toQString(cell.value) + QStringLiteral(", ") + row : place,
             toQString(cell.column), cell.column.empty() ? QString() : toQString(cell.value),
             describeReason(cell.reason, cell.expected));
  }
  if (const std::size_t undated = linesWithoutDate(plan); undated > 0) question.text += u' ' + withoutDateText(undated);
  if (!differences.isEmpty()) question.accept = AttributeTakeInText::tr("Take in");
  if (!question.leftOut.isEmpty()) question.otherWay = AttributeTakeInText::tr("&Save what is not taken…");
  return question;
}

}  // namespace

std::optional<AttributeKind> attributeKindOf(const RawTable& table, const Snapshot& snapshot) {
  for (const AttributeKind kind : kAttributeKinds) {
    AttributeOptions options;
    options.kind = kind;
    const auto plan = planAttributeImport(table, options, snapshot);
    if (plan && plan->matched > 0) return kind;
  }
  return std::nullopt;
}

QString nameOf(AttributeKind kind) {
  switch (kind) {
    case AttributeKind::Considerations:
      return AttributeTakeInText::tr("considerations");
    case AttributeKind::Legality:
      return AttributeTakeInText::tr("legality");
    case AttributeKind::Decree:
      return AttributeTakeInText::tr("decree areas");
    case AttributeKind::Typology:
      break;
  }
  return AttributeTakeInText::tr("typologies");
}

void takeInAttributes(Session& session, QWidget* parent, const RawTable& table, AttributeKind kind) {
  AttributeOptions options;
  options.kind = kind;
  if (kind == AttributeKind::Typology) options.regulation = &session.regulation();
  auto plan = planAttributeImport(table, options, session.snapshot());
  if (!plan) return session.say(errorMessage(plan.error()));
  const Differences differences(*plan, session);
  Reviewed answer = Reviewed::OtherWay;
  while (answer == Reviewed::OtherWay) {
    answer = Prompts::current().review(parent, questionOf(*plan, differences.rows()));
    if (answer == Reviewed::OtherWay) saveNotTaken(session, parent, *plan, table);
  }
  if (answer != Reviewed::Accepted) return;
  const std::size_t changed = differences.areas();
  const EditLabel label{"import-" + std::string(keyOf(kind)),
                        {{"file", plan->file}, {"count", std::to_string(changed)}}};
  if (!session.edit(label, [&plan](Edit& edit) { return applyAttributePlan(edit, *plan); })) return;
  Message message;
  message.topic = QStringLiteral("import-attributes");
  const std::size_t left = plan->unmatchedFile.size() + plan->refused.size();
  message.kind = left == 0 ? MessageKind::Done : MessageKind::Warning;
  message.text = AttributeTakeInText::tr("Taken in from %3: %2 (areas: %1).")
                     .arg(countText(changed), nameOf(kind), toQString(plan->file));
  if (left > 0) message.text += u' ' + AttributeTakeInText::tr("Rows and cells that were not taken: %1.").arg(left);
  if (const std::size_t undated = linesWithoutDate(*plan); undated > 0) message.text += u' ' + withoutDateText(undated);
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

}  // namespace kawasan
