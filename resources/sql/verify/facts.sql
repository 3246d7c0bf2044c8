-- What hangs on members beside the ledger, without ids and times of recording.
SELECT fact FROM (
    SELECT m.external_id || ' tier ' || t.from_us || ' ' || t.tier || ' ' || t.reason AS fact
    FROM tier_change t JOIN member m ON m.member_id = t.member_id WHERE t.reason <> 'approved'
    UNION ALL
    SELECT m.external_id || ' voucher ' || v.cycle_no || ' ' || v.tier || ' ' || v.value_minor || ' '
           || v.state
    FROM voucher v JOIN member m ON m.member_id = v.member_id
    UNION ALL
    SELECT m.external_id || ' gone ' || h.cycle_no || ' ' || h.tier || ' ' || h.value_minor || ' '
           || h.outcome
    FROM voucher_history h JOIN member m ON m.member_id = h.member_id
    UNION ALL
    SELECT m.external_id || ' task ' || t.kind || ' ' || t.number || ' ' || t.state || ' '
           || t.cycle_no || ' ' || t.tier_to || ' ' || t.qualifying
    FROM task t JOIN member m ON m.member_id = t.member_id
    UNION ALL
    SELECT m.external_id || ' message ' || o.idem_key || ' ' || o.channel || ' ' || o.state || ' '
           || o.variables
    FROM outbox o JOIN member m ON m.member_id = o.member_id
    UNION ALL
    SELECT 'run ' || r.cycle_no || ' ' || r.state || ' ' || r.members_done || ' ' || r.members_total
    FROM run r
    UNION ALL
    SELECT 'step ' || r.cycle_no || ' ' || s.step || ' ' || s.count || ' ' || s.is_done
    FROM run_step s JOIN run r ON r.run_id = s.run_id
    UNION ALL
    SELECT 'report ' || p.kind || ' ' || p.cycle_no || ' ' || p.checksum FROM report p
) f ORDER BY fact
