#pragma once

// The first tab of the card: class, aspects, hectares, order and findings of one area, each figure a link to its
// explanation. GUI thread.

#include <QScrollArea>
#include <optional>
#include <vector>

#include "ui/panels/area_facts.h"
#include "ui/panels/card_parts.h"

class QGridLayout;
class QVBoxLayout;

namespace kawasan {

class FindingModel;

class CardSummary final : public QScrollArea {
  Q_OBJECT

 public:
  explicit CardSummary(Session& session, QWidget* parent = nullptr);

  void setFindings(const FindingModel* findings);
  /// Figures being typed for the RT that is shown: old -> new until nothing is given.
  void setPreview(std::optional<FigureRow> figures);
  /// Hectares being drawn for the area that is shown.
  void setDrawPreview(std::optional<double> hectares);
  /// Shows this area; nothing: says that no project is open.
  void show(const std::optional<AreaFacts>& facts);

 Q_SIGNALS:
  /// The sheet of the RT that is shown, for signing.
  void sheetWanted();

 private:
  struct Row {
    QLabel* label = nullptr;
    FigureLink* link = nullptr;
  };
  struct AspectRow {
    QLabel* label = nullptr;
    PercentBar* bar = nullptr;
    FigureLink* link = nullptr;
  };

  [[nodiscard]] Row addRow(QGridLayout& grid, const char* figure);
  [[nodiscard]] QString rtsHow() const;
  FigureLink* addLink(std::string figure);
  void buildAspects();
  void showClass();
  void showAspects();
  void showHectares();
  void showNextClass();
  void showOrder();
  void showFindings();
  void setRow(const Row& row, const QString& label, const QString& value, bool isMissing);
  static void showRow(const Row& row, bool isShown);

  Session& m_session;
  const FindingModel* m_findings = nullptr;
  std::optional<AreaFacts> m_facts;
  std::optional<FigureRow> m_preview;
  std::optional<Score> m_nextScore;
  std::optional<double> m_drawPreview;

  CardHead* m_head;
  QLabel* m_rtLinks;  // of an RT: to its kawasan, and to its sheet
  ClassChip* m_chip;
  QLabel* m_before;
  QLabel* m_filed;  // total and class as somebody filed them
  SectionHead* m_aspectHead;
  QGridLayout* m_aspectGrid;
  std::vector<AspectRow> m_aspects;
  FigureLink* m_sectoral;
  QLabel* m_sectoralLabel;
  SectionHead* m_hectareHead;
  Row m_decree;
  Row m_drawn;
  Row m_verified;
  Row m_remaining;
  Row m_difference;
  QLabel* m_hectareNote;  // why the hectares differ
  QWidget* m_nextPart;
  SectionHead* m_nextHead;
  QLabel* m_nextText;
  QWidget* m_orderPart;
  SectionHead* m_orderHead;
  Row m_considerations;
  Row m_legality;
  Row m_code;
  Row m_priority;
  Row m_handling;
  QLabel* m_decision;  // what else the rule allows, and what the meeting chose
  QLabel* m_missing;
  QWidget* m_findingPart;
  SectionHead* m_findingHead;
  QLabel* m_findingTexts;
};

}  // namespace kawasan
