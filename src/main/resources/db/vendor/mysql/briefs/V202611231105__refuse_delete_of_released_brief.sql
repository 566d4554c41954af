CREATE TRIGGER released_brief_refuse_delete BEFORE DELETE ON released_brief
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a released brief never changes';
