#pragma once

// The practice city: a project of an invented city, made from the sample files that come with the program, in the
// documents of the user, to try everything in. Asks nothing. GUI thread, but for makePracticeCity.

#include <QObject>
#include <QString>
#include <functional>
#include <stop_token>

#include "core/base/result.h"
#include "ui/shell/jobs.h"
#include "ui/shell/message.h"

namespace kawasan {

class Session;

/// Makes the project file `path` (its folder exists) with its basemap beside it, by the same steps as the command line.
/// Any thread. Errors of reading and writing; Cancelled.
[[nodiscard]] Result<void> makePracticeCity(const std::string& sampleFolder, const std::string& path,
                                            const std::stop_token& stop, JobProgress& progress);

class PracticeCity final : public QObject {
  Q_OBJECT

 public:
  /// Says a message and can say it anew, in another language.
  using Say = std::function<void(std::function<Message()> make)>;

  /// `folder` for the project; empty: Kawasan in the documents of the user. The session must outlive this.
  PracticeCity(Session& session, Say say, QString folder = {}, QObject* parent = nullptr);

  /// Opens the practice city, making it first when there is none. One that was worked on is opened as it is, and the
  /// message bar offers to start afresh.
  void open();
  /// Makes it anew; the one that is there is kept beside it under another name.
  void startAfresh();

  [[nodiscard]] QString path() const;
  [[nodiscard]] bool isMaking() const;

  /// Where the sample files are: KAWASAN_DATA, ../share/kawasan/sample beside the program, the tree it was built from;
  /// empty when nowhere.
  [[nodiscard]] static QString sampleFolder();

 Q_SIGNALS:
  /// It is the session's project now.
  void opened();

 private:
  void make();
  void take(const QString& made);
  void openThere();

  void sayProblem(std::function<QString()> text);

  Session& m_session;
  Say m_say;
  QString m_folder;
  Jobs::Id m_job = 0;
};

}  // namespace kawasan
