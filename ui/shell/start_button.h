#pragma once

// A large button of the start page: icon, name, one line of explanation, key. GUI thread.

#include <QAbstractButton>
#include <QKeySequence>
#include <QString>

namespace kawasan {

class StartButton final : public QAbstractButton {
  Q_OBJECT

 public:
  /// The key is only shown; the window owns the action that it belongs to.
  StartButton(const QString& icon, const QKeySequence& key, QWidget* parent = nullptr);

  void setTexts(const QString& name, const QString& explanation);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QString m_icon;
  QKeySequence m_key;
  QString m_explanation;
};

}  // namespace kawasan
