#include "ui/panels/area_history_panel.h"

#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"

namespace kawasan {

namespace {

constexpr std::size_t kMostEntries = 200;

QString coloured(const QString& text, theme::Role role) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(theme::colour(role).name(), text);
}

}  // namespace

AreaHistoryPanel::AreaHistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_text(new QTextBrowser) {
  setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  QFont bold = font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_title->setWordWrap(true);
  m_title->setContentsMargins(12, 6, 12, 6);
  layout->addWidget(m_title);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setObjectName(QStringLiteral("areaHistory"));
  m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_text->document()->setDocumentMargin(12);
  layout->addWidget(m_text, 1);
  connect(&session, &Session::projectReplaced, this, &AreaHistoryPanel::renew);
  connect(&session, &Session::changed, this, &AreaHistoryPanel::renew);
  connect(&session, &Session::selectionChanged, this, &AreaHistoryPanel::renew);
  renew();
}

QString AreaHistoryPanel::text() const {
  return m_text->toPlainText();
}

void AreaHistoryPanel::renew() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  const auto area = m_session.current();
  m_title->setText(area ? m_session.nameOf(*area) : tr("History"));
  m_text->setAccessibleName(tr("History of the selected area"));
  if (!m_session.isOpen()) return showSentence(tr("Open a project to see its areas here."));
  if (!area) return showSentence(tr("Select an area to see what was done to it."));
  if (!isVisible()) return;
  if (std::exchange(m_shown, area) != area) showSentence(tr("Reading …"));
  const std::string path = m_session.path();
  m_job = m_session.jobs().run({}, this, [this, path, area = *area](const std::stop_token&, JobProgress&) {
    auto changes = areaHistory(path, area.level, area.id);
    return Jobs::Delivery([this, changes = std::move(changes)] {
      if (changes) {
        show(*changes);
      } else {
        showSentence(describe(changes.error()));
      }
    });
  });
}

void AreaHistoryPanel::showSentence(const QString& sentence) {
  m_text->setHtml(coloured(sentence.toHtmlEscaped(), theme::Role::Secondary));
}

void AreaHistoryPanel::show(const std::vector<AreaChange>& changes) {
  const auto entries = m_session.project().history();
  if (!entries) return showSentence(describe(entries.error()));
  QString html;
  std::size_t shown = 0;
  for (const AreaChange& change : changes) {
    const auto entry = std::ranges::find(*entries, change.number, &HistoryEntry::number);
    if (entry == entries->end()) continue;
    if (++shown > kMostEntries) break;
    html += entryHtml(*entry, change);
  }
  if (changes.size() > kMostEntries) {
    html += coloured(tr("The %1 newest of %2 entries.").arg(kMostEntries).arg(changes.size()), theme::Role::Secondary);
  }
  if (html.isEmpty()) return showSentence(tr("The history knows of nothing that was done to it."));
  m_text->setHtml(html);
}

QString AreaHistoryPanel::entryHtml(const HistoryEntry& entry, const AreaChange& change) const {
  QString when = QStringLiteral("%1 · %2").arg(capitalised(localTimeText(entry.time)), toQString(entry.person));
  if (entry.state == HistoryState::Undone) when += QStringLiteral(" · ") + nameOf(entry.state);
  QStringList lines{coloured(when.toHtmlEscaped(), theme::Role::Secondary),
                    QStringLiteral("<b>%1</b>").arg(capitalised(describe(entry.label)).toHtmlEscaped())};
  const bool isChanged = !change.isAdded && !change.isRemoved;
  if (change.isReshaped && isChanged) lines << tr("Border changed").toHtmlEscaped();
  if (change.isAdded) lines << tr("Came into the project").toHtmlEscaped();
  if (change.isRemoved) lines << tr("Deleted").toHtmlEscaped();
  for (const AreaChange::Value& value : change.values) lines << valueHtml(value);
  return QStringLiteral("<p style='margin-top:0; margin-bottom:12px'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QString AreaHistoryPanel::valueHtml(const AreaChange::Value& value) const {
  QString name = capitalised(fieldNameOf(value));
  if (const auto parameter = parameterByIdentifier(value.parameter)) {
    name = QStringLiteral("%1, %2").arg(capitalised(nameOf(*parameter)), fieldName(value.column));
  }
  const auto& surveys = m_session.snapshot().surveys;
  const auto survey = std::ranges::find(surveys, value.surveyId, &Survey::id);
  if (surveys.size() > 1 && survey != surveys.end()) name += QStringLiteral(" (%1)").arg(toQString(survey->name));
  return QStringLiteral("%1: %2 → <b>%3</b>")
      .arg(name.toHtmlEscaped(), valueText(value, value.before).toHtmlEscaped(),
           valueText(value, value.after).toHtmlEscaped());
}

QString AreaHistoryPanel::valueText(const AreaChange::Value& value, const std::string& text) const {
  if (text.empty()) return missingText();
  if (value.column == "kelurahan_id" || value.column == "kawasan_id") {
    const Level level = value.column == "kawasan_id" ? Level::Kawasan : Level::Kelurahan;
    const QString name = m_session.nameOf({level, toQString(text).toLongLong()});
    return name.isEmpty() ? tr("one that is gone") : name;
  }
  if (value.column == "state") return text == keyOf(SurveyState::Draft) ? tr("draft") : tr("done");
  if (value.column == "parameter") {
    const auto parameter = parameterByIdentifier(text);
    return parameter ? nameOf(*parameter) : toQString(text);
  }
  bool isNumber = false;
  const double number = toQString(text).toDouble(&isNumber);
  const bool isHectares = value.column == "hectares" || value.column.ends_with("_ha");
  const bool isAmount = value.table == "rt_figures" || isHectares;
  if (!isNumber || !isAmount) return storedText(value, text);
  const auto parameter = parameterByIdentifier(isHectares ? "area_verified" : value.column);
  const auto amount = microFromDouble(number);
  return parameter && amount ? amountWithUnit(*amount, *parameter) : toQString(text);
}

void AreaHistoryPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  renew();
}

void AreaHistoryPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
