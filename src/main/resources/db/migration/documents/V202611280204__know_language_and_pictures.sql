ALTER TABLE document ADD COLUMN (
    text_language    VARCHAR(8),
    pictures_read_at DATETIME(6)
);
