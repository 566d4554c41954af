ALTER TABLE document ADD COLUMN (
    fault          VARCHAR(40),
    fault_found_at DATETIME(6),
    verified_at    DATETIME(6),
    scan_failed_at DATETIME(6)
);
