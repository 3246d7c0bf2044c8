SELECT coalesce(CAST(sum(CASE WHEN kind IN ('earn', 'bonus') THEN points
                              WHEN kind = 'clawback' THEN -points ELSE 0 END) AS BIGINT), 0)
FROM posting WHERE member_id = :member AND occurred_us >= :start AND occurred_us < :end
