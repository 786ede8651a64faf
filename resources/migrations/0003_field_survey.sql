-- Schema 3: what field workers hand in beside the figures: notes, estimates, who surveyed and when, photos.

-- What stands beside one figure. `is_estimate` until somebody confirms the figure or enters another.
CREATE TABLE figure_note (
  fid INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey(fid) DEFERRABLE INITIALLY DEFERRED,
  rt_id INTEGER NOT NULL REFERENCES rt(fid) DEFERRABLE INITIALLY DEFERRED,
  parameter TEXT NOT NULL,
  note TEXT,
  is_estimate BOOLEAN NOT NULL,
  UNIQUE (survey_id, rt_id, parameter)
);
CREATE INDEX figure_note_by_rt ON figure_note(rt_id);

-- Who surveyed an RT and when; `state` is draft, done or NULL where nobody said.
CREATE TABLE rt_survey (
  fid INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey(fid) DEFERRABLE INITIALLY DEFERRED,
  rt_id INTEGER NOT NULL REFERENCES rt(fid) DEFERRABLE INITIALLY DEFERRED,
  surveyor TEXT,
  survey_date DATE,
  state TEXT,
  UNIQUE (survey_id, rt_id)
);
CREATE INDEX rt_survey_by_rt ON rt_survey(rt_id);

-- A reduced JPEG copy of a photo of an RT, or of one of its figures; `sha256` is that of the original file. The image
-- stands last, so that reading the rest does not touch it.
CREATE TABLE photo (
  fid INTEGER PRIMARY KEY,
  rt_id INTEGER NOT NULL REFERENCES rt(fid) DEFERRABLE INITIALLY DEFERRED,
  parameter TEXT,
  caption TEXT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  taken_at TEXT,
  longitude DOUBLE,
  latitude DOUBLE,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  person TEXT,
  time TEXT,
  image BLOB NOT NULL
);
CREATE INDEX photo_by_rt ON photo(rt_id);

-- A new file registers all its tables afterwards.
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'figure_note', 'attributes', 'figure_note'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'rt_survey', 'attributes', 'rt_survey'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'photo', 'attributes', 'photo'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
