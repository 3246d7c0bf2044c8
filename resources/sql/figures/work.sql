SELECT (SELECT count(*) FROM task WHERE kind = 'approval' AND state IN ('open', 'claimed')),
       (SELECT count(*) FROM task WHERE kind = 'approval' AND state IN ('open', 'claimed')
        AND due_us < :now),
       (SELECT count(*) FROM task WHERE kind = 'dispatch'
        AND state IN ('ready', 'picking', 'packed', 'short')),
       (SELECT count(*) FROM shipment WHERE shipped_us >= :start AND shipped_us < :end),
       (SELECT count(*) FROM outbox WHERE state = 'waiting'),
       (SELECT count(*) FROM voucher WHERE state = 'valid'),
       (SELECT count(*) FROM voucher_history WHERE outcome = 'expired'
        AND ended_us > :start AND ended_us <= :end)
