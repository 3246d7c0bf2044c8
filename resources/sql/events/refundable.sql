-- What of a purchase has not come back yet.
SELECT p.amount_minor - coalesce((
           SELECT CAST(sum(r.amount_minor) AS BIGINT) FROM event r
           WHERE r.member_id = p.member_id AND r.source_code = p.source_code
             AND r.refund_of = p.external_id AND r.type = 'refund'), 0)
FROM event p
WHERE p.source_code = :source AND p.external_id = :external_id AND p.member_id = :member
  AND p.type = 'purchase'
