-- Value of the vouchers that became valid in a period, live or gone since.
SELECT tier, CAST(sum(value_minor) AS BIGINT), count(*) FROM (
    SELECT tier, value_minor FROM voucher
    WHERE state <> 'reserved' AND issued_us > :start AND issued_us <= :end
    UNION ALL
    SELECT tier, value_minor FROM voucher_history
    WHERE outcome = 'expired' AND issued_us > :start AND issued_us <= :end
) v GROUP BY tier
