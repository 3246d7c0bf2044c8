SELECT outcome, decided_by, decided_us FROM decision WHERE member_id = :member AND task_id = :task
