CREATE TRIGGER kept_comparison_refuse_change BEFORE UPDATE ON kept_comparison
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a kept comparison never changes';
