#include "ui/panels/files_list.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/dates.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/text/document_file.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"

namespace kawasan {

namespace {

constexpr int kFileIdRole = Qt::UserRole + 1;
constexpr int kMostFiles = 4;

}  // namespace

FilesList::FilesList(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_none(new QLabel),
      m_list(new QListWidget),
      m_kind(new CalmCombo),
      m_add(new QPushButton),
      m_open(new QPushButton),
      m_save(new QPushButton),
      m_remove(new QPushButton) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  setObjectName(QStringLiteral("filesList"));
  setProperty("enterPasses", true);  // Enter in a form goes by what is chosen here
  m_none->setObjectName(QStringLiteral("noFiles"));
  m_list->setObjectName(QStringLiteral("files"));
  m_kind->setObjectName(QStringLiteral("fileKind"));
  m_add->setObjectName(QStringLiteral("addFile"));
  m_open->setObjectName(QStringLiteral("openFile"));
  m_save->setObjectName(QStringLiteral("saveFile"));
  m_remove->setObjectName(QStringLiteral("removeFile"));
  m_none->setWordWrap(true);
  m_list->setWordWrap(true);
  m_list->setTextElideMode(Qt::ElideMiddle);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->installEventFilter(this);
  layout->addWidget(m_none);
  layout->addWidget(m_list);
  auto* ways = new QHBoxLayout;
  ways->setSpacing(6);
  for (QPushButton* button : {m_open, m_save, m_remove}) ways->addWidget(button);
  ways->addStretch();
  layout->addLayout(ways);
  auto* entry = new QHBoxLayout;
  entry->setSpacing(6);
  entry->addWidget(m_kind);
  entry->addWidget(m_add);
  entry->addStretch();
  layout->addLayout(entry);
  for (QPushButton* button : {m_add, m_open, m_save, m_remove}) button->setAutoDefault(false);
  connect(m_add, &QPushButton::clicked, this, &FilesList::add);
  connect(m_open, &QPushButton::clicked, this, &FilesList::open);
  connect(m_save, &QPushButton::clicked, this, &FilesList::saveElsewhere);
  connect(m_remove, &QPushButton::clicked, this, &FilesList::remove);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &FilesList::open);
  connect(m_list, &QListWidget::currentRowChanged, this, &FilesList::renewButtons);
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.touches("attachment") || change.touches("decree_area")) refresh();
  });
  refresh();
}

void FilesList::show(const FileTarget& target) {
  const bool isOther = target.owner != m_target.owner || m_kind->count() == 0;
  m_target = target;
  if (isOther) fillKinds();
  refresh();
}

void FilesList::showNew(AttachmentOwner owner) {
  m_holds = true;
  show({owner, 0, {}});
}

bool FilesList::isRead(const std::function<void()>& then) {
  if (m_reading == 0) return true;
  m_then = then;
  return false;
}

void FilesList::putInto(Edit& edit, FeatureId ownerId) const {
  for (const DocumentCopy& copy : m_held) {
    Attachment file = copy.file;
    file.owner = m_target.owner;
    file.ownerId = ownerId;
    file.person = m_session.project().person();
    edit.addAttachment(file, copy.content);
  }
}

void FilesList::fillKinds() {
  m_kind->clear();
  for (const AttachmentKind kind : fileKindsOf(m_target.owner))
    m_kind->addItem(capitalised(nameOf(kind, m_target.owner)), static_cast<int>(kind));
}

FeatureId FilesList::current() const {
  const QListWidgetItem* const item = m_list->currentItem();
  return item == nullptr ? 0 : item->data(kFileIdRole).value<FeatureId>();
}

void FilesList::refresh() {
  m_add->setText(tr("Add a file…"));
  m_open->setText(tr("Open"));
  m_save->setText(tr("Save as…"));
  m_remove->setText(tr("Remove"));
  m_add->setToolTip(
      tr("Keeps a document, table or picture of at most %1 MB in the project").arg(kLargestAttachment / 1'000'000));
  m_open->setToolTip(tr("Opens a copy that cannot be changed (Enter)"));
  m_remove->setToolTip(tr("Removes the file from the project; undo brings it back (Delete)"));
  m_kind->setAccessibleName(tr("Kind of the file"));
  m_list->setAccessibleName(tr("Files"));
  m_none->setText(tr("No files yet."));
  tint(*m_none, theme::Role::Secondary);
  setProperty("held", QString::number(m_held.size()));  // the form asks before it throws them away
  const FeatureId before = current();
  m_list->clear();
  if (m_session.isOpen() && (m_target.id != 0 || m_holds)) {
    std::vector<const Attachment*> files;
    if (m_target.id != 0) files = filesOf(m_session.snapshot(), m_target);
    for (const DocumentCopy& copy : m_held) files.push_back(&copy.file);
    for (const Attachment* const file : files) {
      const QString name = toQString(file->fileName);
      QStringList said{capitalised(nameOf(file->kind, m_target.owner))};
      if (const QString shown = nameOf(shownBy(*file), m_session.regulation()); !shown.isEmpty()) said << shown;
      said << formatFileSize(file->size);
      const auto taken = dateOfTime(file->takenAt);
      if (taken) said << tr("taken %1").arg(formatDate(*taken, currentLanguage()));
      if (!file->time.empty())
        said << (taken ? tr("added %1").arg(localTimeText(file->time)) : localTimeText(file->time));
      const QString facts = said.join(QStringLiteral(" · "));
      auto* item = new QListWidgetItem(name + u'\n' + facts, m_list);
      item->setData(kFileIdRole, QVariant::fromValue(file->id));
      item->setToolTip(QStringLiteral("%1\n%2\nSHA-256 %3").arg(name, facts, toQString(file->sha256)));
      if (file->id == before) m_list->setCurrentItem(item);
    }
  }
  const int count = m_list->count();
  if (m_list->currentRow() < 0 && count > 0) m_list->setCurrentRow(0);
  m_none->setVisible(count == 0);
  m_list->setVisible(count > 0);
  if (count > 0) {
    const int row = m_list->sizeHintForRow(0) + 2;
    m_list->setFixedHeight(std::min(count, kMostFiles) * row + 2 * m_list->frameWidth() + 2);
  }
  renewButtons();
}

void FilesList::renewButtons() {
  const bool hasFile = current() != 0;
  for (QPushButton* button : {m_open, m_save, m_remove}) {
    button->setVisible(m_list->count() > 0 && (!m_holds || button == m_remove));
    button->setEnabled(hasFile || (m_holds && m_list->currentRow() >= 0));
  }
  m_add->setEnabled(m_session.isOpen() && (m_target.id != 0 || m_holds));
  m_kind->setEnabled(m_add->isEnabled());
}

void FilesList::add() {
  const QStringList paths = Prompts::current().openFiles(
      window(), {tr("Add files"), tr("Documents (%1)").arg(documentPatterns()), settings::lastFolder(), QString()},
      true);
  if (paths.isEmpty()) return;
  settings::setLastFolder(QFileInfo(paths.first()).absolutePath());
  const auto kind = static_cast<AttachmentKind>(m_kind->currentData().toInt());
  if (!m_holds) return addFiles(m_session, m_target, kind, paths);
  ++m_reading;
  readFiles(m_session, this, kind, paths, {}, [this, kind](FilesRead& read) { hold(read, kind); });
}

void FilesList::hold(FilesRead& read, AttachmentKind kind) {
  --m_reading;
  for (DocumentCopy& copy : read.copies) {
    copy.file.kind = kind;
    const bool isHeld =
        std::ranges::any_of(m_held, [&](const DocumentCopy& each) { return each.file.sha256 == copy.file.sha256; });
    if (isHeld) {
      read.problems << isThereText(copy.file);
    } else {
      m_held.push_back(std::move(copy));
    }
  }
  sayProblems(m_session, read.problems);
  refresh();
  if (m_reading == 0 && m_then) std::exchange(m_then, {})();
}

void FilesList::open() {
  if (!m_holds) kawasan::openFile(m_session, current());
}

void FilesList::remove() {
  if (!m_holds) return kawasan::removeFile(m_session, current());
  const auto row = static_cast<std::size_t>(m_list->currentRow());
  if (row >= m_held.size()) return;
  m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(row));
  refresh();
}

void FilesList::saveElsewhere() {
  const FeatureId id = current();
  const auto& files = m_session.snapshot().attachments;
  const auto found = std::ranges::find(files, id, &Attachment::id);
  if (found == files.end()) return;
  const QString name = safeFileName(found->fileName);
  const QString path = Prompts::current().saveFile(
      window(), {tr("Save the file elsewhere"), tr("All files (*)"), settings::lastFolder(), name});
  if (!path.isEmpty()) writeFileOut(m_session, id, path);
}

bool FilesList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentRow() >= 0) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      open();
      return true;
    }
    if (key == Qt::Key_Delete) {
      remove();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FilesList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fillKinds();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
