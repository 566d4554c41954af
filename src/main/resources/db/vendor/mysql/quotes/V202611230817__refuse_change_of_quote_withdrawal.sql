CREATE TRIGGER quote_withdrawal_refuses_change
BEFORE UPDATE ON quote_withdrawal
FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'quote_withdrawal rows are immutable';
