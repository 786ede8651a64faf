#include "ui/panels/photo_strip.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/paint/qt_bridge.h"
#include "ui/panels/beside_dialog.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr QSize kTilePicture(62, 46);

}  // namespace

PhotoStrip::PhotoStrip(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QHBoxLayout(this)),
      m_loader(session, [&session](FeatureId id) { return session.project().attachmentContent(id); }) {
  setObjectName(QStringLiteral("photoStrip"));
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  m_layout->addStretch();
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.touches("attachment")) refresh();
  });
}

void PhotoStrip::show(const FileTarget& target, const std::vector<Tile>& tiles) {
  const bool isOther = target.owner != m_target.owner || target.id != m_target.id;
  m_target = target;
  m_tiles = tiles;
  while (m_buttons.size() < tiles.size()) {
    auto* button = new QToolButton;
    const std::size_t place = m_buttons.size();
    button->setObjectName(QStringLiteral("photos%1").arg(place));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(kTilePicture);
    button->setAutoRaise(true);
    theme::setKind(*button, QStringLiteral("icon"));  // three stand side by side on a card
    connect(button, &QToolButton::clicked, this, [this, place] { open(place); });
    m_layout->insertWidget(static_cast<int>(place), button);
    m_buttons.push_back(button);
    m_pictures.push_back(-1);
  }
  for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setVisible(i < tiles.size());
  if (isOther) {
    m_loader.clear();
    m_pictures.assign(m_pictures.size(), -1);
  }
  refresh();
}

void PhotoStrip::refresh() {
  if (!m_session.isOpen()) return;
  for (std::size_t i = 0; i < m_tiles.size(); ++i) {
    const auto photos = photosOf(m_session.snapshot(), m_target, m_tiles[i].shown);
    QToolButton& button = *m_buttons[i];
    const QString count = photos.empty() ? tr("none yet") : tr("photos: %1").arg(photos.size());
    // Of one alone the name stands beside the strip already, and may be longer than it.
    button.setText(m_tiles.size() == 1 ? count : m_tiles[i].name + u'\n' + count);
    button.setAccessibleName(m_tiles[i].name + u' ' + count);
    button.setToolTip(tr("Shows the photos and adds some"));
    const FeatureId latest = photos.empty() ? 0 : photos.back()->id;
    if (latest == m_pictures[i]) continue;
    m_pictures[i] = latest;
    button.setIcon(theme::icon(QStringLiteral("add")));
    if (latest == 0) continue;
    m_loader.load(latest, kTilePicture, [this, i, latest](const QImage& image) {
      if (m_pictures[i] == latest && !image.isNull()) m_buttons[i]->setIcon(QIcon(QPixmap::fromImage(image)));
    });
  }
}

void PhotoStrip::open(std::size_t tile) {
  const Tile& chosen = m_tiles[tile];
  auto* dialog = new BesideDialog(m_session, filePhotos(m_session, m_target, chosen.shown),
                                  tr("Photos: %1").arg(chosen.name), window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace kawasan
