UPDATE quarantine
SET state = :state, resolved_us = :now, resolved_by = :actor, resolution = :resolution
WHERE record_id = :record AND state = 'open'
