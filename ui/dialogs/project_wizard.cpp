#include "ui/dialogs/project_wizard.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/rules/regulation.h"
#include "gis/crs.h"
#include "ui/dialogs/project_fill.h"
#include "ui/dialogs/provinces.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kYearsOfPlan = 5;
constexpr int kKota = 0;
constexpr int kKabupaten = 1;
constexpr int kCodeDigits = 4;
constexpr int kFirstKotaCode = 71;  // the second part of the code of a kota
const QString kOther = QStringLiteral("other");

QWidget* sideBySide(const QList<std::pair<QWidget*, int>>& fields) {
  auto* holder = new QWidget;
  auto* layout = new QHBoxLayout(holder);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  for (const auto& [field, stretch] : fields) layout->addWidget(field, stretch);
  return holder;
}

/// A hint, or what is wrong with the field once it was touched.
void showNote(QLabel& note, QWidget& field, const QString& problem, const QString& hint, bool isTouched) {
  const bool isWrong = isTouched && !problem.isEmpty();
  note.setText(isWrong ? problem : hint);
  const QString kind = isWrong ? QStringLiteral("smallerror") : QStringLiteral("small");
  if (note.property("kind").toString() != kind) theme::setKind(note, kind);
  theme::setWrong(field, isWrong);
}

/// "3375", "33,75" and "33.75" are one code.
QString normalisedCode(const QString& typed) {
  static const QRegularExpression form(QStringLiteral("^\\s*(\\d\\d)[.,\\s]?(\\d\\d)\\s*$"));
  const auto match = form.match(typed);
  return match.hasMatch() ? match.captured(1) + u'.' + match.captured(2) : QString();
}

/// A name that a file can have on every system.
QString fileNameOf(const QString& city) {
  QString name = city.simplified();
  static const QRegularExpression unwanted(QStringLiteral("[\\\\/:*?\"<>|]"));
  return name.replace(unwanted, QStringLiteral("-"));
}

}  // namespace

ProjectWizard::ProjectWizard(Session& session, const QString& folder, QWidget* parent)
    : QDialog(parent), m_session(session), m_folder(folder.isEmpty() ? settings::cityFolder() : folder) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  m_pages = new QStackedWidget;
  m_pages->addWidget(makeForm());
  layout->addWidget(m_pages);
  setMinimumWidth(720);
  fillProvinces();
  setTexts();
  fillZones(false);
  proposePath();
  check();
  m_name->setFocus();
}

void ProjectWizard::addRow(QGridLayout& grid, int row, QLabel*& label, QWidget* field, QLabel*& note) {
  label = new QLabel;
  note = new QLabel;
  note->setWordWrap(true);
  theme::setKind(*note, QStringLiteral("small"));
  note->setMinimumHeight(note->fontMetrics().height());
  grid.addWidget(label, 2 * row, 0);
  grid.addWidget(field, 2 * row, 1);
  grid.addWidget(note, 2 * row + 1, 1);
  grid.setRowMinimumHeight(2 * row + 1, 22);
}

QWidget* ProjectWizard::makeForm() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  m_intro = new QLabel;
  m_intro->setWordWrap(true);
  theme::setKind(*m_intro, QStringLiteral("secondary"));
  layout->addWidget(m_intro);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(1);
  grid->setColumnMinimumWidth(0, 140);
  grid->setColumnStretch(1, 1);
  layout->addLayout(grid);

  m_kind = new QComboBox;
  m_kind->addItems({QStringLiteral("Kota"), QStringLiteral("Kabupaten")});
  m_name = new QLineEdit;
  m_name->setMaxLength(120);
  addRow(*grid, 0, m_nameLabel, sideBySide({{m_kind, 0}, {m_name, 1}}), m_nameNote);
  m_code = new QLineEdit;
  m_code->setPlaceholderText(QStringLiteral("33.75"));
  m_code->setFixedWidth(90);
  m_province = new QComboBox;
  addRow(*grid, 1, m_codeLabel, sideBySide({{m_code, 0}, {m_province, 1}}), m_codeNote);
  m_crs = new QComboBox;
  m_epsg = new QLineEdit;
  m_epsg->setPlaceholderText(QStringLiteral("EPSG:32749"));
  m_epsg->setFixedWidth(140);
  m_epsg->hide();
  addRow(*grid, 2, m_crsLabel, sideBySide({{m_crs, 1}, {m_epsg, 0}}), m_crsNote);
  m_class = new QComboBox;
  m_inhabitants = new QLineEdit;
  m_inhabitants->setFixedWidth(176);
  addRow(*grid, 3, m_classLabel, sideBySide({{m_class, 1}, {m_inhabitants, 0}}), m_classNote);
  m_edition = new QComboBox;
  addRow(*grid, 4, m_editionLabel, m_edition, m_editionNote);
  m_firstYear = new QSpinBox;
  m_lastYear = new QSpinBox;
  const int year = QDate::currentDate().year();
  for (QSpinBox* spin : {m_firstYear, m_lastYear}) {
    spin->setRange(1990, 2100);
    spin->setFixedWidth(90);
  }
  m_firstYear->setValue(year);
  m_lastYear->setValue(year + kYearsOfPlan - 1);
  m_yearsTo = new QLabel;
  addRow(*grid, 5, m_yearsLabel, sideBySide({{m_firstYear, 0}, {m_yearsTo, 0}, {m_lastYear, 0}, {new QWidget, 1}}),
         m_yearsNote);
  m_path = new QLineEdit;
  m_browse = new QPushButton;
  m_browse->setAutoDefault(false);
  addRow(*grid, 6, m_pathLabel, sideBySide({{m_path, 1}, {m_browse, 0}}), m_pathNote);

  const std::pair<QLabel*, QWidget*> buddies[] = {
      {m_nameLabel, m_name},       {m_codeLabel, m_code},       {m_crsLabel, m_crs},  {m_classLabel, m_class},
      {m_editionLabel, m_edition}, {m_yearsLabel, m_firstYear}, {m_pathLabel, m_path}};
  for (const auto& [label, field] : buddies) label->setBuddy(field);
  const std::pair<QWidget*, const char*> names[] = {
      {m_kind, "wizardKind"},         {m_name, "wizardName"},
      {m_code, "wizardCode"},         {m_province, "wizardProvince"},
      {m_crs, "wizardCrs"},           {m_epsg, "wizardEpsg"},
      {m_class, "wizardClass"},       {m_inhabitants, "wizardInhabitants"},
      {m_edition, "wizardEdition"},   {m_firstYear, "wizardFirstYear"},
      {m_lastYear, "wizardLastYear"}, {m_path, "wizardPath"}};
  for (const auto& [field, name] : names) field->setObjectName(QString::fromLatin1(name));

  layout->addStretch(1);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(8);
  m_problem = new QLabel;
  m_problem->setWordWrap(true);
  m_problem->setObjectName(QStringLiteral("wizardProblem"));
  foot->addWidget(m_problem, 1);
  m_cancel = new QPushButton;
  m_cancel->setAutoDefault(false);
  m_make = new QPushButton;
  m_make->setObjectName(QStringLiteral("wizardMake"));
  m_make->setDefault(true);
  theme::setKind(*m_make, QStringLiteral("primary"));
  foot->addWidget(m_cancel);
  foot->addWidget(m_make);
  layout->addLayout(foot);

  connect(m_name, &QLineEdit::textChanged, this, [this] {
    m_nameTouched = true;
    proposePath();
    check();
  });
  connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
    proposePath();
    check();
  });
  connect(m_code, &QLineEdit::textChanged, this, &ProjectWizard::takeCode);
  connect(m_code, &QLineEdit::editingFinished, this, [this] {
    m_codeTouched = m_codeTouched || !m_code->text().isEmpty();
    check();
  });
  connect(m_province, &QComboBox::currentIndexChanged, this, [this] {
    fillZones(false);
    check();
  });
  connect(m_crs, &QComboBox::currentIndexChanged, this, [this] {
    m_epsg->setVisible(m_crs->currentData().toString() == kOther);
    check();
  });
  connect(m_inhabitants, &QLineEdit::textChanged, this, &ProjectWizard::takeInhabitants);
  connect(m_edition, &QComboBox::currentIndexChanged, this, [this] {
    fillCityClasses();
    check();
  });
  connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByHand = true; });
  for (QLineEdit* line : {m_epsg, m_path}) connect(line, &QLineEdit::textChanged, this, &ProjectWizard::check);
  for (QSpinBox* spin : {m_firstYear, m_lastYear}) connect(spin, &QSpinBox::valueChanged, this, &ProjectWizard::check);
  connect(m_browse, &QPushButton::clicked, this, &ProjectWizard::choosePath);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_make, &QPushButton::clicked, this, &ProjectWizard::make);
  return page;
}

void ProjectWizard::setTexts() {
  setWindowTitle(tr("New city"));
  m_intro->setText(tr("One file holds one city. Type its name and code; the rest is proposed."));
  m_nameLabel->setText(tr("&City or regency"));
  m_kind->setAccessibleName(tr("Kind"));
  m_codeLabel->setText(tr("C&ode and province"));
  m_province->setAccessibleName(tr("Province"));
  m_province->setItemText(0, tr("Choose the province"));
  m_crsLabel->setText(tr("Coordinate &system"));
  m_epsg->setAccessibleName(tr("EPSG number"));
  m_classLabel->setText(tr("City c&lass"));
  m_inhabitants->setPlaceholderText(tr("or type the inhabitants"));
  m_inhabitants->setAccessibleName(tr("Inhabitants"));
  m_editionLabel->setText(tr("&Regulation"));
  m_yearsLabel->setText(tr("&Years of the plan"));
  m_yearsTo->setText(tr("to"));
  m_lastYear->setAccessibleName(tr("Last year of the plan"));
  m_pathLabel->setText(tr("&File"));
  m_browse->setText(tr("Choose…"));
  m_cancel->setText(tr("Cancel"));
  m_make->setText(tr("Make the city"));

  const QSignalBlocker quiet(m_edition);
  const int chosen = m_edition->currentIndex();
  m_edition->clear();
  for (const std::string& edition : knownEditions()) {
    if (const auto regulation = regulationByEdition(edition))
      m_edition->addItem(localText((*regulation)->name), toQString(edition));
  }
  m_edition->setCurrentIndex(chosen >= 0 ? chosen : m_edition->count() - 1);
  fillCityClasses();
}

void ProjectWizard::fillProvinces() {
  const QSignalBlocker quiet(m_province);
  m_province->addItem(QString(), QString());
  for (const Province& province : provinces()) m_province->addItem(toQString(province.name), toQString(province.code));
}

/// The zones of the province first, then all others, then any system by its number.
void ProjectWizard::fillZones(bool keepsChosen) {
  const QSignalBlocker quiet(m_crs);
  const QString before = m_crs->currentData().toString();
  m_crs->clear();
  const auto add = [this](const UtmZone& zone) {
    const int west = (zone.number - 31) * 6;
    m_crs->addItem(tr("UTM zone %1%2: %3° to %4° east, %5 of the equator")
                       .arg(zone.number)
                       .arg(zone.isSouth ? QStringLiteral("S") : QStringLiteral("N"))
                       .arg(west)
                       .arg(west + 6)
                       .arg(zone.isSouth ? tr("south") : tr("north")),
                   epsgOf(zone));
  };
  const Province* province = provinceOfCode(m_province->currentData().toString().toStdString());
  const auto own = province == nullptr ? std::span<const UtmZone>() : province->zones;
  for (const UtmZone& zone : own) add(zone);
  if (!own.empty()) m_crs->insertSeparator(m_crs->count());
  for (const UtmZone& zone : utmZones()) {
    if (std::ranges::find(own, zone) == own.end()) add(zone);
  }
  m_crs->insertSeparator(m_crs->count());
  m_crs->addItem(tr("Another system, by its EPSG number…"), kOther);
  m_crs->setCurrentIndex(keepsChosen || own.empty() || before == kOther ? m_crs->findData(before) : 0);
  m_epsg->setVisible(m_crs->currentData().toString() == kOther);
}

void ProjectWizard::fillCityClasses() {
  const auto regulation = regulationByEdition(m_edition->currentData().toString().toStdString());
  if (!regulation) return;
  const QSignalBlocker quiet(m_class);
  const QVariant chosen = m_class->currentData();
  m_class->clear();
  for (const CityClassRule& rule : (*regulation)->cityClasses) {
    QString text = capitalised(nameOf(rule.cityClass));
    if (rule.abovePopulation > 0)
      text = tr("%1, more than %2 inhabitants")
                 .arg(text, formatNumber(static_cast<double>(rule.abovePopulation), 0, currentLanguage()));
    m_class->addItem(text, static_cast<int>(rule.cityClass));
  }
  const int index = m_class->findData(chosen.isValid() ? chosen : QVariant(static_cast<int>(CityClass::Medium)));
  m_class->setCurrentIndex(std::max(index, 0));
}

void ProjectWizard::takeCode() {
  const QString code = normalisedCode(m_code->text());
  const QString typed = m_code->text();
  const auto digits = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); });
  m_codeTouched = m_codeTouched || digits >= kCodeDigits;  // before that it is not wrong, it is being typed
  if (const Province* province = code.isEmpty() ? nullptr : provinceOfCode(code.toStdString())) {
    m_province->setCurrentIndex(m_province->findData(toQString(province->code)));
    m_kind->setCurrentIndex(code.mid(3).toInt() >= kFirstKotaCode ? kKota : kKabupaten);
  }
  check();
}

void ProjectWizard::takeInhabitants() {
  const auto number = parseNumber(m_inhabitants->text(), currentLanguage());
  const auto regulation = regulationByEdition(m_edition->currentData().toString().toStdString());
  theme::setWrong(*m_inhabitants, !m_inhabitants->text().trimmed().isEmpty() && !number);
  if (!number || !regulation) return;
  // People are counted whole: of two readings of "150.000" the one without decimals is meant.
  double inhabitants = number->value;
  if (number->otherReading) inhabitants = std::max(inhabitants, *number->otherReading);
  for (const CityClassRule& rule : (*regulation)->cityClasses) {
    if (inhabitants <= static_cast<double>(rule.abovePopulation)) continue;
    m_class->setCurrentIndex(m_class->findData(static_cast<int>(rule.cityClass)));
    break;
  }
}

QString ProjectWizard::cityName() const {
  QString name = m_name->text().simplified();
  for (const QString& prefix : {QStringLiteral("Kota "), QStringLiteral("Kabupaten "), QStringLiteral("Kab. ")}) {
    if (name.startsWith(prefix, Qt::CaseInsensitive)) name = name.mid(prefix.size());
  }
  return name.isEmpty() ? QString() : m_kind->currentText() + u' ' + name;
}

void ProjectWizard::proposePath() {
  if (m_pathByHand) return;
  const QString name = cityName().isEmpty() ? tr("New city") : cityName();
  m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(fileNameOf(name) + QStringLiteral(".gpkg"))));
}

void ProjectWizard::choosePath() {
  const QFileInfo proposed(QDir::fromNativeSeparators(m_path->text()));
  FileQuestion question;
  question.title = tr("Where the city file shall lie");
  question.filter = tr("City file (*.gpkg)");
  question.folder = proposed.path();
  question.name = proposed.fileName();
  QString chosen = Prompts::current().saveFile(this, question);
  if (chosen.isEmpty()) return;
  if (!chosen.endsWith(QStringLiteral(".gpkg"), Qt::CaseInsensitive)) chosen += QStringLiteral(".gpkg");
  m_pathByHand = true;
  m_path->setText(QDir::toNativeSeparators(chosen));
}

QString ProjectWizard::crsDefinition() const {
  const QString chosen = m_crs->currentData().toString();
  if (chosen != kOther) return chosen;
  static const QRegularExpression number(QStringLiteral("^\\s*(?:EPSG\\s*:?)?\\s*(\\d+)\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
  const auto match = number.match(m_epsg->text());
  return match.hasMatch() ? QStringLiteral("EPSG:") + match.captured(1) : m_epsg->text().trimmed();
}

QString ProjectWizard::nameProblem() const {
  return cityName().isEmpty() ? tr("Type the name of the city or regency.") : QString();
}

QString ProjectWizard::codeProblem() const {
  if (m_code->text().trimmed().isEmpty()) return tr("Type the code of Kemendagri, such as 33.75.");
  const QString code = normalisedCode(m_code->text());
  if (code.isEmpty()) return tr("The code has two digits, a point and two digits, such as 33.75.");
  const Province* province = provinceOfCode(code.toStdString());
  if (province == nullptr) return tr("No province has the code %1.").arg(code.left(2));
  if (m_province->currentData().toString() != toQString(province->code))
    return tr("The code %1 belongs to %2.").arg(code, toQString(province->name));
  return {};
}

QString ProjectWizard::crsProblem() const {
  const QString definition = crsDefinition();
  if (m_crs->currentIndex() < 0) return tr("Choose the province, or the zone in which the city lies.");
  if (definition.isEmpty()) return tr("Type the EPSG number of the coordinate system.");
  const auto crs = describeCrs(definition.toStdString());
  if (!crs || crs->code.empty()) return tr("No coordinate system is known as %1.").arg(definition);
  if (!crs->isMetric())
    return tr("%1 is not measured in metres. Choose a system in metres, such as a UTM zone.").arg(toQString(crs->name));
  return {};
}

QString ProjectWizard::yearProblem() const {
  return m_lastYear->value() < m_firstYear->value() ? tr("The last year of the plan lies before the first.")
                                                    : QString();
}

QString ProjectWizard::pathProblem() const {
  const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
  if (typed.isEmpty()) return tr("Choose where the file shall lie.");
  const QFileInfo file(typed);
  if (!file.isAbsolute()) return tr("Choose the folder of the file too.");
  if (file.completeBaseName().isEmpty() || file.suffix().compare(QStringLiteral("gpkg"), Qt::CaseInsensitive) != 0)
    return tr("The name of the file must end in .gpkg.");
  const QFileInfo folder(file.path());
  if (!folder.isDir()) return tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.path()));
  if (!folder.isWritable())
    return tr("The folder %1 cannot be written to. Choose another one.").arg(QDir::toNativeSeparators(file.path()));
  if (file.exists()) return tr("There is a file %1 already. Choose another name.").arg(file.fileName());
  return {};
}

QString ProjectWizard::problem() const {
  for (const QString& each : {nameProblem(), codeProblem(), crsProblem(), yearProblem(), pathProblem()}) {
    if (!each.isEmpty()) return each;
  }
  return {};
}

void ProjectWizard::check() {
  showNote(*m_nameNote, *m_name, nameProblem(), tr("As it shall stand on maps and reports."), m_nameTouched);
  showNote(*m_codeNote, *m_code, codeProblem(), tr("The province follows from the code."), m_codeTouched);
  const QString crs = crsProblem();
  const bool byNumber = m_crs->currentData().toString() == kOther;
  QString hint = tr("Areas and distances are measured in it. Choose the zone in which the city lies.");
  if (byNumber && crs.isEmpty()) {
    if (const auto known = describeCrs(crsDefinition().toStdString())) hint = toQString(known->name);
  }
  showNote(*m_crsNote, byNumber ? static_cast<QWidget&>(*m_epsg) : *m_crs, crs, hint,
           byNumber && !m_epsg->text().isEmpty());
  m_classNote->setText(tr("Decides from which density on buildings count as too dense."));
  m_editionNote->setText(tr("By its criteria the areas are scored."));
  showNote(*m_yearsNote, *m_lastYear, yearProblem(), {}, true);
  showNote(*m_pathNote, *m_path, pathProblem(), tr("Everything of this city is in this one file."), true);
  const QString first = problem();
  m_make->setEnabled(first.isEmpty());
  m_problem->setText(first);
  theme::setKind(*m_problem, QStringLiteral("secondary"));
}

void ProjectWizard::make() {
  if (!problem().isEmpty()) return;
  const auto crs = describeCrs(crsDefinition().toStdString());
  if (!crs) return;
  ProjectInfo info;
  info.city = cityName().toStdString();
  info.code = normalisedCode(m_code->text()).toStdString();
  info.province = m_province->currentText().toStdString();
  info.edition = m_edition->currentData().toString().toStdString();
  info.cityClass = static_cast<CityClass>(m_class->currentData().toInt());
  info.crs = crs->code;
  info.firstYear = m_firstYear->value();
  info.lastYear = m_lastYear->value();
  const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
  if (const auto made = m_session.create(path.toStdString(), info, crs->wkt1); !made) {
    m_problem->setText(describe(made.error()));
    theme::setKind(*m_problem, QStringLiteral("error"));
    return;
  }
  m_isMade = true;
  settings::setCityFolder(QFileInfo(path).path());
  m_fill = new ProjectFill(m_session);
  m_pages->addWidget(m_fill);
  m_pages->setCurrentWidget(m_fill);
  connect(m_fill, &ProjectFill::startWanted, this, &QDialog::accept);
}

void ProjectWizard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setTexts();
    fillZones(true);
    proposePath();
    check();
    if (m_fill != nullptr) m_fill->setTexts();
  }
  QDialog::changeEvent(event);
}

}  // namespace kawasan
