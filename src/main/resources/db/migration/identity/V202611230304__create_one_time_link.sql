CREATE TABLE one_time_link (
    id         BINARY(16)  NOT NULL,
    purpose    VARCHAR(40) NOT NULL,
    token_hash VARBINARY(32) NOT NULL,
    tenant_id  BINARY(16),
    subject_id BINARY(16)  NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6),
    CONSTRAINT pk_one_time_link PRIMARY KEY (id),
    CONSTRAINT uq_one_time_link_token UNIQUE (token_hash),
    CONSTRAINT fk_one_time_link_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
