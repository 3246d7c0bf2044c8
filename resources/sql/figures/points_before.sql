SELECT kind, CAST(sum(points) AS BIGINT) FROM posting WHERE occurred_us < :start GROUP BY kind
