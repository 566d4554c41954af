CREATE INDEX ix_inbox_item_membership ON inbox_item (tenant_id, membership_id, posted_at);
