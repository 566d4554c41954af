CREATE INDEX ix_one_time_link_subject ON one_time_link (purpose, subject_id);
