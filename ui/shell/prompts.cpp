#include "ui/shell/prompts.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "core/import/attribute_field.h"
#include "ui/panels/table_look.h"
#include "ui/shell/keys.h"
#include "ui/shell/theme.h"
#include "ui/text/document_file.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kWidestCell = 320;
constexpr int kMostUnfolded = 200;  // rows of a review that are as high as their words
constexpr QSize kFileDialog(840, 520);
constexpr int kFilePlaces = 150;
constexpr std::array kFileColumns{380, 110, 0, 170};  // name, size, kind, changed
constexpr int kFileSize = 1;
constexpr int kFileKind = 2;
constexpr int kFileChanged = 3;
/// More choices than these would not fit beside each other.
constexpr qsizetype kMostButtons = 6;

struct PromptText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PromptText)
};

class TextDialog final : public QDialog {
 public:
  TextDialog(QWidget* parent, const TextQuestion& question, const QString& dateLabel = {},
             const std::optional<Date>& proposed = {})
      : QDialog(parent) {
    setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(this);
    auto* label = new QLabel(question.label);
    label->setWordWrap(true);
    layout->addWidget(label);
    if (question.isLong) {
      m_long = new QPlainTextEdit(question.value);
      m_long->setTabChangesFocus(true);
      m_long->setMinimumSize(380, 90);
      label->setBuddy(m_long);
      layout->addWidget(m_long);
    } else {
      m_line = new QLineEdit(question.value);
      m_line->setMinimumWidth(380);
      m_line->selectAll();
      label->setBuddy(m_line);
      layout->addWidget(m_line);
    }
    if (!question.alsoLabel.isEmpty()) layout->addLayout(makeAlsoLine(question.alsoLabel));
    if (proposed) layout->addLayout(makeDateLine(dateLabel, *proposed));
    if (m_dateProblem != nullptr) layout->addWidget(m_dateProblem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    if (!question.accept.isEmpty()) accept->setText(question.accept);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    saveWithCtrlEnter(*this, [accept] { accept->click(); });
    const auto check = [this, accept, mayBeEmpty = question.mayBeEmpty] {
      const bool hasDate = m_date == nullptr || date().has_value();
      if (m_dateProblem != nullptr) m_dateProblem->setVisible(!hasDate);
      accept->setEnabled(hasDate && (mayBeEmpty || !value().trimmed().isEmpty()));
    };
    if (m_date != nullptr) connect(m_date, &QLineEdit::textChanged, this, check);
    if (m_line != nullptr) connect(m_line, &QLineEdit::textChanged, this, check);
    if (m_long != nullptr) connect(m_long, &QPlainTextEdit::textChanged, this, check);
    check();
  }

  [[nodiscard]] QString value() const { return m_line != nullptr ? m_line->text() : m_long->toPlainText(); }
  /// Nothing while it is no date.
  [[nodiscard]] std::optional<Date> date() const { return parseWrittenDate(m_date->text().trimmed().toStdString()); }

  [[nodiscard]] QString also() const { return m_also == nullptr ? QString() : m_also->text().trimmed(); }

 private:
  QLayout* makeAlsoLine(const QString& name) {
    auto* const line = new QHBoxLayout;
    auto* const label = new QLabel(name);
    m_also = new QLineEdit;
    m_also->setObjectName(QStringLiteral("answerAlso"));
    label->setBuddy(m_also);
    line->addWidget(label);
    line->addWidget(m_also, 1);
    return line;
  }

  QLayout* makeDateLine(const QString& name, const Date& proposed) {
    auto* const line = new QHBoxLayout;
    auto* const label = new QLabel(name);
    m_date = new QLineEdit(formatDate(proposed, currentLanguage()));
    m_date->setObjectName(QStringLiteral("answerDate"));
    m_dateProblem = new QLabel(PromptText::tr("Not a date; for example 17-5-2024."));
    m_dateProblem->setObjectName(QStringLiteral("answerDateProblem"));
    theme::setKind(*m_dateProblem, QStringLiteral("smallerror"));
    label->setBuddy(m_date);
    line->addWidget(label);
    line->addWidget(m_date, 1);
    return line;
  }

  QLineEdit* m_line = nullptr;
  QPlainTextEdit* m_long = nullptr;
  QLineEdit* m_also = nullptr;
  QLineEdit* m_date = nullptr;
  QLabel* m_dateProblem = nullptr;
};

/// Too many choices for a row of buttons.
class ListDialog final : public QDialog {
 public:
  ListDialog(QWidget* parent, const ChoiceQuestion& question) : QDialog(parent), m_list(new QListWidget) {
    setObjectName(QStringLiteral("choiceList"));
    setWindowTitle(question.title);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* const label = new QLabel(question.text);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_list->addItems(question.choices);
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(question.title);
    layout->addWidget(m_list, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (!question.accept.isEmpty()) buttons->button(QDialogButtonBox::Ok)->setText(question.accept);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);  // of the dialog that it is in by now
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    resize(460, 440);
    m_list->setFocus();
  }

  [[nodiscard]] int value() const { return m_list->currentRow(); }

 private:
  QListWidget* m_list;
};

/// A pasted block may have a hundred thousand cells: nothing is made for a row before it is seen.
class ReviewModel final : public QAbstractTableModel {
 public:
  ReviewModel(const ReviewQuestion& question, QObject* parent)
      : QAbstractTableModel(parent),
        m_question(question),
        m_leftOut(question.leftOut.begin(), question.leftOut.end()),
        m_doubtful(question.doubtful.begin(), question.doubtful.end()) {
    m_doubtful.insert(question.removals.begin(), question.removals.end());
  }

  [[nodiscard]] bool isMarked(int row) const { return m_leftOut.contains(row) || m_doubtful.contains(row); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_question.rows.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_question.headings.size());
  }
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(m_question.headings.value(section)) : QVariant();
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return m_question.rows[index.row()].value(index.column());
    if (role != Qt::ForegroundRole || !isMarked(index.row())) return {};
    return QBrush(theme::colour(m_leftOut.contains(index.row()) ? theme::Role::Error : theme::Role::Warning));
  }

 private:
  const ReviewQuestion m_question;
  const std::unordered_set<int> m_leftOut;
  std::unordered_set<int> m_doubtful;  // and what takes something away
};

/// Reached with Alt and its first letter where no other is marked.
QString withLetter(const QString& text) {
  return text.contains(u'&') ? text : u'&' + text;
}

class ReviewDialog final : public QDialog {
 public:
  ReviewDialog(QWidget* parent, const ReviewQuestion& question)
      : QDialog(parent), m_text(new QLabel), m_table(new QTableView) {
    setWindowTitle(question.title);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_text->setWordWrap(true);
    // Above the text, which gets longer or shorter with an answer: the answers stay where they are pressed.
    if (!question.settling.isEmpty()) layout->addLayout(answersOf(question));
    layout->addWidget(m_text);
    prepareTable(question.title);
    layout->addWidget(m_table, 1);
    auto* const buttons = new QDialogButtonBox(
        question.accept.isEmpty() ? QDialogButtonBox::StandardButtons(QDialogButtonBox::Close)
                                  : QDialogButtonBox::StandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel));
    layout->addWidget(buttons);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_decline = buttons->button(QDialogButtonBox::Cancel);
    if (m_accept != nullptr) m_accept->setText(withLetter(question.accept));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { leave(Reviewed::Accepted); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!question.otherWay.isEmpty()) {
      auto* const other = buttons->addButton(withLetter(question.otherWay), QDialogButtonBox::ActionRole);
      connect(other, &QPushButton::clicked, this, [this] { leave(Reviewed::OtherWay); });
    }
    showQuestion(question);
    resize(question.doubtful.isEmpty() && question.settling.isEmpty() ? 700 : 960, 420);
  }

  [[nodiscard]] Reviewed answer() {
    exec();
    return m_answer;
  }

 private:
  void leave(Reviewed answer) {
    m_answer = answer;
    accept();
  }

  QHBoxLayout* answersOf(const ReviewQuestion& question) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new QLabel(question.settling));
    for (int i = 0; i < question.answers.size(); ++i) {
      auto* const button = new QRadioButton(withLetter(question.answers[i]));
      button->setChecked(i == question.answered);
      connect(button, &QRadioButton::clicked, this, [this, i] { showQuestion(m_question.withAnswer(i)); });
      row->addWidget(button);
    }
    row->addStretch(1);
    return row;
  }

  void prepareTable(const QString& title) {
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  }

  void showQuestion(const ReviewQuestion& question) {
    m_question = question;
    m_text->setText(question.refusal.isEmpty() ? question.text : question.text + u'\n' + question.refusal);
    if (m_accept != nullptr) {
      const bool mayAccept = question.refusal.isEmpty();
      m_accept->setEnabled(mayAccept);
      m_accept->setToolTip(question.refusal);
      (mayAccept ? m_accept : m_decline)->setDefault(true);
    }
    ReviewModel* const before = std::exchange(m_model, new ReviewModel(question, this));
    m_table->setModel(m_model);
    delete before;
    fitColumns(*m_table);
    for (int column = 0; column < m_model->columnCount(); ++column)
      m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestCell));
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (isVisible()) fit();
  }

  void showEvent(QShowEvent* event) override {
    QDialog::showEvent(event);
    fit();
  }

  /// Every column is seen: the widest ones give way, and their rows become higher.
  void fit() {
    const int columns = m_model->columnCount();
    int whole = 0;
    for (int column = 0; column < columns; ++column) whole += m_table->columnWidth(column);
    const int room = m_table->viewport()->width() - m_table->verticalScrollBar()->sizeHint().width();
    const int share = columns == 0 ? 0 : room / columns;
    int wide = 0;  // what columns above their share have together
    for (int column = 0; column < columns; ++column) wide += std::max(0, m_table->columnWidth(column) - share);
    const int over = whole - room;
    for (int column = 0; over > 0 && column < columns; ++column) {
      const int width = m_table->columnWidth(column);
      if (width > share) m_table->setColumnWidth(column, width - (over * (width - share) + wide - 1) / wide);
    }
    m_isNarrowed = over > 0;
    unfold();
  }

  /// What is to be said of a row is read whole, in as many lines as it needs.
  void unfold() {
    const int first = std::min(m_model->rowCount(), kMostUnfolded);
    for (int row = 0; row < first; ++row) {
      if (m_isNarrowed || m_model->isMarked(row)) m_table->resizeRowToContents(row);
    }
  }

  ReviewQuestion m_question;
  QLabel* m_text;
  QPushButton* m_accept = nullptr;  // null where there is nothing to agree to
  QPushButton* m_decline = nullptr;
  ReviewModel* m_model = nullptr;
  QTableView* m_table;
  bool m_isNarrowed = false;
  Reviewed m_answer = Reviewed::Declined;
};

/// Qt words the size of a file in the language of the system.
class FileSizeDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto* files = qobject_cast<const QFileSystemModel*>(index.model());
        files != nullptr && !files->isDir(index))
      option->text = formatFileSize(files->size(index));
  }
};

/// The time of a file as the program says all times.
class FileTimeDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto* files = qobject_cast<const QFileSystemModel*>(index.model()); files != nullptr)
      option->text = localTimeText(files->lastModified(index).toUTC().toString(Qt::ISODate).toStdString());
  }
};

/// Where the system has no dialog of its own, that of Qt: with room for its columns and places, and without the kinds
/// of files, which Qt knows in English only.
QStringList chosenFiles(QFileDialog& dialog) {
  dialog.setOption(QFileDialog::HideNameFilterDetails);  // a dozen endings are wider than the dialog
  if (auto* const list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"))) {
    dialog.resize(kFileDialog);
    for (int column = 0; column < static_cast<int>(kFileColumns.size()); ++column)
      list->header()->resizeSection(column, kFileColumns[static_cast<std::size_t>(column)]);
    list->header()->hideSection(kFileKind);
    list->setItemDelegateForColumn(kFileSize, new FileSizeDelegate(list));
    list->setItemDelegateForColumn(kFileChanged, new FileTimeDelegate(list));
    if (auto* const parts = dialog.findChild<QSplitter*>(QStringLiteral("splitter")))
      parts->setSizes({kFilePlaces, kFileDialog.width() - kFilePlaces});
  }
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

class Dialogs final : public Prompts {
 public:
  QStringList openFiles(QWidget* parent, const FileQuestion& question, bool several) override {
    QFileDialog dialog(parent, question.title, question.folder, question.filter);
    dialog.setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    return chosenFiles(dialog);
  }

  QString saveFile(QWidget* parent, const FileQuestion& question) override {
    QFileDialog dialog(parent, question.title, question.folder, question.filter);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(question.name);
    return chosenFiles(dialog).value(0);
  }

  std::optional<QString> text(QWidget* parent, const TextQuestion& question) override {
    TextDialog dialog(parent, question);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.value().trimmed();
  }

  std::optional<DatedText> datedText(QWidget* parent, const TextQuestion& question, const QString& dateLabel,
                                     const Date& proposed) override {
    TextDialog dialog(parent, question, dateLabel, proposed);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return DatedText{dialog.value().trimmed(), dialog.date().value_or(proposed), dialog.also()};
  }

  Reviewed review(QWidget* parent, const ReviewQuestion& question) override {
    return ReviewDialog(parent, question).answer();
  }

  std::optional<int> choose(QWidget* parent, const ChoiceQuestion& question) override {
    if (!question.accept.isEmpty() || question.choices.size() > kMostButtons) {
      ListDialog dialog(parent, question);
      return dialog.exec() == QDialog::Accepted ? std::optional(dialog.value()) : std::nullopt;
    }
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    QList<QPushButton*> buttons;
    // Of several that accept, all but one would stand before "Cancel".
    for (const QString& choice : question.choices) buttons << box.addButton(choice, QMessageBox::YesRole);
    QPushButton* const declined = question.decline.isEmpty() ? box.addButton(QMessageBox::Cancel)
                                                             : box.addButton(question.decline, QMessageBox::RejectRole);
    box.setEscapeButton(declined);
    box.setDefaultButton(buttons.isEmpty() || !question.decline.isEmpty() ? declined : buttons.first());
    box.exec();
    for (int i = 0; i < buttons.size(); ++i) {
      if (box.clickedButton() == buttons[i]) return i;
    }
    return std::nullopt;
  }
};

std::unique_ptr<Prompts>& inUse() {
  static std::unique_ptr<Prompts> prompts = std::make_unique<Dialogs>();
  return prompts;
}

}  // namespace

Prompts& Prompts::current() {
  return *inUse();
}

void Prompts::replace(std::unique_ptr<Prompts> prompts) {
  inUse() = prompts ? std::move(prompts) : std::make_unique<Dialogs>();
}

}  // namespace kawasan
