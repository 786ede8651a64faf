#pragma once

// The recent files as a list with pictures: search, order, and how a row is drawn. GUI thread.

#include <QAbstractListModel>
#include <QImage>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <vector>

#include "ui/shell/recent_files.h"

namespace kawasan {

class RecentModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum class Order { ByDate, ByName };
  enum Roles { PathRole = Qt::UserRole, IndexRole };

  RecentModel(RecentFiles& files, QObject* parent);

  void setSearch(const QString& text);
  void setOrder(Order order);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  /// Display: the file's name; accessible text: everything that the row shows.
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  struct Row {
    RecentFile file;
    Presence presence = Presence::There;
    QPixmap picture;
  };
  [[nodiscard]] const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
  void renew();

 private:
  RecentFiles& m_files;
  QString m_search;
  Order m_order = Order::ByDate;
  std::vector<Row> m_rows;
};

class RecentDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  static constexpr int kStateWidth = 170;
  /// The bar of what is complete leaves "10.000/10.000 RT" beside it whole.
  [[nodiscard]] static int barWidth(const QFontMetrics& metrics, const QString& share);
};

}  // namespace kawasan
