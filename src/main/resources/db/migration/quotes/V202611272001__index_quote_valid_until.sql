-- Deadlines of the whole tenant, the earliest first.
CREATE INDEX ix_quote_valid_until ON quote (tenant_id, valid_until);
