#include "ui/panels/rt_table_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_bubble.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/figure_delegate.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/grouped_header.h"
#include "ui/panels/new_survey_form.h"
#include "ui/panels/rt_table_view.h"
#include "ui/panels/sum_row.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

using TableColumnKind = RtTableModel::ColumnKind;

/// Below this height the head leaves the line of the aspects out.
constexpr int kLowPanel = 300;
constexpr int kHeadPadding = 14;
constexpr int kAllAspects = -1;

/// As FigureRef names what a column shows; empty for what is no figure.
std::string figureOf(const RtTableModel::Column& column) {
  switch (column.kind) {
    case TableColumnKind::Drawn:
      return "drawn";
    case TableColumnKind::Base:
    case TableColumnKind::Volume:
    case TableColumnKind::Percent:
    case TableColumnKind::Value:
      return std::string(identifierOf(column.parameter));
    case TableColumnKind::Total:
      return "total";
    case TableColumnKind::Class:
      return "class";
    case TableColumnKind::Rt:
    case TableColumnKind::Kelurahan:
    case TableColumnKind::Kawasan:
    case TableColumnKind::Filled:
    case TableColumnKind::FiledTotal:
    case TableColumnKind::FiledClass:
      break;
  }
  return {};
}

bool isFiled(TableColumnKind kind) {
  return kind == TableColumnKind::FiledTotal || kind == TableColumnKind::FiledClass;
}

/// The longest text that a column of this kind usually shows.
QString widestText(TableColumnKind kind) {
  switch (kind) {
    case TableColumnKind::Rt:
      return QStringLiteral("001/001 (a)");
    case TableColumnKind::Kelurahan:
      return QStringLiteral("Kauman Timur");
    case TableColumnKind::Kawasan:
      return QStringLiteral("Bantaran Kali Wangi");
    case TableColumnKind::Drawn:
      return QStringLiteral("Drawn 00");
    case TableColumnKind::Base:
      return QStringLiteral("Terverifikasi");
    case TableColumnKind::Volume:
      return QStringLiteral("12.345,67");
    case TableColumnKind::Percent:
      return QStringLiteral("≈ 100,00");
    case TableColumnKind::Value:
      return QStringLiteral("0–5");
    case TableColumnKind::Total:
      return QStringLiteral("dari 80▲");
    case TableColumnKind::Class:
      return QStringLiteral("Tidak kumuh sampai ringan");
    case TableColumnKind::Filled:
      return QStringLiteral("≈ 21/21 draf");
    case TableColumnKind::FiledTotal:
      return QStringLiteral("00");
    case TableColumnKind::FiledClass:
      return QStringLiteral("Kumuh sedang");
  }
  return {};
}

}  // namespace

RtTablePanel::RtTablePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RtTableModel(session, this)),
      m_filter(new RtTableFilter(*m_model, this)),
      m_frozenDelegate(new FigureDelegate(*m_filter, this)),
      m_delegate(new FigureDelegate(*m_filter, this)),
      m_sums(std::make_unique<StoredSums>()) {
  m_sumTimer.setSingleShot(true);
  m_pages = new QStackedWidget(this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_pages);
  m_emptyPage = new QWidget;
  auto* empty = new QVBoxLayout(m_emptyPage);
  empty->setContentsMargins(16, 12, 16, 12);
  m_emptyText = new QLabel(m_emptyPage);
  m_emptyText->setWordWrap(true);
  m_newSurvey = new NewSurveyForm(m_session, m_emptyPage);
  connect(m_newSurvey, &NewSurveyForm::started, this, &RtTablePanel::surveyStarted);
  m_newSurvey->setMaximumWidth(360);
  m_draw = new QPushButton(m_emptyPage);
  m_draw->setObjectName(QStringLiteral("drawFirst"));
  theme::setKind(*m_draw, QStringLiteral("primary"));
  connect(m_draw, &QPushButton::clicked, this, &RtTablePanel::drawWanted);
  empty->setSpacing(12);
  empty->addWidget(m_emptyText);
  empty->addWidget(m_draw, 0, Qt::AlignLeft);
  empty->addWidget(m_newSurvey);
  empty->addStretch(1);
  m_pages->addWidget(m_emptyPage);
  auto* page = new QWidget;
  page->setLayout(new QVBoxLayout);
  page->layout()->setContentsMargins(0, 0, 0, 0);
  page->layout()->setSpacing(0);
  m_pages->addWidget(page);
  buildBar();
  buildTable();
  connectViews();
  connectSession();
  retranslate();
  sizeColumns();
  showColumns();
  showPage();
  showSelection();
}

/// A panel that is closed by its end resizes its views once more: nothing may answer for it any longer.
RtTablePanel::~RtTablePanel() {
  for (RtTableView* view : {m_frozen, m_main}) {
    for (QScrollBar* bar : {view->horizontalScrollBar(), view->verticalScrollBar()}) bar->disconnect(this);
  }
}

QTableView& RtTablePanel::view() const {
  return *m_main;
}

// -- building -------------------------------------------------------------------------------------------------------

void RtTablePanel::buildBar() {
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("tableSearch"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(240);
  m_search->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Cari wilayah")) + 40);
  m_kelurahan = new QComboBox;
  m_kelurahan->setObjectName(QStringLiteral("tableKelurahan"));
  m_aspects = new QComboBox;
  m_aspects->setObjectName(QStringLiteral("tableAspect"));
  for (QComboBox* combo : {m_kelurahan, m_aspects}) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
  }
  m_onlyIncomplete = new QCheckBox;
  m_onlyIncomplete->setObjectName(QStringLiteral("onlyIncomplete"));
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(6, 4, 6, 4);
  bar->setSpacing(6);
  bar->addWidget(m_search, 2);
  bar->addWidget(m_kelurahan, 1);
  bar->addWidget(m_aspects, 1);
  bar->addWidget(m_onlyIncomplete);
  m_filedShown = new QCheckBox;
  m_filedShown->setObjectName(QStringLiteral("filedShown"));
  m_filedShown->setChecked(true);
  bar->addWidget(m_filedShown);
  connect(m_filedShown, &QCheckBox::toggled, this, &RtTablePanel::showColumns);
  bar->addStretch(1);
  static_cast<QVBoxLayout*>(m_pages->widget(1)->layout())->addLayout(bar);
  buildFilterStrip();
  connect(m_search, &QLineEdit::textChanged, this,
          [this](const QString& text) { refilter([&] { m_filter->setText(text); }); });
  connect(m_onlyIncomplete, &QCheckBox::toggled, this,
          [this](bool isOn) { refilter([&] { m_filter->setOnlyIncomplete(isOn); }); });
  connect(m_kelurahan, &QComboBox::currentIndexChanged, this, [this] {
    refilter([this] { m_filter->setKelurahan(m_kelurahan->currentData().toLongLong()); });
    showColumns();
  });
  connect(m_aspects, &QComboBox::currentIndexChanged, this, [this] {
    const int aspect = m_aspects->currentData().toInt();
    m_aspect = aspect == kAllAspects ? std::nullopt : std::optional(static_cast<std::size_t>(aspect));
    showColumns();
  });
}

void RtTablePanel::buildTable() {
  QWidget* page = m_pages->widget(1);
  m_frozen = new RtTableView(*m_filter, *m_frozenDelegate, page);
  m_main = new RtTableView(*m_filter, *m_delegate, page);
  m_main->setObjectName(QStringLiteral("rtTable"));
  m_frozen->setObjectName(QStringLiteral("rtNames"));
  RtTableView::join(*m_frozen, *m_main);
  m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_frozen->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  m_main->setMinimumHeight(60);
  m_frozen->setMinimumHeight(60);
  for (void (RtTablePanel::*run)() :
       {&RtTablePanel::copy, &RtTablePanel::paste, &RtTablePanel::fillDown, &RtTablePanel::clear}) {
    auto* const action = new QAction(this);
    connect(action, &QAction::triggered, this, run);
    m_blockActions.push_back(action);
  }
  m_sheets = new QAction(this);
  m_sheets->setObjectName(QStringLiteral("rtSheets"));
  connect(m_sheets, &QAction::triggered, this, &RtTablePanel::sheetsWanted);
  m_filterColumn = new QAction(this);
  m_filterColumn->setObjectName(QStringLiteral("filterColumn"));
  m_filterColumn->setIcon(theme::icon(QStringLiteral("filter")));
  connect(m_filterColumn, &QAction::triggered, this, [this] { openFilter(m_main->currentIndex().column()); });
  m_noneFits = new QLabel;
  m_noneFits->setObjectName(QStringLiteral("noneFits"));
  auto* none = new QVBoxLayout(m_main->viewport());
  none->setContentsMargins(16, 12, 16, 12);
  none->addWidget(m_noneFits);
  none->addStretch(1);
  m_noneFits->hide();
  m_frozenSums = new SumRow(*m_frozen, page);
  m_mainSums = new SumRow(*m_main, page);
  m_mainSums->setObjectName(QStringLiteral("sumRow"));
  m_scrollBar = new QScrollBar(Qt::Horizontal, page);
  m_scrollSpace = new QWidget(page);
  auto* grid = new QGridLayout;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  grid->addWidget(m_frozen, 0, 0);
  grid->addWidget(m_main, 0, 1);
  grid->addWidget(m_frozenSums, 1, 0);
  grid->addWidget(m_mainSums, 1, 1);
  grid->addWidget(m_scrollSpace, 2, 0);
  grid->addWidget(m_scrollBar, 2, 1);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(0, 1);
  static_cast<QVBoxLayout*>(page->layout())->addLayout(grid, 1);
}

void RtTablePanel::connectViews() {
  connectView(m_frozen);
  connectView(m_main);
  connect(m_main->verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_main->verticalScrollBar(), &QScrollBar::setValue);
  QScrollBar* inner = m_main->horizontalScrollBar();
  connect(inner, &QScrollBar::rangeChanged, this, [this, inner](int from, int to) {
    m_scrollBar->setPageStep(inner->pageStep());
    m_scrollBar->setSingleStep(inner->singleStep());
    m_scrollBar->setRange(from, to);
    m_scrollBar->setVisible(from < to);
    m_scrollSpace->setVisible(from < to);
  });
  connect(inner, &QScrollBar::valueChanged, m_scrollBar, &QScrollBar::setValue);
  connect(m_scrollBar, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
  connect(inner, &QScrollBar::valueChanged, this, [this] {
    m_main->horizontalHeader()->viewport()->update();
    m_mainSums->update();
  });
  connect(m_main->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RtTablePanel::takeSelection);
  connect(m_main->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& now, const QModelIndex& before) {
            for (RtTableView* view : {m_frozen, m_main}) {
              view->update(now);
              view->update(before);
            }
            takeSelection();
          });
  connect(m_delegate, &FigureDelegate::moveWanted, m_main, &RtTableView::moveCurrent);
  connect(m_delegate, &FigureDelegate::blockPasted, this, &RtTablePanel::pasteText);
  connect(m_delegate, &FigureDelegate::fillWanted, this, &RtTablePanel::fillSelected);
  connect(m_delegate, &FigureDelegate::explainWanted, this, [this](const QModelIndex& index) {
    explain({Level::Rt, m_filter->rtAt(index.row())}, index.column());
  });
  connect(m_search, &QLineEdit::returnPressed, m_main, qOverload<>(&QWidget::setFocus));
  for (SumRow* sums : {m_frozenSums, m_mainSums}) connect(sums, &SumRow::clicked, this, &RtTablePanel::explainSum);
}

void RtTablePanel::connectView(RtTableView* view) {
  // Also of the row that is current already, after another area was chosen elsewhere.
  connect(view, &QTableView::clicked, this, &RtTablePanel::takeSelection);
  connect(view, &RtTableView::copyWanted, this, &RtTablePanel::copy);
  connect(view, &RtTableView::pasteWanted, this, &RtTablePanel::paste);
  connect(view, &RtTableView::clearWanted, this, &RtTablePanel::clear);
  connect(view, &RtTableView::fillDownWanted, this, &RtTablePanel::fillDown);
  connect(view, &RtTableView::readOnlyTyped, this, &RtTablePanel::sayReadOnly);
  view->addActions(m_blockActions);
  view->addAction(m_filterColumn);
  view->addAction(m_sheets);
  QHeaderView* const header = view->horizontalHeader();
  connect(header, &QHeaderView::sectionClicked, this, &RtTablePanel::sortBy);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QWidget::customContextMenuRequested, this,
          [this, header](QPoint place) { openFilter(header->logicalIndexAt(place)); });
  connect(view, &RtTableView::filterWanted, this, &RtTablePanel::openFilter);
  connect(header, &QHeaderView::sectionResized, this, [this] {
    fitFrozen();
    m_frozenSums->update();
    m_mainSums->update();
  });
  connect(view, &QTableView::entered, this, [this](const QModelIndex& index) {
    m_session.hover(AreaKey{Level::Rt, m_filter->rtAt(index.row())});
  });
  connect(view, &RtTableView::left, this, [this] { m_session.hover(std::nullopt); });
  connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    const AreaKey area{Level::Rt, m_filter->rtAt(index.row())};
    const RtTableModel::Column& column = m_model->columnAt(index.column());
    if (column.kind == TableColumnKind::Rt || column.kind == TableColumnKind::Kelurahan) m_session.zoomTo(area);
    if (!column.isEditable()) explain(area, index.column());
  });
  connect(view, &RtTableView::explainWanted, this, [this](const QModelIndex& index) {
    explain({Level::Rt, m_filter->rtAt(index.row())}, index.column());
  });
  // A click chooses the cell to type in: figures are explained by the menu, by key, and those of the rule by a double
  // click.
  explainCells(
      *view, m_session,
      [this](const QModelIndex& index) -> CellFigure {
        const RtTableModel::Column& column = m_model->columnAt(index.column());
        if (isFiled(column.kind)) return {{}, m_model->filedHow(m_filter->rtAt(index.row()))};
        if (column.kind == TableColumnKind::Filled) return {{}, m_model->filledHow(m_filter->rtAt(index.row()))};
        const std::string figure = figureOf(column);
        if (figure.empty()) return {};
        return {FigureRef{{Level::Rt, m_filter->rtAt(index.row())}, figure}};
      },
      ExplainBy::MenuAlone);
}

void RtTablePanel::explain(const AreaKey& area, int column) {
  const std::string figure = figureOf(m_model->columnAt(column));
  if (!figure.empty()) m_session.explain({area, figure});
}

/// The sums over all RT are the city's; over some of them they belong to no area.
void RtTablePanel::explainSum(int column, QPoint place) {
  if (figureOf(m_model->columnAt(column)).empty()) return;
  if (m_filter->rowCount() == m_model->rowCount()) return explain({Level::City, 0}, column);
  ExplainBubble::of(*this).say(tr("Over the %1 RT that are shown; percents are sums of volumes : sums of bases × 100")
                                   .arg(countText(m_filter->rowCount())),
                               *this, QRect(mapFromGlobal(place), QSize(1, 1)));
}

void RtTablePanel::connectSession() {
  connect(&m_session, &Session::projectReplaced, this, &RtTablePanel::showAllRts);  // asked of another city
  connect(&m_session, &Session::projectReplaced, this, [this] { m_editedBlocks.clear(); });
  connect(&m_session, &Session::selectionChanged, this, &RtTablePanel::showSelection);
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    fillKelurahan();
    fillAspects();
    sizeColumns();
    showColumns();
    showPage();
    showSelection();
  });
  connect(&m_session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.touches("kelurahan") || change.touches("rt")) fillKelurahan();
    showPage();
    if (change.cause == ChangeCause::Undo || change.cause == ChangeCause::Redo) selectEditedBlock(change);
  });
  connect(&m_sumTimer, &QTimer::timeout, this, &RtTablePanel::showSums);
  const auto later = [this] { m_sumTimer.start(); };
  connect(m_filter, &QAbstractItemModel::dataChanged, this, later);
  const auto withOtherRows = [this, later] {
    *m_sums = {};
    later();
  };
  connect(m_filter, &QAbstractItemModel::modelReset, this, withOtherRows);
  connect(m_filter, &QAbstractItemModel::rowsInserted, this, withOtherRows);
  connect(m_filter, &QAbstractItemModel::rowsRemoved, this, withOtherRows);
  connect(m_filter, &QAbstractItemModel::layoutChanged, this, later);
  later();
}

// -- showing --------------------------------------------------------------------------------------------------------

void RtTablePanel::retranslate() {
  m_search->setPlaceholderText(tr("Find area"));
  m_search->setAccessibleName(tr("Find RT, kawasan or a class, as “heavy”"));
  m_search->setToolTip(m_search->accessibleName() + QStringLiteral(" (Ctrl+F)"));
  m_kelurahan->setAccessibleName(capitalised(nameOf(Level::Kelurahan)));
  m_aspects->setAccessibleName(tr("Columns shown"));
  m_onlyIncomplete->setText(tr("Only incomplete"));
  m_onlyIncomplete->setToolTip(tr("Only RT that lack a figure"));
  m_filedShown->setText(tr("Columns as filed"));
  m_filedShown->setToolTip(
      tr("Shows two columns at the right end: the total and the class as the file gave them, beside those that are "
         "computed here"));
  m_noneFits->setText(tr("No RT fits the search and the filters."));
  m_showAll->setText(tr("Show all RT"));
  m_filterColumn->setText(tr("Filter the column…") + u'\t' +
                          QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
  // The keys are the table's own; here they are only shown.
  const std::array names{tr("Copy"), tr("Paste"), tr("Fill down"), tr("Clear")};
  const std::array keys{QKeySequence(QKeySequence::Copy), QKeySequence(QKeySequence::Paste),
                        QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::Key_Delete)};
  for (std::size_t i = 0; i < names.size(); ++i) {
    m_blockActions[static_cast<qsizetype>(i)]->setText(names[i] + u'\t' + keys[i].toString(QKeySequence::NativeText));
  }
  m_sheets->setText(tr("RT sheet to sign (PDF)…"));
  m_main->setAccessibleName(tr("Figures of the RT"));
  m_frozen->setAccessibleName(tr("Names of the RT"));
  fillKelurahan();
  fillAspects();
  m_model->retranslate();
  showPage();
}

void RtTablePanel::fillAspects() {
  const QSignalBlocker blocker(m_aspects);
  m_aspects->clear();
  m_aspects->addItem(tr("All aspects"), kAllAspects);
  const std::vector<Aspect>& aspects = m_session.regulation().aspects;
  const QStringList names = aspectNames(m_session.regulation());
  for (std::size_t i = 0; i < aspects.size(); ++i)
    m_aspects->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(names[static_cast<qsizetype>(i)]), static_cast<int>(i));
  if (m_aspect && *m_aspect >= aspects.size()) m_aspect.reset();
  m_aspects->setCurrentIndex(m_aspect ? static_cast<int>(*m_aspect) + 1 : 0);
}

void RtTablePanel::showAspect(std::optional<std::size_t> aspect) {
  m_aspects->setCurrentIndex(aspect ? static_cast<int>(*aspect) + 1 : 0);
}

void RtTablePanel::showPage() {
  const bool hasRts = !m_session.snapshot().rts.empty();
  const bool needsSurvey = hasRts && m_session.survey() == nullptr;
  m_newSurvey->setVisible(needsSurvey);
  m_emptyText->setVisible(!hasRts);
  m_draw->setVisible(!hasRts && m_session.isOpen());
  m_draw->setText(tr("Draw RT"));
  m_emptyText->setText(m_session.isOpen() ? tr("There are no RT yet. Draw them on the map or take them in from a file; "
                                               "then their figures stand here.")
                                          : tr("Open a project to see the figures of its RT."));
  tint(m_emptyText, theme::Role::Secondary);
  m_pages->setCurrentIndex(hasRts && !needsSurvey ? 1 : 0);
}

bool RtTablePanel::isFrozenColumn(int column) const {
  const TableColumnKind kind = m_model->columnAt(column).kind;
  return kind == TableColumnKind::Rt || kind == TableColumnKind::Kelurahan;
}

bool RtTablePanel::isWantedColumn(int column) const {
  const RtTableModel::Column& shown = m_model->columnAt(column);
  if (shown.kind == TableColumnKind::Kelurahan) return m_filter->kelurahan() == 0;
  if (isFiled(shown.kind)) return m_filedShown->isChecked();
  if (!m_aspect) return true;
  const Regulation& regulation = m_session.regulation();
  if (shown.isOfIndicator()) return regulation.indicators[shown.indicator].aspect == *m_aspect;
  if (shown.kind != TableColumnKind::Base) return shown.kind != TableColumnKind::Drawn;
  const std::vector<std::size_t>& indicators = regulation.aspects[*m_aspect].indicators;
  return std::ranges::any_of(indicators,
                             [&](std::size_t i) { return regulation.indicators[i].base == shown.parameter; });
}

void RtTablePanel::showColumns() {
  m_filedShown->setVisible(m_model->hasFiled());
  for (int column = 0; column < m_filter->columnCount(); ++column) {
    const bool isWanted = isWantedColumn(column);
    m_frozen->setColumnHidden(column, !isWanted || !isFrozenColumn(column));
    m_main->setColumnHidden(column, !isWanted || isFrozenColumn(column));
  }
  fitFrozen();
  m_frozenSums->update();
  m_mainSums->update();
}

/// Wide enough for what stands in them and for their titles; the title of an indicator lies over three columns.
void RtTablePanel::sizeColumns() {
  const QFontMetrics metrics(font());
  QFont bold = font();
  bold.setBold(true);
  const QFontMetrics titles(bold);
  const auto widthOf = [&](int column) {
    int width = metrics.horizontalAdvance(widestText(m_model->columnAt(column).kind));
    // A missing figure is written out, bold in the row of sums.
    if (m_model->columnAt(column).isEditable()) width = std::max(width, titles.horizontalAdvance(missingText()));
    return width + kHeadPadding;
  };
  const int count = m_filter->columnCount();
  m_areSumsToFit = true;
  for (int column = 0; column < count; ++column) {
    int width = widthOf(column);
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int wanted = titles.horizontalAdvance(title) + kHeadPadding;
    const auto kind = m_model->columnAt(column).kind;
    const bool isIndicator = kind == RtTableModel::ColumnKind::Volume && column + 2 < count;
    if (isIndicator) wanted -= widthOf(column + 1) + widthOf(column + 2);
    if (kind != RtTableModel::ColumnKind::Percent && kind != RtTableModel::ColumnKind::Value) {
      width = std::max(width, wanted);
    }
    m_frozen->setColumnWidth(column, width);
    m_main->setColumnWidth(column, width);
  }
}

/// Once for each table of RT: the sums of a large city have more digits than its figures.
void RtTablePanel::widenForSums(const std::vector<SumCell>& cells) {
  QFont bold = font();
  bold.setBold(true);
  const QFontMetrics metrics(bold);
  for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
    if (!m_model->columnAt(column).isEditable()) continue;
    const int width = metrics.horizontalAdvance(cells[static_cast<std::size_t>(column)].text) + kHeadPadding;
    if (width > m_main->columnWidth(column)) m_main->setColumnWidth(column, width);
  }
}

void RtTablePanel::fitFrozen() {
  int width = 0;
  for (int column = 0; column < m_filter->columnCount(); ++column) {
    if (!m_frozen->isColumnHidden(column)) width += m_frozen->columnWidth(column);
  }
  m_frozen->setFixedWidth(width);
  m_frozenSums->setFixedWidth(width);
  m_scrollSpace->setFixedWidth(width);
}

void RtTablePanel::showSums() {
  if (m_sums->snapshot != m_session.sharedSnapshot() || m_sums->surveyId != m_session.scores().surveyId())
    *m_sums = storedSums(*m_model, m_filter->shownRows());
  std::vector<SumCell> cells = sumCells(*m_model, *m_sums);
  if (std::exchange(m_areSumsToFit, false)) widenForSums(cells);
  m_noneFits->setVisible(m_sums->rows.empty());
  showFilters();
  m_frozenSums->setCells(cells);
  m_mainSums->setCells(std::move(cells));
}

void RtTablePanel::sortBy(int column) {
  const bool isSame = m_sortedColumn == column;
  m_order = isSame && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
  m_sortedColumn = column;
  m_filter->sort(column, m_order);
  for (RtTableView* view : {m_frozen, m_main}) {
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->horizontalHeader()->setSortIndicator(column, m_order);
  }
  if (m_main->currentIndex().isValid()) m_main->scrollTo(m_main->currentIndex());
}

void RtTablePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  for (RtTableView* view : {m_frozen, m_main})
    static_cast<GroupedHeader*>(view->horizontalHeader())->setAspectsShown(height() >= kLowPanel);
}

void RtTablePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    sizeColumns();
    m_sumTimer.start();
  } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    if (m_main != nullptr) sizeColumns();
  }
}

// -- selection ------------------------------------------------------------------------------------------------------

/// From the table to everybody: the RT of the selected cells, the current one last.
void RtTablePanel::takeSelection() {
  if (m_isSyncing) return;
  const QItemSelectionModel& selection = *m_main->selectionModel();
  std::set<int> rows;
  for (const QItemSelectionRange& range : selection.selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
  }
  const QModelIndex current = selection.currentIndex();
  if (rows.empty()) return;
  std::vector<AreaKey> areas;
  for (const int row : rows) {
    if (row != current.row()) areas.push_back({Level::Rt, m_filter->rtAt(row)});
  }
  if (rows.contains(current.row())) areas.push_back({Level::Rt, m_filter->rtAt(current.row())});
  // The cursor is the table's own here: while Shift extends a block it is outside the selection for a moment.
  m_isSyncing = true;
  m_session.selectAll(std::move(areas));
  m_isSyncing = false;
}

/// Whether cells of several RT are selected, of these and no others: a block stays what it is.
bool RtTablePanel::isSelected(const std::unordered_set<FeatureId>& rts) const {
  std::unordered_set<FeatureId> selected;
  for (const QItemSelectionRange& range : m_main->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) selected.insert(m_filter->rtAt(row));
  }
  return selected.size() > 1 && selected == rts;
}

/// From everybody to the table: marks the rows and goes to the current one, in the column where the cursor is.
void RtTablePanel::showSelection() {
  std::unordered_set<FeatureId> ids;
  for (const AreaKey& area : m_session.selection()) {
    if (area.level == Level::Rt) ids.insert(area.id);
  }
  m_frozenDelegate->setSelectedRts(ids);
  m_delegate->setSelectedRts(ids);
  m_frozen->viewport()->update();
  m_main->viewport()->update();
  const auto current = m_session.current();
  if (m_isSyncing || !current || current->level != Level::Rt || isSelected(ids)) return;
  const auto row = m_filter->rowOf(current->id);
  const QModelIndex before = m_main->currentIndex();
  if (!row || (before.isValid() && before.row() == *row)) return;
  const int column = before.isValid() ? before.column() : std::max(0, m_main->firstEditableColumn());
  m_isSyncing = true;
  const QModelIndex target = m_filter->index(*row, column);
  const int sideways = m_main->horizontalScrollBar()->value();
  m_main->selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
  m_main->scrollTo(m_main->isColumnHidden(column) ? m_filter->index(*row, std::max(0, m_main->firstEditableColumn()))
                                                  : target);
  // A choice on the map leads to the row; which columns are seen is a matter of the table.
  if (!m_main->isColumnHidden(column)) m_main->horizontalScrollBar()->setValue(sideways);
  m_isSyncing = false;
}

void RtTablePanel::goTo(FeatureId rtId, Parameter parameter) {
  if (!m_filter->rowOf(rtId)) showAllRts();
  const auto row = m_filter->rowOf(rtId);
  const auto& columns = m_model->columns();
  const auto column = std::ranges::find_if(columns, [parameter](const RtTableModel::Column& each) {
    return each.isEditable() && each.parameter == parameter;
  });
  if (!row || column == columns.end()) return;
  const int at = static_cast<int>(column - columns.begin());
  if (!isWantedColumn(at)) showAspect(std::nullopt);
  m_main->selectionModel()->setCurrentIndex(m_filter->index(*row, at), QItemSelectionModel::ClearAndSelect);
  m_main->setFocus();
}

}  // namespace kawasan
