CREATE TABLE site_link (
    tenant_id            BINARY(16)   NOT NULL,
    client_id            BINARY(16)   NOT NULL,
    id                   BINARY(16)   NOT NULL,
    site_id              BINARY(16)   NOT NULL,
    technology           VARCHAR(40)  NOT NULL,
    role                 VARCHAR(40)  NOT NULL,
    isp                  VARCHAR(120) NOT NULL,
    plan                 VARCHAR(120) NOT NULL,
    advertised_down_mbps DECIMAL(9, 3),
    advertised_up_mbps   DECIMAL(9, 3),
    contract_end         DATE,
    takes_over           VARCHAR(300) NOT NULL,
    static_ip            VARCHAR(120) NOT NULL,
    notes                VARCHAR(1000) NOT NULL,
    version              BIGINT       NOT NULL,
    CONSTRAINT pk_site_link PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_site_link_site FOREIGN KEY (tenant_id, client_id, site_id) REFERENCES site (tenant_id, client_id, id) ON DELETE CASCADE
);
