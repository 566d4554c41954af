CREATE TABLE released_brief (
    tenant_id        BINARY(16)   NOT NULL,
    client_id        BINARY(16)   NOT NULL,
    id               BINARY(16)   NOT NULL,
    engagement_id    BINARY(16)   NOT NULL,
    run_id           BINARY(16)   NOT NULL,
    edition          VARCHAR(40)  NOT NULL,
    language         VARCHAR(20)  NOT NULL,
    release_number   INT          NOT NULL,
    headline         VARCHAR(300) NOT NULL,
    quote_id         BINARY(16)   NOT NULL,
    pages            INT          NOT NULL,
    sha256           VARCHAR(64)  NOT NULL,
    pdf              MEDIUMBLOB   NOT NULL,
    snapshot         MEDIUMBLOB   NOT NULL,
    template_version VARCHAR(20)  NOT NULL,
    released_by      VARCHAR(200) NOT NULL,
    released_at      DATETIME(6)  NOT NULL,
    version          BIGINT       NOT NULL,
    CONSTRAINT pk_released_brief PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_released_brief_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT uq_released_brief_number UNIQUE (tenant_id, engagement_id, release_number, edition),
    CONSTRAINT fk_released_brief_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_released_brief_run FOREIGN KEY (tenant_id, client_id, run_id)
        REFERENCES brief_run (tenant_id, client_id, id),
    CONSTRAINT fk_released_brief_quote FOREIGN KEY (tenant_id, client_id, quote_id)
        REFERENCES quote (tenant_id, client_id, id)
);
