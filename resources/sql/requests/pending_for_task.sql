-- A decision that can still be undone.
SELECT r.request_id, r.actor, r.kind, r.not_before_us FROM request r
WHERE r.member_id = :member AND r.kind IN ('approve_task', 'reject_task')
  AND r.body ->> 'task' = :task
  AND NOT EXISTS (SELECT 1 FROM request_outcome o
                  WHERE o.member_id = r.member_id AND o.request_id = r.request_id)
ORDER BY r.request_id LIMIT 1
