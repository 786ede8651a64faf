#include "ui/text/whole_file.h"

#include <QSaveFile>

namespace kawasan {

Result<void> writeWholeFile(const std::string& path, const QByteArray& bytes) {
  QSaveFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", file.errorString().toStdString()}});
  }
  return {};
}

}  // namespace kawasan
