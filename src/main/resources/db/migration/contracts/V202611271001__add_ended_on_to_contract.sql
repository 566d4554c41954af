ALTER TABLE contract ADD COLUMN ended_on DATE;
