CREATE TABLE readiness_item (
    tenant_id  BINARY(16)    NOT NULL,
    client_id  BINARY(16)    NOT NULL,
    id         BINARY(16)    NOT NULL,
    site_id    BINARY(16)    NOT NULL,
    topic      VARCHAR(40)   NOT NULL,
    title      VARCHAR(200)  NOT NULL,
    state      VARCHAR(40)   NOT NULL,
    responsible VARCHAR(120) NOT NULL,
    due        DATE,
    note       VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(200)  NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    version    BIGINT        NOT NULL,
    CONSTRAINT pk_readiness_item PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_readiness_item_site FOREIGN KEY (tenant_id, client_id, site_id) REFERENCES site (tenant_id, client_id, id) ON DELETE CASCADE
);
