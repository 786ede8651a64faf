#include "ui/shell/action_table.h"

#include <QCoreApplication>
#include <QKeySequence>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

struct Spec {
  Act act;
  Menu menu;
  const char* text;  // English; "action" context
  const char* icon;
  const char* key;
  bool isCheckable = false;
  bool opensGroup = false;  // a line above it in its menu
  const char* tip = nullptr;
};

constexpr Spec kSpecs[] = {
    {Act::Practice, Menu::File, QT_TRANSLATE_NOOP("action", "Practice city"), "start-practice", "Ctrl+L"},
    {Act::NewProject, Menu::File, QT_TRANSLATE_NOOP("action", "New city…"), "start-new", "Ctrl+N"},
    {Act::OpenProject, Menu::File, QT_TRANSLATE_NOOP("action", "Open city file…"), "start-open", "Ctrl+O"},
    {Act::CloseProject, Menu::File, QT_TRANSLATE_NOOP("action", "Close city"), "close", "Ctrl+W"},
    {Act::SaveCopy, Menu::File, QT_TRANSLATE_NOOP("action", "Save a copy…"), "save-copy", "Ctrl+Shift+S", false, true},
    {Act::HandOut, Menu::File, QT_TRANSLATE_NOOP("action", "Hand out a kelurahan package…"), "save-copy", "", false,
     false,
     QT_TRANSLATE_NOOP("action",
                       "Writes a copy to work on in one kelurahan, without names of beneficiaries; it is merged back "
                       "later")},
    {Act::MergeCopies, Menu::File, QT_TRANSLATE_NOOP("action", "Merge packages…"), "merge", "", false, false,
     QT_TRANSLATE_NOOP("action", "Takes over what teams did in their packages, several files at once")},
    {Act::Mark, Menu::File, QT_TRANSLATE_NOOP("action", "Mark version…"), "mark", "Ctrl+M"},
    {Act::AddBasemap, Menu::File, QT_TRANSLATE_NOOP("action", "Add basemap…"), "basemap", "Ctrl+B", false, true},
    {Act::ImportAreas, Menu::File, QT_TRANSLATE_NOOP("action", "Take in boundaries…"), "layers", "Ctrl+Shift+I"},
    {Act::Settings, Menu::File, QT_TRANSLATE_NOOP("action", "Settings…"), "settings", "Ctrl+,", false, true},
    {Act::Quit, Menu::File, QT_TRANSLATE_NOOP("action", "Quit"), "close", "Ctrl+Q", false, true},

    {Act::Undo, Menu::Edit, QT_TRANSLATE_NOOP("action", "Undo"), "undo", "Ctrl+Z"},
    {Act::Redo, Menu::Edit, QT_TRANSLATE_NOOP("action", "Redo"), "redo", "Ctrl+Shift+Z"},
    {Act::Copy, Menu::Edit, QT_TRANSLATE_NOOP("action", "Copy"), "copy", "Ctrl+C", false, true,
     QT_TRANSLATE_NOOP("action", "Copies the selected cells, to be pasted into a spreadsheet too")},
    {Act::Paste, Menu::Edit, QT_TRANSLATE_NOOP("action", "Paste"), "paste", "Ctrl+V", false, false,
     QT_TRANSLATE_NOOP("action", "Puts cells of a spreadsheet into the table, beginning at the selected cell")},
    {Act::FillDown, Menu::Edit, QT_TRANSLATE_NOOP("action", "Fill down"), "down", "Ctrl+D", false, false,
     QT_TRANSLATE_NOOP("action", "Puts the topmost selected figure of each column into the cells selected below it")},
    {Act::Merge, Menu::Edit, QT_TRANSLATE_NOOP("action", "Merge"), "merge", "J", false, true,
     QT_TRANSLATE_NOOP("action", "Joins the selected areas into one that keeps the name you pick")},
    {Act::Delete, Menu::Edit, QT_TRANSLATE_NOOP("action", "Delete"), "delete", "Ctrl+Del", false, false,
     QT_TRANSLATE_NOOP("action", "Deletes the selected areas with their figures; undo brings them back")},
    {Act::Deselect, Menu::Edit, QT_TRANSLATE_NOOP("action", "Select nothing"), "close", "Ctrl+Shift+A"},
    {Act::Palette, Menu::Edit, QT_TRANSLATE_NOOP("action", "Search commands and areas…"), "search", "Ctrl+K", false,
     true},

    {Act::ZoomIn, Menu::View, QT_TRANSLATE_NOOP("action", "Zoom in"), "zoom-in", "Ctrl++"},
    {Act::ZoomOut, Menu::View, QT_TRANSLATE_NOOP("action", "Zoom out"), "zoom-out", "Ctrl+-"},
    {Act::ZoomAll, Menu::View, QT_TRANSLATE_NOOP("action", "Show whole city"), "zoom-all", "Ctrl+0"},
    {Act::ZoomSelection, Menu::View, QT_TRANSLATE_NOOP("action", "Show selection"), "zoom-selection", "Ctrl+E"},
    {Act::AddBookmark, Menu::View, QT_TRANSLATE_NOOP("action", "Remember this view…"), "mark", "Ctrl+Shift+D", false,
     true},
    {Act::ShowLeft, Menu::View, QT_TRANSLATE_NOOP("action", "Layers"), "layers", "F6", true, true},
    {Act::ShowBottom, Menu::View, QT_TRANSLATE_NOOP("action", "Table"), "table", "F7", true},
    {Act::ShowCard, Menu::View, QT_TRANSLATE_NOOP("action", "Card"), "figures", "F8", true},

    {Act::Select, Menu::Map, QT_TRANSLATE_NOOP("action", "Select"), "select", "V", true},
    {Act::Hand, Menu::Map, QT_TRANSLATE_NOOP("action", "Move map"), "hand", "H", true},
    {Act::DrawKawasan, Menu::Map, QT_TRANSLATE_NOOP("action", "Draw kawasan"), "draw-kawasan", "K", true, true},
    {Act::DrawRt, Menu::Map, QT_TRANSLATE_NOOP("action", "Draw RT"), "draw-rt", "R", true},
    {Act::Reshape, Menu::Map, QT_TRANSLATE_NOOP("action", "Reshape"), "reshape", "B", true, false,
     QT_TRANSLATE_NOOP("action", "Moves, adds and takes away corners; shared borders move together")},
    {Act::Split, Menu::Map, QT_TRANSLATE_NOOP("action", "Split"), "split", "X", true, false,
     QT_TRANSLATE_NOOP("action", "A line across the selected area cuts it in two")},
    {Act::Hole, Menu::Map, QT_TRANSLATE_NOOP("action", "Hole"), "hole", "L", true, false,
     QT_TRANSLATE_NOOP("action", "Takes a school, field or cemetery out of the selected area")},
    {Act::Measure, Menu::Map, QT_TRANSLATE_NOOP("action", "Measure"), "measure", "U", true},
    {Act::Snapping, Menu::Map, QT_TRANSLATE_NOOP("action", "Snap"), "snap", "M", true, true,
     QT_TRANSLATE_NOOP("action", "What is drawn is caught at existing corners and borders; Ctrl frees it")},
    {Act::Tracing, Menu::Map, QT_TRANSLATE_NOOP("action", "Trace"), "trace", "T", true, false,
     QT_TRANSLATE_NOOP("action", "Follows existing borders between two clicks; Shift turns it round")},

    {Act::NewSurvey, Menu::Data, QT_TRANSLATE_NOOP("action", "New survey…"), "add", "Ctrl+Shift+N"},
    {Act::CompareSurveys, Menu::Data, QT_TRANSLATE_NOOP("action", "Compare surveys…"), "sort", ""},
    {Act::Completeness, Menu::Data, QT_TRANSLATE_NOOP("action", "Completeness of the figures…"), "done", ""},
    {Act::NextIncomplete, Menu::Data, QT_TRANSLATE_NOOP("action", "Next missing figure"), "down", "F4"},
    {Act::FindInTable, Menu::Data, QT_TRANSLATE_NOOP("action", "Find in the table of RT"), "search", "Ctrl+F"},
    {Act::ImportFigures, Menu::Data, QT_TRANSLATE_NOOP("action", "Take in figures…"), "import", "Ctrl+Shift+F", false,
     true, QT_TRANSLATE_NOOP("action", "Takes figures of RT from a CSV, Excel or LibreOffice table")},
    {Act::MapFigures, Menu::Data, QT_TRANSLATE_NOOP("action", "Figures from a map…"), "layers", "", false, true,
     QT_TRANSLATE_NOOP("action", "Counts buildings, roads, drains and flooded places of a map file inside each RT")},
    {Act::AreasAsDrawn, Menu::Data, QT_TRANSLATE_NOOP("action", "Areas as drawn"), "draw-rt", "", false, false,
     QT_TRANSLATE_NOOP("action", "Fills in the verified area of every RT that lacks it, as it is drawn")},
    {Act::FigureForm, Menu::Data, QT_TRANSLATE_NOOP("action", "Enter figures"), "figures", "F9", false, true},
    {Act::AreaForm, Menu::Data, QT_TRANSLATE_NOOP("action", "Enter considerations and decree"), "accept", "F10"},

    {Act::Check, Menu::Scores, QT_TRANSLATE_NOOP("action", "Check"), "finding", "F11"},
    {Act::Reconcile, Menu::Scores, QT_TRANSLATE_NOOP("action", "Decree, map and survey…"), "compare", "", false, false,
     QT_TRANSLATE_NOOP("action", "Hectares of every kawasan by decree, map and survey, and land that two share")},
    {Act::CompareEditions, Menu::Scores, QT_TRANSLATE_NOOP("action", "Compare editions…"), "compare", "", false, false,
     QT_TRANSLATE_NOOP("action", "Total and class of the same figures by two editions of the regulation")},
    {Act::Explain, Menu::Scores, QT_TRANSLATE_NOOP("action", "Explain"), "explain", "Ctrl+I"},
    {Act::ByClass, Menu::Scores, QT_TRANSLATE_NOOP("action", "Colour by class"), "layers", "Ctrl+Shift+1", true, true},
    {Act::ByPriority, Menu::Scores, QT_TRANSLATE_NOOP("action", "Colour by priority"), "step-priority", "Ctrl+Shift+2",
     true},
    {Act::RankByRule, Menu::Scores, QT_TRANSLATE_NOOP("action", "Order by rule"), "sort", "Ctrl+R", false, true},

    {Act::AddActivity, Menu::Plan, QT_TRANSLATE_NOOP("action", "Add activity…"), "add", "Ctrl+Shift+K"},
    {Act::ChangeActivity, Menu::Plan, QT_TRANSLATE_NOOP("action", "Change activity…"), "edit", "", false, false,
     QT_TRANSLATE_NOOP("action", "Opens the form of the chosen activity; Enter in the table does the same")},
    {Act::RecordStage, Menu::Plan, QT_TRANSLATE_NOOP("action", "Record a stage…"), "calendar", "", false, false,
     QT_TRANSLATE_NOOP("action", "Adds how far the activity has come, with date, person and percents")},
    {Act::RemoveActivity, Menu::Plan, QT_TRANSLATE_NOOP("action", "Remove activity"), "delete", "", false, false,
     QT_TRANSLATE_NOOP("action", "Removes the chosen activity with all that belongs to it; undo brings it back")},
    {Act::ImportActivities, Menu::Plan, QT_TRANSLATE_NOOP("action", "Take in activities…"), "import", "", false, true,
     QT_TRANSLATE_NOOP("action", "Takes activities from the table of investments that the city keeps")},
    {Act::AddFollowUp, Menu::Plan, QT_TRANSLATE_NOOP("action", "Add follow-up line…"), "done", "", false, true,
     QT_TRANSLATE_NOOP("action", "Adds what a meeting agreed: the item, who is responsible and when it is due")},
    {Act::AddMinutes, Menu::Plan, QT_TRANSLATE_NOOP("action", "Add minutes of reduced hectares…"), "accept", "", false,
     false, QT_TRANSLATE_NOOP("action", "Adds signed minutes and what they take off the decree, area by area")},
    {Act::ShowDocuments, Menu::Plan, QT_TRANSLATE_NOOP("action", "Plan documents"), "file", "", false, false,
     QT_TRANSLATE_NOOP("action", "RP2KPKP and RPLP with their status and years, which activities are numbered by")},
    {Act::ShowReports, Menu::Plan, QT_TRANSLATE_NOOP("action", "Standard tables"), "table", "F12", false, true,
     QT_TRANSLATE_NOOP("action", "Shows the tables of the plan as the guidelines have them, and saves them")},
    {Act::Recap, Menu::Plan, QT_TRANSLATE_NOOP("action", "Recap of the province…"), "table", "", false, false,
     QT_TRANSLATE_NOOP("action", "Achievement of this city and of the project files of others in one table")},
    {Act::TryOut, Menu::Plan, QT_TRANSLATE_NOOP("action", "Try out"), "compare", "Ctrl+Shift+T", true, true,
     QT_TRANSLATE_NOOP("action", "Switches activities off and on to see what that changes; nothing is written")},
    {Act::CheapestWay, Menu::Plan, QT_TRANSLATE_NOOP("action", "Cheapest way to 0 ha…"), "chart", "Ctrl+Shift+0", false,
     false, QT_TRANSLATE_NOOP("action", "Finds the works that cost least so that every area falls below the limit")},
    {Act::UnitPrices, Menu::Plan, QT_TRANSLATE_NOOP("action", "Unit prices…"), "table", "", false, false,
     QT_TRANSLATE_NOOP("action", "What one unit of a criterion costs by work, from your own price list")},
    {Act::ShowCharts, Menu::Plan, QT_TRANSLATE_NOOP("action", "Charts of the plan…"), "picture", "", false, false,
     QT_TRANSLATE_NOOP("action",
                       "Hectares, ledger, aspects before and after, and money on one board; saves it as a picture")},

    {Act::PrintSheet, Menu::Print, QT_TRANSLATE_NOOP("action", "Map sheet"), "print", "Ctrl+P"},
    {Act::SaveTable, Menu::Print, QT_TRANSLATE_NOOP("action", "Save a table…"), "export", "Ctrl+Shift+E", false, true,
     QT_TRANSLATE_NOOP("action",
                       "Any standard table, of the figures or of the plan, as a workbook with formulas, CSV or PDF")},
    {Act::SaveRtSheets, Menu::Print, QT_TRANSLATE_NOOP("action", "RT sheets…"), "figures", "", false, false,
     QT_TRANSLATE_NOOP("action", "A page an RT to be signed in the residents' meeting, filled in or empty")},
    {Act::Signers, Menu::Print, QT_TRANSLATE_NOOP("action", "Who signs…"), "edit", "", false, false,
     QT_TRANSLATE_NOOP("action", "Names of those who make, check and take note of sheets and of the programme")},

    {Act::Help, Menu::Help, QT_TRANSLATE_NOOP("action", "Keys and first steps"), "help", "F1"},
    {Act::About, Menu::Help, QT_TRANSLATE_NOOP("action", "About Kawasan"), "about", ""},
};

}  // namespace

QString nameOf(Menu menu) {
  static constexpr const char* kNames[kMenuCount] = {
      QT_TRANSLATE_NOOP("menu", "&File"), QT_TRANSLATE_NOOP("menu", "&Edit"),  QT_TRANSLATE_NOOP("menu", "&View"),
      QT_TRANSLATE_NOOP("menu", "&Map"),  QT_TRANSLATE_NOOP("menu", "&Data"),  QT_TRANSLATE_NOOP("menu", "&Scores"),
      QT_TRANSLATE_NOOP("menu", "P&lan"), QT_TRANSLATE_NOOP("menu", "&Print"), QT_TRANSLATE_NOOP("menu", "&Help")};
  return QCoreApplication::translate("menu", kNames[static_cast<std::size_t>(menu)]);
}

ActionTable::ActionTable(QObject* parent) : QObject(parent) {
  for (const Spec& spec : kSpecs) {
    auto* action = new QAction(this);
    action->setCheckable(spec.isCheckable);
    if (spec.isCheckable) action->setIconVisibleInMenu(false);  // the tick has its place there
    if (*spec.key != '\0') {
      action->setShortcut(QKeySequence(QString::fromLatin1(spec.key), QKeySequence::PortableText));
    }
    action->setObjectName(QString::fromLatin1(spec.text));
    m_actions[static_cast<std::size_t>(spec.act)] = action;
  }
  (*this)[Act::Redo].setShortcuts(
      {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
  (*this)[Act::ZoomIn].setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
  retranslate();
}

QList<QAction*> ActionTable::all() const {
  return {m_actions.begin(), m_actions.end()};
}

std::vector<QAction*> ActionTable::menu(Menu menu) const {
  std::vector<QAction*> actions;
  for (const Spec& spec : kSpecs) {
    if (spec.menu != menu) continue;
    if (spec.opensGroup && !actions.empty()) actions.push_back(nullptr);
    actions.push_back(&(*this)[spec.act]);
  }
  return actions;
}

std::vector<QAction*> ActionTable::tools(Step step) const {
  const auto list = [this](std::initializer_list<int> acts) {
    std::vector<QAction*> actions;
    for (const int act : acts) actions.push_back(act < 0 ? nullptr : &(*this)[static_cast<Act>(act)]);
    return actions;
  };
  constexpr auto of = [](Act act) { return static_cast<int>(act); };
  switch (step) {
    case Step::Map:
      return list({of(Act::Select), of(Act::DrawKawasan), of(Act::DrawRt), of(Act::Reshape), of(Act::Split),
                   of(Act::Merge), of(Act::Hole), -1, of(Act::Tracing), of(Act::Snapping), -1, of(Act::Measure)});
    case Step::Data:
      return list({of(Act::Select), of(Act::FigureForm), of(Act::NextIncomplete), -1, of(Act::ImportFigures),
                   of(Act::NewSurvey), -1, of(Act::Check)});
    case Step::Score:
      return list({of(Act::Select), of(Act::Explain), -1, of(Act::Check)});
    case Step::Priority:
      return list(
          {of(Act::Select), of(Act::AreaForm), of(Act::RankByRule), -1, of(Act::Mark), -1, of(Act::PrintSheet)});
    case Step::Print:
      return list({of(Act::SaveTable), of(Act::SaveRtSheets)});
    case Step::Plan:
      return list({of(Act::Select), of(Act::AddActivity), of(Act::ChangeActivity), of(Act::RecordStage), -1,
                   of(Act::ImportActivities)});
  }
  return {};
}

void ActionTable::retranslate() {
  for (const Spec& spec : kSpecs) {
    QAction& action = (*this)[spec.act];
    const QString text = QCoreApplication::translate("action", spec.text);
    action.setText(text);
    action.setProperty("otherText", QString::fromUtf8(spec.text));
    // What people know these commands by from other programs; searched, never shown.
    const bool takesIn =
        spec.act == Act::ImportAreas || spec.act == Act::ImportFigures || spec.act == Act::ImportActivities;
    if (takesIn) action.setProperty("searchWords", QStringLiteral("impor import"));
    if (spec.act == Act::TryOut) action.setProperty("searchWords", QStringLiteral("skenario scenarios"));
    action.setIcon(theme::icon(QString::fromLatin1(spec.icon)));
    QString tip =
        spec.tip == nullptr ? QString(text).remove(QChar(0x2026)) : QCoreApplication::translate("action", spec.tip);
    // With the words of the other language: the palette finds the command by them.
    if (spec.tip != nullptr) action.setProperty("aboutText", tip + u' ' + QString::fromUtf8(spec.tip));
    if (!action.shortcut().isEmpty()) {
      tip += QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    }
    action.setToolTip(tip);
  }
}

}  // namespace kawasan
