-- Schema 2: what people decide when the hectares of decree, map and survey differ, or two areas share land.

-- Why the hectares of an area differ, in the words of whoever checked it.
CREATE TABLE hectares_note (
  fid INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  note TEXT NOT NULL,
  person TEXT,
  time TEXT,
  UNIQUE (level, area_id)
);

-- Where the land that two areas share belongs: first, second or both (then it counts once in every total). `hectares` is
-- how much they shared when it was decided; first_id < second_id.
CREATE TABLE overlap_decision (
  fid INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL,
  share TEXT NOT NULL,
  hectares REAL NOT NULL,
  person TEXT,
  time TEXT,
  UNIQUE (level, first_id, second_id)
);

-- A new file registers all its tables afterwards.
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'hectares_note', 'attributes', 'hectares_note'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT 'overlap_decision', 'attributes', 'overlap_decision'
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
