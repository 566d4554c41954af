-- present is true or absent, so that only one can be it.
ALTER TABLE contract ADD CONSTRAINT uq_contract_present UNIQUE (tenant_id, client_id, present);
