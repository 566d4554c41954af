ALTER TABLE tenant ADD COLUMN storage_megabytes INT;
