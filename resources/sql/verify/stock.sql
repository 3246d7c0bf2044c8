-- Gifts whose promises do not add up.
SELECT g.sku, g.reserved,
       coalesce((SELECT CAST(sum(l.wanted) AS BIGINT) FROM dispatch_line l
                 JOIN task t ON t.member_id = l.member_id AND t.task_id = l.task_id
                 WHERE l.sku = g.sku AND l.is_short = 0
                 AND t.state IN ('waiting', 'ready', 'picking', 'packed', 'short')), 0)
FROM gift g ORDER BY g.sku
