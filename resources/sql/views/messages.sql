SELECT message_id, channel, topic, state, created_us FROM outbox WHERE member_id = :member
ORDER BY created_us DESC, message_id DESC LIMIT 100
