INSERT INTO member_consent (member_id, channel, granted, since_us, source)
VALUES (:member, :channel, :granted, :since, :source)
