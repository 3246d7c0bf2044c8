SELECT t.number, d.outcome, d.decided_by, d.decided_us, d.reason
FROM decision d JOIN task t ON t.member_id = d.member_id AND t.task_id = d.task_id
WHERE d.member_id = :member AND d.task_id <> :task ORDER BY d.decided_us DESC
