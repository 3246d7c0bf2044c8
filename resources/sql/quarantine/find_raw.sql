SELECT record_id FROM quarantine WHERE raw_hash = :raw_hash
