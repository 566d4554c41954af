ALTER TABLE quote_term_revision ADD FULLTEXT INDEX ft_quote_term_revision (quoted_words, label, said_by) WITH PARSER ngram;
