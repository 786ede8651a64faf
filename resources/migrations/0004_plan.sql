-- Schema 4: the plan. What is planned where, what it takes off the failing volumes, who pays, and how far it has come.
-- Money is whole rupiah; NULL is "not known", never zero. Later parts of the plan (files, photographs, follow-up lists,
-- minutes) are tables of their own that name an activity or a document by its fid.

-- RP2KPKP of the city, RPLP of a kelurahan and others that name activities by number.
CREATE TABLE plan_document (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT,
  kelurahan_id INTEGER REFERENCES kelurahan(fid) DEFERRABLE INITIALLY DEFERRED,
  first_year INTEGER,
  last_year INTEGER,
  number TEXT,
  document_date DATE
);

CREATE TABLE programme (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  code TEXT,
  name TEXT NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  note TEXT
);

-- One piece of work. `year` is that of its budget; its effects count in `end_year` where that is another.
CREATE TABLE activity (
  fid INTEGER PRIMARY KEY,
  geom GEOMETRY,
  uuid TEXT NOT NULL UNIQUE,
  code TEXT,
  name TEXT NOT NULL,
  programme_id INTEGER REFERENCES programme(fid) DEFERRABLE INITIALLY DEFERRED,
  work TEXT,
  work_text TEXT,
  family TEXT,
  scale TEXT,
  tier TEXT,
  kawasan_id INTEGER REFERENCES kawasan(fid) DEFERRABLE INITIALLY DEFERRED,
  kelurahan_id INTEGER REFERENCES kelurahan(fid) DEFERRABLE INITIALLY DEFERRED,
  location TEXT,
  year INTEGER,
  end_year INTEGER,
  contract_volume REAL,
  contract_unit TEXT,
  cost_planned INTEGER,
  cost_realised INTEGER,
  executor TEXT,
  executor_name TEXT,
  formation_document TEXT,
  bkm TEXT,
  upl TEXT,
  kpp TEXT,
  upkeep_cost INTEGER,
  life_years INTEGER,
  ref_rp2kpkp TEXT,
  ref_rplp TEXT,
  priority INTEGER,
  universal_access TEXT,
  universal_access_note TEXT,
  spatial_plan_conformity BOOLEAN,
  spatial_plan_note TEXT,
  ded TEXT,
  rab TEXT,
  appraisal_date DATE,
  environment_screened BOOLEAN,
  land_screened BOOLEAN,
  land_needed BOOLEAN,
  land_document TEXT,
  information_board BOOLEAN,
  persons INTEGER,
  women INTEGER,
  households INTEGER,
  poor_households INTEGER,
  note TEXT,
  source_file TEXT,
  source_sheet TEXT,
  source_row INTEGER
);

-- What the work takes off the failing volume of one indicator in one RT, in the unit of the indicator; apart from the
-- volume of the contract.
CREATE TABLE activity_effect (
  fid INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  rt_id INTEGER NOT NULL REFERENCES rt(fid) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT NOT NULL,
  volume REAL,
  UNIQUE (activity_id, rt_id, indicator)
);
CREATE INDEX activity_effect_by_rt ON activity_effect(rt_id);

CREATE TABLE activity_funding (
  fid INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  source TEXT,
  source_text TEXT,
  planned INTEGER,
  realised INTEGER
);
CREATE INDEX activity_funding_by_activity ON activity_funding(activity_id);

-- The life of an activity. Rows are added, never changed.
CREATE TABLE activity_state (
  fid INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  state_date DATE NOT NULL,
  person TEXT,
  physical_percent REAL,
  financial_percent REAL,
  document TEXT,
  note TEXT,
  recorded TEXT NOT NULL
);
CREATE INDEX activity_state_by_activity ON activity_state(activity_id);

-- A new file registers all its tables afterwards.
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  SELECT 'activity', 'features', 'activity', srs_id FROM gpkg_contents WHERE table_name = 'rt';
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  SELECT 'activity', 'geom', 'GEOMETRY', srs_id, 0, 0 FROM gpkg_contents WHERE table_name = 'rt';
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT name, 'attributes', name FROM
    (SELECT 'plan_document' AS name UNION ALL SELECT 'programme' UNION ALL SELECT 'activity_effect'
     UNION ALL SELECT 'activity_funding' UNION ALL SELECT 'activity_state')
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
