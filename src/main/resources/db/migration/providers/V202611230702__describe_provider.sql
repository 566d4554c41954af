-- adviser_pay keeps the words; the kind is read from the percentage where there is one, and is unknown otherwise.
ALTER TABLE provider ADD COLUMN kind VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE provider ADD COLUMN support VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE provider ADD COLUMN notes VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE provider ADD COLUMN adviser_kind VARCHAR(20) NOT NULL DEFAULT 'UNKNOWN';
ALTER TABLE provider ADD COLUMN adviser_amount DECIMAL(19, 2);
ALTER TABLE provider ADD COLUMN adviser_currency VARCHAR(3);
ALTER TABLE provider ADD COLUMN adviser_as_of DATE;
ALTER TABLE provider ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE provider ADD COLUMN updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);
UPDATE provider SET adviser_kind = 'RECURRING_PERCENT' WHERE adviser_percent > 0;
UPDATE provider SET adviser_kind = 'NONE', adviser_percent = NULL WHERE adviser_percent = 0;
