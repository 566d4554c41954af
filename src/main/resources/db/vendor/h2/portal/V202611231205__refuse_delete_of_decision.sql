CREATE TRIGGER decision_refuse_delete BEFORE DELETE ON decision FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
