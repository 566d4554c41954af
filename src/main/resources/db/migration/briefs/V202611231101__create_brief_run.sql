CREATE TABLE brief_run (
    tenant_id        BINARY(16)   NOT NULL,
    client_id        BINARY(16)   NOT NULL,
    id               BINARY(16)   NOT NULL,
    engagement_id    BINARY(16)   NOT NULL,
    language         VARCHAR(20)  NOT NULL,
    state            VARCHAR(40)  NOT NULL,
    pages_done       INT          NOT NULL,
    problem          VARCHAR(500),
    template_version VARCHAR(20)  NOT NULL,
    author           VARCHAR(200) NOT NULL,
    started_at       DATETIME(6)  NOT NULL,
    finished_at      DATETIME(6),
    snapshot         MEDIUMBLOB   NOT NULL,
    client_pdf       MEDIUMBLOB,
    internal_pdf     MEDIUMBLOB,
    version          BIGINT       NOT NULL,
    CONSTRAINT pk_brief_run PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_brief_run_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT fk_brief_run_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id)
);
