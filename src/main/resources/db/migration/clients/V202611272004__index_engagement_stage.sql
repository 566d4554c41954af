-- What is under way among all that ever was.
CREATE INDEX ix_engagement_stage ON engagement (tenant_id, stage, target_start, client_id);
