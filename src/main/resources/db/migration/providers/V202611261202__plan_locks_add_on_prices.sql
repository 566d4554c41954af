ALTER TABLE provider_plan ADD COLUMN add_ons_locked BOOLEAN;
