CREATE TABLE membership (
    tenant_id    BINARY(16)   NOT NULL,
    id           BINARY(16)   NOT NULL,
    account_id   BINARY(16)   NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    email        VARCHAR(254) NOT NULL,
    role         VARCHAR(40)  NOT NULL,
    status       VARCHAR(40)  NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_membership_account UNIQUE (tenant_id, account_id),
    CONSTRAINT fk_membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fk_membership_account FOREIGN KEY (account_id) REFERENCES account (id)
);
