SELECT channel, granted, since_us FROM member_consent WHERE member_id = :member ORDER BY channel
