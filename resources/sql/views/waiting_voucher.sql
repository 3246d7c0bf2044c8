SELECT value_minor FROM voucher WHERE member_id = :member AND cycle_no = :cycle AND tier = :tier
LIMIT 1
