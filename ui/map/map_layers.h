#pragma once

// Which vector layers the map shows and what colours them: how one person looks at it, not part of the project.

#include "ui/paint/map_scene.h"

namespace kawasan {

struct MapLayers {
  bool kawasan = true;      // outlines of the slum areas
  bool decree = true;       // outlines of the decree
  bool rts = true;          // lines between the RT
  bool rtFill = true;       // colours of `fill`
  bool kelurahan = true;    // boundaries
  bool kecamatan = true;    // boundaries
  bool zones = false;       // of the spatial plan
  bool references = false;  // reference areas but the outlines of the decree
  bool works = false;       // of the plan; the step Rencana switches them on
  bool labels = true;
  bool basemaps = true;  // all of them
  FillBy fill = FillBy::Class;

  friend bool operator==(const MapLayers&, const MapLayers&) = default;
};

/// As this person left them; the usual ones at first.
[[nodiscard]] MapLayers readMapLayers();
void keepMapLayers(const MapLayers& layers);

}  // namespace kawasan
