UPDATE task SET state = :state, due_us = :due
WHERE member_id = :member AND task_id = :task
