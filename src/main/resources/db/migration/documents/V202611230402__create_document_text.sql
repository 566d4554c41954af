CREATE TABLE document_text (
    tenant_id   BINARY(16) NOT NULL,
    client_id   BINARY(16) NOT NULL,
    id          BINARY(16) NOT NULL,
    document_id BINARY(16) NOT NULL,
    page_number INT        NOT NULL,
    content     MEDIUMTEXT NOT NULL,
    version     BIGINT     NOT NULL,
    CONSTRAINT pk_document_text PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_document_text_page UNIQUE (tenant_id, client_id, document_id, page_number),
    CONSTRAINT fk_document_text_document FOREIGN KEY (tenant_id, client_id, document_id)
        REFERENCES document (tenant_id, client_id, id)
);
