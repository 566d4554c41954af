CREATE TABLE scenario (
    tenant_id      BINARY(16)    NOT NULL,
    id             BINARY(16)    NOT NULL,
    client_id      BINARY(16)    NOT NULL,
    engagement_id  BINARY(16)    NOT NULL,
    name           VARCHAR(80)   NOT NULL,
    seat_change    DECIMAL(9, 6) NOT NULL,
    from_month     INT           NOT NULL,
    index_forecast VARCHAR(200)  NOT NULL,
    discount_rate  DECIMAL(9, 6) NOT NULL,
    horizon_months INT           NOT NULL,
    saved_by       VARCHAR(200)  NOT NULL,
    saved_at       DATETIME(6)   NOT NULL,
    version        BIGINT        NOT NULL,
    CONSTRAINT pk_scenario PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_scenario_name UNIQUE (tenant_id, engagement_id, name),
    CONSTRAINT fk_scenario_engagement FOREIGN KEY (tenant_id, client_id, engagement_id) REFERENCES engagement (tenant_id, client_id, id)
);
