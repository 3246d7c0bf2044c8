SELECT r.request_id FROM request r
WHERE r.not_before_us <= :now
  AND NOT EXISTS (SELECT 1 FROM request_outcome o
                  WHERE o.member_id = r.member_id AND o.request_id = r.request_id)
ORDER BY r.not_before_us, r.request_id
