-- Schema 8: numbers of users that are estimates.

-- Everybody in the RT that a work serves, until somebody confirms the number; NULL where it was entered.
ALTER TABLE activity ADD COLUMN persons_estimated BOOLEAN;
ALTER TABLE activity ADD COLUMN households_estimated BOOLEAN;
