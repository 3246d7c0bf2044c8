SELECT coalesce(CAST(sum(CASE type WHEN 'refund' THEN -amount_minor ELSE amount_minor END)
                     AS BIGINT), 0)
FROM event WHERE member_id = :member AND amount_minor IS NOT NULL
  AND occurred_us >= :start AND occurred_us < :end
