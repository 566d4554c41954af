CREATE TRIGGER recommendation_refuse_change BEFORE UPDATE ON recommendation FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
