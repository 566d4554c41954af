CREATE TRIGGER quote_term_revision_refuses_change
BEFORE UPDATE ON quote_term_revision
FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'quote_term_revision rows are immutable';
