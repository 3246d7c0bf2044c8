SELECT g.sku FROM task t
JOIN dispatch_line l ON l.member_id = t.member_id AND l.task_id = t.task_id
JOIN gift g ON g.sku = l.sku
WHERE t.member_id = :member AND t.kind = 'dispatch' AND (t.waits_for = :task)
ORDER BY l.line_no LIMIT 1
