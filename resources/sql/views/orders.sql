SELECT external_id, occurred_us,
       CASE type WHEN 'refund' THEN -amount_minor ELSE amount_minor END, count(*) OVER ()
FROM event WHERE member_id = :member AND amount_minor IS NOT NULL
  AND occurred_us >= :start AND occurred_us < :end
ORDER BY amount_minor DESC, occurred_us LIMIT 50
