CREATE TABLE kept_comparison (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    client_id     BINARY(16)   NOT NULL,
    engagement_id BINARY(16)   NOT NULL,
    compared_on   DATE         NOT NULL,
    scenario_name VARCHAR(80),
    offer_count   INT          NOT NULL,
    language      VARCHAR(20)  NOT NULL,
    content       MEDIUMBLOB   NOT NULL,
    sha256        VARCHAR(64)  NOT NULL,
    kept_by       VARCHAR(200) NOT NULL,
    kept_at       DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_kept_comparison PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_kept_comparison_engagement FOREIGN KEY (tenant_id, client_id, engagement_id) REFERENCES engagement (tenant_id, client_id, id)
);
