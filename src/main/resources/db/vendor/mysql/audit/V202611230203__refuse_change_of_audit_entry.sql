CREATE TRIGGER audit_entry_refuse_change BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';
