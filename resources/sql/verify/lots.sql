SELECT l.member_id, l.lot_id, l.points, l.remaining,
       coalesce((SELECT CAST(sum(u.points) AS BIGINT) FROM lot_use u
                 WHERE u.member_id = l.member_id AND u.lot_id = l.lot_id), 0)
FROM lot l ORDER BY l.member_id, l.lot_id
