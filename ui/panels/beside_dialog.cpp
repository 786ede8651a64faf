#include "ui/panels/beside_dialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "ui/models/field_survey.h"
#include "ui/paint/photo_file.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/figure_paint.h"
#include "ui/shell/on_screen.h"
#include "ui/shell/prompts.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr QSize kThumb(96, 72);
constexpr QSize kView(340, 220);
constexpr int kLowestView = 80;
constexpr int kWindowFrame = 32;  // that the system draws around it
constexpr int kLongestCaption = 200;
constexpr int kPlaceDecimals = 5;  // a metre

/// Stands where a picture is not ready yet.
QIcon emptyThumb() {
  QPixmap empty(kThumb);
  empty.fill(theme::colour(theme::Role::Header));
  return empty;
}

QStringList filesOf(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

}  // namespace

BesideDialog::BesideDialog(Session& session, std::unique_ptr<PhotoShelf> shelf, const QString& title, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_shelf(std::move(shelf)),
      m_loader(session, [this](FeatureId id) { return m_shelf->bytesOf(id); }) {
  setUp(title);
}

BesideDialog::BesideDialog(Session& session, FeatureId rtId, std::optional<Parameter> parameter, const QString& title,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_shelf(rtPhotos(session, rtId, parameter)),
      m_loader(session, [this](FeatureId id) { return m_shelf->bytesOf(id); }),
      m_rtId(rtId),
      m_parameter(parameter) {
  if (m_session.survey() != nullptr) m_surveyId = m_session.survey()->id;
  connect(&m_session, &Session::surveyShown, this, &QDialog::reject);
  setUp(title);
}

void BesideDialog::setUp(const QString& title) {
  setAcceptDrops(true);
  setWindowTitle(title);
  build(title);
  showPhotos();
  connect(&m_session, &Session::changed, this, [this](const ChangeSummary&) {
    if (!m_shelf->exists()) return reject();
    showPhotos();
  });
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
}

void BesideDialog::build(const QString& title) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  auto* heading = new QLabel(title);
  heading->setWordWrap(true);
  theme::setKind(*heading, QStringLiteral("heading"));
  auto* area = new QLabel(m_shelf->ownerName());
  theme::setKind(*area, QStringLiteral("secondary"));
  layout->addWidget(heading);
  layout->addWidget(area);
  if (m_parameter) {
    auto* label = new QLabel(tr("&Note"));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("How it was counted, who said so, what is unclear"));
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    label->setBuddy(m_note);
    const FigureNote* const known = m_session.snapshot().noteOn(m_surveyId, m_rtId, *m_parameter);
    if (known != nullptr) m_note->setPlainText(toQString(known->note));
    layout->addWidget(label);
    layout->addWidget(m_note);
  }
  auto* photos = new QHBoxLayout;
  auto* photosLabel = new QLabel(tr("Photos"));
  m_add = new QPushButton(theme::icon(QStringLiteral("add")), tr("&Add photos…"));
  m_add->setObjectName(QStringLiteral("addPhotos"));
  photos->addWidget(photosLabel, 1);
  photos->addWidget(m_add);
  layout->addLayout(photos);
  m_none = new QLabel(tr("No photos yet. Add some, or drop files here."));
  m_none->setWordWrap(true);
  theme::setKind(*m_none, QStringLiteral("secondary"));
  layout->addWidget(m_none);

  m_list = new QListWidget;
  m_list->setObjectName(QStringLiteral("photos"));
  m_list->setIconSize(kThumb);
  m_list->setFixedWidth(kThumb.width() + 40);
  m_list->setAccessibleName(photosLabel->text());
  m_list->installEventFilter(this);
  m_view = new QLabel;
  m_view->setObjectName(QStringLiteral("photo"));
  m_view->setAlignment(Qt::AlignCenter);
  m_view->setMinimumSize(kView);
  m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  m_view->installEventFilter(this);
  m_caption = new QLineEdit;
  m_caption->setObjectName(QStringLiteral("caption"));
  m_caption->setMaxLength(kLongestCaption);
  m_caption->setPlaceholderText(tr("Caption"));
  m_caption->setAccessibleName(tr("Caption"));
  m_facts = new QLabel;
  m_facts->setObjectName(QStringLiteral("photoFacts"));
  m_facts->setWordWrap(true);
  theme::setKind(*m_facts, QStringLiteral("small"));
  m_remove = new QPushButton(theme::icon(QStringLiteral("delete")), tr("&Remove photo"));
  m_remove->setObjectName(QStringLiteral("removePhoto"));
  auto* right = new QVBoxLayout;
  right->setSpacing(6);
  right->addWidget(m_view, 1);
  right->addWidget(m_caption);
  right->addWidget(m_facts);
  m_doubts = new QLabel;
  m_doubts->setObjectName(QStringLiteral("photoDoubts"));
  m_doubts->setWordWrap(true);
  theme::setKind(*m_doubts, QStringLiteral("warning"));
  m_doubts->hide();
  right->addWidget(m_doubts);
  auto* below = new QHBoxLayout;
  below->addWidget(m_remove);
  below->addStretch();
  if (const QStringList stages = m_shelf->stages(); !stages.isEmpty()) {
    m_stage = new QComboBox;
    m_stage->setObjectName(QStringLiteral("photoStage"));
    m_stage->addItems(stages);
    m_stage->setCurrentIndex(m_shelf->stage());
    auto* label = new QLabel(tr("Pro&gress shown"));
    label->setBuddy(m_stage);
    m_stage->setAccessibleName(tr("Progress shown"));
    below->addWidget(label);
    below->addWidget(m_stage);
    connect(m_stage, &QComboBox::activated, this, &BesideDialog::moveShown);
  }
  right->addLayout(below);
  m_photo = new QWidget;
  auto* both = new QHBoxLayout(m_photo);
  both->setContentsMargins(0, 0, 0, 0);
  both->addWidget(m_list);
  both->addLayout(right, 1);
  layout->addWidget(m_photo, 1);
  auto* close = new QPushButton(tr("Close"));
  close->setObjectName(QStringLiteral("closeBeside"));
  theme::setKind(*close, QStringLiteral("primary"));
  for (QPushButton* button : {m_add, m_remove, close}) button->setAutoDefault(false);
  close->setDefault(true);
  layout->addWidget(close, 0, Qt::AlignRight);
  setMinimumWidth(540);
  connect(m_add, &QPushButton::clicked, this, &BesideDialog::addFiles);
  connect(m_remove, &QPushButton::clicked, this, &BesideDialog::removeShown);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_list, &QListWidget::currentRowChanged, this, &BesideDialog::showPhoto);
  connect(m_caption, &QLineEdit::editingFinished, this, &BesideDialog::keepCaption);
  (m_note != nullptr ? static_cast<QWidget*>(m_note) : m_add)->setFocus();
}

FeatureId BesideDialog::shownPhoto() const {
  const QListWidgetItem* const item = m_list->currentItem();
  return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

void BesideDialog::showPhotos() {
  const std::vector<ShelfPhoto> photos = m_shelf->photos();
  std::vector<FeatureId> ids;
  for (int i = 0; i < m_list->count(); ++i) ids.push_back(m_list->item(i)->data(Qt::UserRole).toLongLong());
  const bool isSame = std::ranges::equal(ids, photos, {}, {}, &ShelfPhoto::id);
  if (!isSame) {
    const bool hasGrown = photos.size() > ids.size();
    const FeatureId shown = shownPhoto();
    const QSignalBlocker quiet(m_list);
    std::map<FeatureId, QIcon> known;
    for (int i = 0; i < m_list->count(); ++i) known[ids[static_cast<std::size_t>(i)]] = m_list->item(i)->icon();
    m_list->clear();
    for (const ShelfPhoto& photo : photos) {
      const auto icon = known.find(photo.id);
      auto* item = new QListWidgetItem(icon == known.end() ? emptyThumb() : icon->second, QString());
      if (icon == known.end()) {
        m_loader.load(photo.id, kThumb, [this, id = photo.id](const QImage& image) { showThumb(id, image); });
      }
      item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(photo.id));
      item->setData(Qt::AccessibleTextRole, toQString(photo.fileName));
      item->setToolTip(toQString(photo.fileName));
      m_list->addItem(item);
      if (photo.id == shown) m_list->setCurrentItem(item);
    }
    if (hasGrown || m_list->currentRow() < 0) m_list->setCurrentRow(m_list->count() - 1);
  }
  m_none->setVisible(photos.empty());
  m_photo->setVisible(!photos.empty());
  showPhoto();
  growToContent();
}

/// The first photo and what is said of it need room that the note alone did not, another photo more lines of text.
void BesideDialog::growToContent() {
  const int screenHeight = screen()->availableGeometry().height() - kWindowFrame;
  m_view->setMinimumSize(kView);
  const auto asked = [this] {
    layout()->activate();
    const int height = std::max(layout()->totalMinimumSize().height(), layout()->totalHeightForWidth(width()));
    return height + m_facts->fontMetrics().lineSpacing();  // a text that wraps asks for a line too few
  };
  // On a low screen the picture gives way, not the buttons below it.
  if (const int over = asked() - screenHeight; over > 0)
    m_view->setMinimumHeight(std::max(kLowestView, kView.height() - over));
  setMinimumHeight(std::min(asked(), screenHeight));
  if (isVisible()) keepOnScreen(*this);
}

void BesideDialog::showPhoto() {
  const FeatureId id = shownPhoto();
  const std::vector<ShelfPhoto> photos = m_shelf->photos();
  const auto photo = std::ranges::find(photos, id, &ShelfPhoto::id);
  if (photo == photos.end()) {
    m_captioned = 0;
    return;
  }
  const bool isOther = m_captioned != id;
  m_captioned = id;
  if (isOther) loadPicture(id);
  if (isOther || !m_caption->isModified()) m_caption->setText(toQString(photo->caption));
  QStringList facts{toQString(photo->fileName)};
  const auto taken = dateOfTime(photo->takenAt);
  if (taken) {
    facts << tr("taken %1 at %2")
                 .arg(formatDate(*taken, currentLanguage()),
                      clockText(QTime::fromString(toQString(photo->takenAt).mid(11, 5), QStringLiteral("HH:mm"))));
  }
  if (photo->latitude && photo->longitude) {
    facts << tr("place %1; %2")
                 .arg(formatNumber(*photo->latitude, kPlaceDecimals, currentLanguage()),
                      formatNumber(*photo->longitude, kPlaceDecimals, currentLanguage()));
  }
  if (!photo->person.empty()) facts << tr("added by %1, %2").arg(toQString(photo->person), localTimeText(photo->time));
  const QStringList doubts = m_shelf->doubtsOf(id);
  m_doubts->setText(doubts.join(u'\n'));
  m_doubts->setVisible(!doubts.isEmpty());
  m_doubts->setMinimumHeight(m_doubts->heightForWidth(kView.width()));
  m_facts->setText(facts.join(QStringLiteral(" · ")));
  // A layout with a text that wraps asks for one line of it only, and would lay the photo over the caption.
  m_facts->setMinimumHeight(m_facts->heightForWidth(kView.width()));
  m_view->setAccessibleName(facts.first());
  growToContent();
  paintPhoto();
}

void BesideDialog::showThumb(FeatureId photoId, const QImage& image) {
  for (int i = 0; i < m_list->count(); ++i) {
    if (m_list->item(i)->data(Qt::UserRole).toLongLong() == photoId)
      m_list->item(i)->setIcon(QIcon(QPixmap::fromImage(image)));
  }
}

void BesideDialog::loadPicture(FeatureId photoId) {
  m_picture = {};
  m_isLoading = true;
  m_loader.loadFirst(photoId, {kPhotoSide, kPhotoSide}, [this, photoId](const QImage& image) {
    if (m_captioned != photoId) return;  // another was chosen meanwhile
    m_picture = QPixmap::fromImage(image);
    m_isLoading = false;
    paintPhoto();
  });
}

void BesideDialog::paintPhoto() {
  if (m_picture.isNull()) {
    const QString name = m_view->fontMetrics().elidedText(m_view->accessibleName(), Qt::ElideMiddle, m_view->width());
    m_view->setText((m_isLoading ? tr("Reading the picture…") : tr("The picture cannot be shown.")) + u'\n' + name);
    return;
  }
  const qreal ratio = devicePixelRatioF();
  QPixmap fitting = m_picture.scaled(m_view->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  fitting.setDevicePixelRatio(ratio);
  m_view->setPixmap(fitting);
}

void BesideDialog::addFiles() {
  FileQuestion question;
  question.title = tr("Add photos");
  question.filter = tr("Photos (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp")) +
                    QStringLiteral(";;") + tr("All files (%1)").arg(QStringLiteral("*"));
  m_shelf->add(Prompts::current().openFiles(this, question, true));
}

void BesideDialog::removeShown() {
  if (const FeatureId id = shownPhoto(); id != 0) m_shelf->remove(id);
}

/// The photo goes where that progress is shown; what stays here shows what it did.
void BesideDialog::moveShown(int stage) {
  keepCaption();
  const FeatureId id = shownPhoto();
  m_stage->setCurrentIndex(m_shelf->stage());
  if (id != 0) m_shelf->setStage(id, stage);
}

void BesideDialog::keepCaption() {
  if (m_captioned == 0 || !m_caption->isModified()) return;
  m_caption->setModified(false);
  m_shelf->writeCaption(m_captioned, m_caption->text());
}

void BesideDialog::done(int result) {
  // However the window is left, what was typed is kept; undo takes it back.
  const FeatureId shownSurvey = m_session.survey() == nullptr ? 0 : m_session.survey()->id;
  if (m_shelf->exists() && (m_rtId == 0 || shownSurvey == m_surveyId)) {
    keepCaption();
    if (m_note != nullptr && m_parameter && m_note->document()->isModified())
      (void)writeNote(m_session, m_rtId, *m_parameter, m_note->toPlainText());
  }
  QDialog::done(result);
}

void BesideDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (!filesOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void BesideDialog::dropEvent(QDropEvent* event) {
  m_shelf->add(filesOf(*event->mimeData()));
  event->acceptProposedAction();
}

bool BesideDialog::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && event->type() == QEvent::Resize && m_captioned != 0) paintPhoto();
  if (watched == m_list && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    removeShown();
    return true;
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace kawasan
