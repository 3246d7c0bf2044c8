SELECT coalesce(sum(CASE WHEN tier_rank > previous_rank THEN 1 ELSE 0 END), 0),
       coalesce(sum(CASE WHEN tier_rank < previous_rank THEN 1 ELSE 0 END), 0)
FROM tier_change WHERE from_us > :start AND from_us <= :end
