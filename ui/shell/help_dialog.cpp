#include "ui/shell/help_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/shell/action_table.h"

namespace kawasan {

HelpDialog::HelpDialog(const ActionTable& actions, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys and first steps"));
  resize(620, 520);
  auto* text = new QTextBrowser;
  QString html = QStringLiteral("<h3>%1</h3><ol>").arg(tr("From a basemap to the printed sheet"));
  for (const QString& step :
       {tr("New city: name, code and coordinate system. One file holds everything, every change is stored at once."),
        tr("Drop an orthophoto or another picture with a place on the map, and boundaries as map files."),
        tr("Map: draw the RT, then the kawasan over them. Corners and borders of neighbours are caught."),
        tr("Data: add a survey and enter the figures of each RT. An empty field is missing, not zero."),
        tr("Scores and Priority follow while you type. Click any figure to see where it comes from."),
        tr("Print: choose map, paper and scale; what you see is what comes out.")}) {
    html += QStringLiteral("<li>%1</li>").arg(step);
  }
  html += QStringLiteral("</ol>");
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
  html +=
      QStringLiteral("<h4>%1</h4><p>%2</p>")
          .arg(tr("On the map"),
               tr("Wheel: zoom about the pointer. Middle button, space bar or a drag: move the map. Arrow keys, plus "
                  "and minus: move and zoom. Home: whole city. Ctrl+1 to Ctrl+6: steps."));
  text->setHtml(html);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(text);
  layout->addWidget(buttons);
}

}  // namespace kawasan
