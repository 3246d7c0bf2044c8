INSERT INTO voucher_history (member_id, voucher_id, tier, value_minor, outcome, issued_us,
                             expires_us, ended_us, cycle_no)
SELECT member_id, voucher_id, tier, value_minor, 'cancelled', issued_us, expires_us, :ended, cycle_no
FROM voucher WHERE member_id = :member AND waits_for = :task
