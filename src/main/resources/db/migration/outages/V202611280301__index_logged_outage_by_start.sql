CREATE INDEX ix_logged_outage_start ON logged_outage (tenant_id, client_id, started_at);
