#include "ui/shell/start_page.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/shell/recent_list.h"
#include "ui/shell/start_button.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kStartLeftWidth = 448;

/// The one project file that is dragged; empty when it is anything else.
QString projectIn(const QMimeData* data) {
  const QList<QUrl> urls = data->urls();
  if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
  const QString path = urls.first().toLocalFile();
  return path.endsWith(QStringLiteral(".gpkg"), Qt::CaseInsensitive) ? path : QString();
}

}  // namespace

StartPage::StartPage(RecentFiles& files, QWidget* parent)
    : QWidget(parent), m_files(files), m_model(new RecentModel(files, this)) {
  theme::setKind(*this, QStringLiteral("window"));
  setAttribute(Qt::WA_StyledBackground);
  setAcceptDrops(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeLeft());
  layout->addWidget(makeRight(), 1);
  connect(m_model, &RecentModel::modelReset, this, &StartPage::showListState);
  setTexts();
  showListState();
}

QWidget* StartPage::makeLeft() {
  auto* left = new QFrame;
  left->setObjectName(QStringLiteral("startLeft"));
  theme::setKind(*left, QStringLiteral("startleft"));
  left->setFixedWidth(kStartLeftWidth);
  auto* layout = new QVBoxLayout(left);
  layout->setContentsMargins(32, 28, 32, 16);
  layout->setSpacing(8);

  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  auto* logo = new QLabel;
  logo->setPixmap(theme::icon(QStringLiteral("app")).pixmap(QSize(44, 44), devicePixelRatioF()));
  head->addWidget(logo);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  m_name = new QLabel;
  theme::setKind(*m_name, QStringLiteral("product"));
  m_line = new QLabel;
  theme::setKind(*m_line, QStringLiteral("secondary"));
  words->addWidget(m_name);
  words->addWidget(m_line);
  head->addLayout(words, 1);
  layout->addLayout(head);
  layout->addSpacing(12);

  m_start = new QLabel;
  theme::setKind(*m_start, QStringLiteral("heading"));
  layout->addWidget(m_start);
  m_practice = new StartButton(QStringLiteral("start-practice"), QKeySequence(Qt::CTRL | Qt::Key_L));
  m_new = new StartButton(QStringLiteral("start-new"), QKeySequence(Qt::CTRL | Qt::Key_N));
  m_open = new StartButton(QStringLiteral("start-open"), QKeySequence(Qt::CTRL | Qt::Key_O));
  m_practice->setObjectName(QStringLiteral("startPractice"));
  m_new->setObjectName(QStringLiteral("startNew"));
  m_open->setObjectName(QStringLiteral("startOpen"));
  for (StartButton* button : {m_practice, m_new, m_open}) layout->addWidget(button);
  layout->addStretch(1);
  m_note = new QLabel;
  m_note->setWordWrap(true);
  theme::setKind(*m_note, QStringLiteral("secondary"));
  layout->addWidget(m_note);
  connect(m_practice, &StartButton::clicked, this, &StartPage::practiceWanted);
  connect(m_new, &StartButton::clicked, this, &StartPage::newWanted);
  connect(m_open, &StartButton::clicked, this, [this] { Q_EMIT openWanted({}); });
  return left;
}

QWidget* StartPage::makeRight() {
  auto* right = new QWidget;
  auto* layout = new QVBoxLayout(right);
  layout->setContentsMargins(32, 28, 32, 24);
  layout->setSpacing(8);

  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  m_heading = new QLabel;
  theme::setKind(*m_heading, QStringLiteral("title"));
  head->addWidget(m_heading, 1);
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("startSearch"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(theme::icon(QStringLiteral("search"), theme::Role::Secondary), QLineEdit::LeadingPosition);
  m_search->setMinimumWidth(200);
  m_search->installEventFilter(this);
  head->addWidget(m_search);
  m_order = new QComboBox;
  m_order->setObjectName(QStringLiteral("startOrder"));
  m_order->addItems({QString(), QString()});
  m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  head->addWidget(m_order);
  layout->addLayout(head);

  m_list = new QListView;
  m_list->setObjectName(QStringLiteral("startList"));
  theme::setKind(*m_list, QStringLiteral("framed"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new RecentDelegate(m_list));
  m_list->setMouseTracking(true);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  m_list->installEventFilter(this);

  auto* empty = new QFrame;
  theme::setKind(*empty, QStringLiteral("card"));
  auto* emptyLayout = new QVBoxLayout(empty);
  emptyLayout->setSpacing(8);
  auto* picture = new QLabel;
  picture->setPixmap(
      theme::icon(QStringLiteral("step-map"), theme::Role::Disabled).pixmap(QSize(48, 48), devicePixelRatioF()));
  picture->setAlignment(Qt::AlignCenter);
  m_emptyTitle = new QLabel;
  m_emptyTitle->setAlignment(Qt::AlignCenter);
  theme::setKind(*m_emptyTitle, QStringLiteral("title"));
  m_emptyText = new QLabel;
  m_emptyText->setAlignment(Qt::AlignCenter);
  m_emptyText->setWordWrap(true);
  theme::setKind(*m_emptyText, QStringLiteral("secondary"));
  emptyLayout->addStretch(2);
  emptyLayout->addWidget(picture);
  emptyLayout->addWidget(m_emptyTitle);
  emptyLayout->addWidget(m_emptyText);
  emptyLayout->addStretch(3);

  m_stack = new QStackedWidget;
  m_stack->addWidget(m_list);
  m_stack->addWidget(empty);
  layout->addWidget(m_stack, 1);

  connect(m_search, &QLineEdit::textChanged, m_model, &RecentModel::setSearch);
  connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
    m_model->setOrder(index == 1 ? RecentModel::Order::ByName : RecentModel::Order::ByDate);
  });
  connect(m_list, &QListView::activated, this, &StartPage::openRow);
  connect(m_list, &QListView::customContextMenuRequested, this, &StartPage::showRowMenu);
  return right;
}

void StartPage::setTexts() {
  m_name->setText(QStringLiteral("Kawasan"));
  m_line->setText(tr("Plans for upgrading slum areas"));
  m_start->setText(tr("Start"));
  m_practice->setTexts(tr("Try the practice city"), tr("46 RT, 11 kawasan; draw at once"));
  m_new->setTexts(tr("New city"), tr("City, boundaries and basemap"));
  m_open->setTexts(tr("Open a city file"), tr("One .gpkg file for each city"));
  m_note->setText(tr("Works without a network. The files stay on this computer."));
  m_heading->setText(tr("Opened last"));
  m_search->setPlaceholderText(tr("Search city or file"));
  m_search->setAccessibleName(tr("Search city or file"));
  m_order->setItemText(0, tr("By date"));
  m_order->setItemText(1, tr("By name"));
  m_order->setAccessibleName(tr("Order"));
  m_list->setAccessibleName(tr("Opened last"));
  showListState();
}

void StartPage::showListState() {
  const bool isEmpty = m_model->rowCount() == 0;
  const bool knowsNone = m_files.files().empty();
  m_stack->setCurrentIndex(isEmpty ? 1 : 0);
  m_search->setEnabled(!knowsNone);
  m_order->setEnabled(!knowsNone);
  m_emptyTitle->setText(knowsNone ? tr("No city opened yet") : tr("Nothing found"));
  m_emptyText->setText(knowsNone ? tr("The practice city shows the whole way from the map to the printed page.\n"
                                      "A city file can also be dropped here.")
                                 : tr("No city and no file is called “%1”.").arg(m_search->text().trimmed()));
  if (!isEmpty && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
}

void StartPage::renew() {
  m_model->renew();
}

void StartPage::openRow(const QModelIndex& index) {
  if (index.isValid()) Q_EMIT openWanted(index.data(RecentModel::PathRole).toString());
}

void StartPage::removeRow(const QModelIndex& index) {
  if (index.isValid()) m_files.remove(index.data(RecentModel::PathRole).toString());
}

void StartPage::showRowMenu(const QPoint& at) {
  const QModelIndex index = m_list->indexAt(at);
  if (!index.isValid()) return;
  auto* menu = new QMenu(m_list);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const QPersistentModelIndex kept(index);
  menu->addAction(theme::icon(QStringLiteral("open")), tr("Open"), this, [this, kept] { openRow(kept); });
  menu->addAction(theme::icon(QStringLiteral("remove")), tr("Remove from the list"), this,
                  [this, kept] { removeRow(kept); });
  menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) &&
        m_model->rowCount() > 0) {
      m_list->setFocus();
      m_list->setCurrentIndex(m_model->index(0));
      if (key->key() == Qt::Key_Return) openRow(m_list->currentIndex());
      return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
      removeRow(m_list->currentIndex());
      return true;
    }
    // Some styles leave Enter in a list to the dialog; here it opens.
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
      openRow(m_list->currentIndex());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void StartPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setTexts();
  QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event) {
  renew();
  QWidget::showEvent(event);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!projectIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) {
  const QString path = projectIn(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT openWanted(path);
}

}  // namespace kawasan
