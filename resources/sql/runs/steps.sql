SELECT step, count, detail, took_us, is_done FROM run_step WHERE run_id = :run ORDER BY step
