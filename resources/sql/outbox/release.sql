UPDATE outbox SET state = 'waiting', waits_for = NULL, next_try_us = :now
WHERE member_id = :member AND waits_for = :task AND state = 'held'
