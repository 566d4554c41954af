CREATE TABLE contact (
    tenant_id BINARY(16)   NOT NULL,
    client_id BINARY(16)   NOT NULL,
    id        BINARY(16)   NOT NULL,
    name      VARCHAR(120) NOT NULL,
    role      VARCHAR(40)  NOT NULL,
    title     VARCHAR(120) NOT NULL,
    email     VARCHAR(254) NOT NULL,
    phone     VARCHAR(40)  NOT NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_contact_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);
