-- Members by the tier they held just before an instant.
SELECT t.tier, count(*)
FROM member m
JOIN tier_change t ON t.member_id = m.member_id
WHERE m.joined_us < :end
  AND (t.from_us, t.change_id) = (
      SELECT u.from_us, u.change_id FROM tier_change u
      WHERE u.member_id = m.member_id AND u.from_us <= :end
      ORDER BY u.from_us DESC, u.change_id DESC LIMIT 1)
GROUP BY t.tier
