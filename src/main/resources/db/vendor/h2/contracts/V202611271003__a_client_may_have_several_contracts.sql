-- A client may have several: the one it is in, those that follow and those that were.
-- The foreign key to the client stands on the index of the unique key, which would stay with it.
ALTER TABLE contract DROP CONSTRAINT fk_contract_client;
ALTER TABLE contract DROP CONSTRAINT uq_contract_client;
ALTER TABLE contract ADD CONSTRAINT fk_contract_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id);
