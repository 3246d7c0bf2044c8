SELECT record_id FROM quarantine WHERE number = :number
