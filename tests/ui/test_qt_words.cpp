// What the toolkit says by itself, in file, print and message dialogs and in the menus of text fields, is Indonesian in
// the Indonesian window.

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/ui_app.h"
#include "ui/map/basemap_adder.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Asked last, for what no catalogue has.
class Untranslated : public QTranslator {
 public:
  QString translate(const char* context, const char* source, const char* /*comment*/, int /*number*/) const override {
    const std::string_view from = context;
    // Names of keys and of papers are read off keyboards and packs; "Form" names a hidden part of a dialog.
    const bool stays =
        from == "QShortcut" || from == "QPageSize" || from == "QGuiApplication" || std::string_view(source) == "Form";
    if (from.starts_with('Q') && !stays) m_seen.insert(std::string(from) + ": " + source);
    return {};
  }
  bool isEmpty() const override { return false; }
  [[nodiscard]] const std::set<std::string>& seen() const { return m_seen; }

 private:
  mutable std::set<std::string> m_seen;
};

struct IndonesianDesk {
  IndonesianDesk() {
    uiApp();
    setLanguage(Language::English);
    QCoreApplication::installTranslator(&untranslated);
    setLanguage(Language::Indonesian);
  }
  ~IndonesianDesk() { QCoreApplication::removeTranslator(&untranslated); }
  Untranslated untranslated;
};

void show(QWidget& widget) {
  widget.show();
  for (int i = 0; i < 10; ++i) QCoreApplication::processEvents();
}

QStringList textsOf(const QWidget& widget) {
  QStringList texts;
  for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
    texts << button->text().remove(QLatin1Char('&'));
  for (const QLabel* label : widget.findChildren<QLabel*>()) texts << label->text().remove(QLatin1Char('&'));
  return texts;
}

}  // namespace

TEST_CASE("the choice of files has room for its columns", "[qt_words]") {
  uiApp();
  Prompts::replace(nullptr);
  int narrow = -1;
  int kinds = 0;
  QString filter;
  QTimer::singleShot(0, qApp, [&narrow, &kinds, &filter] {
    auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    const QHeaderView& header = *dialog->findChild<QTreeView*>(QStringLiteral("treeView"))->header();
    narrow = 0;
    for (int column = 0; column < header.count(); ++column)
      narrow += !header.isSectionHidden(column) && header.sectionSize(column) < header.sectionSizeHint(column) ? 1 : 0;
    kinds = header.hiddenSectionCount();
    filter = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"))->currentText();
    dialog->reject();
  });
  FileQuestion question;
  question.filter = basemapFilter();
  CHECK(Prompts::current().openFiles(nullptr, question, true).isEmpty());
  CHECK(filter == QStringLiteral("Gambar yang punya letak di peta"));  // its endings are wider than the dialog
  for (const auto& [which, name] : {std::pair(QStyle::SP_DirIcon, "folder"), std::pair(QStyle::SP_FileIcon, "file")}) {
    CHECK(QApplication::style()->standardIcon(which).pixmap(16).toImage() ==
          theme::icon(QLatin1String(name)).pixmap(16).toImage());
  }
  CHECK(narrow == 0);
  CHECK(kinds == 1);  // Qt knows them in English only
}

TEST_CASE("what goes on is marked in a question and stands right of what does not", "[qt_words]") {
  uiApp();
  Prompts::replace(nullptr);
  QStringList order;  // from left to right, the marked one in brackets
  const auto ask = [&order](ChoiceQuestion question) {
    order.clear();
    QTimer::singleShot(50, qApp, [&order] {
      auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
      std::ranges::sort(buttons, {}, [dialog](const QPushButton* each) { return each->mapTo(dialog, QPoint()).x(); });
      for (const QPushButton* each : buttons)
        order << (each->isDefault() ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(each->text());
      dialog->reject();
    });
    CHECK_FALSE(Prompts::current().choose(nullptr, question).has_value());
  };
  ask({QStringLiteral("Lembar RT"),
       QStringLiteral("Untuk RT mana?"),
       {QStringLiteral("Terpilih"), QStringLiteral("Semua")}});
  CHECK(order == QStringList{QStringLiteral("Batal"), QStringLiteral("Semua"), QStringLiteral("[Terpilih]")});
  ask({QStringLiteral("Tabel"), QStringLiteral("Tabel mana?"), {QStringLiteral("Lokasi")}, QStringLiteral("Simpan…")});
  CHECK(order == QStringList{QStringLiteral("Batal"), QStringLiteral("[Simpan…]")});
}

TEST_CASE("dialogs and menus of the toolkit speak Indonesian", "[qt_words]") {
  IndonesianDesk desk;
  for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
    for (const auto wanted : {QFileDialog::ExistingFiles, QFileDialog::AnyFile, QFileDialog::Directory}) {
      QFileDialog dialog;
      dialog.setOption(QFileDialog::DontUseNativeDialog);
      dialog.setAcceptMode(mode);
      dialog.setFileMode(wanted);
      dialog.setViewMode(QFileDialog::Detail);
      show(dialog);
      CHECK(textsOf(dialog).contains(QStringLiteral("Batal")));
    }
  }
  QFileDialog files;
  files.setOption(QFileDialog::DontUseNativeDialog);
  files.setViewMode(QFileDialog::Detail);
  show(files);
  auto* const tree = files.findChild<QTreeView*>();
  REQUIRE(tree != nullptr);
  QStringList headings;
  for (int column = 0; column < tree->model()->columnCount(); ++column)
    headings << tree->model()->headerData(column, Qt::Horizontal).toString();
  CHECK(headings == QStringList{QStringLiteral("Nama"), QStringLiteral("Ukuran"), QStringLiteral("Jenis"),
                                QStringLiteral("Diubah")});
  CHECK(textsOf(files).contains(QStringLiteral("Cari di:")));

  QPrinter printer;
  printer.setOutputFormat(QPrinter::PdfFormat);
  QPrintDialog print(&printer);
  show(print);
  CHECK(textsOf(print).contains(QStringLiteral("Cetak")));
  CHECK(textsOf(print).contains(QStringLiteral("Berkas hasil:")));

  QMessageBox box;
  box.setStandardButtons(QMessageBox::StandardButtons(0x0ffffc00));  // all there are
  box.setDetailedText(QStringLiteral("x"));
  show(box);
  CHECK(textsOf(box).contains(QStringLiteral("Coba lagi")));

  QLineEdit line;
  const std::unique_ptr<QMenu> ofLine(line.createStandardContextMenu());
  QPlainTextEdit text;
  const std::unique_ptr<QMenu> ofText(text.createStandardContextMenu());
  QTextBrowser browser;
  browser.setHtml(QStringLiteral("<a href=\"x\">x</a>"));
  const std::unique_ptr<QMenu> ofBrowser(browser.createStandardContextMenu({8, 8}));
  CHECK(ofLine->actions().first()->text().startsWith(QStringLiteral("&Urungkan")));

  std::string left;
  for (const std::string& each : desk.untranslated.seen()) left += each + "\n";
  CAPTURE(left);
  CHECK(left.empty());
}
