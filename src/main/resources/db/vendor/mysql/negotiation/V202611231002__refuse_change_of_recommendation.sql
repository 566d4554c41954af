CREATE TRIGGER recommendation_refuse_change BEFORE UPDATE ON recommendation
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision of a recommendation never changes';
