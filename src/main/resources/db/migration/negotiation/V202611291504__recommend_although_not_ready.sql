ALTER TABLE recommendation ADD COLUMN readiness_reason VARCHAR(1000);
