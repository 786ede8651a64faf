#include "ui/panels/layers_tree.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTreeWidgetItemIterator>
#include <QUrl>
#include <algorithm>
#include <array>
#include <set>

#include "ui/map/basemap_edits.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/legend_how.h"
#include "ui/panels/swatch.h"
#include "ui/panels/work_swatch.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kLayerRole = Qt::UserRole;        // index into kSwitches
constexpr int kBasemapRole = Qt::UserRole + 1;  // FeatureId
constexpr int kGroupRole = Qt::UserRole + 2;    // name of a group, for what is folded
constexpr QSize kLayerSwatch{22, 13};
constexpr int kRowRoom = 2;

constexpr std::array<bool MapLayers::*, 11> kTreeSwitches{
    &MapLayers::kawasan,   &MapLayers::decree,    &MapLayers::rts,     &MapLayers::rtFill,
    &MapLayers::kelurahan, &MapLayers::kecamatan, &MapLayers::zones,   &MapLayers::references,
    &MapLayers::works,     &MapLayers::labels,    &MapLayers::basemaps};
enum SwitchIndex {
  kKawasan,
  kDecreeLayer,
  kRtLayer,
  kRtFill,
  kKelurahan,
  kKecamatan,
  kZoneLayer,
  kReferences,
  kWorks,
  kLabels,
  kBasemaps
};

QString legendCount(std::optional<int> count) {
  return count ? countText(*count) : QString();
}

QString legendHectares(const KnownSum& hectares) {
  if (isMissing(hectares.amount)) return QStringLiteral("–");
  return sumText(hectares, formatFixed(hectares.amount, 2, currentLanguage()));
}

/// None is no figure: "0" beside "Kelurahan" would be read as that there are none.
QString drawnText(qsizetype drawn) {
  return drawn == 0 ? QString() : countText(drawn);
}

QIcon legendIcon(const LegendKey& key, double ratio) {
  if (const auto* priority = std::get_if<int>(&key)) return prioritySwatch(*priority, kLayerSwatch, ratio);
  return classSwatch(std::get<ClassFill>(key), kLayerSwatch, ratio);
}

/// The words of a row of the legend that the column has room for; the whole of them is its tool tip.
QString shortLabel(const Regulation& regulation, const SheetLegendRow& row) {
  if (const auto* priority = std::get_if<int>(&row.key)) {
    const auto place = std::ranges::find(regulation.classification, *priority, &Classification::priority);
    if (place == regulation.classification.end()) return capitalised(row.label);
    return capitalised(QStringLiteral("%1, %2").arg(shortNameOf(place->slumClass), nameOf(place->considerations)));
  }
  switch (std::get<ClassFill>(row.key)) {
    case ClassFill::Unknown:
      return capitalised(openClassText());
    case ClassFill::None:
      return capitalised(nameOf(SlumClass::None));
    default:
      return capitalised(row.label);
  }
}

/// What is to be said of a row, below its name, which may have no room.
void setHint(QTreeWidgetItem& row, const QString& hint) {
  row.setToolTip(0, row.text(0) + u'\n' + hint);
}

std::optional<FeatureId> basemapOf(const QTreeWidgetItem* item) {
  if (item == nullptr) return std::nullopt;
  const QVariant id = item->data(0, kBasemapRole);
  return id.isValid() ? std::optional<FeatureId>(id.toLongLong()) : std::nullopt;
}

}  // namespace

LayersTree::LayersTree(QWidget* parent) : QTreeWidget(parent) {
  setColumnCount(3);
  setHeaderHidden(true);
  setIndentation(14);
  setIconSize(kLayerSwatch);
  setUniformRowHeights(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setDragDropMode(QAbstractItemView::DragDrop);
  setDefaultDropAction(Qt::MoveAction);
  setAcceptDrops(true);
  header()->setStretchLastSection(false);
  header()->setMinimumSectionSize(16);
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  connect(this, &QTreeWidget::itemChanged, this, &LayersTree::onItemChanged);
  connect(this, &QTreeWidget::currentItemChanged, this, &LayersTree::currentBasemapChanged);
}

QTreeWidgetItem* LayersTree::addRow(QTreeWidgetItem* parent, const QString& name, const QString& count,
                                    const QString& hectares) {
  auto* item = new QTreeWidgetItem({name, count, hectares});
  item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
  item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
  item->setToolTip(0, name);
  item->setSizeHint(0, QSize(0, fontMetrics().height() + kRowRoom));
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (parent == nullptr) {
    addTopLevelItem(item);
  } else {
    parent->addChild(item);
  }
  item->setFirstColumnSpanned(count.isEmpty() && hectares.isEmpty());
  return item;
}

QTreeWidgetItem* LayersTree::addSwitch(QTreeWidgetItem* parent, const QString& name, int layer, const QString& count) {
  QTreeWidgetItem* item = addRow(parent, name, count);
  item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
  item->setCheckState(0, m_layers.*kTreeSwitches[static_cast<std::size_t>(layer)] ? Qt::Checked : Qt::Unchecked);
  item->setData(0, kLayerRole, layer);
  return item;
}

void LayersTree::fill(const Session& session, const MapLayers& layers) {
  std::set<QString> folded;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    const QTreeWidgetItem* group = topLevelItem(i);
    if (group->childCount() > 0 && !group->isExpanded()) folded.insert(group->data(0, kGroupRole).toString());
  }
  const auto basemap = currentBasemap();
  {
    const QSignalBlocker silent(this);
    clear();
    m_layers = layers;
    m_counts = countsOf(session);
    addKawasan(session);
    addLegend(session);
    addWorks(session);
    addBoundaries(session);
    addBasemaps(session);
    for (int i = 0; i < topLevelItemCount(); ++i) {
      QTreeWidgetItem* group = topLevelItem(i);
      group->setExpanded(!folded.contains(group->data(0, kGroupRole).toString()));
    }
    if (basemap) selectBasemap(*basemap);
  }
  Q_EMIT currentBasemapChanged();
}

void LayersTree::follow(const Session& session) {
  if (countsOf(session) != m_counts) fill(session, m_layers);
}

LayersTree::Counts LayersTree::countsOf(const Session& session) const {
  const ScoreBoard& board = session.scores();
  Counts counts;
  counts.drawn = drawnKawasan(session.snapshot(), board.ranking());
  const Snapshot& snapshot = board.snapshot();
  if (m_layers.fill == FillBy::Priority)
    counts.legend = priorityLegend(snapshot, board.surveyId(), board.regulation(), board.ranking());
  if (m_layers.fill == FillBy::Class)
    counts.legend = classLegend(snapshot, board.surveyId(), m_outlook ? m_outlook->rts : board.scores(Level::Rt));
  return counts;
}

QString LayersTree::howOf(const Session& session, const QModelIndex& index) const {
  const QVariant place = index.data(LegendRowRole);
  if (!place.isValid()) return {};
  const std::vector<SheetLegendRow>& rows = m_counts.legend.rows;
  const auto row = place.value<std::size_t>();
  if (row >= rows.size()) return tr("Sum of the rows above, each area counted once");
  if (m_layers.fill == FillBy::Priority) return priorityRowHow(session, rows[row].key);
  const QString state =
      m_outlook ? m_outlookName
                : tr("survey %1").arg(session.survey() == nullptr ? missingText() : toQString(session.survey()->name));
  return classRowHow(session, m_outlook ? m_outlook->rts : session.scores().scores(Level::Rt),
                     std::get<ClassFill>(rows[row].key), state);
}

void LayersTree::setOutlook(SharedOutlook outlook, const QString& name) {
  m_outlook = std::move(outlook);
  m_outlookName = name;
}

void LayersTree::addKawasan(const Session& session) {
  const Snapshot& snapshot = session.snapshot();
  QTreeWidgetItem* group = addSwitch(nullptr, tr("Slum areas"), kKawasan);
  group->setData(0, kGroupRole, QStringLiteral("kawasan"));
  QFont bold = font();
  bold.setBold(true);
  group->setFont(0, bold);
  const auto addDrawn = [&](const QString& name, const QString& meaning, int count) {
    if (count == 0) return;
    QTreeWidgetItem* row = addRow(group, name, countText(count));
    row->setIcon(0, lineSwatch(LayerKind::Kawasan, kLayerSwatch, devicePixelRatioF()));
    setHint(*row, meaning);
  };
  addDrawn(tr("Verified"), tr("Drawn kawasan whose hectares are verified"), m_counts.drawn.verified);
  addDrawn(tr("Drawn"), tr("Drawn kawasan whose hectares are not verified yet"), m_counts.drawn.unverified);
  QTreeWidgetItem* decree = addSwitch(group, tr("By the decree"), kDecreeLayer);
  const auto outlines = std::ranges::count_if(
      snapshot.references, [](const ReferenceArea& area) { return area.geometry && isDecreeOutline(area); });
  decree->setFirstColumnSpanned(outlines == 0);
  decree->setText(1, drawnText(outlines));
  if (outlines == 0) setHint(*decree, tr("No outline of a decree has been taken in yet"));
  decree->setIcon(0, lineSwatch(LayerKind::DecreeKawasan, kLayerSwatch, devicePixelRatioF()));
}

void LayersTree::addLegend(const Session& session) {
  m_legend = nullptr;
  if (m_layers.fill == FillBy::Nothing) return;
  const bool isPriority = m_layers.fill == FillBy::Priority;
  const MapLegend& legend = m_counts.legend;
  m_legend = addSwitch(nullptr, isPriority ? tr("Priority") : tr("RT by class"), kRtFill);
  m_legend->setData(0, kGroupRole, QStringLiteral("legend"));
  if (!isPriority && m_outlook) m_legend->setToolTip(0, tr("RT by class, %1").arg(m_outlookName));
  m_legend->setFirstColumnSpanned(false);
  m_legend->setText(1, isPriority ? tr("areas") : QStringLiteral("RT"));
  m_legend->setText(2, QStringLiteral("ha"));
  QFont bold = font();
  bold.setBold(true);
  m_legend->setFont(0, bold);
  const QColor secondary = theme::colour(theme::Role::Secondary);
  m_legend->setForeground(1, secondary);
  m_legend->setForeground(2, secondary);
  const auto setPlace = [](QTreeWidgetItem& item, std::size_t place) {
    for (const int column : {1, 2}) item.setData(column, LegendRowRole, QVariant::fromValue(place));
  };
  for (std::size_t i = 0; i < legend.rows.size(); ++i) {
    const SheetLegendRow& row = legend.rows[i];
    QTreeWidgetItem* item = addRow(m_legend, shortLabel(session.regulation(), row),
                                   legendCount(isPriority ? row.kawasan : row.rt), legendHectares(row.hectares));
    item->setToolTip(0, capitalised(row.label));
    setPlace(*item, i);
    item->setIcon(0, legendIcon(row.key, devicePixelRatioF()));
    if (const auto* fill = std::get_if<ClassFill>(&row.key); fill != nullptr && *fill == ClassFill::Unknown) {
      QFont italic = font();
      italic.setItalic(true);
      item->setFont(0, italic);
    }
  }
  if (legend.rows.empty()) {
    addRow(m_legend, tr("No areas yet"))->setForeground(0, secondary);
    return;
  }
  QTreeWidgetItem* sum = addRow(m_legend, tr("Sum"), legendCount(isPriority ? legend.totals.kawasan : legend.totals.rt),
                                legendHectares(legend.totals.hectares));
  for (int column = 0; column < 3; ++column) sum->setFont(column, bold);
  setPlace(*sum, legend.rows.size());
  sum->setData(2, SumRole, !isPriority && !m_outlook);
  if (legend.note.isEmpty()) return;
  QTreeWidgetItem* note = addRow(m_legend, legend.note);
  note->setForeground(0, secondary);
}

/// The works that are drawn, by how far they have come.
void LayersTree::addWorks(const Session& session) {
  const Snapshot& snapshot = session.snapshot();
  if (snapshot.activities.empty()) return;
  const std::vector<SceneWork> works = worksOf(snapshot, false);
  QTreeWidgetItem* group = addSwitch(nullptr, tr("Activities"), kWorks, countText(works.size()));
  group->setData(0, kGroupRole, QStringLiteral("works"));
  setHint(*group, tr("Activities of the plan whose place is drawn"));
  QFont bold = font();
  bold.setBold(true);
  group->setFont(0, bold);
  if (!m_layers.works) return;  // what their looks mean is of use where they are drawn
  const std::pair<WorkProgress, QString> rows[] = {{WorkProgress::Planned, tr("Planned")},
                                                   {WorkProgress::UnderWay, tr("Being built")},
                                                   {WorkProgress::Done, tr("Done")}};
  for (const auto& [progress, name] : rows) {
    addRow(group, name, countText(std::ranges::count(works, progress, &SceneWork::progress)))
        ->setIcon(0, workSwatch(progress, kLayerSwatch, devicePixelRatioF()));
  }
}

void LayersTree::addBoundaries(const Session& session) {
  const Snapshot& snapshot = session.snapshot();
  const auto add = [this](const QString& name, int layer, const QString& count, LayerKind kind) {
    QTreeWidgetItem* const row = addSwitch(nullptr, name, layer, count);
    row->setIcon(0, lineSwatch(kind, kLayerSwatch, devicePixelRatioF()));
    return row;
  };
  const auto addDrawn = [&add](const QString& name, int layer, const auto& areas, LayerKind kind) {
    const auto drawn = std::ranges::count_if(areas, [](const auto& area) { return area.geometry != nullptr; });
    QTreeWidgetItem* const row = add(name, layer, drawnText(drawn), kind);
    if (drawn < std::ssize(areas))
      row->setToolTip(0, tr("%1: %2 of %3 drawn").arg(name, countText(drawn), countText(std::ssize(areas))));
  };
  addDrawn(tr("RT boundaries"), kRtLayer, snapshot.rts, LayerKind::Rt);
  addDrawn(tr("Kelurahan"), kKelurahan, snapshot.kelurahan, LayerKind::Kelurahan);
  if (!snapshot.kecamatan.empty()) addDrawn(tr("Kecamatan"), kKecamatan, snapshot.kecamatan, LayerKind::Kecamatan);
  if (!snapshot.zones.empty()) addDrawn(tr("Spatial plan"), kZoneLayer, snapshot.zones, LayerKind::Zone);
  QStringList sources;
  int others = 0;
  for (const ReferenceArea& area : snapshot.references) {
    if (isDecreeOutline(area)) continue;
    ++others;
    if (const QString source = toQString(area.layer); !sources.contains(source)) sources << source;
  }
  if (others > 0) {
    // One source is called by its name.
    const QString name = sources.size() == 1 && !sources.front().isEmpty() ? sources.front() : tr("Reference areas");
    setHint(*add(name, kReferences, legendCount(others), LayerKind::Reference),
            tr("Reference areas: %1").arg(sources.join(QStringLiteral(", "))));
  }
  addSwitch(nullptr, tr("Names and figures"), kLabels);
}

void LayersTree::addBasemaps(const Session& session) {
  m_basemaps = addSwitch(nullptr, tr("Basemaps"), kBasemaps);
  m_basemaps->setData(0, kGroupRole, QStringLiteral("basemaps"));
  m_basemaps->setFlags(m_basemaps->flags() | Qt::ItemIsDropEnabled);
  QFont bold = font();
  bold.setBold(true);
  m_basemaps->setFont(0, bold);
  const std::vector<Basemap>& basemaps = session.snapshot().basemaps;
  for (auto basemap = basemaps.rbegin(); basemap != basemaps.rend(); ++basemap) {
    QTreeWidgetItem* item = addRow(m_basemaps, toQString(basemap->title));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(0, basemap->visible ? Qt::Checked : Qt::Unchecked);
    item->setData(0, kBasemapRole, static_cast<qlonglong>(basemap->id));
    if (isBasemapThere(session, *basemap)) {
      item->setText(2, tr("%1 %").arg(formatNumber(basemap->opacity * 100, 0, currentLanguage())));
      item->setForeground(2, theme::colour(theme::Role::Secondary));
      setHint(*item, toQString(basemap->path));
    } else {
      item->setText(2, tr("missing"));
      item->setForeground(0, theme::colour(theme::Role::Error));
      item->setForeground(2, theme::colour(theme::Role::Error));
      setHint(*item, tr("File not found: %1").arg(toQString(basemap->path)));
    }
  }
  if (basemaps.empty()) {
    QTreeWidgetItem* none = addRow(m_basemaps, tr("None yet; drop a picture here"));
    none->setForeground(0, theme::colour(theme::Role::Secondary));
  }
}

int LayersTree::neededWidth() const {
  constexpr int kRoom = 12;  // around the words
  const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth) + kRoom / 2;
  int names = 0;
  for (QTreeWidgetItemIterator at(const_cast<LayersTree*>(this)); *at != nullptr; ++at) {
    const QTreeWidgetItem& item = **at;
    if (item.isFirstColumnSpanned()) continue;
    int width = QFontMetrics(item.font(0)).horizontalAdvance(item.text(0)) + kRoom;
    for (const QTreeWidgetItem* above = &item; above != nullptr; above = above->parent()) width += indentation();
    if (!item.icon(0).isNull()) width += iconSize().width() + kRoom / 2;
    if (item.data(0, Qt::CheckStateRole).isValid()) width += box;
    names = std::max(names, width);
  }
  int needed = names + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
  for (int column = 1; column < columnCount(); ++column) {
    needed += std::max(sizeHintForColumn(column), header()->sectionSize(column));
  }
  return needed;
}

int LayersTree::heightTo(const QTreeWidgetItem* last) const {
  int height = 2 * frameWidth();
  for (const QTreeWidgetItem* item = topLevelItem(0); item != nullptr; item = itemBelow(item)) {
    height += fontMetrics().height() + kRowRoom;
    if (item == last) break;
  }
  return height;
}

int LayersTree::legendHeight() const {
  if (m_legend == nullptr) return 0;
  const bool hasRows = m_legend->isExpanded() && m_legend->childCount() > 0;
  return heightTo(hasRows ? m_legend->child(m_legend->childCount() - 1) : m_legend);
}

std::optional<FeatureId> LayersTree::currentBasemap() const {
  return basemapOf(currentItem());
}

void LayersTree::selectBasemap(FeatureId id) {
  for (int i = 0; m_basemaps != nullptr && i < m_basemaps->childCount(); ++i) {
    if (basemapOf(m_basemaps->child(i)) == id) setCurrentItem(m_basemaps->child(i));
  }
}

QStringList LayersTree::legendRows() const {
  QStringList rows;
  for (int i = 0; m_legend != nullptr && i < m_legend->childCount(); ++i) {
    const QTreeWidgetItem* item = m_legend->child(i);
    rows << QStringList{item->text(0), item->text(1), item->text(2)}.join(QLatin1Char('|'));
  }
  return rows;
}

void LayersTree::onItemChanged(QTreeWidgetItem* item) {
  const bool isOn = item->checkState(0) == Qt::Checked;
  if (const auto basemap = basemapOf(item)) {
    Q_EMIT basemapSwitched(*basemap, isOn);
    return;
  }
  const QVariant layer = item->data(0, kLayerRole);
  if (!layer.isValid()) return;
  m_layers.*kTreeSwitches[layer.toUInt()] = isOn;
  Q_EMIT layersSwitched(m_layers);
}

/// Where a basemap would land that is dropped here, counted from the top without the one that is dragged.
std::optional<int> LayersTree::dropPlace(const QDropEvent& event) const {
  const QTreeWidgetItem* dragged = currentItem();
  if (!basemapOf(dragged) || m_basemaps == nullptr) return std::nullopt;
  const QTreeWidgetItem* target = itemAt(event.position().toPoint());
  if (target == m_basemaps) return 0;
  const int from = m_basemaps->indexOfChild(const_cast<QTreeWidgetItem*>(dragged));
  if (target == nullptr) return m_basemaps->childCount() - 1;
  if (!basemapOf(target)) return std::nullopt;
  const int at = m_basemaps->indexOfChild(const_cast<QTreeWidgetItem*>(target));
  const bool isBelow = event.position().y() > visualItemRect(target).center().y();
  const int place = at + (isBelow ? 1 : 0);
  return place > from ? place - 1 : place;
}

void LayersTree::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) {
    event->acceptProposedAction();
  } else {
    QTreeWidget::dragEnterEvent(event);
  }
}

void LayersTree::dragMoveEvent(QDragMoveEvent* event) {
  if (event->mimeData()->hasUrls()) {
    event->acceptProposedAction();
    return;
  }
  QTreeWidget::dragMoveEvent(event);
  event->setAccepted(dropPlace(*event).has_value());
}

void LayersTree::dropEvent(QDropEvent* event) {
  if (event->mimeData()->hasUrls()) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
      if (url.isLocalFile()) files << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!files.isEmpty()) Q_EMIT filesDropped(files);
    return;
  }
  const auto place = dropPlace(*event);
  const auto basemap = currentBasemap();
  // The rows are made anew from the project; the view must not move them by itself.
  event->setDropAction(Qt::IgnoreAction);
  event->accept();
  if (place && basemap) Q_EMIT basemapDropped(*basemap, *place);
}

}  // namespace kawasan
