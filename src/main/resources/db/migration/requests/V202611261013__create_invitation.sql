CREATE TABLE invitation (
    tenant_id      BINARY(16)   NOT NULL,
    id             BINARY(16)   NOT NULL,
    client_id      BINARY(16)   NOT NULL,
    request_id     BINARY(16)   NOT NULL,
    provider_id    BINARY(16)   NOT NULL,
    contact_name   VARCHAR(120) NOT NULL,
    email          VARCHAR(254) NOT NULL,
    locale         VARCHAR(20)  NOT NULL,
    status         VARCHAR(40)  NOT NULL,
    seen_at        DATETIME(6),
    decline_reason VARCHAR(2000),
    reminded_on    DATE,
    version        BIGINT       NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_invitation_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT uq_invitation_provider UNIQUE (tenant_id, request_id, provider_id),
    CONSTRAINT fk_invitation_request FOREIGN KEY (tenant_id, client_id, request_id)
        REFERENCES quote_request (tenant_id, client_id, id),
    CONSTRAINT fk_invitation_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);
