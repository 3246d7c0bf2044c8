INSERT INTO quarantine (record_id, number, kind, source_code, file_name, line_no, header, raw,
                        raw_hash, reason, detail, state, recorded_us, resolved_us, resolved_by,
                        resolution)
VALUES (:record, :number, :kind, :source, :file_name, :line, :header, :raw, :raw_hash, :reason,
        :detail, 'open', :recorded, NULL, '', '')
