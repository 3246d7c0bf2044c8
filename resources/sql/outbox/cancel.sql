UPDATE outbox SET state = 'cancelled', waits_for = NULL
WHERE member_id = :member AND waits_for = :task AND state = 'held'
