#include "ui/dialogs/effects_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/plan/catalogue.h"
#include "ui/models/figure_entry.h"
#include "ui/models/plan_entry.h"
#include "ui/models/plan_figures.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kNameColumn = 0;
constexpr int kRtRole = Qt::UserRole + 1;
constexpr int kIndicatorRole = Qt::UserRole + 2;
constexpr int kColumnsEach = 2;  // of an indicator: what fails, and the volume

int volumeColumn(std::size_t indicator) {
  return 1 + static_cast<int>(indicator) * kColumnsEach + 1;
}

/// "RT 001 RW 002", with the kelurahan where there are several.
QString rowName(const Snapshot& snapshot, const Rt& rt, bool isOne) {
  return toQString(isOne ? rtName(rt) : fullName(snapshot, rt));
}

}  // namespace

EffectsPage::EffectsPage(Session& session, FeatureId activityId, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_activityId(activityId),
      m_rest(restWithout(session.snapshot(), session.survey(), activityId)),
      m_table(new QTableWidget),
      m_all(new QPushButton(tr("&Take all that fails"))),
      m_none(new QPushButton(tr("Take &nothing"))),
      m_summary(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 10);
  layout->setSpacing(8);
  auto* hint = new QLabel(
      tr("Volumes in the unit of each criterion. Beside them stands what still fails once all other activities are "
         "done."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  layout->addWidget(hint);
  m_table->setObjectName(QStringLiteral("effects"));
  prepareTable(*m_table, 2);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setShowGrid(true);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  clearCellsByKey(*m_table);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->setAccessibleName(tr("Volumes by RT and criterion"));
  theme::setKind(*m_table, QStringLiteral("framed"));
  layout->addWidget(m_table, 1);
  auto* buttons = new QHBoxLayout;
  m_all->setObjectName(QStringLiteral("takeAll"));
  m_none->setObjectName(QStringLiteral("takeNothing"));
  for (QPushButton* button : {m_all, m_none}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_summary->setWordWrap(true);
  buttons->addWidget(m_summary, 1);
  layout->addLayout(buttons);
  for (const ActivityEffect& effect : session.snapshot().effectsOf(activityId))
    m_texts[{effect.rtId, effect.indicator}] = volumeEdit(effect.volume);
  connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
    if (m_isFilling) return;
    // What is typed over is a proposal no more.
    if (item->data(kIndicatorRole).isValid())
      m_proposed.erase(
          {item->data(kRtRole).value<FeatureId>(), static_cast<Parameter>(item->data(kIndicatorRole).toInt())});
    read(*item);
  });
  connect(m_all, &QPushButton::clicked, this, &EffectsPage::takeAll);
  connect(m_none, &QPushButton::clicked, this, [this] {
    for (const Place& place : chosenPlaces()) {
      m_texts.erase(place);
      m_proposed.erase(place);
    }
    fill();
  });
}

void EffectsPage::setUp(const std::string& work, FeatureId kawasanId) {
  const Work* const known = catalogue().workByKey(work);
  std::set<Parameter> own;
  std::set<FeatureId> served;
  for (const auto& [place, text] : m_texts) {
    served.insert(place.first);
    own.insert(place.second);
  }
  m_indicators.clear();
  for (const Indicator& indicator : m_session.regulation().indicators) {
    const bool fits = known == nullptr || known->mayReduce(indicator.parameter) || own.contains(indicator.parameter);
    if (fits) m_indicators.push_back(indicator.parameter);
  }
  m_rts.clear();
  for (const Rt& rt : m_session.snapshot().rts.list()) {
    const bool isListed = kawasanId == 0 || rt.kawasanId == kawasanId || served.contains(rt.id) || isTouched(rt.id);
    if (isListed) m_rts.push_back(rt.id);
  }
  std::ranges::stable_partition(m_rts, [this](FeatureId rt) { return isTouched(rt); });
  fill();
  chooseTouched();
}

void EffectsPage::touch(std::vector<FeatureId> rts) {
  m_touched = std::move(rts);
}

bool EffectsPage::isTouched(FeatureId rtId) const {
  return std::ranges::find(m_touched, rtId) != m_touched.end();
}

std::vector<FeatureId> EffectsPage::touchedRts() const {
  std::set<FeatureId> touched(m_touched.begin(), m_touched.end());
  for (const auto& [place, text] : m_texts) touched.insert(place.first);
  std::vector<FeatureId> rts;
  for (const Rt& rt : m_session.snapshot().rts.list()) {
    if (touched.contains(rt.id)) rts.push_back(rt.id);
  }
  return rts;
}

std::optional<int> EffectsPage::everyone(Parameter parameter) const {
  const std::vector<FeatureId> rts = touchedRts();
  if (m_session.survey() == nullptr || rts.empty()) return std::nullopt;
  const FigureTable& figures = m_session.figures();
  Micro sum = 0;
  for (const FeatureId rtId : rts) {
    const auto row = figures.indexOfRt(rtId);
    const Micro count = row ? figures.column(parameter)[*row] : kMissing;
    if (isMissing(count) || count < 0 || count % kMicroPerUnit != 0) return std::nullopt;
    sum += count;
    if (sum / kMicroPerUnit > kLargestCount) return std::nullopt;
  }
  return static_cast<int>(sum / kMicroPerUnit);
}

/// So that one press takes all that fails in them.
void EffectsPage::chooseTouched() {
  if (m_touched.empty() || !m_proposed.empty() || m_table->columnCount() < 2) return;
  m_table->clearSelection();
  for (int row = 0; row < m_table->rowCount() && isTouched(m_rts[static_cast<std::size_t>(row)]); ++row)
    m_table->setRangeSelected({row, 0, row, m_table->columnCount() - 1}, true);
}

void EffectsPage::clearVolumes(const std::set<Parameter>& indicators) {
  std::erase_if(m_texts, [&](const auto& entry) { return indicators.contains(entry.first.second); });
  std::erase_if(m_proposed, [&](const Place& place) { return indicators.contains(place.second); });
}

std::vector<FeatureId> EffectsPage::servedElsewhere() const {
  std::set<FeatureId> served;
  for (const auto& [place, text] : m_texts) {
    if (!isTouched(place.first) && !m_proposed.contains(place)) served.insert(place.first);
  }
  return {served.begin(), served.end()};
}

void EffectsPage::clearVolumesIn(const std::vector<FeatureId>& rts) {
  const auto isOfThem = [&](FeatureId rtId) { return std::ranges::find(rts, rtId) != rts.end(); };
  std::erase_if(m_texts, [&](const auto& entry) { return isOfThem(entry.first.first); });
  std::erase_if(m_proposed, [&](const Place& place) { return isOfThem(place.first); });
}

std::size_t EffectsPage::propose(const std::map<Parameter, std::map<FeatureId, Micro>>& volumes) {
  for (const Place& place : m_proposed) m_texts.erase(place);
  m_proposed.clear();
  for (const auto& [indicator, byRt] : volumes) {
    for (const auto& [rtId, volume] : byRt) {
      const Place place{rtId, indicator};
      const Micro rest = restOf(place);
      if (m_texts.contains(place) || isMissing(rest) || rest <= 0) continue;
      m_texts[place] = editText(std::min(volume, rest));
      m_proposed.insert(place);
    }
  }
  fill();
  chooseTouched();
  return m_proposed.size();
}

Micro EffectsPage::restOf(const Place& place) const {
  if (m_rest == nullptr) return kMissing;
  const auto row = m_rest->indexOfRt(place.first);
  return row ? m_rest->column(place.second)[*row] : kMissing;
}

void EffectsPage::fill() {
  m_isFilling = true;
  const Snapshot& snapshot = m_session.snapshot();
  const Regulation& regulation = m_session.regulation();
  const auto isSame = [&](FeatureId id) {
    return snapshot.rtById(id)->kelurahanId == snapshot.rtById(m_rts.front())->kelurahanId;
  };
  const bool isOne = !m_rts.empty() && std::ranges::all_of(m_rts, isSame);
  const int current = m_table->currentRow();
  const int column = m_table->currentColumn();
  m_table->clear();
  m_table->setRowCount(static_cast<int>(m_rts.size()));
  m_table->setColumnCount(1 + static_cast<int>(m_indicators.size()) * kColumnsEach);
  QStringList headings{tr("RT")};
  for (const Parameter indicator : m_indicators) {
    const auto place = regulation.indexOfIndicator(indicator);
    const QString code = toQString(regulation.indicators[*place].code);
    headings << QStringLiteral("%1\n%2").arg(code, tr("fails"));
    headings << QStringLiteral("%1\n%2, %3").arg(shortNameOf(indicator), tr("done"), unitName(unitOf(indicator)));
  }
  m_table->setHorizontalHeaderLabels(headings);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const FeatureId rtId = m_rts[static_cast<std::size_t>(row)];
    auto* name = new QTableWidgetItem(rowName(snapshot, *snapshot.rtById(rtId), isOne));
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    name->setData(kRtRole, QVariant::fromValue(rtId));
    if (isTouched(rtId)) {
      QFont bold = m_table->font();
      bold.setBold(true);
      name->setFont(bold);
      name->setToolTip(tr("The drawing touches it"));
    }
    m_table->setItem(row, kNameColumn, name);
    for (std::size_t i = 0; i < m_indicators.size(); ++i) {
      const Place place{rtId, m_indicators[i]};
      const Micro rest = restOf(place);
      auto* fails = new QTableWidgetItem(isMissing(rest) ? missingText() : volumeNumber(rest));
      fails->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
      fails->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      fails->setForeground(theme::colour(theme::Role::Secondary));
      const auto typed = m_texts.find(place);
      auto* volume =
          new AmountItem(typed == m_texts.end() ? QString() : typed->second,
                         [indicator = m_indicators[i]](const QString& text) { return leftText(text, indicator); });
      if (m_proposed.contains(place)) {
        QFont italic = m_table->font();
        italic.setItalic(true);
        volume->setFont(italic);
      }
      for (QTableWidgetItem* item : {fails, static_cast<QTableWidgetItem*>(volume)}) {
        item->setData(kRtRole, QVariant::fromValue(rtId));
        item->setData(kIndicatorRole, static_cast<int>(m_indicators[i]));
      }
      m_table->setItem(row, volumeColumn(i) - 1, fails);
      m_table->setItem(row, volumeColumn(i), volume);
    }
  }
  fitColumns(*m_table);
  if (m_table->rowCount() > 0)
    m_table->setCurrentCell(
        std::clamp(current, 0, m_table->rowCount() - 1),
        column > 0 && column < m_table->columnCount() ? column : std::min(2, m_table->columnCount() - 1));
  m_isFilling = false;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    for (std::size_t i = 0; i < m_indicators.size(); ++i) {
      const QTableWidgetItem* const item = m_table->item(row, volumeColumn(i));
      if (!item->text().isEmpty()) read(*item);
    }
  }
  showSummary();
}

void EffectsPage::read(const QTableWidgetItem& item) {
  const QVariant indicator = item.data(kIndicatorRole);
  if (!indicator.isValid()) return;
  const Place place{item.data(kRtRole).value<FeatureId>(), static_cast<Parameter>(indicator.toInt())};
  const QString text = item.data(Qt::EditRole).toString().trimmed();
  const bool wasServed = m_texts.contains(place);
  if (text.isEmpty()) {
    m_texts.erase(place);
  } else {
    m_texts[place] = text;
  }
  const TypedAmount typed = readTyped(text, place.second);
  const Micro rest = restOf(place);
  const bool isOver = typed.isSettled() && !isMissing(typed.amount) && !isMissing(rest) && typed.amount > rest;
  m_isFilling = true;
  QTableWidgetItem& cell = *m_table->item(item.row(), item.column());
  cell.setForeground(!typed.isSettled() ? QBrush(theme::colour(theme::Role::Error))
                     : isOver           ? QBrush(theme::colour(theme::Role::Warning))
                                        : QBrush());
  const bool isProposed = m_proposed.contains(place);
  cell.setToolTip(!typed.isSettled() ? typed.problem
                  : isOver           ? tr("More than what still fails")
                  : isProposed       ? tr("Proposed from the drawing")
                                     : QString());
  m_isFilling = false;
  if (wasServed != m_texts.contains(place) || !text.isEmpty()) showSummary();
}

void EffectsPage::showSummary() {
  std::set<FeatureId> served;
  for (const auto& [place, text] : m_texts) served.insert(place.first);
  m_summary->setText(m_rest == nullptr ? tr("There is no survey yet, so nothing to compare with.")
                                       : tr("Volumes: %1, RT: %2").arg(m_texts.size()).arg(served.size()));
  const QString above = aboveNeed();
  if (!above.isEmpty()) m_summary->setText(above);
  theme::setKind(*m_summary, above.isEmpty() ? QStringLiteral("secondary") : QStringLiteral("warning"));
}

/// How many volumes are more than what still fails, and by how much the first of them is; empty where none is.
QString EffectsPage::aboveNeed() const {
  int count = 0;
  QString first;
  for (const auto& [place, text] : m_texts) {
    const TypedAmount typed = readTyped(text, place.second);
    const Micro rest = restOf(place);
    if (!typed.isSettled() || isMissing(typed.amount) || isMissing(rest) || typed.amount <= rest) continue;
    if (++count > 1) continue;
    const Rt* const rt = m_session.snapshot().rtById(place.first);
    first = tr("%1 in %2, needed %3")
                .arg(kawasan::volumeText(place.second, typed.amount),
                     rt == nullptr ? missingText() : toQString(fullName(m_session.snapshot(), *rt)),
                     kawasan::volumeText(place.second, rest));
  }
  if (count == 0) return {};
  return count == 1 ? tr("1 volume is above the need: %1").arg(first)
                    : tr("%1 volumes are above the need: %2, and others").arg(count).arg(first);
}

std::vector<EffectsPage::Place> EffectsPage::chosenPlaces() const {
  std::set<int> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) rows.insert(index.row());
  const bool isAll = rows.size() <= 1 && m_table->selectionModel()->selectedIndexes().size() <= 1;
  std::vector<Place> places;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (!isAll && !rows.contains(row)) continue;
    for (const Parameter indicator : m_indicators) places.emplace_back(m_rts[static_cast<std::size_t>(row)], indicator);
  }
  return places;
}

void EffectsPage::takeAll() {
  for (const Place& place : chosenPlaces()) {
    const Micro rest = restOf(place);
    // What is not known cannot be taken, and nothing needs to be taken off where nothing fails.
    if (isMissing(rest) || rest <= 0) continue;
    m_texts[place] = editText(rest);
    m_proposed.erase(place);
  }
  fill();
}

bool EffectsPage::take(std::vector<ActivityEffect>& effects, std::vector<FeatureId>& removed) {
  const auto present = m_session.snapshot().effectsOf(m_activityId);
  for (const auto& [place, text] : m_texts) {
    const TypedAmount typed = readTyped(text, place.second);
    if (!typed.isSettled()) {
      for (int row = 0; row < m_table->rowCount(); ++row) {
        for (std::size_t i = 0; i < m_indicators.size(); ++i) {
          const Place here{m_rts[static_cast<std::size_t>(row)], m_indicators[i]};
          if (here == place) m_table->setCurrentCell(row, volumeColumn(i));
        }
      }
      m_table->setFocus();
      m_summary->setText(typed.kind == TypedAmount::Kind::TwoReadings
                             ? tr("%1 can be read in two ways.").arg(text)
                             : QStringLiteral("%1: %2").arg(text, typed.problem));
      return false;
    }
    const auto known = std::ranges::find_if(present, [&place = place](const ActivityEffect& effect) {
      return effect.rtId == place.first && effect.indicator == place.second;
    });
    if (known != present.end() && known->volume == typed.amount) continue;
    effects.push_back({known == present.end() ? 0 : known->id, m_activityId, place.first, place.second, typed.amount});
  }
  for (const ActivityEffect& effect : present) {
    // A volume that nobody knows stands there without a text; it stays as long as nothing is typed over it.
    const bool stays = m_texts.contains({effect.rtId, effect.indicator});
    if (!stays) removed.push_back(effect.id);
  }
  return true;
}

}  // namespace kawasan
