#include "ui/shell/icon_engine.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

namespace kawasan::theme {

namespace {

/// Files are read once; an unknown name gives nothing.
const QByteArray& sourceOf(const QString& name) {
  static QHash<QString, QByteArray> sources;
  const auto found = sources.constFind(name);
  if (found != sources.constEnd()) return *found;
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  return *sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

}  // namespace

IconEngine::IconEngine(QString name, std::optional<Role> role) : m_name(std::move(name)), m_role(role) {}

QColor IconEngine::colourOf(QIcon::Mode mode, QIcon::State state) const {
  if (mode == QIcon::Disabled) return colour(Role::Disabled);
  if (m_role) return colour(*m_role);
  return colour(state == QIcon::On ? Role::Accent : Role::Text);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
  const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1;
  painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) {
  const QByteArray& source = sourceOf(m_name);
  if (source.isEmpty() || size.isEmpty()) return {};
  const QByteArray colourName = colourOf(mode, state).name().toLatin1();
  const QString key = QStringLiteral("kawasan-icon/%1/%2/%3x%4@%5")
                          .arg(m_name, QString::fromLatin1(colourName))
                          .arg(size.width())
                          .arg(size.height())
                          .arg(scale);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(size);
  pixmap.fill(Qt::transparent);
  QSvgRenderer renderer(QByteArray(source).replace("currentColor", colourName));
  renderer.setAspectRatioMode(Qt::KeepAspectRatio);
  QPainter painter(&pixmap);
  renderer.render(&painter, QRectF(QPointF(), size));
  painter.end();
  pixmap.setDevicePixelRatio(scale);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIconEngine* IconEngine::clone() const {
  return new IconEngine(*this);
}

bool IconEngine::isNull() {
  return sourceOf(m_name).isEmpty();
}

QStringList iconNames() {
  QStringList names;
  for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
    names << file.chopped(4);
  }
  return names;
}

}  // namespace kawasan::theme
