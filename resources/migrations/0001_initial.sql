-- Schema 1. GeoPackage 1.3 (OGC 12-128r17): its own tables, then the project's. No R-tree, trigger or view: every connection
-- works with the schema untrusted. Foreign keys are deferred and have no actions, so that changesets can be replayed.
-- Quantities are REAL in the unit of core/model/parameter.h; NULL is "nobody entered it", never zero. Times are ISO, UTC.

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

-- What the project is: city, code, edition, ... (journalled)
CREATE TABLE kawasan_meta (
  fid INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT
);

-- State of the file itself: schema version, revision, change counter. Not journalled: an undo does not take it back.
CREATE TABLE kawasan_state (
  fid INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT
);

CREATE TABLE kecamatan (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  uuid TEXT NOT NULL UNIQUE,
  code TEXT,
  name TEXT NOT NULL
);

CREATE TABLE kelurahan (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  uuid TEXT NOT NULL UNIQUE,
  code TEXT,
  name TEXT NOT NULL,
  kecamatan TEXT
);

CREATE TABLE kawasan (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  uuid TEXT NOT NULL UNIQUE,
  code TEXT,
  name TEXT NOT NULL,
  typology TEXT
);

-- A survey unit: an RT, or the part of an RT inside one kawasan.
CREATE TABLE rt (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  uuid TEXT NOT NULL UNIQUE,
  kelurahan_id INTEGER NOT NULL REFERENCES kelurahan(fid) DEFERRABLE INITIALLY DEFERRED,
  kawasan_id INTEGER REFERENCES kawasan(fid) DEFERRABLE INITIALLY DEFERRED,
  rt TEXT,
  rw TEXT,
  part TEXT,
  label TEXT NOT NULL,
  kampung TEXT
);
CREATE INDEX rt_by_kelurahan ON rt(kelurahan_id);
CREATE INDEX rt_by_kawasan ON rt(kawasan_id);

CREATE TABLE zone (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  name TEXT,
  kind TEXT,
  is_settlement BOOLEAN NOT NULL
);

CREATE TABLE reference_area (
  fid INTEGER PRIMARY KEY,
  geom MULTIPOLYGON,
  layer TEXT NOT NULL,
  name TEXT,
  attributes TEXT
);

CREATE TABLE survey (
  fid INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL
);

-- One row an RT and survey; the bases, then the failing volumes of the 19 indicators of either edition.
CREATE TABLE rt_figures (
  fid INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey(fid) DEFERRABLE INITIALLY DEFERRED,
  rt_id INTEGER NOT NULL REFERENCES rt(fid) DEFERRABLE INITIALLY DEFERRED,
  area_verified REAL,
  area_decree REAL,
  area_settlement REAL,
  buildings REAL,
  population REAL,
  households_kk REAL,
  households_dwelling REAL,
  road_ideal REAL,
  drain_ideal REAL,
  building_irregularity REAL,
  building_density REAL,
  building_noncompliance REAL,
  road_coverage REAL,
  road_surface REAL,
  water_access REAL,
  water_sufficiency REAL,
  drainage_inundation REAL,
  drainage_absence REAL,
  drainage_disconnected REAL,
  drainage_unmaintained REAL,
  drainage_construction REAL,
  wastewater_system REAL,
  wastewater_facility REAL,
  waste_facility REAL,
  waste_system REAL,
  waste_unmaintained REAL,
  fire_infrastructure REAL,
  fire_equipment REAL,
  source_file TEXT,
  source_sheet TEXT,
  source_row INTEGER,
  UNIQUE (survey_id, rt_id)
);

-- What somebody filed: figures, values, total and class as published. Never mixed with what is computed.
CREATE TABLE filed_result (
  fid INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey(fid) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  edition TEXT NOT NULL,
  area_verified REAL,
  area_decree REAL,
  area_settlement REAL,
  buildings REAL,
  population REAL,
  households_kk REAL,
  households_dwelling REAL,
  road_ideal REAL,
  drain_ideal REAL,
  building_irregularity REAL,
  building_density REAL,
  building_noncompliance REAL,
  road_coverage REAL,
  road_surface REAL,
  water_access REAL,
  water_sufficiency REAL,
  drainage_inundation REAL,
  drainage_absence REAL,
  drainage_disconnected REAL,
  drainage_unmaintained REAL,
  drainage_construction REAL,
  wastewater_system REAL,
  wastewater_facility REAL,
  waste_facility REAL,
  waste_system REAL,
  waste_unmaintained REAL,
  fire_infrastructure REAL,
  fire_equipment REAL,
  filed_values TEXT,
  total INTEGER,
  tingkat TEXT,
  source_file TEXT,
  source_sheet TEXT,
  source_row INTEGER,
  UNIQUE (survey_id, level, area_id, edition)
);

-- What was computed: total and class (a range while figures are missing) by one edition and method of averaging.
CREATE TABLE assessment (
  fid INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey(fid) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  edition TEXT NOT NULL,
  method TEXT NOT NULL,
  total_min INTEGER NOT NULL,
  total_max INTEGER NOT NULL,
  class_min TEXT NOT NULL,
  class_max TEXT NOT NULL,
  sectoral_mean REAL,
  UNIQUE (survey_id, level, area_id, edition, method)
);

CREATE TABLE consideration (
  fid INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  strategic_value INTEGER,
  population INTEGER,
  socio_economic_cultural INTEGER,
  evidence TEXT,
  UNIQUE (level, area_id)
);

CREATE TABLE legality (
  fid INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  tenure_status BOOLEAN,
  spatial_plan_conformity BOOLEAN,
  evidence TEXT,
  UNIQUE (level, area_id)
);

-- One line of a decree (SK).
CREATE TABLE decree_area (
  fid INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  decree_date DATE,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  hectares REAL,
  UNIQUE (number, level, area_id)
);

CREATE TABLE ranking_choice (
  fid INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  chosen BOOLEAN NOT NULL,
  reason TEXT,
  chosen_date TEXT,
  UNIQUE (level, area_id)
);

CREATE TABLE finding_approval (
  fid INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  reason TEXT NOT NULL,
  person TEXT,
  time TEXT,
  UNIQUE (rule, fingerprint)
);

CREATE TABLE basemap (
  fid INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  title TEXT,
  draw_order INTEGER NOT NULL,
  opacity REAL NOT NULL,
  visible BOOLEAN NOT NULL
);

-- Undo and history. `changeset` is SQLite's session format; `batch` names the rows of a bulk import as JSON
-- [[table, first fid, count], ...]; `redo` holds those rows while the import is undone.
CREATE TABLE kawasan_journal (
  number INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  params TEXT NOT NULL,
  person TEXT NOT NULL,
  time TEXT NOT NULL,
  state INTEGER NOT NULL,
  changeset BLOB,
  batch TEXT,
  redo BLOB
);

CREATE TABLE kawasan_mark (
  fid INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  journal_number INTEGER NOT NULL,
  person TEXT NOT NULL,
  time TEXT NOT NULL
);
