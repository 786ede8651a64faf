#include "ui/dialogs/row_choice_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "core/import/import_report.h"
#include "core/import/row_choice.h"
#include "ui/paint/qt_bridge.h"

namespace kawasan {

namespace {

constexpr int kAllRows = -1;
constexpr std::size_t kMostTexts = 500;  // a column with more names rows, not kinds of rows

}  // namespace

RowChoiceBar::RowChoiceBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  m_column = new QComboBox;
  m_column->setObjectName(QStringLiteral("importFilterColumn"));
  m_text = new QComboBox;
  m_text->setObjectName(QStringLiteral("importFilterText"));
  for (QComboBox* const box : {m_column, m_text}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setProperty("mayShorten", true);  // headings of workbooks can be a sentence
  }
  auto* rows = new QLabel(tr("Ta&ke rows"));
  rows->setBuddy(m_column);
  auto* is = new QLabel(tr("&with"));
  is->setBuddy(m_text);
  row->addWidget(rows);
  row->addWidget(m_column, 2);
  row->addWidget(is);
  row->addWidget(m_text, 2);
  for (QComboBox* const box : {m_column, m_text})
    connect(box, &QComboBox::currentTextChanged, box, &QComboBox::setToolTip);
  connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
    fillTexts();
    Q_EMIT changed();
  });
  connect(m_text, &QComboBox::currentIndexChanged, this, [this] {
    Q_EMIT changed();
    if (m_text->currentIndex() > 0) Q_EMIT textChosen(m_text->currentData().toString());
  });
}

void RowChoiceBar::showTable(std::shared_ptr<const RawTable> table, std::size_t headerRow) {
  m_table = std::move(table);
  m_headerRow = headerRow;
  const QSignalBlocker quiet(m_column);
  m_column->clear();
  m_column->addItem(tr("all"), kAllRows);
  const std::vector<std::string>& header = m_table->rows[headerRow - 1];
  for (std::size_t c = 0; c < header.size(); ++c) {
    const QString heading = toQString(header[c]).simplified();
    if (!heading.isEmpty()) m_column->addItem(tr("only by column %1").arg(heading), static_cast<int>(c));
  }
  if (const auto round = roundColumn(*m_table, headerRow))
    m_column->setCurrentIndex(m_column->findData(static_cast<int>(*round)));
  m_column->setToolTip(m_column->currentText());
  fillTexts();
}

void RowChoiceBar::fillTexts() {
  const QSignalBlocker quiet(m_text);
  m_text->clear();
  const int column = m_column->currentData().toInt();
  m_text->setEnabled(column != kAllRows);
  m_text->setToolTip(m_column->currentText());
  if (column == kAllRows) return;
  m_text->addItem(tr("choose…"));
  for (const std::string& text : textsOf(*m_table, m_headerRow, static_cast<std::size_t>(column), kMostTexts))
    m_text->addItem(text.empty() ? tr("(empty)") : toQString(text), toQString(text));
}

std::map<std::string, std::string> RowChoiceBar::where() const {
  const int column = m_column->currentData().toInt();
  if (column == kAllRows || m_text->currentIndex() < 1) return {};
  // By its letter: headings of a workbook may stand twice.
  return {{"$" + columnLetter(static_cast<std::size_t>(column)), m_text->currentData().toString().toStdString()}};
}

QString RowChoiceBar::problem() const {
  if (m_column->currentData().toInt() == kAllRows || m_text->currentIndex() > 0) return {};
  return tr("The rows are of %1 kinds: choose which of them to take, or all rows.").arg(m_text->count() - 1);
}

}  // namespace kawasan
