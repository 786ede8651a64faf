-- Schema 11: what the figures of an RT in a survey were taken from.

-- In the words of who entered them: "wawancara dari rumah ke rumah", "profil kelurahan 2023"; NULL where nobody said.
ALTER TABLE rt_survey ADD COLUMN data_source TEXT;
