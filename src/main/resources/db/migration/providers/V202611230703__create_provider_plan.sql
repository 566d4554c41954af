CREATE TABLE provider_plan (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    provider_id   BINARY(16)   NOT NULL,
    name          VARCHAR(200) NOT NULL,
    seats_from    INT,
    seats_to      INT,
    minimum_seats INT,
    list_price    DECIMAL(19, 6),
    currency      VARCHAR(3),
    included      VARCHAR(500) NOT NULL,
    as_of         DATE,
    source        VARCHAR(300) NOT NULL,
    archived      BOOLEAN      NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_provider_plan PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_provider_plan_name UNIQUE (tenant_id, provider_id, name),
    CONSTRAINT fk_provider_plan_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);
