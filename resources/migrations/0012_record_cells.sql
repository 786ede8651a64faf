-- Schema 12: where considerations, legality and the lines of a decree were read from, as figures have it since schema 10.

-- NULL for what was typed and for what was taken in before this schema. The cells in the order of the columns of the
-- record behind its area ("C,D,,F" in the row of the source), of a decree: number, date, hectares.
ALTER TABLE consideration ADD COLUMN source_file TEXT;
ALTER TABLE consideration ADD COLUMN source_sheet TEXT;
ALTER TABLE consideration ADD COLUMN source_row INTEGER;
ALTER TABLE consideration ADD COLUMN source_cells TEXT;
ALTER TABLE legality ADD COLUMN source_file TEXT;
ALTER TABLE legality ADD COLUMN source_sheet TEXT;
ALTER TABLE legality ADD COLUMN source_row INTEGER;
ALTER TABLE legality ADD COLUMN source_cells TEXT;
ALTER TABLE decree_area ADD COLUMN source_file TEXT;
ALTER TABLE decree_area ADD COLUMN source_sheet TEXT;
ALTER TABLE decree_area ADD COLUMN source_row INTEGER;
ALTER TABLE decree_area ADD COLUMN source_cells TEXT;
