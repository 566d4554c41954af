CREATE INDEX ix_site_link_ends ON site_link (tenant_id, contract_end);
