SELECT business_date / 100, kind, CAST(sum(points) AS BIGINT)
FROM posting WHERE occurred_us >= :start AND occurred_us < :end
GROUP BY business_date / 100, kind
ORDER BY business_date / 100, kind
