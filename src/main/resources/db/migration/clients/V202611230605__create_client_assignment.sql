CREATE TABLE client_assignment (
    tenant_id     BINARY(16)  NOT NULL,
    client_id     BINARY(16)  NOT NULL,
    id            BINARY(16)  NOT NULL,
    membership_id BINARY(16)  NOT NULL,
    contact_role  VARCHAR(40),
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_client_assignment PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_client_assignment_member UNIQUE (tenant_id, membership_id, client_id),
    CONSTRAINT fk_client_assignment_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id),
    CONSTRAINT fk_client_assignment_membership
        FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
);
