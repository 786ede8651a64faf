-- Schema 6: safeguards of activities, users of low income, and photos that show one aspect or indicator of a kawasan.

-- What an activity asks for and what was settled: land by form and owner, land put together or people resettled,
-- customary people, papers on the environment, heritage, disasters, wood. What nobody said is NULL, never "no".
CREATE TABLE activity_safeguard (
  fid INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  land_form TEXT,
  land_owner TEXT,
  applies BOOLEAN,
  area REAL,
  area_after REAL,
  value INTEGER,
  households INTEGER,
  persons INTEGER,
  affected INTEGER,
  served INTEGER,
  men INTEGER,
  women INTEGER,
  volume REAL,
  legal BOOLEAN,
  document TEXT
);
CREATE INDEX activity_safeguard_by_activity ON activity_safeguard(activity_id);

ALTER TABLE activity ADD COLUMN low_income INTEGER;

-- With the subject of a photo: an aspect or indicator. The table is made anew, as the content has to stay last.
ALTER TABLE attachment RENAME TO attachment_before;
CREATE TABLE attachment (
  fid INTEGER PRIMARY KEY,
  owner TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT,
  file_name TEXT NOT NULL,
  media_type TEXT,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  percent INTEGER,
  subject TEXT,
  taken_at TEXT,
  longitude DOUBLE,
  latitude DOUBLE,
  person TEXT,
  time TEXT,
  content BLOB NOT NULL
);
INSERT INTO attachment (fid, owner, owner_id, kind, title, file_name, media_type, size, sha256, percent, taken_at,
                        longitude, latitude, person, time, content)
  SELECT fid, owner, owner_id, kind, title, file_name, media_type, size, sha256, percent, taken_at, longitude, latitude,
         person, time, content FROM attachment_before;
DROP TABLE attachment_before;
CREATE INDEX attachment_by_owner ON attachment(owner, owner_id);

-- A new file registers all its tables afterwards.
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'activity_safeguard', 'attributes', 'activity_safeguard'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
