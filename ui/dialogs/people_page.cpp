#include "ui/dialogs/people_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/import/field_values.h"
#include "ui/models/figure_paste.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

enum PeopleColumn { kPersonName, kPersonNik, kPersonAddress, kPersonWoman, kPersonPoor, kPeopleColumns };
constexpr int kNikWidth = 150;
constexpr int kAddressWidth = 190;
constexpr int kAnswerWidth = 78;
constexpr int kWomanWidth = 124;
constexpr int kRecordRole = Qt::UserRole;  // id of the record, in the cell of the name

QString womanText(const std::optional<bool>& woman) {
  if (!woman) return {};
  return *woman ? PeoplePage::tr("P", "woman") : PeoplePage::tr("L", "man");
}

QString poorText(const std::optional<bool>& poor) {
  if (!poor) return {};
  return *poor ? PeoplePage::tr("yes") : PeoplePage::tr("no");
}

bool isHeading(const QStringList& line) {
  static const QStringList known{QStringLiteral("nik"), QStringLiteral("nama"), QStringLiteral("name")};
  return std::ranges::any_of(line, [](const QString& cell) { return known.contains(cell.trimmed().toLower()); });
}

}  // namespace

PeoplePage::PeoplePage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent)
    : QWidget(parent),
      m_activityId(activityId),
      m_known(peopleOf(snapshot, activityId)),
      m_table(new QTableWidget),
      m_count(new QLabel),
      m_use(new QPushButton(tr("Use these numbers"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 10);
  layout->setSpacing(8);
  auto* hint = new QLabel(
      tr("Names and NIK stay in the project file: no table, report or export holds them. Type, or paste rows from a "
         "spreadsheet with Ctrl+V; Ctrl+Delete removes the rows that are selected."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  layout->addWidget(hint);
  m_table->setObjectName(QStringLiteral("people"));
  m_table->setAccessibleName(tr("People"));
  m_table->setColumnCount(kPeopleColumns);
  m_table->setHorizontalHeaderLabels({tr("Name"), tr("NIK"), tr("Address"), tr("Woman P, man L"), tr("Poor")});
  m_table->horizontalHeaderItem(kPersonWoman)->setToolTip(tr("P for a woman, L for a man; empty: not said"));
  m_table->horizontalHeaderItem(kPersonPoor)->setToolTip(tr("Of a poor household: yes or no; empty: not said"));
  prepareTable(*m_table);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
  m_table->setShowGrid(true);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(kPersonName, QHeaderView::Stretch);
  m_table->setColumnWidth(kPersonNik, kNikWidth);
  m_table->setColumnWidth(kPersonAddress, kAddressWidth);
  m_table->setColumnWidth(kPersonWoman, kWomanWidth);
  m_table->setColumnWidth(kPersonPoor, kAnswerWidth);
  theme::setKind(*m_table, QStringLiteral("framed"));
  m_table->installEventFilter(this);
  layout->addWidget(m_table, 1);
  auto* last = new QHBoxLayout;
  m_count->setObjectName(QStringLiteral("peopleCount"));
  m_count->setWordWrap(true);
  last->addWidget(m_count, 1);
  m_use->setObjectName(QStringLiteral("usePeople"));
  m_use->setAutoDefault(false);
  m_use->setToolTip(tr("Puts the numbers of persons and women into the beneficiaries of page 4"));
  last->addWidget(m_use);
  layout->addLayout(last);

  m_isFilling = true;
  for (const Beneficiary& person : m_known) addRow(person);
  addRow({});
  m_isFilling = false;
  m_table->setCurrentCell(0, kPersonName);
  connect(m_table, &QTableWidget::cellChanged, this, &PeoplePage::readCell);
  connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT countsWanted(countPeople(typedPeople())); });
  showCount();
}

void PeoplePage::addRow(const Beneficiary& person) {
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  const QString texts[] = {toQString(person.name), toQString(person.nik), toQString(person.address),
                           womanText(person.isWoman), poorText(person.isPoor)};
  for (int column = 0; column < kPeopleColumns; ++column) {
    auto* cell = new QTableWidgetItem(texts[column]);
    cell->setToolTip(texts[column]);
    m_table->setItem(row, column, cell);
  }
  m_table->item(row, kPersonName)->setData(kRecordRole, QVariant::fromValue<qlonglong>(person.id));
}

QString PeoplePage::text(int row, int column) const {
  return m_table->item(row, column)->text().trimmed();
}

bool PeoplePage::isFree(int row) const {
  for (int column = 0; column < kPeopleColumns; ++column) {
    if (!text(row, column).isEmpty()) return false;
  }
  return true;
}

Beneficiary PeoplePage::personOf(int row, const RowsOfNik& all, std::vector<QString>& problems) const {
  problems.assign(kPeopleColumns, {});
  Beneficiary person;
  person.id = m_table->item(row, kPersonName)->data(kRecordRole).toLongLong();
  person.activityId = m_activityId;
  person.name = text(row, kPersonName).toStdString();
  if (person.name.empty()) problems[kPersonName] = describeReason("no-person");
  person.address = text(row, kPersonAddress).toStdString();
  person.nik = plainNik(text(row, kPersonNik).toStdString());
  if (const auto problem = problemOfNik(person.nik); !person.nik.empty() && !problem.empty())
    problems[kPersonNik] = describeReason(std::string(problem));
  // Two people never have one NIK between them.
  if (const auto same = all.find(person.nik); same != all.end() && same->second.size() > 1) {
    const int other = same->second[same->second.front() == row ? 1 : 0];
    problems[kPersonNik] = tr("The same NIK stands in row %1, %2.").arg(other + 1).arg(text(other, kPersonName));
  }
  if (const QString typed = text(row, kPersonWoman); !typed.isEmpty()) {
    person.isWoman = parseWoman(typed.toStdString());
    const auto said = isWomanByNik(person.nik);
    if (!person.isWoman) {
      problems[kPersonWoman] = tr("P for a woman, L for a man; empty: not said");
    } else if (said && said != person.isWoman) {
      problems[kPersonWoman] = describeReason("woman-differs-from-nik", *said ? "P" : "L");
    }
  }
  if (const auto poor = readYesNo("poor", text(row, kPersonPoor).toStdString())) {
    person.isPoor = *poor;
  } else {
    problems[kPersonPoor] = tr("Of a poor household: yes or no; empty: not said");
  }
  return person;
}

PeoplePage::RowsOfNik PeoplePage::rowsOfNik() const {
  RowsOfNik rows;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (const std::string nik = plainNik(text(row, kPersonNik).toStdString()); !nik.empty()) rows[nik].push_back(row);
  }
  return rows;
}

std::vector<Beneficiary> PeoplePage::typedPeople() const {
  std::vector<Beneficiary> people;
  std::vector<QString> problems;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (!isFree(row)) people.push_back(personOf(row, {}, problems));
  }
  return people;
}

/// A NIK says whether it is a woman's; it stands there to be seen and changed.
void PeoplePage::completeRow(int row) {
  const auto said = isWomanByNik(plainNik(text(row, kPersonNik).toStdString()));
  if (said && text(row, kPersonWoman).isEmpty()) m_table->item(row, kPersonWoman)->setText(womanText(said));
}

void PeoplePage::markRow(int row, const RowsOfNik& all) {
  std::vector<QString> problems(kPeopleColumns);
  if (!isFree(row)) (void)personOf(row, all, problems);
  for (int column = 0; column < kPeopleColumns; ++column) {
    const QString& problem = problems[static_cast<std::size_t>(column)];
    QTableWidgetItem& cell = *m_table->item(row, column);
    cell.setForeground(problem.isEmpty() ? QBrush() : QBrush(theme::colour(theme::Role::Error)));
    cell.setToolTip(problem.isEmpty() ? cell.text() : problem);
  }
}

/// Of two rows with one NIK the other one is right again as well, or not any more.
void PeoplePage::markRows() {
  const RowsOfNik all = rowsOfNik();
  for (int row = 0; row < m_table->rowCount(); ++row) markRow(row, all);
}

void PeoplePage::readCell(int row, int column) {
  if (m_isFilling) return;
  m_isFilling = true;
  if (column == kPersonNik) {
    QTableWidgetItem& cell = *m_table->item(row, column);
    cell.setText(toQString(plainNik(cell.text().toStdString())));
  }
  completeRow(row);
  if (!isFree(m_table->rowCount() - 1)) addRow({});
  markRows();
  m_isFilling = false;
  showCount();
}

void PeoplePage::showCount() {
  const PeopleCount count = countPeople(typedPeople());
  m_use->setEnabled(count.persons > 0);
  theme::setKind(*m_count, {});
  if (count.persons == 0) return m_count->setText(tr("Nobody is named yet."));
  m_count->setText(tr("%1 named: women %2, not said of %3; poor %4, not said of %5.")
                       .arg(count.persons)
                       .arg(count.women)
                       .arg(count.womenUnknown)
                       .arg(count.poor)
                       .arg(count.poorUnknown));
}

void PeoplePage::paste() {
  const QString copied = QGuiApplication::clipboard()->text();
  if (copied.trimmed().isEmpty()) return;
  std::vector<QStringList> lines = pastedRows(copied);
  // The headings of a table that was copied whole name nobody.
  if (!lines.empty() && isHeading(lines.front())) lines.erase(lines.begin());
  const int firstRow = std::max(0, m_table->currentRow());
  const int firstColumn = std::max(0, m_table->currentColumn());
  m_isFilling = true;
  int row = firstRow;
  for (const QStringList& line : lines) {
    if (row >= m_table->rowCount()) addRow({});
    for (int i = 0; i < line.size() && firstColumn + i < kPeopleColumns; ++i) {
      const bool isNik = firstColumn + i == kPersonNik;
      const QString cell = line[i].trimmed();
      m_table->item(row, firstColumn + i)->setText(isNik ? toQString(plainNik(cell.toStdString())) : cell);
    }
    completeRow(row);
    ++row;
  }
  if (!isFree(m_table->rowCount() - 1)) addRow({});
  markRows();
  m_isFilling = false;
  showCount();
}

void PeoplePage::clearCells() {
  std::set<int> rows;
  m_isFilling = true;
  for (QTableWidgetItem* const cell : m_table->selectedItems()) {
    cell->setText({});
    rows.insert(cell->row());
  }
  for (const int row : rows) completeRow(row);
  markRows();
  m_isFilling = false;
  showCount();
}

void PeoplePage::removeRows() {
  std::set<int, std::greater<>> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) rows.insert(index.row());
  m_isFilling = true;
  for (const int row : rows) m_table->removeRow(row);
  if (m_table->rowCount() == 0 || !isFree(m_table->rowCount() - 1)) addRow({});
  markRows();
  m_isFilling = false;
  showCount();
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.matches(QKeySequence::Paste)) {
      paste();
      return true;
    }
    if (key.key() == Qt::Key_Delete && key.modifiers() == Qt::ControlModifier) {
      removeRows();
      return true;
    }
    if (key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier) {
      clearCells();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

bool PeoplePage::take(std::vector<Beneficiary>& people, std::vector<FeatureId>& removed) {
  std::set<FeatureId> left;
  const RowsOfNik all = rowsOfNik();
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (isFree(row)) continue;
    std::vector<QString> problems;
    const Beneficiary person = personOf(row, all, problems);
    for (int column = 0; column < kPeopleColumns; ++column) {
      const QString& problem = problems[static_cast<std::size_t>(column)];
      if (problem.isEmpty()) continue;
      m_isFilling = true;
      markRow(row, all);
      m_isFilling = false;
      m_table->setCurrentCell(row, column);
      m_table->setFocus();
      m_count->setText(problem);
      theme::setKind(*m_count, QStringLiteral("error"));
      return false;
    }
    left.insert(person.id);
    const auto known = std::ranges::find(m_known, person.id, &Beneficiary::id);
    if (known == m_known.end() || !holdsTheSame(*known, person)) people.push_back(person);
  }
  for (const Beneficiary& person : m_known) {
    if (!left.contains(person.id)) removed.push_back(person.id);
  }
  return true;
}

}  // namespace kawasan
