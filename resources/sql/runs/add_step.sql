INSERT INTO run_step (run_id, step, count, detail, took_us, is_done)
VALUES (:run, :step, 0, '{}', 0, 0)
