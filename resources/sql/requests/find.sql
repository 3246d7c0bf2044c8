SELECT r.member_id, r.request_id, r.kind, r.actor, r.asked_us, r.not_before_us, r.body,
       coalesce(o.outcome, ''), coalesce(o.detail, '')
FROM request r
LEFT JOIN request_outcome o ON o.member_id = r.member_id AND o.request_id = r.request_id
WHERE r.request_id = :request
