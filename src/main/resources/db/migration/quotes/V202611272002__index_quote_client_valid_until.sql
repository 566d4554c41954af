-- Deadlines of the clients one works for.
CREATE INDEX ix_quote_client_valid_until ON quote (tenant_id, client_id, valid_until);
