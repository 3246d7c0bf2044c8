-- Purchases that were taken back within the hour, largest first.
SELECT m.card_number, e.amount_minor, e.occurred_us
FROM event e JOIN member m ON m.member_id = e.member_id
WHERE e.type = 'purchase' AND e.amount_minor >= :least
  AND e.occurred_us >= :start AND e.occurred_us < :end
  AND EXISTS (SELECT 1 FROM event r WHERE r.member_id = e.member_id AND r.type = 'refund'
              AND r.amount_minor = e.amount_minor AND r.occurred_us >= e.occurred_us
              AND r.occurred_us < e.occurred_us + 3600000000)
ORDER BY e.amount_minor DESC LIMIT 5
