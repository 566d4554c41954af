CREATE TRIGGER recommendation_refuse_delete BEFORE DELETE ON recommendation FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
