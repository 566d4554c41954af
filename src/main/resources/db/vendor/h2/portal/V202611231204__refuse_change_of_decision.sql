CREATE TRIGGER decision_refuse_change BEFORE UPDATE ON decision FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
