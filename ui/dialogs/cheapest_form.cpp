#include "ui/dialogs/cheapest_form.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/catalogue.h"
#include "ui/models/activity_words.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kBudgetYears = 5;      // a period of the regional plan
constexpr int kLongestSearch = 600;  // seconds
constexpr int kUsualSearch = 30;
constexpr int kFieldNameWidth = 150;
constexpr int kListEdge = 24;  // beside the words of a list

void prepareMoney(QTableWidget& table, const char* name) {
  table.setObjectName(QString::fromLatin1(name));
  table.setColumnCount(2);
  prepareTable(table);
  table.setSelectionMode(QAbstractItemView::SingleSelection);
  table.setSelectionBehavior(QAbstractItemView::SelectItems);
  table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                        QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
  table.setColumnWidth(0, kFieldNameWidth);
}

/// The name and what it stands for; the amount beside it keeps what was typed.
void setRow(QTableWidget& table, int row, const QString& name, const QVariant& key, const QString& tip) {
  auto* const item = new QTableWidgetItem(name);
  item->setFlags(Qt::ItemIsEnabled);
  item->setData(Qt::UserRole, key);
  item->setToolTip(tip);
  table.setItem(row, 0, item);
  if (table.item(row, 1) != nullptr) return;
  auto* const amount = new QTableWidgetItem;
  amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table.setItem(row, 1, amount);
}

/// "2024: Not a number. Write it in digits, for example 150.000.000."
QString problemText(const QTableWidget& table, int row, const QString& problem) {
  return CheapestForm::tr("%1: %2 Write it in digits, for example %3.")
      .arg(table.item(row, 0)->text(), problem, rupiahEdit(Rupiah{150'000'000}));
}

}  // namespace

CheapestForm::CheapestForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_whereLabel(new QLabel),
      m_where(new QComboBox),
      m_levelLabel(new QLabel),
      m_level(new QComboBox),
      m_keptLabel(new QLabel),
      m_kept(new QComboBox),
      m_yearLabel(new QLabel),
      m_year(new QSpinBox),
      m_timeLabel(new QLabel),
      m_time(new QSpinBox),
      m_money(new QTabWidget),
      m_years(new QTableWidget),
      m_sources(new QTableWidget),
      m_moneyNote(new QLabel),
      m_problem(new QLabel) {
  build();
  retranslate();
}

void CheapestForm::build() {
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* const grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  int row = 0;
  const auto add = [&](QLabel* label, QWidget* field, const char* name) {
    field->setObjectName(QString::fromLatin1(name));
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row++, 1);
  };
  add(m_whereLabel, m_where, "cheapestWhere");
  add(m_levelLabel, m_level, "cheapestLevel");
  add(m_keptLabel, m_kept, "cheapestKept");
  add(m_yearLabel, m_year, "cheapestYear");
  add(m_timeLabel, m_time, "cheapestTime");
  for (QComboBox* box : {m_where, m_level, m_kept}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
      box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
      showKeptMoney();
      Q_EMIT inputsChanged();
    });
  }
  connect(m_year, &QSpinBox::valueChanged, this, &CheapestForm::inputsChanged);
  connect(m_money, &QTabWidget::currentChanged, this, &CheapestForm::showKeptMoney);
  m_time->setRange(1, kLongestSearch);
  m_time->setValue(kUsualSearch);
  layout->addLayout(grid);
  prepareMoney(*m_years, "cheapestYears");
  prepareMoney(*m_sources, "cheapestSources");
  // Millions are read by their marks, and seen to be wrong by them.
  for (QTableWidget* const table : {m_years, m_sources}) {
    connect(table, &QTableWidget::itemChanged, this, [this, table](QTableWidgetItem* item) {
      if (item->column() != 1) return;
      const TypedWhole typed = readRupiah(item->text());
      const QSignalBlocker quiet(table);
      if (typed.problem.isEmpty()) item->setText(rupiahEdit(typed.value));
      m_problem->setText(typed.problem.isEmpty() ? QString() : problemText(*table, item->row(), typed.problem));
      m_problem->setVisible(!typed.problem.isEmpty());
      Q_EMIT inputsChanged();
    });
    clearCellsByKey(*table);
  }
  m_money->setDocumentMode(true);
  m_money->addTab(m_years, {});
  m_money->addTab(m_sources, {});
  layout->addWidget(m_money, 1);
  m_moneyNote->setWordWrap(true);
  theme::setKind(*m_moneyNote, QStringLiteral("small"));
  layout->addWidget(m_moneyNote);
  m_problem->setObjectName(QStringLiteral("cheapestProblem"));
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_problem->hide();
  layout->addWidget(m_problem);
}

void CheapestForm::retranslate() {
  m_whereLabel->setText(tr("Where"));
  m_levelLabel->setText(tr("To fall below"));
  m_keptLabel->setText(tr("What stays"));
  m_yearLabel->setText(tr("Year without budgets"));
  m_year->setToolTip(tr("Of all works where no year has a budget"));
  m_timeLabel->setText(tr("Search at most"));
  m_time->setSuffix(tr(" seconds"));
  m_money->setTabText(0, tr("Money a year"));
  m_money->setTabText(1, tr("Money of sources"));
  m_years->setHorizontalHeaderLabels({tr("Year"), tr("Rp at most")});
  m_sources->setHorizontalHeaderLabels({tr("Source of funds"), tr("Rp at most")});
  m_years->setAccessibleName(tr("Money a year"));
  m_sources->setAccessibleName(tr("Money of sources"));
  fillChoices();
  fillYears();
  fillSources();
  showKeptMoney();
  for (QTableWidget* const table : {m_years, m_sources}) alignHeadings(*table);
}

void CheapestForm::fillChoices() {
  const auto refill = [](QComboBox& box, const QList<std::pair<QString, QVariant>>& choices) {
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [text, key] : choices) {
      box.addItem(text, key);
      box.setItemData(box.count() - 1, text, Qt::ToolTipRole);
    }
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    // The list is as wide as its words, whatever the field has room for.
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + kListEdge);
  };
  QList<std::pair<QString, QVariant>> places{{tr("the whole city"), QVariant::fromValue(FeatureId(0))}};
  for (const Kawasan& kawasan : m_session.snapshot().kawasan.list())
    places << std::pair(toQString(kawasan.name), QVariant::fromValue(kawasan.id));
  refill(*m_where, places);
  QList<std::pair<QString, QVariant>> levels{{tr("every RT"), static_cast<int>(Level::Rt)}};
  if (!m_session.snapshot().kelurahan.empty())
    levels << std::pair(tr("each kelurahan whole"), QVariant(static_cast<int>(Level::Kelurahan)));
  if (!m_session.snapshot().kawasan.empty())
    levels << std::pair(tr("each kawasan whole"), QVariant(static_cast<int>(Level::Kawasan)));
  refill(*m_level, levels);
  refill(*m_kept, {{tr("all of the plan"), static_cast<int>(KeptActivities::Planned)},
                   {tr("only what is agreed"), static_cast<int>(KeptActivities::Agreed)}});
  m_kept->setItemData(0, tr("All activities that have a year, proposals too"), Qt::ToolTipRole);
  m_kept->setItemData(1, tr("Activities that are only proposed may be left out"), Qt::ToolTipRole);
  for (QComboBox* const box : {m_where, m_level, m_kept}) box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
}

void CheapestForm::fillYears() {
  const Survey* const survey = m_session.survey();
  const int first = survey == nullptr ? today().year : survey->year + 1;
  m_year->setRange(first, kLastYear);
  m_years->setRowCount(kBudgetYears);
  for (int i = 0; i < kBudgetYears; ++i)
    setRow(*m_years, i, QString::number(first + i), first + i, QString::number(first + i));
}

void CheapestForm::fillSources() {
  const std::vector<FundingSource>& sources = catalogue().sources;
  m_sources->setRowCount(static_cast<int>(sources.size()));
  for (std::size_t i = 0; i < sources.size(); ++i)
    setRow(*m_sources, static_cast<int>(i), shortFundingName(sources[i].key), toQString(sources[i].key),
           fundingName(sources[i].key));
}

/// The plan that stays is paid from the same money: what of it is gone already stands by the fields.
void CheapestForm::showKeptMoney() {
  QStringList lines{tr("All empty: no limit. Once a year or source has an amount, those without one give nothing.")};
  if (const Survey* const survey = m_session.survey()) {
    const auto kept = static_cast<KeptActivities>(m_kept->currentData().toInt());
    const KeptMoney money = keptMoneyOf(m_session.snapshot(), *survey, kept);
    const bool isOfYears = m_money->currentWidget() == m_years;
    const QString used = isOfYears ? keptYearsText(money) : keptSourcesText(money);
    if (!used.isEmpty())
      lines << tr("The plan of the whole city that stays uses of it first, Rp million: %1.").arg(used);
  }
  m_moneyNote->setText(lines.join(u'\n'));
}

QStringList CheapestForm::inputs() const {
  const Survey* const survey = m_session.survey();
  QStringList all{QString::number(survey == nullptr ? 0 : survey->id), m_where->currentData().toString(),
                  m_level->currentData().toString(), m_kept->currentData().toString(), m_year->text()};
  for (const QTableWidget* const table : {m_years, m_sources}) {
    for (int row = 0; row < table->rowCount(); ++row)
      all << table->item(row, 0)->data(Qt::UserRole).toString() + u'=' + table->item(row, 1)->text();
  }
  return all;
}

void CheapestForm::limitTo(FeatureId kawasanId) {
  m_where->setCurrentIndex(std::max(0, m_where->findData(QVariant::fromValue(kawasanId))));
}

std::optional<Rupiah> CheapestForm::amountAt(QTableWidget& table, int row, bool& isRead) {
  const TypedWhole typed = readRupiah(table.item(row, 1)->text());
  if (typed.problem.isEmpty()) return typed.value;
  if (isRead) {
    m_problem->setText(problemText(table, row, typed.problem));
    m_money->setCurrentWidget(&table);
    table.setCurrentCell(row, 1);
    table.setFocus();
  }
  isRead = false;
  return std::nullopt;
}

bool CheapestForm::readMoney(MoneyLimits& money) {
  bool isRead = true;
  for (int row = 0; row < m_years->rowCount(); ++row) {
    if (const auto amount = amountAt(*m_years, row, isRead))
      money.years[m_years->item(row, 0)->data(Qt::UserRole).toInt()] = *amount;
  }
  for (int row = 0; row < m_sources->rowCount(); ++row) {
    if (const auto amount = amountAt(*m_sources, row, isRead))
      money.sources[m_sources->item(row, 0)->data(Qt::UserRole).toString().toStdString()] = *amount;
  }
  return isRead;
}

std::optional<CheapestWish> CheapestForm::wish() {
  const Survey* const survey = m_session.survey();
  CheapestWish asked;
  bool isRead = true;
  if (survey == nullptr) {
    m_problem->setText(tr("Figures of a survey are needed first."));
    isRead = false;
  } else {
    isRead = readMoney(asked.wish.money);
  }
  m_problem->setVisible(!isRead);
  if (!isRead) return std::nullopt;
  asked.wish.surveyId = survey->id;
  asked.wish.level = static_cast<Level>(m_level->currentData().toInt());
  asked.wish.kept = static_cast<KeptActivities>(m_kept->currentData().toInt());
  const FeatureId kawasanId = m_where->currentData().value<FeatureId>();
  if (kawasanId != 0) asked.wish.within = areaOf(m_session.snapshot(), Level::Kawasan, kawasanId);
  asked.year = m_year->value();
  asked.timeLimit = m_time->value();
  return asked;
}

}  // namespace kawasan
