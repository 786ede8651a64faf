#include "ui/panels/decree_form.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/import/attribute_field.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/field_writer.h"
#include "ui/panels/files_list.h"
#include "ui/shell/undo_action.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

DecreeForm::DecreeForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this)), m_none(new QLabel), m_add(new QPushButton) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(8);
  m_none->setWordWrap(true);
  m_layout->addWidget(m_none);
  m_layout->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &QPushButton::clicked, this, &DecreeForm::addLine);
  connect(qApp, &QApplication::focusChanged, this, &DecreeForm::leave);
  connect(&m_session, &Session::leaving, this, [this] {
    if (QWidget* const field = QApplication::focusWidget(); field != nullptr && isAncestorOf(field))
      field->clearFocus();
    storeNew();
  });
}

void DecreeForm::show(const AreaKey& area) {
  if (area != m_area) {
    storeNew();
    m_hasNew = false;
    build({});
  }
  m_area = area;
  std::vector<const DecreeArea*> records;
  for (const DecreeArea& record : m_session.snapshot().decreeAreas) {
    if (record.level == area.level && record.areaId == area.id) records.push_back(&record);
  }
  // The latest first. Lines that stand there already keep their place while they are filled in.
  std::ranges::sort(records, [](const DecreeArea* a, const DecreeArea* b) {
    return std::pair(a->date, a->number) > std::pair(b->date, b->number);
  });
  std::vector<FeatureId> fresh;
  for (const DecreeArea* record : records) {
    const bool isShown = std::ranges::any_of(m_lines, [&](const Line& line) { return *line.id == record->id; });
    if (!isShown) fresh.push_back(record->id);
  }
  const auto empty = std::ranges::find_if(m_lines, [](const Line& line) { return *line.id == 0; });
  if (m_hasNew && fresh.size() == 1 && empty != m_lines.end()) {
    *empty->id = fresh.front();  // the line that was being filled in is a record now
    fresh.clear();
    m_hasNew = false;
  }
  std::vector<FeatureId> ids;
  for (const Line& line : m_lines) {
    const bool isThere =
        *line.id == 0 ? m_hasNew
                      : std::ranges::any_of(records, [&](const DecreeArea* record) { return record->id == *line.id; });
    if (isThere) ids.push_back(*line.id);
  }
  ids.insert(ids.end(), fresh.begin(), fresh.end());
  if (m_hasNew && std::ranges::find(ids, FeatureId{0}) == ids.end()) ids.insert(ids.begin(), 0);
  const bool isSame = std::ranges::equal(ids, m_lines, {}, {}, [](const Line& line) { return *line.id; });
  if (!isSame) build(ids);
  fill();
}

void DecreeForm::addLine() {
  if (!m_hasNew) {
    m_hasNew = true;
    m_new = {};
    m_new.level = m_area.level;
    m_new.areaId = m_area.id;
    show(m_area);
  }
  m_lines.front().number->line().setFocus();
}

DecreeForm::Line DecreeForm::makeLine(FeatureId id) {
  Line line;
  line.id = std::make_shared<FeatureId>(id);
  line.box = new QWidget;
  auto* layout = new QVBoxLayout(line.box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* head = new QHBoxLayout;
  line.title = new QLabel;
  QFont bold = font();
  bold.setBold(true);
  line.title->setFont(bold);
  line.title->setWordWrap(true);
  line.remove = new QPushButton;
  line.remove->setFlat(true);
  head->addWidget(line.title, 1);
  head->addWidget(line.remove);
  layout->addLayout(head);
  const auto field = [&](const char* key, QString (*label)()) {
    auto* text = new TextField(
        [this, its = line.id, key, label](const QString& typed) { return take(*its, key, typed, label()); });
    layout->addWidget(text);
    connect(&text->line(), &QLineEdit::returnPressed, this, [this, text] { goOn(*text); });
    return text;
  };
  line.number = field(
      "decree_number", +[] { return DecreeForm::tr("Number of the decree"); });
  line.date = field(
      "decree_date", +[] { return DecreeForm::tr("Date of the decree"); });
  line.hectares = field(
      "decree_ha", +[] { return DecreeForm::tr("Hectares in the decree"); });
  line.files = new FilesList(m_session);
  layout->addWidget(line.files);
  connect(line.remove, &QPushButton::clicked, this, [this, its = line.id] {
    const FeatureId decreeId = *its;
    if (decreeId == 0) {
      m_hasNew = false;
      m_typed.clear();
      show(m_area);
      return;
    }
    removeDecree(decreeId);
  });
  return line;
}

/// A field of a decree that is there is written at once; the new one is complete only at its last field.
FieldAnswer DecreeForm::take(FeatureId id, const char* key, const QString& typed, const QString& label,
                             std::optional<DecimalMark> mark) {
  if (id != 0) return writeDecreeField(m_session, recordOf(id), key, typed, label, mark);
  const auto takeReading = [this, key, label](const std::string& reading) {
    (void)take(0, key, toQString(reading), label, DecimalMark::Point);
    storeNew();
  };
  FieldAnswer answer = readDecreeField(m_new, key, typed, label, takeReading, mark);
  if (!answer.problem.isEmpty()) return answer;
  std::erase_if(m_typed, [key](const auto& each) { return each.first == key; });
  if (!typed.trimmed().isEmpty()) m_typed.emplace_back(key, typed.trimmed().toStdString());
  fill();
  return answer;
}

/// Enter: to the next field, unless this one could not be taken; from the last one a new line is stored.
void DecreeForm::goOn(TextField& field) {
  const auto at = std::ranges::find_if(m_lines, [&field](const Line& line) {
    return &field == line.number || &field == line.date || &field == line.hectares;
  });
  if (at == m_lines.end()) return;
  TextField* const next = &field == at->number ? at->date : &field == at->date ? at->hectares : nullptr;
  QPointer<QLineEdit> line = &field.line();
  Q_EMIT line->editingFinished();  // takes what stands there
  if (line == nullptr || !field.problem().isEmpty()) return;
  if (next != nullptr) {
    next->line().setFocus(Qt::TabFocusReason);
  } else {
    storeNew();
  }
}

void DecreeForm::leave(QWidget* left, QWidget* entered) {
  if (!m_hasNew || left == nullptr || entered == nullptr) return;  // another program: whoever comes back goes on
  const auto line = std::ranges::find_if(m_lines, [](const Line& each) { return *each.id == 0; });
  if (line == m_lines.end()) return;
  if (line->box->isAncestorOf(left) && !line->box->isAncestorOf(entered)) storeNew();
}

void DecreeForm::storeNew() {
  if (!m_hasNew || m_typed.empty()) return;
  const FieldTexts typed = std::exchange(m_typed, {});
  // The session has said why.
  if (!writeDecree(m_session, m_new, typed).isEmpty()) m_typed = typed;
}

void DecreeForm::removeDecree(FeatureId id) {
  const QString number = toQString(recordOf(id).number);
  const QString area = m_session.nameOf(m_area);
  const EditLabel label{"remove-decree", {{"area", area.toStdString()}, {"number", number.toStdString()}}};
  const bool isDone = m_session.edit(label, [id](Edit& edit) -> Result<void> {
    edit.removeDecreeArea(id);
    return {};
  });
  if (!isDone) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = number.isEmpty() ? tr("A decree of %1 was removed with its files.").arg(area)
                                  : tr("The decree %1 of %2 was removed with its files.").arg(number, area);
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

DecreeArea DecreeForm::recordOf(FeatureId id) const {
  const auto& records = m_session.snapshot().decreeAreas;
  const auto found = std::ranges::find(records, id, &DecreeArea::id);
  if (found != records.end()) return *found;
  return m_new;
}

void DecreeForm::build(const std::vector<FeatureId>& ids) {
  // A line may be building itself anew from its own field, so it goes later.
  for (const Line& line : m_lines) {
    line.box->hide();
    m_layout->removeWidget(line.box);
    line.box->deleteLater();
  }
  m_lines.clear();
  for (const FeatureId id : ids) {
    m_lines.push_back(makeLine(id));
    m_layout->insertWidget(m_layout->count() - 1, m_lines.back().box);
  }
}

/// Square metres that were typed for hectares are seen beside what is drawn.
QString DecreeForm::doubtOf(const DecreeArea& record) const {
  const auto drawn = m_session.drawnHectares(m_area);
  if (isMissing(record.hectares) || !drawn || *drawn <= 0) return {};
  if (unitsFromMicro(record.hectares) <= kFarAboveDrawn * *drawn) return {};
  return tr("Far more than the %1 ha that are drawn: are these square metres?")
      .arg(formatNumber(*drawn, 2, currentLanguage()));
}

void DecreeForm::fill() {
  const DecreeArea* const used = m_session.snapshot().decreeOf(m_area.level, m_area.id);
  m_none->setText(tr("No decree names this area yet."));
  m_none->setVisible(m_lines.empty());
  tint(*m_none, theme::Role::Secondary);
  m_add->setText(tr("Add a decree"));
  m_add->setEnabled(!m_hasNew);
  for (const Line& line : m_lines) {
    const DecreeArea record = recordOf(*line.id);
    line.title->setText(*line.id == 0                             ? tr("New decree")
                        : used != nullptr && used->id == *line.id ? tr("Decree that counts")
                        : record.date                             ? tr("Earlier decree")
                                                                  : tr("Decree without a date"));
    line.remove->setText(tr("Remove"));
    line.number->setTexts(tr("Number of the decree"));
    line.date->setTexts(tr("Date of the decree"), record.date ? QString() : tr("for example 12 Oktober 2018"));
    line.hectares->setTexts(tr("Hectares in the decree"), doubtOf(record));
    line.files->setVisible(*line.id != 0);
    line.files->show({AttachmentOwner::DecreeArea, *line.id, record.number});
    line.number->setValue(toQString(record.number));
    line.date->setValue(record.date ? formatDate(*record.date, currentLanguage()) : QString());
    line.hectares->setValue(isMissing(record.hectares) ? QString()
                                                       : formatAmount(record.hectares, 6, currentLanguage()));
  }
}

}  // namespace kawasan
