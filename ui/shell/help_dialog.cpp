#include "ui/shell/help_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/shell/action_table.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

struct Topic {
  const char* name;
  const char* title;  // English; "help" context
  const char* text;
};

constexpr Topic kTopics[] = {
    {"new-city", QT_TRANSLATE_NOOP("help", "Make a new city"),
     QT_TRANSLATE_NOOP("help",
                       "New city: name, code and coordinate system. One file holds everything, every change is stored "
                       "at once.")},
    {"basemap", QT_TRANSLATE_NOOP("help", "Add a basemap and boundaries"),
     QT_TRANSLATE_NOOP("help",
                       "Drop an orthophoto or another picture with a place on the map, and boundaries as map files.")},
    {"draw", QT_TRANSLATE_NOOP("help", "Draw RT and kawasan"),
     QT_TRANSLATE_NOOP("help",
                       "Map: draw the RT, then the kawasan over them. Corners and borders of neighbours are caught.")},
    {"figures", QT_TRANSLATE_NOOP("help", "Enter figures of a survey"),
     QT_TRANSLATE_NOOP("help",
                       "Data: add a survey and enter the figures of each RT. An empty field is missing, not zero.")},
    {"scores", QT_TRANSLATE_NOOP("help", "Read scores and priority"),
     QT_TRANSLATE_NOOP(
         "help",
         "Scores and Priority follow while you type. Click any figure to see where it comes from. Compare "
         "editions shows the same figures by both editions of the regulation side by side.")},
    {"print", QT_TRANSLATE_NOOP("help", "Print a map sheet"),
     QT_TRANSLATE_NOOP("help", "Print: choose map, paper and scale; what you see is what comes out.")},
    {"undo", QT_TRANSLATE_NOOP("help", "Undo, history and versions"),
     QT_TRANSLATE_NOOP("help",
                       "Every edit can be undone, also after closing. The table History goes back to any state; Mark "
                       "version gives it a name; the tab History beside the card shows what was done to one area.")},
    {"map", QT_TRANSLATE_NOOP("help", "Move and zoom the map"),
     QT_TRANSLATE_NOOP("help",
                       "Wheel: zoom about the pointer. Middle button, space bar or a drag: move the map. Arrow keys, "
                       "plus and minus: move and zoom. Home: whole city. Ctrl+1 to Ctrl+6: steps.")},
    {"keys", QT_TRANSLATE_NOOP("help", "All keys"), nullptr},
};

QString helpWord(const char* source) {
  return QCoreApplication::translate("help", source);
}

QString keyTables(const ActionTable& actions) {
  QString html;
  for (std::size_t i = 0; i < kMenuCount; ++i) {
    const auto menu = static_cast<Menu>(i);
    html += QStringLiteral("<h4>%1</h4><table cellspacing=0 cellpadding=3>").arg(nameOf(menu).remove(QLatin1Char('&')));
    for (const QAction* action : actions.menu(menu)) {
      if (action == nullptr || action->shortcut().isEmpty()) continue;
      html += QStringLiteral("<tr><td width=130><b>%1</b></td><td>%2</td></tr>")
                  .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                       QString(action->text()).remove(QChar(0x2026)).toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
  }
  return html;
}

}  // namespace

HelpDialog::HelpDialog(const ActionTable& actions, QWidget* parent) : QDialog(parent), m_text(new QTextBrowser) {
  setWindowTitle(tr("Keys and first steps"));
  resize(620, 520);
  QString html = QStringLiteral("<h3>%1</h3>").arg(tr("From a basemap to the printed sheet"));
  for (const Topic& topic : kTopics) {
    html += QStringLiteral("<h4><a name='%1'></a>%2</h4>")
                .arg(QString::fromLatin1(topic.name), helpWord(topic.title).toHtmlEscaped());
    if (topic.text != nullptr) html += QStringLiteral("<p>%1</p>").arg(helpWord(topic.text).toHtmlEscaped());
  }
  m_text->setHtml(html + keyTables(actions));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_text);
  layout->addWidget(buttons);
}

void HelpDialog::showTopic(const QString& topic) {
  m_text->scrollToAnchor(topic);
}

std::vector<PaletteEntry> helpTopics(const std::function<void(const QString&)>& open) {
  std::vector<PaletteEntry> entries;
  for (const Topic& topic : kTopics) {
    entries.push_back({helpWord(topic.title), QString::fromUtf8(topic.title), HelpDialog::tr("Help"),
                       theme::icon(QStringLiteral("help")),
                       [open, name = QString::fromLatin1(topic.name)] { open(name); }});
  }
  return entries;
}

}  // namespace kawasan
