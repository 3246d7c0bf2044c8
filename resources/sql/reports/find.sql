SELECT report_id, document, checksum, issued_us FROM report WHERE kind = :kind AND cycle_no = :cycle
