SELECT r.body ->> 'task', r.request_id, r.actor, r.kind, r.not_before_us
FROM request r
WHERE r.kind IN ('approve_task', 'reject_task')
  AND NOT EXISTS (SELECT 1 FROM request_outcome o
                  WHERE o.member_id = r.member_id AND o.request_id = r.request_id)
