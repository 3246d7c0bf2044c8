SELECT coalesce(CAST(sum(CASE WHEN expires_us <= :soon THEN remaining ELSE 0 END) AS BIGINT), 0),
       min(expires_us)
FROM lot WHERE member_id = :member AND remaining > 0 AND expires_us IS NOT NULL
