UPDATE run SET cursor_member = :cursor, members_done = :done WHERE run_id = :run
