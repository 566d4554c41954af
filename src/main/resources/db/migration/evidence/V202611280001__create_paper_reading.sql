CREATE TABLE paper_reading (
    tenant_id BINARY(16)   NOT NULL,
    id        BINARY(16)   NOT NULL,
    client_id BINARY(16)   NOT NULL,
    papers    VARCHAR(64)  NOT NULL,
    page_count INT         NOT NULL,
    proposals MEDIUMTEXT   NOT NULL,
    read_at   DATETIME(6)  NOT NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT pk_paper_reading PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_paper_reading_papers UNIQUE (tenant_id, client_id, papers),
    CONSTRAINT fk_paper_reading_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);
