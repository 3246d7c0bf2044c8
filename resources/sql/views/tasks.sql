SELECT task_id, kind, number, state, due_us FROM task WHERE member_id = :member
ORDER BY created_us DESC, number DESC
