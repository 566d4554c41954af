-- Where sign-in looks for somebody's memberships, which only their own tenant can read.
CREATE TABLE account_tenant (
    account_id BINARY(16) NOT NULL,
    tenant_id  BINARY(16) NOT NULL,
    CONSTRAINT pk_account_tenant PRIMARY KEY (account_id, tenant_id),
    CONSTRAINT fk_account_tenant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_account_tenant_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
