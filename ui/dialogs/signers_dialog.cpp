#include "ui/dialogs/signers_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/dialogs/paper_form.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kSignersWidth = 520;
constexpr int kSignerLines = 4;  // an office of two lines, a name and a number

}  // namespace

SignersDialog::SignersDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
  setObjectName(QStringLiteral("signersDialog"));
  setWindowTitle(tr("Who signs"));
  setMinimumWidth(kSignersWidth);
  build();
  for (std::size_t i = 0; i < kSignerRoles; ++i)
    m_lines[i]->setPlainText(toQString(session.snapshot().info.signers[i]));
  m_lines.front()->setFocus();
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void SignersDialog::build() {
  auto* layout = preparePaper(*this);
  auto* hint =
      new QLabel(tr("Office, name and NIP, a line each. Sheets show who made them and who took note, the programme and "
                    "the memorandum "
                    "all three. What is left empty is written by hand."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  layout->addWidget(hint);
  auto* form = new QFormLayout;
  preparePaperForm(*form);
  const char* const names[kSignerRoles] = {"signerMade", "signerChecked", "signerKnown"};
  for (std::size_t i = 0; i < kSignerRoles; ++i) {
    auto* lines = new QPlainTextEdit;
    lines->setTabChangesFocus(true);
    lines->setPlaceholderText(tr("Office\nName\nNIP"));
    lines->setFixedHeight(kSignerLines * lines->fontMetrics().lineSpacing() + 14);
    addPaperField(*form, nameOf(static_cast<SignerRole>(i)), *lines, names[i]);
    m_lines[i] = lines;
  }
  layout->addLayout(form);
  addPaperButtons(*this, *layout, tr("Save"), "saveSigners", [this] { save(); });
}

void SignersDialog::save() {
  ProjectInfo info = m_session.snapshot().info;
  for (std::size_t i = 0; i < kSignerRoles; ++i) info.signers[i] = m_lines[i]->toPlainText().trimmed().toStdString();
  const bool isSame = info.signers == m_session.snapshot().info.signers;
  const bool isDone = isSame || m_session.edit({"set-signers", {}}, [&info](Edit& edit) -> Result<void> {
    edit.put(info);
    return {};
  });
  if (isDone) accept();
}

}  // namespace kawasan
