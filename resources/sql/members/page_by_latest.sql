SELECT m.member_id, m.card_number, p.first_name, p.last_name, p.email, s.tier, s.active, s.deficit,
       s.last_event_us, m.status, p.sort_key, coalesce(s.last_event_us, 0)
FROM standing s
JOIN member m ON m.member_id = s.member_id
JOIN member_pii p ON p.member_id = s.member_id
WHERE (coalesce(s.last_event_us, 0), s.member_id) < (:after_number, :after_id)
  AND s.tier_rank >= :rank
  AND (:expiring = 0 OR EXISTS (SELECT 1 FROM lot l WHERE l.member_id = s.member_id
                                AND l.remaining > 0 AND l.expires_us <= :soon))
ORDER BY coalesce(s.last_event_us, 0) DESC, s.member_id DESC
LIMIT :limit
