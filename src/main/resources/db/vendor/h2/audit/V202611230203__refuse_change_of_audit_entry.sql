CREATE TRIGGER audit_entry_refuse_change BEFORE UPDATE ON audit_entry FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
