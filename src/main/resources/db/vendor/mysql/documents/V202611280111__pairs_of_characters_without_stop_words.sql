SET SESSION innodb_ft_enable_stopword = OFF;
