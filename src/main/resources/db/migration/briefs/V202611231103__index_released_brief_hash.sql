CREATE INDEX ix_released_brief_hash ON released_brief (tenant_id, sha256);
