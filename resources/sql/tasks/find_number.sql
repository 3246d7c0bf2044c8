SELECT task_id FROM task WHERE kind = :kind AND number = :number
