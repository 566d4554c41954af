CREATE TABLE inbox_item (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    membership_id BINARY(16)   NOT NULL,
    title_key     VARCHAR(120) NOT NULL,
    arguments     TEXT         NOT NULL,
    link          VARCHAR(255) NOT NULL,
    posted_at     DATETIME(6)  NOT NULL,
    read_at       DATETIME(6),
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_inbox_item PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_inbox_item_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
);
