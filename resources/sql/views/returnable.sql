-- Purchases that can still come back, less what came back since.
SELECT CASE WHEN net > 0 THEN net ELSE 0 END FROM (
    SELECT coalesce(CAST(sum(CASE type WHEN 'refund' THEN -amount_minor ELSE amount_minor END)
                         AS BIGINT), 0) AS net
    FROM event WHERE member_id = :member AND type IN ('purchase', 'refund')
      AND occurred_us >= :since AND occurred_us < :end
) r
