CREATE TABLE tenant (
    id         BINARY(16)   NOT NULL,
    name       VARCHAR(120) NOT NULL,
    status     VARCHAR(40)  NOT NULL,
    locale     VARCHAR(20)  NOT NULL,
    accent     VARCHAR(7)   NOT NULL,
    logo       MEDIUMBLOB,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_tenant PRIMARY KEY (id)
);
