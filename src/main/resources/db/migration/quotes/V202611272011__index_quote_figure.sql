-- The tenant's newest offers in a currency.
CREATE INDEX ix_quote_figure_offered_on ON quote_figure (tenant_id, currency, offered_on);
