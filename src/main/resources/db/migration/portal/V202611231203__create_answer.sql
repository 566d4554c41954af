CREATE TABLE answer (
    tenant_id   BINARY(16)    NOT NULL,
    client_id   BINARY(16)    NOT NULL,
    id          BINARY(16)    NOT NULL,
    question_id BINARY(16)    NOT NULL,
    text        VARCHAR(2000) NOT NULL,
    answered_by VARCHAR(120)  NOT NULL,
    answered_at DATETIME(6)   NOT NULL,
    version     BIGINT        NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_answer_question FOREIGN KEY (tenant_id, client_id, question_id)
        REFERENCES question (tenant_id, client_id, id)
);
