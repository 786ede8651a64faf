#include "ui/text/messages.h"

#include <QCoreApplication>
#include <map>

#include "core/base/text.h"
#include "core/import/attribute_field.h"
#include "core/model/finding_label.h"
#include "ui/text/edit_words.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

Surface g_surface = Surface::Window;

/// What to do, where that is called by another name in the window than at the command line.
struct Advice {
  const char* inWindow = nullptr;
  const char* atCommandLine = nullptr;
  [[nodiscard]] const char* shown() const { return g_surface == Surface::Window ? inWindow : atCommandLine; }
};

struct CodeSentence {
  ErrorCode code;
  const char* sentence;
  Advice advice = {};  // goes on after the sentence
};

// What happened, to what, what to do. Read aloud they should make sense to somebody who never saw a terminal.
constexpr CodeSentence kErrors[] = {
    {ErrorCode::UnknownEdition,
     QT_TRANSLATE_NOOP("error", "There is no edition “{edition}” of the regulation. Known: {known}.")},
    {ErrorCode::UnknownSurvey,
     QT_TRANSLATE_NOOP("error", "The project has no survey[? “{survey}”].[? It has: {known}.]")},
    {ErrorCode::UnknownArea, QT_TRANSLATE_NOOP("error", "The project has no area “{area}”.[? Similar names: {near}.]")},
    {ErrorCode::AmbiguousArea,
     QT_TRANSLATE_NOOP("error", "“{area}” may be several areas: {matches}. Write the name in full.")},
    {ErrorCode::DuplicateArea,
     QT_TRANSLATE_NOOP("error", "There is an RT of that number already: {area}. Give it another number.")},
    {ErrorCode::UnknownField, QT_TRANSLATE_NOOP("error", "There is no field “{field}”. Known: {known}.")},
    {ErrorCode::BadNumber, QT_TRANSLATE_NOOP("error", "“{value}” is not a number that {field} could take.")},
    {ErrorCode::AmbiguousNumber, QT_TRANSLATE_NOOP("error",
                                                   "“{value}” for {field} can be read in two ways: {w:readings}. "
                                                   "Write it without thousands mark, or with both marks.")},
    {ErrorCode::BadValue,
     QT_TRANSLATE_NOOP("error", "“{value}” is not possible for {field}.[? Expected: {w:expected}.]")},
    {ErrorCode::UnknownCrs,
     QT_TRANSLATE_NOOP("error", "The coordinate system “{crs}” is not known. Write it like EPSG:32749.")},
    {ErrorCode::OutputExists, QT_TRANSLATE_NOOP("error", "{path} is there already and is not overwritten.")},
    {ErrorCode::OutputNotWritable, QT_TRANSLATE_NOOP("error", "{path} cannot be written[?: {r:reason}].")},
    {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("error", "There is nothing to undo.")},
    {ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("error", "There is nothing to redo.")},
    {ErrorCode::UndoBarrier,
     QT_TRANSLATE_NOOP(
         "error",
         "Another program changed the project file before {d:time}; what was done before that cannot be undone.")},
    {ErrorCode::NothingToDraw,
     QT_TRANSLATE_NOOP("error", "There is nothing to draw: no areas of the project have a shape yet."),
     {QT_TRANSLATE_NOOP("error", "Draw some in the step Map, or take them in: File, Take in boundaries."),
      QT_TRANSLATE_NOOP("error", "Take some in with import-areas.")}},
    {ErrorCode::ScaleTooLarge,
     QT_TRANSLATE_NOOP("error", "At 1:{n:scale} the area does not fit on {paper}. It fits at 1:{n:fitting}.")},
    {ErrorCode::MissingCity, QT_TRANSLATE_NOOP("error", "A project needs the name of its city.")},
    {ErrorCode::NotBuilt, QT_TRANSLATE_NOOP("error", "The command “{command}” is not built yet.")},
    {ErrorCode::InvalidUsage,
     QT_TRANSLATE_NOOP("error", "The command cannot be understood: {message}.[? Help: {help}]")},
    {ErrorCode::InputMissing, QT_TRANSLATE_NOOP("error", "There is no file {path}.")},
    {ErrorCode::InputIsFolder, QT_TRANSLATE_NOOP("error", "{path} is a folder, not a file.")},
    {ErrorCode::InputEmpty, QT_TRANSLATE_NOOP("error", "{path} is empty.")},
    {ErrorCode::InputUnreadable, QT_TRANSLATE_NOOP("error", "{path} cannot be read[?: {r:reason}][? (row {row})].")},
    {ErrorCode::InputCrashed,
     QT_TRANSLATE_NOOP("error",
                       "{path} made its reader break down; the file is probably damaged. Nothing was changed.")},
    {ErrorCode::InputTimeout,
     QT_TRANSLATE_NOOP("error",
                       "Reading {path} took more than {n:seconds} seconds and was stopped. Nothing was changed.")},
    {ErrorCode::InputTooLarge, QT_TRANSLATE_NOOP("error", "{path} is too large to read: at most {limit} can be.")},
    {ErrorCode::InputNoLayer, QT_TRANSLATE_NOOP("error", "{path} has no layer or sheet “{layer}”. It has: {known}.")},
    {ErrorCode::InputNoFeatures, QT_TRANSLATE_NOOP("error", "{path} holds no shapes.")},
    {ErrorCode::InputNoPolygons, QT_TRANSLATE_NOOP("error", "{path} holds no areas, only: {w:found}.")},
    {ErrorCode::InputNoColumn, QT_TRANSLATE_NOOP("error", "{path} has no column “{column}”. It has: {known}.")},
    {ErrorCode::InputNoHeader,
     QT_TRANSLATE_NOOP("error",
                       "{path}[? (sheet {sheet})] has no row of headings that names the areas and their figures. "
                       "Expected for example: {expected}."),
     {QT_TRANSLATE_NOOP("error", "Write them in one row above the figures and take the file in again."),
      QT_TRANSLATE_NOOP("error", "Say with --header-row and --map where they are.")}},
    {ErrorCode::InputNoCrs,
     QT_TRANSLATE_NOOP("error", "{path} does not say which coordinate system it uses."),
     {QT_TRANSLATE_NOOP("error", "Save it together with its coordinate system in the program that made it."),
      QT_TRANSLATE_NOOP("error", "Give it with --crs, for example EPSG:32749 or EPSG:4326.")}},
    {ErrorCode::InputOutsideCrs, QT_TRANSLATE_NOOP("error",
                                                   "The shapes of {path} lie outside the area where {crs} can be used; "
                                                   "its coordinate system is probably another one.")},
    {ErrorCode::InputBadCell,
     QT_TRANSLATE_NOOP("error",
                       "{path}[?, sheet {sheet}], row {row}, column {column}: “{value}”; expected {expected}.")},
    {ErrorCode::InputNotRaster, QT_TRANSLATE_NOOP("error", "{path} cannot be used as a basemap[?: {r:reason}].")},
    {ErrorCode::InputNoGeoreference,
     QT_TRANSLATE_NOOP("error", "{path} is a picture without a place on the map; it has to be fitted first.")},
    {ErrorCode::CopyNotMergeable,
     QT_TRANSLATE_NOOP("error", "{path} cannot be merged into this project: {r:reason}. Nothing was changed.")},
    {ErrorCode::ProjectMissing, QT_TRANSLATE_NOOP("error", "There is no project file {path}.")},
    {ErrorCode::ProjectIsFolder, QT_TRANSLATE_NOOP("error", "{path} is a folder, not a project file.")},
    {ErrorCode::ProjectEmpty, QT_TRANSLATE_NOOP("error", "{path} is an empty file, not a project.")},
    {ErrorCode::ProjectExists,
     QT_TRANSLATE_NOOP("error", "{path} is there already and is not overwritten. Choose another name.")},
    {ErrorCode::ProjectNotSqlite, QT_TRANSLATE_NOOP("error", "{path} is not a project file.")},
    {ErrorCode::ProjectForeign,
     QT_TRANSLATE_NOOP("error", "{path} was made by another program and is not a Kawasan project."),
     {QT_TRANSLATE_NOOP("error", "Its areas can be taken into an open city: File, Take in boundaries."),
      QT_TRANSLATE_NOOP("error", "Its areas can be taken in with import-areas.")}},
    {ErrorCode::ProjectNewer, QT_TRANSLATE_NOOP("error",
                                                "{path} was written by a newer version of the program (schema "
                                                "{version}, this one knows {known}). Please update the program.")},
    {ErrorCode::ProjectOlder,
     QT_TRANSLATE_NOOP("error",
                       "{path} was written by an older version of the program (schema {version}, now {known})."),
     {QT_TRANSLATE_NOOP("error", "Bring it up to date; a copy of it as it is now is kept beside it."),
      QT_TRANSLATE_NOOP("error", "Bring it up to date with: kawasan-cli migrate {path}")}},
    {ErrorCode::ProjectDamaged,
     QT_TRANSLATE_NOOP(
         "error",
         "The project file {path} is damaged[? ({r:reason})]. Nothing was changed. Go on with the last copy.")},
    {ErrorCode::ProjectReadOnly,
     QT_TRANSLATE_NOOP(
         "error",
         "{path} cannot be written to: it or its folder is read-only. Copy it to another place and work there.")},
    {ErrorCode::ProjectBusy,
     QT_TRANSLATE_NOOP("error", "Another program is writing to {path}. Close it there and try again.")},
    {ErrorCode::ProjectDiskFull,
     QT_TRANSLATE_NOOP("error", "The disk with {path} is full. Nothing was changed; make room and try again.")},
    {ErrorCode::ProjectIo, QT_TRANSLATE_NOOP("error", "{path} cannot be read or written[?: {reason}].")},
    {ErrorCode::RegulationInvalid,
     QT_TRANSLATE_NOOP("error", "The regulation pack {pack} contradicts itself: {reason}")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("error", "Cancelled.")},
    {ErrorCode::Internal,
     QT_TRANSLATE_NOOP("error", "This should not have happened: {what}. Nothing was changed; please report it.")},
};

using Sentences = SentencesByKey;

const Sentences& reasons() {
  static const Sentences texts{
      {"not-a-number", QT_TRANSLATE_NOOP("reason", "not a number")},
      {"number-with-unit", QT_TRANSLATE_NOOP("reason", "a number with a unit or other text; write the number alone")},
      {"spreadsheet-error", QT_TRANSLATE_NOOP("reason", "an error of the spreadsheet")},
      {"ambiguous-number", QT_TRANSLATE_NOOP("reason", "can be read in two ways ({w:expected})")},
      {"too-large", QT_TRANSLATE_NOOP("reason", "larger than can be true")},
      {"not-whole", QT_TRANSLATE_NOOP("reason", "not a whole number; what is counted in {expected} has no decimals")},
      {"not-a-figure", QT_TRANSLATE_NOOP("reason", "names no figure of the table")},
      {"not-a-score", QT_TRANSLATE_NOOP("reason", "not a value of the regulation ({w:expected})")},
      {"not-allowed", QT_TRANSLATE_NOOP("reason", "not possible here; expected {w:expected}")},
      {"not-a-date", QT_TRANSLATE_NOOP("reason", "not a date")},
      {"duplicate-row", QT_TRANSLATE_NOOP("reason", "the same area stands in {expected} already")},
      {"other-heading", QT_TRANSLATE_NOOP("reason",
                                          "below other headings ({expected}), which give the columns another meaning; "
                                          "take this part in as a table of its own")},
      {"several-rows", QT_TRANSLATE_NOOP("reason",
                                         "the file has several rows an RT (this one: {expected}); say first how they "
                                         "become its figures")},
      {"sum-lacks-rows",
       QT_TRANSLATE_NOOP("reason", "nothing to be read in {expected} rows of the RT, so their sum is not known")},
      {"sum-of-known",
       QT_TRANSLATE_NOOP("reason", "sum of what is known; nothing to be read in {expected} rows of the RT")},
      {"kept-as-it-is", QT_TRANSLATE_NOOP("reason", "the project says otherwise and stays as it is[?: {expected}]")},
      {"rows-differ", QT_TRANSLATE_NOOP("reason", "the rows of the RT say different things ({w:expected})")},
      {"same-in-rows", QT_TRANSLATE_NOOP("reason", "the same in {expected}: taken once, not added up")},
      {"duplicate-shape", QT_TRANSLATE_NOOP("reason", "the same area was drawn already ({expected})")},
      {"row-looks-shifted", QT_TRANSLATE_NOOP("reason", "the row looks shifted by a column; nothing of it was taken")},
      {"row-shifted-back",
       QT_TRANSLATE_NOOP("reason", "the row was moved back by one column from column {expected} on")},
      {"row-as-it-stands", QT_TRANSLATE_NOOP("reason", "the row looks shifted by a column; taken as it stands")},
      {"row-ends-early", QT_TRANSLATE_NOOP("reason", "the row ends before this column; read as empty from here on")},
      {"looks-like-square-metres",
       QT_TRANSLATE_NOOP("reason", "looks like square metres where hectares belong ({expected})")},
      {"was-square-metres", QT_TRANSLATE_NOOP("reason", "square metres, taken as {expected}")},
      {"looks-like-percent", QT_TRANSLATE_NOOP("reason", "looks like a percent where a volume belongs ({expected})")},
      {"percent-without-volume",
       QT_TRANSLATE_NOOP("reason", "a percent without a volume; by its base the volume would be {expected}")},
      {"percent-beyond", QT_TRANSLATE_NOOP("reason", "a percent below 0 or above 100 without a volume")},
      {"percent-alone", QT_TRANSLATE_NOOP("reason", "a percent without a volume, from which none can be worked out")},
      {"percent-differs",
       QT_TRANSLATE_NOOP("reason", "volume and base make {expected}; the volume was taken, not the percent")},
      {"maybe-percent",
       QT_TRANSLATE_NOOP("reason", "less than one metre; taken as it is, but {expected} if a percent was meant")},
      {"was-percent", QT_TRANSLATE_NOOP("reason", "a percent, taken as {expected}")},
      {"unknown-indicator",
       QT_TRANSLATE_NOOP("reason", "the regulation of the city has no such criterion[?; it has {expected}]")},
      {"contested-column",
       QT_TRANSLATE_NOOP("reason", "columns {expected} claim to be the same figure; none of them was taken")},
      {"negative", QT_TRANSLATE_NOOP("reason", "below zero; taken as it is")},
      {"above-base", QT_TRANSLATE_NOOP("reason", "more than all there is ({expected}); taken as it is")},
      {"counts-households",
       QT_TRANSLATE_NOOP("reason", "the form counts households[? (all: {expected})], the criterion buildings or KK")},
      {"sheet-of-households",
       QT_TRANSLATE_NOOP("reason", "the sheet lists single households; figures of the RT are not read from it")},
      {"sheet-of-answers", QT_TRANSLATE_NOOP("reason", "the sheet is none from which figures of the RT are read")},
      {"sheet-without-answers", QT_TRANSLATE_NOOP("reason", "labels alone, nothing is filled in")},
      {"plus-sign", QT_TRANSLATE_NOOP("reason", "typed with a plus sign, read as {expected}")},
      {"differs-from-rt-sum", QT_TRANSLATE_NOOP("reason", "the RT add up to {expected}; taken as it is")},
      {"same-bases", QT_TRANSLATE_NOOP("reason", "the same as in {expected}: copied from there?")},
      {"other-city", QT_TRANSLATE_NOOP("reason", "another city; this project is of {expected}")},
      {"other-province", QT_TRANSLATE_NOOP("reason", "another province; this project is of {expected}")},
      {"differs-from-sheet", QT_TRANSLATE_NOOP("reason", "the sheet is called {expected}; please check which is true")},
      {"part-above-whole", QT_TRANSLATE_NOOP("reason", "more than the whole that it is a part of ({expected})")},
      {"class-not-of-total",
       QT_TRANSLATE_NOOP(
           "reason", "not the class of the total {expected} filed with it by the chosen regulation; taken as filed")},
      {"no-area", QT_TRANSLATE_NOOP("reason", "the row names no area")},
      {"unknown-area", QT_TRANSLATE_NOOP("reason", "the project has no such area")},
      {"unknown-kelurahan", QT_TRANSLATE_NOOP("reason", "the project has no such kelurahan")},
      {"ambiguous-kelurahan", QT_TRANSLATE_NOOP("reason", "several kelurahan have this name")},
      {"unknown-kecamatan", QT_TRANSLATE_NOOP("reason", "the project has no such kecamatan")},
      {"ambiguous-kecamatan", QT_TRANSLATE_NOOP("reason", "several kecamatan have this name")},
      {"unknown-kawasan", QT_TRANSLATE_NOOP("reason", "the project has no such kawasan")},
      {"like-kelurahan", QT_TRANSLATE_NOOP("reason", "almost the name of another new kelurahan of the file")},
      {"like-kecamatan", QT_TRANSLATE_NOOP("reason", "almost the name of another kecamatan of the file")},
      {"like-kawasan", QT_TRANSLATE_NOOP("reason", "almost the name of another new kawasan of the file")},
      {"ambiguous-kawasan", QT_TRANSLATE_NOOP("reason", "several kawasan have this name")},
      {"unknown-rt", QT_TRANSLATE_NOOP("reason", "the project has no such RT")},
      {"ambiguous-rt", QT_TRANSLATE_NOOP("reason", "several RT fit")},
      {"no-label", QT_TRANSLATE_NOOP("reason", "no number or name of an RT")},
      {"no-kelurahan", QT_TRANSLATE_NOOP("reason", "the file does not say in which kelurahan the RT is")},
      {"totals", QT_TRANSLATE_NOOP("reason", "a row of totals, no RT")},
      {"no-hectares",
       QT_TRANSLATE_NOOP("reason", "no hectares; the line was left out, so the decree before it counts")},
      {"heading-again", QT_TRANSLATE_NOOP("reason", "the headings once more, no RT")},
      {"column-numbers", QT_TRANSLATE_NOOP("reason", "numbers of the columns, no RT")},
      {"no-form", QT_TRANSLATE_NOOP("reason", "the sheet {expected} has no row with this key; the row was left out")},
      {"form-alone", QT_TRANSLATE_NOOP("reason", "no row of {expected}; its form alone was taken")},
      {"sheet-between", QT_TRANSLATE_NOOP("reason", "not taken: rows of {expected} repeat or lack it")},
      {"no-name", QT_TRANSLATE_NOOP("reason", "no name of the area")},
      {"uncertain-rt", QT_TRANSLATE_NOOP("reason", "the file marks this RT with a question mark")},
      {"not-a-year", QT_TRANSLATE_NOOP("reason", "not a year")},
      {"not-a-place", QT_TRANSLATE_NOOP("reason", "not a place in the project's coordinates")},
      {"no-volume", QT_TRANSLATE_NOOP("reason", "no volume; what is taken off is not known")},
      {"negative-effect", QT_TRANSLATE_NOOP("reason", "below zero; a work cannot take off less than nothing")},
      {"negative-money", QT_TRANSLATE_NOOP("reason", "an amount below zero; taken as not known")},
      {"unknown-work", QT_TRANSLATE_NOOP("reason", "a work that is not in the catalogue; taken as it is")},
      {"unknown-funding", QT_TRANSLATE_NOOP("reason", "a source of funds that is not known; taken as it is")},
      {"work-not-for-indicator",
       QT_TRANSLATE_NOOP("reason", "a work that usually takes nothing off this criterion; taken as it is")},
      {"no-such-work", QT_TRANSLATE_NOOP("reason", "the catalogue has no such work[?; similar: {expected}]")},
      {"not-of-this-work", QT_TRANSLATE_NOOP("reason", "this work takes nothing off it[?; only off {expected}]")},
      {"no-price", QT_TRANSLATE_NOOP("reason", "no price")},
      {"not-above-zero", QT_TRANSLATE_NOOP("reason", "a price must be above zero")},
      {"second-price", QT_TRANSLATE_NOOP("reason", "a second price of the same; the first is in {expected}")},
      {"no-person", QT_TRANSLATE_NOOP("reason", "no name of a person")},
      {"not-16-digits", QT_TRANSLATE_NOOP("reason", "a NIK has 16 digits")},
      {"not-a-birth-date", QT_TRANSLATE_NOOP("reason", "digits 7 to 12 of a NIK are a date of birth")},
      {"woman-differs-from-nik", QT_TRANSLATE_NOOP("reason", "contradicts the NIK, which is that of {expected}")},
      {"second-person", QT_TRANSLATE_NOOP("reason", "a second row of the same person; the first is in {expected}")},
      {"nik-of-another", QT_TRANSLATE_NOOP("reason", "the NIK of another person[?, {expected}]")},
      {"null-geometry", QT_TRANSLATE_NOOP("reason", "no shape")},
      {"empty", QT_TRANSLATE_NOOP("reason", "an empty shape")},
      {"not-a-polygon", QT_TRANSLATE_NOOP("reason", "a point or line, not an area")},
      {"unreadable", QT_TRANSLATE_NOOP("reason", "a shape that cannot be read")},
      {"outside-crs", QT_TRANSLATE_NOOP("reason", "outside the area where the coordinate system can be used")},
      {"invalid-coordinate", QT_TRANSLATE_NOOP("reason", "a coordinate that is no number")},
      {"broken-ring", QT_TRANSLATE_NOOP("reason", "a ring that does not close or has too few points")},
      {"other-parts", QT_TRANSLATE_NOOP("reason", "points or lines beside the area were left out")},
      {"beyond-repair", QT_TRANSLATE_NOOP("reason", "nothing of the area is left after the repair")},
  };
  return texts;
}

constexpr const char* kWhichSheet =
    QT_TRANSLATE_NOOP("error", "{path} has several sheets or layers: {known}. Say which one.");
constexpr const char* kNotGiven = QT_TRANSLATE_NOOP("error", "{field} is not given. Expected: {w:expected}.");

constexpr const char* kOfWoman = QT_TRANSLATE_NOOP("reason", "a woman (P)");
constexpr const char* kOfMan = QT_TRANSLATE_NOOP("reason", "a man (L)");
constexpr Advice kTwoReadings{QT_TRANSLATE_NOOP("reason", "write it without thousands mark, or with both marks"),
                              QT_TRANSLATE_NOOP("reason", "say with --decimal which mark is the decimal one")};

QString sentence(const Sentences& sentences, const char* context, const std::string& key, const Params& params) {
  const auto found = sentences.find(key);
  if (found == sentences.end()) return QString::fromStdString(key);
  return filled(QCoreApplication::translate(context, found->second), params);
}

constexpr Advice kActivitiesElsewhere{
    QT_TRANSLATE_NOOP("error", "They are taken in under “Plan”, with “Take in activities”."),
    QT_TRANSLATE_NOOP("error", "import-activities takes them in.")};
constexpr Advice kRepeatWithForm{
    QT_TRANSLATE_NOOP("error", "Put both tables as two sheets into one XLSX workbook and take that in."),
    QT_TRANSLATE_NOOP("error",
                      "Put both tables as two sheets into one XLSX workbook and name this sheet with --repeat.")};
constexpr Advice kHousesPerRt{
    QT_TRANSLATE_NOOP("error",
                      "With a column of the RT (rtrw) and one that counts the house where it is unfit (1c_vol: 1), its "
                      "rows can be added up per RT."),
    QT_TRANSLATE_NOOP("error",
                      "With a column of the RT (rtrw) and one that counts the house where it is unfit (1c_vol: 1), "
                      "--rows sum adds them up per RT.")};

/// Lists whose rows are no RT.
QString describeList(const Error& error, const char* sentence, const Advice& advice) {
  return filled(QCoreApplication::translate("error", sentence), error.params) + u' ' +
         QCoreApplication::translate("error", advice.shown());
}

/// Official forms hold one RT or many questions on a sheet; they are recognised so that nobody hunts for headings, and
/// so are lists that hold something else than figures of RT.
QString describeForm(const Error& error) {
  const std::string_view form = error.params.get("form");
  if (form == "activities")
    return describeList(error,
                        QT_TRANSLATE_NOOP("error",
                                          "{path}[? (sheet {sheet})] is a list of activities with their volumes, not "
                                          "of figures of the RT."),
                        kActivitiesElsewhere);
  if (form == "houses")
    return describeList(error,
                        QT_TRANSLATE_NOOP("error",
                                          "{path}[? (sheet {sheet})] is a list of houses (RTLH) that does not say in "
                                          "which RT each of them is, so nothing of it can be taken."),
                        kHousesPerRt);
  if (form == "repeat")
    return describeList(error,
                        QT_TRANSLATE_NOOP("error",
                                          "{path}[? (sheet {sheet})] holds only the repeated answers of a KoBo or ODK "
                                          "form; the RT that they belong to are in the table of the form itself."),
                        kRepeatWithForm);
  if (form == "form-definition") {
    const char* questions = QT_TRANSLATE_NOOP("error",
                                              "{path}[? (sheet {sheet})] holds the questions of a KoBo or ODK form, "
                                              "not the answers. Take in the file with the answers that was "
                                              "downloaded.");
    return filled(QCoreApplication::translate("error", questions), error.params);
  }
  if (form == "empty") {
    const char* nothing = QT_TRANSLATE_NOOP("error",
                                            "{path}[? (sheet {sheet})] is an official form that is still empty: no RT "
                                            "in it has a figure. Take in the form that was filled in.");
    return filled(QCoreApplication::translate("error", nothing), error.params);
  }
  const char* sentence = QT_TRANSLATE_NOOP("error",
                                           "{path}[? (sheet {sheet})] is an official form in which no figures of an RT "
                                           "were found by their labels.[? Copy them into a table with headings such "
                                           "as {expected}.]");
  return filled(QCoreApplication::translate("error", sentence), error.params);
}

/// One area alone has no shape, whatever the others have.
QString describeUndrawn(const Error& error) {
  if (error.params.get("what") == "no-works")
    return QCoreApplication::translate("error", "None of these activities is drawn on the map yet.");
  const char* sentence = QT_TRANSLATE_NOOP("error", "{area} cannot be shown on a map: it has no shape yet.");
  return filled(QCoreApplication::translate("error", sentence), error.params);
}

/// Nobody is writing: others wrote since the project was read (Project::edit).
QString describeOthers(const Error& error) {
  const char* sentence = error.params.get("changed") == "record"
                             ? QT_TRANSLATE_NOOP("error",
                                                 "Another program has changed the same since it was read here[?: "
                                                 "{what}]. Doing it once more writes over that.")
                             : QT_TRANSLATE_NOOP("error",
                                                 "Another program has changed {path} since it was read here. Look at "
                                                 "what stands there now and do it once more.");
  return filled(QCoreApplication::translate("error", sentence), error.params);
}

/// The keys of `set` in words; figures have theirs in the glossary.
const Sentences& fieldNames() {
  static const Sentences names{
      {"strategic_value", QT_TRANSLATE_NOOP("field", "strategic value")},
      {"population_value", QT_TRANSLATE_NOOP("field", "population value")},
      {"socio_economic_cultural", QT_TRANSLATE_NOOP("field", "social, economic and cultural value")},
      {"tenure_status", QT_TRANSLATE_NOOP("field", "clarity of tenure")},
      {"spatial_plan_conformity", QT_TRANSLATE_NOOP("field", "conformity with the spatial plan")},
      {"evidence", QT_TRANSLATE_NOOP("field", "evidence")},
      {"decree_number", QT_TRANSLATE_NOOP("field", "number of the decree")},
      {"decree_date", QT_TRANSLATE_NOOP("field", "date of the decree")},
      {"decree_ha", QT_TRANSLATE_NOOP("field", "hectares of the decree")},
      {"name", QT_TRANSLATE_NOOP("field", "name")},
      {"code", QT_TRANSLATE_NOOP("field", "code")},
      {"typology", QT_TRANSLATE_NOOP("field", "typology")},
      {"hectares_note", QT_TRANSLATE_NOOP("field", "reason of the difference in hectares")},
      {"kampung", QT_TRANSLATE_NOOP("field", "kampung")},
      {"kabkota", QT_TRANSLATE_NOOP("field", "city or regency")},
      {"provinsi", QT_TRANSLATE_NOOP("field", "province")},
      {"estimates", QT_TRANSLATE_NOOP("field", "estimates")},
      {"label", QT_TRANSLATE_NOOP("field", "name of the RT")},
      {"rt", QT_TRANSLATE_NOOP("field", "RT")},
      {"rw", QT_TRANSLATE_NOOP("field", "RW")},
      {"part", QT_TRANSLATE_NOOP("field", "part of the RT")},
      {"kelurahan", QT_TRANSLATE_NOOP("field", "kelurahan")},
      {"kecamatan", QT_TRANSLATE_NOOP("field", "kecamatan")},
      {"kawasan", QT_TRANSLATE_NOOP("field", "kawasan")},
      {"chosen", QT_TRANSLATE_NOOP("field", "chosen")},
      {"note", QT_TRANSLATE_NOOP("field", "note")},
      {"is_estimate", QT_TRANSLATE_NOOP("field", "estimate")},
      {"surveyor", QT_TRANSLATE_NOOP("field", "surveyor")},
      {"survey_date", QT_TRANSLATE_NOOP("field", "date of the survey")},
      {"data_source", QT_TRANSLATE_NOOP("field", "source of the figures")},
      {"state", QT_TRANSLATE_NOOP("field", "state of the figures")},
      {"caption", QT_TRANSLATE_NOOP("field", "caption")},
      {"file_name", QT_TRANSLATE_NOOP("field", "photo")},
      {"parameter", QT_TRANSLATE_NOOP("field", "figure of the photo")},
      {"attachment", QT_TRANSLATE_NOOP("field", "photo or file")},
      {"title", QT_TRANSLATE_NOOP("field", "title")},
      {"handling", QT_TRANSLATE_NOOP("field", "handling")},
      {"pattern", QT_TRANSLATE_NOOP("field", "pattern of handling")},
      {"pattern_reason", QT_TRANSLATE_NOOP("field", "reason of the pattern")},
      {"location_class", QT_TRANSLATE_NOOP("field", "location in the city")},
      {"area_character", QT_TRANSLATE_NOOP("field", "character of the kawasan")},
      {"dwelling_status", QT_TRANSLATE_NOOP("field", "status of the dwellings")},
      {"legal_ha", QT_TRANSLATE_NOOP("field", "legal land (ha)")},
      {"untitled_ha", QT_TRANSLATE_NOOP("field", "legal land occupied without title (ha)")},
      {"illegal_ha", QT_TRANSLATE_NOOP("field", "illegal land (ha)")},
      {"persons", QT_TRANSLATE_NOOP("field", "persons")},
      {"women", QT_TRANSLATE_NOOP("field", "women")},
      {"low_income", QT_TRANSLATE_NOOP("field", "persons of low income (MBR)")},
      {"poor_households", QT_TRANSLATE_NOOP("field", "poor KK")},
      {"problem.building", QT_TRANSLATE_NOOP("field", "problems of the buildings")},
      {"problem.road", QT_TRANSLATE_NOOP("field", "problems of the roads")},
      {"problem.water", QT_TRANSLATE_NOOP("field", "problems of the drinking water")},
      {"problem.drainage", QT_TRANSLATE_NOOP("field", "problems of the drainage")},
      {"problem.wastewater", QT_TRANSLATE_NOOP("field", "problems of the waste water")},
      {"problem.waste", QT_TRANSLATE_NOOP("field", "problems of the solid waste")},
      {"problem.fire", QT_TRANSLATE_NOOP("field", "problems of the fire protection")},
      {"environment_screened", QT_TRANSLATE_NOOP("field", "environmental screening")},
      {"land_screened", QT_TRANSLATE_NOOP("field", "land screening")},
      {"land_needed", QT_TRANSLATE_NOOP("field", "whether land is needed")},
      {"land_document", QT_TRANSLATE_NOOP("field", "grant or permit of the land")},
      {"information_board", QT_TRANSLATE_NOOP("field", "information board")},
      {"attendance", QT_TRANSLATE_NOOP("field", "attendance list (file)")},
      {"minutes", QT_TRANSLATE_NOOP("field", "minutes (file)")},
      {"households", QT_TRANSLATE_NOOP("field", "KK")},
      {"scale", QT_TRANSLATE_NOOP("field", "scale")},
      {"executor", QT_TRANSLATE_NOOP("field", "kind of executor")},
      {"executor_name", QT_TRANSLATE_NOOP("field", "name of the executor")},
      {"bkm", QT_TRANSLATE_NOOP("field", "BKM/LKM")},
      {"formation_document", QT_TRANSLATE_NOOP("field", "document of formation of the Panitia")},
      {"ded", QT_TRANSLATE_NOOP("field", "DED")},
      {"rab", QT_TRANSLATE_NOOP("field", "RAB")},
      {"appraisal_date", QT_TRANSLATE_NOOP("field", "date of the appraisal")},
      {"kpp", QT_TRANSLATE_NOOP("field", "keepers' group (KPP)")},
      {"upkeep_cost", QT_TRANSLATE_NOOP("field", "cost of upkeep")},
      {"chosen_reason", QT_TRANSLATE_NOOP("field", "reason of the choice")},
      {"chosen_date", QT_TRANSLATE_NOOP("field", "date of the choice")},
  };
  return names;
}

}  // namespace

QString fieldName(const std::string& key) {
  if (const auto parameter = parameterByIdentifier(key)) return nameOf(*parameter);
  const auto known = fieldNames().find(key);
  return known == fieldNames().end() ? QString::fromStdString(key)
                                     : QCoreApplication::translate("field", known->second);
}

namespace {

std::vector<std::string> splitAt(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (std::size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
    parts.emplace_back(text.substr(0, at));
    text.remove_prefix(at + separator.size());
  }
  parts.emplace_back(text);
  return parts;
}

/// "kampung=Pesisir, road_ideal=250" as a person reads it. A comma and a blank may also stand inside a value; a part
/// without a key goes on with the value before it.
QString describeFields(const EditLabel& label) {
  QStringList shown;
  for (const std::string& part : splitAt(label.params.get("fields"), ", ")) {
    const std::string_view text = trimmed(part);
    const std::size_t equals = text.find('=');
    const bool isField = equals != std::string_view::npos && text.substr(0, equals).find(' ') == std::string_view::npos;
    if (!isField) {
      const QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
      if (shown.isEmpty()) {
        shown << rest;
      } else {
        shown.back() += QStringLiteral(", ") + rest;
      }
      continue;
    }
    const std::string_view field = text.substr(0, equals);
    const std::string value(trimmed(text.substr(equals + 1)));
    shown << QStringLiteral("%1: %2").arg(fieldName(std::string(field)), fieldValue(field, value));
  }
  return filled(
      QCoreApplication::translate("edit", editLabels().find("set-fields")->second),
      {{"area", std::string(label.params.get("area"))}, {"fields", shown.join(QStringLiteral("; ")).toStdString()}});
}

/// The keys of changedParts in words.
const Sentences& activityParts() {
  static const Sentences names{
      {"name", QT_TRANSLATE_NOOP("part", "name and code")},
      {"work", QT_TRANSLATE_NOOP("part", "kind of work")},
      {"programme", QT_TRANSLATE_NOOP("part", "programme")},
      {"place", QT_TRANSLATE_NOOP("part", "place")},
      {"years", QT_TRANSLATE_NOOP("part", "years")},
      {"volume", QT_TRANSLATE_NOOP("part", "volume of the contract")},
      {"cost", QT_TRANSLATE_NOOP("part", "cost")},
      {"executor", QT_TRANSLATE_NOOP("part", "executor")},
      {"kpp", QT_TRANSLATE_NOOP("part", "upkeep and KPP")},
      {"users", QT_TRANSLATE_NOOP("part", "beneficiaries")},
      {"documents", QT_TRANSLATE_NOOP("part", "documents and references")},
      {"safeguards", QT_TRANSLATE_NOOP("part", "safeguards and access")},
      {"note", QT_TRANSLATE_NOOP("part", "remarks")},
      {"effects", QT_TRANSLATE_NOOP("part", "volumes by RT")},
      {"funding", QT_TRANSLATE_NOOP("part", "funds")},
      {"people", QT_TRANSLATE_NOOP("part", "names of beneficiaries")},
  };
  return names;
}

QString describeActivityChange(const EditLabel& label) {
  QStringList parts;
  for (const std::string& key : splitAt(label.params.get("parts"), ",")) {
    const auto known = activityParts().find(key);
    if (known != activityParts().end()) parts << QCoreApplication::translate("part", known->second);
  }
  Params words = label.params;
  words.set("parts", parts.join(QStringLiteral(", ")).toStdString());
  return sentence(editLabels(), "edit", label.key, words);
}

/// With the sentence of the finding, which labels of earlier versions do not have.
QString describeAcceptance(const EditLabel& label) {
  Params words = label.params;
  const Finding finding = findingOf(label);
  if (!finding.rule.empty()) words.set("finding", describe(finding).toStdString());
  return sentence(editLabels(), "edit", label.key, words);
}

}  // namespace

void setSurface(Surface surface) {
  g_surface = surface;
}

namespace {

/// What a command was given on its own is called by its placeholder; fields keep the names that are typed.
Params withArgumentNames(Params params) {
  constexpr std::pair<std::string_view, const char*> kArguments[] = {
      {"ACTIVITY", QT_TRANSLATE_NOOP("error", "the activity")},
      {"SCENARIO", QT_TRANSLATE_NOOP("error", "the scenario")},
      {"NUMBER", QT_TRANSLATE_NOOP("error", "the number of the minutes")},
  };
  for (const auto& [key, text] : kArguments) {
    if (params.get("field") == key) params.set("field", QCoreApplication::translate("error", text).toStdString());
  }
  return params;
}

}  // namespace

QString describe(const Error& error) {
  if (error.code == ErrorCode::InputNoHeader && !error.params.get("form").empty())
    return describeForm(error).simplified();
  const bool isOfOne = !error.params.get("area").empty() || error.params.get("what") == "no-works";
  if (error.code == ErrorCode::NothingToDraw && isOfOne) return describeUndrawn(error);
  if (error.code == ErrorCode::ProjectBusy && !error.params.get("changed").empty()) return describeOthers(error);
  for (const CodeSentence& item : kErrors) {
    if (item.code != error.code) continue;
    QString text = QCoreApplication::translate("error", item.sentence);
    const bool isLeftOut = error.code == ErrorCode::BadValue && error.params.get("value").empty();
    const bool isAnySheet = error.code == ErrorCode::InputNoLayer && error.params.get("layer").empty();
    if (isAnySheet) text = QCoreApplication::translate("error", kWhichSheet);
    if (isLeftOut) text = QCoreApplication::translate("error", kNotGiven);
    if (const char* advice = item.advice.shown()) text += u' ' + QCoreApplication::translate("error", advice);
    return filled(text, withArgumentNames(error.params)).simplified();
  }
  return QString::fromStdString(std::string(nameOf(error.code)));
}

QString describe(const EditLabel& label) {
  if (label.key == "set-fields") return describeFields(label);
  if (label.key == "change-activity") return describeActivityChange(label);
  if (label.key == "accept-finding" || label.key == "withdraw-acceptance") return describeAcceptance(label);
  return sentence(editLabels(), "edit", label.key, label.params);
}

namespace {

/// "row 12" and "0.99 ha" in the user's language; everything else as it is.
std::string shownExpected(const std::string& expected) {
  if (expected.starts_with("row ")) {
    return QCoreApplication::translate("reason", "row %1")
        .arg(QString::fromStdString(expected.substr(4)))
        .toStdString();
  }
  if (expected.starts_with("rows ")) {
    return QCoreApplication::translate("reason", "rows %1")
        .arg(QString::fromStdString(expected.substr(5)))
        .toStdString();
  }
  if (expected.starts_with("shape ")) {
    return QCoreApplication::translate("reason", "shape %1")
        .arg(QString::fromStdString(expected.substr(6)))
        .toStdString();
  }
  const std::size_t space = expected.find(' ');
  bool isNumber = false;
  const double number = QString::fromStdString(expected.substr(0, space)).toDouble(&isNumber);
  if (!isNumber || expected.find('|') != std::string::npos) return expected;
  const std::string unit = space == std::string::npos ? std::string() : expected.substr(space);
  return formatPlain(number, 4, currentLanguage()).toStdString() + unit;
}

}  // namespace

QString describeReason(const std::string& reason, const std::string& expected) {
  std::string shown = shownExpected(expected);
  if (reason == "woman-differs-from-nik")
    shown = QCoreApplication::translate("reason", expected == "P" ? kOfWoman : kOfMan).toStdString();
  if (reason == "no-such-work" && !expected.empty()) shown = fieldValue("works", expected).toStdString();
  const QString why = sentence(reasons(), "reason", reason, {{"expected", shown}});
  if (reason != "ambiguous-number") return why;
  return why + QStringLiteral("; ") + QCoreApplication::translate("reason", kTwoReadings.shown());
}

}  // namespace kawasan
