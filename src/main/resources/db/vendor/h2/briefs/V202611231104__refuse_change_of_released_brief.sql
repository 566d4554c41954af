CREATE TRIGGER released_brief_refuse_change BEFORE UPDATE ON released_brief FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
