CREATE TABLE complaint_step (
    tenant_id    BINARY(16)    NOT NULL,
    id           BINARY(16)    NOT NULL,
    client_id    BINARY(16)    NOT NULL,
    complaint_id BINARY(16)    NOT NULL,
    kind         VARCHAR(40)   NOT NULL,
    step_on      DATE          NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    recorded_by  VARCHAR(200)  NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    version      BIGINT        NOT NULL,
    CONSTRAINT pk_complaint_step PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_complaint_step_complaint FOREIGN KEY (tenant_id, client_id, complaint_id)
        REFERENCES complaint (tenant_id, client_id, id)
);
