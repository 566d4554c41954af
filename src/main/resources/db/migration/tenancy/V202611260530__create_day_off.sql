CREATE TABLE day_off (
    tenant_id BINARY(16)   NOT NULL,
    id        BINARY(16)   NOT NULL,
    calendar  VARCHAR(10)  NOT NULL,
    free_day  DATE         NOT NULL,
    name      VARCHAR(120) NOT NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT pk_day_off PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_day_off_day UNIQUE (tenant_id, free_day, calendar),
    CONSTRAINT fk_day_off_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
