// The words of the plan's tables.

#include "core/plan/catalogue.h"
#include "core/rules/kawasan_words.h"
#include "ui/paint/report_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

const char* plainPlanHeading(ReportField field) {
  switch (field) {
    case ReportField::ActivityName:
      return QT_TRANSLATE_NOOP("report", "Activity");
    case ReportField::ProgrammeName:
      return QT_TRANSLATE_NOOP("report", "Programme");
    case ReportField::AspectName:
      return QT_TRANSLATE_NOOP("report", "Aspect");
    case ReportField::WorkKind:
      return QT_TRANSLATE_NOOP("report", "Kind of work");
    case ReportField::LocationName:
      return QT_TRANSLATE_NOOP("report", "Location");
    case ReportField::ScaleName:
      return QT_TRANSLATE_NOOP("report", "Scale");
    case ReportField::ContractVolume:
      return QT_TRANSLATE_NOOP("report", "Volume");
    case ReportField::TotalVolume:
      return QT_TRANSLATE_NOOP("report", "Volume");
    case ReportField::ContractUnit:
      return QT_TRANSLATE_NOOP("report", "Unit");
    case ReportField::BudgetYear:
      return QT_TRANSLATE_NOOP("report", "Year");
    case ReportField::SourceName:
    case ReportField::PayingSource:
      return QT_TRANSLATE_NOOP("report", "Source of funds");
    case ReportField::PlannedCost:
      return QT_TRANSLATE_NOOP("report", "Planned (Rp)");
    case ReportField::PlannedUnknown:
      return QT_TRANSLATE_NOOP("report", "Planned, parts not known");
    case ReportField::RealisedCost:
      return QT_TRANSLATE_NOOP("report", "Realised (Rp)");
    case ReportField::RealisedUnknown:
      return QT_TRANSLATE_NOOP("report", "Realised, parts not known");
    case ReportField::Persons:
      return QT_TRANSLATE_NOOP("report", "Persons");
    case ReportField::Women:
      return QT_TRANSLATE_NOOP("report", "Women");
    case ReportField::BenefitHouseholds:
      return QT_TRANSLATE_NOOP("report", "KK");
    case ReportField::PoorHouseholds:
      return QT_TRANSLATE_NOOP("report", "Poor KK");
    case ReportField::ExecutorName:
      return QT_TRANSLATE_NOOP("report", "Executor");
    case ReportField::StepName:
      return QT_TRANSLATE_NOOP("report", "Step");
    case ReportField::OtherYearsCost:
      return QT_TRANSLATE_NOOP("report", "Other years and without a year (Rp)");
    case ReportField::ActivityCount:
      return QT_TRANSLATE_NOOP("report", "Activities");
    case ReportField::ActivitiesHere:
      return QT_TRANSLATE_NOOP("report", "Activities that treat RT here");
    case ReportField::ActivitiesFiled:
      return QT_TRANSLATE_NOOP("report", "Activities filed here");
    case ReportField::KawasanCount:
      return QT_TRANSLATE_NOOP("report", "Kawasan");
    case ReportField::KelurahanCount:
      return QT_TRANSLATE_NOOP("report", "Kelurahan");
    case ReportField::TouchedRt:
      return QT_TRANSLATE_NOOP("report", "RT");
    case ReportField::TouchedHectares:
      return QT_TRANSLATE_NOOP("report", "Verified area of the RT served");
    case ReportField::ItemRp2kpkp:
      return QT_TRANSLATE_NOOP("report", "Item in the RP2KPKP");
    case ReportField::ItemRplp:
      return QT_TRANSLATE_NOOP("report", "Item in the RPLP");
    case ReportField::LackingIn:
      return QT_TRANSLATE_NOOP("report", "Lacking in");
    case ReportField::MissingFigures:
      return QT_TRANSLATE_NOOP("report", "Figures without entry");
    case ReportField::Reduced:
      return QT_TRANSLATE_NOOP("report", "Reduced by minutes");
    case ReportField::TargetHectares:
      return QT_TRANSLATE_NOOP("report", "Target");
    case ReportField::TargetShare:
      return QT_TRANSLATE_NOOP("report", "Of the target %");
    case ReportField::Remaining:
      return QT_TRANSLATE_NOOP("report", "Remaining");
    case ReportField::ReducedShare:
      return QT_TRANSLATE_NOOP("report", "Reduced %");
    case ReportField::TotalAfter:
      return QT_TRANSLATE_NOOP("report", "Sum of values after the plan");
    case ReportField::ClassAfter:
      return QT_TRANSLATE_NOOP("report", "Slum class after the plan");
    case ReportField::MeetingTitle:
      return QT_TRANSLATE_NOOP("report", "Meeting");
    case ReportField::MeetingDate:
      return QT_TRANSLATE_NOOP("report", "Date of the meeting");
    case ReportField::Item:
      return QT_TRANSLATE_NOOP("report", "Item");
    case ReportField::Output:
      return QT_TRANSLATE_NOOP("report", "Output");
    case ReportField::Responsible:
      return QT_TRANSLATE_NOOP("report", "Responsible");
    case ReportField::Due:
      return QT_TRANSLATE_NOOP("report", "Due");
    case ReportField::StatusName:
      return QT_TRANSLATE_NOOP("report", "Status of the item");
    case ReportField::StatusDate:
      return QT_TRANSLATE_NOOP("report", "Date of the status");
    case ReportField::Remark:
      return QT_TRANSLATE_NOOP("report", "Note");
    case ReportField::CityName:
      return QT_TRANSLATE_NOOP("report", "City or regency");
    case ReportField::PlanStatus:
      return QT_TRANSLATE_NOOP("report", "RP2KPKP");
    case ReportField::RplpCount:
      return QT_TRANSLATE_NOOP("report", "Number of RPLP");
    case ReportField::ComponentName:
      return QT_TRANSLATE_NOOP("report", "Component");
    case ReportField::TierName:
      return QT_TRANSLATE_NOOP("report", "Tier");
    case ReportField::LowIncomeUsers:
      return QT_TRANSLATE_NOOP("report", "MBR");
    case ReportField::Drawings:
      return QT_TRANSLATE_NOOP("report", "DED");
    case ReportField::CostEstimate:
      return QT_TRANSLATE_NOOP("report", "RAB");
    case ReportField::Permits:
      return QT_TRANSLATE_NOOP("report", "Permits and grants");
    case ReportField::AttendanceList:
      return QT_TRANSLATE_NOOP("report", "Attendance list");
    case ReportField::ProposedOn:
      return QT_TRANSLATE_NOOP("report", "Proposed on");
    case ReportField::ProposedBy:
      return QT_TRANSLATE_NOOP("report", "Proposed by");
    case ReportField::AppraisedOn:
      return QT_TRANSLATE_NOOP("report", "Appraised on");
    case ReportField::AppraisedBy:
      return QT_TRANSLATE_NOOP("report", "Appraised by");
    case ReportField::FinishedOn:
      return QT_TRANSLATE_NOOP("report", "Finished on");
    case ReportField::HandedOverOn:
      return QT_TRANSLATE_NOOP("report", "Handed over on");
    case ReportField::KeepersName:
      return QT_TRANSLATE_NOOP("report", "KPP");
    case ReportField::KeepersCode:
      return QT_TRANSLATE_NOOP("report", "Code of the KPP");
    case ReportField::KeepersAddress:
      return QT_TRANSLATE_NOOP("report", "Address of the KPP");
    case ReportField::KeepersDate:
      return QT_TRANSLATE_NOOP("report", "KPP formed on");
    case ReportField::KeepersMen:
      return QT_TRANSLATE_NOOP("report", "Members, men");
    case ReportField::KeepersWomen:
      return QT_TRANSLATE_NOOP("report", "Members, women");
    case ReportField::UpkeepCost:
      return QT_TRANSLATE_NOOP("report", "Upkeep a year (Rp)");
    case ReportField::UpkeepDate:
      return QT_TRANSLATE_NOOP("report", "Last looked at");
    case ReportField::UpkeepFound:
      return QT_TRANSLATE_NOOP("report", "Found then");
    case ReportField::KawasanHectares:
      return QT_TRANSLATE_NOOP("report", "Kawasan as a whole");
    case ReportField::LandUnknown:
      return QT_TRANSLATE_NOOP("report", "Kawasan with gaps");
    case ReportField::KawasanOfPattern:
      return QT_TRANSLATE_NOOP("report", "Kawasan");
    case ReportField::PersonsOfPattern:
      return QT_TRANSLATE_NOOP("report", "Persons");
    case ReportField::HouseholdsOfPattern:
      return QT_TRANSLATE_NOOP("report", "KK");
    case ReportField::TreatedByPlan:
      return QT_TRANSLATE_NOOP("report", "After the plan");
    case ReportField::CityCode:
      return QT_TRANSLATE_NOOP("report", "City code");
    case ReportField::KecamatanCode:
      return QT_TRANSLATE_NOOP("report", "Kecamatan code");
    case ReportField::KelurahanCode:
      return QT_TRANSLATE_NOOP("report", "Kelurahan code");
    case ReportField::MinutesNumbers:
      return QT_TRANSLATE_NOOP("report", "Minutes");
    case ReportField::ReducedBefore:
      return QT_TRANSLATE_NOOP("report", "Signed before the decree");
    case ReportField::MinutesBefore:
      return QT_TRANSLATE_NOOP("report", "Minutes before the decree");
    case ReportField::TreatmentState:
      return QT_TRANSLATE_NOOP("report", "State of handling");
    case ReportField::CountedFrom:
      return QT_TRANSLATE_NOOP("report", "Counted from");
    case ReportField::StateOf:
      return QT_TRANSLATE_NOOP("report", "State");
    case ReportField::SurveyName:
      return QT_TRANSLATE_NOOP("report", "Survey");
    case ReportField::SlumHectares:
      return QT_TRANSLATE_NOOP("report", "Slum, by RT");
    case ReportField::OpenHectares:
      return QT_TRANSLATE_NOOP("report", "Open, by RT");
    case ReportField::CriterionName:
      return QT_TRANSLATE_NOOP("report", "Criterion");
    case ReportField::BookedVolume:
      return QT_TRANSLATE_NOOP("report", "To be taken off");
    case ReportField::VolumeBefore:
      return QT_TRANSLATE_NOOP("report", "Survey before");
    case ReportField::VolumeAfterYear:
      return QT_TRANSLATE_NOOP("report", "Survey of the year");
    case ReportField::OutcomeName:
      return QT_TRANSLATE_NOOP("report", "What became of it");
    case ReportField::ByActivities:
      return QT_TRANSLATE_NOOP("report", "Activities");
    case ReportField::LackingCount:
      return QT_TRANSLATE_NOOP("report", "Lacking");
    case ReportField::NotFilledCount:
      return QT_TRANSLATE_NOOP("report", "Not filled in");
    case ReportField::WarnedCount:
      return QT_TRANSLATE_NOOP("report", "Warnings");
    case ReportField::AcceptedCount:
      return QT_TRANSLATE_NOOP("report", "Accepted");
    case ReportField::ReadyToPropose:
      return QT_TRANSLATE_NOOP("report", "Ready to be proposed");
    case ReportField::PhotoCount:
      return QT_TRANSLATE_NOOP("report", "Photos");
    case ReportField::FileName:
      return QT_TRANSLATE_NOOP("report", "File");
    default:
      return "";
  }
}

const char* planTitle(ReportKind kind) {
  switch (kind) {
    case ReportKind::Programme:
      return QT_TRANSLATE_NOOP("report", "PROGRAMME AND ACTIVITIES WITH THEIR COST BY SOURCE OF FUNDS");
    case ReportKind::ProgrammeYears:
      return QT_TRANSLATE_NOOP("report", "PROGRAMME AND ACTIVITIES OVER FIVE YEARS");
    case ReportKind::FiveYear:
      return QT_TRANSLATE_NOOP("report", "PLAN OF HANDLING BY YEAR");
    case ReportKind::Memorandum:
      return QT_TRANSLATE_NOOP("report", "PROGRAMME MEMORANDUM");
    case ReportKind::Lists:
      return QT_TRANSLATE_NOOP("report", "ACTIVITIES OF RP2KPKP AND RPLP SIDE BY SIDE");
    case ReportKind::Needs:
      return QT_TRANSLATE_NOOP("report", "NEEDS OF HANDLING BY RT AND CRITERION");
    case ReportKind::Progress:
      return QT_TRANSLATE_NOOP("report", "REDUCTION OF SLUM AREA BY LOCATION");
    case ReportKind::Sources:
      return QT_TRANSLATE_NOOP("report", "ACTIVITIES AND MONEY BY SOURCE OF FUNDS");
    case ReportKind::Kelurahan:
      return QT_TRANSLATE_NOOP("report", "KELURAHAN BEFORE AND AFTER THE PLAN");
    case ReportKind::FollowUp:
      return QT_TRANSLATE_NOOP("report", "FOLLOW-UP LIST (RTL)");
    case ReportKind::Upkeep:
      return QT_TRANSLATE_NOOP("report", "UPKEEP OF THE WORKS AND THE USERS WHO KEEP THEM UP (KPP)");
    case ReportKind::Hectares:
      return QT_TRANSLATE_NOOP("report", "SLUM HECTARES OVER THE YEARS BY THE RULES (a) TO (e)");
    case ReportKind::Effects:
      return QT_TRANSLATE_NOOP("report", "FATE OF EACH REDUCTION BESIDE THE SURVEYS");
    case ReportKind::Requirements:
      return QT_TRANSLATE_NOOP("report", "SIX REQUIREMENTS OF WORKS PAID BY GRANTS TO COMMUNITIES (BPM)");
    case ReportKind::Cities:
      return QT_TRANSLATE_NOOP("report", "ACHIEVEMENT BY CITY AND REGENCY");
    default:
      return "";
  }
}

const char* planSheet(ReportKind kind) {
  switch (kind) {
    case ReportKind::Programme:
      return QT_TRANSLATE_NOOP("report", "Programme");
    case ReportKind::ProgrammeYears:
      return QT_TRANSLATE_NOOP("report", "Programme by year");
    case ReportKind::FiveYear:
      return QT_TRANSLATE_NOOP("report", "Five years");
    case ReportKind::Memorandum:
      return QT_TRANSLATE_NOOP("report", "Memorandum");
    case ReportKind::Lists:
      return QT_TRANSLATE_NOOP("report", "RP2KPKP and RPLP");
    case ReportKind::Needs:
      return QT_TRANSLATE_NOOP("report", "Needs");
    case ReportKind::Progress:
      return QT_TRANSLATE_NOOP("report", "Progress");
    case ReportKind::Sources:
      return QT_TRANSLATE_NOOP("report", "Sources of funds");
    case ReportKind::Kelurahan:
      return QT_TRANSLATE_NOOP("report", "Kelurahan");
    case ReportKind::FollowUp:
      return QT_TRANSLATE_NOOP("report", "Follow-up");
    case ReportKind::Upkeep:
      return QT_TRANSLATE_NOOP("report", "Upkeep");
    case ReportKind::Hectares:
      return QT_TRANSLATE_NOOP("report", "Hectares by rule");
    case ReportKind::Effects:
      return QT_TRANSLATE_NOOP("report", "Fate of reductions");
    case ReportKind::Requirements:
      return QT_TRANSLATE_NOOP("report", "BPM requirements");
    case ReportKind::Cities:
      return QT_TRANSLATE_NOOP("report", "Cities");
    default:
      return "";
  }
}

const char* noteSource(ReportKind kind) {
  switch (kind) {
    case ReportKind::Programme:
      return QT_TRANSLATE_NOOP(
          "report",
          "One row an activity; money is what was planned, by the source that pays. MBR: as "
          "entered; where empty, by the list of beneficiaries. Cancelled activities are left out.");
    case ReportKind::ProgrammeYears:
      return QT_TRANSLATE_NOOP("report",
                               "One row a kawasan, aspect and kind of work with the same unit; the year is that of the "
                               "budget.");
    case ReportKind::FiveYear:
      return QT_TRANSLATE_NOOP("report",
                               "RT that the activities of the year touch, by the survey. Land, typology, location, "
                               "pattern: of the kawasan touched as a whole, by their profiles. The sum counts an area "
                               "once.");
    case ReportKind::Memorandum:
      return QT_TRANSLATE_NOOP(
          "report",
          "Only activities that a known source of funds pays, grouped by source of funds; what is open of their cost "
          "stands last. What is paid without an amount yet makes its sum the least it can be.");
    case ReportKind::Lists:
      return QT_TRANSLATE_NOOP(
          "report",
          "Lacking: in one list though the other one is in use in that kelurahan; main works need not stand in the "
          "RPLP. Effects: what is planned to be taken off each criterion. Cancelled activities are left out.");
    case ReportKind::Needs:
      return QT_TRANSLATE_NOOP(
          "report",
          "What fails at the survey, in the unit of each criterion, with the sums of each kawasan. "
          "Sums add what is known; figures that nobody entered are counted. After the plan: completely treated "
          "where an RT that was slum lies below the limit once all planned activities are done.");
    case ReportKind::Progress:
      return QT_TRANSLATE_NOOP("report",
                               "Decree: the latest that names the area. Reduced: by signed minutes alone. Remaining: "
                               "decree less minutes.");
    case ReportKind::Cities:
      return QT_TRANSLATE_NOOP("report",
                               "Decree: the latest that names the area. Target: agreed for the city beside the decree. "
                               "Reduced: by signed minutes alone, in percent of the decree and of the target. "
                               "Remaining: decree less minutes.");
    case ReportKind::Upkeep:
      return QT_TRANSLATE_NOOP(
          "report",
          "Works that are finished, and others of which it is known who keeps them up or what that costs. A group may "
          "keep several works: its members are not added up. Cancelled activities are left out.");
    case ReportKind::Hectares:
      return QT_TRANSLATE_NOOP(
          "report",
          "The opening is the shown survey; reduced: since then, each rule at its own level. (a) RT that fell below "
          "the "
          "limit, (b) those with the services too, (c) whole areas, (d) share of the total, (e) share of the "
          "contribution. Open: the figures leave on which side of the limit an RT lies.");
    case ReportKind::Effects:
      return QT_TRANSLATE_NOOP(
          "report",
          "One row an RT, criterion and year with something to be taken off, of all planned activities. Rows of a "
          "table that were not taken in are in none: their count stands in the history, and they are saved when the "
          "table is taken in.");
    case ReportKind::Requirements:
      return QT_TRANSLATE_NOOP(
          "report",
          "Of the six requirements, by the shown survey; what is not filled in is counted apart from what is lacking. "
          "Cancelled activities are left out.");
    case ReportKind::Sources:
      return QT_TRANSLATE_NOOP(
          "report", "An activity that several sources pay stands in the row of each; the sum counts it once.");
    case ReportKind::Kelurahan:
      return QT_TRANSLATE_NOOP("report",
                               "By sums over the RT of the kelurahan, at the survey and once all planned activities "
                               "are done. Decree and minutes: those that name the kelurahan itself.");
    default:
      return "";
  }
}

}  // namespace

bool isOfPlan(ReportKind kind) {
  return kind != ReportKind::Rt && kind != ReportKind::Locations && kind != ReportKind::Profile;
}

QString planTitleOf(ReportKind kind) {
  return reportWord(planTitle(kind));
}

QString planSheetOf(ReportKind kind) {
  return reportWord(planSheet(kind));
}

QString planNoteOf(const ReportTable& table) {
  const ReportKind kind = table.kind;
  if (const QString without = noSurveyNoteOf(table); !without.isEmpty()) return without;
  const char* source = noteSource(kind);
  QString note = *source == 0 ? QString() : reportWord(source) + u' ';
  if (kind == ReportKind::Progress || kind == ReportKind::Cities || kind == ReportKind::Kelurahan) {
    note += reportWord(QT_TRANSLATE_NOOP("report", "Level: %1.")).arg(nameOf(table.level)) + u' ';
  }
  if (table.find(ReportField::ReducedBefore)) {
    note += reportWord(QT_TRANSLATE_NOOP("report",
                                         "Minutes signed before the decree that counts stand apart: they are in its "
                                         "hectares already and are not taken off again.")) +
            u' ';
  }
  if (table.day) {
    note += reportWord(QT_TRANSLATE_NOOP("report", "Overdue: due before %1 and not done yet."))
                .arg(formatDate(*table.day, currentLanguage())) +
            u' ';
  }
  note += reportWord(QT_TRANSLATE_NOOP("report", "An empty cell means: none yet."));
  for (const QString& mark : {leastNoteOf(table), estimateNoteOf(table)}) {
    if (!mark.isEmpty()) note += u' ' + mark;
  }
  return note;
}

QString planGroupOf(const ReportColumn& column) {
  switch (column.field) {
    case ReportField::KawasanOfTypology:
      return reportWord(QT_TRANSLATE_NOOP("report", "Kawasan by typology"));
    case ReportField::KawasanOfLocation:
      return reportWord(QT_TRANSLATE_NOOP("report", "Kawasan by location in the city"));
    case ReportField::KawasanOfPattern:
    case ReportField::HectaresOfPattern:
    case ReportField::PersonsOfPattern:
    case ReportField::HouseholdsOfPattern: {
      const LocalText pattern = wordsOf(static_cast<PatternChoice>(*column.index));
      if (pattern.en.empty()) return reportWord(QT_TRANSLATE_NOOP("report", "Pattern of handling not chosen yet"));
      return reportWord(QT_TRANSLATE_NOOP("report", "Pattern of handling: %1")).arg(localText(pattern));
    }
    case ReportField::Drawings:
    case ReportField::CostEstimate:
    case ReportField::Permits:
    case ReportField::AttendanceList:
    case ReportField::ProposedOn:
    case ReportField::ProposedBy:
    case ReportField::AppraisedOn:
    case ReportField::AppraisedBy:
      return reportWord(QT_TRANSLATE_NOOP("report", "Papers of the activity"));
    default:
      return {};
  }
}

QString planHeadingOf(const ReportColumn& column) {
  switch (column.field) {
    case ReportField::SourceCost: {
      const auto& sources = catalogue().sources;
      const QString name =
          *column.index < sources.size() ? localText(sources[*column.index].name) : fundingName(std::string());
      return QStringLiteral("%1 (Rp)").arg(capitalised(name));
    }
    case ReportField::RuleReduced:
      return reportWord(QT_TRANSLATE_NOOP("report", "Reduced by (%1), ha"))
          .arg(QLatin1Char(letterOf(kLedgerRules[*column.index])));
    case ReportField::RequirementState: {
      const BpmRequirement& requirement = bpmRules().requirements[*column.index];
      const QString name = localText(requirement.name);
      return requirement.number == 0 ? name : QStringLiteral("%1 %2").arg(requirement.number).arg(name);
    }
    case ReportField::YearVolume:
      return reportWord(QT_TRANSLATE_NOOP("report", "Volume %1")).arg(column.year);
    case ReportField::YearCost:
      return reportWord(QT_TRANSLATE_NOOP("report", "%1 (Rp)")).arg(column.year);
    case ReportField::YearReduced:
      return reportWord(QT_TRANSLATE_NOOP("report", "Reduced %1 (ha)")).arg(column.year);
    default:
      return reportWord(plainPlanHeading(column.field));
  }
}

}  // namespace kawasan
