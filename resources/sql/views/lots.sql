-- In spending order, spent ones last.
SELECT l.lot_id, l.points, l.remaining, l.earned_us, l.expires_us, q.kind, q.cause_kind, q.cause_id,
       q.rule_id
FROM lot l JOIN posting q ON q.member_id = l.member_id AND q.posting_id = l.lot_id
WHERE l.member_id = :member
ORDER BY CASE WHEN l.remaining > 0 THEN 0 ELSE 1 END, l.expires_us NULLS LAST, l.earned_us, l.lot_id
