#include "ui/dialogs/print_window.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QUrl>

#include "ui/dialogs/sheet_jobs.h"
#include "ui/dialogs/sheet_preview.h"
#include "ui/dialogs/sheet_printer.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kCoalesceMs = 150;
constexpr int kChoiceWidth = 292;
constexpr int kPrintDialogWidth = 640;
const QString kPrintTopic = QStringLiteral("print");

/// A sentence with a bar in the colour of a warning.
class NoticeLabel final : public QLabel {
 public:
  explicit NoticeLabel(const QString& text) : QLabel(text) {
    setWordWrap(true);
    setContentsMargins(10, 2, 0, 2);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextFormat(Qt::PlainText);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Warning));
    painter.end();
    QLabel::paintEvent(event);
  }
};

bool askForPrinter(QWidget* parent, QPrinter& printer) {
  QPrintDialog dialog(&printer, parent);
  dialog.setOptions(QAbstractPrintDialog::PrintToFile);
  // Where the system has no dialog of its own, that of Qt: with room for the path of a file.
  dialog.setMinimumWidth(kPrintDialogWidth);
  if (auto* const browse = dialog.findChild<QToolButton*>(QStringLiteral("fileBrowser"))) {
    browse->setText({});
    browse->setIcon(theme::icon(QStringLiteral("folder")));
  }
  return dialog.exec() == QDialog::Accepted;
}

QString suffixOf(SheetFormat format) {
  switch (format) {
    case SheetFormat::Png:
      return QStringLiteral("png");
    case SheetFormat::Svg:
      return QStringLiteral("svg");
    case SheetFormat::Pdf:
      break;
  }
  return QStringLiteral("pdf");
}

QString paperText(const PageSpec& page) {
  return page.isLandscape ? PrintPanel::tr("%1 landscape").arg(toQString(nameOf(page.paper)))
                          : PrintPanel::tr("%1 portrait").arg(toQString(nameOf(page.paper)));
}

QString sizeText(std::uintmax_t bytes) {
  const double megabytes = static_cast<double>(bytes) / 1e6;
  return QStringLiteral("%1 MB").arg(formatNumber(std::max(0.01, megabytes), megabytes < 1 ? 2 : 1, currentLanguage()));
}

/// "Done" with what has to be known beside it; a warning when something is not as wished.
Message finished(const QString& text, const QStringList& notices) {
  Message message;
  message.topic = kPrintTopic;
  message.kind = notices.isEmpty() ? MessageKind::Done : MessageKind::Warning;
  message.text = text;
  if (!notices.isEmpty()) {
    message.text += QLatin1Char(' ') + notices.first();
    if (notices.size() > 1) message.detail = notices.join(QLatin1Char('\n'));
  }
  return message;
}

Message failed(const Error& error) {
  Message message = errorMessage(error);
  message.topic = kPrintTopic;
  return message;
}

void openFile(const QString& path) {
  QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace

struct PrintPanel::Preview {
  Result<SheetPicture> picture;
};

PrintPanel::PrintPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choosePrinter(askForPrinter),
      m_cache(std::make_shared<TileCache>()),
      m_previewJobs(1) {
  setObjectName(QStringLiteral("printPanel"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  m_renewal.setSingleShot(true);
  m_renewal.setInterval(kCoalesceMs);
  connect(&m_renewal, &QTimer::timeout, this, &PrintPanel::renew);
  build();
  const auto takeProject = [this] {
    m_form->setProject(m_session.snapshot());
    renewSoon();
  };
  connect(&m_session, &Session::projectReplaced, this, [this, takeProject] {
    m_view.reset();
    m_form->setHasView(false);
    m_preview->setImage({}, pageSize(m_form->choice().page.paper, m_form->choice().page.isLandscape));
    takeProject();
  });
  connect(&m_session, &Session::changed, this, takeProject);
  connect(&m_session, &Session::surveyShown, this, &PrintPanel::renewSoon);
  connect(&m_session, &Session::selectionChanged, this, &PrintPanel::showSelection);
}

void PrintPanel::build() {
  auto* const row = static_cast<QHBoxLayout*>(layout());
  QWidget* const choices = makeChoiceSide();
  row->addWidget(makePreviewSide(), 1);
  row->addWidget(choices);
  setTabOrder(choices, m_preview);
  connect(m_form, &PrintForm::changed, this, &PrintPanel::renewSoon);
  connect(m_preview, &SheetPreview::zoomChanged, this, &PrintPanel::renewSoon);
  connect(m_preview, &SheetPreview::zoomChanged, this, &PrintPanel::showZoom);
  m_form->setProject(m_session.snapshot());
  m_form->setHasView(m_view.has_value());
  showSelection();
  showZoom();
}

/// In another language everything is made anew; what was chosen is kept by the form, but for what the two below say.
void PrintPanel::rebuild() {
  const PrintChoice chosen = m_form->choice();
  const int dpi = m_dpi->currentIndex();
  while (QLayoutItem* item = layout()->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  build();
  m_form->chooseArea(chosen.area, chosen.key);
  m_dpi->setCurrentIndex(dpi);
  renewSoon();
}

void PrintPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) rebuild();
}

const QWidget& PrintPanel::preview() const {
  return *m_preview;
}

bool PrintPanel::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide) Q_EMIT previewPlaced();
  return QWidget::eventFilter(watched, event);
}

QWidget* PrintPanel::makePreviewSide() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_preview = new SheetPreview;
  m_preview->installEventFilter(this);
  auto* bar = new QWidget;
  bar->setAutoFillBackground(true);
  bar->setBackgroundRole(QPalette::AlternateBase);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(8, 4, 8, 4);
  const auto add = [row, this](const QString& text, const QString& tip, void (SheetPreview::*does)()) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, m_preview, does);
    row->addWidget(button);
  };
  add(tr("Whole page"), tr("Show the whole page (0)"), &SheetPreview::fitPage);
  add(tr("100 %"), tr("Show at true size (1)"), &SheetPreview::showTrueSize);
  add(QStringLiteral("−"), tr("Farther (-)"), &SheetPreview::zoomOut);
  add(QStringLiteral("+"), tr("Nearer (+)"), &SheetPreview::zoomIn);
  m_zoom = new QLabel;
  m_zoom->setForegroundRole(QPalette::PlaceholderText);
  row->addStretch(1);
  row->addWidget(m_zoom);
  column->addWidget(bar);
  column->addWidget(m_preview, 1);
  return side;
}

QWidget* PrintPanel::makeChoiceSide() {
  auto* side = new QWidget;
  side->setFixedWidth(kChoiceWidth);
  side->setAutoFillBackground(true);
  side->setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);

  auto* content = new QWidget;
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(12, 12, 12, 8);
  m_form = new PrintForm;
  rows->addWidget(m_form);
  m_notices = new QVBoxLayout;
  m_notices->setSpacing(6);
  rows->addSpacing(8);
  rows->addLayout(m_notices);
  rows->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  column->addWidget(scroll, 1);

  auto* ways = new QGridLayout;
  ways->setContentsMargins(12, 8, 12, 12);
  ways->setSpacing(8);
  const auto button = [this](const QString& text, const QString& name, const std::function<void()>& does) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, does);
    return made;
  };
  ways->addWidget(button(tr("Save PDF…"), QStringLiteral("pdf"), [this] { saveAs(SheetFormat::Pdf); }), 0, 0);
  ways->addWidget(button(tr("Print…"), QStringLiteral("print"), [this] { print(); }), 0, 1);
  ways->addWidget(button(tr("Save PNG…"), QStringLiteral("png"), [this] { saveAs(SheetFormat::Png); }), 1, 0);
  ways->addWidget(button(tr("Save SVG…"), QStringLiteral("svg"), [this] { saveAs(SheetFormat::Svg); }), 1, 1);
  auto* fineness = new QLabel(tr("PNG fineness"));
  m_dpi = new QComboBox;
  m_dpi->setObjectName(QStringLiteral("dpi"));
  for (const int dpi : {100, 150, 200, 300}) m_dpi->addItem(tr("%1 dots an inch").arg(dpi), dpi);
  m_dpi->setCurrentIndex(2);
  fineness->setBuddy(m_dpi);
  ways->addWidget(fineness, 2, 0);
  ways->addWidget(m_dpi, 2, 1);
  column->addLayout(ways);
  return side;
}

void PrintPanel::setMapView(const Box& view) {
  m_view = view.isEmpty() ? std::nullopt : std::optional(view);
  m_form->setHasView(m_view.has_value());
  if (m_form->choice().area == PrintArea::View) renewSoon();
}

void PrintPanel::showSelection() {
  const auto area = selectedArea();
  m_form->setSelection(area ? m_session.nameOf(*area) : QString());
}

/// The kawasan or kelurahan that is selected, or the one in which the selected RT lies: an RT has a sheet of its own.
std::optional<AreaKey> PrintPanel::selectedArea() const {
  const auto area = m_session.current();
  if (!area) return std::nullopt;
  if (area->level == Level::Kawasan || area->level == Level::Kelurahan) return area;
  const Rt* const rt = area->level == Level::Rt ? m_session.snapshot().rtById(area->id) : nullptr;
  if (rt == nullptr) return std::nullopt;
  return rt->kawasanId != 0 ? AreaKey{Level::Kawasan, rt->kawasanId} : AreaKey{Level::Kelurahan, rt->kelurahanId};
}

void PrintPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  renewSoon();
}

/// Everything the worker needs, as values of this moment.
Result<PrintJob> PrintPanel::job() const {
  const PrintChoice choice = m_form->choice();
  PrintJob job;
  job.snapshot = m_session.sharedSnapshot();
  job.regulation = m_session.sharedRegulation();
  job.surveyId = m_session.survey() == nullptr ? 0 : m_session.survey()->id;
  job.map = choice.map;
  job.page = choice.page;
  job.projectPath = m_session.path();
  if (const auto history = m_session.project().history()) job.version = lastVersion(*history);
  job.texts = choice.texts;
  const auto selected = selectedArea();
  if (choice.area == PrintArea::View) job.coverage = m_view;
  if (choice.area == PrintArea::Area) {
    KAWASAN_ASSIGN(job.coverage, sheetBoxOf(*job.snapshot, choice.key.level, choice.key.id));
    job.area = SheetArea{choice.key.level, choice.key.id};
  } else if (choice.area == PrintArea::Selection && selected) {
    KAWASAN_ASSIGN(job.coverage, sheetBoxOf(*job.snapshot, selected->level, selected->id));
    job.area = SheetArea{selected->level, selected->id};
  }
  return job;
}

void PrintPanel::renewSoon() {
  if (isVisible()) m_renewal.start();
}

void PrintPanel::renew() {
  if (m_running != 0) m_previewJobs.cancel(m_running);
  m_running = 0;
  m_preview->setBusy(false);
  if (!m_session.isOpen()) {
    m_preview->setNotice(tr("Open a project to print its sheets."));
    return;
  }
  Result<PrintJob> wanted = job();
  if (!wanted) return showPreview({Failure(wanted.error())});
  const QSizeF page = pageSize(wanted->page.paper, wanted->page.isLandscape);
  m_preview->setPage(page);
  m_preview->setBusy(true);
  const double pixelsPerMm = m_preview->wantedPixelsPerMm(page);
  m_running = m_previewJobs.run({}, this,
                                [this, job = std::move(*wanted), pixelsPerMm, cache = m_cache](
                                    const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                                  auto made =
                                      std::make_shared<Preview>(Preview{paintPicture(job, pixelsPerMm, cache, stop)});
                                  return [this, made] { showPreview(*made); };
                                });
}

void PrintPanel::showPreview(const Preview& preview) {
  m_running = 0;
  m_preview->setBusy(false);
  if (preview.picture) {
    m_preview->setNotice({});
    m_preview->setImage(preview.picture->image, preview.picture->page);
    m_form->setAutomaticScale(preview.picture->automaticScale);
    showNotices(preview.picture->notices);
    showZoom();
    return;
  }
  const Error& error = preview.picture.error();
  if (error.code == ErrorCode::Cancelled) return;
  std::optional<int> fitting;
  if (error.code == ErrorCode::ScaleTooLarge) {
    bool isNumber = false;
    const int scale = toQString(error.params.get("fitting")).toInt(&isNumber);
    if (isNumber) fitting = scale;
  }
  if (fitting) {
    m_form->setAutomaticScale(fitting);
  } else {
    m_form->setNoScale();
  }
  m_preview->setNotice(describe(error));
  showNotices({});
}

void PrintPanel::showNotices(const QStringList& notices) {
  while (QLayoutItem* item = m_notices->takeAt(0)) {
    if (QWidget* old = item->widget()) {
      old->hide();
      old->deleteLater();
    }
    delete item;
  }
  for (const QString& notice : notices) m_notices->addWidget(new NoticeLabel(notice));
}

void PrintPanel::showZoom() {
  m_zoom->setText(tr("%1 %").arg(m_preview->percent()));
}

QString PrintPanel::proposedName(const QString& suffix) const {
  const PrintChoice choice = m_form->choice();
  QString city = toQString(m_session.snapshot().info.city).simplified();
  for (QChar& c : city) {
    if (!c.isLetterOrNumber()) c = QLatin1Char('-');
  }
  const QString kind = choice.map == SheetMap::Priority ? tr("priority")
                       : choice.map == SheetMap::Class  ? tr("class")
                                                        : tr("plan");
  return QStringLiteral("%1-%2-%3.%4").arg(city, kind, toQString(nameOf(choice.page.paper)), suffix);
}

void PrintPanel::saveAs(SheetFormat format) {
  if (!m_session.isOpen()) return;
  Result<PrintJob> wanted = job();
  if (!wanted) return m_session.say(failed(wanted.error()));
  QSettings settings;
  const QString suffix = suffixOf(format);
  FileQuestion question;
  question.title = tr("Save sheet");
  question.filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
  question.folder = settings.value(QStringLiteral("print/folder")).toString();
  if (!QFileInfo(question.folder).isDir()) question.folder = QFileInfo(toQString(m_session.path())).absolutePath();
  question.name = proposedName(suffix);
  QString file = Prompts::current().saveFile(window(), question);
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().toLower() != suffix) file += QLatin1Char('.') + suffix;
  settings.setValue(QStringLiteral("print/folder"), QFileInfo(file).absolutePath());

  const auto deliver = [this, file, page = wanted->page](const Result<SheetOutcome>& outcome) {
    if (!outcome) return m_session.say(failed(outcome.error()));
    const QFileInfo info(file);
    Message message =
        finished(tr("%1 is ready: %2, scale 1:%3, %4.")
                     .arg(info.fileName(), paperText(page), formatNumber(outcome->report.scale, 0, currentLanguage()),
                          sizeText(outcome->written.bytes)),
                 outcome->notices);
    message.actions.push_back({tr("Open file"), [file] { openFile(file); }});
    message.actions.push_back({tr("Open folder"), [folder = info.absolutePath()] { openFile(folder); }});
    m_session.say(std::move(message));
  };
  m_session.jobs().run(
      tr("Writing %1").arg(QFileInfo(file).fileName()), this,
      [deliver, job = std::move(*wanted), path = file.toStdString(), format, dpi = m_dpi->currentData().toDouble()](
          const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
        auto outcome = std::make_shared<Result<SheetOutcome>>(writeSheet(job, path, format, dpi, stop, progress));
        return [deliver, outcome] { deliver(*outcome); };
      });
}

void PrintPanel::print() {
  if (!m_session.isOpen()) return;
  Result<PrintJob> wanted = job();
  if (!wanted) return m_session.say(failed(wanted.error()));
  const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setDocName(proposedName(QStringLiteral("pdf")));
  static_cast<void>(forcePage(*printer, wanted->page));  // what the dialog shows at first
  if (!m_choosePrinter(window(), *printer)) return;
  // Whatever the printer is set to, the page is the sheet's.
  if (!forcePage(*printer, wanted->page)) {
    Message message;
    message.kind = MessageKind::Error;
    message.topic = kPrintTopic;
    message.text = tr("%1 does not take %2 paper. Choose another printer, or save a PDF.")
                       .arg(printer->printerName(), toQString(nameOf(wanted->page.paper)));
    return m_session.say(std::move(message));
  }
  const auto deliver = [this, printer, page = wanted->page](const Result<SheetOutcome>& outcome) {
    if (!outcome) return m_session.say(failed(outcome.error()));
    const QString where =
        printer->outputFileName().isEmpty() ? printer->printerName() : QFileInfo(printer->outputFileName()).fileName();
    m_session.say(finished(tr("Printed on %1: %2, scale 1:%3.")
                               .arg(where, paperText(page), formatNumber(outcome->report.scale, 0, currentLanguage())),
                           outcome->notices));
  };
  m_session.jobs().run(tr("Printing"), this,
                       [deliver, printer, job = std::move(*wanted)](const std::stop_token& stop,
                                                                    JobProgress& progress) -> Jobs::Delivery {
                         auto outcome =
                             std::make_shared<Result<SheetOutcome>>(printSheetOn(*printer, job, stop, progress));
                         return [deliver, outcome] { deliver(*outcome); };
                       });
}

}  // namespace kawasan
