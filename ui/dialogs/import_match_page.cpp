#include "ui/dialogs/import_match_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/text.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/messages.h"
#include "ui/text/unmatched_text.h"

namespace kawasan {

namespace {

enum MatchColumn { kNamed, kNamedRows, kMatchWhy, kTake, kMatchColumns };
constexpr int kLeave = 0;  // index of "leave out" in every box
constexpr int kMatchRow = 32;
constexpr int kListed = 500;  // more boxes than anybody settles by hand would only be slow

bool isOfRt(const std::string& reason) {
  return reason.ends_with("-rt");
}

/// Names that a kecamatan, kelurahan or kawasan of the file may be chosen from: near ones first, then the rest.
std::vector<std::string> namesFor(const std::string& name, const std::string& reason, const std::string& suggestion,
                                  const Snapshot& snapshot) {
  std::vector<std::string> all;
  if (reason.ends_with("-kawasan")) {
    for (const Kawasan& area : snapshot.kawasan) all.push_back(area.name);
  } else if (reason.ends_with("-kecamatan")) {
    all = kecamatanNames(snapshot);
  } else {
    for (const AdminArea& area : snapshot.kelurahan) all.push_back(area.name);
  }
  std::vector<std::string> names = nearNames(name, all);
  // One that the file itself brings is no name of the project yet.
  if (!suggestion.empty() && std::find(all.begin(), all.end(), suggestion) == all.end())
    names.insert(names.begin(), suggestion);
  for (std::string& each : all) {
    if (std::find(names.begin(), names.end(), each) == names.end()) names.push_back(std::move(each));
  }
  return names;
}

/// What is said where no name waits for an answer: not that all is well when the rows never got as far as their names.
QString nothingOpenText(const NumericPlan& plan) {
  const auto isWholeRow = [](const RefusedCell& cell) {
    return cell.reason == "row-looks-shifted" || cell.reason == "no-form";
  };
  const auto refused = std::ranges::count_if(plan.refused, isWholeRow);
  const auto unnamed = std::ranges::count_if(
      plan.unmatchedFile, [](const UnmatchedRow& row) { return !namesArea(row.reason) && !isBesideRows(row.reason); });
  if (plan.read == 0) return ImportMatchPage::tr("The sheet has no rows to take in");
  if (refused > 0)
    return ImportMatchPage::tr("Rows refused whole: %1 of %2; the preview says why")
        .arg(countText(refused), countText(plan.read));
  if (unnamed > 0) return ImportMatchPage::tr("Rows that do not say which RT they are: %1").arg(countText(unnamed));
  return ImportMatchPage::tr("Every row of the file has its RT");
}

}  // namespace

ImportMatchPage::ImportMatchPage(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  m_create = new QCheckBox(tr("&Make kelurahan, kawasan and RT that the project does not have"));
  m_create->setObjectName(QStringLiteral("importCreate"));
  layout->addWidget(m_create);
  auto* sides = new QHBoxLayout;
  sides->setSpacing(16);
  layout->addLayout(sides, 1);
  auto* left = new QVBoxLayout;
  auto* leftTop = new QHBoxLayout;
  m_fileTitle = new QLabel;
  m_fileTitle->setObjectName(QStringLiteral("importMatchTitle"));
  m_fileTitle->setWordWrap(true);
  theme::setKind(*m_fileTitle, QStringLiteral("heading"));
  m_acceptAll = new QPushButton(tr("&Accept all suggestions"));
  m_acceptAll->setObjectName(QStringLiteral("importAcceptAll"));
  leftTop->addWidget(m_fileTitle, 1);
  leftTop->addWidget(m_acceptAll);
  left->addLayout(leftTop);
  m_file = new QTableWidget;
  m_file->setObjectName(QStringLiteral("importUnmatched"));
  theme::setKind(*m_file, QStringLiteral("framed"));
  m_file->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_file->setTabKeyNavigation(false);
  m_file->setSelectionMode(QAbstractItemView::NoSelection);
  m_file->setColumnCount(kMatchColumns);
  m_file->setHorizontalHeaderLabels({tr("In the file"), tr("Rows"), tr("Why"), tr("Take it as")});
  m_file->verticalHeader()->hide();
  m_file->verticalHeader()->setDefaultSectionSize(kMatchRow);
  m_file->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_file->horizontalHeader()->setSectionResizeMode(kMatchWhy, QHeaderView::Stretch);
  m_file->setColumnWidth(kNamed, 190);
  m_file->setColumnWidth(kNamedRows, 60);
  m_file->setColumnWidth(kTake, 220);
  left->addWidget(m_file, 1);
  m_more = new QLabel;
  theme::setKind(*m_more, QStringLiteral("secondary"));
  m_more->hide();
  left->addWidget(m_more);
  sides->addLayout(left, 3);
  auto* right = new QVBoxLayout;
  m_projectTitle = new QLabel;
  m_projectTitle->setWordWrap(true);
  theme::setKind(*m_projectTitle, QStringLiteral("heading"));
  m_project = new QListWidget;
  m_project->setObjectName(QStringLiteral("importMissing"));
  theme::setKind(*m_project, QStringLiteral("framed"));
  m_project->setAccessibleName(tr("RT of the project without a row"));
  m_file->setAccessibleName(tr("Names of the file without an area"));
  m_project->setSelectionMode(QAbstractItemView::NoSelection);
  right->addWidget(m_projectTitle);
  right->addWidget(m_project, 1);
  sides->addLayout(right, 1);
  connect(m_file->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
    if (column == kMatchWhy) fitRows();
  });
  connect(m_create, &QCheckBox::toggled, this, &ImportMatchPage::changed);
  connect(m_acceptAll, &QPushButton::clicked, this, &ImportMatchPage::acceptAll);
}

bool ImportMatchPage::createsAreas() const {
  return m_create->isChecked();
}

std::set<std::string> ImportMatchPage::leftOut() const {
  std::set<std::string> names = m_recalled;
  std::erase_if(names, [this](const std::string& name) { return m_accepted.contains(name); });
  return names;
}

bool ImportMatchPage::isAnswered() const {
  return std::ranges::any_of(m_accepted, [this](const auto& entry) { return !m_recalled.contains(entry.first); });
}

void ImportMatchPage::clear() {
  m_aliases.clear();
  m_rtByLabel.clear();
  m_accepted.clear();
  m_recalled.clear();
  const QSignalBlocker quiet(m_create);
  m_create->setChecked(false);
}

/// One entry a name, however many rows bear it; what was accepted first.
std::vector<ImportMatchPage::Entry> ImportMatchPage::entriesOf(const NumericPlan& plan) const {
  std::vector<Entry> entries;
  for (const auto& [name, entry] : m_accepted) entries.push_back(entry);
  const auto add = [&entries](const UnmatchedRow& row) {
    const std::string& name = row.name.empty() ? row.label : row.name;
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
      return entry.name == name && entry.reason == row.reason && !entry.isAccepted;
    });
    if (same != entries.end()) {
      same->rows.push_back(row.row);
    } else {
      entries.push_back({name, row.reason, row.suggestion, row.kelurahanId, row.suggestedRow, {row.row}, false});
    }
  };
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    add(row);
    // Its kecamatan is asked about, and that its kelurahan is misspelt too is known already.
    if (!row.below.name.empty()) add({row.row, row.label, "unknown-kelurahan", row.below.suggestion, row.below.name});
  }
  for (const UnmatchedRow& row : plan.kawasanNotSet) add(row);
  return entries;
}

/// Names that earlier files with these headers bore are taken as they were then, to be seen and taken back here. Each
/// once: what a person leaves out after that stays left out.
bool ImportMatchPage::recall(const NumericPlan& plan, const Snapshot& snapshot) {
  if (plan.rememberedNames.empty()) return false;
  const AreaIndex index(snapshot, plan.rememberedNames);
  bool isNew = false;
  for (const Entry& entry : entriesOf(plan)) {
    const auto known = plan.rememberedNames.find(entry.name);
    const bool isOpen = known != plan.rememberedNames.end() && !entry.isAccepted && namesArea(entry.reason);
    if (!isOpen || !m_recalled.insert(entry.name).second) continue;
    const FeatureId rt = isOfRt(entry.reason) ? index.rtByAlias(entry.kelurahanId, entry.name) : 0;
    if (isOfRt(entry.reason) && rt == 0) continue;
    // An area that was renamed or removed since is no answer any more.
    const auto isThere = [](const AreaFound& found) { return found.id != 0 || found.ambiguous; };
    if (rt == 0 && !isThere(index.kelurahan(known->second)) && !isThere(index.kawasan(known->second)) &&
        !isThere(index.kecamatan(known->second)))
      continue;
    choose(entry, rt != 0 ? QVariant::fromValue<qlonglong>(rt) : QVariant(toQString(known->second)));
    isNew = true;
  }
  return isNew;
}

void ImportMatchPage::showPlan(const NumericPlan& plan, const Snapshot& snapshot) {
  if (recall(plan, snapshot)) return Q_EMIT changed();
  const QString name = focusedName();
  const int scrolled = m_file->verticalScrollBar()->value();
  m_suggested.clear();
  m_file->setRowCount(0);
  m_free.clear();
  for (const UnmatchedArea& area : plan.unmatchedProject) m_free.insert(area.id);
  m_rtsOf.clear();
  for (const Rt& rt : snapshot.rts) m_rtsOf[rt.kelurahanId].push_back(&rt);
  const std::vector<Entry> entries = entriesOf(plan);
  const auto open = std::count_if(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return !entry.isAccepted && namesArea(entry.reason); });
  for (const Entry& entry : entries) {
    noteSuggestion(entry, snapshot);
    if (m_file->rowCount() < kListed) addRow(entry, snapshot);
  }
  m_rtsOf.clear();  // they belong to the snapshot
  fitRows();
  m_fileTitle->setText(open == 0 ? nothingOpenText(plan)
                                 : tr("In the file, but not in the project (%1)").arg(countText(open)));
  const bool isCut = entries.size() > static_cast<std::size_t>(kListed);
  m_more->setText(tr("The first %1 are listed; settle these and the next ones follow.").arg(countText(kListed)));
  m_more->setVisible(isCut);
  m_acceptAll->setEnabled(!m_suggested.empty());
  m_project->clear();
  QStringList missing;
  for (const UnmatchedArea& area : plan.unmatchedProject) missing << toQString(area.name);
  m_project->addItems(missing);
  m_projectTitle->setText(tr("In the project, but not in the file (%1)").arg(countText(plan.unmatchedProject.size())));
  m_file->verticalScrollBar()->setValue(scrolled);
  focusName(name);
}

/// The suggested name is read whole where it is accepted: on several lines where the column is too narrow.
void ImportMatchPage::fitRows() {
  constexpr int kPadding = 16;
  const QFontMetrics metrics(m_file->font());
  const int width = std::max(60, m_file->columnWidth(kMatchWhy) - kPadding);
  for (int row = 0; row < m_file->rowCount(); ++row) {
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_file->item(row, kMatchWhy)->text());
    m_file->setRowHeight(row, std::max(kMatchRow, needed.height() + kPadding / 2));
  }
}

/// The name whose box has the keys; empty when none has.
QString ImportMatchPage::focusedName() const {
  for (int row = 0; row < m_file->rowCount(); ++row) {
    const QWidget* box = m_file->cellWidget(row, kTake);
    if (box != nullptr && box->hasFocus()) return m_file->item(row, kNamed)->text();
  }
  return {};
}

void ImportMatchPage::focusName(const QString& name) {
  if (name.isEmpty()) return;
  for (int row = 0; row < m_file->rowCount(); ++row) {
    QWidget* box = m_file->cellWidget(row, kTake);
    if (box != nullptr && m_file->item(row, kNamed)->text() == name) return box->setFocus();
  }
}

void ImportMatchPage::addRow(const Entry& entry, const Snapshot& snapshot) {
  const int row = m_file->rowCount();
  m_file->insertRow(row);
  auto* name = new QTableWidgetItem(toQString(entry.name));
  QStringList numbers;
  for (const std::size_t each : entry.rows) numbers << QString::number(each);
  name->setToolTip(tr("%1, row %2").arg(toQString(entry.name), numbers.mid(0, 12).join(QStringLiteral(", "))));
  m_file->setItem(row, kNamed, name);
  auto* count = new QTableWidgetItem(QString::number(entry.rows.size()));
  count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_file->setItem(row, kNamedRows, count);
  QString reason = entry.isAccepted ? tr("accepted") : describeReason(entry.reason);
  if (!entry.isAccepted && !entry.suggestion.empty())
    reason = tr("%1; similar: %2").arg(reason, describeSuggested(entry.suggestion, entry.suggestedRow));
  auto* why = new QTableWidgetItem(reason);
  why->setToolTip(reason);
  why->setForeground(theme::colour(entry.isAccepted ? theme::Role::Good : theme::Role::Warning));
  m_file->setItem(row, kMatchWhy, why);
  if (namesArea(entry.reason)) m_file->setCellWidget(row, kTake, boxFor(entry, snapshot));
}

/// The RT of the kelurahan that the file has no row for, the suggested one first.
std::vector<const Rt*> ImportMatchPage::freeRtsFor(const Entry& entry) {
  const auto chosen = m_rtByLabel.find(entry.name);
  std::vector<const Rt*> rts;
  for (const Rt* rt : m_rtsOf[entry.kelurahanId]) {
    const bool isChosen = chosen != m_rtByLabel.end() && chosen->second == rt->id;
    if (m_free.contains(rt->id) || isChosen) rts.push_back(rt);
  }
  std::stable_partition(rts.begin(), rts.end(), [&](const Rt* rt) { return rtName(*rt) == entry.suggestion; });
  return rts;
}

void ImportMatchPage::noteSuggestion(const Entry& entry, const Snapshot& snapshot) {
  if (entry.isAccepted || entry.suggestion.empty() || !namesArea(entry.reason)) return;
  if (isOfRt(entry.reason)) {
    const std::vector<const Rt*> rts = freeRtsFor(entry);
    if (!rts.empty() && rtName(*rts.front()) == entry.suggestion)
      m_suggested.emplace_back(entry, QVariant::fromValue<qlonglong>(rts.front()->id));
    return;
  }
  const std::vector<std::string> names = namesFor(entry.name, entry.reason, entry.suggestion, snapshot);
  if (std::find(names.begin(), names.end(), entry.suggestion) != names.end())
    m_suggested.emplace_back(entry, toQString(entry.suggestion));
}

QWidget* ImportMatchPage::boxFor(const Entry& entry, const Snapshot& snapshot) {
  auto* box = new CalmCombo;
  box->setProperty("mayShorten", true);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setAccessibleName(tr("What %1 is").arg(toQString(entry.name)));
  box->addItem(tr("Leave out"));
  if (isOfRt(entry.reason)) {
    for (const Rt* rt : freeRtsFor(entry)) box->addItem(toQString(rtName(*rt)), QVariant::fromValue<qlonglong>(rt->id));
    if (const auto chosen = m_rtByLabel.find(entry.name); chosen != m_rtByLabel.end())
      box->setCurrentIndex(std::max(kLeave, box->findData(QVariant::fromValue<qlonglong>(chosen->second))));
  } else {
    for (const std::string& each : namesFor(entry.name, entry.reason, entry.suggestion, snapshot))
      box->addItem(toQString(each), toQString(each));
    if (createsAreas()) box->addItem(tr("New: %1").arg(toQString(entry.name)), toQString(entry.name));
    if (const auto alias = m_aliases.find(entry.name); alias != m_aliases.end())
      box->setCurrentIndex(std::max(kLeave, box->findData(toQString(alias->second))));
  }
  box->setToolTip(box->currentText());
  connect(box, &QComboBox::activated, this, [this, box, entry](int index) {
    choose(entry, index == kLeave ? QVariant() : box->currentData());
    Q_EMIT changed();
  });
  return box;
}

void ImportMatchPage::choose(const Entry& entry, const QVariant& choice) {
  m_aliases.erase(entry.name);
  m_rtByLabel.erase(entry.name);
  m_accepted.erase(entry.name);
  if (!choice.isValid()) return;
  if (isOfRt(entry.reason)) {
    m_rtByLabel[entry.name] = choice.toLongLong();
  } else {
    m_aliases[entry.name] = choice.toString().toStdString();
  }
  Entry accepted = entry;
  accepted.isAccepted = true;
  m_accepted[entry.name] = std::move(accepted);
}

void ImportMatchPage::acceptAll() {
  std::unordered_set<qlonglong> taken;  // an RT is suggested to one row only
  for (const auto& [entry, choice] : m_suggested) {
    if (isOfRt(entry.reason) && !taken.insert(choice.toLongLong()).second) continue;
    choose(entry, choice);
  }
  Q_EMIT changed();
}

}  // namespace kawasan
