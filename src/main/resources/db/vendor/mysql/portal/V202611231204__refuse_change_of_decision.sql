CREATE TRIGGER decision_refuse_change BEFORE UPDATE ON decision
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decision never changes';
