ALTER TABLE outgoing_mail ADD COLUMN subject_id BINARY(16);
