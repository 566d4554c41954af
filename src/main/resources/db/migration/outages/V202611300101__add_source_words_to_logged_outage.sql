ALTER TABLE logged_outage ADD COLUMN source_words TEXT;
