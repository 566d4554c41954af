CREATE TABLE outgoing_mail (
    id            BINARY(16)   NOT NULL,
    tenant_id     BINARY(16),
    kind          VARCHAR(40)  NOT NULL,
    recipient     VARCHAR(254) NOT NULL,
    membership_id BINARY(16),
    locale        VARCHAR(20)  NOT NULL,
    message_key   VARCHAR(120) NOT NULL,
    arguments     TEXT         NOT NULL,
    link          VARCHAR(255),
    status        VARCHAR(40)  NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6),
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_outgoing_mail PRIMARY KEY (id),
    CONSTRAINT fk_outgoing_mail_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
