-- Lots with what was taken of them, and whether the credit that made them says the same.
SELECT l.member_id, l.lot_id, l.points, l.remaining,
       coalesce((SELECT CAST(sum(u.points) AS BIGINT) FROM lot_use u
                 WHERE u.member_id = l.member_id AND u.lot_id = l.lot_id), 0),
       CASE WHEN p.points = l.points AND p.occurred_us = l.earned_us
                 AND p.expires_us IS NOT DISTINCT FROM l.expires_us THEN 1 ELSE 0 END
FROM lot l LEFT JOIN posting p ON p.member_id = l.member_id AND p.posting_id = l.lot_id
ORDER BY l.member_id, l.lot_id
