CREATE TRIGGER kept_comparison_refuse_delete BEFORE DELETE ON kept_comparison FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
