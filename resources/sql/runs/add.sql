INSERT INTO run (run_id, cycle_no, start_us, end_us, state, cursor_member, members_done,
                 members_total, policy_version, actor, started_us, finished_us)
VALUES (:run, :cycle, :start, :end, 'running', 0, 0, :total, :policy_version, :actor, :now, NULL)
