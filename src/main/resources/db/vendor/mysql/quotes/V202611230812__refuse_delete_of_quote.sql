CREATE TRIGGER quote_refuses_delete
BEFORE DELETE ON quote
FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'quote rows are immutable';
