SELECT voucher_id, state, value_minor, tier, last_four, issued_us, expires_us
FROM voucher WHERE member_id = :member
UNION ALL
SELECT voucher_id, outcome, value_minor, tier, '', issued_us, expires_us
FROM voucher_history WHERE member_id = :member
ORDER BY 6 DESC, 1
