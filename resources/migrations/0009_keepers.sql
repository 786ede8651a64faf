-- Schema 9: the users who keep a work up (KPP) as a record.

-- What was written as its text before stays in `kpp` and is its name; members are NULL where nobody counted them.
ALTER TABLE activity ADD COLUMN kpp_code TEXT;
ALTER TABLE activity ADD COLUMN kpp_address TEXT;
ALTER TABLE activity ADD COLUMN kpp_date DATE;
ALTER TABLE activity ADD COLUMN kpp_men INTEGER;
ALTER TABLE activity ADD COLUMN kpp_women INTEGER;
