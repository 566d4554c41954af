CREATE TRIGGER kept_comparison_refuse_change BEFORE UPDATE ON kept_comparison FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
