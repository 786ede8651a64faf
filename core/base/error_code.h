#pragma once

// Every expected failure of the program, named by what went wrong. The sentence a user reads is made from the code and
// its parameters in ui/text; the parameters each code carries stand beside it. A code belongs to one kind, and the kind
// decides the exit status of the command line.

namespace kawasan {

enum class ErrorKind {
  Usage,      // exit status 2: the request itself is wrong
  Input,      // 3: an input file cannot be used
  Project,    // 4: the project file cannot be used
  Cancelled,  // 5: the user stopped it; shown to nobody
  Bug,        // 70
};

enum class ErrorCode {
  // Usage
  UnknownEdition,     // {edition} {known}
  UnknownSurvey,      // {survey} {known}
  UnknownArea,        // {area} {level}
  AmbiguousArea,      // {area} {matches}
  DuplicateArea,      // {area}
  UnknownField,       // {field} {known}
  BadNumber,          // {field} {value}
  AmbiguousNumber,    // {field} {value} {readings}
  BadValue,           // {field} {value} {expected}
  UnknownCrs,         // {crs}
  OutputExists,       // {path}
  OutputNotWritable,  // {path} {reason}
  NothingToUndo,      //
  NothingToRedo,      //
  UndoBarrier,        // {label}: an edit by another program lies in between
  NothingToDraw,      // {what}
  ScaleTooLarge,      // {scale} {paper} {fitting}
  MissingCity,        //
  NotBuilt,           // {command}
  InvalidUsage,       // {message}
  // Input files
  InputMissing,         // {path}
  InputIsFolder,        // {path}
  InputEmpty,           // {path}
  InputUnreadable,      // {path} {reason}
  InputCrashed,         // {path}
  InputTimeout,         // {path} {seconds}
  InputTooLarge,        // {path} {limit}
  InputNoLayer,         // {path} {layer} {known}
  InputNoFeatures,      // {path}
  InputNoPolygons,      // {path} {found}
  InputNoColumn,        // {path} {column} {known}
  InputNoHeader,        // {path} {sheet} {expected}
  InputNoCrs,           // {path}
  InputOutsideCrs,      // {path} {crs}
  InputBadCell,         // {path} {sheet} {row} {column} {value} {expected}
  InputNotRaster,       // {path} {reason}
  InputNoGeoreference,  // {path}
  CopyNotMergeable,     // {path} {reason}
  // Project file
  ProjectMissing,    // {path}
  ProjectIsFolder,   // {path}
  ProjectEmpty,      // {path}
  ProjectExists,     // {path}
  ProjectNotSqlite,  // {path}
  ProjectForeign,    // {path}: a GeoPackage or SQLite file of another program
  ProjectNewer,      // {path} {version} {known}
  ProjectOlder,      // {path} {version} {known}: run migrate
  ProjectDamaged,    // {path} {reason}
  ProjectReadOnly,   // {path} {reason}
  ProjectBusy,       // {path} {who}
  ProjectDiskFull,   // {path}
  ProjectIo,         // {path} {reason}
  // Others
  RegulationInvalid,  // {pack} {reason}
  Cancelled,          //
  Internal,           // {what}
};

}  // namespace kawasan
