-- Finished approvals without a decision, and decisions whose approval is still open.
SELECT t.number FROM task t
WHERE t.kind = 'approval'
  AND CASE WHEN t.state IN ('approved', 'rejected') THEN 1 ELSE 0 END
      <> CASE WHEN EXISTS (SELECT 1 FROM decision d WHERE d.member_id = t.member_id
                           AND d.task_id = t.task_id) THEN 1 ELSE 0 END
ORDER BY t.number
