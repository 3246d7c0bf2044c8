-- Words too short for the index: the beginnings of parts of the name.
SELECT m.member_id, m.card_number, p.first_name, p.last_name, p.email, s.tier, s.active, s.deficit,
       s.last_event_us, m.status, p.sort_key, s.active
FROM member_pii p
JOIN member m ON m.member_id = p.member_id
JOIN standing s ON s.member_id = p.member_id
WHERE (p.sort_key LIKE :first ESCAPE '\' OR p.sort_key LIKE :first_inside ESCAPE '\')
  AND (p.sort_key LIKE :second ESCAPE '\' OR p.sort_key LIKE :second_inside ESCAPE '\')
  AND s.tier_rank >= :rank
  AND (:expiring = 0 OR EXISTS (SELECT 1 FROM lot l WHERE l.member_id = p.member_id
                                AND l.remaining > 0 AND l.expires_us <= :soon))
ORDER BY p.sort_key, p.member_id
LIMIT :limit
