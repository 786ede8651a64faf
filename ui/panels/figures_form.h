#pragma once

// The figures of the RT that is shown, in the order of the survey form: what was typed is checked and scored while it
// is typed, and each finished field is one edit. Follows selection, edits, survey and language.

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/shell/session.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kawasan {

class FigureField;
class NewSurveyForm;
class RtSurveyRow;
class ScoreChip;

class FiguresForm final : public QWidget {
  Q_OBJECT

 public:
  explicit FiguresForm(Session& session, QWidget* parent = nullptr);

  /// Puts the cursor into the field of a figure of the shown RT.
  void edit(Parameter parameter);
  /// Takes the keys: the cursor goes into the first field without a figure, of a complete RT into the first of all.
  void begin();
  /// The next RT from the shown one on that lacks a figure is selected; false when there is none.
  bool goToNextIncomplete();

  /// Volumes as what fails, as in the numeric table, or as what is good, as in the ministry's questionnaire; stored is
  /// what fails in either case.
  enum class Entry { Failing, Good };
  [[nodiscard]] Entry entry() const { return m_isGood ? Entry::Good : Entry::Failing; }
  void setEntry(Entry entry);

 Q_SIGNALS:
  /// A survey was begun where there was none.
  void surveyStarted();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void editFirstMissing(const Score& score);
  void build();
  void buildHead(QVBoxLayout* layout);
  void rebuildFields();
  void addFields();
  void connectField(FigureField* field);
  void showCurrent();
  void showEmptyState();
  void showSaved();
  void showTyped();
  /// What is being typed for the shown RT in the table; null: nothing.
  [[nodiscard]] const FigureRow* typedElsewhere() const;
  void followTable();
  void showHead(const FigureRow& row, bool isTyped);
  void retranslate();
  void restyle();
  void explainField(const FigureField* field);
  void explainFigures();
  /// Of the figures that the rule asks for, which are missing.
  [[nodiscard]] QString missingHow() const;

  [[nodiscard]] FigureRow typedRow() const;
  void limitGood();
  [[nodiscard]] std::vector<std::pair<Parameter, Micro>> typedWholesOf(const FigureField& field) const;
  [[nodiscard]] Micro goodIn(const FigureField& field, const FigureRow& saved) const;
  [[nodiscard]] std::vector<std::pair<Parameter, Micro>> followingKeptGood(
      const std::vector<std::pair<Parameter, Micro>>& typed) const;
  void sayFollowed(const std::vector<std::pair<Parameter, Micro>>& followed, const FigureRow& before);
  [[nodiscard]] bool entersGood(Parameter parameter) const;
  /// How the figure stands in its field.
  [[nodiscard]] Micro fieldAmount(const FigureRow& row, Parameter parameter) const;
  /// What is stored for an amount that was typed into its field.
  [[nodiscard]] Micro storedAmount(const FigureRow& row, Parameter parameter, Micro typed) const;
  void showBeside();
  void openBeside(std::optional<Parameter> parameter);
  void confirm(FigureField* field);
  void showBase(FigureField* field, const FigureRow& row, const Indicator& indicator);
  void proposeArea(FigureField* field, const FigureRow& row);
  void setPreview(std::optional<FigureRow> row);
  /// False when the text cannot be taken over yet.
  bool commit(FigureField* field);
  /// False when it could not be stored; the fields then keep what was typed.
  bool write(const std::vector<std::pair<Parameter, Micro>>& typed);
  /// What is still in the fields when another RT is shown is taken over, or said not to be.
  void settle();
  void moveFrom(FigureField* field, int step);
  void pasteInto(FigureField* field, const QString& text);

  Session& m_session;
  FeatureId m_rtId = 0;  // 0: an empty state is shown
  std::string m_edition;
  bool m_isWriting = false;

  QStackedWidget* m_pages = nullptr;
  QWidget* m_emptyPage = nullptr;
  QLabel* m_emptyText = nullptr;
  QPushButton* m_emptyButton = nullptr;
  NewSurveyForm* m_newSurvey = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_place = nullptr;
  ScoreChip* m_oldChip = nullptr;
  QLabel* m_arrow = nullptr;
  ScoreChip* m_newChip = nullptr;
  QLabel* m_state = nullptr;
  QComboBox* m_entry = nullptr;
  bool m_isGood = false;
  QScrollArea* m_scroll = nullptr;
  QWidget* m_fieldPage = nullptr;
  RtSurveyRow* m_surveyRow = nullptr;
  QLabel* m_explanation = nullptr;
  QFrame* m_line = nullptr;
  std::vector<QLabel*> m_groups;  // heading of bases, then of each aspect
  bool m_isPreviewing = false;    // of what is typed here
  bool m_isFollowing = false;     // what is typed in the table
  std::vector<FigureField*> m_fields;
};

}  // namespace kawasan
