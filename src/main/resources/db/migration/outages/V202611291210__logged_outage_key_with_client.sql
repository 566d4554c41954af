ALTER TABLE logged_outage ADD CONSTRAINT uq_logged_outage_client UNIQUE (tenant_id, client_id, id);
