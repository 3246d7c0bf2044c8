DELETE FROM voucher WHERE member_id = :member AND waits_for = :task
