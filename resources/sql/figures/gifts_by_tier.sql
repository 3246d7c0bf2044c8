SELECT t.tier_to, CAST(sum(l.wanted * g.cost_minor) AS BIGINT)
FROM shipment s
JOIN task t ON t.member_id = s.member_id AND t.task_id = s.task_id
JOIN dispatch_line l ON l.member_id = t.member_id AND l.task_id = t.task_id
JOIN gift g ON g.sku = l.sku
WHERE s.shipped_us >= :start AND s.shipped_us < :end
GROUP BY t.tier_to
