SELECT member_id, event_id, content_hash FROM event
WHERE source_code = :source AND external_id = :external_id
