#pragma once

// "RT lengkap 37 dari 40" over a thin bar.

#include <QWidget>

namespace kawasan {

class ProgressRow final : public QWidget {
 public:
  explicit ProgressRow(QWidget* parent = nullptr);
  void show(const QString& caption, std::size_t done, std::size_t all);
  [[nodiscard]] QString text() const { return m_caption + QLatin1Char(' ') + m_count; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_caption;
  QString m_count;
  double m_share = 0;
};

}  // namespace kawasan
