SELECT run_id, cycle_no, start_us, end_us, state, started_us, finished_us, actor, policy_version,
       members_done, members_total, cursor_member
FROM run ORDER BY cycle_no DESC
