SELECT r.cycle_no, s.detail FROM run_step s JOIN run r ON r.run_id = s.run_id
WHERE s.step IN (11, 12) AND r.end_us > :start AND r.end_us <= :end
