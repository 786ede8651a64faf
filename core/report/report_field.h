#pragma once

// What a column of a standard table says (report_tables.h).

#include <cstdint>

namespace kawasan {

/// What a column holds. Indicators, aspects and classes are told apart by ReportColumn::index.
enum class ReportField : std::uint8_t {
  Number,
  Kecamatan,
  Kelurahan,
  Kawasan,
  Kampung,
  Rw,
  Rt,  // number, or the label where there is none
  Part,
  Filled,        // figures entered of those in the table; in the sums the RT that have at least one
  Base,          // a base quantity
  Volume,        // failing volume of indicator `index`
  Percent,       // of indicator `index`
  Value,         // of indicator `index`
  Uncounted,     // volume of an indicator that this edition does not count
  AspectMean,    // of aspect `index`
  SectoralMean,  // mean of the aspect means
  Total,         // a ValueRange: both ends are equal where nothing is missing
  Class,         // a ClassRange
  Name,
  Code,
  RtNames,  // "RW 001: RT 001, 002; RW 002: RT 001"
  RtCount,
  RtWithFigures,
  DecreeNumber,
  DecreeHectares,
  TargetHectares,  // agreed for the city
  VerifiedHectares,
  Population,
  Households,
  Buildings,
  PopulationDensity,  // persons per verified hectare
  BuildingDensity,    // buildings per verified hectare
  Longitude,
  Latitude,
  RtOfClass,        // RT of class `index` of Regulation::classes
  HectaresOfClass,  // their verified hectares
  StrategicValue,
  PopulationValue,
  SocialValue,
  ConsiderationSum,
  ConsiderationClass,
  Tenure,  // true is (+)
  PlanConformity,
  Legal,
  Typology,
  Classification,  // "A2"
  Priority,
  Handling,
  AuthorityName,  // who handles the kawasan, by its hectares
  // Of the plan
  ActivityName,
  ProgrammeName,
  ComponentName,  // environment, social or economic
  AspectName,     // of the work
  WorkKind,
  LocationName,
  ScaleName,
  TierName,
  ContractVolume,
  ContractUnit,
  BudgetYear,
  SourceName,
  PayingSource,  // nothing: nobody knows who pays
  SourceCost,    // paid by source `index` of the catalogue; one behind the last: by nobody knows whom
  PlannedCost,
  PlannedUnknown,  // parts of the cost that nobody entered
  RealisedCost,
  RealisedUnknown,
  Persons,
  Women,
  LowIncomeUsers,  // MBR among the users: the count as entered, else those named as such; nothing where nobody said it
  BenefitHouseholds,
  PoorHouseholds,
  ExecutorName,  // one, or all that the activities of the row have
  StepName,
  YearVolume,  // of `year`
  YearCost,    // of `year`
  OtherYearsCost,
  TotalVolume,
  ActivityCount,
  ActivitiesHere,   // that take something off in an RT of the area, wherever they are filed
  ActivitiesFiled,  // whose own area it is; their money stands there
  Drawings,         // DED: number, files
  CostEstimate,     // RAB
  Permits,
  AttendanceList,
  ProposedOn,
  ProposedBy,
  AppraisedOn,
  AppraisedBy,
  FinishedOn,
  HandedOverOn,
  KeepersName,  // KPP
  KeepersCode,
  KeepersAddress,
  KeepersDate,
  KeepersMen,
  KeepersWomen,
  UpkeepCost,   // a year
  UpkeepDate,   // when somebody looked at the work last
  UpkeepFound,  // what held then: ActivityState::upkeep
  KawasanCount,
  KelurahanCount,
  TouchedRt,
  TouchedHectares,
  // Of the kawasan that the works of the row touch, each as a whole; `index` one behind the last: not recorded
  KawasanHectares,
  LandUnknown,        // kawasan without all three hectares of the land
  KawasanOfTypology,  // `index` of Regulation::typologies
  KawasanOfLocation,  // `index` of LocationClass
  KawasanOfPattern,   // these by `index` of PatternChoice
  HectaresOfPattern,
  PersonsOfPattern,
  HouseholdsOfPattern,
  ItemRp2kpkp,  // number of the activity there
  ItemRplp,
  LackingIn,       // the list that lacks it
  EffectVolume,    // planned to be taken off indicator `index`
  Gap,             // failing volume of indicator `index`, never below 0
  MissingFigures,  // volumes of the row that nobody entered
  TreatedByPlan,
  // Of progress
  CityCode,
  KecamatanCode,
  KelurahanCode,
  MinutesNumbers,  // with their files
  YearReduced,     // hectares taken off by the minutes of `year`
  Reduced,
  Remaining,
  ReducedShare,
  TargetShare,    // reduced of the target
  ReducedBefore,  // by minutes signed before the decree that counts: in its hectares already
  MinutesBefore,
  TotalAfter,
  ClassAfter,
  MeetingTitle,
  MeetingDate,
  Item,
  Output,
  Responsible,
  Due,
  StatusName,
  StatusDate,
  Remark,
  CityName,
  PlanStatus,
  RplpCount,
  // Of the hectares over the years; `index` of kLedgerRules
  CountedFrom,  // surveys, finished works, or the plan
  StateOf,      // opening, survey, or activities
  SurveyName,
  SlumHectares,      // by RT
  OpenHectares,      // by RT: the figures leave it open
  SlumAreaHectares,  // by the areas that the project ranks
  RuleReduced,
  // Of the fate of reductions
  CriterionName,
  BookedVolume,
  VolumeBefore,
  VolumeAfterYear,
  OutcomeName,
  ByActivities,
  // Of the requirements; `index` of BpmRules::requirements
  RequirementState,
  LackingCount,
  NotFilledCount,
  WarnedCount,
  AcceptedCount,
  ReadyToPropose,
  // Of the profile of a kawasan
  TreatmentState,  // as it is, planned, being treated
  PhotoCount,      // of its RT
  HandlingKind,    // prevention or upgrading
  PatternChosen,
  PatternReason,
  LocationKind,
  AreaCharacter,
  DwellingStatus,
  LegalHectares,
  UntitledHectares,  // legal land occupied without title
  IllegalHectares,
  ProfilePersons,
  ProfileWomen,
  LowIncome,
  ProfilePoorHouseholds,
  ProblemText,  // of aspect `index`
  // Beside the figures of Rt, only where some RT has one
  FiledTotal,  // as filed with the figures; counted nowhere
  FiledClass,  // the text that was filed
  Estimates,   // keys of the columns whose figure is an estimate until somebody confirms it, "; " between them
  FileName,    // of the project of a city, where one city comes in several files
};

}  // namespace kawasan
