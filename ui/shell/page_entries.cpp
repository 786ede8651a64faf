#include "ui/shell/page_entries.h"

#include <QTabWidget>

#include "core/report/report_tables.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_words.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/plan_documents_panel.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/shell/papers_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

void addTables(std::vector<PaletteEntry>& entries, Workspace& workspace) {
  for (std::size_t i = 0; i < kReportKinds; ++i) {
    const auto kind = static_cast<ReportKind>(i);
    // By the name of the sheet, the title and the key of the command line.
    const QString other = titleOf(kind) + u' ' + toQString(std::string(keyOf(kind)));
    entries.push_back({sheetNameOf(kind), other, CommandPalette::tr("Standard table"),
                       theme::icon(QStringLiteral("table")), [&workspace, kind] {
                         workspace.showBottom(true);
                         workspace.plan().papers().showReport(kind);
                       }});
  }
}

void addPages(std::vector<PaletteEntry>& entries, Workspace& workspace) {
  QTabWidget& tabs = workspace.plan().tabs();
  PapersDesk& papers = workspace.plan().papers();
  for (int i = 0; i < tabs.count(); ++i) {
    QWidget* const page = tabs.widget(i);
    // The words of the other language, and what is entered there.
    QString other = tabs.tabText(i) + u' ';
    if (page == static_cast<QWidget*>(&papers.followUps())) {
      other += QStringLiteral("follow-up RTL rapat notulen meetings");
    } else if (page == static_cast<QWidget*>(&papers.minutes())) {
      other += QStringLiteral("minutes berita acara");
    } else if (page == static_cast<QWidget*>(&papers.documents())) {
      other += QStringLiteral("documents dokumen RP2KPKP RPLP");
    }
    entries.push_back({tabs.tabText(i), other, CommandPalette::tr("Page of the plan"),
                       theme::icon(QStringLiteral("step-plan")), [&workspace, page] {
                         workspace.setStep(Step::Plan);
                         workspace.showBottom(true);
                         QTabWidget& now = workspace.plan().tabs();
                         if (now.indexOf(page) < 0) return;
                         now.setCurrentWidget(page);
                         page->setFocus();
                       }});
  }
}

/// What was said of the form that was asked for before is not about this one.
void takeBackAnswer(Session& session) {
  Message none;
  none.topic = AreaForms::messageTopic();
  session.say(std::move(none));
}

void addForms(std::vector<PaletteEntry>& entries, Session& session, Workspace& workspace) {
  const auto add = [&](const QString& text, const char* other, AreaForms::Section section) {
    entries.push_back({text, QString::fromLatin1(other), CommandPalette::tr("Form of the chosen area"),
                       theme::icon(QStringLiteral("accept")), [&session, &workspace, section] {
                         takeBackAnswer(session);
                         if (const auto holder = AreaForms::holderOf(session, section)) session.select(*holder);
                         if (workspace.step() == Step::Print) workspace.setStep(Step::Data);
                         workspace.showAreaForm();
                         workspace.card().forms().goTo(section);
                       }});
  };
  using Section = AreaForms::Section;
  add(CommandPalette::tr("Profile of the kawasan"),
      "profile profil kawasan tipologi masalah pola jenis penanganan typology problems pattern photos foto",
      Section::Profile);
  add(CommandPalette::tr("Decrees (SK) of the area"), "decrees surat keputusan", Section::Decrees);
  add(CommandPalette::tr("Legality of the land"), "legality legalitas lahan", Section::Legality);
  entries.push_back({CommandPalette::tr("Questionnaire: enter what is good"),
                     QStringLiteral("kuesioner isi yang baik 100-0-100 questionnaire"),
                     CommandPalette::tr("Form of the chosen RT"), theme::icon(QStringLiteral("accept")),
                     [&session, &workspace] {
                       takeBackAnswer(session);
                       workspace.setStep(Step::Data);
                       workspace.figures().setEntry(FiguresForm::Entry::Good);
                       workspace.figures().begin();
                     }});
  add(CommandPalette::tr("Other considerations"), "considerations pertimbangan lain", Section::Considerations);
}

}  // namespace

std::vector<PaletteEntry> pageEntries(Session& session, Workspace& workspace) {
  std::vector<PaletteEntry> entries;
  if (!session.isOpen()) return entries;
  addForms(entries, session, workspace);  // what can be filled in before the tables that tell it
  addTables(entries, workspace);
  addPages(entries, workspace);
  return entries;
}

}  // namespace kawasan
