ALTER TABLE document_text ADD FULLTEXT INDEX ft_document_text (content) WITH PARSER ngram;
