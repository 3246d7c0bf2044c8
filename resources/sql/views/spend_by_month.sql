SELECT business_date / 100,
       CAST(sum(CASE type WHEN 'refund' THEN -amount_minor ELSE amount_minor END) AS BIGINT),
       sum(CASE type WHEN 'purchase' THEN 1 ELSE 0 END)
FROM event WHERE member_id = :member AND amount_minor IS NOT NULL
  AND occurred_us >= :start AND occurred_us < :end
GROUP BY business_date / 100 ORDER BY business_date / 100
