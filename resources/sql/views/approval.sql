SELECT t.task_id, t.number, t.member_id, p.first_name, p.last_name, m.card_number, t.tier_from,
       t.tier_to, t.state, t.created_us, t.due_us, t.cost_minor, t.claimed_by,
       coalesce(d.decided_by, ''), d.decided_us, coalesce(d.reason, ''),
       t.qualifying, t.threshold, t.policy_version, t.cycle_no, p.email,
       CASE WHEN EXISTS (SELECT 1 FROM member_consent c WHERE c.member_id = t.member_id
                         AND c.channel = 'email' AND c.granted = 1) THEN 1 ELSE 0 END
FROM task t
JOIN member m ON m.member_id = t.member_id
JOIN member_pii p ON p.member_id = t.member_id
LEFT JOIN decision d ON d.member_id = t.member_id AND d.task_id = t.task_id
WHERE t.task_id = :task AND t.kind = 'approval'
