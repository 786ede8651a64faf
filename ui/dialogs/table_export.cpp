#include "ui/dialogs/table_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <array>
#include <vector>

#include "ui/models/plan_entry.h"
#include "ui/models/report_table_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_words.h"
#include "ui/paint/report_writer.h"
#include "ui/paint/rt_sheet.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

struct TableExportText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::TableExport)
};

const QString kPdf = QStringLiteral("pdf");
const QString kOdt = QStringLiteral("odt");

struct TableChoice {
  ReportKind kind;
  ReportLayout layout;
};
/// Those of the figures, then every table of the plan in the order of the page Tables.
std::vector<TableChoice> exportTables() {
  std::vector<TableChoice> tables{{ReportKind::Rt, ReportLayout::Table},
                                  {ReportKind::Rt, ReportLayout::Form},
                                  {ReportKind::Locations, ReportLayout::Table},
                                  {ReportKind::Profile, ReportLayout::Table}};
  for (std::size_t i = 0; i < kReportKinds; ++i) {
    const auto kind = static_cast<ReportKind>(i);
    if (isOfPlan(kind)) tables.push_back({kind, ReportLayout::Table});
  }
  return tables;
}

QString nameOf(const TableChoice& choice) {
  if (choice.layout == ReportLayout::Form) return TableExportText::tr("Form of each RT");
  return choice.kind == ReportKind::Rt ? TableExportText::tr("Figures of RT") : sheetNameOf(choice.kind);
}

struct SheetChoice {
  FormPaper paper;
  bool isEmpty;
};
constexpr std::array kSheets{SheetChoice{FormPaper::A4, false}, SheetChoice{FormPaper::F4, false},
                             SheetChoice{FormPaper::A4, true}, SheetChoice{FormPaper::F4, true}};

/// Charts and RT sheets have nothing without a survey; said, not asked.
bool hasSurvey(Session& session) {
  if (session.survey() != nullptr) return true;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = kTablesTopic;
  message.text = TableExportText::tr("There is no survey yet. Start one in the step Data first.");
  session.say(std::move(message));
  return false;
}

/// What a file dialog offers for these endings.
QString filterOf(const QStringList& endings) {
  QStringList kinds;
  for (const QString& ending : endings) {
    kinds << (ending == QStringLiteral("xlsx") ? TableExportText::tr("Workbook (*.xlsx)")
              : ending == kOdt                 ? TableExportText::tr("Text document (*.odt)")
                                               : QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
  }
  return kinds.join(QStringLiteral(";;"));
}

/// A file of that ending; empty when the person changed their mind.
QString askForFile(QWidget* parent, const QString& title, const QString& filter, const QString& name,
                   const QStringList& endings) {
  QString file = Prompts::current().saveFile(parent, {title, filter, settings::lastFolder(), name});
  if (file.isEmpty()) return file;
  if (!endings.contains(QFileInfo(file).suffix().toLower())) file += QLatin1Char('.') + endings.first();
  settings::setLastFolder(QFileInfo(file).absolutePath());
  return file;
}

/// "angka-rt-kota-contoh-2019"
QString proposedName(const Session& session, const QString& what) {
  QString name = what + QLatin1Char('-') + toQString(session.snapshot().info.city);
  if (session.survey() != nullptr) name += QLatin1Char('-') + toQString(session.survey()->name);
  name = name.toLower();
  for (QChar& c : name) {
    if (!c.isLetterOrNumber()) c = QLatin1Char('-');
  }
  return name;
}

void sayWritten(Session& session, const QString& file, const QString& what, const QStringList& problems) {
  Message message;
  message.topic = kTablesTopic;
  message.kind = problems.isEmpty() ? MessageKind::Done : MessageKind::Warning;
  message.text = QStringLiteral("%1: %2").arg(QFileInfo(file).fileName(), what);
  message.detail = problems.join(QLatin1Char('\n'));
  message.actions.push_back(
      {TableExportText::tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
  message.actions.push_back({TableExportText::tr("Folder"), [folder = QFileInfo(file).absolutePath()] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                             }});
  session.say(std::move(message));
}

QString rowsText(const QString& what, std::size_t rows) {
  return TableExportText::tr("%1, rows: %2").arg(what, formatNumber(static_cast<double>(rows), 0, currentLanguage()));
}

void sayFailed(Session& session, const Error& error) {
  Message message = errorMessage(error);
  message.topic = kTablesTopic;
  session.say(std::move(message));
}

using TableChoices = std::vector<TableChoice>;

bool endsWith(const QString& file, const QString& ending) {
  return QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

struct WrittenTables {
  std::size_t rows = 0;
  std::size_t pages = 0;  // of paper; 0: the file has none
};

/// From the project's file, opened beside the window's own once a photo is wanted.
PhotoBytes photosIn(const std::string& projectPath) {
  return [projectPath, project = std::shared_ptr<Project>()](FeatureId id) mutable -> Result<Blob> {
    if (project == nullptr) {
      KAWASAN_ASSIGN(Project opened, Project::open(projectPath));
      project = std::make_shared<Project>(std::move(opened));
    }
    return project->attachmentContent(id);
  };
}

/// None where the history cannot be read.
LastVersion versionIn(const std::string& projectPath) {
  auto project = Project::open(projectPath);
  if (!project) return {};
  const auto history = project->history();
  return history ? lastVersion(*history) : LastVersion();
}

/// Several tables go into one workbook, or one after the other on paper.
Result<WrittenTables> writeTables(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey,
                                  const TableChoices& choices, const std::string& projectPath, const std::string& path,
                                  const std::stop_token& stop) {
  KAWASAN_ASSIGN(const LonLatOf toLonLat, lonLatOf(snapshot));
  const LastVersion version = versionIn(projectPath);
  const ReportRequest request{snapshot, regulation, survey == nullptr ? 0 : survey->id, toLonLat, today()};
  std::vector<ReportJob> jobs;
  for (const TableChoice& each : choices)
    jobs.push_back({request, survey, each.kind, each.layout, photosIn(projectPath), version});
  WrittenTables written;
  const QString file = toQString(path);
  const bool isText = endsWith(file, kOdt);
  if (isText || endsWith(file, kPdf)) {
    std::vector<PrintedTable> tables;
    for (const ReportJob& job : jobs) tables.push_back(printedTable(job));
    if (isText) {
      KAWASAN_ASSIGN(written.rows, writeReportOdt(tables, regulation, PageSpec(), path, stop));
    } else {
      KAWASAN_ASSIGN(const ReportPages paper, writeReportPdf(tables, regulation, PageSpec(), path, stop));
      written = {paper.rows, paper.pages};
    }
  } else {
    KAWASAN_ASSIGN(written.rows, path.ends_with(".csv") ? writeReadableCsv(printedTable(jobs.front()), regulation, path)
                                                        : writeReportXlsx(jobs, path));
  }
  return written;
}

/// By the ending of the file.
Result<void> writeCities(const PrintedTable& printed, const Regulation& regulation, const std::string& path,
                         const std::stop_token& stop) {
  const QString file = toQString(path);
  const std::span tables(&printed, 1);
  if (endsWith(file, kPdf)) {
    KAWASAN_TRY(writeReportPdf(tables, regulation, PageSpec(), path, stop));
  } else if (endsWith(file, kOdt)) {
    KAWASAN_TRY(writeReportOdt(tables, regulation, PageSpec(), path, stop));
  } else if (endsWith(file, QStringLiteral("csv"))) {
    KAWASAN_TRY(writeReadableCsv(printed, regulation, path));
  } else {
    return writeCitiesXlsx(printed.table, printed.subtitle, regulation, path);
  }
  return {};
}

void startWriting(Session& session, const QString& file, const TableChoices& choices) {
  session.jobs().run(
      TableExportText::tr("Writing %1").arg(QFileInfo(file).fileName()), &session,
      [&session, file, choices, snapshot = session.sharedSnapshot(), regulation = session.sharedRegulation(),
       survey = session.survey() == nullptr ? std::nullopt : std::optional(*session.survey()),
       projectPath = session.project().path()](const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        const auto written = writeTables(*snapshot, *regulation, survey ? &*survey : nullptr, choices, projectPath,
                                         file.toStdString(), stop);
        return [&session, file, choices, written] {
          if (!written) return sayFailed(session, written.error());
          const QString what = choices.size() > 1 ? TableExportText::tr("All tables") : titleOf(choices.front().kind);
          sayWritten(session, file,
                     written->pages == 0 ? rowsText(what, written->rows)
                                         : TableExportText::tr("%1, %2 pages").arg(what, countText(written->pages)),
                     {});
        };
      });
}

/// The RT of the selection, those of the chosen area, or all.
std::vector<FeatureId> selectedRts(const Session& session) {
  std::vector<FeatureId> ids;
  const Snapshot& snapshot = session.snapshot();
  for (const AreaKey& each : session.selection()) {
    if (each.level == Level::Rt) {
      ids.push_back(each.id);
    } else if (const auto area = areaOf(snapshot, each.level, each.id)) {
      for (const std::size_t index : area->rts) ids.push_back(snapshot.rts[index].id);
    }
  }
  return ids;
}

std::vector<FeatureId> allRts(const Session& session) {
  std::vector<FeatureId> ids;
  for (const Rt& rt : session.snapshot().rts) ids.push_back(rt.id);
  return ids;
}

}  // namespace

void saveTable(Session& session, QWidget* parent) {
  const std::vector<TableChoice> tables = exportTables();
  ChoiceQuestion question{
      TableExportText::tr("Save a table"),
      TableExportText::tr(
          "Which table? Percents, values, totals, classes and sums are formulas that follow in Excel and "
          "LibreOffice."),
      {},
      TableExportText::tr("Save…")};
  for (const TableChoice& each : tables) question.choices << nameOf(each);
  const auto chosen = Prompts::current().choose(parent, question);
  if (!chosen) return;
  const TableChoice choice = tables.at(static_cast<std::size_t>(*chosen));
  const bool isTable = choice.layout == ReportLayout::Table;
  const QStringList endings = isTable ? QStringList{QStringLiteral("xlsx"), QStringLiteral("csv"), kPdf, kOdt}
                                      : QStringList{QStringLiteral("xlsx")};
  const QString file = askForFile(parent, TableExportText::tr("Save a table"), filterOf(endings),
                                  proposedName(session, nameOf(choice)) + QStringLiteral(".xlsx"), endings);
  if (file.isEmpty()) return;
  startWriting(session, file, {choice});
}

void saveReport(Session& session, QWidget* parent, ReportKind kind, const QString& ending) {
  const QString file = askForFile(parent, TableExportText::tr("Save a table"), filterOf({ending}),
                                  proposedName(session, sheetNameOf(kind)) + u'.' + ending, {ending});
  if (!file.isEmpty()) startWriting(session, file, {TableChoice{kind, ReportLayout::Table}});
}

void saveAllReports(Session& session, QWidget* parent) {
  const QStringList endings{QStringLiteral("xlsx"), kPdf, kOdt};
  const QString file = askForFile(parent, TableExportText::tr("Save all tables"), filterOf(endings),
                                  proposedName(session, QStringLiteral("tabel")) + QStringLiteral(".xlsx"), endings);
  if (file.isEmpty()) return;
  TableChoices all;
  for (std::size_t i = 0; i < kReportKinds; ++i) all.push_back({static_cast<ReportKind>(i), ReportLayout::Table});
  startWriting(session, file, all);
}

void saveCities(Session& session, QWidget* parent, const std::shared_ptr<const PrintedTable>& printed) {
  const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), kPdf, kOdt};
  const QString file = askForFile(parent, TableExportText::tr("Save a table"), filterOf(endings),
                                  QStringLiteral("capaian-kota.xlsx"), endings);
  if (file.isEmpty()) return;
  session.jobs().run(TableExportText::tr("Writing %1").arg(QFileInfo(file).fileName()), &session,
                     [&session, file, printed, regulation = session.sharedRegulation()](
                         const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                       const auto written = writeCities(*printed, *regulation, file.toStdString(), stop);
                       return [&session, file, printed, written] {
                         if (!written) return sayFailed(session, written.error());
                         sayWritten(session, file, rowsText(printed->title, printed->table.rows.size()), {});
                       };
                     });
}

void savePicture(Session& session, QWidget* parent, const QImage& picture, const QString& what) {
  if (!hasSurvey(session)) return;
  const QStringList endings{QStringLiteral("png")};
  const QString file = askForFile(parent, TableExportText::tr("Save as a picture"), filterOf(endings),
                                  proposedName(session, what) + QStringLiteral(".png"), endings);
  if (file.isEmpty()) return;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  if (const auto written = writeWholeFile(file.toStdString(), bytes); !written)
    return sayFailed(session, written.error());
  sayWritten(session, file, what, {});
}

namespace {

const QString kSheetPaper = QStringLiteral("rtSheet/paper");

/// Asks where, then writes one PDF with a page an RT.
void writeRtSheets(Session& session, QWidget* parent, const std::vector<FeatureId>& rtIds, const SheetChoice& choice) {
  const QString what = rtIds.size() == 1 ? TableExportText::tr("RT sheet") + QLatin1Char('-') +
                                               session.nameOf({Level::Rt, rtIds.front()})
                                         : QStringLiteral("lembar-rt");
  const QString file = askForFile(parent, TableExportText::tr("RT sheets"), QStringLiteral("PDF (*.pdf)"),
                                  proposedName(session, what) + QStringLiteral(".pdf"), {QStringLiteral("pdf")});
  if (file.isEmpty()) return;
  RtSheetJob job;
  job.snapshot = session.sharedSnapshot();
  job.regulation = session.sharedRegulation();
  job.surveyId = session.survey()->id;
  job.rtIds = rtIds;
  job.isEmpty = choice.isEmpty;
  job.paper = choice.paper;
  job.projectPath = session.path();
  session.jobs().run(
      TableExportText::tr("Writing %1").arg(QFileInfo(file).fileName()), &session,
      [&session, file, job = std::move(job)](const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
        RtSheetJob watched = job;
        watched.progress = [&progress](double share) { progress.set(share); };
        const auto report = printRtSheets(watched, file.toStdString(), stop);
        return [&session, file, report] {
          if (!report) return sayFailed(session, report.error());
          QStringList problems;
          for (const Error& problem : report->problems) problems << describe(problem);
          sayWritten(session, file, TableExportText::tr("RT sheets on %1 pages").arg(report->pages), problems);
        };
      });
}

}  // namespace

void saveRtSheets(Session& session, QWidget* parent) {
  if (!hasSurvey(session)) return;
  const std::vector<FeatureId> selected = selectedRts(session);
  const std::vector<FeatureId> all = allRts(session);
  ChoiceQuestion which{TableExportText::tr("RT sheets"),
                       TableExportText::tr("One page an RT for the signing in the residents' meeting. For which RT?"),
                       {}};
  if (selected.empty())
    which.text += u'\n' + TableExportText::tr(
                              "To choose some of them, select their rows in the table of RT figures, or "
                              "on the map, and come back here.");
  if (!selected.empty()) which.choices << TableExportText::tr("Selected (%1)").arg(selected.size());
  which.choices << TableExportText::tr("All (%1)").arg(all.size());
  const auto scope = Prompts::current().choose(parent, which);
  if (!scope) return;
  const auto look =
      Prompts::current().choose(parent, {TableExportText::tr("RT sheets"),
                                         TableExportText::tr("With the figures of survey %1, or empty to write in?")
                                             .arg(toQString(session.survey()->name)),
                                         {TableExportText::tr("Figures, A4"), TableExportText::tr("Figures, F4"),
                                          TableExportText::tr("Empty, A4"), TableExportText::tr("Empty, F4")}});
  if (!look) return;
  const SheetChoice choice = kSheets.at(static_cast<std::size_t>(*look));
  QSettings().setValue(kSheetPaper, toQString(nameOf(choice.paper)));
  writeRtSheets(session, parent, !selected.empty() && *scope == 0 ? selected : all, choice);
}

void saveSelectedRtSheets(Session& session, QWidget* parent) {
  const std::vector<FeatureId> selected = selectedRts(session);
  if (selected.empty() || !hasSurvey(session)) return;
  const auto paper = formPaperByName(QSettings().value(kSheetPaper).toString().toStdString());
  writeRtSheets(session, parent, selected, {paper.value_or(FormPaper::A4), false});
}

}  // namespace kawasan
