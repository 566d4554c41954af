CREATE TABLE decision (
    tenant_id     BINARY(16)    NOT NULL,
    client_id     BINARY(16)    NOT NULL,
    id            BINARY(16)    NOT NULL,
    engagement_id BINARY(16)    NOT NULL,
    brief_id      BINARY(16)    NOT NULL,
    brief_sha256  VARCHAR(64)   NOT NULL,
    verdict       VARCHAR(40)   NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    receipt       VARCHAR(20)   NOT NULL,
    decided_by_id BINARY(16)    NOT NULL,
    decided_by    VARCHAR(120)  NOT NULL,
    decided_at    DATETIME(6)   NOT NULL,
    version       BIGINT        NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_decision_brief UNIQUE (tenant_id, brief_id),
    CONSTRAINT uq_decision_receipt UNIQUE (tenant_id, receipt),
    CONSTRAINT fk_decision_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_decision_brief FOREIGN KEY (tenant_id, client_id, brief_id)
        REFERENCES released_brief (tenant_id, client_id, id),
    CONSTRAINT fk_decision_membership FOREIGN KEY (tenant_id, decided_by_id) REFERENCES membership (tenant_id, id)
);
