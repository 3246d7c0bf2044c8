UPDATE run SET state = :state, finished_us = :finished WHERE run_id = :run
