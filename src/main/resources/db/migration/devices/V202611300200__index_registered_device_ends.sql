CREATE INDEX ix_registered_device_ends ON registered_device (tenant_id, covered_until, client_id);
