SELECT count(*),
       coalesce(sum(CASE WHEN joined_us >= :start THEN 1 ELSE 0 END), 0)
FROM member WHERE joined_us < :end
