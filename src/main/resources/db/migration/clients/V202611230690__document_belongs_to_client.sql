-- Here and not with the documents: their module stands below and was created first.
ALTER TABLE document
    ADD CONSTRAINT fk_document_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id);
