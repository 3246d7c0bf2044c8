SELECT type, external_id, occurred_us, amount_minor
FROM event WHERE member_id = :member ORDER BY occurred_us DESC, event_id DESC LIMIT 200
