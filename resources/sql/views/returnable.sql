SELECT coalesce(CAST(sum(amount_minor) AS BIGINT), 0)
FROM event WHERE member_id = :member AND type = 'purchase'
  AND occurred_us >= :since AND occurred_us < :end
