CREATE TABLE test_reminder (
    tenant_id   BINARY(16) NOT NULL,
    id          BINARY(16) NOT NULL,
    client_id   BINARY(16) NOT NULL,
    reminded_on DATE       NOT NULL,
    version     BIGINT     NOT NULL,
    CONSTRAINT pk_test_reminder PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_test_reminder_client UNIQUE (tenant_id, client_id),
    CONSTRAINT fk_test_reminder_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);
