SELECT record_id, number, kind, source_code, file_name, line_no, header, raw, reason, detail, state,
       recorded_us, resolved_us, resolved_by, resolution
FROM quarantine WHERE (:state = '' OR state = :state) ORDER BY number LIMIT :limit
