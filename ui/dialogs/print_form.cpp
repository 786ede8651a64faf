#include "ui/dialogs/print_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStandardItemModel>
#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kSmallestChoice = 500;  // 1:500; a slum area never needs more
constexpr int kLargestChoice = 100'000;
constexpr int kKeyRole = Qt::UserRole + 1;

enum AreaRow { kCityRow, kViewRow, kSelectionRow, kFixedRows };

QString scaleText(int scale) {
  return QStringLiteral("1:") + formatNumber(scale, 0, currentLanguage());
}

void setRowEnabled(QComboBox& combo, int row, bool enabled) {
  auto* model = qobject_cast<QStandardItemModel*>(combo.model());
  if (model == nullptr || model->item(row) == nullptr) return;
  model->item(row)->setEnabled(enabled);
}

QString keyText(const AreaKey& key) {
  return toQString(keyOf(key.level)) + QLatin1Char(':') + QString::number(key.id);
}

}  // namespace

PrintForm::PrintForm(QWidget* parent) : QWidget(parent) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setVerticalSpacing(6);

  m_map = addCombo(QStringLiteral("map"), tr("Map"));
  m_map->addItem(tr("Priority of the slum areas"), static_cast<int>(SheetMap::Priority));
  m_map->addItem(tr("Class of the RT"), static_cast<int>(SheetMap::Class));
  m_map->addItem(tr("Planned activities"), static_cast<int>(SheetMap::Plan));
  m_area = addCombo(QStringLiteral("area"), tr("Area"));
  // Names of areas may be long; the whole name stands in the tool tip.
  m_area->setProperty("mayShorten", true);
  m_paper = addCombo(QStringLiteral("paper"), tr("Paper"));
  for (const Paper paper : {Paper::A4, Paper::A3, Paper::A2, Paper::A1, Paper::A0})
    m_paper->addItem(toQString(nameOf(paper)), static_cast<int>(paper));
  m_orientation = addCombo(QStringLiteral("orientation"), tr("Orientation"));
  m_orientation->addItem(tr("Landscape"), true);
  m_orientation->addItem(tr("Portrait"), false);
  m_scale = addCombo(QStringLiteral("scale"), tr("Scale"));
  m_scale->addItem(tr("Automatic"), 0);
  for (const int scale : roundScales()) {
    if (scale >= kSmallestChoice && scale <= kLargestChoice) m_scale->addItem(scaleText(scale), scale);
  }
  m_fit = new QLabel;
  m_fit->setWordWrap(true);
  m_fit->setForegroundRole(QPalette::PlaceholderText);
  form->addRow(m_fit);

  m_title = new QLineEdit;
  m_title->setObjectName(QStringLiteral("title"));
  m_title->setPlaceholderText(tr("as usual"));
  m_title->setClearButtonEnabled(true);
  form->addRow(tr("Title"), m_title);
  m_head = addLines(QStringLiteral("head"), tr("Heading"), 4);
  m_head->setPlaceholderText(tr("as usual"));
  m_signers = {addLines(QStringLiteral("signer-left"), tr("Signs at left"), 3),
               addLines(QStringLiteral("signer-right"), tr("Signs at right"), 3)};
  for (QPlainTextEdit* const signer : m_signers) {
    signer->setPlaceholderText(tr("Office\nName\nNIP"));
    signer->setToolTip(tr(
        "Office, name and NIP, a line each. Empty: who is recorded as signing, else the usual office with a line for "
        "the name."));
  }
  m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(Paper::A3)));

  connect(m_title, &QLineEdit::textChanged, this, &PrintForm::onChanged);
  fillAreas({});
  setAutomaticScale(std::nullopt);
  m_isFilling = false;
}

QComboBox* PrintForm::addCombo(const QString& name, const QString& caption) {
  auto* combo = new CalmCombo;
  combo->setObjectName(name);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(18);
  static_cast<QFormLayout*>(layout())->addRow(caption, combo);
  connect(combo, &QComboBox::currentIndexChanged, this, &PrintForm::onChanged);
  return combo;
}

QPlainTextEdit* PrintForm::addLines(const QString& name, const QString& caption, int lines) {
  auto* edit = new QPlainTextEdit;
  edit->setObjectName(name);
  edit->setTabChangesFocus(true);
  edit->setLineWrapMode(QPlainTextEdit::NoWrap);
  edit->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
  static_cast<QFormLayout*>(layout())->addRow(caption, edit);
  connect(edit, &QPlainTextEdit::textChanged, this, &PrintForm::onChanged);
  return edit;
}

void PrintForm::setProject(const Snapshot& snapshot) {
  {
    const QScopedValueRollback filling(m_isFilling, true);
    fillAreas(snapshot);
    const QString project = toQString(snapshot.info.uuid);
    if (project == m_project) return;
    m_project = project;
    readSettings();
  }
  Q_EMIT changed();
}

void PrintForm::fillAreas(const Snapshot& snapshot) {
  const QScopedValueRollback filling(m_isFilling, true);
  const QString before = m_area->currentData(kKeyRole).toString();
  const QString selected = m_area->count() > kSelectionRow ? m_area->itemText(kSelectionRow) : QString();
  const bool hasView = m_area->count() > kViewRow &&
                       (m_area->model()->flags(m_area->model()->index(kViewRow, 0)) & Qt::ItemIsEnabled) != 0;
  m_area->clear();
  const auto add = [this](const QString& text, PrintArea area, const QString& key) {
    m_area->addItem(text, static_cast<int>(area));
    m_area->setItemData(m_area->count() - 1, key, kKeyRole);
  };
  add(tr("All slum areas"), PrintArea::City, QStringLiteral("city"));
  add(tr("The map as it is shown now"), PrintArea::View, QStringLiteral("view"));
  add(selected.isEmpty() ? tr("Selected: none") : selected, PrintArea::Selection, QStringLiteral("selection"));
  for (const Kawasan& kawasan : snapshot.kawasan)
    add(toQString(kawasan.name), PrintArea::Area, keyText({Level::Kawasan, kawasan.id}));
  for (const AdminArea& kelurahan : snapshot.kelurahan)
    add(tr("Kelurahan %1").arg(toQString(kelurahan.name)), PrintArea::Area, keyText({Level::Kelurahan, kelurahan.id}));
  setRowEnabled(*m_area, kViewRow, hasView);
  setRowEnabled(*m_area, kSelectionRow, m_area->itemText(kSelectionRow) != tr("Selected: none"));
  m_area->setCurrentIndex(std::max(0, m_area->findData(before, kKeyRole)));
  m_area->setToolTip(m_area->currentText());
}

void PrintForm::setSelection(const QString& name) {
  m_area->setItemText(kSelectionRow, name.isEmpty() ? tr("Selected: none") : tr("Selected: %1").arg(name));
  setRowEnabled(*m_area, kSelectionRow, !name.isEmpty());
  const bool isChosen = m_area->currentIndex() == kSelectionRow;
  if (isChosen && name.isEmpty()) {
    m_area->setCurrentIndex(kCityRow);
  } else if (isChosen) {
    onChanged();
  }
}

void PrintForm::chooseArea(PrintArea area, const AreaKey& key) {
  const int row =
      area == PrintArea::Area ? m_area->findData(keyText(key), kKeyRole) : m_area->findData(static_cast<int>(area));
  m_area->setCurrentIndex(std::max<int>(kCityRow, row));
}

void PrintForm::setHasView(bool hasView) {
  setRowEnabled(*m_area, kViewRow, hasView);
}

void PrintForm::setAutomaticScale(std::optional<int> scale) {
  m_automatic = scale;
  m_scale->setItemText(0, scale ? tr("Automatic (%1)").arg(scaleText(*scale)) : tr("Automatic"));
  for (int row = 1; row < m_scale->count(); ++row) {
    const int each = m_scale->itemData(row).toInt();
    setRowEnabled(*m_scale, row, !scale || each >= *scale || row == m_scale->currentIndex());
  }
  m_fit->setText(scale ? tr("%1 and smaller fit on %2.").arg(scaleText(*scale), m_paper->currentText())
                       : tr("What fits is being found out."));
}

void PrintForm::setNoScale() {
  setAutomaticScale(std::nullopt);
  m_fit->clear();
}

PrintChoice PrintForm::choice() const {
  PrintChoice choice;
  choice.map = static_cast<SheetMap>(m_map->currentData().toInt());
  choice.page.paper = static_cast<Paper>(m_paper->currentData().toInt());
  choice.page.isLandscape = m_orientation->currentData().toBool();
  if (const int scale = m_scale->currentData().toInt(); scale > 0) choice.page.scale = scale;
  choice.area = static_cast<PrintArea>(m_area->currentData().toInt());
  const QStringList key = m_area->currentData(kKeyRole).toString().split(QLatin1Char(':'));
  if (key.size() == 2) {
    choice.key = {levelByKey(key[0].toStdString()).value_or(Level::City), key[1].toLongLong()};
  }
  choice.texts.title = m_title->text().trimmed();
  for (const QString& line : m_head->toPlainText().split(QLatin1Char('\n'))) {
    if (!line.trimmed().isEmpty()) choice.texts.head << line.trimmed();
  }
  for (const QPlainTextEdit* const signer : m_signers)
    choice.texts.signers.push_back(signerOf(signer->toPlainText().split(QLatin1Char('\n'))));
  return choice;
}

void PrintForm::onChanged() {
  if (m_isFilling) return;
  m_area->setToolTip(m_area->currentText());
  keepSettings();
  Q_EMIT changed();
}

void PrintForm::readSettings() {
  QSettings settings;
  settings.beginGroup(QStringLiteral("print/") + m_project);
  const auto choose = [&settings](QComboBox& combo, const QVariant& usual) {
    const QVariant kept = settings.value(combo.objectName(), usual);
    const int row = combo.findText(kept.toString());
    combo.setCurrentIndex(row >= 0 ? row : std::max(0, combo.currentIndex()));
  };
  m_map->setCurrentIndex(std::clamp(settings.value(QStringLiteral("map"), 0).toInt(), 0, m_map->count() - 1));
  choose(*m_paper, QStringLiteral("A3"));
  m_orientation->setCurrentIndex(settings.value(QStringLiteral("orientation"), 0).toInt() == 1 ? 1 : 0);
  m_scale->setCurrentIndex(std::max(0, m_scale->findData(settings.value(QStringLiteral("scale"), 0).toInt())));
  m_area->setCurrentIndex(kCityRow);
  m_title->setText(settings.value(QStringLiteral("title")).toString());
  for (QPlainTextEdit* const edit : {m_head, m_signers[0], m_signers[1]})
    edit->setPlainText(settings.value(edit->objectName()).toString());
}

void PrintForm::keepSettings() const {
  if (m_project.isEmpty()) return;
  QSettings settings;
  settings.beginGroup(QStringLiteral("print/") + m_project);
  settings.setValue(QStringLiteral("map"), m_map->currentIndex());
  settings.setValue(QStringLiteral("paper"), m_paper->currentText());
  settings.setValue(QStringLiteral("orientation"), m_orientation->currentIndex());
  settings.setValue(QStringLiteral("scale"), m_scale->currentData().toInt());
  settings.setValue(QStringLiteral("title"), m_title->text());
  for (const QPlainTextEdit* const edit : {m_head, m_signers[0], m_signers[1]})
    settings.setValue(edit->objectName(), edit->toPlainText());
}

}  // namespace kawasan
