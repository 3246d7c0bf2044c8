SELECT o.member_id, m.card_number, p.first_name, p.last_name, o.channel, o.topic, o.state,
       o.variables, o.created_us, o.attempts
FROM outbox o
JOIN member m ON m.member_id = o.member_id
JOIN member_pii p ON p.member_id = o.member_id
WHERE (:state = '' OR o.state = :state)
ORDER BY o.created_us, o.message_id
LIMIT :limit
