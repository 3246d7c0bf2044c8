-- What deciding reads of the members of a range: their standing, consents, spend that counts in a
-- cycle and points that qualify.
SELECT s.member_id, s.active, s.deficit, s.lifetime_earned, s.last_seq, s.last_hash, s.tier,
       s.tier_since_us, s.tier_until_us, s.rejected_at, m.status,
       CASE WHEN p.email <> '' AND EXISTS (SELECT 1 FROM member_consent c
                 WHERE c.member_id = s.member_id AND c.channel = 'email' AND c.granted = 1)
            THEN 1 ELSE 0 END,
       CASE WHEN p.phone <> '' AND EXISTS (SELECT 1 FROM member_consent c
                 WHERE c.member_id = s.member_id AND c.channel = 'sms' AND c.granted = 1)
            THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM task t WHERE t.member_id = s.member_id
                 AND t.kind = 'approval' AND t.state IN ('open', 'claimed'))
            THEN 1 ELSE 0 END,
       coalesce((SELECT CAST(sum(CASE WHEN q.kind IN ('earn', 'bonus') THEN q.points
                                      WHEN q.kind = 'clawback' THEN -q.points
                                      ELSE 0 END) AS BIGINT)
                 FROM posting q WHERE q.member_id = s.member_id
                 AND q.occurred_us >= :window_start AND q.occurred_us < :window_end), 0),
       coalesce(e.net_minor, 0), coalesce(e.purchases, 0), coalesce(e.refunds, 0)
FROM standing s
JOIN member m ON m.member_id = s.member_id
JOIN member_pii p ON p.member_id = s.member_id
LEFT JOIN (
    SELECT member_id,
           CAST(sum(CASE type WHEN 'purchase' THEN amount_minor
                              WHEN 'refund' THEN -amount_minor ELSE 0 END) AS BIGINT) AS net_minor,
           sum(CASE type WHEN 'purchase' THEN 1 ELSE 0 END) AS purchases,
           sum(CASE type WHEN 'refund' THEN 1 ELSE 0 END) AS refunds
    FROM event
    WHERE cycle_no = :cycle AND member_id >= :first AND member_id <= :last
    GROUP BY member_id
) e ON e.member_id = s.member_id
WHERE s.member_id >= :first AND s.member_id <= :last
ORDER BY s.member_id
