SELECT m.member_id, m.card_number, p.first_name, p.last_name, p.email, s.tier, s.active, s.deficit,
       s.last_event_us, m.status, p.sort_key, s.active
FROM member_pii p
JOIN member m ON m.member_id = p.member_id
JOIN standing s ON s.member_id = p.member_id
WHERE p.search_text LIKE :pieces
  AND s.tier_rank >= :rank
  AND (:expiring = 0 OR EXISTS (SELECT 1 FROM lot l WHERE l.member_id = p.member_id
                                AND l.remaining > 0 AND l.expires_us <= :soon))
LIMIT :limit
