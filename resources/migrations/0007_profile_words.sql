-- What the record of a priority kawasan says in words beside its figures (planning practice 3.4): character of the
-- kawasan and status of the dwellings.
ALTER TABLE kawasan_profile ADD COLUMN area_character TEXT;
ALTER TABLE kawasan_profile ADD COLUMN dwelling_status TEXT;
