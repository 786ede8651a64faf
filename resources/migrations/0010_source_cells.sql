-- Schema 10: the cells that the figures of an RT were read from.

-- By parameter, in the order of the columns above: "D,,F" where they stand in the row of the source, "C13" elsewhere;
-- NULL for what was typed and for what was taken in before this schema.
ALTER TABLE rt_figures ADD COLUMN source_cells TEXT;
