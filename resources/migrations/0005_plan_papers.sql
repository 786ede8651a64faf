-- Schema 5: what stands beside the activities: prices, what-if scenarios, meetings with what follows from them, minutes of
-- reduced hectares, files, people named on a list, and what a kawasan is beside its figures.

-- What one unit of an indicator costs when the work takes it off; the table that proposals of the cheapest plan use.
CREATE TABLE unit_cost (
  fid INTEGER PRIMARY KEY,
  work TEXT NOT NULL,
  indicator TEXT NOT NULL,
  rupiah INTEGER NOT NULL,
  source TEXT,
  UNIQUE (work, indicator)
);

-- A named choice of activities; those that are not switched off are done.
CREATE TABLE scenario (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  note TEXT
);
CREATE TABLE scenario_activity (
  fid INTEGER PRIMARY KEY,
  scenario_id INTEGER NOT NULL REFERENCES scenario(fid) DEFERRABLE INITIALLY DEFERRED,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (scenario_id, activity_id)
);
CREATE INDEX scenario_activity_by_activity ON scenario_activity(activity_id);

CREATE TABLE meeting (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  meeting_date DATE,
  place TEXT,
  note TEXT
);

-- A line of the follow-up list (RTL). Its way is a list of its own, to which lines are only added.
CREATE TABLE follow_up (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting(fid) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL,
  output TEXT,
  place TEXT,
  responsible TEXT,
  due DATE
);
CREATE INDEX follow_up_by_meeting ON follow_up(meeting_id);
CREATE TABLE follow_up_state (
  fid INTEGER PRIMARY KEY,
  follow_up_id INTEGER NOT NULL REFERENCES follow_up(fid) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  state_date DATE NOT NULL,
  person TEXT,
  note TEXT,
  recorded TEXT NOT NULL
);
CREATE INDEX follow_up_state_by_item ON follow_up_state(follow_up_id);

-- Minutes by which hectares are agreed to be slum no more (berita acara pengurangan), and what they say of each area.
CREATE TABLE minutes (
  fid INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL,
  minutes_date DATE NOT NULL,
  year INTEGER,
  title TEXT,
  rule TEXT,
  note TEXT
);
CREATE TABLE minutes_line (
  fid INTEGER PRIMARY KEY,
  minutes_id INTEGER NOT NULL REFERENCES minutes(fid) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL,
  area_id INTEGER NOT NULL,
  hectares REAL,
  UNIQUE (minutes_id, level, area_id)
);

-- A file kept in the project: of an activity, one of its states, a document, minutes, a meeting or a decree line. The
-- content stands last, so that reading the rest does not touch it.
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
  taken_at TEXT,
  longitude DOUBLE,
  latitude DOUBLE,
  person TEXT,
  time TEXT,
  content BLOB NOT NULL
);
CREATE INDEX attachment_by_owner ON attachment(owner, owner_id);

-- People named as those who use an activity. Never part of an export.
CREATE TABLE beneficiary (
  fid INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(fid) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  nik TEXT,
  address TEXT,
  is_woman BOOLEAN,
  is_poor BOOLEAN
);
CREATE INDEX beneficiary_by_activity ON beneficiary(activity_id);

-- What a kawasan is beside its figures. Hectares by status of the land; people as counted for the profile.
CREATE TABLE kawasan_profile (
  fid INTEGER PRIMARY KEY,
  kawasan_id INTEGER NOT NULL UNIQUE REFERENCES kawasan(fid) DEFERRABLE INITIALLY DEFERRED,
  handling TEXT,
  pattern TEXT,
  pattern_reason TEXT,
  location_class TEXT,
  legal_ha REAL,
  untitled_ha REAL,
  illegal_ha REAL,
  persons INTEGER,
  women INTEGER,
  low_income INTEGER,
  poor_households INTEGER,
  note TEXT
);
CREATE TABLE kawasan_problem (
  fid INTEGER PRIMARY KEY,
  kawasan_id INTEGER NOT NULL REFERENCES kawasan(fid) DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL,
  problem TEXT NOT NULL,
  UNIQUE (kawasan_id, aspect)
);

-- What a state says beside its date: the grade of a certification, money paid out, labour, and how the work is kept.
ALTER TABLE activity_state ADD COLUMN grade TEXT;
ALTER TABLE activity_state ADD COLUMN amount INTEGER;
ALTER TABLE activity_state ADD COLUMN men INTEGER;
ALTER TABLE activity_state ADD COLUMN women INTEGER;
ALTER TABLE activity_state ADD COLUMN person_days REAL;
ALTER TABLE activity_state ADD COLUMN upkeep TEXT;

-- A new file registers all its tables afterwards.
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  SELECT name, 'attributes', name FROM
    (SELECT 'unit_cost' AS name UNION ALL SELECT 'scenario' UNION ALL SELECT 'scenario_activity'
     UNION ALL SELECT 'meeting' UNION ALL SELECT 'follow_up' UNION ALL SELECT 'follow_up_state'
     UNION ALL SELECT 'minutes' UNION ALL SELECT 'minutes_line' UNION ALL SELECT 'attachment'
     UNION ALL SELECT 'beneficiary' UNION ALL SELECT 'kawasan_profile' UNION ALL SELECT 'kawasan_problem')
  WHERE EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'rt');
