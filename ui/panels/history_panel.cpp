#include "ui/panels/history_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/plan_entry.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/table_look.h"
#include "ui/shell/prompts.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/version_text.h"

namespace kawasan {

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new JournalModel(session, this)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_go(makeBarButton(this)),
      m_mark(makeBarButton(this)),
      m_table(new QTableView) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  bar->addWidget(m_go);
  bar->addWidget(m_mark);
  m_note->setObjectName(QStringLiteral("historyNote"));
  layout->addLayout(bar);
  m_table->setModel(m_model);
  prepareTable(*m_table);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  layout->addWidget(m_table, 1);

  connect(m_go, &QPushButton::clicked, this, [this] {
    if (m_table->currentIndex().isValid()) goTo(m_table->currentIndex().row());
  });
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(JournalModel::TextColumn, QHeaderView::Stretch);
  connect(m_mark, &QPushButton::clicked, this, &HistoryPanel::mark);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::showButtons);
  connect(m_model, &JournalModel::modelReset, this, &HistoryPanel::refresh);
  refresh();
}

void HistoryPanel::refresh() {
  m_title->setText(tr("History (%1)").arg(countText(m_model->rowCount())));
  m_mark->setText(tr("Mark version…"));
  m_mark->setEnabled(m_session.isOpen());
  const auto fit = [this](int column, int least, int most) {
    m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 12, least, most));
  };
  fit(JournalModel::TimeColumn, 80, 260);
  fit(JournalModel::PersonColumn, 80, 180);
  fit(JournalModel::StateColumn, 130, 320);
  showButtons();
}

void HistoryPanel::showButtons() {
  const QModelIndex index = m_table->currentIndex();
  const HistoryWay way =
      index.isValid() ? wayTo(m_model->entries(), m_model->entryAt(index.row()).number) : HistoryWay();
  m_go->setText(way.isForward ? tr("Go forward to here") : tr("Go back to here"));
  m_go->setEnabled(index.isValid() && way.steps > 0);
  QString note;
  if (index.isValid() && index.row() == m_model->presentRow()) {
    note = tr("This is the present state.");
  } else if (index.isValid() && !way.isWhole && way.steps == 0) {
    note = tr("This state can no longer be reached.");
  } else if (index.isValid() && !way.isWhole) {
    note = tr("Only %1 of the edits after it can be undone.").arg(way.steps);
  } else if (way.steps > 0) {
    note = way.isForward ? tr("Edits it does again: %1").arg(way.steps) : tr("Edits it takes back: %1").arg(way.steps);
  }
  if (note.isEmpty() || index.row() == m_model->presentRow()) {
    const QString version = versionText(lastVersion(m_model->entries()));
    if (!version.isEmpty()) note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + capitalised(version);
  }
  m_note->setText(note);
  tint(*m_note, theme::Role::Secondary);
}

void HistoryPanel::goTo(int row) {
  const HistoryEntry entry = m_model->entryAt(row);
  const HistoryWay way = wayTo(m_model->entries(), entry.number);
  int done = 0;
  while (done < way.steps && (way.isForward ? m_session.redo() : m_session.undo())) ++done;
  // A failed step has said itself why.
  if (done < way.steps) return;
  Message message;
  message.topic = QStringLiteral("undo");
  if (way.isWhole) {
    message.kind = MessageKind::Done;
    message.text = way.isForward ? tr("Edits done again: %1, up to: %2").arg(done).arg(describe(entry.label))
                                 : tr("Edits undone: %1, back to: %2").arg(done).arg(describe(entry.label));
  } else {
    message.kind = MessageKind::Warning;
    message.text = tr("Edits that could be undone: %1; what was done before them stays. State wanted: %2")
                       .arg(done)
                       .arg(describe(entry.label));
  }
  m_session.say(std::move(message));
}

void HistoryPanel::mark() {
  const QString name = askForVersion(this);
  if (!name.isEmpty()) m_session.mark(name);
}

QString askForVersion(QWidget* parent) {
  TextQuestion question;
  question.title = HistoryPanel::tr("Mark version");
  question.label = HistoryPanel::tr("Name of the version, for example the meeting it is for:");
  question.alsoLabel = HistoryPanel::tr("Number of the minutes, where there are some");
  question.accept = HistoryPanel::tr("Mark");
  const auto answer = Prompts::current().datedText(parent, question, HistoryPanel::tr("Date"), today());
  if (!answer || answer->text.trimmed().isEmpty()) return {};
  return datedVersionName(answer->text, answer->also, answer->date, currentLanguage());
}

void HistoryPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_model->renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
