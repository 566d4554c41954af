CREATE TABLE call_plan (
    tenant_id BINARY(16) NOT NULL,
    client_id BINARY(16) NOT NULL,
    id        BINARY(16) NOT NULL,
    site_id   BINARY(16) NOT NULL,
    plan      TEXT       NOT NULL,
    version   BIGINT     NOT NULL,
    CONSTRAINT pk_call_plan PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_call_plan_site UNIQUE (tenant_id, client_id, site_id),
    CONSTRAINT fk_call_plan_site FOREIGN KEY (tenant_id, client_id, site_id) REFERENCES site (tenant_id, client_id, id) ON DELETE CASCADE
);
