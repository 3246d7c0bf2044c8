SELECT type, external_id FROM event WHERE member_id = :member AND event_id = :event
