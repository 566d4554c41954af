CREATE INDEX ix_warranty_claim_due ON warranty_claim (tenant_id, due_on, client_id);
