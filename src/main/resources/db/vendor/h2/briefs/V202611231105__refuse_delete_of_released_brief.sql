CREATE TRIGGER released_brief_refuse_delete BEFORE DELETE ON released_brief FOR EACH ROW CALL 'io.parley.audit.RefuseChange';
