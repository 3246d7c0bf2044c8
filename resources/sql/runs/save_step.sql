UPDATE run_step SET count = :count, detail = :detail, took_us = :took, is_done = :is_done
WHERE run_id = :run AND step = :step
