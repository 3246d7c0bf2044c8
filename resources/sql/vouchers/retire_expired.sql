-- Reserved ones wait for a person and do not run out.
INSERT INTO voucher_history (member_id, voucher_id, tier, value_minor, outcome, issued_us,
                             expires_us, ended_us, cycle_no)
SELECT member_id, voucher_id, tier, value_minor, 'expired', issued_us, expires_us, :ended, :cycle
FROM voucher WHERE state = 'valid' AND expires_us <= :ended
