CREATE INDEX ix_scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
