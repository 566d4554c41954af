CREATE TRIGGER quote_line_refuses_delete
BEFORE DELETE ON quote_line
FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'quote_line rows are immutable';
