#include "ui/panels/report_tables_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/plan_entry.h"
#include "ui/models/report_parts.h"
#include "ui/models/report_table_model.h"
#include "ui/paint/report_words.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/report_grid.h"
#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

/// The note of a table in one line, shortened where it is longer; its tip has it whole.
class TableNote final : public QLabel {
 public:
  TableNote() {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setProperty("mayShorten", true);
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect inside = contentsRect();
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
  }
};

}  // namespace

ReportTablesPanel::ReportTablesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ReportTableModel(this)),
      m_chooserLabel(new QLabel),
      m_chooser(new QComboBox),
      m_saveLabel(new QLabel),
      m_saveWorkbook(makeBarButton(this)),
      m_saveCsv(makeBarButton(this)),
      m_savePdf(makeBarButton(this)),
      m_saveText(makeBarButton(this)),
      m_saveAll(makeBarButton(this)),
      m_title(new QLabel),
      m_note(new TableNote),
      m_empty(new QLabel),
      m_table(new ReportGrid(*m_model)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->setSpacing(8);
  m_chooserLabel->setBuddy(m_chooser);
  m_chooser->setObjectName(QStringLiteral("reportKind"));
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_saveWorkbook->setObjectName(QStringLiteral("saveWorkbook"));
  m_saveCsv->setObjectName(QStringLiteral("saveCsv"));
  m_savePdf->setObjectName(QStringLiteral("savePdf"));
  m_saveText->setObjectName(QStringLiteral("saveText"));
  m_saveAll->setObjectName(QStringLiteral("saveAllTables"));
  bar->addWidget(m_chooserLabel);
  bar->addWidget(m_chooser);
  bar->addStretch();
  bar->addWidget(m_saveLabel);
  for (QPushButton* button : {m_saveWorkbook, m_saveCsv, m_savePdf, m_saveText, m_saveAll}) bar->addWidget(button);
  layout->addLayout(bar);
  // The note says what the figures are. It takes one line, as the rows need the room; its tip has all of it.
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_note->setObjectName(QStringLiteral("reportNote"));
  auto* words = new QHBoxLayout;
  words->setContentsMargins(8, 4, 8, 4);
  words->setSpacing(12);
  words->addWidget(m_title);
  words->addWidget(m_note, 1);
  layout->addLayout(words);
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(16, 12, 16, 12);
  m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_empty->setObjectName(QStringLiteral("reportEmpty"));
  layout->addWidget(m_empty, 1);
  m_table->setObjectName(QStringLiteral("reportTable"));
  layout->addWidget(m_table, 1);
  explainCells(*m_table, session, [this](const QModelIndex& index) -> CellFigure {
    const auto figure = m_model->figureAt(index);
    if (figure) return {figure};
    QString how = m_model->howAt(index);
    const auto row = m_model->rowAt(index.row());
    const bool hasFigure = !how.isEmpty() && m_model->table() != nullptr;
    const QString parts = hasFigure
                              ? partsOfCell(m_session, *m_model->table(), row, static_cast<std::size_t>(index.column()))
                              : QString();
    if (!parts.isEmpty()) how += u'\n' + parts;
    return {{}, how};
  });

  connect(m_chooser, &QComboBox::activated, this, &ReportTablesPanel::takeChange);
  for (const auto& [button, ending] : {std::pair(m_saveWorkbook, "xlsx"), std::pair(m_saveCsv, "csv"),
                                       std::pair(m_savePdf, "pdf"), std::pair(m_saveText, "odt")}) {
    connect(button, &QPushButton::clicked, this,
            [this, ending = QString::fromLatin1(ending)] { Q_EMIT saveWanted(kind(), ending); });
  }
  connect(m_saveAll, &QPushButton::clicked, this, &ReportTablesPanel::saveAllWanted);
  connect(&session, &Session::projectReplaced, this, &ReportTablesPanel::takeChange);
  connect(&session, &Session::surveyShown, this, &ReportTablesPanel::takeChange);
  connect(&session, &Session::changed, this, &ReportTablesPanel::takeChange);
  retranslate();
  choose(ReportKind::Programme);
}

void ReportTablesPanel::choose(ReportKind kind) {
  m_chooser->setCurrentIndex(static_cast<int>(kind));
  takeChange();
}

QTableView& ReportTablesPanel::table() {
  return *m_table;
}

ReportKind ReportTablesPanel::kind() const {
  return static_cast<ReportKind>(std::max(0, m_chooser->currentIndex()));
}

void ReportTablesPanel::retranslate() {
  const QSignalBlocker quiet(m_chooser);
  const int chosen = m_chooser->currentIndex();
  m_chooser->clear();
  for (std::size_t i = 0; i < kReportKinds; ++i) m_chooser->addItem(sheetNameOf(static_cast<ReportKind>(i)));
  m_chooser->setMaxVisibleItems(static_cast<int>(kReportKinds));
  m_chooser->setCurrentIndex(std::max(0, chosen));
  m_chooserLabel->setText(tr("Table"));
  m_chooser->setAccessibleName(tr("Standard table"));
  m_saveText->setToolTip(tr("As a text document for LibreOffice or Word, to be changed there"));
  m_saveLabel->setText(tr("Save as"));
  for (const auto& [button, ending] : {std::pair(m_saveWorkbook, "XLSX"), std::pair(m_saveCsv, "CSV"),
                                       std::pair(m_savePdf, "PDF"), std::pair(m_saveText, "ODT")}) {
    button->setText(QStringLiteral("%1…").arg(QLatin1String(ending)));
    button->setAccessibleName(tr("Save as %1").arg(QLatin1String(ending)));
  }
  m_savePdf->setToolTip(tr("For paper, A3 on its side: headings on each page, pages numbered"));
  m_saveAll->setText(tr("All tables…"));
  m_saveAll->setToolTip(tr("Every standard table in one workbook, a sheet each, or in one PDF or text document"));
  m_table->setAccessibleName(tr("Standard table"));
  m_model->retranslate();
  showWords();
}

void ReportTablesPanel::takeChange() {
  m_isStale = true;
  if (isVisible()) compute();
}

void ReportTablesPanel::compute() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  m_isStale = false;
  if (!m_session.isOpen()) return showTable(nullptr);
  // Without a survey stands what does not come from figures.
  const FeatureId survey = m_session.survey() == nullptr ? 0 : m_session.survey()->id;
  m_job = m_session.jobs().run(
      {}, this,
      [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(), survey, kind = kind(),
       day = today()](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
        // Without a way to longitude and latitude the table stands without coordinates.
        const auto lonLat = lonLatOf(*snapshot);
        auto table = std::make_shared<const ReportTable>(
            reportTable(kind, {*snapshot, *regulation, survey, lonLat ? *lonLat : LonLatOf(), day}));
        return [this, table = std::move(table)] {
          m_job = 0;
          showTable(table);
        };
      });
}

void ReportTablesPanel::showTable(std::shared_ptr<const ReportTable> table) {
  // Another table is read from its first column on; an edit leaves the place where it is.
  const auto kindOf = [](const ReportTable* shown) {
    return shown == nullptr ? std::nullopt : std::optional(shown->kind);
  };
  const bool isOther = kindOf(m_model->table()) != kindOf(table.get());
  m_model->show(std::move(table), m_session.sharedRegulation());
  showWords();
  if (isOther) m_table->horizontalScrollBar()->setValue(0);
}

void ReportTablesPanel::showWords() {
  const ReportTable* const table = m_model->table();
  for (QPushButton* button : {m_saveWorkbook, m_saveCsv, m_savePdf, m_saveText, m_saveAll})
    button->setEnabled(m_session.isOpen());
  tint(*m_note, theme::Role::Secondary);
  tint(*m_empty, theme::Role::Secondary);
  const bool hasRows = table != nullptr && !table->rows.empty();
  m_table->setVisible(hasRows);
  m_empty->setVisible(!hasRows);
  m_title->setText(table == nullptr ? QString() : titleOf(table->kind));
  if (table == nullptr) {
    m_note->setText({});
    m_note->setToolTip({});
    m_empty->setText({});
    return;
  }
  QString note = subtitleOf(m_session.snapshot(), m_session.regulation(), m_session.survey());
  if (isOfPlan(table->kind)) {
    note += QStringLiteral(" · ") + planNoteOf(*table);
  } else {
    for (const QString& marks : {leastNoteOf(*table), estimateNoteOf(*table)}) {
      if (!marks.isEmpty()) note += QStringLiteral(" · ") + marks;
    }
  }
  const QString without = noSurveyNoteOf(*table);
  if (!without.isEmpty()) note = subtitleOf(m_session.snapshot(), m_session.regulation(), nullptr);
  m_note->setText(note);
  m_note->setToolTip(QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped()));
  if (!without.isEmpty()) return m_empty->setText(without);
  switch (table->kind) {
    case ReportKind::Rt:
      m_empty->setText(tr("There are no RT yet. Draw them in the step Map, or take in boundaries."));
      break;
    case ReportKind::FollowUp:
      m_empty->setText(tr("No follow-up lines yet. Add them on the page Follow-up."));
      break;
    case ReportKind::Upkeep:
      m_empty->setText(
          tr("No work is finished yet, and of none is it known who keeps it up. Record stages and enter the KPP on the "
             "page Activities."));
      break;
    case ReportKind::Requirements:
      m_empty->setText(tr("No activity is paid by a grant to communities (BPM)."));
      break;
    case ReportKind::Locations:
    case ReportKind::Profile:
    case ReportKind::Progress:
    case ReportKind::Kelurahan:
    case ReportKind::Cities:
      m_empty->setText(tr("There are no areas yet. Draw them in the step Map, or take in boundaries."));
      break;
    default:
      m_empty->setText(
          tr("Nothing to show yet. Add activities with their year, volume and funds on the page Activities."));
      break;
  }
  m_table->fit();
}

void ReportTablesPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) compute();
}

void ReportTablesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
