-- A client may have several: the one it is in, those that follow and those that were.
ALTER TABLE contract DROP CONSTRAINT uq_contract_client;
