SELECT t.task_id, t.number, t.member_id, p.first_name, p.last_name, m.card_number, t.tier_from,
       t.tier_to, t.state, t.created_us, t.due_us, t.cost_minor, t.claimed_by, '', NULL, ''
FROM task t
JOIN member m ON m.member_id = t.member_id
JOIN member_pii p ON p.member_id = t.member_id
WHERE t.kind = 'approval' AND t.state IN ('open', 'claimed')
ORDER BY t.due_us, t.cost_minor DESC, t.number
