-- By external id or card number; the external id wins where they clash.
SELECT member_id FROM member WHERE external_id = :key
UNION ALL
SELECT member_id FROM member WHERE card_number = :key
LIMIT 1
