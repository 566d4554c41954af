CREATE TABLE request_seal (
    tenant_id  BINARY(16)    NOT NULL,
    id         BINARY(16)    NOT NULL,
    client_id  BINARY(16)    NOT NULL,
    request_id BINARY(16)    NOT NULL,
    seal_key   VARBINARY(32) NOT NULL,
    version    BIGINT        NOT NULL,
    CONSTRAINT pk_request_seal PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_request_seal_request UNIQUE (tenant_id, request_id),
    CONSTRAINT fk_request_seal_request FOREIGN KEY (tenant_id, client_id, request_id)
        REFERENCES quote_request (tenant_id, client_id, id)
);
