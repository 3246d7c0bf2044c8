SELECT count(DISTINCT member_id) FROM event WHERE occurred_us >= :start AND occurred_us < :end
