CREATE INDEX ix_registered_device_until ON registered_device (tenant_id, client_id, covered_until);
