#include "ui/dialogs/import_file_page.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/row_choice.h"
#include "core/rules/regulation.h"
#include "ui/dialogs/row_choice_bar.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kRowsShown = 60;
constexpr int kColumnsShown = 60;
constexpr int kNewSurvey = -1;

/// The table for choosing rows; the headings of a form are keys, so it says what they stand for.
std::shared_ptr<const RawTable> asRead(const ImportState& state) {
  if (state.file->formOf(state.sheet) == nullptr) return {state.file, &state.table()};
  auto shown = std::make_shared<RawTable>(state.table());
  for (std::string& heading : shown->rows[state.options.header.headerRow - 1])
    heading = headingText(heading, true, state.options.header.codes).toStdString();
  return shown;
}

QLabel* fieldLabel(const QString& text, QWidget* field) {
  auto* label = new QLabel(text);
  label->setBuddy(field);
  return label;
}

}  // namespace

ImportFilePage::ImportFilePage(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  auto* top = new QHBoxLayout;
  m_file = new QLabel;
  m_file->setObjectName(QStringLiteral("importFile"));
  theme::setKind(*m_file, QStringLiteral("heading"));
  m_file->setProperty("mayShorten", true);
  m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* other = new QPushButton(tr("Another &file…"));
  other->setObjectName(QStringLiteral("importOther"));
  top->addWidget(m_file, 1);
  top->addWidget(other);
  layout->addLayout(top);

  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  m_sheet = new QComboBox;
  m_sheet->setObjectName(QStringLiteral("importSheet"));
  m_row = new QSpinBox;
  m_row->setObjectName(QStringLiteral("importHeaderRow"));
  m_row->setMinimum(1);
  m_decimal = new QComboBox;
  m_decimal->setObjectName(QStringLiteral("importDecimal"));
  m_decimal->addItem(tr("As the file shows"));
  m_decimal->addItem(tr("Comma (1.250,5)"), static_cast<int>(DecimalMark::Comma));
  m_decimal->addItem(tr("Point (1,250.5)"), static_cast<int>(DecimalMark::Point));
  m_edition = new QComboBox;
  m_edition->setObjectName(QStringLiteral("importEdition"));
  for (const std::string& edition : knownEditions()) {
    const auto regulation = regulationByEdition(edition);
    m_edition->addItem(regulation ? localText((*regulation)->name) : toQString(edition), toQString(edition));
  }
  m_survey = new QComboBox;
  m_survey->setObjectName(QStringLiteral("importSurvey"));
  m_name = new QLineEdit;
  m_name->setObjectName(QStringLiteral("importSurveyName"));
  m_name->setPlaceholderText(tr("Name of the new survey"));
  m_year = new QSpinBox;
  m_year->setObjectName(QStringLiteral("importSurveyYear"));
  m_year->setRange(1900, 2200);
  m_proposedYear = QDate::currentDate().year();
  m_year->setValue(m_proposedYear);
  grid->addWidget(fieldLabel(tr("&Sheet"), m_sheet), 0, 0);
  grid->addWidget(m_sheet, 0, 1);
  grid->addWidget(fieldLabel(tr("&Headings in row"), m_row), 0, 2);
  grid->addWidget(m_row, 0, 3);
  grid->addWidget(fieldLabel(tr("Decimal &mark"), m_decimal), 0, 4);
  grid->addWidget(m_decimal, 0, 5);
  grid->addWidget(fieldLabel(tr("The figures belong to s&urvey"), m_survey), 1, 0);
  grid->addWidget(m_survey, 1, 1);
  grid->addWidget(m_name, 1, 2, 1, 2);
  grid->addWidget(fieldLabel(tr("&Year"), m_year), 1, 4);
  grid->addWidget(m_year, 1, 5);
  m_sheetSaid = new QLabel;
  m_sheetSaid->setObjectName(QStringLiteral("importSheetSaid"));
  m_sheetSaid->setWordWrap(true);
  m_sheetSaid->hide();
  grid->addWidget(m_sheetSaid, 4, 0, 1, 6);
  m_rows = new RowChoiceBar;
  grid->addWidget(fieldLabel(tr("&Codes and results by"), m_edition), 2, 0);
  grid->addWidget(m_edition, 2, 1);
  m_editionSaid = new QLabel(tr("proposed: the codes or filed classes of the file follow it"));
  m_editionSaid->setObjectName(QStringLiteral("importEditionSaid"));
  theme::setKind(*m_editionSaid, QStringLiteral("secondary"));
  m_editionSaid->hide();
  grid->addWidget(m_editionSaid, 2, 2, 1, 4);
  grid->addWidget(m_rows, 3, 0, 1, 6);
  grid->setColumnStretch(1, 2);
  grid->setColumnStretch(5, 1);
  layout->addLayout(grid);

  auto* hint = new QLabel(tr("Click the row that holds the headings. Cells are shown as the file stores them."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  layout->addWidget(hint);
  m_top = new QTableWidget;
  m_top->setObjectName(QStringLiteral("importTop"));
  theme::setKind(*m_top, QStringLiteral("framed"));
  m_top->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_top->setTabKeyNavigation(false);
  m_top->setSelectionMode(QAbstractItemView::NoSelection);
  m_top->verticalHeader()->setDefaultSectionSize(24);
  m_top->horizontalHeader()->setDefaultSectionSize(96);
  layout->addWidget(m_top, 1);

  connect(other, &QPushButton::clicked, this, &ImportFilePage::anotherFileWanted);
  connect(m_sheet, &QComboBox::activated, this, [this](int index) {
    if (index >= 0) Q_EMIT sheetChosen(static_cast<std::size_t>(index));
  });
  connect(m_row, &QSpinBox::valueChanged, this,
          [this](int row) { Q_EMIT headerRowChosen(static_cast<std::size_t>(row)); });
  connect(m_top, &QTableWidget::cellClicked, this, [this](int row, int) { m_row->setValue(row + 1); });
  connect(m_top->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { m_row->setValue(row + 1); });
  connect(m_survey, &QComboBox::currentIndexChanged, this, [this] {
    const bool isNew = isNewSurvey();
    m_name->setVisible(isNew);
    m_year->setEnabled(isNew);
    if (!isNew && m_survey->currentIndex() >= 0) m_year->setValue(m_survey->currentData().toInt());
    Q_EMIT changed();
  });
  connect(m_survey, &QComboBox::activated, this, [this] { m_isSurveyChosen = true; });
  connect(m_edition, &QComboBox::currentIndexChanged, this,
          [this] { Q_EMIT editionChosen(m_edition->currentData().toString().toStdString()); });
  connect(m_name, &QLineEdit::textChanged, this, &ImportFilePage::changed);
  connect(m_name, &QLineEdit::textEdited, this, &ImportFilePage::followName);
  connect(m_year, &QSpinBox::valueChanged, this, &ImportFilePage::changed);
  connect(m_decimal, &QComboBox::currentIndexChanged, this, &ImportFilePage::changed);
  connect(m_rows, &RowChoiceBar::changed, this, &ImportFilePage::changed);
  connect(m_rows, &RowChoiceBar::textChosen, this, &ImportFilePage::proposeSurvey);
}

void ImportFilePage::showFile(const ImportState& state, const std::vector<Survey>& surveys, const Survey* survey) {
  m_file->setText(QFileInfo(state.path).fileName());
  const QSignalBlocker quietEdition(m_edition);
  m_edition->setCurrentIndex(std::max(0, m_edition->findData(toQString(state.options.edition))));
  m_file->setToolTip(state.path);
  const QSignalBlocker quietSheet(m_sheet);
  m_sheet->clear();
  for (std::size_t i = 0; i < state.file->sheets.size(); ++i) {
    const QString name = toQString(state.file->sheets[i].sheet);
    const std::string& above = state.file->joinedWith[i];
    if (const FoundForm* form = state.file->formOf(i)) {
      const QString text = form->state == FormState::Before ? tr("RT found in the form (%1)")
                                                            : tr("RT found in the form, after the works (%1)");
      m_sheet->addItem(text.arg(form->found.table.rows.size() - 1));
    } else if (!above.empty()) {
      m_sheet->addItem(tr("%1, joined with %2").arg(name, toQString(above)));
    } else {
      m_sheet->addItem(name.isEmpty() ? tr("(the only one)") : name);
    }
  }
  m_sheet->setEnabled(m_sheet->count() > 1);
  m_isSurveyChosen = false;
  if (m_name->text() == m_proposedName) m_name->clear();
  m_survey->clear();
  for (const Survey& each : surveys) m_survey->addItem(toQString(each.name), each.year);
  m_survey->addItem(tr("New survey"), kNewSurvey);
  m_survey->setCurrentIndex(survey == nullptr ? m_survey->count() - 1 : m_survey->findText(toQString(survey->name)));
  showSheet(state);
}

void ImportFilePage::showSheet(const ImportState& state) {
  const QSignalBlocker quietSheet(m_sheet);
  const QSignalBlocker quietRow(m_row);
  m_sheet->setCurrentIndex(static_cast<int>(state.sheet));
  m_row->setMaximum(std::max(1, static_cast<int>(state.table().rows.size())));
  m_row->setValue(static_cast<int>(state.options.header.headerRow));
  m_rows->showTable(asRead(state), state.options.header.headerRow);
  showRepeats(state);
  if (const std::optional<std::string> round = roundSaidBy(state)) proposeSurvey(toQString(*round));
  fillTop(state);
}

/// Without this the chosen sheet looks like all there is.
void ImportFilePage::showRepeats(const ImportState& state) {
  const auto listed = [](const std::vector<std::string>& names) {
    QStringList quoted;
    for (const std::string& name : names) quoted << QStringLiteral("“%1”").arg(toQString(name));
    return quoted.join(QStringLiteral(", "));
  };
  const QString below = listed(repeatsBelow(*state.file, state.sheet, state.options.header));
  const QString beside = listed(repeatsBeside(*state.file, state.sheet, state.options.header));
  QStringList said;
  if (!below.isEmpty())
    said << tr("More figures of these RT stand on the sheet %1, which belongs to this one. To take them in as well, "
               "choose it under Sheet; the figures of this one come with it.")
                .arg(below);
  if (!beside.isEmpty())
    said << tr("Other figures of these RT stand on the sheet %1. One sheet is taken in at a time: take that one in "
               "afterwards.")
                .arg(beside);
  m_sheetSaid->setText(said.join(u'\n'));
  m_sheetSaid->setVisible(!said.isEmpty());
}

void ImportFilePage::showEditionSaid(bool isSaid) {
  m_editionSaid->setVisible(isSaid);
}

bool ImportFilePage::isNewSurvey() const {
  return m_survey->currentData().toInt() == kNewSurvey;
}

/// The survey of that name, else the last one of that year; -1 when there is none.
int ImportFilePage::surveyOf(const QString& round, int year) const {
  const int surveys = m_survey->count() - 1;
  int found = -1;
  for (int i = 0; i < surveys; ++i) {
    if (m_survey->itemText(i) == round) return i;
    if (m_survey->itemData(i).toInt() == year) found = i;
  }
  return found;
}

/// Rows of one year are most likely the survey of that year, a new one where there is none; what a person chose or
/// wrote stays.
void ImportFilePage::proposeSurvey(const QString& text) {
  const std::optional<int> year = yearIn(text.toStdString());
  if (!year || (m_isSurveyChosen && !isNewSurvey())) return;
  if (!m_isSurveyChosen) {
    const int survey = surveyOf(text, *year);
    m_survey->setCurrentIndex(survey < 0 ? m_survey->count() - 1 : survey);
    if (survey >= 0) return;
  }
  if (m_name->text().isEmpty() || m_name->text() == m_proposedName) {
    m_proposedName = text;
    m_name->setText(text);
  }
  m_proposedYear = *year;
  m_year->setValue(*year);
}

/// As long as nobody has set a year of their own.
void ImportFilePage::followName(const QString& name) {
  const std::optional<int> year = yearIn(name.toStdString());
  if (!year || m_year->value() != m_proposedYear) return;
  m_proposedYear = *year;
  m_year->setValue(*year);
}

void ImportFilePage::fillTop(const ImportState& state) {
  const RawTable& table = state.table();
  const int rows = std::min(kRowsShown, static_cast<int>(table.rows.size()));
  std::size_t width = 0;
  for (int r = 0; r < rows; ++r) width = std::max(width, table.rows[static_cast<std::size_t>(r)].size());
  const int columns = std::min(kColumnsShown, static_cast<int>(width));
  m_top->clear();
  m_top->setRowCount(rows);
  m_top->setColumnCount(columns);
  QStringList letters;
  for (int c = 0; c < columns; ++c) letters << toQString(columnLetter(static_cast<std::size_t>(c)));
  m_top->setHorizontalHeaderLabels(letters);
  const int header = static_cast<int>(state.options.header.headerRow) - 1;
  for (int r = 0; r < rows; ++r) {
    const std::vector<std::string>& row = table.rows[static_cast<std::size_t>(r)];
    for (int c = 0; c < columns; ++c) {
      const auto at = static_cast<std::size_t>(c);
      const bool isKey = r == header && state.file->formOf(state.sheet) != nullptr;
      const std::string text = at < row.size() ? row[at] : std::string();
      auto* item = new QTableWidgetItem(headingText(text, isKey, state.options.header.codes));
      item->setToolTip(item->text());
      if (r == header) {
        QFont font = m_top->font();
        font.setBold(true);
        item->setFont(font);
        item->setBackground(theme::colour(theme::Role::AccentSoft));
      } else if (r < header) {
        item->setForeground(theme::colour(theme::Role::Disabled));
      }
      m_top->setItem(r, c, item);
    }
  }
}

std::string ImportFilePage::surveyName() const {
  return (isNewSurvey() ? m_name->text().trimmed() : m_survey->currentText()).toStdString();
}

int ImportFilePage::surveyYear() const {
  return m_year->value();
}

std::optional<DecimalMark> ImportFilePage::decimalMark() const {
  if (m_decimal->currentIndex() <= 0) return std::nullopt;
  return static_cast<DecimalMark>(m_decimal->currentData().toInt());
}

std::map<std::string, std::string> ImportFilePage::where() const {
  return m_rows->where();
}

QString ImportFilePage::problem() const {
  if (const QString rows = m_rows->problem(); !rows.isEmpty()) return rows;
  return surveyName().empty() ? tr("Write the name of the new survey, for example Baseline 2019.") : QString();
}

}  // namespace kawasan
