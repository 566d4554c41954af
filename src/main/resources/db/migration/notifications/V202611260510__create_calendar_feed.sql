CREATE TABLE calendar_feed (
    tenant_id     BINARY(16)  NOT NULL,
    id            BINARY(16)  NOT NULL,
    membership_id BINARY(16)  NOT NULL,
    token_hash    VARBINARY(32) NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_calendar_feed PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_calendar_feed_membership UNIQUE (tenant_id, membership_id),
    CONSTRAINT fk_calendar_feed_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
);
