#include "ui/panels/explain_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kIndent = 11;
constexpr std::size_t kMostBack = 50;

/// A percent sign stays with its number where the line breaks.
QString escaped(const QString& text) {
  return text.toHtmlEscaped().replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"));
}

QString colourName(theme::Role role) {
  return theme::colour(role).name();
}

/// Decrees, considerations and ranks are of some levels only.
bool isOfEveryArea(std::string_view figure) {
  constexpr std::array<std::string_view, 4> kOfAll{"total", "class", "sectoral-mean", "drawn"};
  return std::ranges::find(kOfAll, figure) != kOfAll.end() || figure.starts_with("aspect:") ||
         parameterByIdentifier(figure).has_value();
}

}  // namespace

ExplainPanel::ExplainPanel(Session& session, Asks asks, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_asks(asks),
      m_back(new QPushButton(this)),
      m_all(new QPushButton(this)),
      m_view(new QTextBrowser(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  for (QPushButton* button : {m_back, m_all}) {
    button->setFlat(true);
    bar->addWidget(button);
  }
  bar->insertStretch(1);
  layout->addLayout(bar);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setOpenLinks(false);
  m_view->setOpenExternalLinks(false);
  m_view->document()->setDocumentMargin(10);
  layout->addWidget(m_view);
  connect(m_back, &QPushButton::clicked, this, [this] {
    if (m_before.empty()) return;
    const FigureRef last = m_before.back();
    m_before.pop_back();
    m_figure.reset();
    show(last);
  });
  connect(m_all, &QPushButton::clicked, this, [this] {
    const bool isAllOpen = !m_open.empty() && m_open.size() > 1;
    m_open.clear();
    m_open.insert(0);
    if (!isAllOpen) {
      for (std::size_t i = 0; i < m_explanation.lines.size(); ++i) {
        if (hasParts(i)) m_open.insert(i);
      }
    }
    render();
  });
  connect(m_view, &QTextBrowser::anchorClicked, this, &ExplainPanel::follow);
  connect(&session, &Session::projectReplaced, this, [this] {
    m_figure.reset();
    m_before.clear();
    refresh();
  });
  connect(&session, &Session::changed, this, &ExplainPanel::refresh);
  connect(&session, &Session::surveyShown, this, &ExplainPanel::refresh);
  if (asks == Asks::Session) {
    connect(&session, &Session::explainWanted, this, &ExplainPanel::show);
    connect(&session, &Session::selectionChanged, this, &ExplainPanel::followSelection);
  }
  refresh();
}

/// The card names the selected area above: its figure is explained, not that of the area before. A part that was
/// followed to stays until something else is selected.
void ExplainPanel::followSelection() {
  const AreaKey area = m_session.current().value_or(AreaKey{Level::City, 0});
  if (!m_figure || m_figure->area == area) return;
  m_before.clear();
  m_open = {0};
  if (isVisible() && isOfEveryArea(m_figure->figure)) {
    m_figure->area = area;
    m_figure->surveyId = 0;  // what is selected is looked at in the shown round
  } else {
    m_figure.reset();
  }
  refresh();
}

void ExplainPanel::show(const FigureRef& figure) {
  FigureRef wanted = figure;
  // Of the shown round it follows another one that is shown later.
  if (const Survey* const round = m_session.survey(); round != nullptr && round->id == wanted.surveyId)
    wanted.surveyId = 0;
  if (m_figure && *m_figure != wanted) m_before.push_back(*m_figure);
  if (m_before.size() > kMostBack) m_before.erase(m_before.begin());
  m_figure = std::move(wanted);
  m_open = {0};
  refresh();
  m_view->verticalScrollBar()->setValue(0);
}

void ExplainPanel::refresh() {
  m_explanation = m_figure ? explainFigure(m_session, *m_figure) : FigureExplanation();
  m_back->setText(tr("‹ Back"));
  m_back->setEnabled(!m_before.empty());
  render();
  Q_EMIT shown();
}

bool ExplainPanel::hasParts(std::size_t index) const {
  const auto& lines = m_explanation.lines;
  return index + 1 < lines.size() && lines[index + 1].depth > lines[index].depth;
}

QString ExplainPanel::lineHtml(std::size_t index) const {
  const ExplanationLine& line = m_explanation.lines[index];
  QString text = escaped(line.text);
  const bool isOther = !line.figure.empty() && (line.rtId != 0 || line.figure != m_figure->figure);
  if (isOther) text = QStringLiteral("<a href=\"figure:%1\">%2</a>").arg(index).arg(text);
  if (line.depth == 0 && !line.isSource) text = QStringLiteral("<b>%1</b>").arg(text);
  QString toggle;
  if (hasParts(index) && line.depth > 0) {
    // What leads to no other figure opens its parts as the mark before it does.
    if (!isOther) {
      text = QStringLiteral("<a href=\"toggle:%1\" style=\"text-decoration:none;color:%2\">%3</a>")
                 .arg(index)
                 .arg(colourName(line.isSource ? theme::Role::Secondary : theme::Role::Text), text);
    }
    toggle = QStringLiteral("<a href=\"toggle:%1\" style=\"text-decoration:none\">%2</a>&nbsp;")
                 .arg(index)
                 .arg(m_open.contains(index) ? QStringLiteral("▾") : QStringLiteral("▸"));
  }
  const QString style =
      line.isSource ? QStringLiteral("font-size:small;color:%1").arg(colourName(theme::Role::Secondary)) : QString();
  return QStringLiteral("<p style=\"margin:3px 0 0 %1px;%2\">%3%4</p>")
      .arg(line.depth * kIndent)
      .arg(style, toggle, text);
}

void ExplainPanel::render() {
  m_view->document()->setDefaultStyleSheet(QStringLiteral("a{color:%1}").arg(colourName(theme::Role::Accent)));
  if (!m_figure) {
    m_all->hide();
    m_view->setHtml(QStringLiteral("<p>%1</p>")
                        .arg(escaped(tr("Click a figure on the card or in a table: how it was computed, from which "
                                        "parts and by which rule stands here."))));
    return;
  }
  const auto& lines = m_explanation.lines;
  QString html =
      QStringLiteral("<p style=\"margin:0;font-size:large\"><b>%1</b></p><p style=\"margin:0 0 6px 0;color:%2\">%3</p>")
          .arg(escaped(m_explanation.title), colourName(theme::Role::Secondary), escaped(m_explanation.context));
  if (lines.empty()) {
    html += QStringLiteral("<p>%1</p>")
                .arg(escaped(m_explanation.title.isEmpty() ? tr("This area is no longer there.")
                                                           : tr("This edition does not count this figure.")));
  }
  std::size_t parts = 0;
  int hiddenBelow = -1;  // depth under which lines are hidden
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (hasParts(i)) ++parts;
    if (hiddenBelow >= 0 && lines[i].depth > hiddenBelow) continue;
    hiddenBelow = hasParts(i) && !m_open.contains(i) && lines[i].depth > 0 ? lines[i].depth : -1;
    html += lineHtml(i);
  }
  for (const QStringList& origin : m_explanation.origins) {
    html += QStringLiteral("<p style=\"margin:10px 0 0 0\"><b>%1</b></p>").arg(escaped(origin.front()));
    for (const QString& text : origin.mid(1))
      html += QStringLiteral("<p style=\"margin:2px 0 0 %1px\">%2</p>").arg(kIndent).arg(escaped(text));
  }
  m_all->setVisible(parts > 1);
  m_all->setText(m_open.size() > 1 ? tr("Close all") : tr("Open all"));
  const int at = m_view->verticalScrollBar()->value();
  m_view->setHtml(html);
  m_view->verticalScrollBar()->setValue(at);
}

void ExplainPanel::follow(const QUrl& link) {
  const auto index = static_cast<std::size_t>(link.path().toUInt());
  if (index >= m_explanation.lines.size()) return;
  if (link.scheme() == QStringLiteral("toggle")) {
    if (m_open.erase(index) == 0) m_open.insert(index);
    render();
    return;
  }
  const ExplanationLine& line = m_explanation.lines[index];
  FigureRef figure = *m_figure;
  figure.figure = line.figure;
  if (line.rtId != 0) figure.area = {line.level, line.rtId};
  if (m_asks == Asks::Session) return m_session.explain(figure);
  show(figure);
}

QString ExplainPanel::text() const {
  QStringList lines{m_explanation.title, m_explanation.context};
  for (const ExplanationLine& line : m_explanation.lines) lines << QString(line.depth * 2, u' ') + line.text;
  for (const QStringList& origin : m_explanation.origins) lines << origin;
  return lines.join(u'\n');
}

void ExplainPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
