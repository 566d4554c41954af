-- Current offers of a provider; the last columns spare a look at the row.
CREATE INDEX ix_quote_provider_valid_until ON quote (tenant_id, provider_id, valid_until, client_id, engagement_id);
