CREATE TRIGGER audit_entry_refuse_delete BEFORE DELETE ON audit_entry FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
