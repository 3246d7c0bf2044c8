UPDATE voucher SET state = 'valid', issued_us = :issued, expires_us = :expires, waits_for = NULL
WHERE member_id = :member AND waits_for = :task
