SELECT t.task_id, t.number, t.member_id, p.first_name, p.last_name, p.city, p.country, t.state,
       t.due_us, coalesce(s.shipped_us, 0)
FROM task t
JOIN member_pii p ON p.member_id = t.member_id
LEFT JOIN shipment s ON s.member_id = t.member_id AND s.task_id = t.task_id
WHERE t.kind = 'dispatch' AND t.state IN (:first, :second)
ORDER BY coalesce(s.shipped_us, 0) DESC, t.due_us NULLS LAST, t.number
LIMIT 500
