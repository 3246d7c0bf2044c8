SELECT count(*) FROM standing s
WHERE s.tier_rank >= :rank
  AND (:expiring = 0 OR EXISTS (SELECT 1 FROM lot l WHERE l.member_id = s.member_id
                                AND l.remaining > 0 AND l.expires_us <= :soon))
