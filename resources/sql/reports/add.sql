INSERT INTO report (report_id, kind, cycle_no, document, checksum, issued_us)
VALUES (:report, :kind, :cycle, :document, :checksum, :issued)
