-- Points earned, less clawed back, in a period, by the tier held at its end.
SELECT tier, CAST(sum(change) AS BIGINT) FROM (
    SELECT (SELECT u.tier FROM tier_change u
            WHERE u.member_id = p.member_id AND u.from_us <= :end
            ORDER BY u.from_us DESC, u.change_id DESC LIMIT 1) AS tier,
           CASE WHEN p.kind IN ('earn', 'bonus') THEN p.points
                WHEN p.kind = 'clawback' THEN -p.points ELSE 0 END AS change
    FROM posting p WHERE p.occurred_us >= :start AND p.occurred_us < :end
) q GROUP BY tier
