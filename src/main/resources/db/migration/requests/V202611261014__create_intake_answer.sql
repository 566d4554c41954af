CREATE TABLE intake_answer (
    tenant_id      BINARY(16)  NOT NULL,
    id             BINARY(16)  NOT NULL,
    client_id      BINARY(16)  NOT NULL,
    invitation_id  BINARY(16)  NOT NULL,
    answer_number  INT         NOT NULL,
    content        MEDIUMTEXT,
    sealed_content MEDIUMBLOB,
    answered_at    DATETIME(6) NOT NULL,
    quote_id       BINARY(16),
    version        BIGINT      NOT NULL,
    CONSTRAINT pk_intake_answer PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_intake_answer_number UNIQUE (tenant_id, invitation_id, answer_number),
    CONSTRAINT fk_intake_answer_invitation FOREIGN KEY (tenant_id, client_id, invitation_id)
        REFERENCES invitation (tenant_id, client_id, id),
    CONSTRAINT fk_intake_answer_quote FOREIGN KEY (tenant_id, client_id, quote_id) REFERENCES quote (tenant_id, client_id, id)
);
