SELECT t.task_id, t.number, t.member_id, p.first_name, p.last_name, m.card_number, t.tier_from,
       t.tier_to, t.state, t.created_us, t.due_us, t.cost_minor, t.claimed_by, d.decided_by,
       d.decided_us, d.reason
FROM decision d
JOIN task t ON t.member_id = d.member_id AND t.task_id = d.task_id
JOIN member m ON m.member_id = t.member_id
JOIN member_pii p ON p.member_id = t.member_id
ORDER BY d.decided_us DESC LIMIT 200
