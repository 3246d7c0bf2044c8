SELECT event_id FROM event
WHERE source_code = :source AND external_id = :external_id AND member_id = :member
  AND type = 'purchase'
