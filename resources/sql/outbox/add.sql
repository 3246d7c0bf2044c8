INSERT INTO outbox (member_id, message_id, channel, topic, variables, state, waits_for, created_us,
                    next_try_us, attempts, cycle_no, idem_key)
VALUES (:member, :message, :channel, :topic, :variables, :state, :waits_for, :created, :created, 0,
        :cycle, :key)
