-- Each buyer of a period: the tier held at its end and the net spend.
SELECT (SELECT u.tier FROM tier_change u
        WHERE u.member_id = e.member_id AND u.from_us <= :end
        ORDER BY u.from_us DESC, u.change_id DESC LIMIT 1),
       CAST(sum(CASE e.type WHEN 'refund' THEN -e.amount_minor ELSE e.amount_minor END) AS BIGINT)
FROM event e
WHERE e.occurred_us >= :start AND e.occurred_us < :end AND e.amount_minor IS NOT NULL
GROUP BY e.member_id
