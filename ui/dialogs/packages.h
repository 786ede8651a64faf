#pragma once

// Packages of kelurahan: copies that teams work on, handed out and merged back. GUI thread; the work itself runs beside
// the window.

class QWidget;

namespace kawasan {

class Session;

/// Asks for which kelurahan and where, writes the package and says what is in it.
void handOutPackage(Session& session, QWidget* parent);
/// Of a file that is a package: says for which kelurahan, and shows it on the map.
void sayWhosePackage(Session& session);
/// Asks for the files, looks through them and opens a MergeWindow. Files that cannot be merged are told; the others go
/// on.
void mergePackages(Session& session, QWidget* parent);

}  // namespace kawasan
