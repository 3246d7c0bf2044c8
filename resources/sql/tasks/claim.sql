UPDATE task SET state = CASE WHEN state = 'open' THEN 'claimed' ELSE state END, claimed_by = :actor
WHERE member_id = :member AND task_id = :task AND (claimed_by = '' OR claimed_by = :actor)
