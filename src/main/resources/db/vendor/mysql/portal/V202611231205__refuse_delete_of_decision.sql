CREATE TRIGGER decision_refuse_delete BEFORE DELETE ON decision
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decision never changes';
